"""A form goes when its dialog goes, and nothing of it is called afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions

from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.form import Form, FormField


@pytest.mark.usefixtures("qtbot")
def test_zooming_after_a_form_went_calls_nothing_of_it(theme: Theme) -> None:
    form = Form((FormField("name", "Name"),), theme)
    form.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    with capture_exceptions() as caught:
        theme.changed.emit()
    assert caught == []

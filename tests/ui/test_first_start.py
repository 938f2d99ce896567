"""The welcome page while a way to begin is under way."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from eros_desktop.ui.first_start import FirstStart
from eros_desktop.ui.theme import Theme


@pytest.mark.usefixtures("german")
def test_its_steps_are_said_in_german(qtbot: QtBot, theme: Theme) -> None:
    page = FirstStart(theme)
    qtbot.addWidget(page)
    page.show_progress("Demo", "past sends of lake", 1, 3)
    assert "Vergangene Sendungen von lake" in [label.text() for label in page.findChildren(QLabel)]

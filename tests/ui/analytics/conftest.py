"""The window with the Analytics pane alone: the others take longer to make than these tests."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.panes import PANES
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.window_state import WindowState
from tests.support.sync_runner import SyncRunner


@pytest.fixture
def frame(qtbot: QtBot, theme: Theme, runner: SyncRunner, today: date) -> MainWindow:
    """The window before any workspace is open."""
    only = tuple(spec for spec in PANES if spec.key == "analytics")
    made = MainWindow(theme, runner, WindowState(), lambda: today, only)
    qtbot.addWidget(made)
    made.show()
    return made

"""The window's parts over fake services, without threads."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.panes import PANES
from eros_desktop.ui.theme import Scheme, Theme, install_resources
from eros_desktop.ui.window_state import WindowState
from tests.support.fake_services import TODAY, FakeServices
from tests.support.repository import ROOT
from tests.support.sync_runner import SyncRunner

SIMPLE_PANES = tuple(spec for spec in PANES if spec.key != "plan")


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """Fonts and icons as they ship."""
    install_resources(ROOT / "resources")
    return qapp


@pytest.fixture
def theme(dressed: QApplication) -> Theme:
    return Theme(dressed, Scheme.LIGHT)


@pytest.fixture
def looks(theme: Theme, dressed: QApplication) -> QApplication:
    """The application in light, at zoom 100."""
    return dressed


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[SyncRunner]:
    made = SyncRunner()
    yield made
    made.shut_down()


@pytest.fixture
def services() -> FakeServices:
    return FakeServices()


@pytest.fixture
def today() -> date:
    return TODAY


@pytest.fixture
def frame(qtbot: QtBot, theme: Theme, runner: SyncRunner, today: date) -> MainWindow:
    """The window before any workspace is open."""
    made = MainWindow(theme, runner, WindowState(), lambda: today, SIMPLE_PANES)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def window(frame: MainWindow, services: FakeServices, tmp_path: Path) -> MainWindow:
    """The window with a workspace."""
    frame.attach(services, tmp_path, WindowState(tmp_path))  # type: ignore[arg-type]  # a fake bundle
    return frame

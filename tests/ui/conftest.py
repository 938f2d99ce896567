"""The window's parts over fake services, without threads."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from eros_desktop.domain.weeks import Week
from eros_desktop.ui.actions.build import ActionSet
from eros_desktop.ui.actions.specs import WINDOW_ACTIONS, Needs
from eros_desktop.ui.context import PaneContext, Selection
from eros_desktop.ui.languages import speak
from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.panes import PANES, PaneSpec
from eros_desktop.ui.theme import Scheme, Theme, install_resources, style_sheet
from eros_desktop.ui.widgets.banner import Banner
from eros_desktop.ui.window_state import WindowState
from tests.support.fake_services import PEOPLE, TODAY, FakeServices
from tests.support.repository import ROOT
from tests.support.sync_runner import SyncRunner

SIMPLE_PANES = tuple(spec for spec in PANES if spec.key != "plan")


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """Fonts and icons as they ship."""
    install_resources(ROOT / "resources")
    return qapp


@pytest.fixture
def german(dressed: QApplication) -> Iterator[None]:
    """The window speaks German; widgets made before it stay English."""
    yield from _speaking_german()


@pytest.fixture(scope="module")
def german_words(qapp: QApplication) -> Iterator[None]:
    """The same for tests of words alone, once for all of a file."""
    yield from _speaking_german()


def _speaking_german() -> Iterator[None]:
    speaking = speak("de", ROOT / "resources")
    yield
    speaking.stop()
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def theme(dressed: QApplication, request: pytest.FixtureRequest) -> Iterator[Theme]:
    """Deleted after the test: what was connected to it would keep every window of the test alive.

    Only a test marked `styled` pays for the style sheet, which takes three quarters of the time of a window.
    """
    is_styled = request.node.get_closest_marker("styled") is not None
    made = Theme(dressed, Scheme.LIGHT, sheet=style_sheet if is_styled else lambda _tones, _zoom: "")
    yield made
    made.deleteLater()


@pytest.fixture
def looks(theme: Theme, dressed: QApplication) -> QApplication:
    """The application in light, at zoom 100."""
    return dressed


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[SyncRunner]:
    made = SyncRunner()
    yield made
    made.shut_down()
    made.deleteLater()


@pytest.fixture
def services() -> FakeServices:
    return FakeServices()


@pytest.fixture
def today() -> date:
    return TODAY


def panes_of(*keys: str) -> tuple[PaneSpec, ...]:
    """Some of the panes, in the order of the window."""
    return tuple(spec for spec in PANES if spec.key in keys)


@pytest.fixture
def panes() -> tuple[PaneSpec, ...]:
    """What the window is made of; tests of one pane have fewer, for each costs time in every window."""
    return SIMPLE_PANES


@pytest.fixture
def frame(
    qtbot: QtBot, theme: Theme, runner: SyncRunner, today: date, panes: tuple[PaneSpec, ...]
) -> MainWindow:
    """The window before any workspace is open."""
    made = MainWindow(theme, runner, WindowState(), lambda: today, panes)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def window(frame: MainWindow, services: FakeServices, tmp_path: Path) -> MainWindow:
    """The window with a workspace."""
    frame.attach(services, tmp_path, WindowState(tmp_path))  # type: ignore[arg-type]  # a fake bundle
    return frame


@pytest.fixture
def whole_panes() -> tuple[PaneSpec, ...]:
    """What `whole` is made of, where a test does not name the one it looks at."""
    return PANES


@pytest.fixture
def whole(
    qtbot: QtBot,
    theme: Theme,
    runner: SyncRunner,
    today: date,
    tmp_path: Path,
    whole_panes: tuple[PaneSpec, ...],
) -> MainWindow:
    """The window with every pane at 1280 x 720; Atlas has a planned week."""
    return whole_window(qtbot, theme, runner, today, tmp_path, whole_panes)


def whole_window(
    qtbot: QtBot,
    theme: Theme,
    runner: SyncRunner,
    today: date,
    folder: Path,
    panes: tuple[PaneSpec, ...] = PANES,
) -> MainWindow:
    """The same for a test that needs something before the window is made, such as a language."""
    from tests.ui.whole import WholeServices

    made = MainWindow(theme, runner, WindowState(), lambda: today, panes)
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.attach(WholeServices(), folder, WindowState(folder))  # type: ignore[arg-type]  # a fake bundle
    return made


@pytest.fixture
def pane_context(
    qtbot: QtBot, theme: Theme, runner: SyncRunner, services: FakeServices, today: date, tmp_path: Path
) -> PaneContext:
    """What one pane needs to stand alone, without the window around it."""
    window = QMainWindow()
    qtbot.addWidget(window)
    actions = ActionSet(window)
    actions.add(WINDOW_ACTIONS, {spec.key: lambda: None for spec in WINDOW_ACTIONS})
    for need in (Needs.WORKSPACE, Needs.WRITABLE):
        actions.meet(need, True)
    selection = Selection(Week.after(today), PEOPLE[0].creator_id, window)
    banner = Banner(theme, window)
    bundle: Any = services
    state = WindowState()
    return PaneContext(
        bundle, runner, selection, banner, actions, theme, state, lambda: today, lambda _key: None, tmp_path
    )

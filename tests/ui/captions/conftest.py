"""The Captions pane over fakes, with a runner that works at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from eros_desktop.domain.weeks import Week
from eros_desktop.ui.actions.build import ActionSet
from eros_desktop.ui.actions.specs import WINDOW_ACTIONS, Needs
from eros_desktop.ui.captions.pane import CaptionsPane
from eros_desktop.ui.context import PaneContext, Selection
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.banner import Banner
from eros_desktop.ui.window_state import WindowState
from tests.support.fake_captions import CaptionServices
from tests.support.fake_services import PEOPLE, TODAY, FakeServices
from tests.support.sync_runner import SyncRunner


@pytest.fixture
def bank(services: FakeServices) -> CaptionServices:
    return services.bank


@pytest.fixture
def host(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def context(
    host: QMainWindow, theme: Theme, runner: SyncRunner, services: FakeServices, tmp_path: Path
) -> PaneContext:
    actions = ActionSet(host)
    actions.add(WINDOW_ACTIONS, {spec.key: lambda: None for spec in WINDOW_ACTIONS})
    return PaneContext(
        services,  # type: ignore[arg-type]  # a fake bundle
        runner,
        Selection(Week.after(TODAY), PEOPLE[0].creator_id, host),
        Banner(theme, host),
        actions,
        theme,
        WindowState(),
        lambda: TODAY,
        lambda _key: None,
        tmp_path,
    )


@pytest.fixture
def pane(qtbot: QtBot, host: QMainWindow, context: PaneContext) -> Iterator[CaptionsPane]:
    """The pane in a window that has the keyboard, with the bank read."""
    made = open_pane(host, context)
    qtbot.waitExposed(host)
    yield made
    made.leave()


def open_pane(host: QMainWindow, context: PaneContext) -> CaptionsPane:
    """Another pane of the same workspace, as after a restart."""
    made = CaptionsPane(context)
    centre = QWidget()
    layout = QVBoxLayout(centre)
    layout.addWidget(context.banner)
    layout.addWidget(made)
    host.setCentralWidget(centre)
    context.actions.add(made.specs, made.handlers(), made)
    context.actions.meet(Needs.WORKSPACE, True)
    context.actions.meet(Needs.WRITABLE, not context.services.is_read_only)
    context.runner.changed.connect(lambda _change: made.reload())
    host.resize(1280, 800)
    host.show()
    host.activateWindow()
    made.reload()
    return made

"""The Plan pane over fakes, with a runner that works at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from eros_desktop.ui.actions.build import ActionSet
from eros_desktop.ui.actions.specs import WINDOW_ACTIONS, Needs
from eros_desktop.ui.context import PaneContext, Selection
from eros_desktop.ui.plan.pane import PlanPane
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.banner import Banner
from eros_desktop.ui.window_state import WindowState
from tests.support.fake_services import TODAY
from tests.support.sync_runner import SyncRunner
from tests.ui.plan.fakes import ATLAS, WEEK, FakeServices, usual_week


@pytest.fixture
def plan_services() -> FakeServices:
    made = FakeServices()
    made.plan(usual_week())
    return made


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def context(
    window: QMainWindow, theme: Theme, runner: SyncRunner, plan_services: FakeServices, tmp_path: Path
) -> PaneContext:
    state = WindowState()
    state.set("manager_zone", "Europe/Berlin")
    actions = ActionSet(window)
    actions.add(WINDOW_ACTIONS, {spec.key: lambda: None for spec in WINDOW_ACTIONS})
    return PaneContext(
        plan_services,  # type: ignore[arg-type]  # a fake bundle
        runner,
        Selection(WEEK, ATLAS, window),
        Banner(theme, window),
        actions,
        theme,
        state,
        lambda: TODAY,
        lambda _key: None,
        tmp_path,
    )


@pytest.fixture
def pane(qtbot: QtBot, window: QMainWindow, context: PaneContext) -> Iterator[PlanPane]:
    """The pane in a window, with its week read."""
    made = PlanPane(context)
    centre = QWidget()
    layout = QVBoxLayout(centre)
    layout.addWidget(context.banner)
    layout.addWidget(made)
    window.setCentralWidget(centre)
    context.actions.add(made.specs, made.handlers(), made)
    for need in (Needs.WORKSPACE, Needs.WRITABLE, Needs.CREATOR, Needs.ACTIVE):
        context.actions.meet(need, True)
    context.actions.refused.connect(context.banner.warn)
    context.runner.changed.connect(lambda _change: made.reload())
    window.resize(1280, 800)
    window.show()
    made.reload()
    yield made
    made.leave()
    QGuiApplication.clipboard().clear()  # what Python made must not outlive Python: Qt deletes it at exit

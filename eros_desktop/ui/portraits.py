"""The pictures of creators, charts, templates and the journal for the README, each in one theme."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from eros_desktop.ui.activity.pane import ActivityPane
from eros_desktop.ui.context import Pane
from eros_desktop.ui.creators.pane import CreatorsPane
from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.plan.pane import PlanPane
from eros_desktop.ui.plan.portrait import PLAN_SIZE
from eros_desktop.ui.rendering import picture, settle
from eros_desktop.ui.templates.pane import TemplatesPane
from eros_desktop.ui.theme import Scheme

VOLUME_TAB = 3
NEW_FANS = 4_250


def render_workplaces(window: MainWindow, folder: Path) -> list[Path]:
    """Writes `creators-light.png`, `analytics-dark.png`, `templates-light.png`, `activity-dark.png`.

    Changes the workspace a little, so that there is something to read in the journal. Raises ValueError when
    none is open.
    """
    window.resize(*PLAN_SIZE)
    files = []
    for key, scheme in (
        ("creators", Scheme.LIGHT),
        ("analytics", Scheme.DARK),
        ("templates", Scheme.LIGHT),
        ("activity", Scheme.DARK),
    ):
        window.theme.set_scheme(scheme)
        if key == "activity":
            _work(window)
        pane = _pane(window, key)
        if isinstance(pane, CreatorsPane):
            pane.panel.tabs.setCurrentIndex(VOLUME_TAB)
        settle(window)
        if isinstance(pane, ActivityPane):
            pane.table.view.selectRow(0)
            settle(window)
        QCoreApplication.processEvents()
        files.append(picture(window, folder / f"{key}-{scheme.value}.png"))
    return files


def _pane(window: MainWindow, key: str) -> Pane:
    if window.desk is None:
        raise ValueError("Open a workspace first: there is nothing to picture")
    window.go_to(key)
    settle(window)
    return window.desk.panes[key]


def _work(window: MainWindow) -> None:
    """What a manager does on a Sunday: mends a creator, looks after the week, retires a template."""
    creators = _pane(window, "creators")
    if isinstance(creators, CreatorsPane):
        creators.acting.change([creators.model.rows[0].creator.creator_id], {"current_active_fans": NEW_FANS})
        settle(window)
    templates = _pane(window, "templates")
    if isinstance(templates, TemplatesPane):
        templates.acting.set_active([templates.model.rows[-1]], False)
        settle(window)
    plan = _pane(window, "plan")
    if isinstance(plan, PlanPane):
        rows = plan.list.model.rows
        plan.edits.commands.set_locked([rows[0].item_id], True)
        settle(window)
        plan.edits.commands.move([rows[1].item_id], 0, 25)
        settle(window)
    for key in ("undo", "approve"):
        window.actions_set[key].trigger()
        settle(window)

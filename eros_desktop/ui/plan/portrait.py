"""The picture of a week for the README: a good week, and why a send has its caption."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.ui.desk import Desk
from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.plan.jump_bar import WHY
from eros_desktop.ui.plan.pane import PlanPane
from eros_desktop.ui.plan.picture import SendRow
from eros_desktop.ui.rendering import THEMES, picture, settle

PLAN_SIZE = (1440, 900)
SHOWN_CONTENT = frozenset({"cosplay", "outdoor", "tease", "workout"})
"""What a picture for everyone may name."""


def render_plan(window: MainWindow, folder: Path) -> list[Path]:
    """Writes `plan-<theme>.png`: the first creator with follow-ups, a priced send with its caption's reasons.

    Raises ValueError when no workspace is open or it has no such week.
    """
    if window.desk is None:
        raise ValueError("Open a workspace first: there is nothing to picture")
    window.resize(*PLAN_SIZE)
    window.go_to("plan")
    _select_telling_send(window, window.desk)
    files = []
    for scheme in THEMES:
        window.theme.set_scheme(scheme)
        settle(window)
        _show_reasons(window.desk.panes["plan"])
        files.append(picture(window, folder / f"plan-{scheme.value}.png"))
    return files


def _show_reasons(pane: QWidget) -> None:
    """Scrolls the inspector to why the caption was chosen."""
    if isinstance(pane, PlanPane):
        pane.inspector.go_to(WHY)
    QCoreApplication.processEvents()


def _select_telling_send(window: MainWindow, desk: Desk) -> None:
    pane, selection, services = desk.panes["plan"], desk.context.selection, desk.context.services
    owners = [row.creator.creator_id for row in services.creators.overview()]
    plans = [services.plans.week(one, selection.week) for one in owners]
    telling = [plan for plan in plans if plan is not None and any(send.is_follow_up for send in plan.sends)]
    if not telling or not isinstance(pane, PlanPane):
        raise ValueError("No creator has a week with follow-ups")
    selection.select_creator(min(telling, key=_ease).creator_id)
    settle(window)
    pane.show_sends((_telling_send(pane.list.model.rows),))


def _ease(plan: WeekPlan) -> tuple[bool, int]:
    """Good weeks with few sends are the easiest to read."""
    return plan.validation is None or plan.validation.status != "approved", len(plan.sends)


def _telling_send(rows: Sequence[SendRow]) -> int:
    """The first send of a day with a follow-up and, where there is one, nothing to complain about."""
    parents = {row.parent.item_id for row in rows if row.parent is not None}
    chosen = [row for row in rows if row.item_id in parents]
    return min(
        chosen,
        key=lambda row: (
            row.send.content_type not in SHOWN_CONTENT,
            bool(row.warning),
            row.send.minute,
            row.item_id,
        ),
    ).item_id

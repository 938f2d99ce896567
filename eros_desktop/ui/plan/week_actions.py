"""What can be triggered about the week as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.domain.weeks import Week
from eros_desktop.ui.actions.specs import ActionSpec, Needs

_WEEK = Needs.WEEK | Needs.WRITABLE

WEEK_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("what_if", "What-if …", "Plan", "Ctrl+Alt+G",
               "Another volume, price or audience in a copy of the week",
               needs=Needs.WORKSPACE | Needs.WRITABLE | Needs.CREATOR | Needs.ACTIVE | Needs.OPEN,
               icon="sparkles"),
    ActionSpec("approve", "Approve the week", "Plan", "Ctrl+Shift+A",
               "Only a week that breaks no hard rule", needs=_WEEK | Needs.DRAFT, icon="check"),
    ActionSpec("withdraw", "Back to a draft", "Plan", tip="Takes the approval back",
               needs=_WEEK | Needs.APPROVED),
    ActionSpec("complete", "Complete the week", "Plan",
               tip="By hand; by itself once its messages are imported", needs=_WEEK | Needs.BEGUN,
               icon="circle-check"),
    ActionSpec("reopen", "Reopen the week …", "Plan", tip="A queued or completed week, with a reason",
               needs=_WEEK | Needs.CLOSED, icon="lock-open"),
    ActionSpec("plan_actual", "Plan and actual", "View", "Ctrl+Alt+A",
               "What became of the planned sends, once messages are imported", needs=Needs.WEEK,
               icon="activity"),
)  # fmt: skip


A_DAY = timedelta(days=1)
"""So far may the page's day be behind the manager's."""


def met_by(plan: WeekPlan | None, week: Week, today: date) -> Mapping[Needs, bool]:
    """Which conditions about the week in view hold on the manager's day; None where nothing is planned."""
    status = None if plan is None else plan.status
    is_closed = status in ("queued", "completed")
    return {
        Needs.WEEK: plan is not None,
        Needs.AHEAD: week.monday >= today - A_DAY,
        Needs.OPEN: not is_closed,
        Needs.CLOSED: is_closed,
        Needs.DRAFT: status == "draft",
        Needs.APPROVED: status == "approved",
        Needs.BEGUN: plan is not None and status == "queued" and plan.week.monday <= today,
    }

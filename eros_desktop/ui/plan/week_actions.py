"""What can be triggered about the week as a whole."""

from __future__ import annotations

from eros_desktop.ui.actions.specs import ActionSpec, Needs

_WEEK = Needs.WEEK | Needs.WRITABLE

WEEK_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("what_if", "What-if …", "Plan", "Ctrl+Alt+G",
               "Another volume, price or audience in a copy of the week",
               needs=Needs.WORKSPACE | Needs.WRITABLE | Needs.CREATOR, icon="sparkles"),
    ActionSpec("approve", "Approve the week", "Plan", "Ctrl+Shift+A",
               "Only a week that breaks no hard rule", needs=_WEEK, icon="check"),
    ActionSpec("withdraw", "Back to a draft", "Plan", tip="Takes the approval back", needs=_WEEK),
    ActionSpec("complete", "Complete the week", "Plan",
               tip="By hand; by itself once its messages are imported", needs=_WEEK, icon="circle-check"),
    ActionSpec("reopen", "Reopen the week …", "Plan", tip="A queued or completed week, with a reason",
               needs=_WEEK, icon="lock-open"),
    ActionSpec("plan_actual", "Plan and actual", "View", "Ctrl+Alt+A",
               "What became of the planned sends, once messages are imported", needs=Needs.WEEK,
               icon="activity"),
)  # fmt: skip

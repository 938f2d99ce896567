"""What can be triggered in the Plan pane."""

from __future__ import annotations

from eros_desktop.ui.actions.specs import ActionSpec, Needs
from eros_desktop.ui.plan.week_actions import WEEK_ACTIONS

_PLANNING = Needs.WRITABLE | Needs.WORKSPACE

PLAN_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("generate", "Generate week", "Plan", "Ctrl+G", "Plans the week in view, or plans it anew",
               needs=_PLANNING | Needs.CREATOR | Needs.ACTIVE | Needs.OPEN | Needs.AHEAD,
               icon="wand-sparkles"),
    ActionSpec("generate_chosen", "Generate for chosen creators …", "Plan", needs=_PLANNING, icon="users"),
    ActionSpec("generate_all", "Generate for all active creators", "Plan", "Ctrl+Shift+G", needs=_PLANNING),
    ActionSpec("load_day", "Load my day", "Plan", "Ctrl+Shift+D", "Today's sends, from the next one on",
               needs=Needs.WORKSPACE | Needs.CREATOR, icon="clock"),
    ActionSpec("export", "Export …", "Plan", "Ctrl+E", "Writes the week to a file", needs=Needs.WORKSPACE,
               icon="file-down"),
    ActionSpec("lock", "Lock or unlock the send", "Plan", "L",
               "A locked send stays when its week is planned anew",
               needs=Needs.SELECTION | Needs.WRITABLE | Needs.WEEK | Needs.OPEN, icon="lock", is_local=True),
    ActionSpec("plan_view", "Canvas or list", "View", "Ctrl+L", "Shows the same sends the other way",
               icon="list"),
    ActionSpec("month", "Month of all creators", "View", "Ctrl+Shift+M", "Four weeks of everybody",
               icon="calendar"),
    ActionSpec("inspector", "Inspector", "View", "Ctrl+I", "Shows or hides what is known about a send",
               icon="panel-right"),
    ActionSpec("issues", "Issues", "View", "Ctrl+Shift+I", "Folds or unfolds the issues",
               icon="triangle-alert"),
    ActionSpec("hours_taller", "Taller hours", "View", "Ctrl+Alt++", "Or Ctrl and the mouse wheel"),
    ActionSpec("hours_smaller", "Smaller hours", "View", "Ctrl+Alt+-", "Or Ctrl and the mouse wheel"),
    ActionSpec("hours_fit", "Fit the hours", "View", "Ctrl+Alt+0", "Lets the window choose an hour's height"),
    *WEEK_ACTIONS,
)  # fmt: skip

"""What can be done to the sends of the week, by keyboard, menu and mouse alike."""

from __future__ import annotations

from eros_desktop.ui.actions.specs import ActionSpec, Needs

_WEEK = Needs.WEEK | Needs.WRITABLE | Needs.OPEN
_CHOSEN = Needs.SELECTION | _WEEK

EDIT_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("cut_sends", "Cut sends", "Edit", "Ctrl+X", "To another day, week or creator",
               needs=_CHOSEN, icon="scissors", is_local=True),
    ActionSpec("copy_sends", "Copy sends", "Edit", "Ctrl+C", "Also as text for other programs",
               needs=Needs.SELECTION, icon="copy", is_local=True),
    ActionSpec("paste_sends", "Paste sends", "Edit", "Ctrl+V",
               "At the time clicked last, else at the same weekday and time", needs=_WEEK,
               icon="clipboard", is_local=True),
    ActionSpec("duplicate_sends", "Duplicate to the next day", "Edit", "Ctrl+D", needs=_CHOSEN,
               icon="copy-plus", is_local=True),
    ActionSpec("delete_sends", "Delete sends", "Edit", "Del", needs=_CHOSEN, icon="trash-2", is_local=True),
    ActionSpec("add_send", "Add a send …", "Edit", "N", "Chooses the type; a double click adds at its time",
               needs=_WEEK, icon="plus", is_local=True),
    ActionSpec("add_followup", "Add a follow-up", "Edit", "Shift+N", "25 minutes after the selected send",
               needs=_CHOSEN, icon="reply", is_local=True),
    ActionSpec("to_backlog", "Put into the backlog", "Edit", "B", "The sends wait there without a day",
               needs=_CHOSEN, icon="inbox", is_local=True),
    ActionSpec("backlog", "Backlog", "View", "Ctrl+Shift+B", "Shows or folds the sends without a day",
               icon="inbox"),
    ActionSpec("move_days", "Move by days …", "Edit", "Ctrl+M", needs=_CHOSEN, icon="calendar-days",
               is_local=True),
    ActionSpec("day_before", "A day earlier", "Edit", "Ctrl+Alt+Left", needs=_CHOSEN, is_local=True),
    ActionSpec("day_after", "A day later", "Edit", "Ctrl+Alt+Right", needs=_CHOSEN, is_local=True),
    ActionSpec("earlier", "5 minutes earlier", "Edit", "Alt+Up", needs=_CHOSEN, is_local=True),
    ActionSpec("later", "5 minutes later", "Edit", "Alt+Down", needs=_CHOSEN, is_local=True),
    ActionSpec("minute_earlier", "1 minute earlier", "Edit", "Alt+Shift+Up", needs=_CHOSEN, is_local=True),
    ActionSpec("minute_later", "1 minute later", "Edit", "Alt+Shift+Down", needs=_CHOSEN, is_local=True),
)  # fmt: skip

SEND_MENU = (
    ("inspector", "lock"),
    ("cut_sends", "copy_sends", "duplicate_sends"),
    ("move_days", "day_before", "day_after", "earlier", "later"),
    ("add_followup", "to_backlog"),
    ("delete_sends",),
)
"""The menu of the selected sends, in groups of action keys."""

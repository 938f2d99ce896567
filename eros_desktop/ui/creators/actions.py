"""What can be triggered in the Creators pane."""

from __future__ import annotations

from eros_desktop.ui.actions.specs import ActionSpec, Needs

_WRITE = Needs.WRITABLE | Needs.WORKSPACE

CREATOR_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("creator_new", "New creator …", "File", "Ctrl+N", "Adds a page to manage", needs=_WRITE,
               icon="user-plus", is_local=True, is_in_view=True),
    ActionSpec("creator_duplicate", "Duplicate the creator …", "File", "Ctrl+D",
               "Copies profile, persona and vault, not the past", needs=_WRITE, icon="users", is_local=True),
    ActionSpec("creator_rest", "Deactivate or reactivate", "File", "Del",
               "Deactivated creators keep everything and are not planned any more", needs=_WRITE,
               icon="circle-x", is_local=True),
    ActionSpec("creator_find", "Find creators", "Go", "Ctrl+F", needs=Needs.WORKSPACE, icon="search",
               is_local=True, is_in_view=True),
    ActionSpec("creator_save", "Save the page", "File", "Ctrl+S", needs=_WRITE, icon="check", is_local=True,
               is_in_view=True),
    ActionSpec("creator_details", "Show or hide the details", "View", "F4", needs=Needs.WORKSPACE,
               icon="panel-right", is_local=True, is_in_view=True),
)  # fmt: skip

"""What can be triggered in the Templates pane."""

from __future__ import annotations

from eros_desktop.ui.actions.specs import ActionSpec, Needs

_WRITE = Needs.WRITABLE | Needs.WORKSPACE

TEMPLATE_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("template_new", "New template", "Captions", "Ctrl+N", "Adds a text to the bank in view",
               needs=_WRITE, icon="plus", is_local=True, is_in_view=True),
    ActionSpec("template_insert", "Insert the template into a send …", "Captions", "Ctrl+Alt+I",
               "Copies its text as the caption of a send of the week", needs=_WRITE, icon="send",
               is_local=True),
    ActionSpec("template_retire", "Retire or restore the template", "Captions", "Del", needs=_WRITE,
               icon="circle-x", is_local=True),
    ActionSpec("template_find", "Find templates", "Captions", "Ctrl+F", needs=Needs.WORKSPACE, icon="search",
               is_local=True, is_in_view=True),
    ActionSpec("template_save", "Save the template", "Captions", "Ctrl+S", needs=_WRITE, icon="check",
               is_local=True, is_in_view=True),
)  # fmt: skip

"""What can be triggered in the Captions pane."""

from __future__ import annotations

from eros_desktop.ui.actions.specs import ActionSpec, Needs

_WRITE = Needs.WRITABLE | Needs.WORKSPACE

CAPTION_ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("caption_new", "New caption", "Captions", "Ctrl+N", "Adds a caption to the bank",
               needs=_WRITE, icon="plus", is_local=True, is_in_view=True),
    ActionSpec("caption_import", "Import captions …", "Captions", tip="Shows what would come in first",
               needs=_WRITE, icon="download"),
    ActionSpec("caption_twins", "Find near twins", "Captions",
               tip="Looks through the whole bank for captions that read nearly the same",
               needs=_WRITE, icon="repeat"),
    ActionSpec("caption_classify", "Classify the bank", "Captions",
               tip="Counts hooks, urgency, worth and calls to action of every caption anew",
               needs=_WRITE, icon="sparkles"),
    ActionSpec("caption_find", "Find captions", "Captions", "Ctrl+F", needs=Needs.WORKSPACE, icon="search",
               is_local=True, is_in_view=True),
    ActionSpec("caption_sort", "Sort the captions …", "Captions", "Ctrl+Shift+S",
               "By any column, also by those that have no room in view",
               needs=Needs.WORKSPACE, is_local=True, is_in_view=True),
    ActionSpec("caption_page_after", "Next page of the caption", "Captions", "Ctrl+PgDown",
               "Text, score, use, history, twins", needs=Needs.CAPTION, is_local=True),
    ActionSpec("caption_page_before", "Previous page of the caption", "Captions", "Ctrl+PgUp",
               needs=Needs.CAPTION, is_local=True),
    ActionSpec("caption_edit", "Edit the caption", "Captions", "F2", needs=Needs.CAPTION, is_local=True,
               is_in_view=True),
    ActionSpec("caption_save", "Save the caption", "Captions", "Ctrl+S", needs=_WRITE, icon="check",
               is_local=True, is_in_view=True),
    ActionSpec("caption_retire", "Retire or restore", "Captions", "Del",
               "Retired captions stay in the bank and are not planned any more",
               needs=_WRITE | Needs.CAPTION, is_local=True),
)  # fmt: skip

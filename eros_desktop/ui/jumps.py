"""Going to the thing an entry of the journal is about."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from eros_desktop.services.activity.entries import Kind, Subject

if TYPE_CHECKING:
    from eros_desktop.ui.desk import Desk

PANE_OF: dict[Kind, str] = {
    "week": "plan",
    "export": "plan",
    "caption": "captions",
    "creator": "creators",
    "template": "templates",
    "setting": "settings",
    "import": "data",
}


class Jumps:
    """Opens the pane of a subject with its creator, week and row. `desk` is None without a workspace."""

    def __init__(self, desk: Callable[[], Desk | None]) -> None:
        self._desk = desk

    def place_of(self, subject: Subject) -> str | None:
        """The key of the pane where a subject lives.

        A saved filter is a setting of the captions; a template that went into a send is found in its week.
        """
        if subject.kind == "template" and subject.week is not None:
            return PANE_OF["week"]
        of_a_pane = (subject.key or "").partition(".")[0]
        if subject.kind == "setting" and of_a_pane in PANE_OF.values():
            return of_a_pane
        return PANE_OF.get(subject.kind)

    def can_show(self, subject: Subject) -> bool:
        """Whether there is a place to go to."""
        desk = self._desk()
        return desk is not None and self.place_of(subject) in desk.panes

    def show_caption(self, caption_id: object) -> None:
        """Goes to a caption of the bank."""
        self.show(Subject("caption", caption_id=str(caption_id)))

    def show(self, subject: Subject) -> None:
        """Goes there; what has no place leaves everything as it is."""
        desk, key = self._desk(), self.place_of(subject)
        if desk is None or key is None or key not in desk.panes:
            return
        if subject.creator_id is not None:
            desk.context.selection.select_creator(subject.creator_id)
        if subject.week is not None:
            desk.context.selection.select_week(subject.week)
        if desk.current != key:
            desk.show(key)
        desk.panes[key].show_subject(subject)

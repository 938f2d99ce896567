"""Near twins of a caption: how alike, how they did, which one stays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from eros_desktop.ui import formats
from eros_desktop.ui.captions.blocks import Page, card, titled, wrapped
from eros_desktop.ui.captions.record_pages import stamp, times
from eros_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from eros_desktop.services.captions.families import Family, FamilyMember
    from eros_desktop.services.captions.merges import MergeEntry

SHOWN_CHARACTERS = 220


class TwinWishes(QObject):
    """`show_asked(caption_id)`, `merge_asked(kept_id, merged_ids)`, `undo_asked(merge_id)`."""

    show_asked = Signal(str)
    merge_asked = Signal(str, object)
    undo_asked = Signal(object)


class TwinsPage(Page):
    """Filled from services.families.of and .merges."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__("Twins", theme)
        self.wishes = TwinWishes(parent)
        self.merge_buttons: list[QPushButton] = []
        self.undo_buttons: list[QPushButton] = []

    def show_loading(self) -> None:
        self.say("", "Reading the family …")

    def show_family(
        self,
        caption_id: str,
        family: Family | None,
        merges: Sequence[MergeEntry],
        note: str,
        *,
        may_edit: bool,
        find: Callable[[], None],
    ) -> None:
        """Every other member with its likeness; merges done before with their undo. `note` says how current
        the families of the bank are, empty when they are.
        """
        self.merge_buttons, self.undo_buttons = [], []
        others = [] if family is None else [one for one in family.members if one.caption_id != caption_id]
        if not others and not merges:
            self.say(
                "No near twins",
                note or "No other caption of the bank reads nearly the same.",
                "Find near twins" if may_edit and note else "",
                find,
            )
            return
        column = self.begin()
        if others:
            self._add_family(column, caption_id, others, merges, may_edit)
        if merges:
            self._add_merges(column, merges, may_edit)
        if note:
            column.addWidget(wrapped(note, type="caption", tone="muted"))
        self.finish()

    def _add_family(
        self,
        column: QVBoxLayout,
        caption_id: str,
        others: Sequence[FamilyMember],
        merges: Sequence[MergeEntry],
        may_edit: bool,
    ) -> None:
        theme = self._theme
        box = titled(f"{len(others)} near twin{'' if len(others) == 1 else 's'}", theme)
        note = "Planning treats a family as one caption: when one was used, its twins rest too."
        if may_edit:
            note += " Merge retires a twin and keeps the caption shown."
        box.addWidget(wrapped(note, tone="muted"))
        column.addLayout(box)
        standing = {one.merged_id: one for one in merges if not one.undone_at and one.kept_id == caption_id}
        for member in sorted(others, key=lambda one: (not one.is_active, -one.similarity)):
            frame = self._member(caption_id, member, may_edit)
            if may_edit and member.caption_id in standing:
                self._add_undo(frame, standing[member.caption_id])
            box.addWidget(frame)
        active = [one.caption_id for one in others if one.is_active]
        if may_edit and len(active) > 1:
            everyone = QPushButton(f"Keep this one, retire all {len(active)}")
            everyone.clicked.connect(lambda: self.wishes.merge_asked.emit(caption_id, active))
            self.merge_buttons.append(everyone)
            box.addWidget(everyone)

    def _member(self, caption_id: str, one: FamilyMember, may_edit: bool) -> QFrame:
        theme = self._theme
        facts = formats.words(
            (
                f"{one.similarity:.0%} alike",
                "" if one.performance_score is None else f"score {formats.score(one.performance_score)}",
                f"sent {times(one.total_sends).lower()}" if one.total_sends else "never sent",
                "" if one.is_active else "retired",
            )
        )
        frame = card(
            wrapped(one.caption_text[:SHOWN_CHARACTERS]),
            wrapped(facts, type="caption", tone="muted"),
            theme=theme,
        )
        row = QHBoxLayout()
        row.setSpacing(theme.pixels(8))
        show = QPushButton("Show")
        show.setProperty("role", "quiet")
        show.setAccessibleName(f"Show the caption {one.caption_id}")
        show.clicked.connect(lambda: self.wishes.show_asked.emit(one.caption_id))
        row.addStretch(1)
        row.addWidget(show)
        if may_edit and one.is_active:
            merge = QPushButton("Merge")
            merge.setToolTip("Retires the twin and keeps the caption in view; can be undone")
            merge.setAccessibleName(f"Merge {one.caption_id} into {caption_id}")
            merge.clicked.connect(lambda: self.wishes.merge_asked.emit(caption_id, [one.caption_id]))
            self.merge_buttons.append(merge)
            row.addWidget(merge)
        inside = frame.layout()
        if isinstance(inside, QVBoxLayout):
            inside.addLayout(row)
        return frame

    def _add_merges(self, column: QVBoxLayout, merges: Sequence[MergeEntry], may_edit: bool) -> None:
        theme = self._theme
        box = titled("Merges", theme)
        for one in merges:
            said = f"{one.merged_id} into {one.kept_id}"
            taken_back = f"taken back {stamp(one.undone_at)}" if one.undone_at else ""
            about = wrapped(
                formats.words((said, stamp(one.merged_at), one.reason, taken_back)),
                type="caption",
                tone="muted",
            )
            parts = [wrapped(one.merged_text[:SHOWN_CHARACTERS]), about]
            frame = card(*parts, theme=theme)
            if may_edit and not one.undone_at:
                self._add_undo(frame, one)
            box.addWidget(frame)
        column.addLayout(box)

    def _add_undo(self, frame: QFrame, one: MergeEntry) -> None:
        undo = QPushButton("Undo the merge")
        undo.setProperty("role", "quiet")
        undo.setAccessibleName(f"Undo the merge of {one.merged_id}")
        undo.clicked.connect(lambda: self.wishes.undo_asked.emit(one.merge_id))
        self.undo_buttons.append(undo)
        inside = frame.layout()
        if isinstance(inside, QVBoxLayout):
            inside.addWidget(undo, 0, Qt.AlignmentFlag.AlignRight)

"""Near twins of a caption: how alike, how they did, which one stays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from eros_desktop.ui import formats
from eros_desktop.ui.captions.blocks import Page, card, titled
from eros_desktop.ui.captions.record_pages import stamp
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import wrapped
from eros_desktop.words import tr

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
        super().__init__(tr("Twins"), theme)
        self.wishes = TwinWishes(parent)
        self.merge_buttons: list[QPushButton] = []
        self.undo_buttons: list[QPushButton] = []

    def show_loading(self) -> None:
        self.say("", tr("Reading the family …"))

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
                tr("No near twins"),
                formats.told(note) or tr("No other caption of the bank reads nearly the same."),
                tr("Find near twins") if may_edit and note else "",
                find,
            )
            return
        column = self.begin()
        if others:
            self._add_family(column, caption_id, others, merges, may_edit)
        if merges:
            self._add_merges(column, merges, may_edit)
        if note:
            column.addWidget(wrapped(formats.told(note), type="caption", tone="muted"))
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
        box = titled(
            formats.counted(len(others), tr("{number} near twin"), tr("{number} near twins")),
            theme,
        )
        note = tr("Planning treats a family as one caption: when one was used, its twins rest too.")
        if may_edit:
            note = f"{note} {tr('Merge retires a twin and keeps the caption shown.')}"
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
            everyone = QPushButton(tr("Keep this one, retire all {count}").format(count=len(active)))
            everyone.clicked.connect(lambda: self.wishes.merge_asked.emit(caption_id, active))
            self.merge_buttons.append(everyone)
            box.addWidget(everyone)

    def _member(self, caption_id: str, one: FamilyMember, may_edit: bool) -> QFrame:
        theme = self._theme
        facts = formats.words(
            (
                tr("{percent} % alike").format(percent=round(one.similarity * 100)),
                ""
                if one.performance_score is None
                else tr("score {score}").format(score=formats.score(one.performance_score)),
                formats.counted(one.total_sends, tr("sent once"), tr("sent {number} times"))
                if one.total_sends
                else tr("never sent"),
                "" if one.is_active else tr("retired"),
            )
        )
        frame = card(
            wrapped(one.caption_text[:SHOWN_CHARACTERS]),
            wrapped(facts, type="caption", tone="muted"),
            theme=theme,
        )
        row = QHBoxLayout()
        row.setSpacing(theme.pixels(8))
        show = QPushButton(tr("Show"))
        show.setProperty("role", "quiet")
        show.setAccessibleName(tr("Show the caption {caption_id}").format(caption_id=one.caption_id))
        show.clicked.connect(lambda: self.wishes.show_asked.emit(one.caption_id))
        row.addStretch(1)
        row.addWidget(show)
        if may_edit and one.is_active:
            merge = QPushButton(tr("Merge"))
            merge.setToolTip(tr("Retires the twin and keeps the caption in view; can be undone"))
            merge.setAccessibleName(
                tr("Merge {twin} into {kept}").format(twin=one.caption_id, kept=caption_id)
            )
            merge.clicked.connect(lambda: self.wishes.merge_asked.emit(caption_id, [one.caption_id]))
            self.merge_buttons.append(merge)
            row.addWidget(merge)
        inside = frame.layout()
        if isinstance(inside, QVBoxLayout):
            inside.addLayout(row)
        return frame

    def _add_merges(self, column: QVBoxLayout, merges: Sequence[MergeEntry], may_edit: bool) -> None:
        theme = self._theme
        box = titled(tr("Merges"), theme)
        for one in merges:
            said = tr("{merged_id} into {kept_id}").format(merged_id=one.merged_id, kept_id=one.kept_id)
            taken_back = tr("taken back {stamp}").format(stamp=stamp(one.undone_at)) if one.undone_at else ""
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
        undo = QPushButton(tr("Undo the merge"))
        undo.setProperty("role", "quiet")
        undo.setAccessibleName(tr("Undo the merge of {merged_id}").format(merged_id=one.merged_id))
        undo.clicked.connect(lambda: self.wishes.undo_asked.emit(one.merge_id))
        self.undo_buttons.append(undo)
        inside = frame.layout()
        if isinstance(inside, QVBoxLayout):
            inside.addWidget(undo, 0, Qt.AlignmentFlag.AlignRight)

"""Everything about the selected send: facts, caption, why this caption, alternatives, checks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from eros_desktop.ui.plan.alternatives import AlternativesBlock, ChoiceButton
from eros_desktop.ui.plan.blocks import Slot, Soon, block, titled
from eros_desktop.ui.plan.checks_block import checks_block
from eros_desktop.ui.plan.closing import OPEN, Closed
from eros_desktop.ui.plan.column_box import ColumnBox, text_area
from eros_desktop.ui.plan.details import Section, sections
from eros_desktop.ui.plan.facts_block import FactsBlock
from eros_desktop.ui.plan.inspector_blocks import issue_lines, title_line
from eros_desktop.ui.plan.inspector_hint import empty_hint
from eros_desktop.ui.plan.jump_bar import ALTERNATIVES, CHECKS, SEND, WHY, JumpBar
from eros_desktop.ui.plan.kept_place import KeptPlace
from eros_desktop.ui.plan.picture import SendRow, WeekPicture
from eros_desktop.ui.plan.questions import Alternatives, CaptionReport, FoundCaption
from eros_desktop.ui.plan.reasons import reasons_block
from eros_desktop.ui.plan.send_form import SendForm
from eros_desktop.ui.plan.why_not import WhyNot
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import ToneRole, wrapped
from eros_desktop.words import declared, tr

if TYPE_CHECKING:
    from eros_desktop.domain.captions.score import Explanation
    from eros_desktop.domain.reference import Reference
    from eros_desktop.ui.plan.alternatives import Name

PAD = 16
WAITING = {WHY: declared("Reading …"), ALTERNATIVES: declared("Reckoning …"), CHECKS: declared("Checking …")}


class Inspector(QWidget):
    """Shows one send, or says how to choose one. What has to be reckoned is filled in when it arrives.

    What it is and its fields come at once, its facts and the other parts each in a later turn of the event
    loop: all together they would hold up the keys.

    Signals: `swap_asked(Alternative)`, `typed(str)`, `why_not_asked(caption id)` and `use_asked(caption id)`.
    The fields speak for themselves through `form`.
    """

    swap_asked = Signal(object)
    use_asked = Signal(str)
    typed = Signal(str)
    why_not_asked = Signal(str)

    def __init__(self, theme: Theme, soon: Soon, parent: QWidget | None = None) -> None:
        """`soon(owner, act)` does what can wait in later turns."""
        super().__init__(parent)
        self._theme = theme
        self._soon = soon
        self._turn: object = None
        """Whose facts and parts are on their way; another one when another send is shown."""
        self.setAccessibleName(tr("Inspector"))
        self.empty = empty_hint(theme)
        self.area = text_area(tr("Selected send"))
        self.jumps = JumpBar(theme)
        self.form = SendForm(theme)
        self._box = ColumnBox(theme.pixels(16), theme.pixels(PAD))
        self._head, self._parts = Slot(), Slot()
        self.facts = FactsBlock(theme)
        self.why_not = WhyNot(theme)
        self._slots: dict[str, Slot] = {}
        self._heads: dict[str, QWidget] = {}
        self._shown = QWidget()
        self._pages = QStackedLayout(self)
        self.item_id: int | None = None
        self._identity: tuple[object, ...] = ()
        self._closed = ""
        self._score: float | None = None
        self._planned: float | None = None
        self._returns = False
        self._place = KeptPlace(self.area, theme)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.jumps)
        column.addWidget(self.area, 1)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._shown)
        self.jumps.asked.connect(self.go_to)
        for slot in (self._head, self._parts):
            slot.addWidget(QWidget())
        self._box.column.addLayout(self._head)
        self._box.column.addWidget(self.form)
        self._box.column.addWidget(self.facts)
        self._box.column.addLayout(self._parts)
        self._box.column.addStretch(1)
        self.area.setWidget(self._box)

    # -- what is shown -----------------------------------------------------------------------------

    def show_nothing(self) -> None:
        self.item_id = self._turn = None
        self._identity = ()
        self._pages.setCurrentWidget(self.empty)

    def show_send(
        self,
        row: SendRow,
        picture: WeekPicture,
        manager_zone: ZoneInfo,
        reference: Reference,
        closed: Closed = OPEN,
        *,
        keeps_parts: bool = False,
    ) -> None:
        """Shows a send; what has to be reckoned follows, unless `keeps_parts` says that it still holds."""
        identity = (picture.plan.creator_id, picture.plan.week, row.item_id)
        is_same = keeps_parts or identity == self._identity
        had_focus = self._has_focus_in_parts()
        at = self.area.verticalScrollBar().value() if is_same else 0
        self._returns = is_same and (self._returns or isinstance(QApplication.focusWidget(), ChoiceButton))
        self._identity, self.item_id = identity, row.item_id
        self._closed = closed.caption
        self._place.stay_at(at)
        self._planned = row.send.score
        self._fit()
        self._head.put(self._head_of(row))
        self.form.show_rows((row,), picture.plan, reference, closed.fields)
        if not is_same:
            self._clear_parts()
        self._turn = turn = object()
        self._soon(self, lambda: self._tell(turn, row, sections(row, picture.plan, manager_zone)))
        if not keeps_parts:
            self._score = None
            self._soon(self, lambda: self._begin_parts(turn))
        self.area.setAccessibleDescription(row.about)
        self._pages.setCurrentWidget(self._shown)
        self._grow()
        self.area.verticalScrollBar().setValue(at)
        if had_focus and not keeps_parts:
            self.area.setFocus()

    def show_several(
        self, rows: Sequence[SendRow], picture: WeekPicture, reference: Reference, closed: Closed = OPEN
    ) -> None:
        """Shows what several selected sends share; a change is one of all of them."""
        self.item_id, self._identity, self._turn = None, (), None
        self._place.stay_at(0)
        self._fit()
        holder, column = block(self._theme, 2)
        column.addWidget(wrapped(tr("{number} sends selected").format(number=len(rows)), type="heading"))
        column.addWidget(wrapped(kinds_of(rows), tone="muted"))
        shared = [one for one in rows[0].issues if all(one in row.issues for row in rows)]
        if shared:
            column.addSpacing(self._theme.pixels(12))
            column.addLayout(issue_lines(self._theme, shared, tr("Issues of these sends")))
        self._head.put(holder)
        self.form.show_rows(rows, picture.plan, reference, closed.fields)
        self.facts.hide()
        self._clear_parts()
        self._pages.setCurrentWidget(self._shown)
        self._grow()

    def show_explanation(self, found: Explanation | None) -> None:
        """The parts of the caption's score as bars; None for a send without a caption of the bank."""
        self._score = None if found is None else found.score
        self._put(WHY, reasons_block(self._theme, found, self._planned))

    def show_alternatives(self, found: Alternatives, name_of_content: Name) -> None:
        """The next best captions; after a swap by keyboard the first of them has the keyboard again."""
        made = AlternativesBlock(self._theme, found, name_of_content, self._closed, self._soon)
        made.chosen.connect(lambda chosen: self._swap(made, chosen))
        made.grown.connect(self._grow)
        self._put(ALTERNATIVES, made)
        if self._returns and self.area.hasFocus() and made.buttons and not self._closed:
            made.buttons[0].setFocus()
        self._returns = False

    def show_report(self, report: CaptionReport, text: str) -> None:
        """What the checks found, in words and in the caption itself."""
        self.facts.caption.show_findings(report.spans)
        self._put(CHECKS, checks_block(self._theme, report, text))

    def show_sentence(self, part: str, text: str, *, tone: ToneRole = "muted") -> None:
        """Says in the place of a part how it stands with it, or what went wrong."""
        self._put(part, wrapped(text, tone=tone))

    def show_matches(self, typed: str, found: Sequence[FoundCaption]) -> None:
        """Captions with what was typed under *Why not another caption?*."""
        self.why_not.show_matches(typed, found)
        self._show_answer()

    def show_why_not(self, found: Explanation) -> None:
        """Why another caption was not chosen."""
        self.why_not.show_explanation(found, self._score, may_use=not self._closed)
        self._show_answer()

    def show_why_not_sentence(self, text: str, *, tone: ToneRole = "muted") -> None:
        self.why_not.show_sentence(text, tone=tone)
        self._show_answer()

    def _show_answer(self) -> None:
        """Grows with the answer to *Why not another caption?*, and brings it up to whoever asked there."""
        self._place.bring_up(self.why_not)
        self._grow()
        self._place.hold()

    def go_to(self, part: str) -> None:
        """Brings a part to the top of the panel, with the keyboard."""
        head = self._heads.get(part)
        content = self.area.widget()
        if head is None or content is None:
            return
        self._place.let_go()
        top = 0 if part == SEND else head.mapTo(content, head.rect().topLeft()).y() - self._theme.pixels(8)
        self.area.verticalScrollBar().setValue(top)
        (self._first_row(part) or self.area).setFocus()

    def _first_row(self, part: str) -> QWidget | None:
        """The first alternative that may be pressed, where the part is that of the alternatives."""
        item = self._slots[part].itemAt(0) if part in self._slots else None
        shown = None if item is None else item.widget()
        return shown.first_open if isinstance(shown, AlternativesBlock) else None

    # -- keeping place -----------------------------------------------------------------------------

    def _has_focus_in_parts(self) -> bool:
        """The keyboard is in what is shown anew; the fields stay what they are."""
        focused = QApplication.focusWidget()
        return self._place.has_keyboard and focused is not None and not self.form.isAncestorOf(focused)

    def _swap(self, shown: AlternativesBlock, chosen: object) -> None:
        self._returns = self._place.has_keyboard
        if self._returns:
            self.area.setFocus()
        shown.close_rows()
        self.swap_asked.emit(chosen)

    # -- building ----------------------------------------------------------------------------------

    def _fit(self) -> None:
        """The distances of the zoom there is."""
        column, pad = self._box.column, self._theme.pixels(PAD)
        column.setSpacing(self._theme.pixels(16))
        column.setContentsMargins(pad, self._theme.pixels(8), pad, pad)

    def _put(self, part: str, made: QWidget) -> None:
        """Puts a block in the place of a part, when a send is still in view."""
        slot = self._slots.get(part)
        if self.item_id is None or slot is None:
            made.deleteLater()
            return
        slot.put(made)
        self._grow()

    def _clear_parts(self) -> None:
        """Nothing of another send can be pressed any more."""
        self._parts.put(QWidget())
        self._slots.clear()
        self._heads = {part: head for part, head in self._heads.items() if part == SEND}

    def _tell(self, turn: object, row: SendRow, found: Sequence[Section]) -> None:
        if turn is self._turn:
            self.facts.show_facts(row.send.caption_text or row.words, found)
            self._grow()

    def _begin_parts(self, turn: object) -> None:
        if turn is self._turn:
            self._parts.put(self._parts_of())
            self._grow()

    def _grow(self) -> None:
        self._box.grow()

    def _head_of(self, row: SendRow) -> QWidget:
        holder, column = block(self._theme, 16)
        line, self._heads[SEND] = title_line(self._theme, row, self.devicePixelRatioF())
        column.addLayout(line)
        if row.issues:
            column.addLayout(issue_lines(self._theme, row.issues, tr("Issues of this send")))
        return holder

    def _parts_of(self) -> QWidget:
        holder, column = block(self._theme, 16)
        for part, title in ((WHY, tr("Why this caption")), (ALTERNATIVES, tr("Alternatives"))):
            column.addLayout(self._part(part, title))
        column.addLayout(self._why_not())
        column.addLayout(self._part(CHECKS, tr("Checks")))
        return holder

    def _part(self, part: str, title: str) -> QVBoxLayout:
        """A heading over a place that is filled later."""
        box = titled(title, self._theme)
        first = box.itemAt(0)
        head = None if first is None else first.widget()
        assert head is not None
        self._heads[part] = head
        slot = self._slots[part] = Slot()
        slot.addWidget(wrapped(tr(WAITING[part]), tone="muted"))
        box.addLayout(slot)
        return box

    def _why_not(self) -> QVBoxLayout:
        box = titled(tr("Another caption"), self._theme)
        self.why_not = WhyNot(self._theme)
        self.why_not.typed.connect(self.typed)
        self.why_not.asked.connect(self.why_not_asked)
        self.why_not.used.connect(self.use_asked)
        box.addWidget(self.why_not)
        return box


def kinds_of(rows: Sequence[SendRow]) -> str:
    """`2 PPV Unlock, 1 Tip Goal`."""
    counts = Counter(row.type_name for row in rows)
    return ", ".join(f"{number} {name}" for name, number in counts.most_common())

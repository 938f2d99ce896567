"""Everything about the selected send: facts, caption, why this caption, alternatives, checks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from eros_desktop.domain.schedule.sends import Violation
from eros_desktop.domain.weeks import hhmm
from eros_desktop.ui import formats
from eros_desktop.ui.icons import icon
from eros_desktop.ui.plan.alternatives import AlternativesBlock, ChoiceButton
from eros_desktop.ui.plan.blocks import Slot, grid, marked, titled, wrapped
from eros_desktop.ui.plan.checks_block import checks_block
from eros_desktop.ui.plan.column_box import ColumnBox, text_area
from eros_desktop.ui.plan.details import Section, sections
from eros_desktop.ui.plan.jump_bar import ALTERNATIVES, CHECKS, SEND, WHY, JumpBar
from eros_desktop.ui.plan.legend import Legend
from eros_desktop.ui.plan.marked_text import MarkedText
from eros_desktop.ui.plan.picture import SendRow, WeekPicture
from eros_desktop.ui.plan.questions import Alternatives, CaptionReport, FoundCaption
from eros_desktop.ui.plan.reasons import LABEL_WIDTH, reasons_block
from eros_desktop.ui.plan.why_not import WhyNot
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.banner import ICONS, ink_of
from eros_desktop.ui.widgets.plain import ToneRole, plain_label

if TYPE_CHECKING:
    from eros_desktop.domain.captions.score import Explanation
    from eros_desktop.ui.plan.alternatives import Name

PAD = 16
WAITING = {WHY: "Reading …", ALTERNATIVES: "Reckoning …", CHECKS: "Checking …"}


class Inspector(QWidget):
    """Shows one send, or says how to choose one. What has to be reckoned is filled in when it arrives.

    Signals: `swap_asked(Alternative)`, `typed(str)` and `why_not_asked(caption id)`.
    """

    swap_asked = Signal(object)
    typed = Signal(str)
    why_not_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName("Inspector")
        self.empty = _hint(theme)
        self.area = text_area("Selected send")
        self.jumps = JumpBar(theme)
        self.caption = MarkedText("", theme)
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
        self._stays_at: int | None = None
        self._brings_up = False
        self._returns = False
        self._lay_out()
        bar = self.area.verticalScrollBar()
        bar.rangeChanged.connect(lambda *_: self._stay())
        bar.actionTriggered.connect(lambda *_: self._let_go())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.jumps)
        column.addWidget(self.area, 1)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self._shown)
        self.jumps.asked.connect(self.go_to)

    # -- what is shown -----------------------------------------------------------------------------

    def show_nothing(self) -> None:
        self.item_id = None
        self._identity = ()
        self._pages.setCurrentWidget(self.empty)

    def show_send(self, row: SendRow, picture: WeekPicture, manager_zone: ZoneInfo, closed: str = "") -> None:
        """Shows a send; what has to be reckoned follows. `closed` says why its caption may not be swapped."""
        identity = (picture.plan.creator_id, picture.plan.week, row.item_id)
        is_same, had_focus = identity == self._identity, self._has_focus_within()
        at = self.area.verticalScrollBar().value() if is_same else 0
        self._returns = is_same and (self._returns or isinstance(QApplication.focusWidget(), ChoiceButton))
        self._identity, self.item_id = identity, row.item_id
        self._closed, self._score, self._stays_at = closed, None, at
        self._brings_up = False
        self._planned = row.send.score
        self._replace(self._content(row, picture, manager_zone))
        self.area.setAccessibleDescription(row.about)
        self._pages.setCurrentWidget(self._shown)
        self.area.verticalScrollBar().setValue(at)
        if had_focus:
            self.area.setFocus()

    def show_explanation(self, found: Explanation | None) -> None:
        """The parts of the caption's score as bars; None for a send without a caption of the bank."""
        self._score = None if found is None else found.score
        self._put(WHY, reasons_block(self._theme, found, self._planned))

    def show_alternatives(self, found: Alternatives, name_of_content: Name) -> None:
        """The next best captions; after a swap by keyboard the first of them has the keyboard again."""
        made = AlternativesBlock(self._theme, found, name_of_content, self._closed)
        made.chosen.connect(lambda chosen: self._swap(made, chosen))
        self._put(ALTERNATIVES, made)
        if self._returns and self.area.hasFocus() and made.buttons and not self._closed:
            made.buttons[0].setFocus()
        self._returns = False

    def show_report(self, report: CaptionReport, text: str) -> None:
        """What the checks found, in words and in the caption itself."""
        self.caption.show_findings(report.spans)
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
        self.why_not.show_explanation(found, self._score)
        self._show_answer()

    def show_why_not_sentence(self, text: str, *, tone: ToneRole = "muted") -> None:
        self.why_not.show_sentence(text, tone=tone)
        self._show_answer()

    def _show_answer(self) -> None:
        """Grows with the answer to *Why not another caption?*, and brings it up to whoever asked there."""
        focused = QApplication.focusWidget()
        self._brings_up = focused is not None and self.why_not.isAncestorOf(focused)
        self._grow()
        self._stay()

    def go_to(self, part: str) -> None:
        """Brings a part to the top of the panel, with the keyboard."""
        head = self._heads.get(part)
        content = self.area.widget()
        if head is None or content is None:
            return
        self._let_go()
        top = 0 if part == SEND else head.mapTo(content, head.rect().topLeft()).y() - self._theme.pixels(8)
        self.area.verticalScrollBar().setValue(top)
        (self._first_row(part) or self.area).setFocus()

    def _first_row(self, part: str) -> QWidget | None:
        """The first alternative that may be pressed, where the part is that of the alternatives."""
        item = self._slots[part].itemAt(0) if part in self._slots else None
        shown = None if item is None else item.widget()
        return shown.first_open if isinstance(shown, AlternativesBlock) else None

    # -- keeping place -----------------------------------------------------------------------------

    def _has_focus_within(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and (focused is self.area or self.area.isAncestorOf(focused))

    def _stay(self) -> None:
        """The same send shown anew stays where it was, while its parts arrive."""
        bar, content = self.area.verticalScrollBar(), self.area.widget()
        if self._brings_up and content is not None:
            top = self.why_not.mapTo(content, QPoint(0, 0)).y() - self._theme.pixels(40)
            bar.setValue(max(bar.value(), top))
        elif self._stays_at is not None:
            bar.setValue(self._stays_at)

    def _let_go(self) -> None:
        """The user moves the panel: from now on nothing pulls it back."""
        self._stays_at, self._brings_up = None, False

    def _swap(self, shown: AlternativesBlock, chosen: object) -> None:
        self._returns = self._has_focus_within()
        if self._returns:
            self.area.setFocus()
        shown.close_rows()
        self.swap_asked.emit(chosen)

    # -- building ----------------------------------------------------------------------------------

    def _replace(self, content: QWidget) -> None:
        """The old content goes later: one of its buttons may be what asked for the new."""
        old = self.area.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        self.area.setWidget(content)

    def _put(self, part: str, made: QWidget) -> None:
        """Puts a block in the place of a part, when a send is still in view."""
        slot = self._slots.get(part)
        if self.item_id is None or slot is None:
            made.deleteLater()
            return
        slot.put(made)
        self._grow()

    def _grow(self) -> None:
        content = self.area.widget()
        if isinstance(content, ColumnBox):
            content.grow()

    def _content(self, row: SendRow, picture: WeekPicture, manager_zone: ZoneInfo) -> QWidget:
        content = ColumnBox(self._theme.pixels(16), self._theme.pixels(PAD))
        layout, pad, top = content.column, self._theme.pixels(PAD), self._theme.pixels(8)
        layout.setContentsMargins(pad, top, pad, pad)
        layout.addLayout(self._title(row))
        if row.issues:
            layout.addLayout(self._issues(row.issues))
        layout.addLayout(self._caption(row))
        for section in sections(row, picture.plan, manager_zone):
            layout.addLayout(self._section(section))
        for part, title in ((WHY, "Why this caption"), (ALTERNATIVES, "Alternatives")):
            layout.addLayout(self._part(part, title))
        layout.addLayout(self._why_not())
        layout.addLayout(self._part(CHECKS, "Checks"))
        layout.addStretch(1)
        return content

    def _title(self, row: SendRow) -> QHBoxLayout:
        look = self._theme.tones.categories[row.send.category]
        mark = plain_label()
        side = self._theme.pixels(20)
        mark.setPixmap(icon(look.icon, look.ink).pixmap(QSize(side, side), self.devicePixelRatioF()))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        heading = wrapped(row.type_name, type="heading")
        self._heads[SEND] = heading
        texts.addWidget(heading)
        when = f"{formats.weekday(row.send.day)}  {hhmm(row.send.at)}"
        texts.addWidget(wrapped(formats.words([when, look.title]), tone="muted"))
        line = QHBoxLayout()
        line.setSpacing(self._theme.pixels(12))
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        return line

    def _issues(self, issues: Sequence[Violation]) -> QVBoxLayout:
        box = titled("Issues of this send", self._theme)
        for issue in issues:
            ink = ink_of(issue.severity, self._theme.tones)
            box.addLayout(marked(self._theme, ICONS[issue.severity], ink, wrapped(issue.message)))
        return box

    def _caption(self, row: SendRow) -> QVBoxLayout:
        box = titled("Caption", self._theme)
        self.caption = MarkedText(row.send.caption_text or row.words, self._theme)
        frame = QFrame()
        frame.setProperty("role", "card")
        inside = QVBoxLayout(frame)
        pad = self._theme.pixels(12)
        inside.setContentsMargins(pad, pad, pad, pad)
        inside.addWidget(self.caption)
        box.addWidget(frame)
        return box

    def _section(self, section: Section) -> QVBoxLayout:
        box = titled(section.title, self._theme)
        box.addLayout(grid(section.lines, self._theme.pixels(LABEL_WIDTH)))
        return box

    def _part(self, part: str, title: str) -> QVBoxLayout:
        """A heading over a place that is filled later."""
        box = titled(title, self._theme)
        first = box.itemAt(0)
        head = None if first is None else first.widget()
        assert head is not None
        self._heads[part] = head
        slot = self._slots[part] = Slot()
        slot.addWidget(wrapped(WAITING[part], tone="muted"))
        box.addLayout(slot)
        return box

    def _why_not(self) -> QVBoxLayout:
        box = titled("Why not another caption?", self._theme)
        self.why_not = WhyNot(self._theme)
        self.why_not.typed.connect(self.typed)
        self.why_not.asked.connect(self.why_not_asked)
        box.addWidget(self.why_not)
        return box


def _hint(theme: Theme) -> QWidget:
    """What stands here while nothing is selected, narrow enough for a side panel."""
    hint = QWidget()
    layout = QVBoxLayout(hint)
    layout.setContentsMargins(24, 24, 24, 24)
    layout.setSpacing(theme.pixels(8))
    layout.addStretch(2)
    for text, is_heading in (
        ("No send selected", True),
        ("Click a card, or press an arrow key in the week, to see everything about a send.", False),
    ):
        label = plain_label(
            text, type="heading" if is_heading else "body", tone="" if is_heading else "muted", wraps=True
        )
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(label)
    layout.addSpacing(theme.pixels(24))
    layout.addWidget(Legend(theme))
    layout.addStretch(3)
    return hint

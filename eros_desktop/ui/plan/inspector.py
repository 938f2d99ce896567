"""Everything about the selected send, read-only: facts, caption, why this caption, what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from eros_desktop.domain.schedule.sends import Violation
from eros_desktop.domain.weeks import hhmm
from eros_desktop.ui import formats
from eros_desktop.ui.icons import icon
from eros_desktop.ui.plan.column_box import ColumnBox, text_area
from eros_desktop.ui.plan.details import Section, sections
from eros_desktop.ui.plan.legend import Legend
from eros_desktop.ui.plan.meter import Meter
from eros_desktop.ui.plan.picture import SendRow, WeekPicture
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.banner import ICONS, ink_of
from eros_desktop.ui.widgets.plain import ToneRole, TypeRole, plain_label, selectable

if TYPE_CHECKING:
    from eros_desktop.domain.captions.score import Explanation

LABEL_WIDTH = 72
PAD = 16


class Inspector(QWidget):
    """Shows one send, or says how to choose one. *Why this caption* is filled when it arrives."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName("Inspector")
        self.empty = _hint(theme)
        self.area = text_area("Selected send")
        self._why = QVBoxLayout()
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.area)
        self.item_id: int | None = None

    def show_nothing(self) -> None:
        self.item_id = None
        self._pages.setCurrentWidget(self.empty)

    def show_send(self, row: SendRow, picture: WeekPicture, manager_zone: ZoneInfo) -> None:
        """Shows a send; the explanation of its caption follows by itself."""
        is_same = self.item_id == row.item_id
        at = self.area.verticalScrollBar().value() if is_same else 0
        self.item_id = row.item_id
        self.area.setWidget(self._content(row, picture, manager_zone))
        self.area.setAccessibleDescription(row.about)
        self._pages.setCurrentWidget(self.area)
        self.area.verticalScrollBar().setValue(at)

    def show_explanation(self, found: Explanation | None) -> None:
        """The parts of the caption's score as bars; None for a send without a caption of the bank."""
        block, column = _block(self._theme)
        if found is None:
            column.addWidget(_wrapped("This send has no caption of the bank.", tone="muted"))
        else:
            self._fill(column, found)
        self._put(block)

    def show_explanation_failure(self, sentence: str) -> None:
        """Why there is no explanation."""
        block, column = _block(self._theme)
        column.addWidget(_wrapped(sentence, tone="error"))
        self._put(block)

    def _fill(self, column: QVBoxLayout, found: Explanation) -> None:
        column.addWidget(plain_label(f"Score today {formats.score(found.score)} of 100", tone="strong"))
        for part in found.parts:
            column.addWidget(self._part(part))
        if found.penalty:
            text = f"−{found.penalty:g}: used more than three times in 30 days by everyone together."
            column.addWidget(_wrapped(text, tone="error"))
        column.addLayout(_grid(_input_lines(found.inputs), self._theme.pixels(LABEL_WIDTH)))

    def _put(self, block: QWidget) -> None:
        """Puts a block in the place of *Why this caption*, when that is still in view."""
        content = self.area.widget()
        if self.item_id is None or not isinstance(content, ColumnBox):
            return
        old = self._why.takeAt(0)
        if old is not None and (widget := old.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        self._why.addWidget(block)
        block.show()
        content.grow()

    def _content(self, row: SendRow, picture: WeekPicture, manager_zone: ZoneInfo) -> QWidget:
        content = ColumnBox(self._theme.pixels(16), self._theme.pixels(PAD))
        layout = content.column
        layout.addLayout(self._title(row))
        if row.issues:
            layout.addLayout(self._issues(row.issues))
        layout.addLayout(self._caption(row))
        for section in sections(row, picture.plan, manager_zone):
            layout.addLayout(self._section(section))
        layout.addLayout(self._why_box())
        layout.addStretch(1)
        return content

    def _title(self, row: SendRow) -> QHBoxLayout:
        look = self._theme.tones.categories[row.send.category]
        mark = plain_label()
        side = self._theme.pixels(20)
        mark.setPixmap(icon(look.icon, look.ink).pixmap(QSize(side, side), self.devicePixelRatioF()))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(_wrapped(row.type_name, type="heading"))
        when = f"{formats.weekday(row.send.day)}  {hhmm(row.send.at)}"
        texts.addWidget(_wrapped(formats.words([when, look.title]), tone="muted"))
        line = QHBoxLayout()
        line.setSpacing(self._theme.pixels(12))
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        return line

    def _issues(self, issues: Sequence[Violation]) -> QVBoxLayout:
        box = _titled("Issues of this send", self._theme)
        for issue in issues:
            level = issue.severity
            mark = plain_label()
            side = self._theme.pixels(14)
            pixmap = icon(ICONS[level], ink_of(level, self._theme.tones)).pixmap(
                QSize(side, side), self.devicePixelRatioF()
            )
            mark.setPixmap(pixmap)
            line = QHBoxLayout()
            line.setSpacing(self._theme.pixels(8))
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(_wrapped(issue.message), 1)
            box.addLayout(line)
        return box

    def _caption(self, row: SendRow) -> QVBoxLayout:
        box = _titled("Caption", self._theme)
        text = selectable(_wrapped(row.send.caption_text or row.words))
        text.setAccessibleName("Caption text")
        frame = QFrame()
        frame.setProperty("role", "card")
        inside = QVBoxLayout(frame)
        pad = self._theme.pixels(12)
        inside.setContentsMargins(pad, pad, pad, pad)
        inside.addWidget(text)
        box.addWidget(frame)
        return box

    def _section(self, section: Section) -> QVBoxLayout:
        box = _titled(section.title, self._theme)
        box.addLayout(_grid(section.lines, self._theme.pixels(LABEL_WIDTH)))
        return box

    def _why_box(self) -> QVBoxLayout:
        box = _titled("Why this caption", self._theme)
        self._why = QVBoxLayout()
        self._why.addWidget(plain_label("Reading …", tone="muted"))
        box.addLayout(self._why)
        return box

    def _part(self, part: Any) -> QWidget:
        """One part: name and sum in numbers, a bar of its value, the reason as a sentence."""
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._theme.pixels(4))
        line = QHBoxLayout()
        line.addWidget(plain_label(part.name), 1)
        numbers = f"{part.value:.0f} × {part.weight:.0%} = {part.points:.1f}"
        line.addWidget(plain_label(numbers))
        layout.addLayout(line)
        layout.addWidget(Meter(self._theme, part.value / 100))
        layout.addWidget(_wrapped(part.reason, type="caption", tone="muted"))
        return holder


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


def _wrapped(text: str, *, type: TypeRole = "body", tone: ToneRole = "") -> QLabel:
    """A wrapped label that never widens the panel, however long its longest word is."""
    label = plain_label(text, type=type, tone=tone, wraps=True)
    policy = label.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    label.setSizePolicy(policy)
    return label


def _titled(title: str, theme: Theme) -> QVBoxLayout:
    box = QVBoxLayout()
    box.setSpacing(theme.pixels(6))
    box.addWidget(plain_label(title, tone="strong"))
    return box


def _grid(lines: Sequence[tuple[str, str]], label_width: int = 0) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    if label_width:
        grid.setColumnMinimumWidth(0, label_width)
    for place, (name, text) in enumerate(lines):
        value = selectable(_wrapped(text))
        value.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        value.setAccessibleName(f"{name}: {text}")
        grid.addWidget(plain_label(name, tone="muted"), place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, place, 1, Qt.AlignmentFlag.AlignTop)
    return grid


INPUTS = (
    ("days_since_use", "Last used", "{} days before"),
    ("bank_performance", "Bank score", "{:.1f}"),
    ("own_performance", "Own score", "{:.1f}"),
    ("caption_type", "Caption type", "{}"),
    ("placed_of_content_type", "Same content", "{} other sends this week"),
    ("uses_30_days", "Uses, 30 days", "{}"),
    ("uses_30_days_everyone", "By everyone", "{}"),
    ("characters", "Length", "{} characters"),
)


def _input_lines(inputs: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The numbers behind the parts; what is unknown is left out."""
    return [(name, form.format(inputs[key])) for key, name, form in INPUTS if inputs.get(key) is not None]


def _block(theme: Theme) -> tuple[QWidget, QVBoxLayout]:
    block = QWidget()
    column = QVBoxLayout(block)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.pixels(12))
    return block, column

"""Where a caption was used, and what became of it: uses, earlier texts, score history, audit trail."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from eros_desktop.ui import formats
from eros_desktop.ui.captions.blocks import Page, card, facts, titled, wrapped
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label, selectable

if TYPE_CHECKING:
    from eros_desktop.services.captions.record import CaptionRecord, CaptionUse

SHOWN_USES, SHOWN_ENTRIES = 40, 60
LONGEST_VALUE = 160


class UsesPage(Page):
    """Filled from services.caption_records.of."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("Use", theme)

    def show_loading(self) -> None:
        self.say("", "Reading where it was used …")

    def show_record(self, record: CaptionRecord) -> None:
        """Sent messages and planned sends, newest first, with the sums above."""
        uses = record.uses
        if not uses:
            self.say("Never used", "No page has sent this caption, and no week has it planned.")
            return
        theme, column = self._theme, self.begin()
        sent = [use for use in uses if not use.is_planned]
        box = titled("In all", theme)
        earned = sum(use.earned_cents or 0 for use in sent)
        pages = len({use.creator_name for use in uses})
        lines = (
            ("Sent", f"{formats.count(len(sent))} times"),
            ("Planned", f"{formats.count(len(uses) - len(sent))} times"),
            ("Pages", formats.count(pages)),
            ("Earned", formats.money(earned)),
        )
        box.addLayout(facts(lines, theme))
        column.addLayout(box)
        column.addLayout(self._list(uses[:SHOWN_USES]))
        if len(uses) > SHOWN_USES:
            rest = f"and {formats.count(len(uses) - SHOWN_USES)} earlier ones"
            column.addWidget(plain_label(rest, type="caption", tone="muted"))
        self.finish()

    def _list(self, uses: Sequence[CaptionUse]) -> QVBoxLayout:
        theme = self._theme
        box = titled("Newest first", theme)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.pixels(12))
        grid.setVerticalSpacing(theme.pixels(8))
        grid.setColumnStretch(0, 1)
        for place, use in enumerate(uses):
            who = QVBoxLayout()
            who.setSpacing(theme.pixels(2))
            who.addWidget(wrapped(use.creator_name))
            kind = formats.name_of(use.send_type) if use.send_type else ""
            when = formats.words((formats.moment(use.used_at), kind))
            who.addWidget(wrapped(when, type="caption", tone="muted"))
            grid.addLayout(who, place, 0)
            amount = "planned" if use.is_planned else formats.money(use.earned_cents)
            grid.addWidget(plain_label(amount, tone="muted" if use.is_planned else ""), place, 1)
        box.addLayout(grid)
        return box


class HistoryPage(Page):
    """Filled from services.caption_records.of."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("History", theme)

    def show_loading(self) -> None:
        self.say("", "Reading the history …")

    def show_record(self, record: CaptionRecord) -> None:
        """Earlier texts, the score over time, every change, and where the caption came from."""
        theme, column = self._theme, self.begin()
        column.addLayout(self._origin(record))
        if record.earlier_texts:
            box = titled("Earlier texts", theme)
            for one in record.earlier_texts:
                text = selectable(wrapped(one.text))
                text.setAccessibleName(f"Earlier text: {one.text}")
                until = wrapped(f"until {formats.moment(one.until)}", type="caption", tone="muted")
                box.addWidget(card(text, until, theme=theme))
            column.addLayout(box)
        if record.scores:
            column.addLayout(self._scores(record))
        column.addLayout(self._changes(record))
        self.finish()

    def _origin(self, record: CaptionRecord) -> QVBoxLayout:
        box = titled("Where it comes from", self._theme)
        lines = (
            ("Came in", formats.moment(record.created_at) if record.created_at else ""),
            ("From", record.source or "By hand"),
            ("Id", record.caption_id),
        )
        box.addLayout(facts(lines, self._theme))
        return box

    def _scores(self, record: CaptionRecord) -> QVBoxLayout:
        theme = self._theme
        box = titled("Score over time", theme)
        points = record.scores
        if len(points) > 1:
            box.addWidget(Sparkline(theme, [point.score for point in reversed(points)]))
        lines = [(formats.moment(point.at), formats.score(point.score)) for point in points[:8]]
        box.addLayout(facts(lines, theme))
        return box

    def _changes(self, record: CaptionRecord) -> QVBoxLayout:
        theme = self._theme
        box = titled("Changes", theme)
        if not record.audit:
            box.addWidget(wrapped("Nothing was changed since it came in.", tone="muted"))
        for entry in record.audit[:SHOWN_ENTRIES]:
            name = formats.name_of(entry.field)
            before, after = _short(entry.before), _short(entry.after)
            said = QVBoxLayout()
            said.setSpacing(theme.pixels(2))
            said.addWidget(wrapped(f"{name}: {before} → {after}"))
            when = formats.words((formats.moment(entry.at), entry.reason))
            said.addWidget(wrapped(when, type="caption", tone="muted"))
            box.addLayout(said)
        return box


class Sparkline(QWidget):
    """A quiet line of scores 0..100, oldest first; the numbers stand below as text."""

    def __init__(self, theme: Theme, values: Sequence[float]) -> None:
        super().__init__()
        self._theme = theme
        self._values = list(values)
        self.setFixedHeight(theme.pixels(40))
        first, last = formats.score(self._values[0]), formats.score(self._values[-1])
        self.setAccessibleName(f"Score from {first} to {last}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = self._theme.tones
        area = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        painter.setPen(QPen(QColor(tones.line), 1))
        for share in (0.0, 0.5, 1.0):
            y = area.bottom() - share * area.height()
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        step = area.width() / max(1, len(self._values) - 1)
        points = [
            QPointF(area.left() + at * step, area.bottom() - value / 100 * area.height())
            for at, value in enumerate(self._values)
        ]
        painter.setPen(QPen(QColor(tones.accent), 1.5))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(QColor(tones.accent))
        painter.drawEllipse(points[-1], 3, 3)
        painter.end()


def _short(value: str | None) -> str:
    if value is None or value == "":
        return formats.NONE
    line = formats.one_line(value[: LONGEST_VALUE * 2])
    return line if len(line) <= LONGEST_VALUE else f"{line[:LONGEST_VALUE]}…"

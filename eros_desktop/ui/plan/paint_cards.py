"""The cards of the sends, the "+N" folds and the lines from parents to follow-ups."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from eros_desktop.domain.weeks import hhmm
from eros_desktop.ui.plan.easel import CENTER, LEFT, RIGHT, Easel, rect
from eros_desktop.ui.plan.layout import Fold, Link
from eros_desktop.ui.plan.paint_header import price_text
from eros_desktop.ui.plan.picture import SendRow
from eros_desktop.ui.tones import CategoryTone

WIDE = 168
"""From this width on the type's name stands beside the time."""
ICON = 12
PAD = 6
EDGE = 3
RADIUS = 4
LEAST_NAME = 36
"""A type's name with less room than this would say nothing."""


class CardPainter:
    """Paints in content coordinates. Category: edge, fill and icon together, never the colour alone."""

    def __init__(self, easel: Easel) -> None:
        self._easel = easel

    def paint_links(self, painter: QPainter, links: Iterable[Link]) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._easel.tones.edge), self._easel.px(1.5)))
        for link in links:
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in link.points]))

    def paint_card(self, painter: QPainter, area: QRectF, row: SendRow, *, chosen: bool) -> None:
        easel = self._easel
        look = easel.tones.categories[row.send.category]
        self.paint_blank(painter, area, row, chosen=chosen)
        painter.save()
        painter.setClipRect(area)
        self._paint_lines(painter, area.adjusted(easel.px(EDGE + 4), 0, -easel.px(4), 0), row, look)
        painter.restore()

    def paint_blank(self, painter: QPainter, area: QRectF, row: SendRow, *, chosen: bool) -> None:
        """A card before anything is written on it."""
        easel, tones = self._easel, self._easel.tones
        look = tones.categories[row.send.category]
        painter.setPen(QPen(QColor(tones.accent if chosen else tones.surface), easel.px(2 if chosen else 1)))
        painter.setBrush(QColor(tones.accent_soft if chosen else look.fill))
        painter.drawRoundedRect(area, easel.px(RADIUS), easel.px(RADIUS))
        edge = QRectF(area.x(), area.y(), easel.px(EDGE), area.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.solid))
        painter.drawRoundedRect(edge, 1.5, 1.5)

    def paint_ring(self, painter: QPainter, area: QRectF) -> None:
        """The focus: outside the card, so that it shows on every fill."""
        easel, gap = self._easel, self._easel.px(2.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(easel.tones.accent_ink), easel.px(2)))
        painter.drawRoundedRect(
            area.adjusted(-gap, -gap, gap, gap), easel.px(RADIUS + 2), easel.px(RADIUS + 2)
        )

    def _paint_lines(self, painter: QPainter, inner: QRectF, row: SendRow, look: CategoryTone) -> None:
        """As many lines as fit: time and price; type; caption; channel and audience."""
        easel = self._easel
        line = easel.line_height(easel.small)
        top = easel.px(2)
        is_wide = inner.width() >= easel.px(WIDE)
        texts = [] if is_wide else [(row.type_name, easel.small_strong, easel.tones.text)]
        texts.append((row.words, easel.small, easel.tones.text))
        first = QRectF(inner.x(), inner.y() + top, inner.width(), line)
        room = int((inner.height() - top + 1) // line) - 1
        has_marks = room < 1 or self._has_room_above(inner.width(), row)
        self._paint_first(painter, first, row, look, with_type=is_wide or room < 1, has_marks=has_marks)
        for place, (text, font, ink) in enumerate(texts[:room], start=1):
            area = first.translated(0, place * line)
            if place == 1 and not has_marks:
                area.setRight(self._paint_marks(painter, area, row, area.left()))
            easel.write(painter, area, text, font, ink)
        if room > len(texts):
            self._paint_reach(painter, first.translated(0, (len(texts) + 1) * line), row)

    def _paint_first(
        self,
        painter: QPainter,
        line: QRectF,
        row: SendRow,
        look: CategoryTone,
        *,
        with_type: bool,
        has_marks: bool,
    ) -> None:
        easel, tones = self._easel, self._easel.tones
        side, gap = easel.px(ICON), easel.px(4)
        middle, left, right = line.center().y(), line.left(), line.right()
        if line.width() > easel.px(52):
            easel.icon(painter, look.icon, left, middle, side, look.ink)
            left += side + gap
        time = hhmm(row.send.at)
        clock = QRectF(left, line.y(), easel.width(time, easel.small_strong) + 1, line.height())
        easel.write(painter, clock, time, easel.small_strong, tones.text, LEFT)
        left = clock.right() + gap
        if has_marks:
            right = self._paint_marks(painter, line, row, left)
        money = _asked_cents(row)
        if money is not None and right - left >= easel.width(price_text(money), easel.small_strong):
            text = price_text(money)
            width = easel.width(text, easel.small_strong)
            area = QRectF(right - width - 1, line.y(), width + 1, line.height())
            easel.write(painter, area, text, easel.small_strong, look.ink, RIGHT)
            right -= width + gap
        if with_type and right - left >= easel.px(LEAST_NAME):
            named = QRectF(left, line.y(), right - left, line.height())
            easel.write(painter, named, row.type_name, easel.small_strong, tones.text, LEFT)

    def _has_room_above(self, width: float, row: SendRow) -> bool:
        """Whether icon, time, price and marks fit into one line; else the marks stand beside the type."""
        easel, each = self._easel, self._easel.px(ICON + 4)
        needed = each * (1 + len(self._marks(row))) + easel.width(hhmm(row.send.at), easel.small_strong) + 1
        money = _asked_cents(row)
        if money is not None:
            needed += easel.px(4) + easel.width(price_text(money), easel.small_strong)
        return needed <= width

    def _paint_marks(self, painter: QPainter, line: QRectF, row: SendRow, left: float) -> float:
        """From the right end of a line, as far as `left`; returns where they begin."""
        easel, right = self._easel, line.right()
        side, gap = easel.px(ICON), easel.px(4)
        for name, ink in self._marks(row):
            if right - side >= left:
                easel.icon(painter, name, right - side, line.center().y(), side, ink)
                right -= side + gap
        return right

    def _marks(self, row: SendRow) -> list[tuple[str, str]]:
        """From right to left: the gravest issue, the lock."""
        tones = self._easel.tones
        marks = []
        if row.worst in ("error", "warning") or row.send.needs_manual_caption:
            is_error = row.worst == "error"
            marks.append(
                ("circle-alert" if is_error else "triangle-alert", tones.error if is_error else tones.warning)
            )
        if row.send.is_locked:
            marks.append(("lock", tones.text))
        return marks

    def _paint_reach(self, painter: QPainter, line: QRectF, row: SendRow) -> None:
        """Channel and audience."""
        easel, muted = self._easel, self._easel.tones.text
        side, gap, middle = easel.px(ICON), easel.px(4), line.center().y()
        easel.icon(painter, row.channel_icon, line.left(), middle, side, muted)
        easel.icon(
            painter, "users" if row.is_for_everyone else "user", line.left() + side + gap, middle, side, muted
        )
        rest = line.adjusted(2 * (side + gap), 0, 0, 0)
        easel.write(painter, rest, row.target_name, easel.small, muted)

    def paint_fold(self, painter: QPainter, fold: Fold, first: SendRow, *, chosen: bool) -> None:
        easel, tones = self._easel, self._easel.tones
        area = rect(fold.box)
        painter.setPen(QPen(QColor(tones.accent if chosen else tones.edge), easel.px(2 if chosen else 1)))
        painter.setBrush(QColor(tones.accent_soft if chosen else tones.surface))
        painter.drawRoundedRect(area, easel.px(RADIUS), easel.px(RADIUS))
        text, number = f"{hhmm(first.send.at)}  +{len(fold.items)}", f"+{len(fold.items)}"
        fits = easel.width(text, easel.small_strong) < area.width() - easel.px(4)
        easel.write(painter, area, text if fits else number, easel.small_strong, tones.text, CENTER)


def _asked_cents(row: SendRow) -> int | None:
    """What a send asks for: its price, else its goal."""
    return row.send.price_cents if row.send.price_cents is not None else row.send.goal_cents


def fold_text(fold: Fold, rows: Mapping[int, SendRow]) -> str:
    """What a fold holds, for its tooltip."""
    return "\n".join(f"{hhmm(rows[item].send.at)}  {rows[item].type_name}" for item in fold.items)

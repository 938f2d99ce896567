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
GAP = 4
TIGHT_ICON, TIGHT_GAP = 10, 1
TOP = 2
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
        inner = area.adjusted(easel.px(EDGE + 4), 0, -easel.px(4), 0)
        if self._lines_in(inner) == 1 and inner.width() < self._clock_width(row) + easel.px(ICON + GAP):
            self._paint_tight(painter, area, row, look)
        else:
            self._paint_lines(painter, inner, row, look)
        painter.restore()

    def _lines_in(self, inner: QRectF) -> int:
        easel = self._easel
        return int((inner.height() - easel.px(TOP) + 1) // easel.line_height(easel.small))

    def _paint_tight(self, painter: QPainter, area: QRectF, row: SendRow, look: CategoryTone) -> None:
        """One line too narrow for icon, time and margins: both close together. Where even these do not fit
        the minutes stand for the time, for the hour can be read from the axis. The rest the tooltip tells.
        """
        easel = self._easel
        inner = area.adjusted(easel.px(EDGE + 1), 0, -easel.px(1), 0)
        line = QRectF(inner.x(), inner.y() + easel.px(TOP), inner.width(), easel.line_height(easel.small))
        side, gap = easel.px(TIGHT_ICON), easel.px(TIGHT_GAP)
        easel.icon(painter, look.icon, line.x(), line.center().y(), side, look.ink)
        line.setLeft(line.left() + side + gap)
        text = hhmm(row.send.at)
        if easel.width(text, easel.small_strong) > line.width():
            text = text[2:]
            line.setLeft(line.left() + gap)
        easel.write(painter, line, text, easel.small_strong, easel.tones.text, LEFT)
        left = line.left() + easel.width(text, easel.small_strong)
        self._paint_marks(painter, line, row, left, TIGHT_ICON)

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
        """As many lines as fit: time and price; type; caption; channel and audience.

        Where icon and price do not fit beside the time, they have a line of their own.
        """
        easel = self._easel
        line = easel.line_height(easel.small)
        top = easel.px(TOP)
        is_wide = inner.width() >= easel.px(WIDE)
        texts = [] if is_wide else [(row.type_name, easel.small_strong, easel.tones.text)]
        texts.append((row.words, easel.small, easel.tones.text))
        first = QRectF(inner.x(), inner.y() + top, inner.width(), line)
        room = self._lines_in(inner) - 1
        clock = self._clock_width(row)
        if room > 0 and inner.width() < clock + self._sign_width(row):
            easel.write(painter, first, hhmm(row.send.at), easel.small_strong, easel.tones.text, LEFT)
            first, room, clock = first.translated(0, line), room - 1, 0
        has_marks = room < 1 or self._has_room_above(inner.width() - clock, row)
        self._paint_first(
            painter, first, row, look, clock, with_type=is_wide or room < 1, has_marks=has_marks
        )
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
        clock: float,
        *,
        with_type: bool,
        has_marks: bool,
    ) -> None:
        """Icon, a time `clock` wide (0 where it stands above), type, price and marks, as far as they fit."""
        easel, tones = self._easel, self._easel.tones
        side, gap = easel.px(ICON), easel.px(GAP)
        left, right = line.left(), line.right()
        if line.width() >= clock + side + gap:
            easel.icon(painter, look.icon, left, line.center().y(), side, look.ink)
            left += side + gap
        if clock:
            area = QRectF(left, line.y(), clock, line.height())
            easel.write(painter, area, hhmm(row.send.at), easel.small_strong, tones.text, LEFT)
            left = area.right() + gap
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

    def _clock_width(self, row: SendRow) -> float:
        return self._easel.width(hhmm(row.send.at), self._easel.small_strong) + 1

    def _sign_width(self, row: SendRow) -> float:
        """Of the icon and the price, with what keeps them apart from a time before them."""
        easel, money = self._easel, _asked_cents(row)
        price = 0.0 if money is None else easel.px(GAP) + easel.width(price_text(money), easel.small_strong)
        return easel.px(ICON + GAP) + price

    def _has_room_above(self, width: float, row: SendRow) -> bool:
        """Whether icon, price and marks fit into a line; else the marks stand beside the type."""
        marks = self._easel.px(ICON + GAP) * len(self._marks(row))
        return self._sign_width(row) + marks <= width

    def _paint_marks(
        self, painter: QPainter, line: QRectF, row: SendRow, left: float, icon_side: int = ICON
    ) -> float:
        """From the right end of a line, as far as `left`; returns where they begin."""
        easel, right = self._easel, line.right()
        side, gap = easel.px(icon_side), easel.px(GAP)
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

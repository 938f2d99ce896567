"""What lies behind the cards: heat, prime and avoided hours, lines, jumps of the clock, now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from eros_desktop.ui.plan.easel import LEFT, Easel, rect, washed
from eros_desktop.ui.plan.geometry import DAYS, Box, Spot, WeekGeometry
from eros_desktop.ui.plan.picture import WeekPicture
from eros_desktop.words import tr

HEAT_LEAST, HEAT_MOST = 0.01, 0.16
"""Opacity of the coolest and of the best hour."""
PRIME_OPACITY = 0.6


def runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The first and last of each run of whole numbers in a row; `numbers` rise."""
    start = 0
    for place in range(1, len(numbers) + 1):
        if place == len(numbers) or numbers[place] != numbers[place - 1] + 1:
            yield numbers[start], numbers[place - 1]
            start = place


class GridPainter:
    """Paints the part of the grid that lies in an area of the content."""

    def __init__(self, easel: Easel) -> None:
        self._easel = easel

    def paint(self, painter: QPainter, geometry: WeekGeometry, picture: WeekPicture, area: Box) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)  # soft edges cost ten times as much
        height = geometry.hour_height
        hours = range(max(0, int(area.y // height)), min(24, int(area.bottom // height) + 1))
        for place in range(DAYS):
            column = geometry.column(place)
            if column.right < area.x or column.x > area.right:
                continue
            self._paint_day(painter, geometry, picture, place, hours)
        self._paint_avoided(painter, geometry, picture, hours)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(DAYS):
            self._paint_jump(painter, geometry, place)
        self._paint_lines(painter, geometry, hours)

    def _paint_day(
        self, painter: QPainter, geometry: WeekGeometry, picture: WeekPicture, place: int, hours: range
    ) -> None:
        """The heat of a day, and the mark of its prime hours."""
        accent, heat, prime = self._easel.tones.accent, picture.heat[place], picture.prime[place]
        bar = washed(accent, PRIME_OPACITY)
        for hour in hours:
            if hour in picture.avoid:
                continue
            box, warmth = geometry.hour_box(place, hour), heat[hour]
            if warmth is not None:
                painter.fillRect(rect(box), washed(accent, HEAT_LEAST + (HEAT_MOST - HEAT_LEAST) * warmth))
            if hour in prime:
                painter.fillRect(QRectF(box.x + 1, box.y, self._easel.px(2), box.height), bar)

    def _paint_avoided(
        self, painter: QPainter, geometry: WeekGeometry, picture: WeekPicture, hours: range
    ) -> None:
        """Avoided hours are hatched, hours in a row and all days at once: hatching is dear to begin."""
        tones, left = self._easel.tones, geometry.column(0).x
        ground, hatch = QColor(tones.sunken), QBrush(QColor(tones.line), Qt.BrushStyle.BDiagPattern)
        for first, last in runs([hour for hour in hours if hour in picture.avoid]):
            top, bottom = geometry.hour_box(0, first).y, geometry.hour_box(0, last).bottom
            area = QRectF(left, top, geometry.column(DAYS - 1).right - left, bottom - top)
            painter.fillRect(area, ground)
            painter.fillRect(area, hatch)

    def _paint_jump(self, painter: QPainter, geometry: WeekGeometry, place: int) -> None:
        jump = geometry.clocks[place].jump
        if jump is None:
            return
        easel, tones = self._easel, self._easel.tones
        column = geometry.column(place)
        top, bottom = (minute / 60 * geometry.hour_height for minute in (jump.start, jump.end))
        area = QRectF(column.x + 1, top, column.width - 1, bottom - top)
        painter.fillRect(area, QColor(tones.warning_fill))
        painter.setPen(QPen(washed(tones.warning, 0.6), 1, Qt.PenStyle.DashLine))
        if not jump.is_gap:
            painter.drawLine(QLineF(area.left(), area.center().y(), area.right(), area.center().y()))
        painter.drawLine(QLineF(area.topLeft(), area.topRight()))
        painter.drawLine(QLineF(area.bottomLeft(), area.bottomRight()))
        text = tr("skipped hour") if jump.is_gap else tr("comes twice")
        inner = area.adjusted(easel.px(6), 0, -easel.px(4), 0)
        easel.write(painter, inner, text, easel.small, tones.warning, LEFT)

    def _paint_lines(self, painter: QPainter, geometry: WeekGeometry, hours: range) -> None:
        tones = self._easel.tones
        painter.setPen(QPen(QColor(tones.line), 1))
        for hour in (*hours, 24):
            y = round(hour * geometry.hour_height) + 0.5
            painter.drawLine(QLineF(geometry.axis_width, y, geometry.width, y))
        for place in range(DAYS):
            x = round(geometry.column(place).x) + 0.5
            painter.drawLine(QLineF(x, 0, x, geometry.content_height))

    def paint_now(self, painter: QPainter, geometry: WeekGeometry, now: Spot) -> None:
        """A line through the whole week, strong on its own day."""
        tones = self._easel.tones
        y = geometry.y_of(now.place, now.minute, now.second_pass)
        column = geometry.column(now.place)
        painter.setPen(QPen(washed(tones.error, 0.35), 1))
        painter.drawLine(QLineF(geometry.axis_width, y, geometry.width, y))
        painter.setPen(QPen(QColor(tones.error), self._easel.px(2)))
        painter.drawLine(QLineF(column.x, y, column.right, y))
        painter.setBrush(QColor(tones.error))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(column.x, y), self._easel.px(4), self._easel.px(4))

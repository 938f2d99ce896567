"""What pyqtgraph has no item for: pixel-sharp bars with patterns, heat cells, words, outlines.

Each paints in pixels: places go through the view's own transform, sizes and patterns do not.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg  # type: ignore[import-untyped]  # ships no types
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from eros_desktop.ui.charts.inks import inks, shaded
from eros_desktop.ui.charts.picture import Axis, Bars, Cells, Floats, Spot, Word
from eros_desktop.ui.theme import Theme

PATTERNS = {
    "bar": Qt.BrushStyle.SolidPattern,
    "hatched": Qt.BrushStyle.BDiagPattern,
    "dotted": Qt.BrushStyle.Dense4Pattern,
}
CELL_GAP = 1.0
SHADES = 64
"""So many steps has a heat."""
WORD_GAP = 4


class PixelItem(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph ships no types
    """An item over the whole view that paints in pixels."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def boundingRect(self) -> QRectF:
        return QRectF(self.viewRect())

    def viewRangeChanged(self) -> None:
        self.prepareGeometryChange()

    def viewTransformChanged(self) -> None:
        self.prepareGeometryChange()

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        to_pixels = painter.worldTransform()
        painter.save()
        painter.setWorldTransform(QTransform())
        self.paint_pixels(painter, to_pixels)
        painter.restore()

    def paint_pixels(self, painter: QPainter, to_pixels: QTransform) -> None:
        """Paints; `to_pixels` takes the chart's numbers to pixels."""
        raise NotImplementedError


class GridItem(PixelItem):
    """Quiet lines at the ticks of the upward axis."""

    def __init__(self, up: Axis, theme: Theme) -> None:
        super().__init__(theme)
        self._up = up

    def paint_pixels(self, painter: QPainter, to_pixels: QTransform) -> None:
        area = self.viewRect()
        painter.setPen(QPen(QColor(self.theme.tones.line), 1))
        for tick, _ in self._up.ticks:
            left = to_pixels.map(QPointF(area.left(), tick))
            right = to_pixels.map(QPointF(area.right(), tick))
            y = round(left.y()) + 0.5
            painter.drawLine(QPointF(left.x(), y), QPointF(right.x(), y))


class BoxesItem(PixelItem):
    """Bars of one tone. A pattern lies over a quiet fill of the same tone."""

    def __init__(self, bars: Bars, theme: Theme) -> None:
        super().__init__(theme)
        self._bars = bars

    def paint_pixels(self, painter: QPainter, to_pixels: QTransform) -> None:
        bars, tones = self._bars, self.theme.tones
        ink = QColor(inks(tones)[bars.tone])
        boxes = sharp_boxes(to_pixels, bars.x0, bars.y0, bars.x1, bars.y1)
        boxes = [box for box in boxes if box.height() > 0 and box.width() > 0]
        painter.setPen(Qt.PenStyle.NoPen)
        if bars.shape == "outline":
            painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRects([box.adjusted(0.5, 0.5, -0.5, -0.5) for box in boxes])
            return
        pattern = PATTERNS[bars.shape]
        if pattern is not Qt.BrushStyle.SolidPattern:
            painter.setBrush(QColor(shaded(tones, ink.name(), 0.3)))
            painter.drawRects(boxes)
        painter.setBrush(QBrush(ink, pattern))
        painter.drawRects(boxes)


class CellsItem(PixelItem):
    """Unit squares, each a shade of one tone."""

    def __init__(self, cells: Cells, theme: Theme) -> None:
        super().__init__(theme)
        self._x, self._y = np.asarray(cells.x, dtype=float), np.asarray(cells.y, dtype=float)
        self._shades = np.rint(np.asarray(cells.shade, dtype=float) * SHADES).astype(int).tolist()
        self._tone = cells.tone

    def paint_pixels(self, painter: QPainter, to_pixels: QTransform) -> None:
        tones = self.theme.tones
        ink = inks(tones)[self._tone]
        colours = {at: QColor(shaded(tones, ink, at / SHADES)) for at in set(self._shades)}
        boxes = sharp_boxes(to_pixels, self._x, self._y, self._x + 1, self._y + 1)
        for box, shade in zip(boxes, self._shades, strict=True):
            painter.fillRect(box.adjusted(0, 0, -CELL_GAP, -CELL_GAP), colours[shade])


class WordsItem(PixelItem):
    """Words at places, in the caption size."""

    def __init__(self, words: Sequence[Word], theme: Theme) -> None:
        super().__init__(theme)
        self._words = words

    def paint_pixels(self, painter: QPainter, to_pixels: QTransform) -> None:
        colours = inks(self.theme.tones)
        fonts = {
            False: self.theme.font("caption"),
            True: self.theme.font("caption", weight=QFont.Weight.DemiBold),
        }
        measures = {is_strong: QFontMetricsF(font) for is_strong, font in fonts.items()}
        gap = self.theme.pixels(WORD_GAP)
        for word in self._words:
            metrics = measures[word.is_strong]
            room = word.room * abs(to_pixels.m11()) - gap if word.room else 0.0
            text = (
                metrics.elidedText(word.text, Qt.TextElideMode.ElideRight, room) if word.room else word.text
            )
            at = to_pixels.map(QPointF(word.x, word.y))
            width = metrics.horizontalAdvance(text)
            shift = {"left": gap, "right": -gap - width, "centre": -width / 2}[word.side]
            if word.has_ground:
                self._paint_ground(painter, at, metrics)
            painter.setFont(fonts[word.is_strong])
            painter.setPen(QColor(colours[word.tone]))
            painter.drawText(QPointF(at.x() + shift, at.y() + metrics.capHeight() / 2), text)

    def _paint_ground(self, painter: QPainter, at: QPointF, metrics: QFontMetricsF) -> None:
        radius = metrics.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.tones.surface))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawEllipse(at, radius, radius)


class OutlineItem(PixelItem):
    """A frame around what is chosen, and one around what is pointed at."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._chosen: Sequence[Spot] = ()
        self._pointed: Spot | None = None
        self.setZValue(10)

    def show_spots(self, chosen: Sequence[Spot], pointed: Spot | None) -> None:
        self._chosen, self._pointed = chosen, pointed
        self.update()

    def paint_pixels(self, painter: QPainter, to_pixels: QTransform) -> None:
        tones = self.theme.tones
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for spot, ink, width in (
            *((one, tones.accent, 2.0) for one in self._chosen),
            *([(self._pointed, tones.text, 1.0)] if self._pointed is not None else []),
        ):
            painter.setPen(QPen(QColor(ink), width))
            (box,) = sharp_boxes(to_pixels, [spot.x0], [spot.y0], [spot.x1], [spot.y1])
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))


def sharp_boxes(to_pixels: QTransform, x0: Floats, y0: Floats, x1: Floats, y1: Floats) -> list[QRectF]:
    """The boxes in whole pixels. The transform only moves and stretches."""
    across = [np.rint(np.asarray(x) * to_pixels.m11() + to_pixels.dx()) for x in (x0, x1)]
    down = [np.rint(np.asarray(y) * to_pixels.m22() + to_pixels.dy()) for y in (y0, y1)]
    left, top = np.minimum(*across), np.minimum(*down)
    width, height = np.abs(across[1] - across[0]), np.abs(down[1] - down[0])
    return [QRectF(*box) for box in np.column_stack((left, top, width, height)).tolist()]

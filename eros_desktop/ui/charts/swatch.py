"""The small marks of a legend."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPixmap

from eros_desktop.ui.charts.inks import inks, shaded
from eros_desktop.ui.charts.picture import Shape
from eros_desktop.ui.theme import Theme

WIDTH, HEIGHT = 16, 12
BRUSHES: dict[Shape, Qt.BrushStyle] = {
    "bar": Qt.BrushStyle.SolidPattern,
    "hatched": Qt.BrushStyle.BDiagPattern,
    "dotted": Qt.BrushStyle.Dense4Pattern,
}


def swatch(tone: str, shape: Shape, theme: Theme, ratio: float) -> QPixmap:
    """A picture of the mark in the colours in force; `ratio` is the screen's pixels per pixel."""
    width, height = theme.pixels(WIDTH), theme.pixels(HEIGHT)
    found = QPixmap(round(width * ratio), round(height * ratio))
    found.setDevicePixelRatio(ratio)
    found.fill(Qt.GlobalColor.transparent)
    painter = QPainter(found)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, shape not in BRUSHES)
    area = QRectF(0, 0, width, height)
    ink = QColor(inks(theme.tones)[tone])
    if shape in BRUSHES:
        _paint_bar(painter, area, ink, shape, theme)
    elif shape in ("line", "dashes"):
        _paint_line(painter, area, ink, is_dashed=shape == "dashes")
    elif shape in ("cell", "rank"):
        _paint_cells(painter, area, ink, theme, with_rank=shape == "rank")
    elif shape == "outline":
        painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
        painter.drawRect(area.adjusted(0.5, 1.5, -0.5, -1.5))
    else:
        _paint_dot(painter, area, ink, shape, theme)
    painter.end()
    return found


def _paint_bar(painter: QPainter, area: QRectF, ink: QColor, shape: Shape, theme: Theme) -> None:
    box = area.adjusted(0, 1, 0, -1)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(shaded(theme.tones, ink.name(), 0.3)))
    painter.drawRect(box)
    painter.setBrush(QBrush(ink, BRUSHES[shape]))
    painter.drawRect(box)


def _paint_line(painter: QPainter, area: QRectF, ink: QColor, *, is_dashed: bool) -> None:
    pen = QPen(ink, 2)
    if is_dashed:
        pen.setDashPattern([2, 1.5])
    painter.setPen(pen)
    middle = area.center().y()
    painter.drawLine(QLineF(area.left(), middle, area.right(), middle))


def _paint_cells(painter: QPainter, area: QRectF, ink: QColor, theme: Theme, *, with_rank: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    if with_rank:
        painter.setBrush(ink)
        painter.drawRect(area)
        painter.setBrush(QColor(theme.tones.surface))
        painter.drawEllipse(area.center(), area.height() / 2 - 1, area.height() / 2 - 1)
        painter.setFont(theme.font("caption", weight=QFont.Weight.DemiBold))
        painter.setPen(QColor(theme.tones.text))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "1")
        return
    third = area.width() / 3
    for at, share in enumerate((0.1, 0.5, 1.0)):
        painter.setBrush(QColor(shaded(theme.tones, ink.name(), share)))
        painter.drawRect(QRectF(at * third, 1, third, area.height() - 2))


def _paint_dot(painter: QPainter, area: QRectF, ink: QColor, shape: Shape, theme: Theme) -> None:
    radius = area.height() / 2 - 1
    middle = area.center()
    painter.setPen(QPen(ink, 2) if shape == "ring" else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.tones.surface) if shape == "ring" else ink)
    if shape == "diamond":
        x, y = middle.x(), middle.y()
        painter.drawPolygon(
            [
                QPointF(x, y - radius),
                QPointF(x + radius, y),
                QPointF(x, y + radius),
                QPointF(x - radius, y),
            ]
        )
    else:
        painter.drawEllipse(middle, radius - 0.5, radius - 0.5)

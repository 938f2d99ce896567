"""Draws one Picture with pyqtgraph's axes, curves and points, and lets it be read and clicked."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg  # type: ignore[import-untyped]  # ships no types
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QGraphicsView, QToolTip

from eros_desktop.ui.charts.inks import inks
from eros_desktop.ui.charts.marks import BoxesItem, CellsItem, GridItem, OutlineItem, WordsItem
from eros_desktop.ui.charts.picture import Axis, Dots, Line, Picture, Spot, neighbour, spot_at
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.tones import Tones
from eros_desktop.ui.widgets.plain import plain_tooltip

SYMBOLS = {"dot": "o", "ring": "o", "diamond": "d"}
AXIS_GAP = 6
_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_End: 1_000_000,
    Qt.Key.Key_Home: -1_000_000,
}


class ChartCanvas(pg.GraphicsView):  # type: ignore[misc]  # pyqtgraph ships no types
    """Shows a picture; the pointer and the arrow keys read its places, a click or Enter chooses one.

    Signals: `picked(pick)` with what a place offers, `pointed(Spot or None)` when the place read changes,
    `entered(bool)` when the keyboard comes and goes.
    """

    picked = Signal(object)
    pointed = Signal(object)
    entered = Signal(bool)

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__(background=None)
        self._theme = theme
        self._picture: Picture | None = None
        self._at: int | None = None
        self._description = ""
        self._look: tuple[Tones, int] | None = None
        self._box = pg.ViewBox(enableMenu=False, enableMouse=False, defaultPadding=0)
        self._left = pg.AxisItem("left", maxTickLength=0)
        self._bottom = pg.AxisItem("bottom", maxTickLength=0)
        self._outline = OutlineItem(theme)
        self._items: list[pg.GraphicsObject] = []
        self.setAccessibleName(name)
        self.viewport().setAccessibleName(name)
        self.setMinimumSize(0, 0)
        self.viewport().setMouseTracking(True)
        self._lay_out()

    def _lay_out(self) -> None:
        grid = self.centralLayout
        grid.setSpacing(0)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addItem(self._left, 0, 0)
        grid.addItem(self._box, 0, 1)
        grid.addItem(self._bottom, 1, 1)
        grid.setColumnStretchFactor(1, 1)
        grid.setRowStretchFactor(0, 1)
        for axis in (self._left, self._bottom):
            axis.linkToView(self._box)
            axis.setZValue(-1)
        self._box.addItem(self._outline, ignoreBounds=True)

    @property
    def picture(self) -> Picture | None:
        return self._picture

    @property
    def spot(self) -> Spot | None:
        """The place the pointer or the keyboard is at."""
        if self._picture is None or self._at is None:
            return None
        return self._picture.spots[self._at]

    def describe(self, name: str, description: str) -> None:
        """What a screen reader says while no place is read."""
        self._description = description
        self.setAccessibleName(name)
        self.viewport().setAccessibleName(name)
        self.setAccessibleDescription(description)

    def show_picture(self, picture: Picture) -> None:
        """Draws another picture in place of the one shown."""
        self._picture = picture
        self._point_at(None)
        self._dress()
        for item in self._items:
            self._box.removeItem(item)
        self._show_axis(self._left, picture.up)
        self._show_axis(self._bottom, picture.across)
        self._fit_axes(picture)
        self._box.invertY(picture.is_top_down)
        self._box.setRange(
            xRange=(picture.across.low, picture.across.high),
            yRange=(picture.up.low, picture.up.high),
            padding=0,
        )
        self._items = self._made(picture)
        for item in self._items:
            self._box.addItem(item, ignoreBounds=True)
        self._outline.show_spots([spot for spot in picture.spots if spot.is_chosen], None)

    def _dress(self) -> None:
        """Colours and sizes in force; each costs the axes a new label, so only when they changed."""
        theme = self._theme
        look = (theme.tones, theme.zoom)
        if look == self._look:
            return
        self._look = look
        self.setBackground(QColor(theme.tones.surface))
        for axis in (self._left, self._bottom):
            axis.setStyle(
                tickFont=theme.font("caption"),
                tickTextOffset=theme.pixels(AXIS_GAP),
                autoReduceTextSpace=False,
                hideOverlappingLabels=False,
                tickAlpha=0,
            )
            axis.setPen(QPen(QColor(theme.tones.line), 1))
            axis.setTextPen(QColor(theme.tones.muted))
            axis.label.setFont(theme.font("caption"))
            axis.label.setDefaultTextColor(QColor(theme.tones.muted))

    def _show_axis(self, axis: pg.AxisItem, shown: Axis) -> None:
        has_label = bool(shown.title and shown.ticks)
        axis.setVisible(bool(shown.ticks))
        axis.setTicks([list(shown.ticks), []])
        if has_label and axis.labelText != shown.title:
            axis.setLabel(shown.title)
        if axis.label.isVisible() != has_label:
            axis.showLabel(has_label)

    def _fit_axes(self, picture: Picture) -> None:
        """Room for the longest text at once: the library would find it out while painting, a frame late."""
        metrics = QFontMetricsF(self._theme.font("caption"))
        gap = self._theme.pixels(AXIS_GAP)
        titles = [metrics.height() + gap if axis.title else 0.0 for axis in (picture.up, picture.across)]
        widest = max((metrics.horizontalAdvance(text) for _, text in picture.up.ticks), default=0.0)
        self.centralLayout.setContentsMargins(0, metrics.height() / 2, 2 * gap, 0)
        self._left.setWidth(widest + 2 * gap + titles[0] if picture.up.ticks else 0)
        self._bottom.setHeight(metrics.height() + gap + titles[1] if picture.across.ticks else 0)

    def _made(self, picture: Picture) -> list[pg.GraphicsObject]:
        theme = self._theme
        made: list[pg.GraphicsObject] = [GridItem(picture.up, theme)] if picture.up.has_grid else []
        made += [BoxesItem(bars, theme) for bars in picture.bars]
        made += [CellsItem(cells, theme) for cells in picture.cells]
        made += [self._line(line) for line in picture.lines]
        made += [self._dots(dots) for dots in picture.dots]
        if picture.words:
            made.append(WordsItem(picture.words, theme))
        return made

    def _line(self, line: Line) -> pg.PlotCurveItem:
        pen = QPen(QColor(inks(self._theme.tones)[line.tone]), self._theme.pixels(100) / 100 * line.width)
        pen.setCosmetic(True)
        if line.is_dashed:
            pen.setDashPattern([4, 3])
        return pg.PlotCurveItem(
            np.asarray(line.x, dtype=float), np.asarray(line.y, dtype=float), pen=pen, connect="finite",
            antialias=True,
        )  # fmt: skip

    def _dots(self, dots: Dots) -> pg.ScatterPlotItem:
        ink = QColor(inks(self._theme.tones)[dots.tone])
        fill = QColor(self._theme.tones.surface) if dots.shape == "ring" else ink
        edge = ink if dots.shape == "ring" else QColor(self._theme.tones.surface)
        return pg.ScatterPlotItem(
            np.asarray(dots.x, dtype=float), np.asarray(dots.y, dtype=float),
            symbol=SYMBOLS[dots.shape], size=self._theme.pixels(round(dots.size)),
            pen=pg.mkPen(edge, width=2 if dots.shape == "ring" else 1), brush=fill, antialias=True,
        )  # fmt: skip

    def close(self) -> bool:
        """WORKAROUND: pyqtgraph's own empties the scene and takes the viewport away first, which crashes with
        PySide 6.11.
        """
        return QGraphicsView.close(self)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = self._spot_under(event.position().toPoint())
        self._point_at(spot, event.globalPosition().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self._spot_under(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and at is not None:
            self._point_at(at, event.globalPosition().toPoint())
            self._pick()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel moves the page, not the chart."""
        event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point_at(None)
        self.entered.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self._picture is None:
            event.ignore()
        elif key in _STEPS:
            self._point_at(neighbour(self._picture, self._at, _STEPS[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._at is not None:
            self._pick()
        elif key is Qt.Key.Key_Escape and self._at is not None:
            self._point_at(None)
        else:
            event.ignore()

    def _pick(self) -> None:
        spot = self.spot
        if spot is not None and spot.pick is not None:
            self.picked.emit(spot.pick)

    def _spot_under(self, at: QPoint) -> int | None:
        if self._picture is None or not self._box.sceneBoundingRect().contains(self.mapToScene(at)):
            return None
        place = self._box.mapSceneToView(self.mapToScene(at))
        spot = spot_at(self._picture, place.x(), place.y())
        return None if spot is None else self._picture.spots.index(spot)

    def _point_at(self, at: int | None, tip_at: QPoint | None = None) -> None:
        """Marks a place and says it; without `tip_at` beside the mark."""
        if at == self._at and tip_at is None:
            return
        self._at = at
        spot = self.spot
        chosen: Sequence[Spot] = (
            [one for one in self._picture.spots if one.is_chosen] if self._picture else ()
        )
        self._outline.show_spots(chosen, spot)
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor
            if spot is not None and spot.pick is not None
            else Qt.CursorShape.ArrowCursor
        )
        self.setAccessibleDescription(self._description if spot is None else spot.says)
        if spot is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(tip_at or self._place_of(spot), plain_tooltip(spot.says), self)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.pointed.emit(spot)

    def _place_of(self, spot: Spot) -> QPoint:
        """The middle of a place on the screen."""
        scene = self._box.mapViewToScene(QPointF(*spot.middle))
        found: QPoint = self.viewport().mapToGlobal(self.mapFromScene(scene))
        return found

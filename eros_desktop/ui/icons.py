"""Icons from one set of SVG files, recoloured from the live palette: both themes, every state, any
resolution.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QFile, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer

SEARCH_PATH = "icons:"


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    file = QFile(f"{SEARCH_PATH}{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(f"There is no icon '{name}' in resources/icons")
    return bytes(file.readAll().data()).decode()


def paint_icon(painter: QPainter, name: str, rect: QRect | QRectF, colour: str | QColor) -> None:
    """Paints an icon in one colour, for widgets that draw themselves."""
    ink = QColor(colour).name()
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", ink).encode()))
    renderer.render(painter, QRectF(rect))


class _SvgEngine(QIconEngine):
    """Draws `currentColor` in the palette's text colour of the state asked for, or in a fixed `tint`."""

    def __init__(self, name: str, tint: str | None) -> None:
        super().__init__()
        self._name = name
        self._tint = tint

    def clone(self) -> QIconEngine:
        return _SvgEngine(self._name, self._tint)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        square = QRect(0, 0, side, side)
        square.moveCenter(rect.center())
        paint_icon(painter, self._name, square, self._ink(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """Drawn once for a colour and size; every button asks again whenever it is painted."""
        ink = self._ink(mode, state)
        key = f"icon/{self._name}/{ink.name()}/{size.width()}/{size.height()}"
        pixmap = QPixmap()
        if QPixmapCache.find(key, pixmap):
            return pixmap
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        QPixmapCache.insert(key, pixmap)
        return pixmap

    def _ink(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        if self._tint is not None and mode is not QIcon.Mode.Disabled:
            return QColor(self._tint)
        palette = QGuiApplication.palette()
        if mode is QIcon.Mode.Disabled:
            return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        role = (
            QPalette.ColorRole.HighlightedText
            if mode is QIcon.Mode.Selected
            else QPalette.ColorRole.ButtonText
        )
        if state is QIcon.State.On:
            role = QPalette.ColorRole.Link
        return palette.color(QPalette.ColorGroup.Active, role)


def icon(name: str, tint: str | None = None) -> QIcon:
    """The icon of that file name. Raises FileNotFoundError for an unknown one.

    With `tint` it keeps that colour and must be made again when the theme changes.
    """
    _source(name)
    return QIcon(_SvgEngine(name, tint))

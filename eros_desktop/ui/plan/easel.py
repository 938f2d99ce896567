"""What self-painted parts of the plan share: fonts, colours, icons as pixmaps, single lines of plain text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from eros_desktop.ui.icons import paint_icon
from eros_desktop.ui.plan.geometry import Box
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.tones import Tones

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter


def rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)


class Easel:
    """Fonts, their metrics and icons of one theme; `renew` after the theme changed. `px` scales a length."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.renew()

    def renew(self) -> None:
        theme = self._theme
        self.small = theme.font("caption")
        self.small_strong = theme.font("caption", weight=QFont.Weight.DemiBold)
        self.body_strong = theme.font("body", weight=QFont.Weight.DemiBold)
        self._metrics: dict[str, QFontMetricsF] = {}
        self._icons: dict[tuple[str, str, float, float], QPixmap] = {}

    @property
    def tones(self) -> Tones:
        return self._theme.tones

    def px(self, length: float) -> float:
        return length * self._theme.zoom / 100

    def metrics(self, font: QFont) -> QFontMetricsF:
        key = font.key()
        if key not in self._metrics:
            self._metrics[key] = QFontMetricsF(font)
        return self._metrics[key]

    def width(self, text: str, font: QFont) -> float:
        return self.metrics(font).horizontalAdvance(text)

    def line_height(self, font: QFont) -> float:
        return self.metrics(font).height()

    def write(
        self,
        painter: QPainter,
        area: QRectF,
        text: str,
        font: QFont,
        ink: str,
        place: Qt.AlignmentFlag = LEFT,
    ) -> None:
        """One line of plain text, elided; `drawText` knows no markup."""
        if area.width() < 4 or not text:
            return
        shown = self.metrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(area, int(place) | int(Qt.TextFlag.TextSingleLine), shown)

    def icon(self, painter: QPainter, name: str, x: float, middle: float, side: float, ink: str) -> None:
        """An icon with its left edge at x, centred on a line; rendered once per colour and size."""
        ratio = painter.device().devicePixelRatio()
        key = (name, ink, side, ratio)
        if key not in self._icons:
            self._icons[key] = _render(name, ink, side, ratio)
        painter.drawPixmap(
            QRectF(QPointF(x, middle - side / 2), QSizeF(side, side)), self._icons[key], QRectF()
        )


def _render(name: str, ink: str, side: float, ratio: float) -> QPixmap:
    pixels = max(1, round(side * ratio))
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_icon(painter, name, QRectF(0, 0, pixels, pixels), ink)
    painter.end()
    return pixmap


def washed(colour: str, opacity: float) -> QColor:
    """A colour with opacity 0..1."""
    found = QColor(colour)
    found.setAlphaF(opacity)
    return found

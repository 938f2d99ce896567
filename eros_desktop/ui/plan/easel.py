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
        """Takes over fonts and sizes of the theme; `look` then names another one."""
        theme = self._theme
        self.look = (theme.tones, theme.zoom)
        self.small = theme.font("caption")
        self.small_strong = theme.font("caption", weight=QFont.Weight.DemiBold)
        self.body_strong = theme.font("body", weight=QFont.Weight.DemiBold)
        self._metrics = {
            id(one): QFontMetricsF(one) for one in (self.small, self.small_strong, self.body_strong)
        }
        self._widths: dict[tuple[int, str], float] = {}
        self._icons: dict[tuple[str, str, float, float], QPixmap] = {}

    @property
    def tones(self) -> Tones:
        return self._theme.tones

    def px(self, length: float) -> float:
        return length * self._theme.zoom / 100

    def metrics(self, font: QFont) -> QFontMetricsF:
        """The metrics of one of the easel's own fonts."""
        return self._metrics[id(font)]

    def width(self, text: str, font: QFont) -> float:
        """Width of a text, measured once: clocks and prices come again and again."""
        key = (id(font), text)
        if key not in self._widths:
            self._widths[key] = self.metrics(font).horizontalAdvance(text)
        return self._widths[key]

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
        # No letter is narrower than two pixels; measuring whole captions took most of a card's time.
        fitting = text[: int(area.width() / 2) + 8]
        shown = self.metrics(font).elidedText(fitting, Qt.TextElideMode.ElideRight, area.width())
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

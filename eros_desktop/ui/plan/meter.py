"""Small bars with numbers: a share of a whole that can be read and heard."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from eros_desktop.ui import formats
from eros_desktop.ui.plan.easel import LEFT, RIGHT, Easel, washed
from eros_desktop.ui.theme import Theme
from eros_desktop.words import tr


class Meter(QWidget):
    """A quiet bar filled to a share 0..1. The numbers stand beside it as text."""

    def __init__(self, theme: Theme, share: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = min(1.0, max(0.0, share))
        self.setFixedHeight(theme.pixels(6))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        _bar(painter, QRectF(self.rect()), self._share, self._theme)
        painter.end()


class DimensionButton(QAbstractButton):
    """One quality dimension: name, score 0..100 and its bar. Checked while its parts are shown."""

    def __init__(self, key: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._theme = theme
        self._easel = Easel(theme)
        self._score: float | None = None
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setText(formats.category(key))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._take_theme)
        self.show_score(None)

    def show_score(self, score: float | None) -> None:
        self._score = score
        said = tr("not judged") if score is None else tr("{score} of 100").format(score=round(score))
        self.setAccessibleName(f"{self.text()}: {said}")
        self.setToolTip(
            tr("{part}: {score}. Shows which parts cost points.").format(part=self.text(), score=said)
        )
        self.setEnabled(score is not None)
        self.update()

    def sizeHint(self) -> QSize:
        width = self._easel.width(f"{self.text()}  100", self._easel.small)
        return QSize(round(width + self._easel.px(24)), self._theme.pixels(40))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.pixels(72), self._theme.pixels(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        easel, tones = self._easel, self._theme.tones
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked() or self.underMouse() or self.hasFocus():
            painter.setPen(QColor(tones.accent) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tones.accent_soft if self.isChecked() else tones.hover))
            painter.drawRoundedRect(area, easel.px(6), easel.px(6))
        inner = area.adjusted(easel.px(8), easel.px(5), -easel.px(8), -easel.px(7))
        line = QRectF(inner.x(), inner.y(), inner.width(), easel.line_height(easel.small))
        score = "–" if self._score is None else f"{self._score:.0f}"
        number = easel.width(score, easel.small_strong)
        easel.write(painter, line.adjusted(0, 0, -number - 4, 0), self.text(), easel.small, tones.text, LEFT)
        easel.write(painter, line, score, easel.small_strong, tones.text, RIGHT)
        bar = QRectF(inner.x(), inner.bottom() - easel.px(4), inner.width(), easel.px(4))
        _bar(painter, bar, (self._score or 0) / 100, self._theme)
        painter.end()

    def _take_theme(self) -> None:
        self._easel.renew()
        self.updateGeometry()
        self.update()


def _bar(painter: QPainter, area: QRectF, share: float, theme: Theme) -> None:
    tones, radius = theme.tones, area.height() / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(washed(tones.edge, 0.28))
    painter.drawRoundedRect(area, radius, radius)
    if share > 0:
        filled = QRectF(area.x(), area.y(), max(area.height(), area.width() * share), area.height())
        painter.setBrush(QColor(tones.accent))
        painter.drawRoundedRect(filled, radius, radius)

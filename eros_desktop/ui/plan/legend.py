"""What the marks behind the cards of the canvas mean, each drawn as it looks there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from eros_desktop.ui.plan.easel import washed
from eros_desktop.ui.plan.paint_grid import HEAT_MOST, PRIME_OPACITY
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.words import declared, tr

PRIME, HEAT, AVOID = "prime", "heat", "avoid"
MEANINGS = (
    (PRIME, declared("Prime hours of the weekday")),
    (HEAT, declared("The stronger, the more an hour is expected to earn")),
    (AVOID, declared("Avoided hours: nothing is planned")),
)


class Swatch(QWidget):
    """A piece of the canvas with one mark."""

    def __init__(self, theme: Theme, mark: str) -> None:
        super().__init__()
        self._theme = theme
        self._mark = mark
        self.setFixedSize(QSize(theme.pixels(24), theme.pixels(16)))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        tones, area = self._theme.tones, QRectF(self.rect())
        painter = QPainter(self)
        painter.fillRect(area, QColor(tones.surface))
        if self._mark == HEAT:
            painter.fillRect(area, washed(tones.accent, HEAT_MOST))
        elif self._mark == AVOID:
            painter.fillRect(area, QColor(tones.sunken))
            painter.fillRect(area, QBrush(QColor(tones.line), Qt.BrushStyle.BDiagPattern))
        else:
            painter.fillRect(
                QRectF(0, 0, self._theme.pixels(2), area.height()), washed(tones.accent, PRIME_OPACITY)
            )
        painter.end()


class Legend(QWidget):
    """The three marks with their meanings."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.pixels(8))
        for mark, meaning in MEANINGS:
            row = QHBoxLayout()
            row.setSpacing(theme.pixels(12))
            row.addWidget(Swatch(theme, mark), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(plain_label(tr(meaning), type="caption", tone="muted", wraps=True), 1)
            rows.addLayout(row)

"""Cards side by side in one, two or three columns, as many as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from eros_desktop.ui.theme import Theme

LEAST_WIDTH = 500
"""Of a column, in pixels at zoom 100."""
MOST_COLUMNS = 3
GAP = 16


class CardGrid(QWidget):
    """Lays out its cards from left to right, then downwards."""

    def __init__(self, cards: Sequence[QWidget], theme: Theme) -> None:
        super().__init__()
        self._cards = cards
        self._theme = theme
        self.columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 24)
        self._grid.setSpacing(GAP)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Takes as many columns as the width allows at the zoom in force."""
        least = self._theme.pixels(LEAST_WIDTH)
        columns = max(1, min(MOST_COLUMNS, (self.width() + GAP) // (least + GAP)))
        if columns == self.columns:
            return
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for at, card in enumerate(self._cards):
            self._grid.addWidget(card, at // columns, at % columns)
        self.columns = columns

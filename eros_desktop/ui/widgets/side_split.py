"""A list with a panel at its side: how much room each gets, and the width the user left it with."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from eros_desktop.ui.theme import Theme
from eros_desktop.ui.window_state import WindowState

TIGHT = 0.45
"""The share of the list where the zoom leaves less than both need."""


@dataclass(frozen=True, slots=True)
class Room:
    """Widths in pixels at zoom 100. By itself the side takes `share` (0..1) of the room where that is more
    than `side`, and never more than `most_share`.
    """

    side: int = 352
    least_side: int = 256
    least_list: int = 320
    most_share: float = 0.45
    share: float = 0.22


class SideSplit(QSplitter):
    """The list takes what the side leaves; the side's width is kept under `key`, whatever the zoom."""

    def __init__(
        self, left: QWidget, side: QWidget, theme: Theme, state: WindowState, key: str, room: Room
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._left, self._side = left, side
        self._theme, self._state, self._key, self._room = theme, state, key, room
        self.addWidget(left)
        self.addWidget(side)
        self.setStretchFactor(0, 1)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.splitterMoved.connect(self._remember)
        theme.changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """The side as wide as it was left, within its share; never more than both can have."""
        pixels, room, width = self._theme.pixels, self._room, self.width()
        least_list = min(pixels(room.least_list), round(width * TIGHT))
        self._left.setMinimumWidth(least_list)
        self._side.setMinimumWidth(max(0, min(pixels(room.least_side), width - least_list - 1)))
        by_itself = max(pixels(room.side), round(width * room.share))
        wanted = pixels(self._state.get(self._key, 0)) or by_itself
        side = min(wanted, round(width * room.most_share))
        self.setSizes([width - side, side])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _remember(self) -> None:
        self._state.set(self._key, round(self._side.width() * 100 / self._theme.zoom))

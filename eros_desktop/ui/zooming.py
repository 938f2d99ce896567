"""Zooming by keys: the first press at once, quick ones after it together; each dresses every widget."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from eros_desktop.ui.theme import Theme

TOGETHER_MS = 150


class Zooming(QObject):
    """Collects steps while keys are pressed one after the other."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._steps = 0
        self.timer = QTimer(self, singleShot=True, interval=TOGETHER_MS)
        self.timer.timeout.connect(self.take_collected)

    def step(self, steps: int) -> None:
        """Zooms in (steps > 0) or out."""
        if self.timer.isActive():
            self._steps += steps
        else:
            self._theme.zoom_by(steps)
        self.timer.start()

    def reset(self) -> None:
        """Back to 100 %."""
        self._steps = 0
        self._theme.set_zoom(100)

    def take_collected(self) -> None:
        """Zooms by what was collected."""
        steps, self._steps = self._steps, 0
        if steps:
            self._theme.zoom_by(steps)

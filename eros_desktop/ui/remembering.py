"""Writes what is remembered of the window soon after it changed: the program may end unannounced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from eros_desktop.ui.window_state import WindowState

if TYPE_CHECKING:
    from eros_desktop.ui.main_window import MainWindow

SOON_MS = 1000
"""Changes within this time are written together."""


class Remembering(QObject):
    """Keeps the window's geometry and writes the states it follows, on the window's thread: they are small
    files.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.timer = QTimer(self, singleShot=True, interval=SOON_MS)
        self.timer.timeout.connect(self.store)

    def follow(self, state: WindowState) -> None:
        """From now on the state is written soon after each of its changes."""
        state.changed = self.begin

    def begin(self) -> None:
        """Something changed; what changes meanwhile is written with it."""
        if not self.timer.isActive():
            self.timer.start()

    def store(self) -> None:
        """Writes what changed now."""
        window = self._window
        window.state.set("geometry", bytes(window.saveGeometry().toHex().data()).decode())
        self.timer.stop()
        window.state.save()
        window.program.save()

"""Shows what changes very often only so often that it can be read, the last value always."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

T = TypeVar("T")
EVERY_MS = 100


class Slowly(Generic[T]):
    """The first value is shown at once, those that follow quickly not before the time is up."""

    def __init__(self, show: Callable[[T], None], owner: QObject) -> None:
        self._show = show
        self._waiting: list[T] = []
        self._timer = QTimer(owner, singleShot=True, interval=EVERY_MS)
        self._timer.timeout.connect(self._show_waiting)

    def show(self, value: T) -> None:
        """Shows a value now or soon."""
        if self._timer.isActive():
            self._waiting = [value]
            return
        self._show(value)
        self._timer.start()

    def stop(self) -> None:
        """Forgets what waits: something else was shown."""
        self._waiting.clear()
        self._timer.stop()

    def _show_waiting(self) -> None:
        if self._waiting:
            self.show(self._waiting.pop())

"""Reads the week that is chosen, in the background."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.plan.picture import WeekPicture
from eros_desktop.ui.plan.reading import read_week

LATE_AFTER_MS = 150


class WeekReader(QObject):
    """Only the last reading asked for is answered.

    Signals: `found(WeekPicture, or None where no week is planned)`, `failed(Exception)`, and `late()` when a
    week that is not in view yet takes longer than LATE_AFTER_MS.
    """

    found = Signal(object)
    failed = Signal(object)
    late = Signal()

    def __init__(self, context: PaneContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._read_for: tuple[CreatorId | None, Week] | None = None
        self._is_reading = False
        self._wish: Callable[[], None] | None = None
        self.is_own = False
        """What is read follows an edit that is shown already."""
        self.waiting = QTimer(self, singleShot=True, interval=LATE_AFTER_MS)
        self.waiting.timeout.connect(self.late)

    @property
    def is_current(self) -> bool:
        """Whether what was read last is what is chosen; the first reading is the window's to start."""
        selection = self._context.selection
        return self._read_for in (None, (selection.creator_id, selection.week))

    def once_read(self, wish: Callable[[], None]) -> bool:
        """Does `wish` now; or, while a week is read, once it is shown, and returns False then.

        The last wish counts; one that waits is dropped when the week cannot be read or nobody waits any more.
        """
        if self._is_reading:
            self._wish = wish
            return False
        wish()
        return True

    def read(self, shown: WeekPicture | None, *, is_own: bool = False) -> bool:
        """Reads what is chosen while `shown` is in view; False where there is no creator to read."""
        services, selection = self._context.services, self._context.selection
        creator_id, week = selection.creator_id, selection.week
        self.is_own = is_own
        self._read_for = (creator_id, week)
        self._is_reading = creator_id is not None
        if creator_id is None:
            return False
        if shown is None or (shown.plan.creator_id, shown.plan.week) != self._read_for:
            self.waiting.start()
        self._context.runner.query(
            self,
            "week",
            lambda _job: read_week(services, creator_id, week),
            self._take,
            failed=self._fail,
        )
        return True

    def leave(self) -> None:
        """Nobody waits any more."""
        self._wish = None
        self.waiting.stop()

    def _take(self, picture: WeekPicture | None) -> None:
        self.waiting.stop()
        self._is_reading = False
        self.found.emit(picture)
        self._context.runner.soon(self, self._grant)  # after all that the pane leaves to later turns

    def _grant(self) -> None:
        if not self._is_reading and self._wish is not None:
            wish, self._wish = self._wish, None
            wish()

    def _fail(self, error: Exception) -> None:
        self.waiting.stop()
        self._is_reading, self._wish = False, None
        self.failed.emit(error)

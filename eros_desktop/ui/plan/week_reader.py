"""Reads the week that is chosen, in the background."""

from __future__ import annotations

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
        self.is_own = False
        """What is read follows an edit that is shown already."""
        self.waiting = QTimer(self, singleShot=True, interval=LATE_AFTER_MS)
        self.waiting.timeout.connect(self.late)

    @property
    def is_current(self) -> bool:
        """Whether what was read last is what is chosen; the first reading is the window's to start."""
        selection = self._context.selection
        return self._read_for in (None, (selection.creator_id, selection.week))

    def read(self, shown: WeekPicture | None, *, is_own: bool = False) -> bool:
        """Reads what is chosen while `shown` is in view; False where there is no creator to read."""
        services, selection = self._context.services, self._context.selection
        creator_id, week = selection.creator_id, selection.week
        self.is_own = is_own
        self._read_for = (creator_id, week)
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
        self.waiting.stop()

    def _take(self, picture: WeekPicture | None) -> None:
        self.waiting.stop()
        self.found.emit(picture)

    def _fail(self, error: Exception) -> None:
        self.waiting.stop()
        self.failed.emit(error)

"""Keeps Python's collection of garbage out of the frames of the window."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from eros_desktop.jobs.runner import JobRunner

LOOKED_THROUGH = 10_000
"""So many objects are looked through in about 5 ms, a third of a frame."""

GROWN = 2.0
"""What was set aside is looked through again once there is so many times as much of it, ..."""

FAR_GROWN = 4.0
"""... as soon as nobody works in the window; with so many times as much, at once."""


class Settling(QObject):
    """Whenever nothing runs and much was made, garbage is thrown away and what is left is set aside.

    The modules and the workspace are some 150,000 objects that stay. A collection of all of them takes more
    than 100 ms, in the middle of scrolling or while charts are drawn; what was set aside is passed over. What
    became garbage there, as the panes of a workspace that was closed, goes once much more is set aside.
    """

    def __init__(self, runner: JobRunner) -> None:
        super().__init__(runner)
        self._looked_through = 0
        self._aside = 0
        self._collections = -1
        self._turn = QTimer(self, singleShot=True, interval=0)  # the last answer is painted first
        self._turn.timeout.connect(self.settle)
        runner.idle.connect(self._turn.start)

    def settle(self) -> None:
        made = made_since()
        if made < LOOKED_THROUGH and _collections() == self._collections:
            return
        is_whole = self._has_grown()
        if is_whole:
            gc.unfreeze()
        gc.collect()
        gc.freeze()
        self._collections = _collections()
        self._aside += made
        if is_whole:
            self._looked_through = self._aside = gc.get_freeze_count()

    def _has_grown(self) -> bool:
        """Counting what is set aside takes as long as looking through a third of it, so it is counted only
        when the sum of what was set aside says that it is time; some of that is gone since.
        """
        is_in_use = QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
        limit = (FAR_GROWN if is_in_use else GROWN) * self._looked_through
        if self._aside < limit:
            return False
        self._aside = gc.get_freeze_count()
        return self._aside >= limit


def made_since() -> int:
    """At most so many objects were made, and not gone since, after the last collection of all of them.

    Asking for the objects themselves would be exact, and would break a tuple that a worker is still making.
    """
    young, middle, old = gc.get_count()
    often, seldom, _ = gc.get_threshold()
    return young + often * (middle + seldom * old)


def _collections() -> int:
    """How often everything that is not set aside was looked through, by whomever."""
    return int(gc.get_stats()[-1]["collections"])

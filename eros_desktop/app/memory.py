"""Keeps Python's collection of garbage out of the frames of the window."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject

from eros_desktop.jobs.runner import JobRunner

LOOKED_THROUGH = 10_000
"""So many objects are looked through in about 5 ms, a third of a frame."""


GROWN = 2.0
"""What was set aside is looked through again once there is so many times as much of it."""


class Settling(QObject):
    """Whenever nothing runs and much was made, garbage is thrown away and what is left is set aside.

    The modules and the workspace are some 150,000 objects that stay. A collection of all of them takes more
    than 100 ms, in the middle of scrolling or while charts are drawn; what was set aside is passed over. What
    became garbage there, as the panes of a workspace that was closed, goes once much more is set aside.
    """

    def __init__(self, runner: JobRunner) -> None:
        super().__init__(runner)
        self._looked_through = 0
        runner.idle.connect(self.settle)

    def settle(self) -> None:
        if len(gc.get_objects()) < LOOKED_THROUGH:
            return
        is_whole = gc.get_freeze_count() >= GROWN * self._looked_through
        if is_whole:
            gc.unfreeze()
        gc.collect()
        gc.freeze()
        if is_whole:
            self._looked_through = gc.get_freeze_count()

"""Keeps Python's collection of garbage out of the frames of the window."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject

from eros_desktop.jobs.runner import JobRunner

LOOKED_THROUGH = 10_000
"""So many objects are looked through in about 5 ms, a third of a frame."""


class Settling(QObject):
    """Whenever nothing runs and much was made, garbage is thrown away and what is left is set aside.

    The modules and the workspace are some 100,000 objects that stay. A full collection looks through all of
    them, 30 to 70 ms in the middle of scrolling; what was set aside is passed over.
    """

    def __init__(self, runner: JobRunner) -> None:
        super().__init__(runner)
        runner.idle.connect(self.settle)

    def settle(self) -> None:
        if len(gc.get_objects()) >= LOOKED_THROUGH:
            gc.unfreeze()
            gc.collect()
            gc.freeze()

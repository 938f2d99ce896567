"""Reads of which only the newest answer matters: typing and arrow keys never queue work up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from eros_desktop.jobs.job import Job
from eros_desktop.jobs.runner import JobRunner

Work = Callable[[Job], Any]
Deliver = Callable[[Any], None]
Refuse = Callable[[Exception], None]


class Latest:
    """At most one read under way for one purpose; the newest question waits, those between are dropped.

    An answer is delivered only when nothing newer was asked meanwhile. Use it on the window's thread.
    """

    def __init__(self, runner: JobRunner, owner: QObject, key: str) -> None:
        self._runner = runner
        self._owner = owner
        self._key = key
        self._waiting: tuple[Work, Deliver, Refuse] | None = None
        self._is_busy = False
        self._is_wanted = True

    def ask(self, work: Work, done: Deliver, failed: Refuse) -> None:
        """Reads now, or as soon as the read under way has ended."""
        if self._is_busy:
            self._waiting = (work, done, failed)
            return
        self._is_busy = self._is_wanted = True
        self._runner.query(
            self._owner,
            self._key,
            work,
            lambda value: self._end(lambda: done(value)),
            failed=lambda error: self._end(lambda: failed(error)),
        )

    def forget(self) -> None:
        """No answer is wanted any more."""
        self._waiting = None
        self._is_wanted = False

    def _end(self, tell: Callable[[], None]) -> None:
        self._is_busy = False
        following, self._waiting = self._waiting, None
        if following is not None:
            self.ask(*following)
        elif self._is_wanted:
            tell()

"""A piece of work on its way: how far it is, whether it was withdrawn, how it ended. Plain Python, no Qt."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from eros_desktop.domain.errors import Cancelled

REPORT_EVERY_SECONDS = 0.05
"""Progress reaches the window at most this often; every report still is a place to stop."""


class JobState(Enum):
    """What became of a job. The last three are ends."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_over(self) -> bool:
        return self in (JobState.DONE, JobState.FAILED, JobState.CANCELLED)


@dataclass(frozen=True, slots=True)
class JobProgress:
    """`done` of `total` units; `total` 0 means that nobody knows yet."""

    done: int = 0
    total: int = 0
    text: str = ""


@dataclass(eq=False, slots=True)
class Job:
    """Work under way. `report` and `cancel` are safe on any thread; the rest is read on the window's thread.

    The work gets its Job as only argument and may pass it to a service as `Progress`.
    """

    name: str
    is_write: bool = False
    is_quiet: bool = False
    """Housekeeping of the window itself: neither listed nor told of when it ended."""
    is_named: bool = True
    """False where its name is only that of what it reads, for the log."""
    clock: Callable[[], float] = time.monotonic
    tell: Callable[[Job], None] | None = None
    """Called on the worker's thread when progress is worth showing."""
    started_at: float = 0.0
    ended_at: float | None = None
    state: JobState = JobState.WAITING
    progress: JobProgress = JobProgress()
    result: str = ""
    """One sentence once it is over: what was done, or what went wrong."""
    details: str = ""
    has_changed: bool = False
    """It ended with a committed change."""
    _withdrawn: threading.Event = field(default_factory=threading.Event)
    _last_told: float = float("-inf")

    def __post_init__(self) -> None:
        self.started_at = self.clock()

    def report(self, done: int, total: int, text: str = "") -> None:
        """Says how far the work is. Raises Cancelled when the user withdrew it."""
        if self._withdrawn.is_set():
            raise Cancelled(f"{self.name} was cancelled")
        self.progress = JobProgress(done, total, text)
        now = self.clock()
        if self.tell is not None and (now - self._last_told >= REPORT_EVERY_SECONDS or done >= total):
            self._last_told = now
            self.tell(self)

    def cancel(self) -> None:
        """Asks the work to stop at its next report; what was stored before stays."""
        self._withdrawn.set()

    @property
    def is_withdrawn(self) -> bool:
        return self._withdrawn.is_set()

    @property
    def seconds(self) -> float:
        """How long it ran, or has run so far."""
        return (self.clock() if self.ended_at is None else self.ended_at) - self.started_at

    @property
    def seconds_left(self) -> float | None:
        """What is left if it goes on as it went; None while that cannot be said."""
        return seconds_left(self.seconds, self.progress.done, self.progress.total)

    def end(self, state: JobState, result: str, details: str = "") -> None:
        """Closes the job with its outcome."""
        self.state, self.result, self.details = state, result, details
        self.ended_at = self.clock()


def seconds_left(elapsed: float, done: int, total: int) -> float | None:
    """Remaining seconds at the pace so far; None before the first unit is done or when the total is
    unknown.
    """
    if done <= 0 or total <= 0:
        return None
    return elapsed / done * max(0, total - done)

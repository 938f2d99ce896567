"""A JobRunner that does everything at once, so that pane tests have nothing to wait for."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject

from eros_desktop.jobs.job import Job
from eros_desktop.jobs.runner import JobRunner, attempt


class SyncRunner(JobRunner):
    """Runs work on the calling thread and delivers before `query` or `command` returns."""

    def _submit(self, pool: ThreadPoolExecutor, job: Job, work: Callable[[Job], Any]) -> None:
        value, error = attempt(job, work)
        self._outcomes.put((job, value, error))
        self._deliver_next()

    def soon(self, owner: QObject, act: Callable[[], None]) -> None:
        act()

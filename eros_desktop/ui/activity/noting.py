"""What the window itself writes into the journal: ended jobs and what the banner said.

A workspace that is open for reading only is not written to: there the job tray and Help > Past messages hold
what was said since the start.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from eros_desktop.jobs.job import Job, JobState
from eros_desktop.jobs.runner import JobRunner
from eros_desktop.ui.widgets.banner import Banner, Notice
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.activity.entries import Outcome
    from eros_desktop.services.bundle import Services

WORTH_NOTING_SECONDS = 0.4
"""A job that changed nothing and took less was no job to the user (panes.md, Frame)."""


class Noting(QObject):
    """Listens to the runner and the banner while a workspace is open."""

    def __init__(self, runner: JobRunner, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._services: Services | None = None
        runner.job_ended.connect(self._take_job)
        banner.shown.connect(self._take_notice)

    def attach(self, services: Services | None) -> None:
        """Writes into the journal of an opened workspace, or nowhere."""
        self._services = services if services is not None and not services.is_read_only else None

    def _take_job(self, job: Job) -> None:
        services, outcome = self._services, _outcome(job)
        if services is None or (outcome == "done" and not _is_worth_noting(job)):
            return
        text, milliseconds = job.result, max(0.0, job.seconds * 1000)
        details = "\n".join(part for part in (job.name, job.details) if part)
        self._note(lambda: services.activity.note_job(text, outcome, milliseconds, details=details or None))

    def _take_notice(self, notice: Notice) -> None:
        services = self._services
        if services is None:
            return
        is_trouble = notice.level in ("warning", "error")
        text, details = notice.text, notice.details or None
        self._note(lambda: services.activity.note_message(text, is_trouble=is_trouble, details=details))

    def _note(self, write: Callable[[], object]) -> None:
        """Quietly: what cannot be noted is in view all the same, and the log tells why."""
        self._runner.command(
            lambda _job: write(), name=tr("Noting"), owner=self, failed=_log_failure, is_quiet=True
        )


def _outcome(job: Job) -> Outcome:
    if job.state is JobState.FAILED:
        return "failed"
    return "cancelled" if job.state is JobState.CANCELLED else "done"


def _log_failure(error: Exception) -> None:
    logging.getLogger(__name__).info("not noted in the journal: %s", error)


def _is_worth_noting(job: Job) -> bool:
    return job.has_changed or job.seconds >= WORTH_NOTING_SECONDS

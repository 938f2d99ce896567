"""The strip at the bottom: what runs, how far it is, Cancel; and the last ended jobs to read again."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from eros_desktop.jobs.job import Job
from eros_desktop.jobs.runner import JobRunner
from eros_desktop.ui.icons import icon
from eros_desktop.ui.widgets.job_list import LOOK_EVERY_MS, JobList, called, describe, outcome
from eros_desktop.ui.widgets.plain import plain_label, squeezable
from eros_desktop.words import tr

SILENT_SECONDS = 0.4
"""A job shorter than this shows nothing (panes.md, Frame)."""


class JobTray(QFrame):
    """Watches a runner. Without work to show it says the last outcome in small print."""

    def __init__(
        self, runner: JobRunner, clock: Callable[[], float] = time.monotonic, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("tray")
        self._runner = runner
        self._clock = clock
        self._shown: Job | None = None
        self._name = plain_label(type="caption", tone="strong")
        self._bar = QProgressBar()
        self._text = squeezable(plain_label(type="caption", tone="muted"))
        self._more = plain_label(type="caption", tone="muted")
        self._cancel = QPushButton(tr("Cancel"))
        self.list_button = QPushButton(tr(" Jobs"))
        self._timer = QTimer(self)
        self._lay_out()
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.refresh)
        runner.jobs_changed.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(240)
        self._bar.setAccessibleName(tr("Progress"))
        self._cancel.setProperty("role", "quiet")
        self._cancel.setAccessibleName(tr("Cancel the running job"))
        self._cancel.clicked.connect(self._withdraw)
        self.list_button.setProperty("role", "quiet")
        self.list_button.setIcon(icon("activity"))
        self.list_button.setAccessibleName(tr("Show running and ended jobs"))
        self.list_button.clicked.connect(self.open_list)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 2, 8, 2)
        layout.setSpacing(12)
        layout.addWidget(self._name)
        layout.addWidget(self._bar)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._more)
        layout.addWidget(self._cancel)
        layout.addWidget(self.list_button)

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What takes the keyboard, in reading order."""
        return self._cancel, self.list_button

    @property
    def shown(self) -> Job | None:
        """The job whose progress is in view."""
        return self._shown

    def refresh(self) -> None:
        """Looks at the runner again."""
        running = self._runner.running
        long = [job for job in running if self._is_long(job)]
        long.sort(key=lambda job: not job.is_write)
        self._shown = long[0] if long else None
        if running and not self._timer.isActive():
            self._timer.start()
        elif not running:
            self._timer.stop()
        for part in (self._name, self._bar, self._cancel):
            part.setVisible(self._shown is not None)
        self._more.setText(tr("and {number} more").format(number=len(long) - 1) if len(long) > 1 else "")
        if self._shown is not None:
            self._show(self._shown)
        else:
            self._show_last()

    def _show(self, job: Job) -> None:
        progress = job.progress
        self._name.setText(tr("Cancelling …") if job.is_withdrawn else called(job))
        self._bar.setRange(0, max(0, progress.total))
        self._bar.setValue(progress.done)
        self._text.setText(describe(job))
        self._cancel.setEnabled(not job.is_withdrawn)

    def _show_last(self) -> None:
        ended = self._runner.ended
        self._text.setText(outcome(ended[0]) if ended else tr("Ready"))

    def _withdraw(self) -> None:
        if self._shown is not None:
            self._shown.cancel()
            self.refresh()

    def _is_long(self, job: Job) -> bool:
        return self._clock() - job.started_at >= SILENT_SECONDS

    def open_list(self) -> None:
        """Shows what runs and the last jobs that ended, over the tray."""
        JobList(self._runner, self._is_long, self).show_above(self.list_button)

"""The strip at the bottom: what runs, how far it is, Cancel; and the last ended jobs to read again."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from eros_desktop.jobs.job import Job, JobState
from eros_desktop.jobs.runner import JobRunner
from eros_desktop.ui import formats
from eros_desktop.ui.icons import icon
from eros_desktop.ui.widgets.plain import plain_label, selectable, squeezable
from eros_desktop.words import tr

SILENT_SECONDS = 0.4
"""A job shorter than this shows nothing (panes.md, Frame)."""

LOOK_EVERY_MS = 200
_ICONS = {JobState.DONE: "circle-check", JobState.FAILED: "circle-alert", JobState.CANCELLED: "circle-x"}


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
        self._list = QPushButton(tr(" Jobs"))
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
        self._list.setProperty("role", "quiet")
        self._list.setIcon(icon("activity"))
        self._list.setAccessibleName(tr("Show running and ended jobs"))
        self._list.clicked.connect(self._open_list)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 2, 8, 2)
        layout.setSpacing(12)
        layout.addWidget(self._name)
        layout.addWidget(self._bar)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._more)
        layout.addWidget(self._cancel)
        layout.addWidget(self._list)

    @property
    def controls(self) -> tuple[QWidget, ...]:
        """What takes the keyboard, in reading order."""
        return self._cancel, self._list

    @property
    def shown(self) -> Job | None:
        """The job whose progress is in view."""
        return self._shown

    def refresh(self) -> None:
        """Looks at the runner again."""
        running = self._runner.running
        long = [job for job in running if self._clock() - job.started_at >= SILENT_SECONDS]
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
        self._name.setText(tr("Cancelling …") if job.is_withdrawn else job.name)
        self._bar.setRange(0, max(0, progress.total))
        self._bar.setValue(progress.done)
        self._text.setText(describe(job))
        self._cancel.setEnabled(not job.is_withdrawn)

    def _show_last(self) -> None:
        ended = self._runner.ended
        self._text.setText(ended[0].result if ended else tr("Ready"))

    def _withdraw(self) -> None:
        if self._shown is not None:
            self._shown.cancel()
            self.refresh()

    def _open_list(self) -> None:
        JobList(self._runner, self).show_above(self._list)


def describe(job: Job) -> str:
    """`3 of 37 · Planning atlas · 12 s left`."""
    progress, left = job.progress, job.seconds_left
    return formats.words(
        (
            tr("{done} of {total}").format(
                done=formats.count(progress.done), total=formats.count(progress.total)
            )
            if progress.total
            else "",
            progress.text,
            tr("about {time} left").format(time=formats.duration(left))
            if left is not None and job.seconds >= 1
            else "",
        )
    )


class JobList(QFrame):
    """A popup with running and ended jobs, newest first."""

    def __init__(self, runner: JobRunner, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Jobs"))
        self.setAccessibleName(tr("Jobs"))
        self.setFixedWidth(480)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(plain_label(tr("Jobs"), type="heading"))
        jobs = (*runner.running, *runner.ended)
        for job in jobs:
            layout.addLayout(_job_row(job))
        if not jobs:
            layout.addWidget(plain_label(tr("Nothing has run yet."), tone="muted"))

    def show_above(self, anchor: QWidget) -> None:
        self.adjustSize()
        corner = anchor.mapToGlobal(anchor.rect().topRight())
        self.move(corner.x() - self.width(), corner.y() - self.height() - 8)
        self.show()


def _job_row(job: Job) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    sign = plain_label()
    sign.setPixmap(icon(_ICONS.get(job.state, "clock")).pixmap(QSize(16, 16)))
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    text = job.result if job.state.is_over else formats.words((job.name, describe(job)))
    said = selectable(plain_label(text, wraps=True))
    said.setAccessibleName(text)
    row.addWidget(said, 1)
    row.addWidget(plain_label(formats.duration(job.seconds), tone="muted"), 0, Qt.AlignmentFlag.AlignTop)
    return row

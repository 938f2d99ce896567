"""The list over the job tray: what runs, each with its bar and Cancel, and the last jobs that ended."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from eros_desktop.jobs.job import Job, JobState
from eros_desktop.jobs.runner import JobRunner
from eros_desktop.ui import formats
from eros_desktop.ui.icons import icon
from eros_desktop.ui.widgets.column_room import zoom
from eros_desktop.ui.widgets.plain import plain_label, selectable
from eros_desktop.words import tr

LOOK_EVERY_MS = 200
WIDTH, MOST_HEIGHT = 480, 400
ICONS = {JobState.DONE: "circle-check", JobState.FAILED: "circle-alert", JobState.CANCELLED: "circle-x"}


def called(job: Job) -> str:
    """A job's name as the user reads it; what was named for the log only is told as reading."""
    return job.name if job.is_named else tr("Reading …")


def describe(job: Job) -> str:
    """`3 of 37 · Planning atlas · about 12 s left`."""
    progress, left = job.progress, job.seconds_left
    done, total = formats.count(progress.done), formats.count(progress.total)
    return formats.words(
        (
            tr("{done} of {total}").format(done=done, total=total) if progress.total else "",
            formats.told(progress.text),
            tr("about {time} left").format(time=formats.duration(left))
            if left is not None and job.seconds >= 1
            else "",
        )
    )


def outcome(job: Job) -> str:
    """What became of an ended job, in the user's language where the job had nothing of its own to say."""
    if job.state is JobState.CANCELLED:
        return tr("{job}: cancelled, nothing was changed").format(job=called(job))
    if job.result == f"{job.name}: done":
        return tr("{job}: done").format(job=job.name)
    return formats.told(job.result)


class RunningRow(QWidget):
    """A job on its way: name, bar, how far it is, Cancel."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job
        self._name = plain_label(tone="strong", wraps=True)
        self._bar = QProgressBar()
        self._text = plain_label(type="caption", tone="muted", wraps=True)
        self.cancel = QPushButton(tr("Cancel"))
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress of {job}").format(job=called(job)))
        self.cancel.setAccessibleName(tr("Cancel {job}").format(job=called(job)))
        self.cancel.clicked.connect(self._withdraw)
        column = QVBoxLayout()
        column.setSpacing(4)
        for part in (self._name, self._bar, self._text):
            column.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(column, 1)
        row.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignTop)
        self.refresh()

    def refresh(self) -> None:
        """Shows how far the job is now."""
        job = self._job
        self._name.setText(
            tr("{job}: cancelling …").format(job=called(job)) if job.is_withdrawn else called(job)
        )
        self._bar.setRange(0, max(0, job.progress.total))
        self._bar.setValue(job.progress.done)
        self._text.setText(describe(job))
        self.cancel.setEnabled(not job.is_withdrawn)

    def _withdraw(self) -> None:
        self._job.cancel()
        self.refresh()


class EndedRow(QWidget):
    """A job that is over: its result or error, how long it took, and its details to copy."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        sign = plain_label()
        sign.setPixmap(icon(ICONS.get(job.state, "clock")).pixmap(QSize(1, 1) * round(16 * zoom())))
        text = outcome(job)
        said = selectable(plain_label(text, wraps=True))
        said.setAccessibleName(text)
        said.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(said, 1)
        if job.details:
            copy = QPushButton(tr("Copy details"))
            copy.setProperty("role", "quiet")
            copy.setAccessibleName(tr("Copy the details of {job}").format(job=called(job)))
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(f"{text}\n{job.details}"))
            row.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        took = plain_label(formats.duration(job.seconds), tone="muted")
        row.addWidget(took, 0, Qt.AlignmentFlag.AlignTop)


class JobList(QFrame):
    """A popup, newest first; it follows what runs while it is open. `is_long` says whether a running job has
    taken long enough to be shown.
    """

    def __init__(self, runner: JobRunner, is_long: Callable[[Job], bool], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Jobs"))
        self.setAccessibleName(tr("Jobs"))
        self._runner = runner
        self._is_long = is_long
        self._running: tuple[Job, ...] = ()
        self._ended: tuple[Job, ...] | None = None
        self._rows: list[QWidget] = []
        self._content = QWidget()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(tr("Jobs"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 8, 8)
        layout.setSpacing(12)
        layout.addWidget(plain_label(tr("Jobs"), type="heading"))
        layout.addWidget(self._area, 1)
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.refresh)
        runner.jobs_changed.connect(self.refresh)
        self.refresh()

    @property
    def rows(self) -> list[QWidget]:
        """Running ones, then ended ones."""
        return self._rows

    def refresh(self) -> None:
        """Looks at the runner again; rows are made anew only when another job runs or has ended."""
        running = tuple(job for job in self._runner.running if self._is_long(job))
        ended = self._runner.ended
        if (running, ended) != (self._running, self._ended):
            self._running, self._ended = running, ended
            self._fill()
        for row in self._rows:
            if isinstance(row, RunningRow):
                row.refresh()
        if self._runner.running:
            self._timer.start()
        else:
            self._timer.stop()

    def _fill(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 8)
        column.setSpacing(12)
        column.setSizeConstraint(QLayout.SizeConstraint.SetMinAndMaxSize)
        self._rows = [
            *(RunningRow(job) for job in self._running),
            *(EndedRow(job) for job in self._ended or ()),
        ]
        for row in self._rows:
            column.addWidget(row)
        if not self._rows:
            column.addWidget(plain_label(tr("Nothing has run yet."), tone="muted"))
        column.addStretch(1)
        self._content = content
        self._area.setWidget(content)
        for behind in (content, self._area.viewport()):
            behind.setAutoFillBackground(False)

    def show_above(self, anchor: QWidget) -> None:
        """Opens over a widget, its right edges in line, inside the window."""
        window = anchor.window()
        width = min(round(WIDTH * zoom()), window.width() - 16)
        self.setFixedWidth(width)
        self._content.setFixedWidth(width - 32)
        wanted = self._content.sizeHint().height() + round(64 * zoom())
        height = min(wanted, round(MOST_HEIGHT * zoom()), window.height() - 64)
        corner = anchor.mapToGlobal(anchor.rect().topRight())
        self.setGeometry(corner.x() + 1 - width, corner.y() - height - 8, width, height)
        self.show()
        first = next((row.cancel for row in self._rows if isinstance(row, RunningRow)), self._area)
        first.setFocus()

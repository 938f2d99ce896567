"""Runs services on threads and delivers their answers on the window's thread."""

from __future__ import annotations

import logging
import queue
import traceback
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from eros_desktop.domain.errors import Cancelled, ErosError
from eros_desktop.jobs.job import Job, JobState
from eros_desktop.services.changes import Change

T = TypeVar("T")
Deliver = Callable[[Any], None]
Refuse = Callable[[Exception], None]

READ_THREADS = 2
ENDED_JOBS_KEPT = 10
UNEXPECTED = (
    "Something went wrong in the program itself. What was saved before is unchanged. "
    "Try it once more; if it comes again, copy the details and send them to whoever helps you."
)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class _Delivery:
    """Who waits for a job, held on the window's thread only, so that no worker ever owns a widget."""

    owner: QObject | None
    key: str
    done: Deliver | None
    failed: Refuse | None
    ended: Callable[[], None] | None

    @property
    def is_wanted(self) -> bool:
        return self.owner is None or shiboken6.isValid(self.owner)


class JobRunner(QObject):
    """One thread for writes, a few for reads. Make it, use it and shut it down on the window's thread.

    Signals, all on the window's thread:
        changed(Change): a write was committed, even when the pane that asked for it is gone.
        failed(Exception): work failed and its caller gave no `failed` of its own. An ErosError is fit to be
            shown as it is; anything else is a bug, already logged with its traceback.
        job_ended(Job): a write ended, or a read failed; before `changed` and `failed` tell of it.
        jobs_changed(): a job began, moved or ended; read `running` and `ended`.
        idle(): nothing is running or waiting any more.
    """

    changed = Signal(object)
    failed = Signal(object)
    job_ended = Signal(object)
    jobs_changed = Signal()
    idle = Signal()
    _arrived = Signal()
    _moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writes = ThreadPoolExecutor(1, thread_name_prefix="write")
        self._reads = ThreadPoolExecutor(READ_THREADS, thread_name_prefix="read")
        self._deliveries: dict[Job, _Delivery] = {}
        self._outcomes: queue.SimpleQueue[tuple[Job, Any, Exception | None]] = queue.SimpleQueue()
        self._ended: deque[Job] = deque(maxlen=ENDED_JOBS_KEPT)
        self._acts: deque[tuple[QObject, Callable[[], None]]] = deque()
        self._is_open = True
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._take_turn)
        self._arrived.connect(self._turn.start, Qt.ConnectionType.QueuedConnection)
        self._moved.connect(self.jobs_changed, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> tuple[Job, ...]:
        """Jobs not yet over, oldest first."""
        return tuple(self._deliveries)

    @property
    def ended(self) -> tuple[Job, ...]:
        """The last ten writes and failed reads, newest first."""
        return tuple(self._ended)

    @property
    def is_idle(self) -> bool:
        return not self._deliveries and not self._acts

    def query(
        self,
        owner: QObject,
        key: str,
        work: Callable[[Job], T],
        done: Callable[[T], None],
        *,
        failed: Refuse | None = None,
        name: str = "",
    ) -> Job:
        """Reads on a thread; `done` gets the value. A newer query of the same owner and key withdraws this
        one.

        The answer is dropped when `owner` is gone. With `failed` the caller shows the error itself, without
        it
        the `failed` signal speaks.
        """
        self._withdraw(owner, key)
        job = Job(name or f"Reading {key}", is_named=bool(name))
        return self._start(job, work, _Delivery(owner, key, done, failed, None), self._reads)

    def command(
        self,
        work: Callable[[Job], T],
        done: Callable[[T], None] | None = None,
        *,
        name: str = "Saving",
        owner: QObject | None = None,
        failed: Refuse | None = None,
        ended: Callable[[], None] | None = None,
        is_quiet: bool = False,
    ) -> Job:
        """Writes on the one write thread, in order. `work` returns a Change, or a value with a `change`.

        The change is announced through `changed` whatever became of `owner`; `done`, `failed` and `ended` are
        dropped with it. `ended` is called last, also after an error or a Cancel. A quiet one is not listed.
        """
        job = Job(name, is_write=True, is_quiet=is_quiet)
        return self._start(job, work, _Delivery(owner, "", done, failed, ended), self._writes)

    def soon(self, owner: QObject, act: Callable[[], None]) -> None:
        """Does `act` on the window's thread in a turn of its own, once what was shown before is painted, if
        `owner` still lives.
        """
        self._acts.append((owner, act))
        self._turn.start()

    def shut_down(self) -> None:
        """Asks running work to stop and waits for it; answers still on their way are announced, not
        delivered.
        """
        self._is_open = False
        for job in self._deliveries:
            job.cancel()
        self._reads.shutdown(wait=True, cancel_futures=True)
        self._writes.shutdown(wait=True, cancel_futures=True)
        self._acts.clear()
        while not self._outcomes.empty():
            self._deliver_next()
        self._deliveries.clear()

    def _withdraw(self, owner: QObject, key: str) -> None:
        for job, delivery in list(self._deliveries.items()):
            if delivery.owner is owner and delivery.key == key and not job.is_write:
                job.cancel()
                del self._deliveries[job]

    def _start(
        self, job: Job, work: Callable[[Job], Any], delivery: _Delivery, pool: ThreadPoolExecutor
    ) -> Job:
        if not self._is_open:
            job.end(JobState.CANCELLED, "The window is closing")
            return job
        job.tell = self._tell
        self._deliveries[job] = delivery
        self._submit(pool, job, work)
        self.jobs_changed.emit()
        return job

    def _submit(self, pool: ThreadPoolExecutor, job: Job, work: Callable[[Job], Any]) -> None:
        pool.submit(self._run, job, work)

    def _tell(self, _job: Job) -> None:
        self._moved.emit()

    def _run(self, job: Job, work: Callable[[Job], Any]) -> None:
        """On a worker's thread: does the work and puts its outcome where the window's thread finds it."""
        value, error = attempt(job, work)
        self._outcomes.put((job, value, error))
        self._arrived.emit()

    def _take_turn(self) -> None:
        """One answer or one act a turn of the event loop: what it shows is painted, and keys are heard,
        before the next.
        """
        try:
            if not self._outcomes.empty():
                self._deliver_next()
            elif self._acts:
                self._act_next()
        finally:
            if self._acts or not self._outcomes.empty():
                self._turn.start()

    def _act_next(self) -> None:
        owner, act = self._acts.popleft()
        try:
            if shiboken6.isValid(owner):
                act()
        finally:
            if self.is_idle:
                self.idle.emit()

    def _deliver_next(self) -> None:
        try:
            self._deliver(*self._outcomes.get())
        finally:  # a bug in one callback must not leave the tray counting for ever
            self.jobs_changed.emit()
            if self.is_idle:
                self.idle.emit()

    def _deliver(self, job: Job, value: Any, error: Exception | None) -> None:
        delivery = self._deliveries.pop(job, None)
        change = _change_of(value)
        _close(job, change, error)
        is_told = job.is_write or (delivery is not None and job.state is JobState.FAILED)
        if is_told and not job.is_quiet:
            self._ended.appendleft(job)
            self.job_ended.emit(job)
        if change is not None:
            self.changed.emit(change)
        if delivery is not None and delivery.is_wanted and self._is_open:
            self._answer(delivery, value, error)

    def _answer(self, delivery: _Delivery, value: Any, error: Exception | None) -> None:
        try:
            if error is None:
                if delivery.done is not None:
                    delivery.done(value)
            elif not isinstance(error, Cancelled):
                (delivery.failed or self.failed.emit)(error)
        finally:
            if delivery.ended is not None and delivery.is_wanted:
                delivery.ended()


def attempt(job: Job, work: Callable[[Job], Any]) -> tuple[Any, Exception | None]:
    """The value of the work or the error that ended it; a bug goes to the log with its traceback."""
    if job.is_withdrawn:
        return None, Cancelled(f"{job.name} was cancelled")
    job.state = JobState.RUNNING
    try:
        return work(job), None
    except (Cancelled, ErosError) as error:
        return None, error
    except Exception as error:
        if not job.is_withdrawn:
            _log.exception("%s failed", job.name)
        return None, error


def sentence(error: Exception) -> str:
    """What to tell the user: an ErosError's own words, a calm sentence for a bug."""
    return error.message if isinstance(error, ErosError) else UNEXPECTED


def _change_of(value: Any) -> Change | None:
    found = value if isinstance(value, Change) else getattr(value, "change", None)
    return found if isinstance(found, Change) else None


def _close(job: Job, change: Change | None, error: Exception | None) -> None:
    job.has_changed = change is not None and bool(change.topics)
    if error is None:
        job.end(JobState.DONE, change.summary if change else f"{job.name}: done")
    elif isinstance(error, Cancelled):
        job.end(JobState.CANCELLED, f"{job.name}: cancelled, nothing was changed")
    else:
        job.end(JobState.FAILED, sentence(error), details_of(error))


def details_of(error: Exception) -> str:
    """What a helper would want to read: the traceback, or the code and details of an ErosError."""
    if isinstance(error, ErosError):
        return f"{error.code}: {error.details}" if error.details else error.code
    return "".join(traceback.format_exception(error))

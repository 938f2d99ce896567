"""The wizard's work in the background: reading files, checking them, storing them one after another."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from operator import or_
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from eros_desktop.domain.errors import Cancelled, ErosError
from eros_desktop.jobs.job import Job
from eros_desktop.jobs.runner import JobRunner
from eros_desktop.services.changes import Change
from eros_desktop.ui.imports.drafts import FileDraft, in_order
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.bundle import Services
    from eros_desktop.services.imports.report import ImportReport

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Stored:
    """What became of one file: a report with its change, or why nothing of it was stored."""

    report: ImportReport | None = None
    change: Change | None = None
    error: Exception | None = None


@dataclass(frozen=True, slots=True)
class AllStored:
    """What the runner announces after all files: panes read again once, not between two files."""

    files: tuple[Stored, ...]

    @property
    def change(self) -> Change | None:
        changes = [one.change for one in self.files if one.change is not None]
        if not changes:
            return None
        topics = reduce(or_, (one.topics for one in changes))
        last = changes[-1]
        return Change(topics, last.summary, last.activity_id, is_evident=True)


class ImportWork(QObject):
    """Signals: `changed(FileDraft)` when more is known of a file; `moved()` while a job goes on; `ended()`
    when the files asked for are checked or stored, also after Cancel.
    """

    changed = Signal(object)
    moved = Signal()
    ended = Signal()

    def __init__(self, services: Services, runner: JobRunner, owner: QObject) -> None:
        super().__init__(owner)
        self.services = services
        self._runner = runner
        self._queue: list[FileDraft] = []
        self.job: Job | None = None
        self.was_cancelled = False
        runner.jobs_changed.connect(self.moved)

    @property
    def is_busy(self) -> bool:
        return self.job is not None and not self.job.state.is_over

    def inspect(self, draft: FileDraft) -> None:
        """Looks into a file as it is to be read now."""
        imports, path, reading, creator = self.services.imports, draft.path, draft.reading, draft.creator
        draft.is_reading = True

        def take(found: object) -> None:
            draft.is_reading = False
            draft.inspection = found  # type: ignore[assignment]  # what inspect answers
            self.changed.emit(draft)

        def refuse(error: Exception) -> None:
            draft.is_reading, draft.error = False, error
            self.changed.emit(draft)

        self._runner.query(
            self,
            f"file {path}",
            lambda _job: imports.inspect(path, reading, creator),
            take,
            failed=refuse,
            name=tr("Reading {file}").format(file=path.name),
        )
        self.changed.emit(draft)

    def check(self, drafts: Sequence[FileDraft]) -> None:
        """Counts what would come in; nothing is stored."""
        self._begin(drafts, self._check_next)

    def store(self, drafts: Sequence[FileDraft]) -> None:
        """Brings the files in, each as one import that can be taken back.

        Cancel leaves what was stored until then.
        """
        wanted, services = in_order(drafts), self.services
        self.was_cancelled = False
        works = [_storing(services, draft) for draft in wanted]
        names = ", ".join(draft.path.name for draft in wanted)
        for draft in wanted:
            draft.is_under_way = True
        self.job = self._runner.command(
            lambda job: _store_all(works, job),
            lambda stored: self._take_stored(wanted, stored),
            name=tr("Importing {file}").format(file=names),
            owner=self,
            failed=lambda error: self._refuse_all(wanted, error),
            ended=lambda: self._end(wanted),
        )
        self.moved.emit()

    def cancel(self) -> None:
        """Withdraws what is under way and what waits; stored files stay."""
        self._queue.clear()
        self.was_cancelled = True
        if self.job is not None:
            self.job.cancel()

    def _begin(self, drafts: Sequence[FileDraft], step: Callable[[], None]) -> None:
        self._queue = in_order(drafts)
        self.was_cancelled = False
        step()

    def _check_next(self) -> None:
        if not self._queue:
            self.ended.emit()
            return
        draft = self._queue.pop(0)
        work = _run(self.services, draft, dry_run=True)

        def keep(report: ImportReport) -> None:
            draft.checked, draft.error = report, None

        self._start(draft, work, keep, tr("Checking {file}").format(file=draft.path.name), self._check_next)

    def _end(self, drafts: Sequence[FileDraft]) -> None:
        for draft in drafts:
            draft.is_under_way = False
        self.ended.emit()

    def _refuse_all(self, drafts: Sequence[FileDraft], error: Exception) -> None:
        for draft in drafts:
            draft.error = error
            self.changed.emit(draft)

    def _take_stored(self, drafts: Sequence[FileDraft], stored: AllStored) -> None:
        for draft, one in zip(drafts, stored.files, strict=False):
            draft.done, draft.change, draft.error = one.report, one.change, one.error
            self.changed.emit(draft)

    def _start(
        self,
        draft: FileDraft,
        work: Callable[[Job], object],
        keep: Callable[..., None],
        name: str,
        following: Callable[[], None],
    ) -> None:
        def refuse(error: Exception) -> None:
            draft.error = error

        def end() -> None:
            draft.is_under_way = False
            self.changed.emit(draft)
            following()

        draft.is_under_way = True
        self.job = self._runner.command(work, keep, name=name, owner=self, failed=refuse, ended=end)
        self.moved.emit()


def _run(services: Services, draft: FileDraft, *, dry_run: bool) -> Callable[[Job], ImportReport]:
    """The work of one file, without the draft: it goes to another thread."""
    kind, path = draft.kind or "auto", draft.path
    reading, creator, zone, allows = draft.reading, draft.creator, draft.zone, draft.allows_shrink
    return lambda job: services.imports.run(
        kind,
        [path],
        creator=creator,
        reading=replace(reading, kind=kind),
        zone=zone,
        dry_run=dry_run,
        progress=job,
        allow_shrink=allows,
    )


def _storing(services: Services, draft: FileDraft) -> Callable[[Job], Stored]:
    """Stores one file; what is refused is an answer, so that the files after it still come in."""
    work, remember = _run(services, draft, dry_run=False), _remembering(services, draft)
    backs_up, name = bool(draft.alarm), draft.path.name

    def store(job: Job) -> Stored:
        try:
            if backs_up:
                services.backups.make(job)
            report = work(job)
            remember()
        except Cancelled:
            raise
        except Exception as error:
            if not isinstance(error, ErosError):
                _log.exception("Importing %s failed", name)
            return Stored(error=error)
        return Stored(report, services.imports.change(report))

    return store


def _store_all(works: Sequence[Callable[[Job], Stored]], job: Job) -> AllStored:
    found: list[Stored] = []
    for work in works:
        try:
            found.append(work(job))
        except Cancelled:
            if not any(one.report for one in found):
                raise
            break
    return AllStored(tuple(found))


def _remembering(services: Services, draft: FileDraft) -> Callable[[], None]:
    """Keeps columns that the user put right, for the next file with the same header."""
    found, reading, kind = draft.inspection, draft.reading, draft.kind
    if not draft.remembers or reading.columns is None or found is None or found.fingerprint is None:
        return lambda: None
    mark, known = found.fingerprint, kind or "auto"

    def remember() -> None:
        services.imports.save_mapping(mark, known, reading)

    return remember


def fresh(paths: Sequence[Path], known: Sequence[FileDraft]) -> list[FileDraft]:
    """A draft for each file that is not there yet; folders are left out."""
    there = {draft.path for draft in known}
    return [FileDraft(path) for path in dict.fromkeys(paths) if path not in there and not path.is_dir()]

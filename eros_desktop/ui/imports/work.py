"""The wizard's work in the background: reading files, checking them, storing them one after another."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from eros_desktop.domain.errors import Cancelled, ErosError
from eros_desktop.jobs.job import Job
from eros_desktop.jobs.runner import JobRunner
from eros_desktop.services.changes import Change
from eros_desktop.services.progress import Part, Progress
from eros_desktop.ui.imports.drafts import FileDraft, in_order
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.bundle import Services
    from eros_desktop.services.imports.report import ImportReport

T = TypeVar("T")
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


Work = Callable[[Progress], Stored]
"""Stores one file."""


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
        """Counts what each file would bring after those before it; nothing is stored."""
        wanted, imports = in_order(drafts), self.services.imports
        asked = [draft.asked for draft in wanted]
        self._start(
            wanted,
            lambda job: imports.check(asked, job),
            lambda answers: self._take_checked(wanted, answers),
            tr("Checking {file}"),
        )

    def store(self, drafts: Sequence[FileDraft]) -> None:
        """Brings the files in, each as one import that can be taken back.

        Cancel leaves what was stored until then.
        """
        wanted, services = in_order(drafts), self.services
        works = [(_storing(services, draft), _remembering(services, draft)) for draft in wanted]
        self._start(
            wanted,
            lambda job: _store_all(works, job),
            lambda stored: self._take_stored(wanted, stored),
            tr("Importing {file}"),
        )

    def cancel(self) -> None:
        """Withdraws what is under way; stored files stay."""
        self.was_cancelled = True
        if self.job is not None:
            self.job.cancel()

    def _start(
        self, drafts: Sequence[FileDraft], work: Callable[[Job], T], keep: Callable[[T], None], name: str
    ) -> None:
        """`name` is a text with {file}."""
        self.was_cancelled = False
        for draft in drafts:
            draft.is_under_way = True
        self.job = self._runner.command(
            work,
            keep,
            name=name.format(file=", ".join(draft.path.name for draft in drafts)),
            owner=self,
            failed=lambda error: self._refuse_all(drafts, error),
            ended=lambda: self._end(drafts),
        )
        self.moved.emit()

    def _end(self, drafts: Sequence[FileDraft]) -> None:
        for draft in drafts:
            draft.is_under_way = False
            self.changed.emit(draft)
        self.ended.emit()

    def _refuse_all(self, drafts: Sequence[FileDraft], error: Exception) -> None:
        for draft in drafts:
            draft.error = error
            self.changed.emit(draft)

    def _take_checked(self, drafts: Sequence[FileDraft], answers: Sequence[ImportReport | ErosError]) -> None:
        for draft, answer in zip(drafts, answers, strict=True):
            draft.checked = None if isinstance(answer, ErosError) else answer
            draft.error = answer if isinstance(answer, ErosError) else None
            self.changed.emit(draft)

    def _take_stored(self, drafts: Sequence[FileDraft], stored: AllStored) -> None:
        for draft, one in zip(drafts, stored.files, strict=False):
            draft.done, draft.change, draft.error = one.report, one.change, one.error
            self.changed.emit(draft)


def _storing(services: Services, draft: FileDraft) -> Work:
    """Stores one file; what is refused is an answer, so that the files after it still come in.

    The draft stays behind: the work goes to another thread.
    """
    asked = draft.asked

    def store(progress: Progress) -> Stored:
        try:
            report = services.imports.run(
                asked.reading.kind,
                [asked.path],
                creator=asked.creator,
                reading=asked.reading,
                zone=asked.zone,
                progress=progress,
                allow_shrink=asked.allow_shrink,
            )
        except Cancelled:
            raise
        except Exception as error:
            if not isinstance(error, ErosError):
                _log.exception("Importing %s failed", asked.path.name)
            return Stored(error=error)
        return Stored(report, services.imports.change(report))

    return store


def _store_all(works: Sequence[tuple[Work, Callable[[], None]]], job: Job) -> AllStored:
    """Columns are remembered after all files: what one taught does not change how the next is read."""
    found: list[Stored] = []
    for place, (store, _) in enumerate(works):
        try:
            found.append(store(Part(job, place, len(works))))
        except Cancelled:
            if not any(one.report for one in found):
                raise
            break
    for one, (_, remember) in zip(found, works, strict=False):
        if one.report is not None:
            remember()
    return AllStored(tuple(found))


def _remembering(services: Services, draft: FileDraft) -> Callable[[], None]:
    """Keeps what the user decided about columns, for the next file with the same header."""
    found, reading, kind = draft.inspection, draft.reading, draft.kind
    is_decided = reading.columns is not None or reading.number_formats or reading.date_orders
    if not draft.remembers or not is_decided or found is None or found.fingerprint is None:
        return lambda: None
    mark, known = found.fingerprint, kind or "auto"

    def remember() -> None:
        services.imports.save_mapping(mark, known, reading)

    return remember


def fresh(paths: Sequence[Path], known: Sequence[FileDraft]) -> list[FileDraft]:
    """A draft for each file that is not there yet; folders are left out."""
    there = {draft.path for draft in known}
    return [FileDraft(path) for path in dict.fromkeys(paths) if path not in there and not path.is_dir()]

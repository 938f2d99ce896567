"""The wizard's work in the background: reading files, checking them, storing them one after another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from eros_desktop.domain.errors import ErosError
from eros_desktop.jobs.job import Job
from eros_desktop.jobs.runner import JobRunner
from eros_desktop.services.changes import Change
from eros_desktop.ui.imports.drafts import FileDraft, in_order
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.bundle import Services
    from eros_desktop.services.imports.report import ImportReport


@dataclass(frozen=True, slots=True)
class Imported:
    """What the runner announces after an import."""

    report: ImportReport
    change: Change


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
        """Brings the files in, each as one import that can be taken back."""
        self._begin(drafts, self._store_next)

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

    def _store_next(self) -> None:
        if not self._queue:
            self.ended.emit()
            return
        draft, services = self._queue.pop(0), self.services
        work, remember = _run(services, draft, dry_run=False), _remembering(services, draft)
        backs_up = bool(draft.alarm)

        def store(job: Job) -> Imported:
            if backs_up:
                services.backups.make(job)
            report = work(job)
            remember()
            return Imported(report, replace(services.imports.change(report), is_evident=True))

        def keep(imported: Imported) -> None:
            draft.done, draft.change, draft.error = imported.report, imported.change, None

        self._start(draft, store, keep, tr("Importing {file}").format(file=draft.path.name), self._store_next)

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
            self.changed.emit(draft)
            following()

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


def code_of(error: Exception | None) -> str:
    """The code of a refusal, empty for what is a bug."""
    return error.code if isinstance(error, ErosError) else ""

"""One import as one transaction: its batch, its rows, its line in the journal, and the caches after it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field, replace

from eros_desktop.domain.reference import Reference
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.activity.journal import note
from eros_desktop.services.activity.undo import ImportChange
from eros_desktop.services.captions.families import FamilyService
from eros_desktop.services.clock import Clock
from eros_desktop.services.imports.collecting import fewer_collections
from eros_desktop.services.imports.desk import Desk, Loaded
from eros_desktop.services.imports.report import ImportReport
from eros_desktop.services.progress import Progress, Silent
from eros_desktop.services.snapshot import SnapshotCache
from eros_desktop.store.caption_families import FamilyStore
from eros_desktop.store.import_history import ImportHistoryStore
from eros_desktop.store.imports import ImportStore
from eros_desktop.store.stores import Stores, WorkspaceStore


@dataclass(frozen=True, slots=True)
class Batch:
    """What is known of an import before its rows are brought."""

    kind: str
    file: str
    digest: str
    sentence: Callable[[ImportReport], str] = lambda report: report.sentence
    begun: float = field(default_factory=time.perf_counter)
    """When the work on it began, by `time.perf_counter`."""


class BatchWriter:
    """Brings rows in as one import that can be taken back."""

    def __init__(
        self,
        store: WorkspaceStore,
        snapshots: SnapshotCache,
        families: FamilyService,
        reference: Reference,
        clock: Clock,
        messages_came: Sequence[Callable[[int], object]] = (),
    ) -> None:
        """`messages_came` are called in turn with the number of an import once its messages are stored, as
        to complete the weeks they end.
        """
        self.store = store
        self.reference = reference
        self.clock = clock
        self._snapshots = snapshots
        self._families = families
        self._messages_came = messages_came

    def write(
        self,
        batch: Batch,
        bring: Callable[[Stores, Desk], Loaded],
        progress: Progress | None = None,
        check: Callable[[ImportReport], object] = lambda report: None,
    ) -> ImportReport:
        """One transaction: `bring` adds and changes rows at the desk and says what became of them; `check`
        may refuse the whole.

        Nothing is stored when either raises, nor when `progress` raises Cancelled.
        """
        with fewer_collections():
            with self.store.write() as stores:
                report = self.write_within(stores, batch, bring, progress or Silent())
                check(report)
            report = replace(report, seconds=time.perf_counter() - batch.begun)
            if report.rows.new or report.rows.updated:
                self._follow(report)
        return report

    def _follow(self, report: ImportReport) -> None:
        """Leaves the columns ready for the next start, and lets messages do what they do elsewhere."""
        with self.store.write() as stores:
            self._snapshots.keep(stores)
        if {"message_performance", "mass_messages"} & report.tables.keys():
            assert report.import_id is not None
            for follow in self._messages_came:
                follow(report.import_id)

    def write_within(
        self, stores: Stores, batch: Batch, bring: Callable[[Stores, Desk], Loaded], progress: Progress
    ) -> ImportReport:
        """The same inside the caller's write, who keeps it or takes it back."""
        store, at = ImportStore(stores.connection), self.clock.stamp()
        batch_id = store.begin(batch.kind, batch.file, batch.digest, at)
        desk = Desk(store, batch_id, at, self.clock.today, self.reference, progress)
        desk.look_up_pages()
        outcome = bring(stores, desk)
        outcome.notes += self._follow_texts(stores, batch_id)
        report = ImportReport(
            batch_id,
            batch.kind,
            batch.file,
            outcome.counts,
            tuple(outcome.refused),
            tuple(outcome.left_out),
            tuple(outcome.notes),
            time.perf_counter() - batch.begun,
            repaired=dict(outcome.repaired),
            alarm=outcome.alarm,
        )
        self._end(stores, desk, report, batch.sentence(report))
        return report

    def _follow_texts(self, stores: Stores, batch_id: int) -> list[str]:
        """Keeps the families of near twins current; says so when there are too many new texts for that."""
        brought, changed = FamilyStore(stores.connection).touched_by_import(batch_id)
        self._families.refresh(stores, [*brought, *changed])
        return self._families.remarks(stores) if brought or changed else []

    def _end(self, stores: Stores, desk: Desk, report: ImportReport, sentence: str) -> None:
        """Closes an import with its counts and how it read its files; notes it so that it can be undone."""
        batch_id, at = desk.batch_id, self.clock.stamp()
        desk.store.finish(batch_id, {**asdict(report.rows), "how": desk.origin.document()}, at)
        if report.rows.new or report.rows.updated:
            stores.info.raise_data_revision()
        has_changes = ImportHistoryStore(stores.connection).has_changes(batch_id)
        undo = ImportChange(batch_id) if has_changes else None
        note(
            stores, Subject("import", key=str(batch_id)), sentence, at, undo,
            details=report.details, milliseconds=report.seconds * 1000,
        )  # fmt: skip

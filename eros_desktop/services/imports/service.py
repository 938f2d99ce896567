"""One whole import: read, check, link, merge, store; one transaction and one undo step."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from eros_desktop.domain.creators import DEFAULT_ZONE
from eros_desktop.domain.errors import ErosError, ImportFailed, InvalidInput
from eros_desktop.domain.reference import Reference
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.activity.journal import note
from eros_desktop.services.activity.reversals import Reversed, Step
from eros_desktop.services.activity.undo import ImportChange
from eros_desktop.services.captions.families import FamilyService
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.clock import Clock
from eros_desktop.services.imports.asked import (
    creator_named,
    digest_of,
    marks_of,
    refuse_changed,
    zone_named,
)
from eros_desktop.services.imports.batches import end_batch
from eros_desktop.services.imports.collecting import fewer_collections
from eros_desktop.services.imports.desk import Desk, Loaded
from eros_desktop.services.imports.inspecting import inspect_file
from eros_desktop.services.imports.inspection import Inspection
from eros_desktop.services.imports.loading import WHOLE, Share, load_file
from eros_desktop.services.imports.mappings import Mappings, SavedMapping
from eros_desktop.services.imports.old_database import open_old_database
from eros_desktop.services.imports.old_tables import load_old_database
from eros_desktop.services.imports.origins import OldKeys, decided
from eros_desktop.services.imports.reading import Reading
from eros_desktop.services.imports.report import ImportReport
from eros_desktop.services.imports.shrinking import ShrinkWatch, shrink_refused
from eros_desktop.services.imports.sources import SourceTable, check_kind, is_database, open_table
from eros_desktop.services.progress import Progress, Silent
from eros_desktop.services.snapshot import SnapshotCache
from eros_desktop.store import backups
from eros_desktop.store.caption_families import FamilyStore
from eros_desktop.store.imports import ImportStore
from eros_desktop.store.predictions import forget_outcomes
from eros_desktop.store.refusals import RefusalStore
from eros_desktop.store.stores import Stores, WorkspaceStore

TOPICS: Mapping[str, Topic] = {
    "creators": Topic.CREATORS,
    "vault": Topic.CREATORS,
    "captions": Topic.CAPTIONS,
    "messages": Topic.MESSAGES | Topic.WEEKS,
    "infloww-messages": Topic.MESSAGES | Topic.WEEKS,
    "eros-db": Topic.EVERYTHING,
}
"""Messages concern weeks too: they tell what became of the planned sends."""


class _NothingKept(Exception):
    """Carries the report of a dry run out of its transaction."""

    def __init__(self, report: ImportReport) -> None:
        super().__init__()
        self.report = report


class ImportService:
    """Brings files in and takes imports back."""

    def __init__(
        self,
        store: WorkspaceStore,
        snapshots: SnapshotCache,
        families: FamilyService,
        reference: Reference,
        clock: Clock,
        messages_came: Sequence[Callable[[], object]] = (),
    ) -> None:
        """`messages_came` are called in turn once messages are stored, as to complete the weeks they end."""
        self._messages_came = messages_came
        self._store = store
        self._families = families
        self._snapshots = snapshots
        self._reference = reference
        self._clock = clock
        self._mappings = Mappings(store, clock)

    def run(
        self,
        kind: str,
        files: Sequence[Path],
        *,
        creator: str | None = None,
        reading: Reading | None = None,
        mapping: Mapping[str, str] | None = None,
        zone: str | None = None,
        dry_run: bool = False,
        progress: Progress | None = None,
        allow_shrink: bool = False,
    ) -> ImportReport:
        """Imports the files as one batch; bad rows wait in quarantine.

        `reading` is what the user decided about the files, `mapping` the short form that names columns only.
        `creator` is an id or page name for files that do not say whose they are; `zone` the IANA zone of
        times without an offset (default: the creator's). Raises ImportFailed or InvalidInput for what is
        refused as a whole, Conflict (`SHRINK`) for one that takes much away unless `allow_shrink`, which
        makes a backup first; nothing is stored then, nor on a dry run, nor when `progress` raises Cancelled.
        """
        started = time.perf_counter()
        check_kind(kind)
        written_in = zone_named(zone)
        if mapping is not None:
            reading = replace(reading or Reading(), columns=mapping)
        marks = marks_of(files)
        try:
            with fewer_collections():
                found = self._read(kind, files, reading or Reading(), progress or Silent())
            with fewer_collections(), self._store.write() as stores:
                report = self._import(
                    stores, kind, files, found, creator, written_in, progress or Silent(), started
                )
                refuse_changed(files, marks)
                if dry_run:
                    raise _NothingKept(report)
                if report.alarm is not None:
                    self._mind(report, allow_shrink)
        except _NothingKept as ended:
            return replace(ended.report, import_id=None)
        self._keep_columns(report)
        is_changed = report.rows.new or report.rows.updated
        if is_changed and Topic.MESSAGES in TOPICS.get(report.kind, Topic.EVERYTHING):
            for follow in self._messages_came:
                follow()
        return report

    def _mind(self, report: ImportReport, allow_shrink: bool) -> None:
        """Refuses what takes much away; where it is allowed, keeps a copy of what is stored before it."""
        if not allow_shrink:
            raise shrink_refused(report.file, report.alarm or "")
        path = self._store.database.path
        backups.make(
            path, path.parent / backups.FOLDER, now=self._clock.now(), reason=f"before {report.file} came in"
        )

    def change(self, report: ImportReport) -> Change:
        """What panes must read again after an import."""
        with self._store.read() as stores:
            entry = stores.activity.of_subject("import", str(report.import_id))
        activity_id = None if entry is None else entry.activity_id
        return Change(TOPICS.get(report.kind, Topic.EVERYTHING), report.summary, activity_id)

    def _keep_columns(self, report: ImportReport) -> None:
        """Leaves the numeric columns ready for the next start; only once the import is committed."""
        if report.rows.new or report.rows.updated:
            with self._store.write() as stores:
                self._snapshots.keep(stores)

    def undo(self, import_id: int) -> Change:
        """Takes one import back exactly. Raises NotFound or Conflict; nothing is changed then."""
        at = self._clock.stamp()
        with self._store.write() as stores:
            summary = self._take_back(stores, import_id, at)
            entry = stores.activity.of_subject("import", str(import_id))
            if entry is not None:
                stores.activity.mark(entry.activity_id, True, at)
            else:  # imported before there was a journal
                note(stores, Subject("import", key=str(import_id)), summary, at)
            stores.info.raise_data_revision()
        return Change(Topic.EVERYTHING, summary, entry.activity_id if entry is not None else None)

    def reverse(self, stores: Stores, undo: ImportChange, step: Step) -> Reversed:
        """Takes an import back inside the caller's write. Raises NotFound or Conflict."""
        self._take_back(stores, undo.import_id, step.at)
        return Reversed(Topic.EVERYTHING, everything=True)

    def _take_back(self, stores: Stores, import_id: int, at: str) -> str:
        brought, changed = FamilyStore(stores.connection).touched_by_import(import_id)
        self._families.leave(stores, brought)
        name = ImportStore(stores.connection).undo(import_id, at)
        self._families.refresh(stores, [*brought, *changed])
        forget_outcomes(stores.connection)
        return f"Took back import {import_id} ({name})"

    def inspect(
        self,
        path: Path,
        reading: Reading = Reading(),
        creator: str | None = None,
        progress: Progress | None = None,
    ) -> Inspection:
        """How the file would be read, without importing anything. Never raises for a bad file: `problem` says
        why it cannot be read. `progress` may withdraw the look at a large file.
        """
        try:
            if is_database(path):
                return Inspection(path.name, kind="eros-db")
            return inspect_file(
                path,
                path.name,
                self._content_types(),
                self._today(),
                reading,
                self._saved(),
                creator,
                Share(progress or Silent(), 0, 1, path.name).looked_at,
            )
        except ErosError as error:
            return Inspection(path.name, problem=error.message)

    def save_mapping(self, inspection_fingerprint: str, kind: str, reading: Reading) -> Change:
        """Keeps what was decided for files with that header; the next one is read so by itself."""
        return self._mappings.save(inspection_fingerprint, kind, reading)

    def remember(self, files: Sequence[Path], reading: Reading) -> int:
        """Saves the columns of `reading` for the headers of these files; returns for how many."""
        return self._mappings.remember(files, reading, self._content_types())

    def mappings(self) -> tuple[SavedMapping, ...]:
        """What was saved, the newest first."""
        return self._mappings.all()

    def forget_mapping(self, fingerprint: str) -> Change:
        """Raises NotFound when nothing was saved for that header."""
        return self._mappings.forget(fingerprint)

    def _saved(self) -> dict[str, Reading]:
        return {one.fingerprint: one.reading for one in self._mappings.all()}

    def _content_types(self) -> dict[str, tuple[str, ...]]:
        return {key: found.aliases for key, found in self._reference.content_types.items()}

    def _today(self) -> date:
        return self._clock.today(ZoneInfo(DEFAULT_ZONE))

    def _read(
        self, kind: str, files: Sequence[Path], reading: Reading, progress: Progress
    ) -> list[SourceTable | Path]:
        """Each file with its columns known; an old database stays a path, for it is read table by table."""
        if not files:
            raise InvalidInput("file", "No file was named. Nothing was stored.")
        saved = self._saved()
        asked = reading if kind == "auto" else replace(reading, kind=kind)
        return [
            self._read_one(asked, path, saved, Share(progress, place, len(files), path.name))
            for place, path in enumerate(files)
        ]

    def _read_one(
        self, reading: Reading, path: Path, saved: dict[str, Reading], share: Share
    ) -> SourceTable | Path:
        kind = reading.kind
        if kind == "eros-db" or (kind == "auto" and is_database(path)):
            if (
                path.exists()
                and self._store.database.path.exists()
                and path.samefile(self._store.database.path)
            ):
                raise ImportFailed("A workspace cannot be imported into itself. Nothing was stored.")
            return path
        if is_database(path):
            raise ImportFailed(f"{path.name} is a database. Nothing was stored; import it as eros-db.")
        return open_table(
            path, path.name, reading, self._content_types(), self._today(), saved, share.looked_at
        )

    def _import(
        self,
        stores: Stores,
        kind: str,
        files: Sequence[Path],
        found: Sequence[SourceTable | Path],
        creator: str | None,
        zone: ZoneInfo | None,
        progress: Progress,
        started: float,
    ) -> ImportReport:
        store = ImportStore(stores.connection)
        name, actual = ", ".join(path.name for path in files), _actual_kind(kind, found)
        batch_id = store.begin(actual, name, digest_of(files), self._clock.stamp())
        desk = Desk(
            store, batch_id, self._clock.stamp(), self._clock.today, self._reference, progress, zone=zone
        )
        desk.look_up_pages()
        watch = ShrinkWatch(store)
        desk.creator = desk.origin.creator = creator_named(desk, creator)
        desk.origin.zone = None if zone is None else zone.key
        outcome = Loaded()
        for done, source in enumerate(found):
            outcome.add(self._load(source, desk, Share(progress, done, len(found), files[done].name)))
        outcome.notes += desk.remarks()
        progress.report(len(found) * WHOLE, len(found) * WHOLE, "storing")
        outcome.notes += self._follow_texts(stores, batch_id)
        report = ImportReport(
            batch_id,
            actual,
            name,
            outcome.counts,
            tuple(outcome.refused),
            tuple(outcome.left_out),
            tuple(outcome.notes),
            time.perf_counter() - started,
            repaired=dict(outcome.repaired),
            alarm=watch.alarm(),
        )
        rows = ((row.table, row.line, row.reason, row.values) for row in report.quarantine)
        how = desk.origin.document()
        RefusalStore(stores.connection, store).keep(batch_id, rows, report.tables.keys(), how, desk.at)
        end_batch(stores, desk, report, report.sentence, self._clock)
        return report

    def _follow_texts(self, stores: Stores, batch_id: int) -> list[str]:
        """Keeps the families of near twins current; says so when there are too many new texts for that."""
        brought, changed = FamilyStore(stores.connection).touched_by_import(batch_id)
        self._families.refresh(stores, [*brought, *changed])
        return self._families.remarks(stores) if brought or changed else []

    def _load(self, source: SourceTable | Path, desk: Desk, share: Share) -> Loaded:
        if isinstance(source, SourceTable):
            desk.origin.files.append(decided(source.header, source.habits))
            return load_file(source, desk, share)
        share.loaded(0, 1)
        with open_old_database(source) as old:
            if not any(name in old.tables for name in ("creators", "caption_bank", "message_performance")):
                raise ImportFailed(
                    f"{source.name} has none of the tables of an EROS database. Nothing was stored.",
                    details={"tables": sorted(old.tables)[:50]},
                )
            found = OldKeys()
            outcome = load_old_database(old, desk, found=found)
            desk.origin.add_old(found)
            return outcome


def _actual_kind(kind: str, found: Sequence[SourceTable | Path]) -> str:
    kinds = {source.kind if isinstance(source, SourceTable) else "eros-db" for source in found}
    return kinds.pop() if len(kinds) == 1 else kind

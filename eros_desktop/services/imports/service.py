"""One whole import: read, check, link, merge, store; one transaction and one undo step."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from eros_desktop.domain.creators import DEFAULT_ZONE
from eros_desktop.domain.errors import ErosError, ImportFailed
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.activity.journal import note
from eros_desktop.services.activity.reversals import Reversed, Step
from eros_desktop.services.activity.undo import ImportChange
from eros_desktop.services.captions.families import FamilyService
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.imports.asked import (
    creator_named,
    digest_of,
    marks_of,
    refuse_changed,
    zone_named,
)
from eros_desktop.services.imports.batches import Batch, BatchWriter
from eros_desktop.services.imports.collecting import fewer_collections
from eros_desktop.services.imports.desk import Desk, Loaded
from eros_desktop.services.imports.inspecting import inspect_file
from eros_desktop.services.imports.inspection import Inspection
from eros_desktop.services.imports.loading import WHOLE, Share, load_file
from eros_desktop.services.imports.mappings import Mappings, SavedMapping
from eros_desktop.services.imports.old_database import open_old_database
from eros_desktop.services.imports.old_tables import load_old_database
from eros_desktop.services.imports.opening import (
    Known,
    Opened,
    kind_of,
    open_files,
    refuse_open_columns,
    settled,
)
from eros_desktop.services.imports.origins import OldKeys, decided
from eros_desktop.services.imports.reading import Asked, Reading
from eros_desktop.services.imports.report import ImportReport
from eros_desktop.services.imports.shrinking import ShrinkWatch, shrink_refused
from eros_desktop.services.imports.sources import SourceTable, check_kind, is_database
from eros_desktop.services.plans.import_weeks import reverse_import_weeks
from eros_desktop.services.progress import Part, Progress, Silent
from eros_desktop.services.thinning import thin_backups
from eros_desktop.store import backups
from eros_desktop.store.caption_families import FamilyStore
from eros_desktop.store.imports import ImportStore
from eros_desktop.store.predictions import forget_outcomes
from eros_desktop.store.refusals import RefusalStore
from eros_desktop.store.stores import Stores

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


class _AllTried(Exception):
    """Ends the transaction in which files were only tried."""


class ImportService:
    """Brings files in and takes imports back."""

    def __init__(self, writer: BatchWriter, families: FamilyService) -> None:
        self._writer = writer
        self._store, self._clock = writer.store, writer.clock
        self._reference = writer.reference
        self._families = families
        self._mappings = Mappings(writer.store, writer.clock)

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
        refused as a whole, as for a column that nothing in the file and nobody decides how to read
        (`AMBIGUOUS`), and Conflict (`SHRINK`) for one that takes much away unless `allow_shrink`, which makes
        a backup first; nothing is stored then, nor on a dry run, nor when `progress` raises Cancelled.
        """
        begun = time.perf_counter()
        check_kind(kind)
        written_in = zone_named(zone)
        asked = _asked(kind, reading or Reading(), mapping)
        marks, told = marks_of(files), progress or Silent()
        with fewer_collections():
            found = open_files(files, asked, self._known(), told)

        def check(report: ImportReport) -> None:
            refuse_changed(files, marks)
            refuse_open_columns(found)
            if dry_run:
                raise _NothingKept(report)
            if report.alarm is not None:
                self._mind(report, allow_shrink)

        try:
            bring = self._bringing(found, creator, written_in)
            batch = _batch(kind, found, begun)
            report = settled(found, told, lambda: self._writer.write(batch, bring, told, check))
        except _NothingKept as ended:
            return replace(ended.report, import_id=None)
        if report.alarm is not None:
            thin_backups(self._store, self._clock)
        return report

    def check(
        self, files: Sequence[Asked], progress: Progress | None = None
    ) -> tuple[ImportReport | ErosError, ...]:
        """What each file would bring, or why it is refused, were they imported now one after another.

        Each is judged by what those before it bring; nothing is stored. A file that takes much away without
        being allowed to counts for itself only, as it would not come in. Raises Cancelled through `progress`.
        """
        known, answers = self._known(), []
        with fewer_collections(), suppress(_AllTried), self._store.write() as stores:
            for place, asked in enumerate(files):
                part = Part(progress or Silent(), place, len(files))
                answers.append(self._tried(stores, asked, known, part))
            raise _AllTried
        return tuple(answers)

    def _tried(
        self, stores: Stores, asked: Asked, known: Known, progress: Progress
    ) -> ImportReport | ErosError:
        begun, marks = time.perf_counter(), marks_of([asked.path])
        try:
            zone = zone_named(asked.zone)
            found = open_files([asked.path], asked.reading, known, progress)
            batch, bring = (
                _batch(asked.reading.kind, found, begun),
                self._bringing(found, asked.creator, zone),
            )

            def tried() -> ImportReport:
                with stores.connection.begin_nested() as kept:
                    report = self._writer.write_within(stores, batch, bring, progress)
                    refuse_changed([asked.path], marks)
                    refuse_open_columns(found)
                    if report.alarm is not None and not asked.allow_shrink:
                        kept.rollback()
                return report

            report = settled(found, progress, tried)
        except ErosError as error:
            return error
        return replace(report, import_id=None)

    def _bringing(
        self, found: Sequence[tuple[Path, Opened]], creator: str | None, zone: ZoneInfo | None
    ) -> Callable[[Stores, Desk], Loaded]:
        def bring(stores: Stores, desk: Desk) -> Loaded:
            desk.creator = desk.origin.creator = creator_named(desk, creator)
            desk.zone = zone
            desk.origin.zone = None if zone is None else zone.key
            return self._bring(stores, desk, found)

        return bring

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

    def undo(self, import_id: int) -> Change:
        """Takes one import back exactly. Raises NotFound or Conflict; nothing is changed then."""
        at = self._clock.stamp()
        with self._store.write() as stores:
            summary = self._take_back(stores, import_id, at)
            subject = Subject("import", key=str(import_id))
            entry = stores.activity.of_subject("import", str(import_id))
            if entry is not None:
                if entry.can_undo:
                    undo = ImportChange.of(stores.activity.undo_document(entry.activity_id))
                    step = Step(entry.activity_id, entry.summary, subject, at, is_undo=True)
                    summary = ". ".join((summary, *reverse_import_weeks(stores, undo, step)))
                stores.activity.mark(entry.activity_id, True, at)
            else:  # imported before there was a journal
                note(stores, subject, summary, at)
            stores.info.raise_data_revision()
        return Change(Topic.EVERYTHING, summary, entry.activity_id if entry is not None else None)

    def reverse(self, stores: Stores, undo: ImportChange, step: Step) -> Reversed:
        """Takes an import back inside the caller's write. Raises NotFound or Conflict."""
        self._take_back(stores, undo.import_id, step.at)
        return Reversed(Topic.EVERYTHING, reverse_import_weeks(stores, undo, step), everything=True)

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

    def _known(self) -> Known:
        return Known(self._store.database.path, self._content_types(), self._today(), self._saved())

    def _bring(self, stores: Stores, desk: Desk, found: Sequence[tuple[Path, Opened]]) -> Loaded:
        """Takes in all files, and lets the rows that cannot be taken wait."""
        watch, progress = ShrinkWatch(desk.store), desk.progress
        outcome = Loaded()
        for done, (path, source) in enumerate(found):
            outcome.add(self._load(source, desk, Share(progress, done, len(found), path.name)))
        outcome.notes += desk.remarks()
        outcome.alarm = watch.alarm()
        progress.report(len(found) * WHOLE, len(found) * WHOLE, "storing")
        rows = ((row.table, row.line, row.reason, row.values) for row in outcome.refused)
        RefusalStore(stores.connection, desk.store).keep(
            desk.batch_id, rows, outcome.counts.keys(), desk.origin.document(), desk.at
        )
        return outcome

    def _load(self, source: Opened, desk: Desk, share: Share) -> Loaded:
        if isinstance(source, SourceTable):
            loaded = load_file(source, desk, share)
            desk.origin.files.append(decided(source.header, source.habits))
            return loaded
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


def _asked(kind: str, reading: Reading, mapping: Mapping[str, str] | None) -> Reading:
    """What was decided about the files, with the kind and the columns that were named beside it."""
    if mapping is not None:
        reading = replace(reading, columns=mapping)
    return reading if kind == "auto" else replace(reading, kind=kind)


def _batch(kind: str, found: Sequence[tuple[Path, Opened]], begun: float) -> Batch:
    """What the journal and the history call the import of these files."""
    kinds, files = {kind_of(source) for _, source in found}, [path for path, _ in found]
    actual = kinds.pop() if len(kinds) == 1 else kind
    return Batch(actual, ", ".join(path.name for path in files), digest_of(files), begun=begun)

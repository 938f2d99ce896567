"""Rows that waited in quarantine, taken through the rules of their import once more."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import groupby
from typing import Any
from zoneinfo import ZoneInfo

from eros_desktop.domain.creators import DEFAULT_ZONE
from eros_desktop.domain.errors import Conflict, ErosError, NotFound
from eros_desktop.services.imports.batches import Batch, BatchWriter
from eros_desktop.services.imports.desk import Desk, Loaded
from eros_desktop.services.imports.loading import LOADERS
from eros_desktop.services.imports.old_memory import remembered
from eros_desktop.services.imports.old_tables import load_old_database
from eros_desktop.services.imports.origins import OldKeys, Origin
from eros_desktop.services.imports.report import ImportReport, RowCounts
from eros_desktop.services.imports.rows import RefusedRow
from eros_desktop.services.imports.waiting_cells import read_again
from eros_desktop.services.progress import Progress
from eros_desktop.store.imports import RowUpdate
from eros_desktop.store.stores import Stores
from eros_desktop.store.waiting import WaitingRecord, WaitingStore

OLD_DATABASE = "eros-db"
NOT_YET = "corrected, and not run again yet"
"""The reason of a row whose unreadable value was replaced."""
IS = {
    "waiting": "is waiting",
    "linked": "is linked",
    "imported": "is imported",
    "discarded": "is discarded",
}
"""What a row is, by its status."""
_TWICE = "twice, with other values"
_UNREADABLE = re.compile(r"(\w+) (?:holds raw bytes|is not readable text)")


@dataclass(slots=True)
class _Outcome:
    """What became of the rows: those that are in now, and the new reasons of those that still wait."""

    loaded: Loaded = field(default_factory=Loaded)
    stored: list[WaitingRecord] = field(default_factory=list)
    reasons: dict[int, str] = field(default_factory=dict)

    def keep(self, records: Sequence[WaitingRecord], loaded: Loaded) -> None:
        """Adds what became of some rows; the lines of `loaded` are their numbers in the quarantine."""
        by_id = {record.quarantine_id: record for record in records}
        reasons = {row.line: row.reason for row in loaded.refused}
        loaded.refused = [
            RefusedRow(row.table, by_id[row.line].line or 0, row.reason, row.values) for row in loaded.refused
        ]
        loaded.left_out = []
        self.loaded.add(loaded)
        self.reasons.update(reasons)
        self.stored += [record for record in records if record.quarantine_id not in reasons]


class Again:
    """Runs waiting rows through the rules again; the good ones become an import of their own."""

    def __init__(self, writer: BatchWriter) -> None:
        self._writer = writer

    def run(
        self,
        ids: Sequence[int],
        *,
        status: str = "imported",
        file: str | None = None,
        sentence: Callable[[ImportReport], str] | None = None,
        prepare: Callable[[Desk], None] | None = None,
        progress: Progress | None = None,
    ) -> ImportReport:
        """Stores what is good now as one import; its rows become `status`, the others keep waiting.

        `prepare` may change what the rows are judged by, as part of the same import. Raises NotFound for a
        row that is not there and Conflict for one that does not wait.
        """
        with self._writer.store.read() as stores:
            records = _waiting(stores, ids)
        names = file or ", ".join(dict.fromkeys(record.file_name for record in records))
        kinds = {record.kind for record in records}
        batch = Batch(
            kind=kinds.pop() if len(kinds) == 1 else "auto",
            file=names,
            digest=sha256(("rows " + str(sorted(ids))).encode()).hexdigest(),
            sentence=sentence or (lambda report: f"Ran waiting rows again: {report.brought}"),
        )

        def bring(stores: Stores, desk: Desk) -> Loaded:
            if prepare is not None:
                prepare(desk)
            return self._bring(stores, desk, ids, status)

        return self._writer.write(batch, bring, progress)

    def _bring(self, stores: Stores, desk: Desk, ids: Sequence[int], status: str) -> Loaded:
        outcome = _Outcome()
        records = _waiting(stores, ids)
        origins = _origins(stores, records)

        def place(record: WaitingRecord) -> tuple[Any, ...]:
            return _group(record, origins[record.batch_id])

        for record in records:
            if is_stuck(record.reason):
                outcome.keep([record], _all_refused([record], record.reason))
        free = [record for record in records if not is_stuck(record.reason)]
        for _, group in groupby(sorted(free, key=place), key=place):
            self._take(stores, list(group), origins, desk, outcome)
        _resolve(desk, outcome, records, status)
        return outcome.loaded

    def _take(
        self,
        stores: Stores,
        records: list[WaitingRecord],
        origins: Mapping[int, Origin],
        desk: Desk,
        outcome: _Outcome,
    ) -> None:
        """Runs rows that are read together; when they cannot be read, none of them leaves a trace."""
        try:
            with stores.connection.begin_nested():
                loaded = self._load(records, origins[records[0].batch_id], desk)
        except ErosError as error:
            loaded = _all_refused(records, error.message)
        outcome.keep(records, loaded)

    def _load(self, records: list[WaitingRecord], origin: Origin, desk: Desk) -> Loaded:
        first = records[0]
        if not first.values:
            return _all_refused(records, first.reason)
        desk.creator, desk.zone = origin.creator, ZoneInfo(origin.zone) if origin.zone else None
        if _is_old(first, origin):
            found = desk.origin.again.setdefault(first.batch_id, OldKeys())
            with remembered(records) as old:
                return load_old_database(old, desk, _known_keys(origin), found)
        today = self._writer.clock.today(ZoneInfo(DEFAULT_ZONE))
        parsed = read_again(records, origin.file_of(first.values, first.table), _contents(desk), today)
        desk.seen.clear()
        loaded = LOADERS[parsed.kind](parsed, desk)
        loaded.notes += desk.remarks()
        return loaded


def is_stuck(reason: str) -> bool:
    """True for a row that must be corrected before the rules can say anything new of it.

    Its value only stands for what could not be read, or it contradicts a row of its file that was taken.
    """
    return unreadable_column(reason) is not None or reason.endswith(_TWICE)


def frees(reason: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> bool:
    """True when a correction lets a stuck row be run again."""
    column = unreadable_column(reason)
    return is_stuck(reason) and (column is None or before.get(column) != after.get(column))


def unreadable_column(reason: str) -> str | None:
    """The column whose value in the quarantine only stands for what could not be read, if any."""
    found = _UNREADABLE.match(reason)
    return None if found is None else found[1]


def _origins(stores: Stores, records: Iterable[WaitingRecord]) -> dict[int, Origin]:
    """What each import of the rows knew, and what became of its old keys when rows were run again."""
    kept_origins = WaitingStore(stores.connection).origins({record.batch_id for record in records})
    return {batch_id: Origin.of(document) for batch_id, document in kept_origins.items()}


def _known_keys(origin: Origin) -> OldKeys:
    """The old keys known for the rows of an import."""
    known = OldKeys()
    for keys in (origin.old, *origin.again.values()):
        if keys is not None:
            known.add(keys)
    return known


def _all_refused(records: Sequence[WaitingRecord], sentence: str) -> Loaded:
    """Rows that hold nothing keep their reasons; else what is wrong with all of them is said."""
    table, number = records[0].table, len(records)
    refused = [
        RefusedRow(table, record.quarantine_id, sentence if record.values else record.reason, record.values)
        for record in records
    ]
    return Loaded({table: RowCounts(read=number, quarantined=number)}, refused)


def _waiting(stores: Stores, ids: Iterable[int]) -> list[WaitingRecord]:
    wanted = set(ids)
    records = list(WaitingStore(stores.connection).records(wanted))
    if len(records) != len(wanted):
        missing = min(wanted - {record.quarantine_id for record in records})
        raise NotFound(
            f"There is no row {missing} in quarantine. Nothing was changed; reload the list.",
            code="ROW_NOT_FOUND",
        )
    for record in records:
        if record.status != "waiting":
            raise Conflict(
                f"Row {record.quarantine_id} of the quarantine does not wait any more: it "
                f"{IS[record.status]}. Nothing was changed; reload the list.",
                code="ROW_NOT_WAITING",
            )
    return records


def is_of_old_database(record: WaitingRecord, how: Mapping[str, Any]) -> bool:
    """True for a row of an import that brought an old database; `how` is what the import kept."""
    return record.kind == OLD_DATABASE or "old" in how


def _is_old(record: WaitingRecord, origin: Origin) -> bool:
    """True for a row of an old database, which an import may have brought together with files."""
    if record.kind == OLD_DATABASE:
        return True
    return origin.old is not None and origin.file_of(record.values, record.table) is None


def _group(record: WaitingRecord, origin: Origin) -> tuple[Any, ...]:
    """Rows that are read together: of one import, and of files only those with the same columns.

    Creators come first, since the rows of others may wait for them.
    """
    if _is_old(record, origin):
        return 1, record.batch_id, "", ()
    return int(record.table != "creators"), record.batch_id, record.table, tuple(record.values)


def _contents(desk: Desk) -> Mapping[str, tuple[str, ...]]:
    return {key: content.aliases for key, content in desk.reference.content_types.items()}


def _resolve(desk: Desk, outcome: _Outcome, records: Sequence[WaitingRecord], status: str) -> None:
    """Notes in the quarantine what became of each row, as part of the import."""
    before = {"status": "waiting", "resolved_at": None}
    after = {"status": status, "resolved_at": desk.at}
    updates = [RowUpdate(record.quarantine_id, before, after) for record in outcome.stored]
    updates += [
        RowUpdate(record.quarantine_id, {"reason": record.reason}, {"reason": reason})
        for record in records
        if (reason := outcome.reasons.get(record.quarantine_id)) not in (None, record.reason)
    ]
    desk.store.update(desk.batch_id, "quarantine", updates)

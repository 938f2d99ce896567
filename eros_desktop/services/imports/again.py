"""Rows that waited in quarantine, taken through the rules of their import once more."""

from __future__ import annotations

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
from eros_desktop.services.imports.old_memory import remembered
from eros_desktop.services.imports.old_tables import load_old_database
from eros_desktop.services.imports.report import ImportReport
from eros_desktop.services.imports.rows import RefusedRow, Sheet, SourceRow
from eros_desktop.services.imports.service import LOADERS
from eros_desktop.services.imports.sources import read_sheets
from eros_desktop.services.progress import Progress
from eros_desktop.store.imports import RowUpdate
from eros_desktop.store.stores import Stores
from eros_desktop.store.waiting import WaitingRecord, WaitingStore

OLD_DATABASE = "eros-db"
KIND_OF_TABLE: Mapping[str, str] = {
    "creators": "creators",
    "vault_matrix": "vault",
    "caption_bank": "captions",
    "message_performance": "messages",
}
"""What a file's rows are by the table they belong to, where an import brought files of several kinds."""


@dataclass(slots=True)
class _Outcome:
    """What became of the rows: those that are in now, and the new reasons of those that still wait."""

    loaded: Loaded = field(default_factory=Loaded)
    stored: list[WaitingRecord] = field(default_factory=list)
    reasons: dict[int, str] = field(default_factory=dict)


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
            digest=sha256(f"rows {sorted(ids)}".encode()).hexdigest(),
            sentence=sentence
            or (lambda report: f"Ran waiting rows again: {report.summary.removesuffix('.')}"),
        )

        def bring(stores: Stores, desk: Desk) -> Loaded:
            if prepare is not None:
                prepare(desk)
            return self._bring(stores, desk, ids, status)

        return self._writer.write(batch, bring, progress)

    def _bring(self, stores: Stores, desk: Desk, ids: Sequence[int], status: str) -> Loaded:
        outcome = _Outcome()
        records = sorted(_waiting(stores, ids), key=_group)
        for _, group in groupby(records, key=_group):
            self._take(list(group), desk, outcome)
        _resolve(desk, outcome, records, status)
        return outcome.loaded

    def _take(self, records: list[WaitingRecord], desk: Desk, outcome: _Outcome) -> None:
        try:
            loaded = self._load(records, desk)
        except ErosError as error:
            sentence = error.message
            refused = [RefusedRow(r.table, r.quarantine_id, _still(r, sentence), r.values) for r in records]
            loaded = Loaded(refused=refused)
        by_id = {record.quarantine_id: record for record in records}
        reasons = {row.line: row.reason for row in loaded.refused}
        loaded.refused = [
            RefusedRow(row.table, by_id[row.line].line or 0, row.reason, row.values) for row in loaded.refused
        ]
        outcome.loaded.add(loaded)
        outcome.reasons.update(reasons)
        outcome.stored += [record for record in records if record.quarantine_id not in reasons]

    def _load(self, records: list[WaitingRecord], desk: Desk) -> Loaded:
        kind = _kind(records[0])
        if kind == OLD_DATABASE:
            with remembered(records) as old:
                return load_old_database(old, desk)
        today = self._writer.clock.today(ZoneInfo(DEFAULT_ZONE))
        return LOADERS[kind](read_sheets(kind, [_sheet(records)], _contents(desk), today), desk)


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
                f"Row {record.quarantine_id} of the quarantine does not wait any more: it is "
                f"{record.status}. Nothing was changed; reload the list.",
                code="ROW_NOT_WAITING",
            )
    return records


def _kind(record: WaitingRecord) -> str:
    return record.kind if record.kind != "auto" else KIND_OF_TABLE.get(record.table, OLD_DATABASE)


def _group(record: WaitingRecord) -> tuple[Any, ...]:
    """Rows that are read together: of one import, and for files with the same columns."""
    kind = _kind(record)
    columns = () if kind == OLD_DATABASE else tuple(record.values)
    return record.batch_id, kind, columns


def _sheet(records: Sequence[WaitingRecord]) -> Sheet:
    """The rows as a file would have them; each line is the row's number in the quarantine."""
    names = tuple(records[0].values)
    rows = [SourceRow(0, names)]
    rows += [
        SourceRow(record.quarantine_id, tuple(str(record.values[name] or "") for name in names))
        for record in records
    ]
    return Sheet(records[0].file_name, rows)


def _contents(desk: Desk) -> Mapping[str, tuple[str, ...]]:
    return {key: content.aliases for key, content in desk.reference.content_types.items()}


def _still(record: WaitingRecord, sentence: str) -> str:
    """A row that holds nothing keeps its reason; what is wrong with the whole is said otherwise."""
    return sentence if record.values else record.reason


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

"""The quarantine: rows that an import could not take, corrected, run again, set aside."""

from __future__ import annotations

import difflib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from eros_desktop.domain.errors import Conflict, InvalidInput, NotFound
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.activity.journal import note
from eros_desktop.services.activity.undo import RowChanges
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.clock import Clock
from eros_desktop.services.imports.again import IS, NOT_YET, Again, frees, is_of_old_database
from eros_desktop.services.imports.origins import Origin
from eros_desktop.services.imports.report import ImportReport
from eros_desktop.services.progress import Progress
from eros_desktop.store.row_changes import RowChange, apply
from eros_desktop.store.seed_shapes import seed_columns
from eros_desktop.store.stores import Stores, WorkspaceStore
from eros_desktop.store.waiting import WaitingFilter, WaitingRecord, WaitingStore

CORRECTED = ("Corrected {place}", "Corrected {count} rows of the quarantine")
SET_ASIDE = ("Set aside {place}", "Set aside {count} rows of the quarantine")
PUT_BACK = ("Put back {place}", "Put back {count} rows of the quarantine")
"""What was done to one row and to several."""


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """A record that an import refused: where it stood, why, and what it holds by column of its file.

    `status` is waiting, linked (by a confirmed alias), imported (by running it again) or discarded.
    """

    quarantine_id: int
    import_id: int
    file: str
    kind: str
    table: str
    line: int | None
    reason: str
    values: Mapping[str, Any]
    status: str
    columns: tuple[str, ...] = ()
    """What can be corrected, in the order of the file; a record that was too short lacks some of them."""


@dataclass(frozen=True, slots=True)
class WaitingPage:
    """Rows from an offset on, in the order in which they came, and how many there are in all."""

    rows: tuple[WaitingRow, ...]
    total: int


class QuarantineService:
    """Reads and changes the quarantine of one workspace."""

    def __init__(self, store: WorkspaceStore, again: Again, clock: Clock) -> None:
        self._store = store
        self._again = again
        self._clock = clock

    def rows(
        self,
        *,
        import_id: int | None = None,
        reason: str | None = None,
        status: str | None = "waiting",
        words: str = "",
        told: Callable[[str], str] = str,
        limit: int = 100,
        offset: int = 0,
    ) -> WaitingPage:
        """Rows of one import, one reason, one status (None: any) in which all the words occur; a reason has
        its own and those it is `told` with.
        """
        wanted = WaitingFilter(import_id, reason, status, tuple(words.split()), told)
        with self._store.read() as stores:
            waiting = WaitingStore(stores.connection)
            found = waiting.page(wanted, limit, offset)
            hows = waiting.origins({record.batch_id for record in found})
            rows = tuple(_row(record, columns_of(record, hows[record.batch_id])) for record in found)
            return WaitingPage(rows, waiting.count(wanted))

    def ids(
        self,
        *,
        import_id: int | None = None,
        reason: str | None = None,
        status: str | None = "waiting",
        words: str = "",
        told: Callable[[str], str] = str,
    ) -> tuple[int, ...]:
        """The numbers of all rows that `rows` would give, as to run all of them again."""
        wanted = WaitingFilter(import_id, reason, status, tuple(words.split()), told)
        with self._store.read() as stores:
            return WaitingStore(stores.connection).ids(wanted)

    def reasons(self) -> tuple[tuple[str, int], ...]:
        """(reason, waiting rows), the most frequent first."""
        with self._store.read() as stores:
            return WaitingStore(stores.connection).reasons()

    def correct(self, quarantine_id: int, values: Mapping[str, Any]) -> Change:
        """Replaces values of a waiting row by column; it keeps waiting until it is run again.

        Raises NotFound, Conflict for a row that does not wait, InvalidInput for a column it does not have.
        """
        return self.correct_all([quarantine_id], values)

    def correct_all(self, ids: Sequence[int], values: Mapping[str, Any]) -> Change:
        """The same for several rows at once, as to name the page of all that came without one."""
        _refuse_none(ids)
        with self._store.write() as stores:
            records = _found(stores, ids)
            hows = WaitingStore(stores.connection).origins({record.batch_id for record in records})
            changes: list[RowChange] = []
            for record in records:
                _refuse_other(record, "waiting")
                _refuse_strangers(values, columns_of(record, hows[record.batch_id]))
                changes += _correction(record, {**record.values, **values})
            if not changes:
                return Change(Topic.NOTHING, "Nothing was changed")
            return self._keep(stores, changes, _done(records, CORRECTED))

    def run_again(self, ids: Sequence[int], progress: Progress | None = None) -> ImportReport:
        """Takes waiting rows through the rules of their import again.

        What is good now is stored as an import of its own and its rows become `imported`; the others keep
        waiting with the reason they have now. Raises NotFound, and Conflict for rows that do not wait.
        """
        _refuse_none(ids)
        return self._again.run(ids, progress=progress)

    def change(self, report: ImportReport) -> Change:
        """What panes must read again after rows were run again."""
        with self._store.read() as stores:
            entry = stores.activity.of_subject("import", str(report.import_id))
        activity_id = None if entry is None else entry.activity_id
        return Change(Topic.EVERYTHING, report.summary, activity_id)

    def discard(self, ids: Sequence[int]) -> Change:
        """Sets waiting rows aside; they can be restored. Raises NotFound and Conflict."""
        return self._move(ids, "waiting", "discarded")

    def restore(self, ids: Sequence[int]) -> Change:
        """Lets rows that were set aside wait again. Raises NotFound and Conflict."""
        return self._move(ids, "discarded", "waiting")

    def _move(self, ids: Sequence[int], was: str, becomes: str) -> Change:
        _refuse_none(ids)
        at = self._clock.stamp() if becomes == "discarded" else None
        with self._store.write() as stores:
            records = _found(stores, ids)
            for record in records:
                _refuse_other(record, was)
            resolved = _resolved_at(stores, records)
            changes = [
                _change(
                    record.quarantine_id,
                    {"status": was, "resolved_at": resolved[record.quarantine_id]},
                    {"status": becomes, "resolved_at": at},
                )
                for record in records
            ]
            return self._keep(
                stores, changes, _done(records, SET_ASIDE if becomes == "discarded" else PUT_BACK)
            )

    def _keep(self, stores: Stores, changes: Sequence[RowChange], sentence: str) -> Change:
        apply(stores.connection, changes)
        key = f"waiting/{changes[0].key['quarantine_id']}"
        undo = RowChanges(tuple(changes))
        activity_id = note(stores, Subject("import", key=key), sentence, self._clock.stamp(), undo)
        return Change(Topic.IMPORTS, sentence, activity_id)


def columns_of(record: WaitingRecord, how: Mapping[str, Any]) -> tuple[str, ...]:
    """What can be corrected in a row, from what its import kept of how it read its files."""
    file = Origin.of({"files": how.get("files", ())}).file_of(record.values, record.table)
    of_table = seed_columns(record.table) if is_of_old_database(record, how) else ()
    known = of_table if file is None else file.keys
    return (*known, *(name for name in record.values if name not in known))


def _refuse_strangers(values: Mapping[str, Any], columns: Sequence[str]) -> None:
    for name in values:
        if name not in columns:
            near = difflib.get_close_matches(name, columns, n=3) or list(columns[:10])
            raise InvalidInput(
                "values",
                f"The row has no column '{name}'. Nothing was changed; its columns are {', '.join(near)}.",
            )


def _row(record: WaitingRecord, columns: tuple[str, ...]) -> WaitingRow:
    return WaitingRow(
        record.quarantine_id,
        record.batch_id,
        record.file_name,
        record.kind,
        record.table,
        record.line,
        record.reason,
        record.values,
        record.status,
        columns,
    )


def _found(stores: Stores, ids: Sequence[int]) -> list[WaitingRecord]:
    records = list(WaitingStore(stores.connection).records(ids))
    if len(records) != len(set(ids)):
        missing = min(set(ids) - {record.quarantine_id for record in records})
        raise NotFound(
            f"There is no row {missing} in quarantine. Nothing was changed; reload the list.",
            code="ROW_NOT_FOUND",
        )
    return records


def _correction(record: WaitingRecord, after: Mapping[str, Any]) -> list[RowChange]:
    """The change of a row; nothing when it says that already."""
    if after == record.values:
        return []
    was: dict[str, Any] = {"values_json": json.dumps(record.values, ensure_ascii=True)}
    becomes: dict[str, Any] = {"values_json": json.dumps(after, ensure_ascii=True)}
    if frees(record.reason, record.values, after):
        was, becomes = {**was, "reason": record.reason}, {**becomes, "reason": NOT_YET}
    return [_change(record.quarantine_id, was, becomes)]


def _refuse_other(record: WaitingRecord, status: str) -> None:
    if record.status != status:
        raise Conflict(
            f"Row {record.quarantine_id} of the quarantine {IS[record.status]}, not "
            f"{'waiting' if status == 'waiting' else 'discarded'}. Nothing was changed; reload the list.",
            code="ROW_NOT_WAITING",
        )


def _refuse_none(ids: Sequence[int]) -> None:
    if not ids:
        raise InvalidInput("rows", "No row was named. Nothing was changed; select rows first.")


def _resolved_at(stores: Stores, records: Sequence[WaitingRecord]) -> dict[int, str | None]:
    return WaitingStore(stores.connection).resolved_at(record.quarantine_id for record in records)


def _change(quarantine_id: int, before: Mapping[str, Any], after: Mapping[str, Any]) -> RowChange:
    return RowChange("quarantine", {"quarantine_id": quarantine_id}, before, after)


def _done(records: Sequence[WaitingRecord], sentences: tuple[str, str]) -> str:
    one, several = sentences
    if len(records) == 1:
        return one.format(place=_place(records[0]))
    return several.format(count=f"{len(records):,}")


def _place(record: WaitingRecord) -> str:
    if record.line:
        return f"line {record.line} of {record.file_name} ({record.table}) in quarantine"
    return f"{record.file_name} ({record.table}) in quarantine"

"""The imports of a workspace, newest first, and what stands in the way of taking one back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Integer, cast, func, select

from eros_desktop.store.tables.imports import import_batches, import_changes, quarantine

NEVER_BURIED = frozenset({"quarantine", "creator_aliases"})
"""Tables whose rows are compared one by one when an import is taken back: later imports may touch others."""


@dataclass(frozen=True, slots=True)
class BatchRecord:
    """One import. `counts` hold what `finish` was given; `buried_by` is the later one to take back first."""

    batch_id: int
    kind: str
    file_name: str
    started_at: str
    status: str
    counts: Mapping[str, Any]
    undone_at: str | None
    buried_by: int | None


class ImportHistoryStore:
    """Reads imports on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def page(self, limit: int, offset: int) -> tuple[BatchRecord, ...]:
        """Imports `offset` to `offset + limit`, newest first."""
        rows = self._connection.execute(
            select(import_batches).order_by(import_batches.c.batch_id.desc()).limit(limit).offset(offset)
        ).all()
        changed, resolved = self._changed(), self._resolved()
        return tuple(_record(row, changed, resolved) for row in rows)

    def find(self, batch_id: int) -> BatchRecord | None:
        """The import of that number."""
        query = select(import_batches).where(import_batches.c.batch_id == batch_id)
        row = self._connection.execute(query).first()
        return None if row is None else _record(row, self._changed(), self._resolved())

    def count(self) -> int:
        """How many imports there were."""
        return int(self._connection.execute(select(func.count()).select_from(import_batches)).scalar_one())

    def has_changes(self, batch_id: int) -> bool:
        """True when the import changed anything that could be taken back."""
        found = select(import_changes.c.change_id).where(import_changes.c.batch_id == batch_id).limit(1)
        return self._connection.execute(found).first() is not None

    def buried_by(self, batch_id: int) -> int | None:
        """The newest later import that stands on this one.

        It changed one of the tables that this one changed, or brought in rows that waited of it.
        """
        return _buried_by(batch_id, self._changed(), self._resolved())

    def _changed(self) -> dict[int, set[str]]:
        """The tables that each import that stands has changed."""
        query = (
            select(import_changes.c.batch_id, import_changes.c.table_name)
            .join(import_batches, import_batches.c.batch_id == import_changes.c.batch_id)
            .where(import_batches.c.status == "done", import_changes.c.table_name.not_in(NEVER_BURIED))
            .distinct()
        )
        found: dict[int, set[str]] = {}
        for batch_id, table in self._connection.execute(query):
            found.setdefault(batch_id, set()).add(table)
        return found

    def _resolved(self) -> set[tuple[int, int]]:
        """(import, import that brought in rows which waited of it)."""
        number = cast(import_changes.c.row_key, Integer)
        query = (
            select(quarantine.c.batch_id, import_changes.c.batch_id)
            .join(import_batches, import_batches.c.batch_id == import_changes.c.batch_id)
            .join(quarantine, quarantine.c.quarantine_id == number)
            .where(
                import_changes.c.table_name == quarantine.name,
                import_changes.c.after_json.contains('"status"'),
                import_batches.c.status == "done",
            )
            .distinct()
        )
        return {(row[0], row[1]) for row in self._connection.execute(query)}


def _record(row: Any, changed: Mapping[int, set[str]], resolved: Iterable[tuple[int, int]]) -> BatchRecord:
    return BatchRecord(
        row.batch_id,
        row.kind,
        row.file_name,
        row.started_at,
        row.status,
        json.loads(row.counts_json),
        row.undone_at,
        _buried_by(row.batch_id, changed, resolved) if row.status == "done" else None,
    )


def _buried_by(
    batch_id: int, changed: Mapping[int, set[str]], resolved: Iterable[tuple[int, int]]
) -> int | None:
    mine = changed.get(batch_id, set())
    later = {other for other, tables in changed.items() if other > batch_id and mine & tables}
    later |= {by for of, by in resolved if of == batch_id and by > batch_id}
    return max(later, default=None)

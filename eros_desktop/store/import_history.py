"""The imports of a workspace, newest first, and what stands in the way of taking one back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, func, select

from eros_desktop.store.tables.imports import import_batches, import_changes

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
        return tuple(
            BatchRecord(
                row.batch_id,
                row.kind,
                row.file_name,
                row.started_at,
                row.status,
                json.loads(row.counts_json),
                row.undone_at,
                self.buried_by(row.batch_id) if row.status == "done" else None,
            )
            for row in rows
        )

    def count(self) -> int:
        """How many imports there were."""
        return int(self._connection.execute(select(func.count()).select_from(import_batches)).scalar_one())

    def buried_by(self, batch_id: int) -> int | None:
        """The newest later import that changed one of the tables that this one changed."""
        mine = select(import_changes.c.table_name).where(
            import_changes.c.batch_id == batch_id, import_changes.c.table_name.not_in(NEVER_BURIED)
        )
        later = (
            select(import_batches.c.batch_id)
            .join(import_changes, import_changes.c.batch_id == import_batches.c.batch_id)
            .where(
                import_batches.c.batch_id > batch_id,
                import_batches.c.status == "done",
                import_changes.c.table_name.in_(mine),
            )
            .order_by(import_batches.c.batch_id.desc())
            .limit(1)
        )
        found = self._connection.execute(later).scalar()
        return None if found is None else int(found)

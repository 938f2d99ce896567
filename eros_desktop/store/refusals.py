"""Rows an import could not take, beside those that earlier imports of the very same file left waiting."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select

from eros_desktop.store.imports import ImportStore, RowUpdate
from eros_desktop.store.tables.imports import import_batches, quarantine

Refused = tuple[str, int, str, Mapping[str, Any]]
"""Table, line, reason, values."""
Place = tuple[str, int | None]


class RefusalStore:
    """Fills the quarantine on one connection; what it changes there is part of the import."""

    def __init__(self, connection: Connection, imports: ImportStore) -> None:
        self._connection = connection
        self._imports = imports

    def keep(
        self, batch_id: int, rows: Iterable[Refused], tables: Collection[str], how: Mapping[str, Any], at: str
    ) -> None:
        """Lets the rows wait; a row that the same file left here before, whatever became of it, stays one.

        `how` is what the import keeps of its reading. Rows of these tables that waited and were taken now do
        not wait any more.
        """
        refused = list(rows)
        earlier = self._earlier(batch_id, how)
        known = Counter((row.table_name, row.line) for row in earlier)
        fresh: list[Refused] = []
        for row in refused:
            if known[row[:2]] > 0:
                known[row[:2]] -= 1
            else:
                fresh.append(row)
        self._add(batch_id, fresh)
        self._imports.update(batch_id, "quarantine", _resolved(earlier, refused, tables, at))

    def _earlier(self, batch_id: int, how: Mapping[str, Any]) -> Sequence[Any]:
        """What earlier imports of the same file, read the same way and not taken back, left in quarantine."""
        digest = select(import_batches.c.file_sha256).where(import_batches.c.batch_id == batch_id)
        batches = self._connection.execute(
            select(import_batches.c.batch_id, import_batches.c.counts_json).where(
                import_batches.c.file_sha256 == digest.scalar_subquery(),
                import_batches.c.status == "done",
                import_batches.c.batch_id != batch_id,
            )
        )
        mark = _mark(how)
        same = [row[0] for row in batches if _mark(json.loads(row[1]).get("how", {})) == mark]
        return self._connection.execute(select(quarantine).where(quarantine.c.batch_id.in_(same))).all()

    def _add(self, batch_id: int, rows: Sequence[Refused]) -> None:
        if rows:
            self._connection.exec_driver_sql(
                "INSERT INTO quarantine (batch_id, table_name, line, reason, values_json) "
                "VALUES (?, ?, ?, ?, ?)",
                [(batch_id, *row[:3], json.dumps(row[3], ensure_ascii=True)) for row in rows],
            )


def _resolved(
    earlier: Sequence[Any], refused: Sequence[Refused], tables: Collection[str], at: str
) -> list[RowUpdate]:
    """Rows that waited until now: taken by this import, or refused by it for another reason."""
    reasons = {row[:2]: row[2] for row in refused}
    updates: list[RowUpdate] = []
    for row in earlier:
        place: Place = (row.table_name, row.line)
        if row.status != "waiting" or row.table_name not in tables:
            continue
        if place not in reasons:
            before, after = (
                {"status": "waiting", "resolved_at": None},
                {"status": "imported", "resolved_at": at},
            )
            updates.append(RowUpdate(row.quarantine_id, before, after))
        elif reasons[place] != row.reason:
            updates.append(RowUpdate(row.quarantine_id, {"reason": row.reason}, {"reason": reasons[place]}))
    return updates


def _mark(how: Mapping[str, Any]) -> Any:
    """What must agree for lines of one file to mean the same rows: kind, sheet and header of each part."""
    files = [
        (file["reading"].get("kind"), file["reading"].get("sheet"), file["names"])
        for file in how.get("files", ())
    ]
    return files, "old" in how

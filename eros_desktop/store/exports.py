"""Which files were written from planned weeks, and what was in them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, insert, select

from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.store.tables.plans import exports


@dataclass(frozen=True, slots=True)
class ExportNote:
    """One written file. `marks` name its sends by what they were; files of older versions have none."""

    format: str
    exported_at: str
    file_name: str
    marks: frozenset[str]


class ExportStore:
    """Reads and writes notes of exports on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def notes(self, creator_id: CreatorId, week: Week) -> tuple[ExportNote, ...]:
        """The files that were written from a creator's week, oldest first."""
        table = exports.c
        rows = self._connection.execute(
            select(table.format, table.exported_at, table.file_name, table.items_json)
            .where(table.creator_id == creator_id, table.week_start == str(week), table.status == "written")
            .order_by(table.export_id)
        )
        return tuple(ExportNote(row[0], row[1], row[2], _marks(row[3])) for row in rows)

    def add(self, rows: Sequence[dict[str, Any]]) -> None:
        """Notes written files (columns of `exports`)."""
        if rows:
            self._connection.execute(insert(exports), list(rows))


def _marks(stored: str) -> frozenset[str]:
    items = json.loads(stored)
    return frozenset(str(item["mark"]) for item in items if isinstance(item, dict) and "mark" in item)

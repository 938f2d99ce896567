"""Which files were written from planned weeks, and what was in them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.store.tables.plans import exports


@dataclass(frozen=True, slots=True)
class ExportNote:
    """One written file. `marks` name its sends by what they were; files of older versions have none.

    `entries` are its records, one a send: at least `item` and `mark`, and what its format keeps beside them.
    `is_certain` is False where the program ended between preparing the file and noting it as written.
    """

    format: str
    exported_at: str
    file_name: str
    marks: frozenset[str]
    entries: tuple[Mapping[str, Any], ...] = ()
    file_sha256: str | None = None
    is_certain: bool = True


class ExportStore:
    """Reads and writes notes of exports on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def notes(self, creator_id: CreatorId, week: Week) -> tuple[ExportNote, ...]:
        """The files that were written from a creator's week, oldest first."""
        table = exports.c
        rows = self._connection.execute(
            select(
                table.format,
                table.exported_at,
                table.file_name,
                table.items_json,
                table.file_sha256,
                table.status,
            )
            .where(table.creator_id == creator_id, table.week_start == str(week))
            .order_by(table.export_id)
        )
        return tuple(_note(*row) for row in rows)

    def add(self, rows: Sequence[dict[str, Any]]) -> list[int]:
        """Notes files (columns of `exports`); returns the numbers of the notes in their order."""
        numbers = []
        for row in rows:
            (number,) = self._connection.execute(insert(exports).values(row)).inserted_primary_key or (0,)
            numbers.append(int(number))
        return numbers

    def settle(self, written: Sequence[int], never: Sequence[int]) -> None:
        """Marks prepared notes as written, and takes those away whose file never got its place."""
        if written:
            self._connection.execute(
                update(exports).where(exports.c.export_id.in_(written)).values(status="written")
            )
        if never:
            self._connection.execute(delete(exports).where(exports.c.export_id.in_(never)))


def _note(key: str, at: str, file_name: str, stored: str, digest: str | None, status: str) -> ExportNote:
    entries = tuple(item for item in json.loads(stored) if isinstance(item, dict))
    marks = frozenset(str(entry["mark"]) for entry in entries if "mark" in entry)
    return ExportNote(key, at, file_name, marks, entries, digest, status == "written")

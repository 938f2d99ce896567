"""Imports in the workspace: batches, what each changed, quarantine, and taking one back exactly."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from itertools import compress, groupby
from typing import Any

from sqlalchemy import Connection, Integer, func, select
from sqlalchemy.exc import IntegrityError

from eros_desktop.domain.errors import Conflict, NotFound
from eros_desktop.store.import_history import ImportHistoryStore
from eros_desktop.store.resting_indexes import indexes_resting
from eros_desktop.store.tables.catalogue import METADATA
from eros_desktop.store.tables.core import creators
from eros_desktop.store.tables.imports import creator_aliases, import_batches, import_changes, quarantine

KEYS_PER_QUERY = 20_000
ROWS_A_STATEMENT = (200, 20, 1)
"""Rows one statement adds, as long as so many are left; once a statement SQLite does as much as for a few."""

NOT_DONE = {"undone": "is undone", "running": "is running", "interrupted": "is interrupted"}
"""What a batch is that cannot be taken back, by its status."""

Row = tuple[Any, ...]
Key = int | str
Watch = Callable[[str, Key, Mapping[str, Any], Mapping[str, Any]], object]
"""Is told of an update: table, key, values before and after."""


@dataclass(frozen=True, slots=True)
class RowUpdate:
    """New values of some columns of one stored row, and what they were."""

    key: Key
    before: Mapping[str, Any]
    after: Mapping[str, Any]


class ImportStore:
    """Reads and writes imports on one connection. Whatever it changes it writes down for `undo`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.watch: Watch | None = None
        """Is told of each update: table, key, values before and after."""
        self._runs: dict[tuple[int, str], tuple[int, int]] = {}

    def pages(self) -> list[tuple[str, str, str | None]]:
        """(creator_id, page_name, timezone) of every creator."""
        found = self._connection.execute(
            select(creators.c.creator_id, creators.c.page_name, creators.c.timezone)
        )
        return [(row[0], row[1], row[2]) for row in found]

    def aliases(self) -> list[tuple[str, str]]:
        """(creator_id, alias) of every confirmed alias."""
        found = self._connection.execute(select(creator_aliases.c.creator_id, creator_aliases.c.alias))
        return [(row[0], row[1]) for row in found]

    def rows(self, table: str, columns: Sequence[str]) -> list[Row]:
        """Every row's values of these columns."""
        return [tuple(row) for row in self._connection.exec_driver_sql(_select(table, columns))]

    def rows_of(self, table: str, columns: Sequence[str], key: str, keys: Iterable[Any]) -> Iterator[Row]:
        """The rows whose `key` column holds one of the keys."""
        wanted = list(set(keys))
        sql = f"{_select(table, columns)} WHERE {_name(key)} IN (SELECT value FROM json_each(?))"
        for start in range(0, len(wanted), KEYS_PER_QUERY):
            part = json.dumps(wanted[start : start + KEYS_PER_QUERY])
            yield from self._connection.connection.cursor().execute(sql, (part,)).fetchall()

    def count(self, table: str) -> int:
        """How many rows a table has."""
        return int(self._connection.exec_driver_sql(f"SELECT count(*) FROM {_name(table)}").scalar() or 0)

    def begin(self, kind: str, file_name: str, sha256: str, at: str) -> int:
        """A new batch; returns its number."""
        done = self._connection.execute(
            import_batches.insert().values(kind=kind, file_name=file_name, file_sha256=sha256, started_at=at)
        )
        (batch_id,) = done.inserted_primary_key or (0,)
        return int(batch_id)

    def finish(self, batch_id: int, counts: Mapping[str, Any], at: str) -> None:
        """Closes a batch with its counts."""
        self._connection.execute(
            import_batches.update()
            .where(import_batches.c.batch_id == batch_id)
            .values(status="done", finished_at=at, counts_json=json.dumps(counts))
        )

    def next_number(self, table: str) -> int:
        """The number the next row of a numbered table gets; never one that was given before."""
        (primary,) = METADATA.tables[table].primary_key.columns
        highest = self._connection.execute(select(func.max(primary))).scalar() or 0
        given = self._connection.exec_driver_sql(
            "SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)
        ).scalar()
        return max(int(highest), int(given or 0)) + 1

    def insert(self, batch_id: int, table: str, columns: Sequence[str], rows: Sequence[Row]) -> None:
        """Adds rows; their primary key is the first column."""
        if not rows:
            return
        self._add(table, columns, list(zip(*rows, strict=True)))
        self._record(
            batch_id, table, ((first, last, None, "{}") for first, last in _runs(row[0] for row in rows))
        )

    def insert_run(
        self, batch_id: int, table: str, columns: Sequence[str], values: Sequence[Sequence[Any]]
    ) -> None:
        """Adds rows, at least one, given column by column; the first holds numbers that grow by one.

        A run that goes on where the last one of that table ended is written down as one with it.
        """
        self._add(table, columns, values)
        first, last = int(values[0][0]), int(values[0][-1])
        begun = self._runs.get((batch_id, table))
        self._runs[batch_id, table] = (begun[0] if begun and begun[1] + 1 == first else first, last)
        if begun and begun[1] + 1 == first:
            self._connection.execute(
                import_changes.update()
                .where(
                    import_changes.c.batch_id == batch_id,
                    import_changes.c.table_name == table,
                    import_changes.c.row_key == str(begun[0]),
                    import_changes.c.before_json.is_(None),
                )
                .values(last_row_key=str(last))
            )
        else:
            self._record(batch_id, table, [(str(first), str(last), None, "{}")])

    def indexes_resting(
        self, tables: Sequence[str], coming: int, pulse: Callable[[], None]
    ) -> AbstractContextManager[None]:
        """The block in which so many rows come into the first of the tables."""
        return indexes_resting(self._connection, tables, coming, pulse)

    def _add(self, table: str, columns: Sequence[str], values: Sequence[Sequence[Any]]) -> None:
        """Adds rows given column by column.

        A column without any value is not bound: for each None the driver looks for an adapter first, which
        takes it twenty times as long as a number.
        """
        is_told = [column[0] is not None or column.count(None) < len(column) for column in values]
        told = list(compress(values, is_told))
        one = f"({', '.join('?' if bound else 'NULL' for bound in is_told)})"
        into = f"INSERT INTO {_name(table)} ({', '.join(map(_name, columns))}) VALUES "
        start, count = 0, len(values[0])
        for rows in ROWS_A_STATEMENT:
            end = count - (count - start) % rows
            if start < end:
                parts = [_cells(told, place, place + rows) for place in range(start, end, rows)]
                self._connection.exec_driver_sql(into + ", ".join([one] * rows), parts)
                start = end

    def update(self, batch_id: int, table: str, updates: Iterable[RowUpdate]) -> None:
        """Changes rows, keeping what was there before."""
        (primary,) = METADATA.tables[table].primary_key.columns
        ordered = sorted(updates, key=lambda update: tuple(update.after))
        for names, group in groupby(ordered, key=lambda update: tuple(update.after)):
            changes = list(group)
            if self.watch is not None:
                for change in changes:
                    self.watch(table, change.key, change.before, change.after)
            sets = ", ".join(f"{_name(name)} = ?" for name in names)
            self._connection.exec_driver_sql(
                f"UPDATE {_name(table)} SET {sets} WHERE {_name(primary.name)} = ?",
                [(*change.after.values(), change.key) for change in changes],
            )
            self._record(
                batch_id,
                table,
                ((str(change.key), None, _json(change.before), _json(change.after)) for change in changes),
            )

    def undo(self, batch_id: int, at: str) -> str:
        """Takes one import back exactly and returns its file name.

        Raises NotFound for an unknown batch, Conflict when it was taken back before, when a later import
        stands on it, or when something refers to what it brought.
        """
        batch = self._batch(batch_id)
        self._refuse_buried(batch_id)
        changes = self._connection.execute(
            select(import_changes)
            .where(import_changes.c.batch_id == batch_id)
            .order_by(import_changes.c.change_id.desc())
        ).all()
        try:
            for change in changes:
                self._take_back(
                    change.table_name,
                    change.row_key,
                    change.last_row_key,
                    change.before_json,
                    change.after_json,
                )
        except IntegrityError:
            raise Conflict(
                f"Import {batch_id} cannot be taken back: weeks or other rows refer to what it brought. "
                "Nothing was changed; remove those first.",
                code="IMPORT_IN_USE",
            ) from None
        waiting = (quarantine.c.batch_id == batch_id) & (quarantine.c.status == "waiting")
        self._connection.execute(
            quarantine.update().where(waiting).values(status="discarded", resolved_at=at)
        )
        self._connection.execute(
            import_batches.update()
            .where(import_batches.c.batch_id == batch_id)
            .values(status="undone", undone_at=at)
        )
        return str(batch.file_name)

    def _batch(self, batch_id: int) -> Any:
        batch = self._connection.execute(
            select(import_batches).where(import_batches.c.batch_id == batch_id)
        ).first()
        if batch is None:
            raise NotFound(f"There is no import {batch_id}. Nothing was changed.", code="IMPORT_NOT_FOUND")
        if batch.status != "done":
            raise Conflict(
                f"Import {batch_id} {NOT_DONE[batch.status]}. Nothing was changed.", code="IMPORT_NOT_DONE"
            )
        return batch

    def _refuse_buried(self, batch_id: int) -> None:
        if (later := ImportHistoryStore(self._connection).buried_by(batch_id)) is not None:
            raise Conflict(
                f"Import {later} came after import {batch_id} and stands on it: it changed the same tables "
                f"or brought in rows that waited. Nothing was changed; take back import {later} first.",
                code="IMPORT_IN_USE",
            )

    def _take_back(
        self, table: str, key: str, last: str | None, before: str | None, after: str | None
    ) -> None:
        (primary,) = METADATA.tables[table].primary_key.columns
        typed: Any = int if isinstance(primary.type, Integer) else str
        if before is None:
            self._connection.exec_driver_sql(
                f"DELETE FROM {_name(table)} WHERE {_name(primary.name)} BETWEEN ? AND ?",
                (typed(key), typed(last if last is not None else key)),
            )
            return
        if after is None:
            raise Conflict(
                f"Rows of {table} were set aside by a repair, not by an import. Nothing was changed; undo "
                "the repair under Activity.",
                code="IMPORT_IN_USE",
            )
        was, became = json.loads(before), json.loads(after)
        sets = ", ".join(f"{_name(name)} = ?" for name in was)
        still = " AND ".join(f"{_name(name)} IS ?" for name in became)
        done = self._connection.exec_driver_sql(
            f"UPDATE {_name(table)} SET {sets} WHERE {_name(primary.name)} = ? AND {still}",
            (*was.values(), typed(key), *became.values()),
        )
        is_a_reason = table == quarantine.name and "status" not in was
        if done.rowcount != 1 and not is_a_reason:
            raise Conflict(
                f"A row of {table} ({key}) was changed after the import. Nothing was changed; "
                "undo that change first.",
                code="IMPORT_IN_USE",
            )

    def _record(
        self, batch_id: int, table: str, changes: Iterable[tuple[str, str | None, str | None, str | None]]
    ) -> None:
        self._connection.exec_driver_sql(
            "INSERT INTO import_changes "
            "(batch_id, table_name, row_key, last_row_key, before_json, after_json) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            [(batch_id, table, *change) for change in changes],
        )


def _cells(columns: Sequence[Sequence[Any]], start: int, end: int) -> Row:
    """The cells of some rows, one row after the other."""
    width = len(columns)
    cells: list[Any] = [None] * (width * (end - start))
    for place, column in enumerate(columns):
        cells[place::width] = column[start:end]
    return tuple(cells)


def _runs(keys: Iterable[Key]) -> Iterator[tuple[str, str | None]]:
    """Keys as runs of consecutive numbers; a text key is a run of its own."""
    first: Key | None = None
    last: Key | None = None
    for key in keys:
        if isinstance(key, int) and isinstance(last, int) and key == last + 1:
            last = key
            continue
        if first is not None:
            yield str(first), None if first == last else str(last)
        first = last = key
    if first is not None:
        yield str(first), None if first == last else str(last)


def _select(table: str, columns: Sequence[str]) -> str:
    return f"SELECT {', '.join(map(_name, columns))} FROM {_name(table)}"


def _name(name: str) -> str:
    """A table or column name, quoted; all of them come from our own metadata."""
    return '"' + name.replace('"', '""') + '"'


def _json(values: Mapping[str, Any]) -> str:
    return json.dumps(values, ensure_ascii=True)

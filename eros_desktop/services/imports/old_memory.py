"""Rows of an old database that waited in quarantine, as a database again."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager

from eros_desktop.services.imports.old_database import OldDatabase, quoted
from eros_desktop.store.seed_shapes import seed_shapes
from eros_desktop.store.waiting import WaitingRecord


@contextmanager
def remembered(records: Sequence[WaitingRecord]) -> Iterator[OldDatabase]:
    """A database in memory with these rows; each row's number is its number in the quarantine."""
    shapes = seed_shapes()
    with closing(sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)) as connection:
        columns: dict[str, dict[str, None]] = {}
        for record in records:
            columns.setdefault(record.table, {}).update(dict.fromkeys(record.values))
        for table, names in columns.items():
            kinds = shapes[table].columns
            described = ", ".join(f"{quoted(name)} {kinds.get(name, '')}" for name in names)
            connection.execute(f"CREATE TABLE {quoted(table)} ({described})")
        for record in records:
            listed = "".join(f", {quoted(name)}" for name in record.values)
            marks = ", ?" * len(record.values)
            connection.execute(
                f"INSERT INTO {quoted(record.table)} (rowid{listed}) VALUES (?{marks})",
                (record.quarantine_id, *record.values.values()),
            )
        yield OldDatabase(connection, records[0].file_name)

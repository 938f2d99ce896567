"""References that lead nowhere: which may become empty, which rows may leave (reliability.md F30)."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Column, Connection, Table, literal_column, select

from eros_desktop.store.audit import Orphans
from eros_desktop.store.setting_aside import KEYS_PER_QUERY, can_be_set_aside
from eros_desktop.store.table_changes import Row, TableChange
from eros_desktop.store.tables.catalogue import METADATA

EMPTY_MEANS_EVERYONE = frozenset(
    {
        ("caption_bank", "creator_id"),
        ("schedule_templates", "creator_id"),
        ("game_wheel_configs", "creator_id"),
    }
)
"""References whose emptiness says something else than "unknown": nobody may empty them but a person."""


def may_be_empty(found: Orphans) -> bool:
    """Whether nothing is claimed by leaving this reference open."""
    column = METADATA.tables[found.table].c[found.column]
    return column.nullable is True and (found.table, found.column) not in EMPTY_MEANS_EVERYONE


def emptied(connection: Connection, found: Orphans, except_keys: Collection[object] = ()) -> TableChange:
    """What leaves these references open, but for rows with one of the keys."""
    table = METADATA.tables[found.table]
    rows = [
        row
        for row in _rows(connection, table, found.rows, table.c[found.column])
        if row[0] not in except_keys
    ]
    names = (_key(table).name, found.column)
    return TableChange(found.table, names, tuple(rows), tuple((row[0], None) for row in rows))


def keys_that_may_leave(connection: Connection, found: Orphans) -> tuple[int, ...]:
    """Rows that need the reference, may wait in quarantine, and are needed by no other."""
    if not METADATA.tables[found.table].c[found.column].nullable:
        table = METADATA.tables[found.table]
        keys = (row[0] for row in _rows(connection, table, found.rows))
        return tuple(key for key in keys if can_be_set_aside(connection, found.table, key))
    return ()


def _rows(
    connection: Connection, table: Table, numbers: tuple[int | None, ...], *more: Column[object]
) -> list[Row]:
    """(key, ...) of the rows with these row numbers."""
    found: list[Row] = []
    for start in range(0, len(numbers), KEYS_PER_QUERY):
        part = list(numbers[start : start + KEYS_PER_QUERY])
        query = select(_key(table), *more).where(literal_column("rowid").in_(part))
        found += [tuple(row) for row in connection.execute(query)]
    return found


def _key(table: Table) -> Column[object]:
    (primary,) = table.primary_key.columns
    return primary

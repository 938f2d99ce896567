"""Rows that leave their table and wait in quarantine, with everything needed to put them back."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, select

from eros_desktop.store.imports import ImportStore
from eros_desktop.store.seed_shapes import seed_names
from eros_desktop.store.table_changes import Row, TableChange
from eros_desktop.store.tables.catalogue import METADATA
from eros_desktop.store.tables.imports import import_batches, import_changes, quarantine

KIND = "eros-db"
"""Rows of our own tables are run again by the rules of an old database's tables."""

FILE_NAME = "Data-quality repair"
FOLLOWERS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "message_performance": (("message_details", "message_row_id"), ("message_history", "message_row_id")),
}
"""What goes with a row: (table, column that refers to it)."""

KEYS_PER_QUERY = 500

Named = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Leaving:
    """Rows of one table by `keys` of its number, and why each of them leaves."""

    table: str
    keys: tuple[int, ...]
    reason: Callable[[Named], str]


@dataclass(frozen=True, slots=True)
class Aside:
    """All changes in their order, and those of them that are the leaving rows themselves."""

    changes: tuple[TableChange, ...]
    rows: tuple[TableChange, ...]


def set_aside(connection: Connection, leaving: Sequence[Leaving], at: str) -> Aside:
    """What sets these rows aside as one batch of the quarantine; nothing is changed yet."""
    gone, waiting, noted = [], [], []
    for part in leaving:
        rows = _whole_rows(connection, METADATA.tables[part.table], "", part.keys)
        if rows.count:
            waiting += [(part.table, part.reason(row), _json(row)) for row in _named(rows)]
            noted += [(part.table, str(row[rows.columns[0]]), _json(row)) for row in _named(rows)]
            gone.append((part, rows))
    if not gone:
        return Aside((), ())
    batch = ImportStore(connection).next_number("import_batches")
    followers = [
        _whole_rows(connection, METADATA.tables[table], column, part.keys)
        for part, _ in gone
        for table, column in FOLLOWERS.get(part.table, ())
    ]
    whole = tuple(change for _, change in gone)
    arrivals = _arrivals(connection, batch, waiting, noted, at)
    return Aside((*arrivals, *(change for change in followers if change.count), *whole), whole)


def can_be_set_aside(connection: Connection, table: str, key: int) -> bool:
    """Whether a row of ours can leave: its table is one that imports know, and nothing else refers to it."""
    if table not in seed_names() or len(METADATA.tables[table].primary_key.columns) != 1:
        return False
    followers = {name for name, _ in FOLLOWERS.get(table, ())}
    return not any(
        _refers(connection, other, column.name, table, key)
        for other in METADATA.tables.values()
        if other.name not in followers
        for column in other.columns
        for reference in column.foreign_keys
        if reference.column.table.name == table
    )


def _refers(connection: Connection, other: Table, column: str, table: str, key: int) -> bool:
    (primary,) = METADATA.tables[table].primary_key.columns
    reference = next(iter(other.c[column].foreign_keys)).column
    target = METADATA.tables[table]
    own = select(target.c[reference.name]).where(primary == key).scalar_subquery()
    found = select(other.c[column]).where(other.c[column] == own).limit(1)
    return connection.execute(found).first() is not None


def _arrivals(
    connection: Connection,
    batch: int,
    waiting: Sequence[tuple[str, str, str]],
    noted: Sequence[tuple[str, str, str]],
    at: str,
) -> tuple[TableChange, ...]:
    """The batch, what it took away, and the rows that wait."""
    known = ImportStore(connection)
    first_change, first_row = known.next_number(import_changes.name), known.next_number(quarantine.name)
    counts = json.dumps({"read": len(waiting), "quarantined": len(waiting), "is_repair": True})
    return (
        _coming(
            import_batches,
            (
                "batch_id",
                "kind",
                "file_name",
                "file_sha256",
                "started_at",
                "finished_at",
                "counts_json",
                "status",
            ),
            [(batch, KIND, FILE_NAME, "", at, at, counts, "done")],
        ),
        _coming(
            import_changes,
            ("change_id", "batch_id", "table_name", "row_key", "before_json"),
            [(first_change + place, batch, *row) for place, row in enumerate(noted)],
        ),
        _coming(
            quarantine,
            ("quarantine_id", "batch_id", "table_name", "reason", "values_json", "status"),
            [(first_row + place, batch, *row, "waiting") for place, row in enumerate(waiting)],
        ),
    )


def _coming(table: Table, columns: tuple[str, ...], rows: Sequence[Row]) -> TableChange:
    return TableChange(table.name, columns, None, tuple(rows))


def _whole_rows(connection: Connection, table: Table, column: str, keys: Sequence[int]) -> TableChange:
    """Rows whose key, or whose `column`, is one of the keys, as a change that takes them away."""
    (primary,) = table.primary_key.columns
    names = (primary.name, *(name for name in list(table.columns.keys()) if name != primary.name))
    searched = table.c[column or primary.name]
    rows: list[Row] = []
    for start in range(0, len(keys), KEYS_PER_QUERY):
        part = select(*(table.c[name] for name in names)).where(
            searched.in_(keys[start : start + KEYS_PER_QUERY])
        )
        rows += [tuple(row) for row in connection.execute(part.order_by(primary))]
    return TableChange(table.name, names, tuple(rows), None)


def _named(change: TableChange) -> Iterator[dict[str, Any]]:
    for row in change.before or ():
        yield dict(zip(change.columns, row, strict=True))


def _json(row: Named) -> str:
    """As JSON can say it: what is not finite becomes its name."""
    told = {
        name: str(value) if isinstance(value, float) and not math.isfinite(value) else value
        for name, value in row.items()
    }
    return json.dumps(told, ensure_ascii=True)

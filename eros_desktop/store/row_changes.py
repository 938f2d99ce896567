"""Rows of small tables before and after a change, and putting them back the way they were.

For tables that people edit row by row (creators, templates, settings, overrides, flags). Weeks and captions
have ways of their own, for much follows from them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Table, and_, bindparam, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from eros_desktop.domain.errors import Conflict
from eros_desktop.store.tables.catalogue import METADATA

Values = Mapping[str, Any]
MANY = 20
"""From so many changes of the same columns on they are read and written together."""
ROWS_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row of a table: `key` are its primary key's columns, `before` and `after` column values.

    No `before` is a row that came, no `after` one that went. Both may name only the columns that changed.
    """

    table: str
    key: Values
    before: Values | None
    after: Values | None

    def reversed(self) -> RowChange:
        """The change that takes this one back."""
        return RowChange(self.table, self.key, self.after, self.before)


def rows_of(connection: Connection, table: str, keys: Iterable[Values]) -> tuple[dict[str, Any] | None, ...]:
    """The whole row of each key, in order; None where there is none. Read it before and after a change."""
    found = METADATA.tables[table]
    return tuple(_row(connection, found, key) for key in keys)


def changes_of(
    table: str,
    keys: Iterable[Values],
    before: Sequence[Values | None],
    after: Sequence[Values | None],
) -> tuple[RowChange, ...]:
    """What differs between two readings by `rows_of` of the same keys."""
    found = []
    for key, was, becomes in zip(keys, before, after, strict=True):
        if was is None or becomes is None:
            if was is not becomes:
                found.append(RowChange(table, dict(key), was, becomes))
            continue
        names = [name for name, value in becomes.items() if was.get(name) != value]
        if names:
            old, new = ({name: row[name] for name in names} for row in (was, becomes))
            found.append(RowChange(table, dict(key), old, new))
    return tuple(found)


def apply(connection: Connection, changes: Sequence[RowChange]) -> None:
    """Makes the changes in their order.

    Raises Conflict when a row is no longer as its change found it, or when another row needs what would go;
    the caller's transaction must then end.
    """
    for _, group in groupby(changes, key=_shape):
        alike = list(group)
        if len(alike) >= MANY and len({tuple(change.key.values()) for change in alike}) == len(alike):
            _apply_alike(connection, alike)
        else:
            for change in alike:
                _apply_checked(connection, change)


def _shape(change: RowChange) -> tuple[object, ...]:
    """Equal for changes of the same columns of one table; a row that comes or goes is like no other."""
    if change.before is None or change.after is None or len(change.key) != 1:
        return (id(change),)
    return change.table, tuple(change.key), tuple(change.before), tuple(change.after)


def _apply_alike(connection: Connection, changes: Sequence[RowChange]) -> None:
    """The same columns of many rows, read and written together."""
    table = METADATA.tables[changes[0].table]
    (key,) = changes[0].key
    before = changes[0].before or {}
    columns = (table.c[key], *(table.c[name] for name in before))
    for start in range(0, len(changes), ROWS_AT_ONCE):
        part = changes[start : start + ROWS_AT_ONCE]
        wanted = table.c[key].in_([change.key[key] for change in part])
        rows: dict[Any, Values] = {
            row[key]: dict(row) for row in connection.execute(select(*columns).where(wanted)).mappings()
        }
        for change in part:
            _refuse_changed(change, rows.get(change.key[key]))
        try:
            _write_alike(connection, table, key, part)
        except IntegrityError:
            raise _needed(part[0]) from None


def _write_alike(connection: Connection, table: Table, key: str, changes: Sequence[RowChange]) -> None:
    """The bound names must not be those of columns."""
    bound: dict[str, Any] = {name: bindparam(f"new_{name}") for name in changes[0].after or {}}
    values = [
        {"row_key": change.key[key], **{f"new_{name}": value for name, value in (change.after or {}).items()}}
        for change in changes
    ]
    connection.execute(update(table).where(table.c[key] == bindparam("row_key")).values(**bound), values)


def _apply_checked(connection: Connection, change: RowChange) -> None:
    table = METADATA.tables[change.table]
    _refuse_changed(change, _row(connection, table, change.key))
    try:
        _apply_one(connection, table, change)
    except IntegrityError:
        raise _needed(change) from None


def _needed(change: RowChange) -> Conflict:
    return Conflict(
        f"{_said(change)} cannot be put back: other entries depend on how it is now. Nothing was "
        "changed; undo the later changes first.",
        code="ROW_IN_USE",
        details={"table": change.table, "key": dict(change.key)},
    )


def _apply_one(connection: Connection, table: Table, change: RowChange) -> None:
    if change.after is None:
        connection.execute(delete(table).where(_is(table, change.key)))
    elif change.before is None:
        connection.execute(insert(table).values(**{**change.key, **change.after}))
    else:
        connection.execute(update(table).where(_is(table, change.key)).values(**change.after))


def _refuse_changed(change: RowChange, row: Values | None) -> None:
    if change.before is None:
        if row is None:
            return
        reason = "it is there already"
    elif row is None:
        reason = "it is not there any more"
    else:
        moved = [name for name, value in change.before.items() if row.get(name) != value]
        if not moved:
            return
        reason = f"its {', '.join(name.replace('_', ' ') for name in moved)} changed since"
    raise Conflict(
        f"{_said(change)} cannot be put back: {reason}. Nothing was changed; undo the later change first.",
        code="ROW_CHANGED",
        details={"table": change.table, "key": dict(change.key)},
    )


def _row(connection: Connection, table: Table, key: Values) -> dict[str, Any] | None:
    row = connection.execute(select(table).where(_is(table, key))).mappings().first()
    return None if row is None else dict(row)


def _is(table: Table, key: Values) -> Any:
    return and_(*(table.c[name] == value for name, value in key.items()))


def _said(change: RowChange) -> str:
    """`The entry 12 of volume overrides`."""
    key = " ".join(str(value) for value in change.key.values())
    return f"The entry {key} of {change.table.replace('_', ' ')}"

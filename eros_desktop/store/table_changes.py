"""Many rows of one table before and after, in few statements: what repairs change and take back.

`row_changes` is for a handful of rows that people edit; thirty thousand of them need this.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from eros_desktop.domain.errors import Conflict

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class TableChange:
    """Rows of a table by their key, which is the first column.

    No `before`: the rows of `after` came. No `after`: those of `before` went. Both: row for row, the columns
    became other values.
    """

    table: str
    columns: tuple[str, ...]
    before: tuple[Row, ...] | None
    after: tuple[Row, ...] | None

    @property
    def count(self) -> int:
        return len(self.before if self.before is not None else self.after or ())

    def reversed(self) -> TableChange:
        """The change that takes this one back."""
        return TableChange(self.table, self.columns, self.after, self.before)

    def document(self) -> dict[str, Any]:
        """JSON-ready, as `of` reads it."""
        return {
            "table": self.table,
            "columns": list(self.columns),
            "before": None if self.before is None else [list(row) for row in self.before],
            "after": None if self.after is None else [list(row) for row in self.after],
        }

    @classmethod
    def of(cls, document: dict[str, Any]) -> TableChange:
        before, after = document["before"], document["after"]
        return cls(
            document["table"],
            tuple(document["columns"]),
            None if before is None else tuple(map(tuple, before)),
            None if after is None else tuple(map(tuple, after)),
        )


def apply_tables(connection: Connection, changes: Sequence[TableChange], *, is_undo: bool = False) -> None:
    """Makes the changes in their order; an undo may bring back values that no check of today would take.

    Raises Conflict when a row is no longer as its change found it, or when other rows need what would go; the
    caller's transaction must then end.
    """
    with _checks_off(connection) if is_undo else _as_it_is():
        for change in changes:
            if not change.count:
                continue
            try:
                done = _apply(connection, change)
            except IntegrityError:
                raise _refusal(
                    change, "other entries stand in the way, or what they refer to is gone"
                ) from None
            if done != change.count:
                raise _refusal(change, f"{change.count - done:,} of them changed since")


def _apply(connection: Connection, change: TableChange) -> int:
    """How many rows were as the change found them."""
    table, names = _quoted(change.table), [_quoted(name) for name in change.columns]
    if change.before is None:
        marks = ", ".join("?" * len(names))
        sql = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})"
        parameters = list(change.after or ())
    elif change.after is None:
        sql = f"DELETE FROM {table} WHERE {_are(names)}"
        parameters = list(change.before)
    else:
        sets = ", ".join(f"{name} = ?" for name in names[1:])
        sql = f"UPDATE {table} SET {sets} WHERE {_are(names)}"
        parameters = [(*new[1:], *old) for old, new in zip(change.before, change.after, strict=True)]
    return int(connection.exec_driver_sql(sql, parameters).rowcount)


@contextmanager
def _checks_off(connection: Connection) -> Iterator[None]:
    connection.exec_driver_sql("PRAGMA ignore_check_constraints = ON")
    try:
        yield
    finally:
        connection.exec_driver_sql("PRAGMA ignore_check_constraints = OFF")


@contextmanager
def _as_it_is() -> Iterator[None]:
    yield


def _refusal(change: TableChange, why: str) -> Conflict:
    return Conflict(
        f"{change.count:,} rows of {change.table.replace('_', ' ')} cannot be changed: {why}. Nothing was "
        "changed; undo the later changes first.",
        code="ROW_CHANGED",
        details={"table": change.table},
    )


def _are(names: Sequence[str]) -> str:
    return " AND ".join(f"{name} IS ?" for name in names)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'

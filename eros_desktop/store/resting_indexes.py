"""Indexes that rest while their tables take in more rows than they had: sorting once is quicker than keeping
order row by row.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection

from eros_desktop.store.engine import beating

FEW_ROWS = 20_000
"""Up to here nothing is gained."""
_SECONDARY = """
SELECT name, sql FROM sqlite_master
WHERE type = 'index' AND tbl_name IN (SELECT value FROM json_each(?)) AND sql LIKE 'CREATE INDEX %'
"""


@contextmanager
def indexes_resting(
    connection: Connection, tables: Sequence[str], coming: int, pulse: Callable[[], None]
) -> Iterator[None]:
    """Inside the block the tables have only their unique indexes, if the first of them takes in more than
    twice the rows it has; behind it all their indexes are as before, by the definitions the workspace holds.

    Part of the caller's transaction: whatever ends that early, a crash too, leaves the indexes untouched.
    `pulse` is called now and then while they are made again; what it raises ends that.
    """
    if coming < FEW_ROWS or coming < 2 * _count(connection, tables[0]):
        yield
        return
    found = connection.exec_driver_sql(_SECONDARY, (json.dumps(tables),)).all()
    for name, _ in found:
        connection.exec_driver_sql(f'DROP INDEX "{name}"')
    yield
    file = connection.connection.driver_connection
    assert isinstance(file, sqlite3.Connection)
    with beating(file, pulse):
        for _, definition in found:
            file.execute(definition)


def _count(connection: Connection, table: str) -> int:
    return int(connection.exec_driver_sql(f'SELECT count(*) FROM "{table}"').scalar_one())

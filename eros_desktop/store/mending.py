"""What can be mended in a workspace file without touching a row: indexes, views, free pages."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from eros_desktop.store import schema
from eros_desktop.store.engine import connect
from eros_desktop.store.faults import faults_told

_OF_AN_INDEX = re.compile(r"(row \d+ missing from|wrong # of entries in|non-unique entry in) index \S+")
_DERIVED = ("index", "view")


@dataclass(frozen=True, slots=True)
class Mended:
    """What was built anew, by kind and name, and the bytes that free pages gave back."""

    rebuilt: tuple[str, ...]
    freed_bytes: int


def is_of_indexes(page_findings: Sequence[str]) -> bool:
    """Whether the damage is that of indexes alone, which can be built again from their tables."""
    return all(
        _OF_AN_INDEX.fullmatch(text.strip()) for finding in page_findings for text in finding.split("\n")
    )


def mend(path: Path, migrations: Path, *, reindex: bool, vacuum: bool) -> Mended:
    """Builds missing or changed indexes and views anew, and what is asked for. No row changes.

    An index that cannot be built, since rows contradict it, is left to be found again. Raises
    StorageUnavailable.
    """
    with faults_told(path), closing(connect(path, "rw")) as connection:
        connection.execute("BEGIN IMMEDIATE")
        rebuilt = _derived_anew(connection, schema.golden(migrations))
        if reindex:
            connection.execute("REINDEX")
            rebuilt.append("every index")
        connection.execute("COMMIT")
        before = _bytes(connection)
        if vacuum:
            connection.execute("VACUUM")
        return Mended(tuple(rebuilt), before - _bytes(connection))


def _derived_anew(connection: sqlite3.Connection, expected: schema.SchemaObjects) -> list[str]:
    found = schema.objects(connection)
    rebuilt = []
    for (kind, name), sql in expected.items():
        if kind not in _DERIVED or found.get((kind, name)) == sql:
            continue
        connection.execute("SAVEPOINT derived")
        try:
            connection.execute(f'DROP {kind.upper()} IF EXISTS "{name}"')
            connection.execute(sql)
        except (sqlite3.IntegrityError, sqlite3.OperationalError):
            connection.execute("ROLLBACK TO derived")
        else:
            rebuilt.append(f"{kind} {name}")
        connection.execute("RELEASE derived")
    return rebuilt


def _bytes(connection: sqlite3.Connection) -> int:
    pages, size = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    return int(pages) * int(size)

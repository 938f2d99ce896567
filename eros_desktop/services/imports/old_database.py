"""An existing EROS database, read without ever writing to it (reliability.md F76)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from eros_desktop.domain.errors import ImportFailed
from eros_desktop.store.schema import APPLICATION_ID, SCHEMA_VERSION

BACKUP_TABLES = frozenset(
    {
        "caption_bank_backup_20251214",
        "caption_bank_classification_backup",
        "caption_bank_classification_backup_v2",
        "caption_creator_performance_backup_20251214",
        "volume_assignments_backup",
        "volume_assignments_archived",
        "caption_bank_legacy",
        "caption_bank_snapshot_006",
        "caption_bank_wave2_backup",
        "creator_alias_lookup",
        "unlinked_message_staging",
    }
)
"""Copies the old database kept inside itself (seed 000, Backup & Archive Tables): known, never taken."""

_INTERNAL = ("sqlite_", "alembic_")
_SETTINGS = ("query_only=ON", "trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "foreign_keys=OFF")
_ALLOWED = frozenset(
    {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE}
)
_WAL_VERSION = b"\x02"


@dataclass(frozen=True, slots=True)
class OldTable:
    """A table of the old file and its columns, in their order; `number` names the row number."""

    name: str
    columns: tuple[str, ...]
    number: str | None


class OldDatabase:
    """The opened file."""

    def __init__(self, connection: sqlite3.Connection, name: str) -> None:
        self._connection = connection
        self.name = name
        self.tables: Mapping[str, OldTable] = {table.name: table for table in self._tables()}

    def read(self, table: OldTable, columns: Sequence[str], order: str = "1") -> Iterator[tuple[Any, ...]]:
        """(row number, *values) of every row."""
        number = table.number or "ROW_NUMBER() OVER ()"
        names = "".join(f", {quoted(column)}" for column in columns)
        yield from self._connection.execute(
            f"SELECT {number}{names} FROM {quoted(table.name)} ORDER BY {order}"
        )

    def numbers_where(self, table: OldTable, condition: str) -> set[int]:
        """Row numbers for which a condition on the table's columns holds."""
        number = table.number or "ROW_NUMBER() OVER ()"
        inner = f"SELECT {number} AS row_number_, * FROM {quoted(table.name)}"
        return {
            row[0] for row in self._connection.execute(f"SELECT row_number_ FROM ({inner}) WHERE {condition}")
        }

    def _tables(self) -> Iterator[OldTable]:
        found = self._connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name"
        )
        for name, sql in found.fetchall():
            if name.startswith(_INTERNAL) or not sql or sql.upper().startswith("CREATE VIRTUAL"):
                continue
            description = self._connection.execute(f"SELECT * FROM {quoted(name)} LIMIT 0").description
            columns = tuple(column[0] for column in description)
            yield OldTable(name, columns, self._number(name, columns))

    def _number(self, name: str, columns: tuple[str, ...]) -> str | None:
        for number in ("rowid", "_rowid_", "oid"):
            if number in columns:
                continue
            try:
                self._connection.execute(f"SELECT {number} FROM {quoted(name)} LIMIT 0")
            except sqlite3.OperationalError:
                return None
            return number
        return None


@contextmanager
def open_old_database(path: Path) -> Iterator[OldDatabase]:
    """Opens an old file for reading only. Raises ImportFailed when it is missing, foreign or damaged."""
    connection = _connect(path)
    try:
        try:
            _prepare(connection, path)
            yield OldDatabase(connection, path.name)
        except (sqlite3.Error, UnicodeDecodeError) as error:
            # A damaged file may make SQLite quote bytes in its message that are no text.
            reason = str(error) if isinstance(error, sqlite3.Error) else "its contents are damaged"
            raise ImportFailed(
                f"{path.name} could not be read: {legible(reason)}. Nothing was stored; use a backup of it.",
                details={"file": path.name},
            ) from None
    finally:
        connection.close()


def _connect(path: Path) -> sqlite3.Connection:
    try:
        with path.open("rb") as stream:
            header = stream.read(100)
    except OSError as error:
        raise ImportFailed(
            f"{path.name} could not be read: {error.strerror}. Nothing was stored; check the path."
        ) from None
    if not header.startswith(b"SQLite format 3\0"):
        raise ImportFailed(
            f"{path.name} is no SQLite database. Nothing was stored; choose an EROS database file."
        )
    _refuse_newer(header, path)
    wal = header[18:19] == _WAL_VERSION and not path.with_name(path.name + "-wal").exists()
    uri = f"{path.resolve().as_uri()}?mode=ro{'&immutable=1' if wal else ''}"
    try:
        return sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    except sqlite3.Error as error:
        raise ImportFailed(f"{path.name} could not be opened: {error}. Nothing was stored.") from None


def _refuse_newer(header: bytes, path: Path) -> None:
    application, version = int.from_bytes(header[68:72], "big"), int.from_bytes(header[60:64], "big")
    if application not in (0, APPLICATION_ID):
        raise ImportFailed(
            f"{path.name} belongs to another program. Nothing was stored; choose an EROS database file."
        )
    if application == APPLICATION_ID and version > SCHEMA_VERSION:
        raise ImportFailed(
            f"{path.name} was made by a newer EROS Desktop (schema {version}, this one knows "
            f"{SCHEMA_VERSION}). Nothing was stored; update EROS Desktop."
        )


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    connection.text_factory = _text
    for setting in _SETTINGS:
        connection.execute(f"PRAGMA {setting}")
    (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if answer != "ok":
        raise ImportFailed(
            f"{path.name} is damaged ({legible(str(answer))}). Nothing was stored; use a backup of it."
        )
    connection.set_authorizer(_authorise)


def _authorise(action: int, *_: object) -> int:
    return sqlite3.SQLITE_OK if action in _ALLOWED else sqlite3.SQLITE_DENY


def _text(raw: bytes) -> str:
    """Bytes that are no UTF-8 become lone surrogates, which the row check refuses."""
    return raw.decode("utf-8", "surrogateescape")


def legible(text: str) -> str:
    """Text that can be printed anywhere: lone surrogates are written out."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def quoted(name: str) -> str:
    """A name of the old file for use in SQL."""
    return '"' + name.replace('"', '""') + '"'

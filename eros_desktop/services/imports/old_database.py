"""An existing EROS database, read without ever writing to it (reliability.md F76)."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
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
_LISTING = "table_xinfo"
_WAL_VERSION = b"\x02"
_BATCH = 20_000
_LONGEST_VALUE = 64 * 1024 * 1024
"""Bytes of one value; a computed column cannot ask for more memory than that."""
_FAULTS = 100_000
"""So many findings of SQLite's own check are looked through."""
_ABOUT_ROWS = re.compile(r"(NULL|non-\w+|\w+) (value|constraint failed) in ")
"""Rows that break a condition of their table are no damage: they are checked one by one."""


@dataclass(frozen=True, slots=True)
class OldTable:
    """A table of the old file and its columns, in their order; `number` names the row number.

    `computed` are columns whose values the file's own expressions give: they are never asked for.
    """

    name: str
    columns: tuple[str, ...]
    number: str | None
    computed: tuple[str, ...] = ()


class OldDatabase:
    """The opened file."""

    def __init__(self, connection: sqlite3.Connection, name: str) -> None:
        self._connection = connection
        self.name = name
        self.tables: Mapping[str, OldTable] = {table.name: table for table in self._tables()}

    def read(self, table: OldTable, columns: Sequence[str], order: str = "1") -> Iterator[tuple[Any, ...]]:
        """(row number, *values) of every row; text that is no UTF-8 comes with lone surrogates."""
        yield from self._connection.execute(_select(table, columns, order))

    def batches(
        self, table: OldTable, columns: Sequence[str], order: str, *, is_readable: bool
    ) -> Iterator[list[tuple[Any, ...]]]:
        """The same in lists of some thousands. With `is_readable` the text is decoded quickly.

        Raises sqlite3.OperationalError on text that is no UTF-8 then.
        """
        self._connection.text_factory = str if is_readable else decoded
        try:
            cursor = self._connection.execute(_select(table, columns, order))
            while rows := cursor.fetchmany(_BATCH):
                yield rows
        finally:
            self._connection.text_factory = decoded

    def rows_at(
        self, table: OldTable, columns: Sequence[str], numbers: Collection[int]
    ) -> dict[int, tuple[Any, ...]]:
        """The values of some rows by their number."""
        wanted = set(numbers)
        if not wanted:
            return {}
        return {row[0]: row[1:] for row in self.read(table, columns) if row[0] in wanted}

    def count(self, table: OldTable) -> int:
        """How many rows the table has."""
        return int(self._connection.execute(f"SELECT count(*) FROM {quoted(table.name)}").fetchone()[0])

    def first_met(self, table: OldTable, conditions: Sequence[str]) -> dict[int, int]:
        """Row number -> place of the first condition that holds, of the rows for which one does."""
        if not conditions:
            return {}
        number = table.number or "ROW_NUMBER() OVER ()"
        inner = f"SELECT {number} AS row_number_, * FROM {quoted(table.name)}"
        cases = " ".join(f"WHEN {condition} THEN {place}" for place, condition in enumerate(conditions))
        whole = f"SELECT row_number_, CASE {cases} END AS met_ FROM ({inner}) WHERE met_ IS NOT NULL"
        return dict(self._connection.execute(whole))

    def count_where(self, table: OldTable, condition: str) -> int:
        """How many rows a condition on the table's columns holds for."""
        sql = f"SELECT count(*) FROM {quoted(table.name)} WHERE {condition}"
        return int(self._connection.execute(sql).fetchone()[0])

    def passed_over(self) -> Mapping[str, tuple[str, ...]]:
        """The names of views and triggers, which are never run."""
        found = self._connection.execute(
            "SELECT type, name FROM sqlite_master WHERE type IN ('view', 'trigger') ORDER BY name"
        ).fetchall()
        return {
            kind: tuple(name for one, name in found if one == kind and isinstance(name, str))
            for kind in ("view", "trigger")
        }

    def _tables(self) -> Iterator[OldTable]:
        found = self._connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name"
        )
        for name, sql in found.fetchall():
            if name.startswith(_INTERNAL) or not sql or sql.upper().startswith("CREATE VIRTUAL"):
                continue
            listed = self._connection.execute(f"PRAGMA {_LISTING}({quoted(name)})").fetchall()
            columns = tuple(column[1] for column in listed if column[-1] == 0)
            computed = tuple(column[1] for column in listed if column[-1] != 0)
            yield OldTable(name, columns, self._number(name, (*columns, *computed)), computed)

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
            raise _refusal(path, error) from None
    finally:
        connection.close()


def _refusal(path: Path, error: Exception) -> ImportFailed:
    if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_READONLY_ROLLBACK:
        why = (
            "a change of it was left half written. Nothing was stored; open it once with the program it "
            "belongs to, or use a backup of it."
        )
    else:
        # A damaged file may make SQLite quote bytes in its message that are no text.
        reason = str(error) if isinstance(error, sqlite3.Error) else "its contents are damaged"
        why = f"{legible(reason)}. Nothing was stored; use a backup of it."
    return ImportFailed(f"{path.name} could not be read: {why}", details={"file": path.name})


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
    connection.text_factory = decoded
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
    for setting in _SETTINGS:
        connection.execute(f"PRAGMA {setting}")
    answers = [row[0] for row in connection.execute(f"PRAGMA quick_check({_FAULTS})")]
    answer = next((one for one in answers if one != "ok" and not _ABOUT_ROWS.match(str(one))), None)
    if answer is not None:
        raise ImportFailed(
            f"{path.name} is damaged ({legible(str(answer))}). Nothing was stored; use a backup of it."
        )
    connection.set_authorizer(_authorise)


def _authorise(action: int, name: str | None, *_: object) -> int:
    is_listing = action == sqlite3.SQLITE_PRAGMA and name == _LISTING
    return sqlite3.SQLITE_OK if is_listing or action in _ALLOWED else sqlite3.SQLITE_DENY


def _select(table: OldTable, columns: Sequence[str], order: str) -> str:
    number = table.number or "ROW_NUMBER() OVER ()"
    names = "".join(f", {quoted(column)}" for column in columns)
    return f"SELECT {number}{names} FROM {quoted(table.name)} ORDER BY {order}"


def decoded(raw: bytes) -> str:
    """Bytes that are no UTF-8 become lone surrogates, which the row check refuses."""
    return raw.decode("utf-8", "surrogateescape")


def legible(text: str) -> str:
    """Text that can be printed anywhere: lone surrogates are written out."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def quoted(name: str) -> str:
    """A name of the old file for use in SQL."""
    return '"' + name.replace('"', '""') + '"'

"""Connections to one SQLite file with every setting of reliability.md D.1 made and read back.

The live file is opened through SQLite only: opening and closing it any other way in this process would drop
SQLite's lock (finding 7).
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool, QueuePool

from eros_desktop.domain.errors import StorageUnavailable

BUSY_TIMEOUT_MS = 5000
READERS = 4
LOOK = "SELECT rootpage FROM sqlite_master LIMIT 1"

SETTINGS: tuple[tuple[str, str, object], ...] = (
    ("busy_timeout", str(BUSY_TIMEOUT_MS), BUSY_TIMEOUT_MS),
    ("journal_mode", "TRUNCATE", "truncate"),
    ("synchronous", "FULL", 2),
    ("foreign_keys", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("mmap_size", "0", 0),
    ("temp_store", "MEMORY", 2),
    ("secure_delete", "ON", 1),
    ("cache_size", "-32000", -32000),
    *((("fullfsync", "ON", 1),) if sys.platform == "darwin" else ()),
)
"""Name, value to set, value to read back. The waiting time comes first, so that the others may wait."""

Setting = tuple[str, str, object]


def connect(path: Path, mode: str, settings: tuple[Setting, ...] = SETTINGS) -> sqlite3.Connection:
    """A connection to an existing file; `mode` is `ro`, `rw` or `ro&immutable=1`. Never creates one."""
    connection = sqlite3.connect(
        f"{path.as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False
    )
    try:
        apply_settings(connection, settings)
    except BaseException:
        connection.close()
        raise
    return connection


STEPS_A_BEAT = 200_000


@contextmanager
def beating(connection: sqlite3.Connection, pulse: Callable[[], None] | None) -> Iterator[None]:
    """Calls `pulse` now and then during a long statement; what it raises ends the statement."""
    raised: list[BaseException] = []

    def beat() -> int:
        try:
            if pulse is not None:
                pulse()
        except BaseException as error:
            raised.append(error)
            return 1
        return 0

    connection.set_progress_handler(beat if pulse else None, STEPS_A_BEAT)
    try:
        yield
    except sqlite3.OperationalError:
        if raised:
            raise raised[0] from None
        raise
    finally:
        connection.set_progress_handler(None, 0)


def apply_settings(connection: sqlite3.Connection, settings: tuple[Setting, ...]) -> None:
    """Make each setting and read it back. Raises StorageUnavailable where SQLite kept another value."""
    for name, value, expected in settings:
        connection.execute(f"PRAGMA {name} = {value}")
        found = connection.execute(f"PRAGMA {name}").fetchone()
        if found is not None and found[0] != expected:
            setting = f"{name} = {value}"
            raise StorageUnavailable(
                f"SQLite did not accept the setting {setting} (it stays {found[0]}). "
                "Nothing was changed. Close other programs that use this workspace and try again.",
                code="SETTING_REFUSED",
                details={"setting": name, "wanted": expected, "found": found[0]},
            )


def writing_engine(path: Path) -> Engine:
    """One connection; each transaction takes the write lock at its start."""
    return _engine(path, "rw", SETTINGS, "BEGIN IMMEDIATE", poolclass=QueuePool, pool_size=1, max_overflow=0)


def reading_engine(path: Path) -> Engine:
    """A few connections that cannot write. A block of theirs reads from its start.

    A bare BEGIN takes no lock before the first question. A reader that asks it inside a lock of this program
    would then wait there for a writer, who waits for another reader, who waits for that lock.
    """
    settings = (*SETTINGS, ("query_only", "ON", 1))
    return _engine(
        path, "ro", settings, "BEGIN", LOOK, poolclass=QueuePool, pool_size=READERS, max_overflow=READERS
    )


def upgrading_engine(path: Path) -> Engine:
    """For schema changes: alone, and with foreign keys off from the start (ignored inside a transaction)."""
    settings = (*SETTINGS, ("foreign_keys", "OFF", 0))
    return _engine(path, "rw", settings, "BEGIN EXCLUSIVE", poolclass=NullPool)


def _engine(path: Path, mode: str, settings: tuple[Setting, ...], *begin: str, **pool: Any) -> Engine:
    engine = create_engine(
        "sqlite://", creator=lambda: connect(path, mode, settings), hide_parameters=True, **pool
    )

    @event.listens_for(engine, "begin")
    def begin_explicitly(connection: Connection) -> None:
        for statement in begin:
            connection.exec_driver_sql(statement).close()

    return engine

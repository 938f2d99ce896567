"""The open workspace: units of work that read or write, one at a time on a thread, never nested."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine

from eros_desktop.store import backups, restoring, schema
from eros_desktop.store.engine import reading_engine, writing_engine
from eros_desktop.store.faults import READ_ONLY, Fault, faults_told, file_faults_told, unavailable
from eros_desktop.store.lock import WorkspaceLock

FILE_NAME = "eros.db"

_OLDER = Fault("OLDER_DATABASE", "F28", "")
_UNFINISHED = Fault("RESTORE_UNFINISHED", "F06", "")


class Database:
    """One workspace file, opened for reading and, unless `is_read_only`, for writing. Safe on any thread."""

    def __init__(self, path: Path, lock: WorkspaceLock | None) -> None:
        self.path = path
        self._lock = lock
        self._readers = reading_engine(path)
        self._writer: Engine | None = writing_engine(path) if lock is not None else None
        self._open_here = threading.local()

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        create: bool,
        migrations: Path,
        read_only: bool = False,
        now: datetime | None = None,
    ) -> Database:
        """Open the workspace in a folder; with `create` a new one where there is none.

        An older schema is backed up and upgraded. Raises StorageUnavailable: WORKSPACE_IN_USE,
        WORKSPACE_NOT_FOUND, NEWER_DATABASE, FOREIGN_DATABASE, DAMAGED_DATABASE and the other codes of
        `schema.identify`; the file is then as it was. `now` is only written into lock and backup names.
        """
        folder = folder.resolve()
        path = folder / FILE_NAME
        if read_only:
            return cls._open_read_only(path)
        with file_faults_told(path):
            if create:
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if (path.exists() or not create) and not restoring.is_pending(path):
                # Recognised before anything is put into the folder, the lock file included.
                schema.recognise(path)
            lock = WorkspaceLock.acquire(folder, now)
        try:
            with file_faults_told(path):
                path = _ready(path, lock, create, migrations, now or datetime.now(UTC))
            return cls(path, lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def _open_read_only(cls, path: Path) -> Database:
        path = path.resolve()
        if restoring.is_pending(path):
            raise unavailable(
                _UNFINISHED,
                path,
                "A restore of this workspace was interrupted. Nothing is lost. Open it for writing once: "
                "that finishes the restore.",
            )
        identity = schema.identify(path)
        if identity.version < schema.SCHEMA_VERSION:
            raise unavailable(
                _OLDER,
                path,
                f"This workspace has an older schema ({identity.version}, this program needs "
                f"{schema.SCHEMA_VERSION}). Nothing was changed. Open it for writing to bring it up to date.",
            )
        return cls(path, None)

    @property
    def is_read_only(self) -> bool:
        return self._writer is None

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """One consistent view of the data; nothing can be written through it."""
        with self._one_at_a_time(), faults_told(self.path), self._readers.begin() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One transaction: stored when the block ends, undone by any exception.

        Raises StorageUnavailable (WORKSPACE_READ_ONLY) where the workspace is open for reading only.
        """
        if self._writer is None:
            raise unavailable(
                READ_ONLY,
                self.path,
                "The workspace is open read-only. Nothing was changed. Open it for writing.",
            )
        with self._one_at_a_time(), faults_told(self.path), self._writer.begin() as connection:
            yield connection

    @contextmanager
    def _one_at_a_time(self) -> Iterator[None]:
        if getattr(self._open_here, "is_open", False):
            raise RuntimeError("a unit of work is already open on this thread: units of work do not nest")
        self._open_here.is_open = True
        try:
            yield
        finally:
            self._open_here.is_open = False

    def close(self) -> None:
        """Close every connection and give the workspace free; a second call does nothing.

        Table statistics are not gathered: with them SQLite turns to the seeds' index by creator and send type
        and takes 16 ms instead of 0.3 for a month's totals (performance.md F3).
        """
        self._readers.dispose()
        if self._writer is not None:
            self._writer.dispose()
        if self._lock is not None:
            self._lock.release()


def _ready(path: Path, lock: WorkspaceLock, create: bool, migrations: Path, now: datetime) -> Path:
    """A recognised file of the newest schema, with symbolic links resolved."""
    schema.remove_leftovers(path)
    restoring.finish(path)
    if create and not path.exists():
        schema.create(path, migrations)
        return path
    path = path.resolve()
    identity = schema.identify(path, thorough=lock.was_abandoned)
    if identity.has_journal:
        _roll_back_interrupted_write(path)
        identity = schema.identify(path, thorough=True)
    if identity.version < schema.SCHEMA_VERSION:
        backups.make(path, path.parent / backups.FOLDER, now=now, reason="before the schema upgrade")
        schema.upgrade(path, migrations)
        schema.identify(path)
    return path


def _roll_back_interrupted_write(path: Path) -> None:
    """The first read of a writing connection puts back what a killed process had half written."""
    engine = writing_engine(path)
    try:
        with faults_told(path), engine.begin() as connection:
            connection.exec_driver_sql("SELECT COUNT(*) FROM sqlite_master")
    finally:
        engine.dispose()

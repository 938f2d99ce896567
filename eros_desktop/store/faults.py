"""Machine trouble in SQLite's words, said in ours: what happened, what is safe, what to do.

The numbers are those of reliability.md B.
"""

from __future__ import annotations

import errno
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from eros_desktop.domain.errors import StorageUnavailable

LITTLE_SPACE_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class Fault:
    """One kind of trouble; `number` is its line in reliability.md B."""

    code: str
    number: str
    sentence: str


DISK_FULL = Fault(
    "DISK_FULL",
    "F09",
    "The disk is full. What was saved before is safe, this change was not stored. "
    "Free space and try again, or save a copy elsewhere.",
)
DISK_ERROR = Fault(
    "DISK_ERROR",
    "F12",
    "The disk reported an error. What was saved before is safe, this change was not stored. "
    "Check the disk and open the workspace again.",
)
BUSY = Fault(
    "WORKSPACE_BUSY",
    "F19",
    "Another program is using this workspace. Nothing was changed. Close the other program and try again.",
)
DAMAGED = Fault(
    "DAMAGED_DATABASE",
    "F22",
    "The workspace file is damaged. It was left as it is. Restore the newest verified backup.",
)
FOREIGN = Fault(
    "FOREIGN_DATABASE",
    "F26",
    "This file is not an EROS workspace. It was left as it is. Choose another folder.",
)
READ_ONLY = Fault(
    "WORKSPACE_READ_ONLY",
    "F13",
    "The workspace cannot be written. Nothing was changed. "
    "Open it read-only, or give this account the right to write there.",
)
NO_BACKUP_FOLDER = Fault(
    "BACKUP_FOLDER_READ_ONLY",
    "F13",
    "The folder of the backups cannot be written. No backup was made; the workspace is as it was. "
    "Give this account the right to write there, and take away what else has its name.",
)
MOVED = Fault(
    "WORKSPACE_MOVED",
    "F15",
    "The workspace file was replaced by another program while it was open. Nothing was written to it. "
    "Close EROS Desktop, look at the folder and open it again.",
)
UNREACHABLE = Fault(
    "WORKSPACE_UNREACHABLE",
    "F14",
    "The workspace cannot be reached. What was saved before is safe. "
    "Connect the disk or folder again, then open the workspace.",
)
INTERRUPTED = Fault(
    "WRITE_INTERRUPTED",
    "F01",
    "The last write to this workspace was interrupted and must be taken back first. "
    "What was saved before is safe. Open the workspace for writing once.",
)
EXHAUSTED = Fault(
    "OUT_OF_MEMORY",
    "F16",
    "There is not enough memory. What was saved before is safe, this change was not stored. "
    "Close other programs and try again.",
)

_BY_EXTENDED_CODE = {
    sqlite3.SQLITE_READONLY_DBMOVED: MOVED,
    sqlite3.SQLITE_READONLY_ROLLBACK: INTERRUPTED,
}

_BY_CODE = {
    sqlite3.SQLITE_FULL: DISK_FULL,
    sqlite3.SQLITE_BUSY: BUSY,
    sqlite3.SQLITE_LOCKED: BUSY,
    sqlite3.SQLITE_PROTOCOL: BUSY,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: FOREIGN,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_PERM: READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: UNREACHABLE,
    sqlite3.SQLITE_IOERR: DISK_ERROR,
    sqlite3.SQLITE_NOMEM: EXHAUSTED,
}

_BY_ERRNO = {
    errno.ENOSPC: DISK_FULL,
    errno.EDQUOT: DISK_FULL,
    errno.EFBIG: DISK_FULL,
    errno.EACCES: READ_ONLY,
    errno.EPERM: READ_ONLY,
    errno.EROFS: READ_ONLY,
    errno.EIO: DISK_ERROR,
    errno.ENOMEM: EXHAUSTED,
    errno.EMFILE: EXHAUSTED,
}


def unavailable(fault: Fault, path: Path, sentence: str = "", **details: object) -> StorageUnavailable:
    """The error to raise for a fault; `sentence` replaces the usual one where more is known."""
    return StorageUnavailable(
        sentence or fault.sentence,
        code=fault.code,
        details={"fault": fault.number, "path": str(path), **details},
    )


@contextmanager
def faults_told(path: Path) -> Iterator[None]:
    """Machine trouble inside the block becomes StorageUnavailable; bugs and broken constraints pass."""
    try:
        yield
    except DBAPIError as error:
        fault = _told(error.orig, path) if isinstance(error.orig, sqlite3.Error) else None
        if fault is None:
            raise
        raise fault from error
    except sqlite3.Error as error:
        fault = _told(error, path)
        if fault is None:
            raise
        raise fault from error
    except PoolTimeout as error:
        raise unavailable(BUSY, path) from error


@contextmanager
def file_faults_told(path: Path) -> Iterator[None]:
    """Like `faults_told`, for blocks that also handle files and folders themselves."""
    try:
        with faults_told(path):
            yield
    except OSError as error:
        kind = _BY_ERRNO.get(error.errno or 0, UNREACHABLE)
        raise unavailable(kind, path, reason=str(error.strerror)) from error


def _told(error: sqlite3.Error, path: Path) -> StorageUnavailable | None:
    number = getattr(error, "sqlite_errorcode", 0)
    fault = _BY_EXTENDED_CODE.get(number) or _BY_CODE.get(number & 0xFF)
    if fault is None:
        return None
    if fault is DISK_ERROR and _is_out_of_space(path):
        fault = DISK_FULL
    return unavailable(fault, path, sqlite=error.sqlite_errorname)


def _is_out_of_space(path: Path) -> bool:
    """A full quota answers like a broken disk (F10): look before choosing the words."""
    try:
        return shutil.disk_usage(path.parent).free < LITTLE_SPACE_BYTES
    except OSError:
        return False

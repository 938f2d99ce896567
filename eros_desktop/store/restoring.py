"""A backup in the place of the workspace: checked, copied, and only then exchanged (reliability.md D.4, F06).

The exchange is written down before it begins, so that the next opening finishes what a killed process left.
What was there stays under a backup's name, or as `eros.db.before-restore-N` where none could be made of it.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from eros_desktop.domain.errors import StorageUnavailable
from eros_desktop.store import backups, schema
from eros_desktop.store.engine import connect
from eros_desktop.store.faults import file_faults_told
from eros_desktop.store.lock import WorkspaceLock

RECORD_NAME = "restore.json"
CHUNK_BYTES = 4_000_000
SIDECARS = ("-journal", "-wal", "-shm")
REASON = "before a restore"

_COUNTS = (
    "SELECT (SELECT COUNT(*) FROM creators), (SELECT COUNT(*) FROM caption_bank), "
    "(SELECT COUNT(*) FROM message_performance), (SELECT COUNT(*) FROM week_plans), "
    "(SELECT MAX(week_start) FROM week_plans)"
)

Progress = Callable[[int, int], None]
"""Called with what is done and all there is, in bytes for the copy and then in pages for the backup of what
is replaced; may raise to stop.
"""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a workspace file holds, in rows; `newest_week` is a Monday, None without a planned week."""

    creators: int
    captions: int
    messages: int
    weeks: int
    newest_week: str | None


@dataclass(frozen=True, slots=True)
class Judged:
    """Whether a file may become the workspace: `problem` says why not; `remarks` are worth knowing before."""

    problem: str | None
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put in place, and where the file is that was there before; None where there was none."""

    contents: Contents
    kept: Path | None


def contents(path: Path) -> Contents | None:
    """What a file at rest or in use holds; None where it cannot be read."""
    try:
        with closing(connect(path.resolve(), "ro")) as connection:
            row = connection.execute(_COUNTS).fetchone()
    except sqlite3.Error:
        return None
    return Contents(*row)


def judge(path: Path) -> Judged:
    """Examines a backup without changing anything: what is unchanged since it was made was examined then.

    Raises StorageUnavailable: BACKUP_NOT_FOUND, FOREIGN_DATABASE, NEWER_DATABASE, DAMAGED_DATABASE.
    """
    known = backups.backup_at(path)
    if known is not None and backups.is_unchanged(known):
        return _judged(path, ())
    verdict = backups.verify(path)
    if not verdict.rows:
        return Judged(f"The backup {path.name} is damaged: {verdict.problems[-1]}.")
    return _judged(path, verdict.problems)


def _judged(path: Path, problems: tuple[str, ...]) -> Judged:
    identity = schema.identify(path)
    remarks = [f"Known before: {problem}." for problem in problems if _is_bearable(problem)]
    if identity.version < schema.SCHEMA_VERSION:
        remarks.append("It has an older schema and is brought up to date when it is opened.")
    serious = [problem for problem in problems if not _is_bearable(problem)]
    problem = f"The backup {path.name} is damaged: {serious[0]}." if serious else None
    return Judged(problem, tuple(remarks))


def _is_bearable(problem: str) -> bool:
    """What does not say that the copy changed: the source had it already, or nobody knows."""
    return problem == backups.NO_MANIFEST or problem.endswith(backups.BROKEN_REFERENCES)


def restore(workspace: Path, backup: Path, *, now: datetime, progress: Progress | None = None) -> Restored:
    """Exchange the file `workspace` for a copy of `backup`. Nobody may have the workspace open.

    Raises StorageUnavailable: WORKSPACE_IN_USE, what `judge` raises, BACKUP_UNSOUND, and what files can meet.
    The workspace is then as it was.
    """
    with file_faults_told(workspace):
        workspace.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = WorkspaceLock.acquire(workspace.parent, now)
        try:
            finish(workspace)
            return _restored(workspace, backup, now, progress)
        finally:
            lock.release()


def _restored(workspace: Path, backup: Path, now: datetime, progress: Progress | None) -> Restored:
    judged = judge(backup)
    if judged.problem is not None:
        raise StorageUnavailable(
            f"{judged.problem} The workspace was left as it is. Choose another backup.",
            code="BACKUP_UNSOUND",
            details={"path": str(backup)},
        )
    fresh = _fresh(workspace)
    try:
        _copy(backup, fresh, progress)
        schema.identify(fresh)
        kept = _kept(workspace, now, progress)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    aside = _free_name(workspace)
    _write_record(workspace, aside)
    finish(workspace)
    if kept is not None:
        aside.unlink(missing_ok=True)
    found = contents(workspace)
    assert found is not None  # it was examined a moment ago
    return Restored(found, kept or (aside if aside.exists() else None))


def is_pending(workspace: Path) -> bool:
    """An exchange was begun and not finished; the file may be missing meanwhile."""
    return _record(workspace).exists()


def finish(workspace: Path) -> None:
    """Go on with an exchange that was begun, from wherever it was left. Only while the lock is held."""
    record, fresh = _record(workspace), _fresh(workspace)
    if not record.exists():
        fresh.unlink(missing_ok=True)  # a copy that was never finished
        return
    aside = _aside(workspace, record)
    if fresh.exists():
        if workspace.exists():
            _move(workspace, aside)
        for suffix in SIDECARS:
            sidecar = workspace.with_name(f"{workspace.name}{suffix}")
            if sidecar.exists():
                _move(sidecar, aside.with_name(f"{aside.name}{suffix}"))
        _move(fresh, workspace)
    backups.sync(workspace.parent)
    record.unlink()
    backups.sync(workspace.parent)


def _kept(workspace: Path, now: datetime, progress: Progress | None) -> Path | None:
    """A backup of what is going to be replaced; None where there is nothing or it cannot be copied."""
    if not workspace.exists():
        return None
    try:
        folder = workspace.parent / backups.FOLDER
        return backups.make(workspace, folder, now=now, reason=REASON, progress=progress).path
    except StorageUnavailable:
        return None


def _copy(backup: Path, fresh: Path, progress: Progress | None) -> None:
    """Byte for byte, and the bytes that were written are read again."""
    fresh.unlink(missing_ok=True)
    total, done, read = backup.stat().st_size, 0, hashlib.blake2b()
    descriptor = os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "wb") as target, backup.open("rb") as source:
        while chunk := source.read(CHUNK_BYTES):
            read.update(chunk)
            target.write(chunk)
            done += len(chunk)
            if progress:
                progress(done, total)
        target.flush()
        os.fsync(target.fileno())
    if backups.digest(fresh) != read.hexdigest():
        raise StorageUnavailable(
            "The copy of the backup is not what the backup holds: the disk does not keep what is written. "
            "The workspace was left as it is. Check the disk.",
            code="DISK_ERROR",
            details={"path": str(fresh)},
        )


def _write_record(workspace: Path, aside: Path) -> None:
    """From here on the exchange is finished, whatever happens."""
    record = _record(workspace)
    waiting = record.with_name(f"{record.name}.partial")
    waiting.write_text(json.dumps({"aside": aside.name}), "utf-8")
    backups.sync(waiting)
    _move(waiting, record)
    backups.sync(record.parent)


def _aside(workspace: Path, record: Path) -> Path:
    """The name that was chosen for what goes; a record that says none gets a free one."""
    try:
        return workspace.with_name(Path(json.loads(record.read_text("utf-8"))["aside"]).name)
    except (ValueError, KeyError, TypeError):
        return _free_name(workspace)


def _free_name(workspace: Path) -> Path:
    numbers = (
        path.name.rpartition("-")[2] for path in workspace.parent.glob(f"{workspace.name}.before-restore-*")
    )
    highest = max((int(number) for number in numbers if number.isdecimal()), default=0)
    return workspace.with_name(f"{workspace.name}.before-restore-{highest + 1}")


def _move(source: Path, target: Path) -> None:
    source.replace(target)


def _record(workspace: Path) -> Path:
    return workspace.with_name(RECORD_NAME)


def _fresh(workspace: Path) -> Path:
    return workspace.with_name(f"{workspace.name}.restored")

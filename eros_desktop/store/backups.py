"""Real copies of the workspace: made through SQLite, checked, and only then named (reliability.md D.4)."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryFile

from eros_desktop.domain.errors import StorageUnavailable
from eros_desktop.store.engine import beating, connect
from eros_desktop.store.faults import NO_BACKUP_FOLDER, file_faults_told, unavailable

FOLDER = "backups"
PAGES_A_STEP = 2000
COUNT_ROWS = 'SELECT COUNT(*) FROM "{}"'
LAST_CHANGE = """SELECT (SELECT MAX(activity_id) FROM activity WHERE kind <> 'job'),
    (SELECT value FROM workspace_info WHERE key = 'data_revision')"""
TABLE_NAMES = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY name"

_REFUSED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS, errno.EEXIST, errno.ENOTDIR})

NO_MANIFEST = "the manifest beside it is missing or unreadable"
BROKEN_REFERENCES = "references lead to rows that are not there"

_NAME = re.compile(r"EROS-(?P<sequence>\d{6})-(?P<moment>\d{8}T\d{6}Z)-v(?P<version>\d+)\.eros")

Progress = Callable[[int, int], None]
"""Called with pages done and pages in all; may raise to stop."""

Pulse = Callable[[], None]
"""Called now and then during a long examination; may raise to stop."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup must still be when it is checked; `made_at` is UTC ISO 8601."""

    application: str
    schema_version: int
    sequence: int
    made_at: str
    zone: str
    reason: str
    size_bytes: int
    blake2b: str
    rows: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup file by its name; `manifest` is None where the one beside it is missing or unreadable."""

    path: Path
    sequence: int
    made_at: datetime
    schema_version: int
    manifest: Manifest | None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What checking a backup found; no problems means it can be restored."""

    path: Path
    problems: tuple[str, ...]
    rows: Mapping[str, int]

    @property
    def is_sound(self) -> bool:
        return not self.problems


def make(
    source: Path,
    folder: Path,
    *,
    now: datetime,
    reason: str,
    application: str = "EROS Desktop",
    progress: Progress | None = None,
) -> Backup:
    """Copy a workspace file into the backup folder and check the copy before it gets its name.

    Raises StorageUnavailable where the copy cannot be written or is not sound; then no file appears.
    """
    with file_faults_told(folder / "backup"):
        _prepare(folder)
        _remove_partials(folder)
        try:
            return _made(source, folder, now, reason, application, progress)
        except BaseException:
            _remove_partials(folder)
            raise


def _prepare(folder: Path) -> None:
    """Makes the folder and tries to write there: where that is refused, the workspace itself is well."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with TemporaryFile(dir=folder):
            pass
    except OSError as error:
        if error.errno not in _REFUSED:
            raise
        raise unavailable(NO_BACKUP_FOLDER, folder, reason=str(error.strerror)) from error


def _made(
    source: Path, folder: Path, now: datetime, reason: str, application: str, progress: Progress | None
) -> Backup:
    sequence = max((backup.sequence for backup in list_backups(folder)), default=0) + 1
    moment = now.astimezone(UTC).replace(microsecond=0)
    with closing(connect(source, "ro")) as live:
        version = int(live.execute("PRAGMA user_version").fetchone()[0])
        final = folder / f"EROS-{sequence:06d}-{moment:%Y%m%dT%H%M%SZ}-v{version}.eros"
        partial = final.with_name(f"{final.name}.partial")
        rows = _copy(live, partial, progress)
    manifest = Manifest(
        application=application,
        schema_version=version,
        sequence=sequence,
        made_at=moment.isoformat(),
        zone=str(now.tzname() or "UTC"),
        reason=reason,
        size_bytes=partial.stat().st_size,
        blake2b=digest(partial),
        rows=rows,
    )
    _refuse_unsound(partial, manifest, _still(partial, progress))
    _publish(partial, final, manifest)
    return Backup(final, sequence, moment, version, manifest)


def list_backups(folder: Path) -> tuple[Backup, ...]:
    """The backups of a folder, oldest first by sequence; other files are not touched or listed."""
    found = map(backup_at, folder.glob("EROS-*.eros"))
    return tuple(sorted((backup for backup in found if backup), key=lambda backup: backup.sequence))


def verify(path: Path, pulse: Pulse | None = None) -> Verdict:
    """Open a backup and hold it against its manifest: bytes, pages, references, row counts.

    Takes about 0.1 s a megabyte; `pulse` is called meanwhile and may raise to stop.
    """
    if not path.is_file():
        raise StorageUnavailable(
            f"There is no backup file {path.name}. Choose one of the listed backups.",
            code="BACKUP_NOT_FOUND",
            details={"path": str(path)},
        )
    manifest = _read_manifest(path)
    if manifest is None:
        problems, rows = _look_inside(path, pulse)
        return Verdict(path, (NO_MANIFEST, *problems), rows)
    return _hold_against(path, manifest, pulse)


def remove(backup: Backup) -> None:
    """Takes a backup away; its manifest goes last, so that none is ever left without."""
    with file_faults_told(backup.path):
        backup.path.unlink(missing_ok=True)
        backup.path.with_name(f"{backup.path.name}.json").unlink(missing_ok=True)
        sync(backup.path.parent)


def last_change(path: Path, mode: str = "ro") -> tuple[int, int] | None:
    """What tells one state of a workspace or backup from another: the last entry of its journal that is no
    mere job, and its data revision. None where that cannot be read.
    """
    try:
        with closing(connect(path.resolve(), mode, ())) as connection:
            entry, revision = connection.execute(LAST_CHANGE).fetchone()
    except sqlite3.Error:
        return None
    return int(entry or 0), int(revision or 0)


def is_unchanged(backup: Backup) -> bool:
    """Whether these are byte for byte what was examined page by page when the backup was made."""
    known = backup.manifest
    return (
        known is not None
        and backup.path.stat().st_size == known.size_bytes
        and digest(backup.path) == known.blake2b
    )


def backup_at(path: Path) -> Backup | None:
    """What the name of a backup file says, with its manifest; None for other names and missing files."""
    match = _NAME.fullmatch(path.name)
    if match is None or not path.is_file():
        return None
    made_at = datetime.strptime(match["moment"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    return Backup(path, int(match["sequence"]), made_at, int(match["version"]), _read_manifest(path))


def _copy(live: sqlite3.Connection, partial: Path, progress: Progress | None) -> dict[str, int]:
    """Copy within one read transaction, so that the counted rows are the copied ones."""
    os.close(os.open(partial, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    live.execute("BEGIN")
    rows = _row_counts(live)
    with closing(sqlite3.connect(partial, isolation_level=None)) as copy:
        live.backup(copy, pages=PAGES_A_STEP, progress=_steps(progress))
        # The copy takes over the source's journal mode; a backup is one file.
        copy.execute("PRAGMA journal_mode = DELETE")
    live.execute("ROLLBACK")
    return rows


def _steps(progress: Progress | None) -> Callable[[int, int, int], object]:
    return lambda _status, left, total: progress(total - left, total) if progress else None


def _still(partial: Path, progress: Progress | None) -> Pulse | None:
    """While the copy is examined all its pages are there; who watches may still stop."""
    pages = partial.stat().st_size // 4096
    return (lambda: progress(pages, pages)) if progress else None


def _row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    names = connection.execute(TABLE_NAMES).fetchall()
    return {name: int(connection.execute(COUNT_ROWS.format(name)).fetchone()[0]) for (name,) in names}


def _hold_against(path: Path, manifest: Manifest, pulse: Pulse | None) -> Verdict:
    problems: list[str] = []
    if path.stat().st_size != manifest.size_bytes:
        problems.append(f"it has {path.stat().st_size} bytes instead of {manifest.size_bytes}")
    if digest(path) != manifest.blake2b:
        problems.append("its content is not what was saved (checksum)")
    inside, rows = _look_inside(path, pulse)
    problems.extend(inside)
    problems.extend(
        f"{name} has {rows.get(name)} rows instead of {count}"
        for name, count in manifest.rows.items()
        if rows and rows.get(name) != count
    )
    return Verdict(path, tuple(problems), rows)


def _look_inside(path: Path, pulse: Pulse | None) -> tuple[tuple[str, ...], dict[str, int]]:
    """Pages, references and rows of a file at rest; nothing is written, not even a journal."""
    try:
        with closing(connect(path.resolve(), "ro&immutable=1", ())) as connection, beating(connection, pulse):
            found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(10)")]
            problems = [] if found == ["ok"] else found
            broken = len(connection.execute("PRAGMA foreign_key_check").fetchall())
            if broken:
                problems.append(f"{broken} {BROKEN_REFERENCES}")
            return tuple(problems), _row_counts(connection)
    except sqlite3.DatabaseError as error:
        return (f"it cannot be read ({error})",), {}


def _refuse_unsound(partial: Path, manifest: Manifest, pulse: Pulse | None) -> None:
    """Damage refuses; broken references that the source already has do not."""
    verdict = _hold_against(partial, manifest, pulse)
    problems = [problem for problem in verdict.problems if not problem.endswith(BROKEN_REFERENCES)]
    if problems:
        raise StorageUnavailable(
            f"The backup is not sound: {problems[0]}. It was removed; the workspace was not changed. "
            "Run `check` to examine the workspace.",
            code="BACKUP_UNSOUND",
            details={"problems": problems},
        )


def _publish(partial: Path, final: Path, manifest: Manifest) -> None:
    """Everything reaches the disk before the name does; the manifest comes first, so no backup is without."""
    sync(partial)
    beside = final.with_name(f"{final.name}.json")
    waiting = beside.with_name(f"{beside.name}.partial")
    descriptor = os.open(waiting, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(asdict(manifest), file, indent=2, sort_keys=True)
        file.flush()
        os.fsync(file.fileno())
    waiting.replace(beside)
    partial.replace(final)
    sync(final.parent)


def sync(path: Path) -> None:
    """What was written to a file, or the names in a folder, reach the disk."""
    if os.name == "nt" and path.is_dir():
        return  # pragma: no cover - Windows cannot flush a folder
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _remove_partials(folder: Path) -> None:
    for leftover in folder.glob("EROS-*.partial*"):
        leftover.unlink()


def digest(path: Path) -> str:
    """BLAKE2b of a file that nobody has open."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "blake2b").hexdigest()


def _read_manifest(path: Path) -> Manifest | None:
    try:
        said = json.loads(path.with_name(f"{path.name}.json").read_text("utf-8"))
        return Manifest(**said)
    except (OSError, ValueError, TypeError):
        return None

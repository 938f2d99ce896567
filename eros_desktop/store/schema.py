"""The schema of a workspace file: recognise it, create it, bring it up to date, refuse what is not ours.

A file that is foreign, newer, damaged, empty or linked from elsewhere is refused before anything is written.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from eros_desktop.store.engine import connect, upgrading_engine
from eros_desktop.store.faults import DAMAGED, FOREIGN, Fault, faults_told, unavailable
from eros_desktop.store.statements import statements_of
from eros_desktop.store.tables.views import VIEWS

APPLICATION_ID = 0x45524F53
"""The letters EROS in the header of every workspace file."""

SCHEMA_VERSION = 3
"""Number of the newest revision under `migrations/versions`; kept in the file as `user_version`."""

QUICK_CHECK_BYTES = 8_000_000
"""Files up to this size are examined at every opening (about 12 ms a megabyte)."""

_ALEMBIC_VERSION = """\
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
)"""  # noqa: W291 - the very text alembic writes, so that both ways give the same file

_NEWER = Fault("NEWER_DATABASE", "F27", "")
_LINKED = Fault("LINKED_DATABASE", "F33", "")
_MISSING = Fault("WORKSPACE_NOT_FOUND", "F14", "")
_UNKNOWN_REVISION = Fault("UNKNOWN_REVISION", "F29", "")

SchemaObjects = dict[tuple[str, str], str]
"""What `sqlite_master` holds: (kind, name) to its SQL with single spaces."""


@dataclass(frozen=True, slots=True)
class Identity:
    """What a file says of itself before it is opened for work."""

    version: int
    revision: str | None
    has_journal: bool


def version_folders(migrations: Path) -> tuple[Path, ...]:
    """The folders of frozen SQL, oldest first; their names begin with the revision."""
    return tuple(sorted(folder for folder in (migrations / "versions").glob("[0-9]*") if folder.is_dir()))


def schema_script(migrations: Path) -> str:
    """Everything a new file is made of, as one script inside one transaction."""
    parts = ["BEGIN EXCLUSIVE", f"PRAGMA application_id = {APPLICATION_ID}"]
    for folder in version_folders(migrations):
        parts.extend(statements_of(folder))
    parts.append(_ALEMBIC_VERSION)
    parts.append(f"INSERT INTO alembic_version (version_num) VALUES ('{SCHEMA_VERSION:04d}')")
    parts.append(f"PRAGMA user_version = {SCHEMA_VERSION}")
    return ";\n".join([*parts, "COMMIT;"])


def create(path: Path, migrations: Path) -> None:
    """Make a new workspace file, complete or not at all; never over an existing one (FileExistsError)."""
    beside = path.with_name(f"{path.name}.new-{os.getpid()}")
    with suppress(FileNotFoundError):
        beside.unlink()
    os.close(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        with faults_told(path), closing(connect(beside, "rw")) as connection:
            connection.executescript(schema_script(migrations))
            connection.execute("VACUUM")  # tables that came and went with later revisions leave no pages
        _publish(beside, path)
    finally:
        for leftover in path.parent.glob(f"{beside.name}*"):
            leftover.unlink()


def _publish(beside: Path, path: Path) -> None:
    """Give the finished file its name, failing if the name is taken."""
    try:
        os.link(beside, path)
    except FileExistsError:
        raise
    except OSError:
        # A disk without hard links (FAT): take the name first, then put the file over our own empty one.
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        beside.replace(path)


def remove_leftovers(path: Path) -> None:
    """Drop what a creation that died left beside the file. Only while the workspace lock is held."""
    for leftover in path.parent.glob(f"{path.name}.new-*"):
        leftover.unlink()


def recognise(path: Path) -> Identity:
    """Judge a file by its size and first page only, without writing to it.

    Raises StorageUnavailable: WORKSPACE_NOT_FOUND, LINKED_DATABASE, FOREIGN_DATABASE, NEWER_DATABASE,
    DAMAGED_DATABASE.
    """
    _refuse_odd_files(path)
    with faults_told(path):
        return _header(path)


def identify(path: Path, *, thorough: bool = False) -> Identity:
    """Recognise a workspace file and look inside, without writing to it.

    Raises what `recognise` raises, FOREIGN_DATABASE also for triggers and for views that are not ours, and
    UNKNOWN_REVISION. `thorough` examines every page whatever the size.
    """
    identity = recognise(path)
    if identity.has_journal:
        # An interrupted write is taken back by the first writer; until then only the header can be judged.
        return identity
    with faults_told(path):
        return _examined(path, identity, thorough or path.stat().st_size <= QUICK_CHECK_BYTES)


def _refuse_odd_files(path: Path) -> None:
    try:
        found = path.stat()
    except FileNotFoundError:
        raise unavailable(
            _MISSING,
            path,
            f"There is no workspace at {path.parent}. Choose another folder or start a new one.",
        ) from None
    if found.st_size == 0:
        raise unavailable(
            FOREIGN,
            path,
            "The workspace file is empty (0 bytes): it is not an EROS workspace. It was left as it is. "
            "Restore a backup, or choose another folder.",
        )
    if found.st_nlink > 1:
        raise unavailable(
            _LINKED,
            path,
            "The workspace file has a second name elsewhere on the disk (a hard link), which endangers it. "
            "Nothing was changed. Copy the file to a folder of its own and open that.",
        )


def _header(path: Path) -> Identity:
    """Application and version from the first page, whatever state the rest is in."""
    journal = path.with_name(f"{path.name}-journal")
    with closing(connect(path, "ro&immutable=1", ())) as connection:
        application = _number(connection, "application_id")
        version = _number(connection, "user_version")
    if application != APPLICATION_ID:
        raise unavailable(FOREIGN, path)
    if version > SCHEMA_VERSION:
        raise unavailable(
            _NEWER,
            path,
            f"This workspace was made by a newer EROS Desktop (schema {version}, this one knows "
            f"{SCHEMA_VERSION}). It was left as it is. Update EROS Desktop to open it.",
            version=version,
            known_version=SCHEMA_VERSION,
        )
    if version < 1:
        raise unavailable(DAMAGED, path, version=version)
    return Identity(version, None, journal.exists() and journal.stat().st_size > 0)


def _examined(path: Path, identity: Identity, every_page: bool) -> Identity:
    with closing(connect(path, "ro")) as connection:
        needed = _number(connection, "page_count") * _number(connection, "page_size")
        if path.stat().st_size < needed:
            raise unavailable(DAMAGED, path, missing_bytes=needed - path.stat().st_size)
        _refuse_strangers(path, connection, identity.version)
        if every_page:
            _refuse_damage(path, connection)
        return Identity(identity.version, _revision(path, connection, identity.version), False)


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def _refuse_strangers(path: Path, connection: sqlite3.Connection, version: int) -> None:
    """Triggers and views of others run code of others (F31, F76). Older schemas may word ours otherwise."""
    for (kind, name), sql in objects(connection).items():
        if kind == "trigger" or (kind == "view" and not _is_our_view(name, sql, version)):
            raise unavailable(
                FOREIGN,
                path,
                f"This workspace contains a {kind} that EROS Desktop did not make ({name}). "
                "It was left as it is. Start a new workspace and import this file into it.",
                object=name,
            )


def _is_our_view(name: str, sql: str, version: int) -> bool:
    return name in VIEWS and (version < SCHEMA_VERSION or sql == _on_one_line(VIEWS[name]))


def _refuse_damage(path: Path, connection: sqlite3.Connection) -> None:
    found = [str(row[0]) for row in connection.execute("PRAGMA quick_check(10)")]
    if found != ["ok"]:
        raise unavailable(DAMAGED, path, findings=found)


def _revision(path: Path, connection: sqlite3.Connection, version: int) -> str:
    revisions = [str(row[0]) for row in connection.execute("SELECT version_num FROM alembic_version")]
    expected = f"{version:04d}"
    if revisions != [expected]:
        raise unavailable(
            _UNKNOWN_REVISION,
            path,
            f"The workspace says its schema is {' and '.join(revisions) or 'unknown'}, but {expected} was "
            "expected. It was left as it is. Restore the newest verified backup.",
            found=revisions,
            expected=expected,
        )
    return expected


def objects(connection: sqlite3.Connection) -> SchemaObjects:
    """What the file is made of, apart from SQLite's own tables and automatic indexes."""
    found = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*'"
    )
    return {(str(kind), str(name)): _on_one_line(str(sql)) for kind, name, sql in found}


def _on_one_line(sql: str) -> str:
    return " ".join(sql.split())


def golden(migrations: Path) -> SchemaObjects:
    """What a file of the newest schema is made of."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.executescript(schema_script(migrations))
        return objects(connection)


def upgrade(path: Path, migrations: Path) -> None:
    """Bring an older file to the newest schema in one transaction; the caller has made a verified backup."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    engine = upgrading_engine(path)
    try:
        with faults_told(path), engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    finally:
        engine.dispose()

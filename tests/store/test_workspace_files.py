"""Which files are opened, which are refused, and that a refused file keeps every byte."""

from __future__ import annotations

import errno
import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from eros_desktop.domain.errors import StorageUnavailable
from eros_desktop.store import schema
from eros_desktop.store.database import Database
from tests.support.repository import ROOT
from tests.support.workspaces import MIGRATIONS, empty_workspace


def opened(folder: Path, *, create: bool = False, read_only: bool = False) -> Database:
    return Database.open(folder, create=create, migrations=MIGRATIONS, read_only=read_only)


def change(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(statement)


def overwrite(path: Path, offset: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(content)


def empty_out(path: Path) -> None:
    path.write_bytes(b"")


def make_text(path: Path) -> None:
    path.write_text("page_name,display_name\n" * 200, "utf-8")


def make_other_database(path: Path) -> None:
    path.unlink()
    change(path, "CREATE TABLE notes (text)")


def make_newer(path: Path) -> None:
    change(path, "PRAGMA user_version = 99")


def cut_off(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def lose_last_byte(path: Path) -> None:
    """SQLite's own integrity check does not notice this one."""
    os.truncate(path, path.stat().st_size - 1)


def spoil_index(path: Path) -> None:
    """Damage that no statement of an ordinary opening would meet."""
    with closing(sqlite3.connect(path)) as connection:
        question = "SELECT rootpage FROM sqlite_master WHERE name = 'import_mappings'"
        (root,) = connection.execute(question).fetchone()
    overwrite(path, (root - 1) * 4096 + 3, b"\x00\x07")


def add_unused_page(path: Path) -> None:
    """A page that belongs to nothing: every statement works, but the file is not as it was left."""
    with path.open("ab") as file:
        file.write(bytes(4096))
    overwrite(path, 28, (path.stat().st_size // 4096).to_bytes(4, "big"))


def scribble(path: Path) -> None:
    overwrite(path, 20 * 4096, b"\xff" * 4096)


def unlearn_version(path: Path) -> None:
    change(path, "PRAGMA user_version = 0")


def add_trigger(path: Path) -> None:
    change(path, "CREATE TRIGGER t AFTER INSERT ON creators BEGIN DELETE FROM personas; END")


def add_view(path: Path) -> None:
    change(path, "CREATE VIEW everything AS SELECT * FROM creators")


def change_view(path: Path) -> None:
    change(path, "DROP VIEW v_prediction_accuracy; CREATE VIEW v_prediction_accuracy AS SELECT 1 AS one")


def rename_revision(path: Path) -> None:
    change(path, "UPDATE alembic_version SET version_num = 'abcd'")


def link_elsewhere(path: Path) -> None:
    os.link(path, path.with_name("second.db"))


REFUSALS: list[tuple[Callable[[Path], None], str, str]] = [
    (empty_out, "FOREIGN_DATABASE", "empty"),
    (make_text, "FOREIGN_DATABASE", "not an EROS workspace"),
    (make_other_database, "FOREIGN_DATABASE", "not an EROS workspace"),
    (make_newer, "NEWER_DATABASE", "newer EROS Desktop"),
    (cut_off, "DAMAGED_DATABASE", "damaged"),
    (scribble, "DAMAGED_DATABASE", "damaged"),
    (lose_last_byte, "DAMAGED_DATABASE", "damaged"),
    (add_unused_page, "DAMAGED_DATABASE", "damaged"),
    (spoil_index, "DAMAGED_DATABASE", "damaged"),
    (unlearn_version, "DAMAGED_DATABASE", "damaged"),
    (add_trigger, "FOREIGN_DATABASE", "a trigger that EROS Desktop did not make"),
    (add_view, "FOREIGN_DATABASE", "a view that EROS Desktop did not make"),
    (change_view, "FOREIGN_DATABASE", "a view that EROS Desktop did not make"),
    (rename_revision, "UNKNOWN_REVISION", f"abcd, but {schema.SCHEMA_VERSION:04d} was expected"),
    (link_elsewhere, "LINKED_DATABASE", "hard link"),
]


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize(("spoil", "code", "words"), REFUSALS, ids=[spoil.__name__ for spoil, *_ in REFUSALS])
def test_a_file_that_is_not_sound_or_not_ours_is_refused_and_left_alone(
    tmp_path: Path, spoil: Callable[[Path], None], code: str, words: str, read_only: bool
) -> None:
    path = empty_workspace(tmp_path)
    spoil(path)
    before = path.read_bytes()
    with pytest.raises(StorageUnavailable, match=words) as caught:
        opened(tmp_path, create=not read_only, read_only=read_only)
    assert caught.value.code == code
    assert caught.value.details["path"] == str(path)
    assert path.read_bytes() == before


def test_a_refused_foreign_folder_is_not_littered(tmp_path: Path) -> None:
    (tmp_path / "eros.db").write_text("something else entirely", "utf-8")
    with pytest.raises(StorageUnavailable):
        opened(tmp_path, create=True)
    assert [path.name for path in tmp_path.iterdir()] == ["eros.db"]


def test_a_refused_file_may_be_opened_once_it_is_mended(tmp_path: Path) -> None:
    path = empty_workspace(tmp_path)
    change(path, "PRAGMA user_version = 99")
    with pytest.raises(StorageUnavailable):
        opened(tmp_path)
    change(path, f"PRAGMA user_version = {schema.SCHEMA_VERSION}")
    opened(tmp_path).close()


def test_opening_never_creates_unless_asked(tmp_path: Path) -> None:
    with pytest.raises(StorageUnavailable, match="no workspace") as caught:
        opened(tmp_path / "none")
    assert caught.value.code == "WORKSPACE_NOT_FOUND"
    assert not (tmp_path / "none").exists()


def test_reading_only_never_creates(tmp_path: Path) -> None:
    with pytest.raises(StorageUnavailable) as caught:
        opened(tmp_path, create=True, read_only=True)
    assert caught.value.code == "WORKSPACE_NOT_FOUND"
    assert list(tmp_path.iterdir()) == []


def test_creating_never_writes_over_a_file(tmp_path: Path) -> None:
    path = tmp_path / "eros.db"
    path.write_bytes(b"mine")
    with pytest.raises(FileExistsError):
        schema.create(path, MIGRATIONS)
    assert path.read_bytes() == b"mine"
    assert [found.name for found in tmp_path.iterdir()] == ["eros.db"]


def test_a_disk_without_hard_links_gets_its_workspace_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    path = tmp_path / "eros.db"
    schema.create(path, MIGRATIONS)
    assert schema.identify(path).version == schema.SCHEMA_VERSION
    with pytest.raises(FileExistsError):
        schema.create(path, MIGRATIONS)


def test_what_a_killed_creation_left_is_removed(tmp_path: Path) -> None:
    leftover = tmp_path / "eros.db.new-123"
    leftover.write_bytes(b"half")
    opened(tmp_path, create=True).close()
    assert not leftover.exists()


def test_a_symbolic_link_to_the_folder_opens_the_real_one(tmp_path: Path) -> None:
    empty_workspace(tmp_path / "real")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    database = opened(tmp_path / "link")
    assert database.path == (tmp_path / "real" / "eros.db").resolve()
    database.close()


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "DISK_FULL"),
        (errno.EROFS, "WORKSPACE_READ_ONLY"),
        (errno.EIO, "DISK_ERROR"),
        (errno.ESTALE, "WORKSPACE_UNREACHABLE"),
    ],
)
def test_trouble_with_the_folder_is_told_like_trouble_with_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(schema, "create", fail)
    with pytest.raises(StorageUnavailable) as caught:
        opened(tmp_path, create=True)
    assert caught.value.code == code


def test_a_large_file_is_only_examined_whole_after_an_unclean_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "QUICK_CHECK_BYTES", 1000)
    path = empty_workspace(tmp_path)
    spoil_index(path)
    opened(tmp_path).close()
    abandoned = {"pid": 2**22 + 1, "host": socket.gethostname(), "since": "2026-11-20T08:45:00Z"}
    (tmp_path / "eros.lock").write_text(json.dumps(abandoned), "utf-8")
    with pytest.raises(StorageUnavailable, match="damaged"):
        opened(tmp_path)


@pytest.mark.parametrize("name", ["with space", "früh jahr 🌊", "50% ? # 'quoted'"])
def test_odd_folder_names_work(tmp_path: Path, name: str) -> None:
    opened(tmp_path / name, create=True).close()
    assert (tmp_path / name / "eros.db").is_file()


HALF_WRITTEN = """
import os, signal, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA journal_mode = TRUNCATE")
connection.execute("PRAGMA cache_size = 1")
connection.execute("PRAGMA cache_spill = 1")
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE creators SET display_name = 'half'")
for number in range(3000):
    connection.execute("INSERT INTO creators (creator_id, page_name, display_name, page_type) "
                       "VALUES (?, ?, ?, 'paid')", (f"p{number}", f"p{number}", "x" * 200))
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def half_written(tmp_path: Path) -> Path:
    """A workspace whose writer was killed with pages of an unfinished transaction already in the file."""
    path = empty_workspace(tmp_path)
    change(path, "INSERT INTO creators (creator_id, page_name, display_name, page_type) "
                 "VALUES ('anna', 'anna', 'whole', 'paid')")  # fmt: skip
    done = subprocess.run([sys.executable, "-c", HALF_WRITTEN, str(path)], cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGKILL
    assert path.with_name("eros.db-journal").stat().st_size > 0
    return path


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
def test_a_write_that_was_killed_is_taken_back(half_written: Path) -> None:
    database = opened(half_written.parent)
    with database.read() as connection:
        rows = connection.exec_driver_sql("SELECT creator_id, display_name FROM creators").all()
    database.close()
    assert [tuple(row) for row in rows] == [("anna", "whole")]


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
def test_reading_only_does_not_take_back_a_killed_write(half_written: Path) -> None:
    before = half_written.read_bytes()
    database = opened(half_written.parent, read_only=True)
    with (
        pytest.raises(StorageUnavailable, match="Open the workspace for writing once") as caught,
        database.read(),
    ):
        pass
    database.close()
    assert caught.value.code == "WRITE_INTERRUPTED"
    assert half_written.read_bytes() == before

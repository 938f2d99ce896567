"""Units of work on a real file: settings, transactions, and machine trouble told in plain words."""

from __future__ import annotations

import os
import sqlite3
import stat
import threading
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, IntegrityError

from eros_desktop.domain.errors import StorageUnavailable
from eros_desktop.store import engine as engines
from eros_desktop.store.database import Database
from eros_desktop.store.faults import faults_told
from tests.support.workspaces import MIGRATIONS, empty_workspace

ADD = "INSERT INTO creators (creator_id, page_name, display_name, page_type) VALUES (?, ?, 'A page', 'paid')"


def add(connection: Connection, name: str) -> None:
    connection.exec_driver_sql(ADD, (name, name))


def overfill(database: Database) -> None:
    """Write more than the file may grow to, as on a full disk."""
    with database.write() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
        for number in range(20_000):
            add(connection, f"page{number}")


def names(database: Database) -> list[str]:
    with database.read() as connection:
        return list(connection.exec_driver_sql("SELECT creator_id FROM creators ORDER BY 1").scalars())


@pytest.mark.parametrize(("name", "expected"), [(name, expected) for name, _, expected in engines.SETTINGS])
def test_every_setting_holds_for_readers_and_writers(database: Database, name: str, expected: object) -> None:
    with database.write() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {name}").scalar() == expected
    with database.read() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {name}").scalar() == expected


def test_a_setting_that_sqlite_does_not_keep_is_refused(database: Database) -> None:
    with pytest.raises(StorageUnavailable, match="did not accept the setting") as caught:
        engines.connect(database.path, "ro", (("page_size", "512", 512),))
    assert caught.value.code == "SETTING_REFUSED"


def test_what_a_block_wrote_is_stored_when_it_ends(database: Database) -> None:
    with database.write() as connection:
        add(connection, "anna")
    assert names(database) == ["anna"]


def test_an_exception_undoes_the_whole_block(database: Database) -> None:
    def add_and_fail() -> None:
        with database.write() as connection:
            add(connection, "anna")
            raise ValueError("halfway")

    with pytest.raises(ValueError, match="halfway"):
        add_and_fail()
    assert names(database) == []


def test_a_writer_takes_the_lock_before_it_reads(database: Database) -> None:
    with (
        database.write(),
        closing(sqlite3.connect(database.path, timeout=0, isolation_level=None)) as other,
        pytest.raises(sqlite3.OperationalError, match="locked"),
    ):
        other.execute("BEGIN IMMEDIATE")


def test_a_reader_cannot_write(database: Database) -> None:
    with pytest.raises(StorageUnavailable) as caught, database.read() as connection:
        add(connection, "anna")
    assert caught.value.code == "WORKSPACE_READ_ONLY"


def test_a_reader_sees_one_state_while_another_thread_wants_to_write(database: Database) -> None:
    with database.read() as connection:
        before = connection.exec_driver_sql("SELECT COUNT(*) FROM creators").scalar()
        with closing(sqlite3.connect(database.path, timeout=0, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            other.execute(ADD, ("anna", "anna"))
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                other.execute("COMMIT")
            other.execute("ROLLBACK")
        assert connection.exec_driver_sql("SELECT COUNT(*) FROM creators").scalar() == before


@pytest.mark.parametrize("inner", ["read", "write"])
@pytest.mark.parametrize("outer", ["read", "write"])
def test_units_of_work_do_not_nest(database: Database, outer: str, inner: str) -> None:
    with (
        getattr(database, outer)(),
        pytest.raises(RuntimeError, match="do not nest"),
        getattr(database, inner)(),
    ):
        pass
    assert names(database) == []


def test_other_threads_read_at_the_same_time(database: Database) -> None:
    found: list[list[str]] = []
    with database.read():
        reader = threading.Thread(target=lambda: found.append(names(database)))
        reader.start()
        reader.join(10)
    assert found == [[]]


def test_a_reader_reads_from_the_start_of_its_block(database: Database) -> None:
    """Else its first question, asked inside a lock of ours, could wait for a writer who waits for us."""
    with database.read(), closing(sqlite3.connect(database.path, timeout=0)) as other:
        other.isolation_level = None
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN EXCLUSIVE")


def test_foreign_keys_are_enforced(database: Database) -> None:
    with pytest.raises(IntegrityError, match="FOREIGN KEY"), database.write() as connection:
        connection.exec_driver_sql("INSERT INTO vault_notes VALUES ('nobody', 'x', '2026-11-20')")


def test_error_texts_do_not_carry_the_values(database: Database) -> None:
    with pytest.raises(DBAPIError) as caught, database.write() as connection:
        connection.exec_driver_sql("INSERT INTO creators (creator_id) VALUES (?)", ("a private name",))
    assert "a private name" not in str(caught.value)


def test_a_full_disk_is_called_a_full_disk_and_keeps_what_was_saved(database: Database) -> None:
    with database.write() as connection:
        add(connection, "anna")
    with pytest.raises(StorageUnavailable, match="disk is full") as caught:
        overfill(database)
    assert caught.value.code == "DISK_FULL"
    assert "safe" in caught.value.message
    assert names(database) == ["anna"]


def test_the_next_block_works_after_a_full_disk(database: Database) -> None:
    with pytest.raises(StorageUnavailable):
        overfill(database)
    with database.write() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1073741823")
        add(connection, "anna")
    assert names(database) == ["anna"]


def test_a_file_swapped_under_us_is_not_written(database: Database, tmp_path: Path) -> None:
    other = empty_workspace(tmp_path / "other")
    content = other.read_bytes()
    with database.write() as connection:
        add(connection, "anna")
    other.replace(database.path)
    with (
        pytest.raises(StorageUnavailable, match="replaced by another program") as caught,
        database.write() as connection,
    ):
        add(connection, "berta")
    assert caught.value.code == "WORKSPACE_MOVED"
    assert database.path.read_bytes() == content


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (sqlite3.SQLITE_BUSY, "WORKSPACE_BUSY"),
        (sqlite3.SQLITE_LOCKED, "WORKSPACE_BUSY"),
        (sqlite3.SQLITE_CORRUPT, "DAMAGED_DATABASE"),
        (sqlite3.SQLITE_IOERR_WRITE, "DISK_ERROR"),
        (sqlite3.SQLITE_READONLY, "WORKSPACE_READ_ONLY"),
        (sqlite3.SQLITE_READONLY_ROLLBACK, "WRITE_INTERRUPTED"),
        (sqlite3.SQLITE_CANTOPEN, "WORKSPACE_UNREACHABLE"),
        (sqlite3.SQLITE_NOMEM, "OUT_OF_MEMORY"),
    ],
)
def test_machine_trouble_has_its_own_code(tmp_path: Path, number: int, code: str) -> None:
    error = sqlite3.OperationalError("trouble")
    error.sqlite_errorcode, error.sqlite_errorname = number, "NAME"
    with pytest.raises(StorageUnavailable) as caught, faults_told(tmp_path / "eros.db"):
        raise error
    assert caught.value.code == code
    assert caught.value.details["sqlite"] == "NAME"


def test_an_input_output_error_in_a_folder_that_is_gone_stays_one(tmp_path: Path) -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode, error.sqlite_errorname = sqlite3.SQLITE_IOERR_READ, "SQLITE_IOERR_READ"
    with pytest.raises(StorageUnavailable) as caught, faults_told(tmp_path / "gone" / "eros.db"):
        raise error
    assert caught.value.code == "DISK_ERROR"


def test_an_error_that_is_not_the_machines_passes_unchanged(tmp_path: Path) -> None:
    error = sqlite3.ProgrammingError("closed")
    with pytest.raises(sqlite3.ProgrammingError) as caught, faults_told(tmp_path / "eros.db"):
        raise error
    assert caught.value is error


def test_an_input_output_error_on_a_full_disk_is_called_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("eros_desktop.store.faults.LITTLE_SPACE_BYTES", 2**80)
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode, error.sqlite_errorname = sqlite3.SQLITE_IOERR_WRITE, "SQLITE_IOERR_WRITE"
    with pytest.raises(StorageUnavailable) as caught, faults_told(tmp_path / "eros.db"):
        raise error
    assert caught.value.code == "DISK_FULL"


def test_file_trouble_of_the_callers_own_is_not_blamed_on_the_workspace(database: Database) -> None:
    with pytest.raises(FileNotFoundError), database.write():
        Path("no such list.csv").read_text("utf-8")


def test_a_second_thread_that_waits_too_long_is_told_the_workspace_is_busy(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[StorageUnavailable] = []
    assert database._writer is not None
    monkeypatch.setattr(database._writer.pool, "_timeout", 0)

    def write() -> None:
        try:
            with database.write():
                pass
        except StorageUnavailable as error:
            told.append(error)

    with database.write():
        second = threading.Thread(target=write)
        second.start()
        second.join(10)
    assert [error.code for error in told] == ["WORKSPACE_BUSY"]


def test_a_bug_in_a_statement_is_not_dressed_up(database: Database) -> None:
    with pytest.raises(DBAPIError, match="no such table"), database.read() as connection:
        connection.exec_driver_sql("SELECT * FROM unheard_of")


def test_read_only_reads_while_another_writes_and_refuses_to_write(database: Database) -> None:
    with database.write() as connection:
        add(connection, "anna")
    second = Database.open(database.path.parent, create=False, migrations=MIGRATIONS, read_only=True)
    assert second.is_read_only
    assert names(second) == ["anna"]
    with pytest.raises(StorageUnavailable, match="open read-only") as caught, second.write():
        pass
    assert caught.value.code == "WORKSPACE_READ_ONLY"
    second.close()


def test_closing_twice_is_harmless_and_frees_the_workspace(database: Database) -> None:
    database.close()
    database.close()
    Database.open(database.path.parent, create=False, migrations=MIGRATIONS).close()


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_a_new_workspace_is_private(tmp_path: Path) -> None:
    Database.open(tmp_path / "new", create=True, migrations=MIGRATIONS).close()
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "new").iterdir()}
    assert modes.keys() >= {"eros.db", "eros.lock"}
    assert set(modes.values()) == {0o600}
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700

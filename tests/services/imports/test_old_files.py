"""Old database files as files: read-only, foreign, damaged, our own."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from eros_desktop.domain.errors import ImportFailed
from tests.services.imports.conftest import BOOKKEEPING, Desktop
from tests.services.imports.old_files import MESSAGE, fill, good_message


def test_the_old_file_is_never_written(desktop: Desktop, old: Path) -> None:
    before = hashlib.sha256(old.read_bytes()).hexdigest()
    desktop.load("eros-db", old)
    assert hashlib.sha256(old.read_bytes()).hexdigest() == before
    assert {path.name for path in old.parent.iterdir()} >= {"old.db"}
    assert not old.with_name("old.db-wal").exists()


def test_a_database_in_wal_mode_is_read_without_a_trace(desktop: Desktop, old: Path) -> None:
    with closing(sqlite3.connect(old)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    assert desktop.load("eros-db", old).tables["creators"].new == 2
    assert {path.name for path in old.parent.glob("old.db*")} == {"old.db"}


def hostile_files(folder: Path) -> Iterator[tuple[Path, str]]:
    text = folder / "text.db"
    text.write_text("creators", "utf-8")
    yield text, "no SQLite database"
    yield folder / "none.db", "could not be read"
    for name, application, version, said in (
        ("newer.db", 0x45524F53, 999, "newer EROS Desktop"),
        ("other.db", 7, 1, "belongs to another program"),
        ("strange.db", 0, 0, "none of the tables"),
    ):
        path = folder / name
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("CREATE TABLE shoes (size)")
            connection.execute(f"PRAGMA application_id = {application}")
            connection.execute(f"PRAGMA user_version = {version}")
        yield path, said


def test_what_is_no_old_database_is_refused(desktop: Desktop, tmp_path: Path) -> None:
    before = desktop.content(leave_out=())
    for path, said in hostile_files(tmp_path):
        with pytest.raises(ImportFailed, match=said):
            desktop.load("eros-db", path)
    assert desktop.content(leave_out=()) == before


def test_a_damaged_database_is_refused(desktop: Desktop, old: Path) -> None:
    fill(old, MESSAGE, *(good_message(number) for number in range(1, 200)))
    data = bytearray(old.read_bytes())
    data[-3000:] = b"\xff" * 3000
    old.write_bytes(data)
    with pytest.raises(ImportFailed, match="Nothing was stored"):
        desktop.load("eros-db", old)


def test_the_workspace_itself_is_refused(desktop: Desktop) -> None:
    with pytest.raises(ImportFailed, match="into itself"):
        desktop.load("eros-db", desktop.folder / "eros.db")


def test_a_database_is_no_file_of_another_kind(desktop: Desktop, old: Path) -> None:
    with pytest.raises(ImportFailed, match="import it as eros-db"):
        desktop.load("messages", old)


def test_triggers_views_and_virtual_tables_of_the_old_file_do_nothing(desktop: Desktop, old: Path) -> None:
    with closing(sqlite3.connect(old)) as connection, connection:
        connection.execute("CREATE VIEW wall_posts AS SELECT load_extension('x') AS post_id")
        connection.execute("CREATE TRIGGER t AFTER INSERT ON creators BEGIN DELETE FROM caption_bank; END")
    report = desktop.load("eros-db", old)
    assert "wall_posts" not in report.tables
    assert report.tables["creators"].new == 2


def test_computed_columns_of_the_old_file_are_never_computed(desktop: Desktop, old: Path) -> None:
    with closing(sqlite3.connect(old)) as connection, connection:
        connection.execute("DROP TABLE caption_bank")
        connection.execute(
            "CREATE TABLE caption_bank (caption_id TEXT, caption_type TEXT, "
            "caption_text TEXT AS (hex(zeroblob(9))))"
        )
        connection.execute("INSERT INTO caption_bank VALUES ('a', 'bump_normal')")
    report = desktop.load("eros-db", old)
    assert "caption_bank.caption_text" in report.left_out
    assert report.quarantine_reasons["caption_text is missing"] == 1


def test_a_database_with_a_change_half_written_is_refused(desktop: Desktop, old: Path) -> None:
    connection = sqlite3.connect(old)
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(MESSAGE, [good_message(number) for number in range(1, 2_000)])
    torn = old.with_name("torn.db")
    torn.write_bytes(old.read_bytes())
    torn.with_name("torn.db-journal").write_bytes(old.with_name(f"{old.name}-journal").read_bytes())
    connection.close()
    with pytest.raises(ImportFailed, match="half written"):
        desktop.load("eros-db", torn)


def test_our_own_workspace_can_be_taken_into_another(book: Desktop, tmp_path: Path) -> None:
    book.load("captions", "captions.csv")
    copy = tmp_path / "copy.db"
    copy.write_bytes((book.folder / "eros.db").read_bytes())
    before = book.content(BOOKKEEPING)
    report = book.load("eros-db", copy)
    assert (report.rows.new, report.rows.updated) == (0, 0)
    assert "week_plans" in report.left_out
    assert book.content(BOOKKEEPING) == before


@pytest.mark.parametrize("place", [100, 105, 2000, 4200])
def test_random_damage_is_refused_or_survived(desktop: Desktop, old: Path, place: int) -> None:
    fill(old, MESSAGE, *(good_message(number) for number in range(1, 60)))
    data = bytearray(old.read_bytes())
    data[place : place + 40] = bytes(range(200, 240))
    old.write_bytes(data)
    before = desktop.content(leave_out=())
    try:
        report = desktop.load("eros-db", old)
    except ImportFailed:
        assert desktop.content(leave_out=()) == before
    else:
        assert report.rows.read >= report.rows.quarantined

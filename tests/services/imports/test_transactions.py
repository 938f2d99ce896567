"""One import is one transaction and one undo step: twice, dry, refused, withdrawn, taken back."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from eros_desktop.domain.errors import Cancelled, Conflict, ImportFailed, InvalidInput, NotFound
from eros_desktop.services.changes import Topic
from eros_desktop.services.imports.report import report_document
from tests.services.imports.conftest import DATA, Desktop
from tests.services.imports.message_files import messages_file


def digest(desktop: Desktop) -> str:
    return hashlib.sha256((desktop.folder / "eros.db").read_bytes()).hexdigest()


ALL = [
    ("creators", "creators.csv"),
    ("vault", "vault.csv"),
    ("captions", "captions.csv"),
    ("messages", "messages.csv"),
]


@pytest.mark.parametrize(("kind", "name"), ALL)
def test_the_same_file_twice_changes_nothing(book: Desktop, kind: str, name: str) -> None:
    book.load(kind, name)
    before = book.content((*BATCH_TABLES, "workspace_info", "column_snapshots"))
    again = book.load(kind, name)
    assert (again.rows.new, again.rows.updated) == (0, 0)
    assert book.content((*BATCH_TABLES, "workspace_info", "column_snapshots")) == before


BATCH_TABLES = ("import_batches", "import_changes", "activity")


@pytest.mark.parametrize(("kind", "name"), ALL)
def test_a_dry_run_tells_the_same_and_stores_nothing(book: Desktop, kind: str, name: str) -> None:
    before = digest(book)
    dry = book.load(kind, name, dry_run=True)
    assert digest(book) == before
    assert dry.import_id is None
    wet = book.load(kind, name)
    assert (dry.rows, dry.quarantine) == (wet.rows, wet.quarantine)


REFUSED: dict[str, Callable[[bytes], bytes]] = {
    "nul": lambda data: data.replace(b"river", b"riv\0r", 1),
    "unclosed quote": lambda data: data + b'"open,\r\n',
    "header twice": lambda data: data.replace(b"Viewed", b"Sent", 1),
    "no header": lambda data: data.replace(b"Message ID,Page,Type,Sending time,Sent,", b"a,b,c,d,e,", 1),
    "empty": lambda data: b"",
}


@pytest.mark.parametrize("damage", REFUSED)
def test_a_refused_file_leaves_the_database_as_it_was(book: Desktop, tmp_path: Path, damage: str) -> None:
    path = tmp_path / "messages.csv"
    path.write_bytes(REFUSED[damage]((DATA / "messages.csv").read_bytes()))
    before = digest(book)
    with pytest.raises(ImportFailed, match="Nothing was stored"):
        book.load("messages", path)
    assert digest(book) == before


class Withdrawn:
    """A user who presses Cancel at the n-th report."""

    def __init__(self, after: int) -> None:
        self.left = after

    def report(self, done: int, total: int, text: str = "") -> None:
        self.left -= 1
        if self.left <= 0:
            raise Cancelled


@pytest.mark.parametrize("after", [1, 2])
def test_cancel_leaves_nothing_half_done(book: Desktop, after: int) -> None:
    before = book.content(leave_out=())
    with pytest.raises(Cancelled):
        book.load("captions", "captions.csv", progress=Withdrawn(after))
    assert book.content(leave_out=()) == before


def test_several_files_are_one_import(book: Desktop) -> None:
    report = book.imports.run("auto", [DATA / "captions.csv", DATA / "messages.csv", DATA / "captions.csv"])
    assert report.tables["caption_bank"].new == 3
    assert report.tables["caption_bank"].unchanged == 5
    assert report.tables["message_performance"].new == 2
    assert report.file == "captions.csv, captions.csv, messages.csv"
    assert book.rows("SELECT count(*) FROM import_batches") == [(2,)]


def test_no_file_is_refused(book: Desktop) -> None:
    with pytest.raises(InvalidInput, match="No file"):
        book.imports.run("auto", [])


@pytest.mark.parametrize(("kind", "name"), ALL)
def test_taking_an_import_back_is_exact(book: Desktop, tmp_path: Path, kind: str, name: str) -> None:
    book.load("captions", "captions.csv")
    book.load("messages", messages_file(tmp_path, "m2,river_lake,dm_farm,2026-11-18 10:00,280,40,0,0,,"))
    before = book.content()
    report = book.load(kind, name)
    assert report.import_id is not None
    change = book.imports.undo(report.import_id)
    assert change.topics == Topic.EVERYTHING
    assert book.content() == before
    assert book.rows("SELECT status FROM import_batches ORDER BY batch_id DESC LIMIT 1") == [("undone",)]


def test_an_import_is_taken_back_once_and_in_order(book: Desktop, tmp_path: Path) -> None:
    first = book.load(
        "messages", messages_file(tmp_path, "a,river_lake,dm_farm,2026-11-18 10:00,280,40,0,0,,")
    )
    second = book.load(
        "messages", messages_file(tmp_path, "b,river_lake,dm_farm,2026-11-18 11:00,280,40,0,0,,")
    )
    assert first.import_id is not None
    assert second.import_id is not None
    with pytest.raises(Conflict, match=f"take back import {second.import_id} first"):
        book.imports.undo(first.import_id)
    book.imports.undo(second.import_id)
    book.imports.undo(first.import_id)
    with pytest.raises(Conflict, match="is undone"):
        book.imports.undo(first.import_id)
    with pytest.raises(NotFound):
        book.imports.undo(99)


def test_an_import_others_stand_on_is_not_taken_back(book: Desktop) -> None:
    book.load("vault", "vault.csv")
    before = book.content(leave_out=())
    with pytest.raises(Conflict, match="refer to what it brought"):
        book.imports.undo(1)
    assert book.content(leave_out=()) == before


def test_a_row_changed_since_is_not_overwritten_by_taking_back(book: Desktop, tmp_path: Path) -> None:
    book.load("messages", messages_file(tmp_path, "a,river_lake,dm_farm,2026-11-18 10:00,280,40,0,0,,"))
    grown = book.load(
        "messages", messages_file(tmp_path, "a,river_lake,dm_farm,2026-11-18 10:00,280,50,0,0,,")
    )
    with book.store.write() as stores:
        stores.connection.exec_driver_sql("UPDATE message_performance SET viewed_count = 51")
    assert grown.import_id is not None
    with pytest.raises(Conflict, match="changed after the import"):
        book.imports.undo(grown.import_id)
    assert book.rows("SELECT viewed_count FROM message_performance") == [(51,)]


def test_the_data_revision_moves_only_when_something_changed(book: Desktop) -> None:
    def revision() -> int:
        with book.store.read() as stores:
            return stores.info.data_revision()

    start = revision()
    book.load("captions", "captions.csv")
    moved = revision()
    book.load("captions", "captions.csv")
    assert moved > start
    assert revision() == moved


def test_the_document_names_rows_reasons_and_what_was_left_out(book: Desktop) -> None:
    report = book.load("captions", "captions.csv")
    document = report_document(report)
    assert document["rows"] == {"read": 7, "new": 3, "updated": 0, "unchanged": 1, "quarantined": 3}
    assert document["left_out"] == ["Notes"]
    assert document["quarantine"][0]["table"] == "caption_bank"
    assert document["quarantine"][0]["values"]["Caption Text"] == "same id again"
    assert sum(document["quarantine_reasons"].values()) == 3
    assert document["import_id"] == report.import_id
    assert "3 new" in book.imports.change(report).summary


def test_the_document_shows_a_hundred_quarantined_rows_unless_asked(book: Desktop, tmp_path: Path) -> None:
    rows = [f"m{number},stranger,dm_farm,2026-11-18 10:00,280,40,0,0,," for number in range(120)]
    report = book.load("messages", messages_file(tmp_path, *rows))
    assert len(report_document(report)["quarantine"]) == 100
    assert len(report_document(report, show_all=True)["quarantine"]) == 120

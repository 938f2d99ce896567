"""Rows that wait: found, corrected, run again, set aside; every step can be taken back exactly."""

from __future__ import annotations

from pathlib import Path

import pytest

from eros_desktop.domain.errors import Conflict, InvalidInput, NotFound
from eros_desktop.domain.reference import Reference
from eros_desktop.services.imports.report import RowCounts
from tests.services.imports.conftest import Desktop
from tests.services.imports.message_files import messages_file
from tests.services.imports.waiting_desk import WaitingDesk, waiting_desk

GOOD = "m1,river_lake,dm_farm,2026-11-18 10:00,280,40,4,12.50,9.99,Hello"
NEGATIVE = "m2,river_lake,dm_farm,2026-11-18 11:00,-3,40,4,12.50,9.99,Hello"
STRANGE = "m3,rivr lake,dm_farm,2026-11-18 12:00,280,40,4,12.50,9.99,Hello"
SWAPPED = "m4,river_lake,dm_farm,2026-11-18 13:00,40,280,4,12.50,9.99,Hello"


@pytest.fixture
def desk(pages: Desktop, reference: Reference, tmp_path: Path) -> WaitingDesk:
    """Three of four messages wait: in lines 3, 4 and 5."""
    pages.load("messages", messages_file(tmp_path, GOOD, NEGATIVE, STRANGE, SWAPPED))
    return waiting_desk(pages, reference)


def test_waiting_rows_are_found_by_reason_import_words_and_page(desk: WaitingDesk) -> None:
    page = desk.quarantine.rows()
    assert [(row.line, row.reason) for row in page.rows] == [
        (3, "sent_count is negative"),
        (4, "no page of this name is known"),
        (5, "viewed more than sent"),
    ]
    assert page.total == 3
    assert page.rows[0].file == "messages.csv"
    assert page.rows[0].values["page_name"] == "river_lake"
    assert desk.quarantine.rows(reason="viewed more than sent").rows == page.rows[2:]
    assert desk.quarantine.rows(words="RIVR messages").rows == page.rows[1:2]
    assert desk.quarantine.rows(
        words="NEGATIV", told=lambda reason: "Negativ" * ("is neg" in reason)
    ).rows == (page.rows[0],)
    assert desk.quarantine.ids(words="unbekannt", told=str) == ()
    assert desk.quarantine.rows(import_id=99).total == 0
    last = desk.quarantine.rows(limit=1, offset=2)
    assert (last.rows, last.total) == (page.rows[2:], 3)
    assert desk.quarantine.ids() == tuple(row.quarantine_id for row in page.rows)
    assert set(desk.quarantine.reasons()) == {
        ("no page of this name is known", 1),
        ("sent_count is negative", 1),
        ("viewed more than sent", 1),
    }


def test_a_corrected_row_is_stored_when_it_is_run_again(pages: Desktop, desk: WaitingDesk) -> None:
    number = desk.ids()[3]
    change = desk.quarantine.correct(number, {"sent_count": "300"})
    assert desk.quarantine.rows(words="300").rows[0].status == "waiting"
    report = desk.quarantine.run_again([number])
    assert report.rows == RowCounts(1, 1, 0, 0, 0)
    assert pages.rows("SELECT creator_id, sent_count FROM message_performance WHERE message_id = 'm2'") == [
        ("river_lake", 300)
    ]
    assert desk.quarantine.rows(status="imported").rows[0].quarantine_id == number
    assert desk.quarantine.rows().total == 2
    assert change.activity_id is not None


def test_running_again_and_correcting_are_taken_back_exactly(pages: Desktop, desk: WaitingDesk) -> None:
    kept = ("import_batches", "import_changes", "workspace_info", "column_snapshots", "activity")
    before = pages.content(kept)
    number = desk.ids()[3]
    desk.quarantine.correct(number, {"sent_count": "300"})
    desk.quarantine.run_again([number, desk.ids()[4]])
    desk.activity.undo()
    assert desk.quarantine.rows().total == 3
    desk.activity.undo()
    assert pages.content(kept) == before


def test_rows_that_are_still_bad_stay_with_their_new_reason(pages: Desktop, desk: WaitingDesk) -> None:
    number = desk.ids()[3]
    desk.quarantine.correct(number, {"sent_count": "3"})
    report = desk.quarantine.run_again([number])
    assert report.rows == RowCounts(1, 0, 0, 0, 1)
    assert [(row.line, row.reason) for row in report.quarantine] == [(3, "viewed more than sent")]
    assert desk.quarantine.rows(reason="viewed more than sent").total == 2
    assert pages.rows("SELECT count(*) FROM message_performance") == [(1,)]


def test_rows_are_set_aside_and_put_back(desk: WaitingDesk) -> None:
    numbers = tuple(desk.ids().values())
    desk.quarantine.discard(numbers[:2])
    assert desk.quarantine.ids() == numbers[2:]
    assert desk.quarantine.ids(status="discarded") == numbers[:2]
    desk.quarantine.restore(numbers[:1])
    assert desk.quarantine.ids(status="discarded") == numbers[1:2]
    desk.activity.undo()
    desk.activity.undo()
    assert desk.quarantine.ids() == numbers


def test_only_rows_that_wait_can_be_worked_with(desk: WaitingDesk) -> None:
    number = desk.ids()[3]
    desk.quarantine.discard([number])
    with pytest.raises(Conflict, match="discarded"):
        desk.quarantine.correct(number, {"sent_count": "300"})
    with pytest.raises(Conflict, match="does not wait"):
        desk.quarantine.run_again([number])
    with pytest.raises(Conflict, match="not waiting"):
        desk.quarantine.discard([number])
    with pytest.raises(NotFound):
        desk.quarantine.run_again([999])
    with pytest.raises(NotFound):
        desk.quarantine.correct(999, {})
    with pytest.raises(InvalidInput):
        desk.quarantine.run_again([])


def test_the_same_file_again_leaves_what_became_of_its_rows(
    pages: Desktop, desk: WaitingDesk, tmp_path: Path
) -> None:
    path = messages_file(tmp_path, GOOD, NEGATIVE, STRANGE, SWAPPED)
    desk.quarantine.correct(desk.ids()[3], {"sent_count": "300"})
    desk.quarantine.run_again([desk.ids()[3]])
    desk.quarantine.discard([desk.ids()[5]])
    again = pages.load("messages", path)
    assert again.rows == RowCounts(4, 0, 0, 1, 3)
    assert list(desk.ids(status=None)) == [3, 4, 5]
    assert list(desk.ids()) == [4]


def test_a_row_that_the_same_file_brings_later_does_not_wait_any_more(
    pages: Desktop, desk: WaitingDesk, tmp_path: Path
) -> None:
    more = tmp_path / "more.csv"
    more.write_text("page_name,page_type\nrivr lake,paid\n", "utf-8")
    pages.load("creators", more)
    kept = ("import_batches", "import_changes", "workspace_info", "column_snapshots", "activity")
    before = pages.content(kept)
    report = pages.load("messages", messages_file(tmp_path, GOOD, NEGATIVE, STRANGE, SWAPPED))
    assert report.rows == RowCounts(4, 1, 0, 1, 2)
    assert list(desk.ids()) == [3, 5]
    desk.activity.undo()
    assert pages.content(kept) == before


def test_an_import_is_not_taken_back_under_its_rows_that_came_later(
    pages: Desktop, desk: WaitingDesk
) -> None:
    first = desk.history.history()[0].import_id
    desk.quarantine.correct(desk.ids()[3], {"sent_count": "300"})
    later = desk.quarantine.run_again([desk.ids()[3]])
    with pytest.raises(Conflict, match=f"take back import {later.import_id} first"):
        pages.imports.undo(first)
    assert later.import_id is not None
    pages.imports.undo(later.import_id)
    pages.imports.undo(first)
    assert desk.ids() == {}
    assert len(desk.ids(status="discarded")) == 3


def test_a_new_reason_does_not_stand_in_the_way_of_taking_back(desk: WaitingDesk) -> None:
    number, other = desk.ids()[3], desk.ids()[5]
    desk.quarantine.correct(number, {"sent_count": "3"})
    desk.quarantine.correct(other, {"sent_count": "300"})
    desk.quarantine.run_again([number, other])
    running = desk.activity.next_undo()
    desk.quarantine.correct(number, {"sent_count": "2"})
    desk.quarantine.discard([number])
    assert running is not None
    desk.activity.undo(running.activity_id)
    assert desk.ids(status="discarded") == {3: number}
    assert desk.quarantine.rows(status="discarded").rows[0].reason == "sent_count is negative"
    assert desk.ids()[5] == other


GERMAN = "message_id;page_name;sent_date;sent_count;viewed_count;purchased_count;earnings"


def test_a_row_is_run_again_as_its_file_was_written(
    pages: Desktop, reference: Reference, tmp_path: Path
) -> None:
    """Alone, `1.234` and `03/04/2026` could mean two things; the file they came from decided it."""
    path = tmp_path / "german.csv"
    path.write_text(
        f"{GERMAN}\na;river_lake;25/04/2026;100;40;4;1.234,56\nb;riverlake;03/04/2026;1.234;40;4;1.234",
        "utf-8",
    )
    pages.load("messages", path)
    desk = waiting_desk(pages, reference)
    desk.aliases.confirm("riverlake", "river_lake")
    found = "SELECT sent_date, sent_count, earnings FROM message_performance WHERE message_id = 'b'"
    assert pages.rows(found) == [("2026-04-03", 1234, 1234.0)]


def test_a_share_of_a_hundred_stays_one(pages: Desktop, reference: Reference, tmp_path: Path) -> None:
    path = tmp_path / "captions.csv"
    path.write_text("ID,Caption,Category,Buy Rate\nk1,Hello,dm_farm,12%\nk2,,dm_farm,0.5\n", "utf-8")
    pages.load("captions", path)
    desk = waiting_desk(pages, reference)
    desk.quarantine.correct(desk.ids()[3], {"Caption": "Good morning"})
    desk.quarantine.run_again(desk.quarantine.ids())
    assert pages.rows("SELECT avg_purchase_rate FROM caption_bank ORDER BY caption_id") == [(0.12,), (0.005,)]


def test_rows_of_a_file_that_did_not_say_whose_they_are(
    pages: Desktop, reference: Reference, tmp_path: Path
) -> None:
    path = tmp_path / "mine.csv"
    path.write_text("message_id,Timestamp,Sent,Opened\nm1,2026-11-18 23:30,100,200\n", "utf-8")
    pages.load("messages", path, creator="meadow", zone="Asia/Tokyo")
    desk = waiting_desk(pages, reference)
    desk.quarantine.correct(desk.ids()[2], {"Sent": "300"})
    assert desk.quarantine.run_again(desk.quarantine.ids()).rows.new == 1
    assert pages.rows("SELECT creator_id, sent_date FROM message_performance") == [
        ("meadow", "2026-11-18 06:30:00")
    ]


def test_a_record_of_another_width_waits_until_its_cells_are_right(
    pages: Desktop, reference: Reference, tmp_path: Path
) -> None:
    short, long = "m2,river_lake,dm_farm", GOOD.replace("m1,", "m3,") + ",and more"
    pages.load("messages", messages_file(tmp_path, GOOD, short, long))
    desk = waiting_desk(pages, reference)
    numbers = desk.ids()
    assert desk.quarantine.run_again(desk.quarantine.ids()).rows.quarantined == 2
    desk.quarantine.correct(numbers[4], {"column 11": ""})
    desk.quarantine.correct(numbers[3], {"sent_date": "2026-11-01", "sent_count": "5", "viewed_count": "0"})
    assert desk.quarantine.run_again(desk.quarantine.ids()).rows == RowCounts(2, 1, 0, 0, 1)
    rest = {"purchased_count": "0", "earnings": "", "price": None, "caption_text": ""}
    desk.quarantine.correct(numbers[3], rest)
    assert desk.quarantine.run_again(desk.quarantine.ids()).rows.new == 1


def test_only_columns_of_the_file_can_be_corrected(desk: WaitingDesk) -> None:
    with pytest.raises(InvalidInput, match="no column 'shoe_size'"):
        desk.quarantine.correct(desk.ids()[3], {"shoe_size": "7"})


def test_several_kinds_are_run_again_together_and_creators_come_first(
    desktop: Desktop, reference: Reference, tmp_path: Path
) -> None:
    people = tmp_path / "people.csv"
    people.write_text("page_name,page_type\nriver_lake,premium\n", "utf-8")
    desktop.imports.run("auto", [messages_file(tmp_path, GOOD), people])
    desk = waiting_desk(desktop, reference)
    (creator,) = desk.quarantine.rows(words="premium").rows
    desk.quarantine.correct(creator.quarantine_id, {"page_type": "paid"})
    report = desk.quarantine.run_again(desk.quarantine.ids())
    assert {table: counts.new for table, counts in report.tables.items()} == {
        "creators": 1,
        "message_performance": 1,
    }


def test_a_row_that_contradicts_another_of_its_file_never_wins_by_being_run_again(
    pages: Desktop, reference: Reference, tmp_path: Path
) -> None:
    other = GOOD.replace("12.50", "99.00")
    pages.load("messages", messages_file(tmp_path, GOOD, other))
    desk = waiting_desk(pages, reference)
    earned = "SELECT message_id, earnings FROM message_performance ORDER BY 1"
    assert desk.quarantine.run_again(desk.quarantine.ids()).rows == RowCounts(1, 0, 0, 0, 1)
    assert pages.rows(earned) == [("m1", 12.5)]
    desk.quarantine.correct(desk.ids()[3], {"message_id": "m9"})
    assert desk.quarantine.run_again(desk.quarantine.ids()).rows.new == 1
    assert pages.rows(earned) == [("m1", 12.5), ("m9", 99.0)]


def test_many_rows_get_their_page_at_once(pages: Desktop, reference: Reference, tmp_path: Path) -> None:
    rows = [GOOD.replace("m1,river_lake", f"m{number},nan") for number in range(30)]
    pages.load("messages", messages_file(tmp_path, *rows))
    desk = waiting_desk(pages, reference)
    before = desk.quarantine.rows().rows
    desk.quarantine.correct_all(
        desk.quarantine.ids(reason="the page name is missing"), {"page_name": "meadow"}
    )
    assert desk.quarantine.run_again(desk.quarantine.ids()).rows.new == 30
    desk.activity.undo()
    desk.activity.undo()
    assert desk.quarantine.rows().rows == before

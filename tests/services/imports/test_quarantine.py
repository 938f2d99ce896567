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

"""Rows of an old database that wait: corrected and run again, with what the old keys mean here."""

from __future__ import annotations

from pathlib import Path

import pytest

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.reference import Reference
from eros_desktop.services.imports.report import RowCounts
from tests.services.imports.conftest import Desktop, open_desktop
from tests.services.imports.old_files import ITEM, MASS, MESSAGE, fill, good_message
from tests.services.imports.waiting_desk import WaitingDesk, waiting_desk

KEPT = ("import_batches", "import_changes", "workspace_info", "column_snapshots", "activity")
COMMON = (100, 40, 4, 12.5, "2026-11-01 10:00:00")


def number_of(desk: WaitingDesk, table: str, line: int) -> int:
    rows = desk.quarantine.rows(words=table, limit=1000).rows
    return next(row.quarantine_id for row in rows if (row.table, row.line) == (table, line))


def test_a_creator_comes_later_and_what_waited_for_it_follows(
    desktop: Desktop, old: Path, reference: Reference
) -> None:
    fill(old, MESSAGE, good_message(1, creator="c3"), good_message(2))
    desktop.load("eros-db", old)
    desk = waiting_desk(desktop, reference)
    before = desktop.content(KEPT)
    desk.quarantine.correct(number_of(desk, "creators", 3), {"timezone": "Europe/London"})
    report = desk.quarantine.run_again(desk.quarantine.ids())
    assert report.tables["creators"] == RowCounts(1, 1, 0, 0, 0)
    assert report.tables["message_performance"] == RowCounts(1, 1, 0, 0, 0)
    assert desktop.rows("SELECT creator_id FROM message_performance WHERE message_id = 'm1'") == [("c3",)]
    assert desk.quarantine.ids() == ()
    desk.activity.undo()
    desk.activity.undo()
    assert desktop.content(KEPT) == before


def test_a_row_goes_to_the_page_its_old_id_meant(desktop: Desktop, old: Path, reference: Reference) -> None:
    """Here c1 is another page; the old file's c1 got the id river_lake."""
    with desktop.store.write() as stores:
        stores.connection.exec_driver_sql(
            "INSERT INTO creators (creator_id, page_name, display_name, page_type) "
            "VALUES ('c1', 'hill', 'Hill', 'paid')"
        )
    fill(old, MESSAGE, good_message(1, sent=-5))
    desktop.load("eros-db", old)
    desk = waiting_desk(desktop, reference)
    desk.quarantine.correct(number_of(desk, "message_performance", 1), {"sent_count": "500"})
    desk.quarantine.run_again(desk.quarantine.ids(reason="sent_count is negative"))
    assert desktop.rows("SELECT creator_id, sent_count FROM message_performance") == [("river_lake", 500)]


def test_rows_find_their_parents_by_old_numbers_over_several_runs(
    desktop: Desktop, old: Path, reference: Reference
) -> None:
    fill(
        old,
        ITEM,
        (50, "c1", "2026-11-02", "noon", "ppv_message", "mass_message", None, None),
        (60, "c1", "2026-11-02", "10:27", "ppv_followup", "targeted_message", None, 50),
        (70, "c1", "2026-11-03", "10:00", "dm_farm", "mass_message", None, None),
        (80, "c1", "2026-11-03", "late", "ppv_followup", "targeted_message", None, 70),
    )
    fill(old, "INSERT INTO scheduled_sends VALUES (?, ?, ?, ?)", (1, 60, "c1", "sent"))
    desktop.load("eros-db", old)
    desk = waiting_desk(desktop, reference)
    for line, time in ((50, "10:07"), (80, "10:20")):
        desk.quarantine.correct(number_of(desk, "schedule_items", line), {"schedule_time": time})
    assert desk.quarantine.run_again([number_of(desk, "schedule_items", 80)]).rows.new == 1
    assert desk.quarantine.run_again([number_of(desk, "schedule_items", 50)]).rows.new == 1
    rest = [number_of(desk, "schedule_items", 60), number_of(desk, "scheduled_sends", 1)]
    assert desk.quarantine.run_again(rest).rows.new == 2
    found = desktop.rows(
        "SELECT i.schedule_time, i.send_type_key, p.schedule_time FROM schedule_items i "
        "LEFT JOIN schedule_items p ON p.id = i.parent_item_id ORDER BY i.schedule_date, i.schedule_time"
    )
    assert found == [
        ("10:07", "ppv_unlock", None),
        ("10:27", "ppv_followup", "10:07"),
        ("10:00", "dm_farm", None),
        ("10:20", "ppv_followup", "10:00"),
    ]
    sends = "SELECT i.schedule_time FROM scheduled_sends s JOIN schedule_items i ON i.id = s.schedule_item_id"
    assert desktop.rows(sends) == [("10:27",)]


def test_a_confirmed_name_links_rows_of_an_old_database(
    desktop: Desktop, old: Path, reference: Reference
) -> None:
    fill(
        old,
        MASS,
        (1, None, "River Laek", "a", *COMMON),
        (2, None, "nan", "b", *COMMON),
        (3, None, "river laek 💧", "c", *COMMON),
    )
    desktop.load("eros-db", old)
    desk = waiting_desk(desktop, reference)
    (unknown,) = desk.aliases.unknown()
    assert (unknown.rows, unknown.suggestions[0][0]) == (2, "c1")
    desk.aliases.confirm(unknown.name, "c1")
    assert desktop.rows("SELECT creator_id, message_id FROM mass_messages ORDER BY 2") == [
        ("c1", "a"),
        ("c1", "c"),
    ]
    assert len(desk.quarantine.ids(status="linked")) == 2


def test_a_value_that_could_not_be_read_is_never_taken_for_its_stand_in(
    desktop: Desktop, old: Path, reference: Reference
) -> None:
    fill(old, MESSAGE, good_message(1, send_type=b"\x00\x01"), good_message(2, send_type=b"\x07"))
    desktop.load("eros-db", old)
    desk = waiting_desk(desktop, reference)
    both = desk.quarantine.ids(reason="send_type holds raw bytes")
    assert desk.quarantine.run_again(both).rows.quarantined == 2
    assert desk.quarantine.ids(reason="send_type holds raw bytes") == both
    desk.quarantine.correct(both[0], {"send_type": "ppv_video"})
    assert desk.quarantine.run_again(both).rows == RowCounts(2, 1, 0, 0, 1)
    assert desktop.rows("SELECT send_type FROM message_performance") == [("ppv_unlock",)]


def test_what_waits_can_be_run_again_after_a_restart(
    desktop: Desktop, old: Path, reference: Reference
) -> None:
    fill(old, MESSAGE, good_message(1, sent=-5))
    desktop.load("eros-db", old)
    before = desktop.content(KEPT)
    desktop.store.database.close()
    opened = open_desktop(desktop.folder, reference)
    desk = waiting_desk(opened, reference)
    desk.quarantine.correct(number_of(desk, "message_performance", 1), {"sent_count": 500})
    desk.quarantine.run_again(desk.quarantine.ids(reason="sent_count is negative"))
    opened.store.database.close()
    again = open_desktop(desktop.folder, reference)
    desk = waiting_desk(again, reference)
    desk.activity.undo()
    desk.activity.undo()
    assert again.content(KEPT) == before
    again.store.database.close()


def test_columns_of_the_table_can_be_corrected(desktop: Desktop, old: Path, reference: Reference) -> None:
    fill(old, MESSAGE, good_message(1, sent=-5))
    desktop.load("eros-db", old)
    desk = waiting_desk(desktop, reference)
    number = number_of(desk, "message_performance", 1)
    with pytest.raises(InvalidInput, match="sent_count"):
        desk.quarantine.correct(number, {"sentcount": 5})
    (row,) = [row for row in desk.quarantine.rows().rows if row.quarantine_id == number]
    assert "purchased_count" in row.columns


def test_an_unknown_id_of_an_old_database_can_be_confirmed_as_a_page(
    desktop: Desktop, old: Path, reference: Reference
) -> None:
    fill(old, MESSAGE, good_message(1, creator="medow"), good_message(2, creator="medow"))
    desktop.load("eros-db", old)
    desk = waiting_desk(desktop, reference)
    (unknown,) = desk.aliases.unknown()
    assert (unknown.name, unknown.rows, unknown.suggestions[0][1]) == ("medow", 2, "meadow")
    desk.aliases.confirm("medow", "c2")
    assert desktop.rows("SELECT DISTINCT creator_id FROM message_performance") == [("c2",)]
    assert desktop.load("eros-db", old).tables["message_performance"] == RowCounts(2, 0, 0, 2, 0)

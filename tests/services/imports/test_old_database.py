"""An existing EROS database, taken table by table."""

from __future__ import annotations

from pathlib import Path

from eros_desktop.services.imports.report import RowCounts
from tests.services.imports.conftest import Desktop
from tests.services.imports.old_files import ITEM, MASS, MESSAGE, fill, good_message


def reasons(desktop: Desktop, path: Path, table: str) -> dict[int, str]:
    report = desktop.load("eros-db", path)
    return {row.line: row.reason for row in report.quarantine if row.table == table}


def test_known_tables_arrive_and_unknown_ones_are_listed(desktop: Desktop, old: Path) -> None:
    fill(old, "INSERT INTO caption_bank_legacy VALUES (?, ?)", (1, "old"))
    report = desktop.load("auto", old)
    assert report.kind == "eros-db"
    assert report.tables["creators"] == RowCounts(3, 2, 0, 0, 1)
    assert report.left_out == ("creators.shoe_size", "our_notes")
    assert any("caption_bank_legacy" in note for note in report.notes)
    assert desktop.rows("SELECT creator_id, page_name FROM creators ORDER BY 1") == [
        ("c1", "river_lake"),
        ("c2", "meadow"),
    ]
    assert report.quarantine[0].reason.startswith("the time zone is unknown; near: Europe/London")


def test_rates_are_computed_anew_and_legacy_types_renamed(desktop: Desktop, old: Path) -> None:
    fill(old, MESSAGE, good_message(1))
    assert desktop.load("eros-db", old).tables["message_performance"].new == 1
    stored = "SELECT send_type, view_rate, purchase_rate FROM message_performance"
    assert desktop.rows(stored) == [("ppv_unlock", 0.4, 0.1)]


def test_broken_rows_wait_with_row_and_reason(desktop: Desktop, old: Path) -> None:
    fill(
        old,
        MESSAGE,
        good_message(1, sent=-5),
        good_message(2, viewed=150),
        good_message(3, purchased=50),
        good_message(4, earnings=-1.0),
        good_message(5, earnings=float("inf")),
        good_message(6, sent="many"),
        good_message(7, sent=100.5),
        good_message(8, creator="ghost"),
        good_message(9, creator=None),
        good_message(10, sent_date="yesterday"),
        good_message(11, sent_date="2026-11-21 00:00:00"),
        good_message(12, sent_date=None),
        good_message(13, send_type=b"\x00\x01"),
        good_message(14, creator="c3"),
        good_message(15),
        good_message(16, sent_date="2026-02-30 10:00:00"),
    )
    assert reasons(desktop, old, "message_performance") == {
        1: "sent_count is negative",
        2: "viewed more than sent",
        3: "purchased more than viewed",
        4: "earnings is negative",
        5: "earnings is not between 0 and 1e15",
        6: "sent_count is not a number",
        7: "sent_count is not a whole number",
        8: "creator_id names no known creator",
        9: "creator_id is missing",
        10: "sent_date is not a date",
        11: "sent_date lies in the future",
        12: "sent_date is missing",
        13: "send_type holds raw bytes",
        14: "creator_id names no known creator",
        16: "sent_date is not a date",
    }
    assert desktop.rows("SELECT message_id FROM message_performance") == [("m15",)]


def test_a_caption_longer_than_a_cell_waits(desktop: Desktop, old: Path) -> None:
    insert = "INSERT INTO caption_bank (caption_id, caption_text, caption_type) VALUES (?, ?, 'bump_normal')"
    fill(old, insert, ("fits", "x" * 32_767), ("long", "x" * 32_768))
    assert reasons(desktop, old, "caption_bank") == {2: "caption_text is longer than 32,767 characters"}
    assert desktop.rows("SELECT caption_id FROM caption_bank") == [("fits",)]


def test_rows_without_creator_are_linked_by_page_name(desktop: Desktop, old: Path) -> None:
    common = (100, 40, 4, 12.5, "2026-11-01 10:00:00")
    fill(
        old,
        MASS,
        (1, None, "River_Lake ✨", "a", *common),
        (2, None, "nan", "b", *common),
        (3, None, "stranger", "c", *common),
        (4, "c2", None, "d", *common),
        (5, None, "meadow", "e", *common[:-1], "2026-02-30 10:00:00"),
    )
    assert reasons(desktop, old, "mass_messages") == {
        2: "the page name is missing",
        3: "no page of this name is known",
        5: "sent_date is not a date",
    }
    assert desktop.rows("SELECT creator_id, message_id FROM mass_messages ORDER BY 2") == [
        ("c1", "a"),
        ("c2", "d"),
    ]


def test_a_page_known_here_keeps_its_id_here(book: Desktop, old: Path) -> None:
    fill(old, MESSAGE, good_message(1))
    report = book.load("eros-db", old)
    assert report.tables["creators"].new == 1
    assert book.rows("SELECT creator_id FROM creators WHERE page_name = 'river_lake'") == [("river_lake",)]
    assert book.rows("SELECT creator_id FROM message_performance") == [("river_lake",)]


def test_an_id_taken_by_another_page_is_not_shared(desktop: Desktop, old: Path) -> None:
    with desktop.store.write() as stores:
        stores.connection.exec_driver_sql(
            "INSERT INTO creators (creator_id, page_name, display_name, page_type) "
            "VALUES ('c1', 'hill', 'Hill', 'paid')"
        )
    fill(old, MESSAGE, good_message(1))
    desktop.load("eros-db", old)
    assert desktop.rows("SELECT creator_id FROM creators WHERE page_name = 'river_lake'") == [("river_lake",)]
    assert desktop.rows("SELECT creator_id FROM message_performance") == [("river_lake",)]


def test_rows_that_refer_to_numbers_follow_them(desktop: Desktop, old: Path) -> None:
    fill(
        old,
        ITEM,
        (50, "c1", "2026-11-02", "10:07", "ppv_unlock", "mass_message", None, None),
        (40, "c1", "2026-11-02", "10:27", "ppv_followup", "targeted_message", None, 50),
        (60, "c1", "2026-11-02", "11:27", "ppv_followup", "targeted_message", None, 99),
        (70, "c1", "2026-11-02", "noon", "dm_farm", "mass_message", None, None),
        (80, "c1", "2026-11-02", "12:27", "novel", "mass_message", None, None),
        (90, "c1", "2026-11-02", "12:37", "dm_farm", "mass_message", "cap_missing", None),
    )
    fill(old, "INSERT INTO scheduled_sends VALUES (?, ?, ?, ?)", (1, 40, "c1", "sent"), (2, 60, "c1", "sent"))
    report = desktop.load("eros-db", old)
    found = {
        (row.table, row.line): row.reason for row in report.quarantine if row.table.startswith("schedule")
    }
    assert found == {
        ("schedule_items", 60): "parent_item_id refers to nothing known",
        ("schedule_items", 70): "schedule_time is not a time",
        ("schedule_items", 80): "send_type_key refers to nothing known",
        ("schedule_items", 90): "caption_id refers to nothing known",
        ("scheduled_sends", 2): "schedule_item_id refers to nothing known",
    }
    stored = desktop.rows(
        "SELECT id, send_type_key, parent_item_id FROM schedule_items ORDER BY schedule_time"
    )
    assert stored == [(1, "ppv_unlock", None), (2, "ppv_followup", 1)]
    assert desktop.rows("SELECT schedule_item_id FROM scheduled_sends") == [(2,)]


def test_captions_get_their_facts_and_a_fresh_freshness(desktop: Desktop, old: Path) -> None:
    text = '<b>Thanks</b> "dear"\r\nreader'
    fill(
        old,
        "INSERT INTO caption_bank VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (1, "k1", "c1", text, "dm_farm", 50.0, "2026-11-10 00:00:00", 100.0),
        (2, "k2", "c1", "too good", "dm_farm", 150.0, None, 100.0),
        (3, "k3", "c1", "  ", "dm_farm", 50.0, None, 100.0),
        (4, "k4", "c1", "nul\0here", "dm_farm", 50.0, None, 100.0),
        (5, "k5", "c1", "ahead", "dm_farm", 50.0, "2026-12-10", 100.0),
    )
    assert reasons(desktop, old, "caption_bank") == {
        2: "performance_score is not between 0 and 100",
        3: "the caption has no text",
        4: "caption_text holds a NUL character",
        5: "last_used_date lies in the future",
    }
    assert desktop.rows("SELECT caption_text, freshness_score FROM caption_bank") == [(text, 80.0)]
    assert desktop.rows("SELECT length_chars FROM caption_details") == [(len(text),)]
    assert desktop.rows("SELECT count(*) FROM caption_classifications") == [(1,)]


def test_reference_tables_are_compared_and_stay_ours(desktop: Desktop, old: Path) -> None:
    before = desktop.rows("SELECT * FROM send_types")
    fill(
        old,
        "INSERT INTO send_types VALUES (?, ?, ?, ?)",
        (1, "ppv_unlock", "Something else", "revenue"),
        (2, "novel", "Novel", "revenue"),
    )
    report = desktop.load("eros-db", old)
    assert report.tables["send_types"] == RowCounts(2, 0, 0, 2, 0)
    (note,) = [note for note in report.notes if note.startswith("send_types")]
    assert "ppv_unlock (send_type_name)" in note
    assert "novel (not ours)" in note
    assert desktop.rows("SELECT * FROM send_types") == before


def test_a_row_twice_in_a_table_counts_once(desktop: Desktop, old: Path) -> None:
    fill(
        old,
        "INSERT INTO vault_matrix VALUES (?, ?, ?, ?)",
        (1, "c1", "solo", 3),
        (2, "c1", "solo", 3),
        (3, "c1", "solo", 4),
    )
    report = desktop.load("eros-db", old)
    assert report.tables["vault_matrix"] == RowCounts(3, 1, 0, 1, 1)
    assert report.quarantine_reasons["the row is in the table twice, with other values"] == 1


def test_the_same_database_twice_changes_nothing_and_can_be_taken_back(desktop: Desktop, old: Path) -> None:
    fill(old, MESSAGE, good_message(1), good_message(2, message_id=None), good_message(3, viewed=150))
    fill(
        old,
        ITEM,
        (5, "c1", "2026-11-02", "10:07", "ppv_unlock", "mass_message", None, None),
        (6, "c1", "2026-11-02", "10:27", "ppv_followup", "targeted_message", None, 5),
    )
    empty = desktop.content()
    first = desktop.load("eros-db", old)
    before = desktop.content()
    again = desktop.load("eros-db", old)
    assert (again.rows.new, again.rows.updated) == (0, 0)
    assert desktop.content() == before
    assert again.import_id is not None
    assert first.import_id is not None
    desktop.imports.undo(again.import_id)
    desktop.imports.undo(first.import_id)
    assert desktop.content() == empty


def test_grown_values_update_and_can_be_taken_back(desktop: Desktop, old: Path) -> None:
    fill(old, MESSAGE, good_message(1))
    fill(
        old,
        "INSERT INTO caption_bank VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (1, "k1", "c1", "Hello", "dm_farm", 50.0, None, 1.0),
    )
    desktop.load("eros-db", old)
    before = desktop.content()
    fill(old, "UPDATE message_performance SET viewed_count = ?", (80,))
    fill(old, "UPDATE caption_bank SET caption_text = ?, last_used_date = '2026-11-15'", ("Hello again",))
    report = desktop.load("eros-db", old)
    assert report.rows.updated == 2
    assert desktop.rows("SELECT view_rate, purchase_rate FROM message_performance") == [(0.8, 0.05)]
    assert desktop.rows("SELECT freshness_score FROM caption_bank") == [(90.0,)]
    assert desktop.rows("SELECT viewed_count, earned_cents FROM message_history") == [(40, 1250)]
    assert desktop.rows("SELECT length_chars FROM caption_details") == [(11,)]
    assert report.import_id is not None
    desktop.imports.undo(report.import_id)
    assert desktop.content() == before

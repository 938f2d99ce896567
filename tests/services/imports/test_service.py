"""Whole imports: what is stored, what waits, what a second time changes, and taking one back."""

from __future__ import annotations

from pathlib import Path

import pytest

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.services.imports.report import RowCounts
from tests.services.imports.conftest import Desktop
from tests.services.imports.message_files import messages_file
from tests.services.imports.workbook_files import sheet_xml, workbook

INFLOWW = [
    "Message",
    "Sending time",
    "Sender",
    "Status",
    "Price",
    "Sent",
    "Viewed",
    "Purchased",
    "Earnings",
    "Withdrawn by",
]


def test_creators_arrive_and_bad_rows_wait(desktop: Desktop) -> None:
    report = desktop.load("creators", "creators.csv")
    assert report.rows == RowCounts(5, 2, 0, 0, 3)
    assert [(row.line, row.reason) for row in report.quarantine] == [
        (4, "the time zone is unknown; near: Europe/London, Europe/Lisbon, Europe/Vienna"),
        (5, "the page name is missing"),
        (6, "page_type is none of paid, free"),
    ]
    stored = desktop.rows(
        "SELECT page_name, page_type, subscription_price, timezone, current_active_fans "
        "FROM creators ORDER BY 1"
    )
    assert stored == [
        ("meadow_free", "free", 0.0, "Europe/London", 345),
        ("river_lake", "paid", 14.99, "Europe/Berlin", 7431),
    ]
    assert desktop.rows("SELECT count(*) FROM quarantine WHERE status = 'waiting'") == [(3,)]


def test_a_known_page_is_brought_up_to_date_not_doubled(book: Desktop, tmp_path: Path) -> None:
    changed = tmp_path / "creators.csv"
    changed.write_text("page_name,current_active_fans,timezone\nRiver_Lake ✨,8000,\n", "utf-8")
    report = book.load("creators", changed)
    assert report.rows == RowCounts(1, 0, 1, 0, 0)
    assert book.rows("SELECT current_active_fans, timezone FROM creators WHERE page_name = 'river_lake'") == [
        (8000, "Europe/Berlin")
    ]


def test_a_new_page_needs_its_type(book: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "creators.csv"
    path.write_text("page_name,current_active_fans\nhill_top,80\n", "utf-8")
    assert book.load("creators", path).quarantine_reasons == {"a new page needs its page_type": 1}


def test_the_vault_counts_blank_and_minus_one_as_nothing(book: Desktop) -> None:
    report = book.load("vault", "vault.csv")
    assert report.rows == RowCounts(3, 2, 0, 0, 1)
    assert report.left_out == ("beach walks",)
    assert report.quarantine_reasons == {"no page of this name is known": 1}
    held = (
        "SELECT content_type, quantity FROM vault_matrix JOIN creators USING (creator_id) WHERE page_name = ?"
    )
    assert dict(book.rows(held, "river_lake")) == {"solo": 1, "tease": 12, "outdoor": 0, "workout": 0}
    assert book.rows("SELECT note FROM vault_notes") == [('shot in May; folder "sea"',)]


def test_a_vault_that_changes_moves_the_stamps_of_what_changed_only(book: Desktop, tmp_path: Path) -> None:
    long_ago = "2026-01-01 00:00:00"
    stamps = (
        "SELECT content_type, last_updated FROM vault_matrix JOIN creators USING (creator_id) "
        "WHERE page_name = 'river_lake' AND content_type IN ('solo', 'tease')"
    )
    notes = "SELECT note, updated_at FROM vault_notes"
    book.load("vault", "vault.csv")
    with book.store.write() as stores:
        stores.connection.exec_driver_sql("UPDATE vault_matrix SET last_updated = ?", (long_ago,))
        stores.connection.exec_driver_sql("UPDATE vault_notes SET updated_at = ?", (long_ago,))
    before = book.content()
    assert book.load("vault", "vault.csv").rows.updated == 0
    assert book.content() == before
    path = tmp_path / "vault.csv"
    path.write_text("page_name,solo,tease,vault_notes\nriver_lake,1,20,another shelf\n", "utf-8")
    report = book.load("vault", path)
    counted, note = dict(book.rows(stamps)), book.rows(notes)[0]
    assert counted["solo"] == long_ago
    assert counted["tease"] > long_ago
    assert note[0] == "another shelf"
    assert note[1] > long_ago
    again = book.load("vault", path)
    assert (again.rows.updated, again.rows.unchanged) == (0, 1)
    assert (dict(book.rows(stamps)), book.rows(notes)[0]) == (counted, note)
    assert report.import_id is not None
    book.imports.undo(report.import_id)
    assert book.content() == before


def test_a_vault_of_yes_and_no_keeps_known_quantities(book: Desktop, tmp_path: Path) -> None:
    book.load("vault", "vault.csv")
    path = tmp_path / "vault.csv"
    path.write_text("page_name;solo;tease\nriver_lake;0;1\n", "utf-8")
    assert book.load("vault", path).rows == RowCounts(1, 0, 1, 0, 0)
    held = (
        "SELECT content_type, quantity FROM vault_matrix JOIN creators USING (creator_id) WHERE page_name = ?"
    )
    assert dict(book.rows(held, "river_lake")) == {"solo": 0, "tease": 12, "outdoor": 0, "workout": 0}


def test_captions_are_kept_exactly_with_what_follows_from_them(book: Desktop) -> None:
    report = book.load("captions", "captions.csv")
    assert report.rows == RowCounts(7, 3, 0, 1, 3)
    assert [(row.line, row.reason) for row in report.quarantine] == [
        (6, "the caption id is in the file twice, with other values"),
        (8, "the caption has no text"),
        (9, "last_used_date lies in the future"),
    ]
    assert report.left_out == ("Notes",)
    assert "Windows-1252" in report.notes[0]
    stored = book.rows(
        "SELECT caption_id, caption_text, performance_score, total_sends, avg_purchase_rate, last_used_date "
        "FROM caption_bank ORDER BY caption_id"
    )
    assert stored == [
        ("0001", "Café – the new outfit is here", 93.7, 6, 0.116, "2026-09-07"),
        (
            "0002",
            '=SUM(A1) is how I plan my week\r\nsecond line, with "quotes"',
            36.6,
            11,
            0.05,
            "2026-10-25",
        ),
        ("0003", "<b>Thank you</b> for the kind words", 50.0, 0, 0.0, None),
    ]
    assert book.rows("SELECT length_chars FROM caption_details WHERE caption_id = '0001'") == [(29,)]
    assert book.rows("SELECT word_count FROM caption_classifications WHERE caption_id = '0001'") == [(6,)]
    assert book.rows("SELECT freshness_score FROM caption_bank ORDER BY caption_id") == [
        (0.0,),
        (48.0,),
        (100.0,),
    ]


def test_a_changed_text_changes_what_follows_from_it(book: Desktop, tmp_path: Path) -> None:
    book.load("captions", "captions.csv")
    path = tmp_path / "captions.csv"
    path.write_text("caption_id,caption_text,caption_type,price\n0003,Thanks ✨,dm_farm,12.50\n", "utf-8")
    assert book.load("captions", path).rows == RowCounts(1, 0, 1, 0, 0)
    details = "SELECT length_chars, emoji_count, price_cents FROM caption_details WHERE caption_id = '0003'"
    assert book.rows(details) == [(8, 1, 1250)]


def test_captions_without_id_are_known_by_their_text(book: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "captions.csv"
    path.write_text("caption_text,caption_type\nGood morning,dm_farm\nGood  MORNING,dm_farm\n", "utf-8")
    report = book.load("captions", path)
    assert report.rows.new == 1
    assert book.load("captions", path).rows.new == 0


def test_messages_are_linked_and_impossible_ones_wait(book: Desktop) -> None:
    report = book.load("messages", "messages.csv")
    assert report.rows == RowCounts(12, 2, 0, 0, 10)
    assert {row.line: row.reason for row in report.quarantine} == {
        6: "viewed more than sent",
        7: "purchased more than viewed",
        8: "the page name is missing",
        9: "no page of this name is known",
        10: "sent_date lies in the future",
        11: "earnings is not a number",
        12: "sent_date is not a date",
        13: "sent_count is negative",
        14: "sent_count is not a whole number",
        15: "the record has another number of cells than the header",
    }
    stored = book.rows(
        "SELECT message_id, send_type, sent_count, earnings, round(view_rate, 4), sent_date "
        "FROM message_performance"
    )
    assert stored == [
        ("007", "ppv_unlock", 1340, 649.74, 0.2299, "2026-11-18 21:49:27"),
        ("m2", "bump_normal", 280, 0.0, 0.1607, "2026-11-19 04:14:30"),
    ]


def test_a_sent_date_of_today_is_no_future(book: Desktop, tmp_path: Path) -> None:
    rows = (
        "a,river_lake,dm_farm,2026-11-20 23:59,10,5,1,3,,",
        "b,river_lake,dm_farm,2026-11-21 00:00,10,5,1,3,,",
    )
    assert book.load("messages", messages_file(tmp_path, *rows)).quarantine_reasons == {
        "sent_date lies in the future": 1
    }


def test_a_confirmed_alias_links_a_page(book: Desktop, tmp_path: Path) -> None:
    with book.store.write() as stores:
        stores.connection.exec_driver_sql(
            "INSERT INTO creator_aliases (alias, creator_id, confirmed_at) "
            "VALUES ('The River', 'river_lake', '2026-01-01')"
        )
    path = messages_file(tmp_path, "a,the river ✨,dm_farm,2026-11-19 10:00,10,5,1,3,,")
    assert book.load("messages", path).rows.new == 1


def test_grown_counters_update_and_keep_their_history(book: Desktop, tmp_path: Path) -> None:
    book.load("messages", messages_file(tmp_path, "a,river_lake,dm_farm,2026-11-19 10:00,100,50,5,30,,"))
    report = book.load(
        "messages", messages_file(tmp_path, "a,river_lake,dm_farm,2026-11-19 10:00,100,60,6,40.5,,")
    )
    assert report.rows == RowCounts(1, 0, 1, 0, 0)
    assert book.rows("SELECT viewed_count, earnings, view_rate, purchase_rate FROM message_performance") == [
        (60, 40.5, 0.6, 0.1)
    ]
    history = "SELECT sent_count, viewed_count, purchased_count, earned_cents FROM message_history"
    assert book.rows(history) == [(100, 50, 5, 3000)]


def test_a_message_of_another_page_is_not_taken_over(book: Desktop, tmp_path: Path) -> None:
    book.load("messages", messages_file(tmp_path, "a,river_lake,dm_farm,2026-11-19 10:00,100,50,5,30,,"))
    report = book.load(
        "messages", messages_file(tmp_path, "a,meadow_free,dm_farm,2026-11-19 10:00,100,50,5,30,,")
    )
    assert report.quarantine_reasons == {"the message id belongs to another page": 1}


def test_messages_without_id_are_known_by_minute_text_and_price(book: Desktop, tmp_path: Path) -> None:
    first = ",river_lake,dm_farm,2026-11-19 10:00:10,100,50,5,30,$5,Good morning"
    again = ",river_lake,dm_farm,2026-11-19 10:00:59,100,50,5,30,5.00,  good MORNING "
    later = ",river_lake,dm_farm,2026-11-19 10:01,100,50,5,30,$5,Good morning"
    dearer = ",river_lake,dm_farm,2026-11-19 10:00:10,100,50,5,30,$6,Good morning"
    report = book.load("messages", messages_file(tmp_path, first, later, dearer))
    assert report.rows.new == 3
    assert book.load("messages", messages_file(tmp_path, again)).rows.new == 0


def test_a_message_finds_its_caption_by_the_text(book: Desktop, tmp_path: Path) -> None:
    book.load("captions", "captions.csv")
    text = "CAFÉ –  the new outfit is here"
    book.load(
        "messages", messages_file(tmp_path, f"a,river_lake,dm_farm,2026-11-19 10:00,100,50,5,30,$5,{text}")
    )
    details = "SELECT caption_id, content_type, price_cents, local_weekday, local_hour, caption_text FROM "
    assert book.rows(f"{details} message_details") == [("0001", "solo", 500, 3, 10, text)]


def test_a_named_zone_moves_the_times_to_the_creators_clock(book: Desktop, tmp_path: Path) -> None:
    path = messages_file(tmp_path, "a,river_lake,dm_farm,2026-11-19 10:00,100,50,5,30,,")
    book.load("messages", path, zone="america/los_angeles")
    assert book.rows("SELECT sent_date FROM message_performance") == [("2026-11-19 19:00:00",)]


def infloww(folder: Path) -> Path:
    path = folder / "export.xlsx"
    rows = [
        ["Report of thirty days"],
        INFLOWW,
        [
            "New set",
            "Nov 18, 2026 at 11:00 AMScheduler",
            "Scheduler",
            "Sent",
            "FREE",
            111,
            24,
            0,
            "$0.00",
            "",
        ],
        [
            "New set",
            "Nov 19, 2026 at 01:46 PM",
            "Scheduler",
            "Unsent",
            "$20.00",
            1340,
            308,
            26,
            "$649.74",
            "manager",
        ],
    ]
    path.write_bytes(workbook({"Summary": sheet_xml([["Summary"]]), "Data": sheet_xml(rows)}))
    return path


def test_an_export_without_creator_needs_one_named(book: Desktop, tmp_path: Path) -> None:
    before = book.content(leave_out=())
    with pytest.raises(InvalidInput, match="--creator"):
        book.load("infloww-messages", infloww(tmp_path))
    assert book.content(leave_out=()) == before


def test_an_export_is_taken_for_the_named_creator(book: Desktop, tmp_path: Path) -> None:
    report = book.load("auto", infloww(tmp_path), creator="River_Lake")
    assert report.kind == "infloww-messages"
    assert report.rows == RowCounts(2, 2, 0, 0, 0)
    assert "1 messages are marked as unsent" in report.notes[0]
    assert book.rows("SELECT creator_id, sent_date, sent_count, earnings FROM message_performance") == [
        ("river_lake", "2026-11-18 11:00:00", 111, 0.0),
        ("river_lake", "2026-11-19 13:46:00", 1340, 649.74),
    ]


def test_an_unknown_creator_or_zone_refuses_the_import(book: Desktop, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput) as caught:
        book.load("infloww-messages", infloww(tmp_path), creator="stranger")
    assert caught.value.code == "CREATOR_NOT_FOUND"
    with pytest.raises(InvalidInput, match="near: Europe/London"):
        book.load("messages", "messages.csv", zone="Europe/Lodnon")

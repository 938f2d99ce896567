"""Rare cells, columns and tables."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from eros_desktop.services.imports.moments import Moment, parse_moment
from eros_desktop.services.imports.sources import is_database
from eros_desktop.services.imports.workbooks import text_of_cell
from tests.services.imports.conftest import TODAY, Desktop
from tests.services.imports.old_files import MESSAGE, fill, good_message
from tests.services.imports.opened import read_source


def captions(folder: Path, *lines: str) -> Path:
    path = folder / "captions.csv"
    path.write_text("\n".join(lines), "utf-8")
    return path


def test_content_types_are_known_under_their_other_names(book: Desktop, tmp_path: Path) -> None:
    path = captions(
        tmp_path,
        "caption_id,caption_text,caption_type,content_type",
        "1,One,dm_farm,B/G",
        "2,Two,dm_farm,Beach Walks",
        "3,Three,novel,",
    )
    report = book.load("captions", path)
    assert dict(book.rows("SELECT caption_id, content_type FROM caption_bank")) == {
        "1": "bg",
        "2": "beach_walks",
        "3": None,
    }
    assert report.notes == ("Caption types no send type uses: novel. Their captions are kept.",)


def test_a_changed_price_alone_changes_no_text(book: Desktop, tmp_path: Path) -> None:
    header = "caption_id,caption_text,caption_type,price"
    book.load("captions", captions(tmp_path, header, "1,One,dm_farm,5"))
    assert book.load("captions", captions(tmp_path, header, "1,One,dm_farm,6")).rows.updated == 1
    assert book.load("captions", captions(tmp_path, header, "1,One,dm_farm,")).rows.unchanged == 1
    assert book.rows("SELECT price_cents FROM caption_details") == [(600,)]


def test_a_changed_message_text_alone_keeps_its_counters(book: Desktop, tmp_path: Path) -> None:
    header = "message_id,page_name,sent_date,sent_count,caption_text"
    book.load("messages", captions(tmp_path, header, "a,river_lake,2026-11-01 10:00,5,Hello"))
    assert (
        book.load("messages", captions(tmp_path, header, "a,river_lake,2026-11-01 10:00,5,Hi")).rows.updated
        == 1
    )
    assert book.rows("SELECT caption_text FROM message_details") == [("Hi",)]
    assert book.rows("SELECT count(*) FROM message_history") == [(0,)]


def test_a_date_without_time_keeps_no_hour(book: Desktop, tmp_path: Path) -> None:
    header = "message_id,page_name,sent_date,sent_count,send_type"
    report = book.load("messages", captions(tmp_path, header, "a,river_lake,2026-11-01,5,novel"))
    assert book.rows("SELECT local_weekday, local_hour FROM message_details") == [(6, None)]
    assert report.notes == ("Send types nobody knows: novel. Their messages are kept.",)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("1,One,dm_farm,101,0.5", "performance_score is above 100"),
        ("1,One,dm_farm,50,5", "avg_purchase_rate is above 100 %"),
        ("1,One,dm_farm,-1,0.5", "performance_score is negative"),
        ("1,One,,50,0.5", "the caption has no type"),
    ],
)
def test_scores_and_rates_stay_in_their_range(line: str, reason: str) -> None:
    data = f"caption_id,caption_text,caption_type,performance_score,avg_purchase_rate\n{line}\n"
    table = read_source("captions", data.encode(), "f.csv", {}, TODAY)
    assert [row.reason for row in table.refused] == [reason]


def test_what_was_decided_without_proof_is_said_and_what_nothing_decides_too() -> None:
    data = 'caption_text,caption_type,last_used_date,performance_score\nOne,dm_farm,01/02/2026,"1,500"\n'
    notes = read_source("captions", data.encode(), "f.csv", {}, TODAY).notes
    assert notes == (
        "last_used_date: no date shows whether day or month comes first ('01/02/2026').",
        "performance_score: nothing shows whether '.' or ',' is the decimal sign ('1,500').",
    )
    data = (
        "caption_text,caption_type,last_used_date,performance_score,avg_purchase_rate\n"
        'One,dm_farm,11/12/2026,"1,500","0.5"\n'
    )
    notes = read_source("captions", data.encode(), "f.csv", {}, TODAY).notes
    assert notes == (
        "last_used_date: no date shows whether day or month comes first ('11/12/2026'); "
        "the month was taken first.",
        "performance_score: '1,500' was read with '.' as decimal sign.",
    )


def test_a_performance_tier_is_one_to_four() -> None:
    table = read_source("creators", b"page_name,page_type,performance_tier\na,paid,5\n", "f.csv", {}, TODAY)
    assert [row.reason for row in table.refused] == ["performance_tier is not 1 to 4"]


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (True, "1"),
        (False, "0"),
        (12.0, "12"),
        (0.25, "0.25"),
        (7, "7"),
        (9007199254740991.0, "9007199254740991"),
        (datetime(2026, 5, 1, 9, 30), "2026-05-01 09:30:00"),  # noqa: DTZ001
        (date(2026, 5, 1), "2026-05-01"),
        (time(9, 30), "09:30:00"),
        (None, ""),
    ],
)
def test_typed_cells_read_as_people_would_type_them(cell: object, text: str) -> None:
    assert text_of_cell(cell) == text


@pytest.mark.parametrize(("offset", "hour"), [("+02:00", 10), ("-0500", 17), ("Z", 12)])
def test_offsets_from_utc(offset: str, hour: int) -> None:
    moment = parse_moment(f"2026-05-01T12:00:00{offset}", "dmy")
    assert moment is not None
    assert moment.in_zone(ZoneInfo("UTC"), None).text() == f"2026-05-01 {hour}:00:00"


def test_a_moment_beyond_the_calendar_keeps_its_wall_clock() -> None:
    moment = Moment(date(1, 1, 1), datetime(1, 1, 1, tzinfo=UTC))
    assert moment.in_zone(ZoneInfo("America/Los_Angeles"), None).day == date(1, 1, 1)


def test_a_missing_file_is_no_database(tmp_path: Path) -> None:
    assert not is_database(tmp_path / "none.db")


def test_personas_that_say_no_json_and_unreadable_texts_wait(desktop: Desktop, old: Path) -> None:
    fill(old, "INSERT INTO personas VALUES (?, ?, ?)", ("c1", "flirty_playful", "warm, bold"))
    with closing(sqlite3.connect(old)) as connection, connection:
        connection.execute(
            "INSERT INTO caption_bank (caption_id, caption_text, caption_type) "
            "VALUES ('k1', CAST(x'c3284869' AS TEXT), 'dm_farm')"
        )
    report = desktop.load("eros-db", old)
    assert {row.table: row.reason for row in report.quarantine} == {
        "creators": report.quarantine[0].reason,
        "personas": "tone_keywords is no JSON",
        "caption_bank": "caption_text is not readable text",
    }


def test_a_table_without_row_numbers_is_counted_through(desktop: Desktop, old: Path) -> None:
    with closing(sqlite3.connect(old)) as connection, connection:
        connection.executescript(
            "DROP TABLE personas;"
            "CREATE TABLE personas (creator_id TEXT PRIMARY KEY, persona_type TEXT) WITHOUT ROWID;"
            "INSERT INTO personas VALUES ('c1', 'flirty_playful'), ('ghost', 'flirty_playful'), ('z', NULL);"
        )
    report = desktop.load("eros-db", old)
    found = [(row.line, row.reason) for row in report.quarantine if row.table == "personas"]
    assert found == [(2, "creator_id names no known creator"), (3, "creator_id names no known creator")]
    assert report.tables["personas"].new == 1


def test_an_enumeration_of_an_old_file_is_held(desktop: Desktop, old: Path) -> None:
    fill(old, "UPDATE creators SET page_type = ?, timezone = NULL WHERE creator_id = 'c1'", ("premium",))
    fill(old, "UPDATE creators SET page_name = ? WHERE creator_id = 'c2'", ("nan",))
    report = desktop.load("eros-db", old)
    assert [row.reason for row in report.quarantine][:2] == [
        "page_type is none of 'paid', 'free'",
        "the page name is missing",
    ]


def test_an_old_table_may_lack_columns(desktop: Desktop, old: Path) -> None:
    fill(old, MESSAGE, good_message(1))
    with closing(sqlite3.connect(old)) as connection, connection:
        connection.execute("ALTER TABLE message_performance DROP COLUMN viewed_count")
    assert desktop.load("eros-db", old).tables["message_performance"].new == 1
    assert desktop.rows("SELECT view_rate FROM message_performance") == [(0.0,)]


def test_a_refused_row_names_everything_that_is_wrong_with_it(book: Desktop, tmp_path: Path) -> None:
    header = "caption_id,caption_text,caption_type,performance_score,price"
    report = book.load(
        "captions", captions(tmp_path, header, "1,,dm_farm,200,abc", "2,,,50,5", "3,Fine,,x,5")
    )
    assert [row.reason for row in report.quarantine] == [
        "performance_score is above 100; price is not a number; the caption has no text",
        "the caption has no text; the caption has no type",
        "performance_score is not a number; the caption has no type",
    ]
    assert sum(report.quarantine_reasons.values()) == 3

"""Numbers, dates and page names as files write them."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.services.imports.amounts import parse_number, parse_whole
from eros_desktop.services.imports.linking import PageNames, normal_page_name
from eros_desktop.services.imports.moments import Moment, Order, parse_moment
from eros_desktop.services.imports.survey import Evidence

TODAY = date(2026, 11, 20)


def evidence(kind: str, cells: list[str]) -> Evidence:
    seen = Evidence()
    seen.see(kind, cells, TODAY)
    return seen


def decide_order(cells: list[str], otherwise: Order) -> Order:
    return evidence("date", cells).order(otherwise)


@pytest.mark.parametrize(
    ("cell", "decimal", "value"),
    [
        ("1,234.56", ".", 1234.56),
        ("1.234,56", ",", 1234.56),
        ("$649.74", ".", 649.74),
        ("€ 12,50", ",", 12.5),
        ("1 234,5", ",", 1234.5),
        ("1'234.5", ".", 1234.5),
        ("11.6%", ".", 11.6),
        ("-5", ".", -5.0),
        ("−5", ".", -5.0),
    ],
)
def test_numbers_are_read_with_the_decimal_sign_of_their_column(
    cell: str, decimal: str, value: float
) -> None:
    assert parse_number(cell, decimal) == value  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "cell",
    [
        "1_000",
        "\uff11\uff12",
        "1e999",
        "nan",
        "inf",
        "-inf",
        "",
        "abc",
        "1.2.3",
        "12,34",
        "9" * 5000,
        "0x10",
        "--1",
        "1,23,456",
    ],
)
def test_what_only_python_takes_for_a_number_is_refused(cell: str) -> None:
    assert parse_number(cell, ".") is None


@pytest.mark.parametrize(
    ("cell", "value"), [("1,340", 1340), ("1.340", 1340), ("7", 7), ("12.0", 12), ("007", 7)]
)
def test_a_lone_mark_before_three_digits_is_thousands_in_a_count(cell: str, value: int) -> None:
    assert parse_whole(cell, ".") == value


@pytest.mark.parametrize("cell", ["12.5", "9999999999999", "x", "1_000"])
def test_a_count_is_whole(cell: str) -> None:
    assert parse_whole(cell, ".") is None


@pytest.mark.parametrize(
    ("cells", "decimal"),
    [
        (["93,7", "50"], ","),
        (["1,340", "12.50"], "."),
        (["1,340"], "."),
        (["1.234.567"], ","),
        (["1,5", "2,5", "3.5"], ","),
        (["0,125"], ","),
    ],
)
def test_the_decimal_sign_is_decided_from_the_column(cells: list[str], decimal: str) -> None:
    assert evidence("money", cells).decimal(".") == decimal


@given(st.integers(0, 999_999_999), st.integers(0, 99))
def test_both_ways_of_writing_an_amount_mean_the_same(whole: int, cents: int) -> None:
    english = f"{whole:,}.{cents:02d}"
    german = english.translate(str.maketrans(",.", ".,"))
    assert parse_number(english, ".") == parse_number(german, ",") == float(f"{whole}.{cents:02d}")


@given(st.text(max_size=30))
def test_no_text_makes_the_number_grammar_fail(cell: str) -> None:
    for decimal in (".", ","):
        value = parse_number(cell, decimal)  # type: ignore[arg-type]
        assert value is None or abs(value) < 1e13
        parse_whole(cell, decimal)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("2026-05-19 04:06:51", "2026-05-19 04:06:51"),
        ("2026-05-19T04:06", "2026-05-19 04:06:00"),
        ("2026-05-19", "2026-05-19"),
        ("25/10/2026", "2026-10-25"),
        ("25.10.2026 21:30", "2026-10-25 21:30:00"),
        ("Aug 25, 2025 at 11:00 AM", "2025-08-25 11:00:00"),
        ("Aug 25, 2025 at 12:05 AMScheduler One", "2025-08-25 00:05:00"),
        ("August 5, 2025 12:30 PM", "2025-08-05 12:30:00"),
        ("5 Aug 2025", "2025-08-05"),
    ],
)
def test_dates_are_read_in_every_usual_spelling(cell: str, text: str) -> None:
    moment = parse_moment(cell, "dmy")
    assert moment is not None
    assert moment.text() == text


@pytest.mark.parametrize(
    "cell",
    [
        "2026-02-30",
        "31/02/2026",
        "25:00",
        "tomorrow",
        "",
        "2026-13-01",
        "Foo 1, 2026",
        "Aug 25, 2025 at 13:00 PM",
        "0",
    ],
)
def test_dates_that_never_were_are_refused(cell: str) -> None:
    assert parse_moment(cell, "dmy") is None


def test_a_number_above_twelve_decides_the_whole_column() -> None:
    assert decide_order(["07/09/2026", "25/10/2026"], "mdy") == "dmy"
    assert decide_order(["07/09/2026", "10/25/2026"], "dmy") == "mdy"


def test_without_proof_no_date_lies_ahead() -> None:
    assert decide_order(["12/11/2026"], "mdy") == "dmy"
    assert decide_order(["11/12/2026"], "dmy") == "mdy"
    assert decide_order(["01/02/2026"], "mdy") == "mdy"


def test_an_offset_is_turned_into_the_creators_wall_clock() -> None:
    moment = parse_moment("2026-11-19T23:30:00Z", "dmy")
    assert moment is not None
    assert moment.in_zone(ZoneInfo("Europe/Berlin"), None).text() == "2026-11-20 00:30:00"


def test_a_named_zone_reads_times_without_an_offset() -> None:
    moment = Moment(date(2026, 11, 19), datetime(2026, 11, 19, 12, 0))  # noqa: DTZ001
    told = moment.in_zone(ZoneInfo("America/Los_Angeles"), ZoneInfo("Europe/London"))
    assert told.text() == "2026-11-19 04:00:00"
    assert moment.in_zone(ZoneInfo("America/Los_Angeles"), None) == moment


@given(st.text(max_size=40))
def test_no_text_makes_the_date_grammar_fail(cell: str) -> None:
    moment = parse_moment(cell, "mdy")
    assert moment is None or moment.text()[:4].isdigit()


@pytest.mark.parametrize(
    ("name", "normal"),
    [
        ("  River_Lake ✨", "river_lake"),
        ("RIVER_LAKE", "river_lake"),
        ("@river_lake", "river_lake"),
        ("river_lake\u200b❤️", "river_lake"),
        ("nan", ""),
        ("None", ""),
        ("null", ""),
        ("  ", ""),
        ("✨", ""),
    ],
)
def test_page_names_are_compared_without_case_and_symbols(name: str, normal: str) -> None:
    assert normal_page_name(name) == normal


def test_pages_win_over_aliases_and_shared_names_link_to_nobody() -> None:
    pages = PageNames.of(
        [("a", "river"), ("b", "lake"), ("c", "LAKE ✨")], [("a", "lake"), ("b", "sea"), ("c", "river")]
    )
    assert pages.link("River")[0] == "a"
    assert pages.link("sea ✨")[0] == "b"
    assert pages.link("lake") == (None, "two pages have this name")
    assert pages.link("hill") == (None, "no page of this name is known")
    assert pages.link("nan") == (None, "the page name is missing")


@given(st.text(max_size=30))
def test_a_normal_name_stays_normal(name: str) -> None:
    once = normal_page_name(name)
    assert normal_page_name(once) in (once, "")

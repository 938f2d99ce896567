"""Delimited files: read by an independent reader, split at limits, harmless only where people open them."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.schedule.document_items import CSV_COLUMNS
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.domain.weeks import Week
from eros_desktop.services.exports.formats import ExportFormat
from eros_desktop.services.exports.outgoing import Outgoing, Piece, Wishes
from eros_desktop.services.exports.sifting import lost_sentence, sift
from eros_desktop.services.spreadsheet_text import FORMULA_STARTS
from tests.services.exports.conftest import NOW, Write
from tests.support.plan_strategies import plans

Shipped = Callable[[str], ExportFormat]
TOOLS = {
    "buffer": ("Text", "Posting Time", "%Y-%m-%d %H:%M"),
    "publer": ("Text", "Date", "%Y-%m-%d %H:%M"),
    "socialpilot": ("Content", "Scheduled Date", "%b %d, %Y %I:%M %p"),
    "gohighlevel": ("content", "postAtSpecificTime (YYYY-MM-DD HH:mm:ss)", "%Y-%m-%d %H:%M:%S"),
    "hootsuite": ("Message", "Date and time", "%m/%d/%Y %H:%M"),
}
EVIL = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "\uff1d1",
    "'=1",
    "''=1",
    '=1+2";=1+2',
    "plain",
)


def _rows(piece: Piece) -> list[list[str]]:
    return list(csv.reader(io.StringIO(piece.data.decode("utf-8"), newline=""), strict=True))


def _walls(plan: WeekPlan, shipped: Shipped, key: str) -> WeekPlan:
    return sift(plan, shipped(key).spec, Wishes(now=NOW)).plan


@pytest.mark.parametrize("key", TOOLS)
def test_a_tool_gets_every_wall_post_at_its_instant_and_with_its_very_text(
    shipped: Shipped, week: WeekPlan, write: Write, key: str
) -> None:
    text, when, pattern = TOOLS[key]
    spec = shipped(key).spec
    tricky = replace(
        week, sends=tuple(replace(one, caption_text=f"={one.caption_text}") for one in week.sends)
    )
    plan = _walls(tricky, shipped, key)
    assert {send.channel for send in plan.sends} == {"wall_post"}
    (piece,) = write(key, plan)
    rows = _rows(piece)
    headers = [column.header for column in spec.columns]
    if spec.has_header:
        assert rows.pop(0) == headers
    assert all(len(row) == len(headers) and any(row) for row in rows)
    zone = ZoneInfo(plan.timezone)
    for send, row in zip(plan.sends, rows, strict=True):
        cells = dict(zip(headers, row, strict=True))
        assert cells[text] == send.caption_text
        there = datetime.strptime(cells[when], pattern).replace(tzinfo=zone)
        assert there.astimezone(UTC) == plan.utc(send)


def test_socialpilot_writes_its_dates_without_leading_zeros(week: WeekPlan, write: Write) -> None:
    send = replace(week.sends[0], channel="wall_post", at=time(15, 0))
    (piece,) = write("socialpilot", replace(week, sends=(send,)), account="12345")
    assert _rows(piece)[0][2:4] == [f"{send.day:%b} {send.day.day}, {send.day.year} 3:00 PM", "12345"]


@pytest.mark.parametrize(("key", "most"), [("buffer", 100), ("gohighlevel", 90), ("hootsuite", 350)])
def test_a_file_over_the_limit_is_split(week: WeekPlan, write: Write, key: str, most: int) -> None:
    sends = tuple(
        replace(
            week.sends[0],
            item_id=number + 1,
            channel="wall_post",
            day=week.week.days[number // 120],
            at=time(number % 120 // 6, number % 6 * 10),
        )
        for number in range(2 * most + 1)
    )
    pieces = write(key, replace(week, sends=sends))
    assert [piece.label for piece in pieces] == ["-1of3", "-2of3", "-3of3"]
    assert [len(piece.plans[0].sends) for piece in pieces] == [most, most, 1]
    assert [send for piece in pieces for send in piece.plans[0].sends] == list(sends)


def test_times_can_be_told_on_another_clock(week: WeekPlan, shipped: Shipped, write: Write) -> None:
    plan = _walls(week, shipped, "buffer")
    (piece,) = write("buffer", plan, zone="Europe/Berlin")
    for send, row in zip(plan.sends, _rows(piece)[1:], strict=True):
        there = datetime.strptime(row[3], "%Y-%m-%d %H:%M").replace(tzinfo=ZoneInfo("Europe/Berlin"))
        assert there.astimezone(UTC) == plan.utc(send)
    with pytest.raises(InvalidInput, match="not a time zone"):
        write("buffer", plan, zone="Nowhere/Land")


def test_an_hour_the_clock_shows_twice_is_left_out(week: WeekPlan, shipped: Shipped) -> None:
    """On 2026-11-01 the clocks of New York go from 1:59 back to 1:00; Los Angeles is three hours behind."""
    sunday = replace(week.sends[0], channel="wall_post", day=date(2026, 11, 1), at=time(23, 30))
    plan = replace(week, week=Week(date(2026, 10, 26)), timezone="UTC")
    twice = replace(sunday, at=time(5, 30), item_id=1)
    plain = replace(sunday, at=time(12, 30), item_id=2)
    found = sift(
        replace(plan, sends=(twice, plain)), shipped("buffer").spec, Wishes(zone="America/New_York", now=NOW)
    )
    assert [one.reason for one in found.left_out] == ["clock"]
    assert "falls into the hour that America/New_York has twice" in found.left_out[0].sentence
    assert found.plan.sends == (plain,)


def test_an_hour_the_clock_skips_is_left_out_and_called_so(week: WeekPlan, shipped: Shipped) -> None:
    """On 2026-03-08 the clocks of New York go from 1:59 to 3:00."""
    sunday = replace(week.sends[0], channel="wall_post", day=date(2026, 3, 8), at=time(2, 30))
    plan = replace(week, week=Week(date(2026, 3, 2)), timezone="America/New_York", sends=(sunday,))
    (left_out,) = sift(plan, shipped("buffer").spec, Wishes(now=NOW)).left_out
    assert (left_out.reason, "America/New_York skips" in left_out.sentence) == ("clock", True)
    assert not sift(plan, shipped("buffer").spec, Wishes(zone="UTC", now=NOW)).left_out


def test_each_send_that_stays_behind_says_why(week: WeekPlan, shipped: Shipped) -> None:
    bare = replace(week.sends[0], channel="wall_post", caption_id=None, caption_text=None)
    soon = replace(week.sends[1], channel="wall_post")
    now = week.utc(soon) - timedelta(minutes=9)
    plan = replace(week, sends=(bare, soon, *week.sends[2:]))
    found = sift(plan, shipped("gohighlevel").spec, Wishes(now=now), allow_manual=True)
    by_item = {one.send.item_id: one for one in found.left_out}
    assert by_item[bare.item_id].sentence.endswith("has no caption and was left out.")
    assert "is not 10 minutes ahead, as GoHighLevel asks" in by_item[soon.item_id].sentence
    messages = [send for send in week.sends[2:] if send.channel != "wall_post"]
    assert messages
    assert all("which GoHighLevel cannot carry" in by_item[send.item_id].sentence for send in messages)
    assert len(found.plan.sends) + len(found.left_out) == len(plan.sends)
    early = sift(plan, shipped("gohighlevel").spec, Wishes(now=now - timedelta(minutes=1)))
    assert soon in early.plan.sends


def test_what_a_tool_cannot_be_told_is_named(week: WeekPlan, shipped: Shipped) -> None:
    priced = [send for send in week.sends if send.price_cents is not None]
    told = lost_sentence(week, shipped("buffer").spec)
    assert told is not None
    assert f"price of {len(priced)}" in told
    assert lost_sentence(week, shipped("csv").spec) is None


@pytest.mark.parametrize("key", ["csv", "eros-sheet"])
def test_formulas_are_neutralised_where_a_person_opens_the_file(
    week: WeekPlan, write: Write, shipped: Shipped, key: str
) -> None:
    """Both examples of the rule byte for byte: all in quotes, one quote in front, inner ones doubled."""
    sends = tuple(
        replace(send, caption_text=text, label=text) for send, text in zip(week.sends, EVIL, strict=False)
    )
    plan = replace(week, sends=sends)
    (piece,), (raw,) = write(key, plan), write(key, plan, raw=True)
    header = [column.header for column in shipped(key).spec.columns]
    place = header.index("caption_text" if key == "csv" else "Caption Preview")
    meant = [text if text == "plain" else f"'{text}" for text in EVIL]
    assert [row[place] for row in _rows(piece)[1:]] == meant
    assert [row[place] for row in _rows(raw)[1:]] == list(EVIL)
    assert b'"\'=1+2"";=1+2"' in piece.data
    assert all(not cell.startswith(("=", "+", "@", "\t", "\r", "\n")) for row in _rows(piece) for cell in row)


@pytest.mark.parametrize("key", ["buffer", "publer", "socialpilot", "gohighlevel", "hootsuite"])
def test_no_caption_is_touched_on_its_way_to_a_tool(week: WeekPlan, write: Write, key: str) -> None:
    sends = tuple(
        replace(send, channel="wall_post", caption_text=f"{text} ")
        for send, text in zip(week.sends, EVIL, strict=False)
    )
    (piece,) = write(key, replace(week, sends=sends))
    last = _rows(piece)[-1]
    place = last.index(next(cell for cell in last if cell.endswith(" ")))
    assert [row[place] for row in _rows(piece)[-len(EVIL) :]] == [f"{text} " for text in EVIL]


def test_the_sheet_holds_what_the_team_plans_with(week: WeekPlan, write: Write) -> None:
    (piece,) = write("eros-sheet", week)
    header, *rows = _rows(piece)
    cells: list[dict[str, Any]] = [dict(zip(header, row, strict=True)) for row in rows]
    first, send = cells[0], week.sends[0]
    assert (first["Date"], first["Day"], first["Model"], first["Page"], first["Slot"]) == (
        send.day.isoformat(), "Mon", "harbour", "paid", "Slot 1",
    )  # fmt: skip
    assert (first["Status"], first["Lock"], first["Username Page"]) == ("Planned", "FALSE", "harbour__paid")
    assert json.loads(first["metadata_json"])["full_text"] == send.caption_text
    assert len({one["Tracking Hash"] for one in cells}) == len(week.sends)
    slots = [one["Slot"] for one in cells if one["Date"] == week.week.days[1].isoformat()]
    assert slots == [f"Slot {place}" for place in range(1, len(slots) + 1)]


@given(plans, st.booleans())
def test_any_text_survives_csv(shipped: Shipped, plan: WeekPlan, raw: bool) -> None:
    (piece,) = shipped("csv").write([Outgoing(plan, plan)], Wishes(raw=raw))
    header, *rows = _rows(piece)
    assert tuple(header) == CSV_COLUMNS
    for row, send in zip(rows, plan.sends, strict=True):
        meant = send.caption_text or ""
        is_formula = meant.lstrip("'").startswith(FORMULA_STARTS) and not raw
        assert row[header.index("caption_text")] == (f"'{meant}" if is_formula else meant)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"Text 1,", b"Text one,"),
        (b"Posting Time", b"posting time"),
        (b"2026-", b"2027-"),
        (b'\r\n"Text', b'\r\n,,,\r\n"Text'),
    ],
)
def test_a_file_that_reads_back_differently_is_refused(
    week: WeekPlan, shipped: Shipped, old: bytes, new: bytes
) -> None:
    plan = replace(week, sends=(replace(week.sends[0], channel="wall_post"),))
    chosen, wishes = shipped("buffer"), Wishes(now=NOW)
    (piece,) = chosen.write([Outgoing(plan, plan)], wishes)
    assert old in piece.data
    with pytest.raises(ValueError, match=r"."):
        chosen.layout.check(chosen.spec, replace(piece, data=piece.data.replace(old, new, 1)), wishes)

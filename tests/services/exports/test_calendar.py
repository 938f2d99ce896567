"""Calendars, read by an independent library: events, zones, folding, and updates instead of doubles."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.services.exports.formats import ExportFormat
from eros_desktop.services.exports.layouts.ical import folded, plain_text, text_value, unfolded, zone_lines
from eros_desktop.services.exports.outgoing import Outgoing, Piece, Wishes
from eros_desktop.services.exports.parts import mark_of
from eros_desktop.store.exports import ExportNote
from tests.services.exports.conftest import NOW, Write


def _events(piece: Piece) -> list[icalendar.Event]:
    calendar = icalendar.Calendar.from_ical(piece.data)
    assert not calendar.errors
    events = list(calendar.walk("VEVENT"))
    assert not [event.errors for event in events if event.errors]
    return events


def _noted(piece: Piece) -> ExportNote:
    """The record that the service keeps of a calendar."""
    (plan,) = piece.plans
    entries = [
        {**piece.extra[send.item_id], "item": send.item_id, "mark": mark_of(send)} for send in plan.sends
    ]
    return ExportNote("ics", "2026-11-20 12:00:00", "week.ics", frozenset(), (*entries, *piece.gone))


def _again(shipped: ExportFormat, plan: WeekPlan, *past: Piece, is_part: bool = False) -> Piece:
    notes = tuple(map(_noted, past))
    (piece,) = shipped.write([Outgoing(plan, plan, notes, is_part)], Wishes(now=NOW))
    return piece


@pytest.fixture(scope="module")
def ics(shipped: object) -> ExportFormat:
    assert callable(shipped)
    found = shipped("ics")
    assert isinstance(found, ExportFormat)
    return found


def test_every_send_is_an_event_at_its_instant_with_its_text(week: WeekPlan, write: Write) -> None:
    (piece,) = write("ics", week)
    events = _events(piece)
    assert len(events) == len(week.sends) == len({str(event["UID"]) for event in events})
    for send, event in zip(week.sends, events, strict=True):
        assert event.start.astimezone(UTC) == week.utc(send)
        assert event["DTSTART"].params["TZID"] == week.timezone
        assert str(event["DESCRIPTION"]).startswith(f"{send.caption_text}\n\nChannel: {send.channel}")
        assert str(event["SUMMARY"]).startswith(send.send_type_key.replace("_", " "))
    followups = [event for event in events if "RELATED-TO" in event]
    assert len(followups) == sum(send.parent_item_id is not None for send in week.sends)


def test_lines_are_folded_at_75_octets_and_end_with_crlf(week: WeekPlan, write: Write) -> None:
    (piece,) = write("ics", week)
    lines = piece.data.split(b"\r\n")
    assert lines.pop() == b""
    assert max(map(len, lines)) <= 75
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    for line in lines:
        line.decode("utf-8")  # no character is cut in two


@given(st.text())
def test_any_text_survives_escaping_and_folding(text: str) -> None:
    (line,) = unfolded(folded(f"X:{text_value(text)}"))
    read = plain_text(line.removeprefix("X:"))
    allowed = text.replace("\r\n", "\n").replace("\r", "\n")
    assert len(read) == len(allowed)
    assert all(a == b or b == "\ufffd" for a, b in zip(allowed, read, strict=True))


@pytest.mark.parametrize(
    "name",
    [
        "America/Los_Angeles",
        "Europe/Berlin",
        "Australia/Lord_Howe",
        "Africa/Casablanca",
        "UTC",
        "Asia/Kolkata",
    ],
)
def test_the_zone_tells_the_offset_of_every_hour(name: str) -> None:
    zone = ZoneInfo(name)
    first, last = (datetime(2026, month, 1, tzinfo=UTC) for month in (1, 12))
    text = "\r\n".join(["BEGIN:VCALENDAR", *zone_lines(zone, first, last), "END:VCALENDAR", ""])
    (told,) = icalendar.Calendar.from_ical(text).walk("VTIMEZONE")
    changes = sorted(
        (part["DTSTART"].dt - part["TZOFFSETFROM"].td, part["TZOFFSETTO"].td) for part in told.subcomponents
    )
    moment = first
    while moment < last:
        meant = next(to for at, to in reversed(changes) if at <= moment.replace(tzinfo=None))
        assert moment.astimezone(zone).utcoffset() == meant
        moment += timedelta(hours=7)


def test_exporting_again_updates_the_events_instead_of_doubling_them(
    week: WeekPlan, ics: ExportFormat
) -> None:
    first = _again(ics, week)
    second = _again(ics, week, first)
    old, new = _events(first), _events(second)
    assert [event["UID"] for event in old] == [event["UID"] for event in new]
    assert {int(event["SEQUENCE"]) for event in old} == {0}
    assert {int(event["SEQUENCE"]) for event in new} == {1}


def test_a_moved_a_rewritten_and_a_removed_send_stay_the_events_they_were(
    week: WeekPlan, ics: ExportFormat
) -> None:
    first = _again(ics, week)
    uid = {send.item_id: first.extra[send.item_id]["uid"] for send in week.sends}
    moved, rewritten, removed = week.sends[3], week.sends[10], week.sends[20]
    sends = [
        replace(send, at=time(3, 33))
        if send == moved
        else replace(send, caption_id="another", caption_text="Another text")  # type: ignore[arg-type]
        if send == rewritten
        else send
        for send in week.sends
        if send != removed
    ]
    changed = replace(week, sends=tuple(sends)).numbered()
    second = _again(ics, changed, first)
    events = {str(event["UID"]): event for event in _events(second)}
    assert len(events) == len(week.sends)
    assert events[uid[moved.item_id]].start.time() == time(3, 33)
    assert str(events[uid[rewritten.item_id]]["DESCRIPTION"]).startswith("Another text")
    gone = [event for event in events.values() if event.get("STATUS") == "CANCELLED"]
    assert [str(event["UID"]) for event in gone] == [uid[removed.item_id]]
    third = _again(ics, changed, first, second)
    assert not [event for event in _events(third) if event.get("STATUS") == "CANCELLED"]


def test_a_day_exported_alone_cancels_nothing(week: WeekPlan, ics: ExportFormat) -> None:
    first = _again(ics, week)
    day = replace(week, sends=week.on(week.week.days[2]))
    (piece,) = ics.write([Outgoing(day, week, (_noted(first),), is_part=True)], Wishes(now=NOW))
    events = _events(piece)
    assert len(events) == len(day.sends)
    assert {str(event["UID"]) for event in events} == {first.extra[send.item_id]["uid"] for send in day.sends}


def test_two_alike_sends_are_two_events(week: WeekPlan, ics: ExportFormat) -> None:
    twins = replace(week, sends=(week.sends[0], replace(week.sends[0], item_id=2)))
    first = _again(ics, twins)
    again = _again(ics, twins, first)
    assert len({str(event["UID"]) for event in _events(first)}) == 2
    assert [event["UID"] for event in _events(again)] == [event["UID"] for event in _events(first)]


def test_a_damaged_calendar_is_refused(week: WeekPlan, ics: ExportFormat) -> None:
    piece = _again(ics, week)
    for old, new in (
        (b"Text 1", b"Text x"),
        (b"\r\n", b"\n"),
        (b"BEGIN:VEVENT", b"BEGIN:VTODO"),
        (b"UID:", b"UID:0"),
    ):
        with pytest.raises((ValueError, KeyError)):
            ics.layout.check(ics.spec, replace(piece, data=piece.data.replace(old, new, 1)), Wishes(now=NOW))

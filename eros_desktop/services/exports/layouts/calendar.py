"""A week as a calendar (RFC 5545): one event a send, which a later export updates instead of doubling it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.values import dollars_from_cents
from eros_desktop.domain.weeks import hhmm
from eros_desktop.services.exports.layouts.events import KnownEvent, known_events, sequence_of, uids_of
from eros_desktop.services.exports.layouts.ical import (
    folded,
    local_value,
    plain_text,
    text_value,
    unfolded,
    utc_value,
    zone_lines,
)
from eros_desktop.services.exports.outgoing import Outgoing, Piece, Sample, Wishes
from eros_desktop.services.exports.specs import FormatSpec

MINUTES = 15
ZONE_REACH = timedelta(days=400)
"""The zone's changes are told for so long before and after the week, as events may be moved."""


class CalendarLayout:
    """One calendar a creator."""

    def write(self, spec: FormatSpec, outgoing: Sequence[Outgoing], wishes: Wishes) -> list[Piece]:
        return [_piece(one, wishes) for one in outgoing]

    def check(self, spec: FormatSpec, piece: Piece, wishes: Wishes) -> None:
        (plan,) = piece.plans
        events = [event for event in read_events(piece.data) if event.get("STATUS") != "CANCELLED"]
        if len(events) != len(plan.sends) or len({event["UID"] for event in events}) != len(events):
            raise ValueError("the events read back differ from the sends")
        for send, event in zip(plan.sends, events, strict=True):
            start = local_value(send.moment)
            told = plain_text(event.get("DESCRIPTION", ""))
            found = event[f"DTSTART;TZID={plan.timezone}"], event["UID"]
            if found != (start, piece.extra[send.item_id]["uid"]):
                raise ValueError(f"the event of item {send.item_id} read back differs")
            if told != plain_text(text_value(_description(send))):
                raise ValueError(f"the text of item {send.item_id} read back differs")

    def sample(self, spec: FormatSpec, plan: WeekPlan, wishes: Wishes) -> Sample:
        return tuple(
            cell
            for send in plan.sends[:1]
            for cell in (
                ("start", f"{send.day} {hhmm(send.at)} {plan.timezone}"),
                ("summary", _summary(send, plan)),
                ("description", _description(send)),
            )
            if cell[1]
        )


def read_events(data: bytes) -> list[Mapping[str, str]]:
    """The events of a calendar, each as name with parameters -> value. Raises ValueError for a bad file."""
    lines = unfolded(data.decode("utf-8"))
    if lines[0] != "BEGIN:VCALENDAR" or lines[-1] != "END:VCALENDAR":
        raise ValueError("this is no calendar")
    events: list[dict[str, str]] = []
    event: dict[str, str] | None = None
    for line in lines:
        if line == "BEGIN:VEVENT":
            event = {}
        elif line == "END:VEVENT" and event is not None:
            events.append(event)
            event = None
        elif event is not None:
            name, _, value = line.partition(":")
            event[name] = value
    return list(events)


@dataclass(frozen=True, slots=True)
class _Told:
    """What the events of one calendar share."""

    plan: WeekPlan
    sequence: int
    now: datetime


def _piece(one: Outgoing, wishes: Wishes) -> Piece:
    known = known_events(one.past)
    plan = one.plan
    # A send that was left out is still the event it was: it is matched with the whole week.
    uids = uids_of(one.whole, known)
    told = _Told(plan, sequence_of(one.past), wishes.now)
    gone = () if one.is_part else tuple(event for event in known if event.uid not in set(uids.values()))
    lines = [*_head(plan)]
    for send in plan.sends:
        lines += _event_lines(send, uids, told)
    for event in gone:
        lines += _gone_lines(event, told)
    lines.append("END:VCALENDAR")
    return Piece(
        "".join(map(folded, lines)).encode(),
        (plan,),
        extra={
            send.item_id: KnownEvent.of(send, uids[send.item_id], _summary(send, plan)).record
            for send in plan.sends
        },
        gone=tuple({"uid": event.uid, "is_gone": True} for event in gone),
    )


def _head(plan: WeekPlan) -> Iterator[str]:
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//EROS Desktop//Week//EN")
    yield from ("CALSCALE:GREGORIAN", "METHOD:PUBLISH")
    yield f"X-WR-CALNAME:{text_value(plan.page_name)}"
    yield f"X-WR-TIMEZONE:{plan.timezone}"
    zone = ZoneInfo(plan.timezone)
    monday = datetime.combine(plan.week.monday, time(), zone)
    yield from zone_lines(zone, _utc(monday - ZONE_REACH), _utc(monday + ZONE_REACH))


def _utc(moment: datetime) -> datetime:
    return moment.astimezone(ZoneInfo("UTC"))


def _event_lines(send: PlannedSend, uids: Mapping[int, str], told: _Told) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{uids[send.item_id]}"
    yield f"SEQUENCE:{told.sequence}"
    yield f"DTSTAMP:{utc_value(told.now)}"
    yield f"DTSTART;TZID={told.plan.timezone}:{local_value(send.moment)}"
    yield f"DURATION:PT{MINUTES}M"
    yield f"SUMMARY:{text_value(_summary(send, told.plan))}"
    if described := _description(send):
        yield f"DESCRIPTION:{text_value(described)}"
    yield f"CATEGORIES:{text_value(send.category)},{text_value(send.channel)}"
    if send.parent_item_id is not None and send.parent_item_id in uids:
        yield f"RELATED-TO:{uids[send.parent_item_id]}"
    yield from ("STATUS:CONFIRMED", "TRANSP:TRANSPARENT", f"X-EROS-ITEM-ID:{send.item_id}", "END:VEVENT")


def _gone_lines(event: KnownEvent, told: _Told) -> Iterator[str]:
    """A send that is no more: calendars take its event away."""
    yield "BEGIN:VEVENT"
    yield f"UID:{event.uid}"
    yield f"SEQUENCE:{told.sequence}"
    yield f"DTSTAMP:{utc_value(told.now)}"
    moment = datetime.fromisoformat(event.moment)
    yield f"DTSTART;TZID={told.plan.timezone}:{local_value(moment)}"
    yield f"DURATION:PT{MINUTES}M"
    yield f"SUMMARY:{text_value(event.summary)}"
    yield from ("STATUS:CANCELLED", "END:VEVENT")


def _summary(send: PlannedSend, plan: WeekPlan) -> str:
    """`ppv unlock · harbor_light · $15.00`."""
    parts = [send.send_type_key.replace("_", " "), plan.page_name]
    if send.price_cents is not None:
        parts.append(f"${dollars_from_cents(send.price_cents):.2f}")
    return " · ".join(parts)


def _description(send: PlannedSend) -> str:
    """The caption, and what is to be set with it."""
    told = [f"Channel: {send.channel}", f"Audience: {send.audience_target}"]
    if send.expiration_hours is not None:
        told.append(f"Expires after {send.expiration_hours} hours")
    text = send.caption_text or "(still needs a caption)"
    return "\n".join([text, "", *told])

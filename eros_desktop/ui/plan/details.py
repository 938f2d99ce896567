"""What the inspector says about one send, as titled lines. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from zoneinfo import ZoneInfo

from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.weeks import hhmm, to_utc
from eros_desktop.ui import formats
from eros_desktop.ui.plan.columns import fallback
from eros_desktop.ui.plan.picture import SendRow

Lines = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and (label, text) lines; lines without a text are left out."""

    title: str
    lines: Lines


def sections(row: SendRow, plan: WeekPlan, manager_zone: ZoneInfo) -> tuple[Section, ...]:
    """What is known about a send beside its fields; empty sections are left out."""
    found = (
        _section("When", _when(row.send, plan, manager_zone)),
        _section("What", _what(row)),
        _section("Expected", _expected(row.send)),
        _section("Caption choice", _caption(row.send)),
        _section("Links", _links(row)),
        _section("Label", (("Label", row.send.label or ""),)),
    )
    return tuple(section for section in found if section.lines)


def _section(title: str, lines: Lines) -> Section:
    return Section(title, tuple((label, text) for label, text in lines if text))


def _when(send: PlannedSend, plan: WeekPlan, manager_zone: ZoneInfo) -> Lines:
    moment = to_utc(send.day, send.at, ZoneInfo(plan.timezone))
    own = moment.astimezone(manager_zone)
    same = own.replace(tzinfo=None) == send.moment
    ends = moment + timedelta(hours=send.expiration_hours) if send.expiration_hours else None
    end = ends.astimezone(ZoneInfo(plan.timezone)) if ends else None
    return (
        ("Zone", plan.timezone.replace("_", " ")),
        ("Your clock", "" if same else f"{formats.weekday(own.date())} {hhmm(own.time())}"),
        ("Slot", f"{hhmm(send.base_at)}, then moved a little" if send.base_at else ""),
        (
            "Expires",
            f"{formats.weekday(end.date())} {hhmm(end.time())} ({send.expiration_hours} h)" if end else "",
        ),
        ("Edited", "By hand: stays when the week is planned anew" if send.is_hand_edited else ""),
    )


def _what(row: SendRow) -> Lines:
    send = row.send
    media = f"{send.media_count} × {send.media_type}" if send.media_count else ""
    return (
        ("Category", send.category.capitalize()),
        ("Content", row.content_name or ""),
        ("Media", media),
        ("Flyer", "Needed" if send.flyer_required else ""),
        ("Status", formats.status(send.status)),
    )


def _expected(send: PlannedSend) -> Lines:
    return (("Revenue", formats.money(send.expected_revenue_cents) if send.expected_revenue_cents else ""),)


def _caption(send: PlannedSend) -> Lines:
    if send.caption_id is None:
        return ()
    return (
        ("Score", formats.score(send.score) if send.score is not None else ""),
        ("Choice", fallback(send.fallback_level) if send.fallback_level is not None else ""),
        ("Caption id", str(send.caption_id)),
        ("Warning", send.caption_warning or ""),
    )


def _links(row: SendRow) -> Lines:
    send = row.send
    delay = f", {send.followup_delay_minutes} min after" if send.followup_delay_minutes is not None else ""
    return (
        ("Follows", f"{_short(row.parent)}{delay}" if row.parent else ""),
        ("Campaign", _short(row.campaign) if row.campaign else ""),
    )


def _short(send: PlannedSend) -> str:
    return f"{formats.weekday(send.day)} {hhmm(send.at)} {send.send_type_key.replace('_', ' ')}"

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
from eros_desktop.words import tr

Lines = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and (label, text) lines; lines without a text are left out."""

    title: str
    lines: Lines


def sections(row: SendRow, plan: WeekPlan, manager_zone: ZoneInfo) -> tuple[Section, ...]:
    """What is known about a send beside its fields; empty sections are left out."""
    found = (
        _section(tr("When"), _when(row.send, plan, manager_zone)),
        _section(tr("What"), _what(row)),
        _section(tr("Expected"), _expected(row.send)),
        _section(tr("Caption choice"), _caption(row.send)),
        _section(tr("Links"), _links(row)),
        _section(tr("Label"), ((tr("Label"), row.send.label or ""),)),
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
        (tr("Zone"), plan.timezone.replace("_", " ")),
        (tr("Your clock"), "" if same else f"{formats.weekday(own.date())} {hhmm(own.time())}"),
        (
            tr("Slot"),
            tr("{time}, then moved a little").format(time=hhmm(send.base_at)) if send.base_at else "",
        ),
        (
            tr("Expires"),
            f"{formats.weekday(end.date())} {hhmm(end.time())} ({send.expiration_hours} h)" if end else "",
        ),
        (tr("Edited"), tr("By hand: stays when the week is planned anew") if send.is_hand_edited else ""),
    )


def _what(row: SendRow) -> Lines:
    send = row.send
    media = f"{send.media_count} × {formats.told(send.media_type)}" if send.media_count else ""
    return (
        (tr("Category"), formats.category(send.category)),
        (tr("Content"), row.content_name or ""),
        (tr("Media"), media),
        (tr("Flyer"), tr("Needed") if send.flyer_required else ""),
        (tr("Status"), formats.status(send.status)),
    )


def _expected(send: PlannedSend) -> Lines:
    return (
        (tr("Revenue"), formats.money(send.expected_revenue_cents) if send.expected_revenue_cents else ""),
    )


def _caption(send: PlannedSend) -> Lines:
    if send.caption_id is None:
        return ()
    return (
        (tr("Score"), formats.score(send.score) if send.score is not None else ""),
        (tr("Choice"), fallback(send.fallback_level) if send.fallback_level is not None else ""),
        (tr("Caption id"), str(send.caption_id)),
        (tr("Warning"), formats.told(send.caption_warning or "")),
    )


def _links(row: SendRow) -> Lines:
    send = row.send
    delay = (
        tr("{minutes} min after").format(minutes=send.followup_delay_minutes)
        if send.followup_delay_minutes is not None
        else ""
    )
    follows = ", ".join(part for part in (_short(row.parent) if row.parent else "", delay) if part)
    return (
        (tr("Follows"), follows if row.parent else ""),
        (tr("Campaign"), _short(row.campaign) if row.campaign else ""),
    )


def _short(send: PlannedSend) -> str:
    return f"{formats.weekday(send.day)} {hhmm(send.at)} {send.send_type_key.replace('_', ' ')}"

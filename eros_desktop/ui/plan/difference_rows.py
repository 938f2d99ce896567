"""The lines of a difference between two weeks: each send before and after, and what differs, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from eros_desktop.domain.reference import Reference
from eros_desktop.domain.schedule.difference import Kind, SendDifference, WeekDifference
from eros_desktop.domain.schedule.sends import PlannedSend
from eros_desktop.domain.weeks import hhmm
from eros_desktop.ui import formats
from eros_desktop.ui.models.columns import Column
from eros_desktop.ui.plan.picture import type_name
from eros_desktop.words import tr

FIRST_WORDS = 60


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """One send on one day of the comparison. `before` and `after` are empty where it is not there then."""

    place: int
    day: date
    found: SendDifference
    before: str
    after: str
    differs: str

    @property
    def kind(self) -> Kind:
        return self.found.kind


def kind_name(kind: Kind) -> str:
    """What became of a send, as a word."""
    return {
        "kept": tr("Stays"),
        "moved": tr("Moved"),
        "changed": tr("Changed"),
        "added": tr("Added"),
        "removed": tr("Removed"),
    }[kind]


def difference_rows(difference: WeekDifference, reference: Reference) -> tuple[DifferenceRow, ...]:
    """Day by day; a send that moves to another day stands on both, as gone there and come here."""
    rows: list[DifferenceRow] = []
    for day in difference.after.week.days:
        for found in difference.on(day):
            old, new = found.before, found.after
            rows.append(
                DifferenceRow(
                    len(rows),
                    day,
                    found,
                    spoken(old, reference) if old is not None and old.day == day else "",
                    spoken(new, reference) if new is not None and new.day == day else "",
                    differs(found, reference),
                )
            )
    return tuple(rows)


def spoken(send: PlannedSend, reference: Reference) -> str:
    """`10:07 PPV Unlock, $15.00, first words of the caption`."""
    money = send.price_cents if send.price_cents is not None else send.goal_cents
    parts = [
        f"{hhmm(send.at)} {type_name(reference, send.send_type_key)}",
        "" if money is None else formats.money(money),
        _words(send),
    ]
    return ", ".join(part for part in parts if part)


def differs(found: SendDifference, reference: Reference) -> str:
    """What is not as it was, `time 10:07 to 10:30, another caption, price $15.00 to $20.00`."""
    old, new = found.before, found.after
    if old is None or new is None:
        return ""
    parts = []
    if found.is_moved:
        times = [
            f"{formats.day_name(one.day)} {hhmm(one.at)}" if old.day != new.day else hhmm(one.at)
            for one in (old, new)
        ]
        parts.append(tr("time {old} to {new}").format(old=times[0], new=times[1]))
    names = _field_names()
    for field in _told(found.fields):
        if field in ("price_cents", "goal_cents"):
            parts.append(
                tr("{name} {old} to {new}").format(
                    name=names[field],
                    old=formats.money(getattr(old, field)),
                    new=formats.money(getattr(new, field)),
                )
            )
        elif field == "send_type_key":
            parts.append(
                tr("{name} {old} to {new}").format(
                    name=names[field],
                    old=type_name(reference, old.send_type_key),
                    new=type_name(reference, new.send_type_key),
                )
            )
        else:
            parts.append(names[field])
    return ", ".join(dict.fromkeys(parts))


def _told(fields: Sequence[str]) -> list[str]:
    """The fields worth a word: what a caption or a type brings along goes without saying."""
    implied = {"content_type", "needs_manual_caption"} if "caption_id" in fields else set()
    if "send_type_key" in fields:
        implied |= {"channel", "audience_target", "media_type", "media_count", "flyer_required", "label"}
    return [field for field in fields if field not in implied]


def _words(send: PlannedSend) -> str:
    if not send.caption_text:
        return tr("needs a caption") if send.needs_manual_caption else ""
    text = formats.one_line(send.caption_text)
    return text if len(text) <= FIRST_WORDS else f"{text[:FIRST_WORDS].rstrip()} …"


def _field_names() -> dict[str, str]:
    return {
        "send_type_key": tr("type"),
        "channel": tr("another channel"),
        "audience_target": tr("another audience"),
        "caption_id": tr("another caption"),
        "content_type": tr("another content type"),
        "price_cents": tr("price"),
        "goal_cents": tr("goal"),
        "tip_goal_mode": tr("another mode of the goal"),
        "media_count": tr("another number of media"),
        "media_type": tr("other media"),
        "flyer_required": tr("flyer"),
        "expiration_hours": tr("another expiry"),
        "label": tr("another label"),
        "needs_manual_caption": tr("caption by hand"),
        "note": tr("another note"),
        "is_locked": tr("lock"),
        "parent_item_id": tr("follows another send"),
        "campaign_item_id": tr("points to another campaign"),
    }


def difference_columns() -> tuple[Column[DifferenceRow], ...]:
    """The columns, named in the language in force."""
    return (
        Column(
            "day",
            tr("Day"),
            lambda row: (row.day, row.place),
            lambda value: formats.weekday(value[0]),
            width=112,
        ),
        Column("kind", tr("What"), lambda row: kind_name(row.kind), width=136),
        Column(
            "before",
            tr("Before"),
            lambda row: row.before or None,
            lambda text: text or "",
            width=320,
            tip=lambda row: (row.found.before.caption_text or "") if row.found.before else "",
        ),
        Column(
            "after",
            tr("After"),
            lambda row: row.after or None,
            lambda text: text or "",
            width=320,
            stretches=True,
            tip=lambda row: (row.found.after.caption_text or "") if row.found.after else "",
        ),
        Column(
            "differs", tr("What differs"), lambda row: row.differs, width=232, tip=lambda row: row.differs
        ),
    )

"""Which sends of a week go into a file, and which went out before."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.weeks import DAYS


@dataclass(frozen=True, slots=True)
class ExportPart:
    """A part of the week: some days, or some sends by number. Empty means all."""

    days: tuple[date, ...] = ()
    items: tuple[int, ...] = ()

    @property
    def is_whole(self) -> bool:
        return not self.days and not self.items

    @property
    def suffix(self) -> str:
        """What the file name says of the part: `-tue`, `-selection`, nothing for the week."""
        if self.items:
            return "-selection"
        return "".join(f"-{DAYS[day.weekday()].lower()}" for day in self.days)


WHOLE = ExportPart()


def part_of(plan: WeekPlan, part: ExportPart) -> WeekPlan:
    """The week with the sends of the part only. Raises InvalidInput when there is none."""
    sends = tuple(
        send
        for send in plan.sends
        if (not part.days or send.day in part.days) and (not part.items or send.item_id in part.items)
    )
    if plan.sends and not sends:
        raise InvalidInput(
            "part",
            f"The week of {plan.week} for {plan.page_name} has no send in this part. No file was written; "
            "choose another day or other sends.",
        )
    return replace(plan, sends=sends)


def sendable(send: PlannedSend) -> bool:
    """Whether the send may go out: it has a caption, or a text of its own."""
    return send.caption_id is not None or bool(send.caption_text)


def mark_of(send: PlannedSend) -> str:
    """16 hex digits of what a send is to whoever sends it: time, type, channel, audience, caption, price.

    A send that changed since it was exported has another mark; its number in the plan does not matter.
    """
    parts = (
        f"{send.day.isoformat()}T{send.at.hour:02d}:{send.at.minute:02d}",
        send.send_type_key,
        send.channel,
        send.audience_target,
        send.caption_id or send.caption_text or "",
        "" if send.price_cents is None else str(send.price_cents),
    )
    return hashlib.sha256("|".join(parts).encode()).hexdigest()[:16]


def marks_of(sends: Iterable[PlannedSend]) -> dict[int, str]:
    """The mark of each send by its number."""
    return {send.item_id: mark_of(send) for send in sends}


def exported_before(now: Mapping[int, str], marks: frozenset[str]) -> tuple[int, ...]:
    """The numbers of the sends (by their marks of now) that are in an earlier file just as they are."""
    return tuple(item for item, mark in now.items() if mark in marks)

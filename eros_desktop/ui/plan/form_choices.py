"""What the fields of a send may be set to, for its page and type; what it has already is always among it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from eros_desktop.domain.groups import FOLLOW_UP
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.schedule.sends import PlannedSend
from eros_desktop.domain.weeks import Week
from eros_desktop.ui import formats
from eros_desktop.words import tr

SEVERAL = "…"
"""Stands where the selected sends differ."""


@dataclass(frozen=True, slots=True)
class Option:
    """One entry of a field: how it reads and what is stored."""

    text: str
    value: Any


def days(week: Week) -> list[Option]:
    """The days of the week, without the month that they share or nearly share."""
    return [Option(formats.weekday(day).rsplit(" ", 1)[0], day) for day in week.days]


def types(reference: Reference, page_type: str, sends: Sequence[PlannedSend]) -> list[Option]:
    """The types the page may use, by category; a follow-up stays one or becomes one of them."""
    present = {send.send_type_key for send in sends}
    return [
        Option(kind.name, kind.key)
        for category in ("revenue", "engagement", "retention")
        for kind in reference.of_category(category)
        if kind.key in present
        or (
            kind.key != FOLLOW_UP
            and kind.suits_page(page_type)
            and (category != "retention" or page_type == "paid")
        )
    ]


def channels(reference: Reference, sends: Sequence[PlannedSend]) -> list[Option]:
    """The channels of the types first, then the others that can be planned ahead."""
    own = {
        channel
        for send in sends
        if (kind := reference.send_types.get(send.send_type_key)) is not None
        for channel in (kind.channel, kind.secondary_channel)
    }
    present = {send.channel for send in sends}
    known = [key for key, one in reference.channels.items() if not one.is_manual or key in present]
    return [
        Option(formats.told(reference.channels[key].name), key)
        for key in sorted(known, key=lambda key: key not in own)
    ]


def audiences(reference: Reference, page_type: str, sends: Sequence[PlannedSend]) -> list[Option]:
    """The audiences that page and channels can reach."""
    present = {send.audience_target for send in sends}
    return [
        Option(formats.told(one.name), key)
        for key, one in reference.targets.items()
        if key in present or all(one.suits(page_type, send.channel) for send in sends)
    ]


def modes(reference: Reference) -> list[Option]:
    """How a tip goal counts."""
    names = {
        "goal_based": tr("One goal for all"),
        "individual": tr("Each fan"),
        "competitive": tr("Highest tip"),
    }
    return [Option(names.get(key, key), key) for key in reference.prices.tip_goal_modes]

"""How edits of a week are told: sends, moves and what went along, as parts of one sentence."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from eros_desktop.domain.reference import Reference
from eros_desktop.domain.schedule.sends import PlannedSend
from eros_desktop.domain.weeks import hhmm

Names = Mapping[str, str]
"""Send type keys to their names."""

NO_NAMES: Names = MappingProxyType({})
DAY_MINUTES = 24 * 60


def names_of(reference: Reference) -> Names:
    """The names of all send types."""
    return {key: kind.name for key, kind in reference.send_types.items()}


def type_name(key: str, names: Names = NO_NAMES) -> str:
    """The name of a send type, or its key in words."""
    return names.get(key) or key.replace("_", " ").capitalize()


def spoken(send: PlannedSend, names: Names = NO_NAMES) -> str:
    """`PPV Unlock, Tue 09:16`."""
    return f"{type_name(send.send_type_key, names)}, {send.day:%a} {hhmm(send.at)}"


def spoken_all(sends: tuple[PlannedSend, ...], names: Names = NO_NAMES) -> str:
    """One send by its name, several by their number."""
    return spoken(sends[0], names) if len(sends) == 1 else f"{len(sends)} sends"


def moved_sentence(
    chosen: tuple[PlannedSend, ...],
    changed: Mapping[int, PlannedSend],
    minutes: int,
    hanging: int,
    names: Names = NO_NAMES,
) -> str:
    """`Moved PPV Unlock, Tue 09:16 to Wed 10:00, with its follow-up`."""
    with_them = also(hanging, len(chosen))
    if len(chosen) > 1:
        return f"Moved {len(chosen)} sends {by(minutes)}{with_them}"
    old, new = chosen[0], changed[chosen[0].item_id]
    where = hhmm(new.at) if new.day == old.day else f"{new.day:%a} {hhmm(new.at)}"
    return f"Moved {spoken(old, names)} to {where}{with_them}"


def to_where(copies: tuple[PlannedSend, ...], chosen: tuple[PlannedSend, ...]) -> str:
    """`to Wed 10:00` for one copy, `1 day later` for several."""
    if len(copies) == 1:
        return f"to {copies[0].day:%a} {hhmm(copies[0].at)}"
    return by((copies[0].day - chosen[0].day).days * DAY_MINUTES)


def also(hanging: int, chosen: int) -> str:
    """What went along: `, with its follow-up`."""
    if not hanging:
        return ""
    return f", with {'its' if chosen == 1 else 'their'} follow-up{'s' if hanging > 1 else ''}"


def by(minutes: int) -> str:
    """`2 days later`, `1 day 15 minutes earlier`."""
    whole, rest = divmod(abs(minutes), DAY_MINUTES)
    hours, left = divmod(rest, 60)
    parts = [
        f"{number} {unit}{'' if number == 1 else 's'}"
        for number, unit in ((whole, "day"), (hours, "hour"), (left, "minute"))
        if number
    ]
    return f"{' '.join(parts) or '0 minutes'} {'earlier' if minutes < 0 else 'later'}"

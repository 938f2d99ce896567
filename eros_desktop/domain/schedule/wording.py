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
    if len(chosen) > 1:
        count, span = len(chosen), length(minutes)
        moved = f"Moved {count} sends {span} earlier" if minutes < 0 else f"Moved {count} sends {span} later"
    else:
        old, new = chosen[0], changed[chosen[0].item_id]
        where = hhmm(new.at) if new.day == old.day else f"{new.day:%a} {hhmm(new.at)}"
        moved = f"Moved {spoken(old, names)} to {where}"
    return with_followups(moved, hanging, len(chosen))


def duplicated_sentence(
    chosen: tuple[PlannedSend, ...], copies: tuple[PlannedSend, ...], names: Names = NO_NAMES
) -> str:
    """`Duplicated PPV Unlock, Tue 09:16 to Wed 09:16`, `Duplicated 3 sends 1 day later`."""
    first = copies[0]
    if len(copies) == 1:
        return f"Duplicated {spoken(chosen[0], names)} to {first.day:%a} {hhmm(first.at)}"
    count, days = len(copies), (first.day - chosen[0].day).days
    span = length(days * DAY_MINUTES)
    return (
        f"Duplicated {count} sends {span} earlier" if days < 0 else f"Duplicated {count} sends {span} later"
    )


def with_followups(sentence: str, hanging: int, chosen: int) -> str:
    """A sentence about `chosen` sends and the follow-ups that went along: `…, with its follow-up`."""
    if not hanging:
        return sentence
    if chosen == 1:
        return f"{sentence}, with its follow-up" if hanging == 1 else f"{sentence}, with its follow-ups"
    return f"{sentence}, with their follow-up" if hanging == 1 else f"{sentence}, with their follow-ups"


def length(minutes: int) -> str:
    """`2 days`, `1 day 15 minutes`, without a sign."""
    whole, rest = divmod(abs(minutes), DAY_MINUTES)
    hours, left = divmod(rest, 60)
    parts = (
        f"{whole} {'day' if whole == 1 else 'days'}" if whole else "",
        f"{hours} {'hour' if hours == 1 else 'hours'}" if hours else "",
        f"{left} {'minute' if left == 1 else 'minutes'}" if left or not minutes else "",
    )
    return " ".join(part for part in parts if part)

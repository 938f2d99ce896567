"""Which send comes next when an arrow key is pressed. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from eros_desktop.ui.plan.geometry import DAYS
from eros_desktop.ui.plan.layout import Slot


class Move(Enum):
    """Before and after run through the week in time; the others stay in the day or keep the time of day."""

    BEFORE = "before"
    AFTER = "after"
    DAY_BEFORE = "day before"
    DAY_AFTER = "day after"
    FIRST_OF_DAY = "first of the day"
    LAST_OF_DAY = "last of the day"
    FIRST = "first of the week"
    LAST = "last of the week"


def moved(slots: Iterable[Slot], current: int | None, move: Move) -> int | None:
    """The send to go to. Without a current one the week's first (or last); None only for an empty week."""
    ordered = sorted(slots, key=lambda slot: (slot.place, slot.minute, slot.item_id))
    if not ordered:
        return None
    here = next((at for at, slot in enumerate(ordered) if slot.item_id == current), None)
    if here is None or move in (Move.FIRST, Move.LAST):
        return ordered[-1 if move in (Move.LAST, Move.BEFORE) else 0].item_id
    if move in (Move.BEFORE, Move.AFTER):
        at = here + (1 if move is Move.AFTER else -1)
        return ordered[min(max(at, 0), len(ordered) - 1)].item_id
    return _across(ordered, ordered[here], move).item_id


def _across(ordered: list[Slot], here: Slot, move: Move) -> Slot:
    if move in (Move.FIRST_OF_DAY, Move.LAST_OF_DAY):
        same = [slot for slot in ordered if slot.place == here.place]
        return same[-1 if move is Move.LAST_OF_DAY else 0]
    step = 1 if move is Move.DAY_AFTER else -1
    place = here.place + step
    while 0 <= place < DAYS:
        day = [slot for slot in ordered if slot.place == place]
        if day:
            return min(day, key=lambda slot: abs(slot.minute - here.minute))
        place += step
    return here

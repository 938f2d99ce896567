"""Swaps sends of a day so that no type follows itself, bumps keep apart and no two days read the same."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from eros_desktop.domain.groups import BUMPS, LINK_DROPS, is_campaign, sells_at_a_price
from eros_desktop.domain.planning.day_board import Entry, type_gap_minutes
from eros_desktop.domain.planning.placing import CHAIN_GAP_MINUTES, NARROW_TAIL, Day
from eros_desktop.domain.planning.week_board import pattern
from eros_desktop.domain.reference import SendType

SAME_TYPE_COST = 10.0
CLOSE_BUMPS_COST = 7.0
NO_FOLLOW_UP_COST = 12.0
MOST_SWAPS = 12
SIMILAR_COST = 1000.0
UTILITY_WEIGHT = 0.001


def repair_day(day: Day) -> None:
    """Swaps until nothing is left to mend or no swap helps (domain.md 7.7). Hard rules stay kept."""
    for _ in range(MOST_SWAPS):
        ordered = day.board.in_order()
        troubled = _troubled(day, ordered)
        if not troubled or not _best_swap(day, ordered, troubled):
            break
    ordered = day.board.in_order()
    if len(ordered) > 1 and pattern(ordered) in day.week.patterns:
        _best_swap(day, ordered, [entry for entry in ordered if _movable(entry)])


def _troubled(day: Day, ordered: list[Entry]) -> list[Entry]:
    found: list[Entry] = []
    gap = day.week.reference.timing.bump_gap_minutes
    for first, second in pairwise(ordered):
        close = first.key in BUMPS and second.key in BUMPS and second.minute - first.minute < gap
        if close or first.key == second.key:
            found += [entry for entry in (first, second) if _movable(entry)]
    return found


def _movable(entry: Entry) -> bool:
    """Kept sends stay, and so do types bound to the times of other days."""
    return entry.kept is None and entry.kind is not None and type_gap_minutes(entry.kind) < CHAIN_GAP_MINUTES


def _best_swap(day: Day, ordered: list[Entry], candidates: list[Entry]) -> bool:
    """Makes the swap that lowers the day's cost most; False when none lowers it."""
    best, chosen = _cost(day, ordered), None
    for first, second in _swaps(ordered, candidates):
        if not _allowed(day, ordered, first, second):
            continue
        _swap(first, second)
        if _links_hold(day, first, second):
            cost = _cost(day, ordered) - UTILITY_WEIGHT * _gain(day, first, second)
            if cost < best - SAME_TYPE_COST * UTILITY_WEIGHT:
                best, chosen = cost, (first, second)
        _swap(first, second)
    if chosen is None:
        return False
    _swap(*chosen)
    return True


def _swaps(ordered: list[Entry], candidates: list[Entry]) -> Iterator[tuple[Entry, Entry]]:
    for first in candidates:
        for second in ordered:
            if second is not first and second.key != first.key and _movable(second):
                yield first, second


def _swap(first: Entry, second: Entry) -> None:
    first.kind, second.kind = second.kind, first.kind
    first.tail, second.tail = second.tail, first.tail


def _cost(day: Day, ordered: list[Entry]) -> float:
    gap = day.week.reference.timing.bump_gap_minutes
    cost = 0.0
    for first, second in pairwise(ordered):
        if first.key == second.key:
            cost += SAME_TYPE_COST
        if first.key in BUMPS and second.key in BUMPS and second.minute - first.minute < gap:
            cost += CLOSE_BUMPS_COST
    cost += NO_FOLLOW_UP_COST * _missing_follow_ups(day, ordered)
    return cost + SIMILAR_COST * (pattern(ordered) in day.week.patterns)


def _missing_follow_ups(day: Day, ordered: list[Entry]) -> int:
    """How many follow-ups of the day's allowance no longer fit between their parents and the next sends."""
    parents = [place for place, entry in enumerate(ordered) if entry.key in day.week.parents]
    roomy = sum(
        place + 1 == len(ordered) or ordered[place + 1].minute - ordered[place].minute >= NARROW_TAIL
        for place in parents
    )
    return max(0, min(len(parents), day.week.followups_a_day) - roomy)


def _gain(day: Day, first: Entry, second: Entry) -> float:
    """Points a finished swap wins or loses."""
    if first.kind is None or second.kind is None:
        return 0.0
    now = day.points(first.kind)[first.base] + day.points(second.kind)[second.base]
    return now - day.points(first.kind)[second.base] - day.points(second.kind)[first.base]


def _allowed(day: Day, ordered: list[Entry], first: Entry, second: Entry) -> bool:
    if first.kind is None or second.kind is None:
        return False
    others = [
        (entry.minute, entry.kind)
        for entry in ordered
        if entry is not first and entry is not second and entry.kind is not None
    ]
    others += day.board.beside
    return _keeps_distance(day, first.kind, second.minute, others) and _keeps_distance(
        day, second.kind, first.minute, others
    )


def _keeps_distance(day: Day, kind: SendType, minute: int, others: list[tuple[int, SendType]]) -> bool:
    if minute // 60 in kind.avoid_hours:
        return False
    own_gap, priced = type_gap_minutes(kind), sells_at_a_price(kind)
    ppv_gap = day.week.reference.timing.ppv_gap_minutes
    for other_minute, other in others:
        away = abs(other_minute - minute)
        if other.key == kind.key and away < own_gap:
            return False
        if priced and away < ppv_gap and sells_at_a_price(other):
            return False
    return True


def _links_hold(day: Day, first: Entry, second: Entry) -> bool:
    """Whether every link drop of the day still has its campaign after a swap of these two."""
    kinds = [entry.kind for entry in (first, second) if entry.kind is not None]
    if not any(kind.key in LINK_DROPS or is_campaign(kind) for kind in kinds):
        return True
    entries = day.board.entries
    window = day.week.link_window(day.place, entries)
    return all(
        window >> entry.minute & 1 for entry in entries if entry.key in LINK_DROPS and entry.kept is None
    )

"""How often each send type of a category comes in a week: fixed ones, minimums, variety, shares."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from eros_desktop.domain.groups import BUMPS
from eros_desktop.domain.planning.allocation_demand import Demand
from eros_desktop.domain.reference import SendType
from eros_desktop.domain.rounding import largest_remainder

MOST_OF_A_WEEK = 0.20
"""One send type should be at most a fifth of the week (domain.md 9.3)."""

RESERVED = frozenset({"tip_goal", "bundle", "game_post"})
"""Reserved before other minimums, next to the types with a weekday of their own (domain.md 9.1 step 2)."""

Counts = dict[str, int]


@dataclass(frozen=True, slots=True)
class Targets:
    """What a week should hold: soft minimums per type, types whose minimum is also their usual most, and
    variety.
    """

    minimums: Mapping[str, int]
    usual_most: Mapping[str, int]
    distinct: int


def weekly_counts(demand: Demand, targets: Targets) -> Counts:
    """New sends per type, summing to the category's demand where the types' limits allow it.

    Minimums come first, scaled when they do not all fit, then variety, then shares (domain.md 2.8, 9.1).
    """
    wanted = sum(demand.quota)
    caps = {kind.key: demand.week_cap(kind) for kind in demand.kinds}
    needs = {
        kind.key: max(0, min(targets.minimums.get(kind.key, 0) - demand.kept_count(kind.key), caps[kind.key]))
        for kind in demand.kinds
    }
    counts = _minimum_counts(demand.kinds, needs, wanted)
    _widen(counts, demand, caps, min(targets.distinct, len(demand.kinds)), wanted)
    _fill_by_shares(counts, demand, caps, targets, wanted)
    return counts


def _minimum_counts(kinds: tuple[SendType, ...], needs: Counts, wanted: int) -> Counts:
    """The minimums, or as much of each as there is room for, pro rata by largest remainder, down to 0."""
    if sum(needs.values()) <= wanted:
        return dict(needs)
    reserved = {
        kind.key: needs[kind.key] for kind in kinds if kind.fixed_weekday is not None or kind.key in RESERVED
    }
    if 2 * sum(reserved.values()) > wanted:
        reserved = {}
    ordered = sorted(
        (kind for kind in kinds if kind.key not in reserved), key=lambda kind: -kind.priority_weight
    )
    rest = largest_remainder(wanted - sum(reserved.values()), [needs[kind.key] for kind in ordered])
    scaled = {kind.key: part for kind, part in zip(ordered, rest, strict=True)}
    return {kind.key: reserved.get(kind.key, scaled.get(kind.key, 0)) for kind in kinds}


def _widen(counts: Counts, demand: Demand, caps: Counts, distinct: int, wanted: int) -> None:
    """Gives types that are missing a send each, taken from the most frequent, until types are enough."""
    missing = [
        kind.key
        for kind in sorted(demand.kinds, key=lambda kind: -kind.priority_weight)
        if counts[kind.key] + demand.kept_count(kind.key) == 0 and caps[kind.key] > 0
    ]
    present = sum(counts[kind.key] + demand.kept_count(kind.key) > 0 for kind in demand.kinds)
    for key in missing[: max(0, distinct - present)]:
        if sum(counts.values()) >= wanted and not _take_one(counts, demand):
            return
        counts[key] += 1


def _take_one(counts: Counts, demand: Demand) -> bool:
    """Takes a send from the type that has most; False when no type can spare one."""
    richest = max(counts, key=lambda key: counts[key])
    if counts[richest] + min(1, demand.kept_count(richest)) < 2:
        return False
    counts[richest] -= 1
    return True


def _fill_by_shares(counts: Counts, demand: Demand, caps: Counts, targets: Targets, wanted: int) -> None:
    """Adds sends one by one where a type lags its share most; limits loosen only at the end."""
    shares = _shares(demand, wanted)
    for most in _limits(demand, caps, targets, counts):
        while sum(counts.values()) < wanted:
            open_keys = [key for key in counts if counts[key] < most(key)]
            if not open_keys:
                break
            counts[max(open_keys, key=lambda key: shares[key] - counts[key])] += 1


def _shares(demand: Demand, wanted: int) -> dict[str, float]:
    """How many new sends of each type its share asks for, kept ones already taken off."""
    total = sum(kind.share for kind in demand.kinds) or 1.0
    everything = wanted + sum(demand.kept_count(kind.key) for kind in demand.kinds)
    return {kind.key: kind.share / total * everything - demand.kept_count(kind.key) for kind in demand.kinds}


def _limits(
    demand: Demand, caps: Counts, targets: Targets, counts: Counts
) -> tuple[Callable[[str], int], ...]:
    """Ceilings per type, strictest first; the last ones are the type's own."""
    fifth = math.floor(MOST_OF_A_WEEK * sum(demand.day_totals))
    bumps_allowed = sum((total + 1) // 2 for total in demand.day_totals)

    def fair(key: str) -> int:
        return min(caps[key], fifth - demand.kept_count(key))

    def usual(key: str) -> int:
        known = targets.usual_most.get(key)
        return fair(key) if known is None else min(fair(key), known - demand.kept_count(key))

    def interleaved(key: str) -> int:
        """Bumps stay 90 minutes apart when every second send at most is one (domain.md 7.1)."""
        bumps = sum(counts[name] + demand.kept_count(name) for name in counts if name in BUMPS)
        return 0 if key in BUMPS and bumps >= bumps_allowed else usual(key)

    return interleaved, usual, fair, caps.__getitem__

"""Which order a day's categories take, and what its flavor stresses (domain.md 7.7)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from eros_desktop.domain.planning.creator_timing import TimingProfile
from eros_desktop.domain.reference import Flavor, Reference
from eros_desktop.domain.rounding import clamp
from eros_desktop.domain.schedule.sends import DayStrategy
from eros_desktop.domain.weeks import Week

ENGAGEMENT_HEAVY = "engagement_heavy"
BALANCED_SPREAD = "balanced_spread"

DAY_START_MINUTE = 8 * 60
DAY_LENGTH_MINUTES = 16 * 60
EVENING_MINUTE = 17 * 60

STRONG_LEAN = 15.0
"""Most points a strategy moves a slot: as much as a prime hour, less than a first preferred hour."""


def strategy_key(reference: Reference, weekday: int, offset: int) -> str:
    """Strategy number (weekday + creator's offset) mod 5, in the order of the reference (domain.md 7.7)."""
    return reference.strategies[(weekday + offset) % len(reference.strategies)].key


def flavor_of(reference: Reference, weekday: int) -> Flavor | None:
    """What the weekday stresses and avoids, if anything."""
    return next((flavor for flavor in reference.flavors if flavor.weekday == weekday), None)


def week_strategies(reference: Reference, week: Week, profile: TimingProfile) -> Mapping[date, DayStrategy]:
    """How each of the seven dates is planned. Seven days in a row meet all five strategies."""
    return {day: _day_strategy(reference, day.weekday(), profile) for day in week.days}


def _day_strategy(reference: Reference, weekday: int, profile: TimingProfile) -> DayStrategy:
    key = strategy_key(reference, weekday, profile.strategy_offset)
    flavor = flavor_of(reference, weekday)
    if flavor is None:
        return DayStrategy(key, "plain")
    return DayStrategy(key, flavor.name, flavor.emphasis, flavor.avoid)


def category_lean(strategy: str, category: str, minute: int) -> float:
    """Points, -15..15, that a strategy gives a category at a minute of the day (0..1439).

    Interleaving is done by leaning, not by fixed places, so that a strategy never beats a hard rule.
    """
    lean = _LEANS.get(strategy)
    if lean is None:
        return 0.0
    progress = clamp((minute - DAY_START_MINUTE) / DAY_LENGTH_MINUTES, 0.0, 1.0)
    return lean(category, progress, minute)


def _early(progress: float) -> float:
    """1 at the start of the day, -1 at its end."""
    return 1 - 2 * progress


def _between(progress: float) -> float:
    """1 in the middle of the day, -1 at both ends."""
    return 1 - 4 * abs(progress - 0.5)


def _revenue_front(category: str, progress: float, minute: int) -> float:
    return STRONG_LEAN * _early(progress) * (1 if category == "revenue" else -0.3)


def _engagement_heavy(category: str, progress: float, minute: int) -> float:
    if category == "engagement":
        return STRONG_LEAN * _early(progress)
    return 10.0 * _between(progress) if category == "revenue" else 0.0


def _evening_revenue(category: str, progress: float, minute: int) -> float:
    if category != "revenue":
        return 0.0
    return STRONG_LEAN if minute >= EVENING_MINUTE else -STRONG_LEAN


def _retention_first(category: str, progress: float, minute: int) -> float:
    return STRONG_LEAN * _early(progress) if category == "retention" else 0.0


_LEANS: Mapping[str, Callable[[str, float, int], float]] = {
    "revenue_front": _revenue_front,
    ENGAGEMENT_HEAVY: _engagement_heavy,
    "evening_revenue": _evening_revenue,
    "retention_first": _retention_first,
}
"""balanced_spread leans nowhere: its even alternation comes from keeping equal categories apart."""

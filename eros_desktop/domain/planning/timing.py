"""How good an hour is for a send type, and how much a send matters (domain.md 7.2, 7.3)."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.groups import PPV_TYPES
from eros_desktop.domain.planning.creator_timing import TimingProfile
from eros_desktop.domain.reference import Reference, SendType, Timing
from eros_desktop.domain.rounding import clamp, steady

START_POINTS = 50.0
PREFERRED_HOUR_POINTS = 30.0
PREFERRED_HOUR_STEP = 5.0
PREFERRED_DAY_POINTS = 20.0
AVOID_POINTS = 40.0
PRIME_HOUR_POINTS = 15.0
PRIME_DAY_POINTS = 10.0
HISTORY_POINTS = 20.0
PPV_HOUR_POINTS = 10.0
CLUSTER_POINTS = 5.0

NOON = 12
EVENING = 17


CATEGORY_WEIGHTS = {"revenue": 3.0, "engagement": 2.0, "retention": 1.5}
PERFORMANCE_FACTORS = ((0.90, 1.5), (0.75, 1.25), (0.25, 1.0), (0.10, 0.75), (0.0, 0.5))
"""(lowest percentile rank, factor) of domain.md 7.3; the lower two bounds mirror the upper two."""
MINIMUM_RANKED_TYPES = 5
"""Fewer send types with known earnings make no ranking: every factor is 1."""


def prime_hours(timing: Timing, weekday: int, creator_shift: int = 0) -> tuple[int, ...]:
    """The weekday's prime hours after its morning and evening shift and the creator's own, each within 6..23.

    Hours before noon take the morning shift, hours from 17 the evening shift (domain.md 7.2).
    """
    low, high = timing.shift_clamp
    shifts = (timing.morning_shift_hours[weekday], timing.evening_shift_hours[weekday])
    shifted = (
        hour + _hour_shift(hour, *shifts) + creator_shift for hour in timing.weekday_prime_hours[weekday]
    )
    return tuple(sorted({min(max(hour, low), high) for hour in shifted}))


def _hour_shift(hour: int, morning: int, evening: int) -> int:
    if hour < NOON:
        return morning
    return evening if hour >= EVENING else 0


def slot_score(
    kind: SendType,
    weekday: int,
    hour: int,
    timing: Timing,
    *,
    prime: Collection[int] | None = None,
    history: float = math.nan,
    clustered: bool = False,
) -> float:
    """How good an hour (0..23) of a weekday (0 = Monday) is for a send type, 0..100 (domain.md 7.3,
    additive).

    `prime` are the day's prime hours, by default the global ones; `history` is the slot's mean earnings
    0..100 of the creator's best slot, NaN where there is too little of it.
    """
    points = START_POINTS + _wishes(kind, weekday, hour)
    if hour in timing.avoid_hours or hour in kind.avoid_hours:
        points -= AVOID_POINTS
    if hour in (timing.global_prime_hours if prime is None else prime):
        points += PRIME_HOUR_POINTS
    points += PRIME_DAY_POINTS * (weekday in timing.prime_days)
    points += PPV_HOUR_POINTS * (kind.key in PPV_TYPES and hour in timing.ppv_bonus_hours)
    points += CLUSTER_POINTS * clustered
    points += 0.0 if math.isnan(history) else HISTORY_POINTS * history / 100
    return clamp(steady(points), 0.0, 100.0)


def _wishes(kind: SendType, weekday: int, hour: int) -> float:
    """Points for the type's own preferred hours, in their order, and days."""
    points = PREFERRED_DAY_POINTS if weekday in kind.preferred_days else 0.0
    if hour in kind.preferred_hours:
        points += PREFERRED_HOUR_POINTS - PREFERRED_HOUR_STEP * kind.preferred_hours.index(hour)
    return points


def hour_scores(
    kind: SendType, weekday: int, timing: Timing, profile: TimingProfile, hour_profile: NDArray[np.float64]
) -> list[float]:
    """Slot scores of the 24 hours for one creator's weekday; `hour_profile` as in PlanInputs."""
    prime = frozenset(prime_hours(timing, weekday, profile.prime_shift_hours))
    history = hour_profile[weekday].tolist()
    return [
        slot_score(
            kind,
            weekday,
            hour,
            timing,
            prime=prime,
            history=history[hour],
            clustered=hour in profile.cluster_hours,
        )
        for hour in range(24)
    ]


def performance_factor(key: str, earnings_per_send: Mapping[str, float]) -> float:
    """0.5..1.5 by the send type's percentile rank among the types with known earnings (domain.md 7.3)."""
    if key not in earnings_per_send or len(earnings_per_send) < MINIMUM_RANKED_TYPES:
        return 1.0
    own = earnings_per_send[key]
    below = sum(value < own for value in earnings_per_send.values())
    rank = steady(below / (len(earnings_per_send) - 1))
    return next(factor for lowest, factor in PERFORMANCE_FACTORS if rank >= lowest)


def send_priority(kind: SendType, factor: float = 1.0) -> float:
    """Category weight x type weight/100 x performance factor (domain.md 7.3)."""
    return steady(CATEGORY_WEIGHTS[kind.category] * kind.priority_weight / 100 * factor)


def priorities(reference: Reference, earnings_per_send: Mapping[str, float]) -> dict[str, float]:
    """The priority of every send type for one creator."""
    return {
        key: send_priority(kind, performance_factor(key, earnings_per_send))
        for key, kind in reference.send_types.items()
    }

"""How the days of the week differ, and the daily totals that follow (domain.md 4.8). Days: 0 = Monday."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from eros_desktop.domain.rounding import clamp, round_half_up, steady
from eros_desktop.domain.volume.confidence import dampen
from eros_desktop.domain.volume.rules import WeekdayRules

_FULL_STRENGTH_MESSAGES = 100
_DAY_WEIGHT, _MESSAGE_WEIGHT = 0.6, 0.4


@dataclass(frozen=True, slots=True)
class WeekdayProfile:
    """Seven factors, Monday first; confidence 0..1 and data quality in percent, None for the defaults."""

    factors: tuple[float, ...]
    from_data: bool
    confidence: float | None = None
    quality_percent: float | None = None


def strength(messages: int, rules: WeekdayRules) -> float:
    """How far a day's own figure counts, 0..1: 0 below five messages, 1 from fifty on."""
    if messages < rules.minimum_day_messages:
        return 0.0
    return min(1.0, math.log(messages / 5 + 1) / math.log(11))


def day_factor(raw: float, messages: int, rules: WeekdayRules) -> float:
    """The factor of a day whose revenue is `raw` times the average day's, inside the allowed range."""
    return clamp(steady(1 + (raw - 1) * strength(messages, rules)), rules.low, rules.high)


def weekday_profile(samples: Sequence[tuple[float, int]] | None, rules: WeekdayRules) -> WeekdayProfile:
    """Factors from seven (average revenue, message count) pairs, or the defaults where those say too little.

    Where the overall confidence is low the factors are dampened once more; the defaults never are.
    """
    average = _average(samples or ())
    if not samples or sum(count for _, count in samples) < rules.minimum_messages or average <= 0:
        return WeekdayProfile(rules.defaults, from_data=False)
    factors = [day_factor(revenue / average, count, rules) for revenue, count in samples]
    confidence = overall_confidence([count for _, count in samples], rules)
    if confidence < rules.dampen_below:
        factors = [dampen(factor, confidence) for factor in factors]
    quality = data_quality([count for _, count in samples], rules)
    return WeekdayProfile(tuple(factors), True, confidence, quality)


def _average(samples: Sequence[tuple[float, int]]) -> float:
    """Mean revenue of the days that have any message."""
    known = [revenue for revenue, count in samples if count > 0]
    return math.fsum(known) / len(known) if known else 0.0


def overall_confidence(counts: Sequence[int], rules: WeekdayRules) -> float:
    """Mean strength of the days with enough messages times the part of the week they make, 0..1."""
    valid = [strength(count, rules) for count in counts if count >= rules.minimum_day_messages]
    return steady(math.fsum(valid) / len(valid) * len(valid) / 7) if valid else 0.0


def data_quality(counts: Sequence[int], rules: WeekdayRules) -> float:
    """Percent: 60 for seven days with enough messages, 40 for a hundred messages together."""
    valid = sum(count >= rules.minimum_day_messages for count in counts)
    full = min(1.0, sum(counts) / _FULL_STRENGTH_MESSAGES)
    return steady(100 * (_DAY_WEIGHT * valid / 7 + _MESSAGE_WEIGHT * full))


def distribute_week(daily_total: int, factors: Sequence[float]) -> tuple[int, ...]:
    """Sends on each day, Monday first: the total shifted by the factors, each day at least 1."""
    whole = sum(factors)
    return tuple(max(1, round_half_up(daily_total * factor * 7 / whole)) for factor in factors)

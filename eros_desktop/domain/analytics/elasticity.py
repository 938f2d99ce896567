"""How revenue per recipient falls as more is sold a day: the samples a curve is fitted to (domain.md 4.5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.groups import PPV_TYPES
from eros_desktop.domain.rounding import steady
from eros_desktop.domain.volume.elasticity import fit_elasticity
from eros_desktop.domain.volume.rules import ElasticityRules
from eros_desktop.domain.volume.values import Elasticity

LOOKBACK_DAYS = 90
MINIMUM_DAYS_PER_LEVEL = 3


@dataclass(frozen=True, slots=True)
class VolumeLevel:
    """Days with the same number of PPV messages: mean dollars per recipient over `day_count` days."""

    ppv_per_day: int
    revenue_per_recipient: float
    day_count: int


@dataclass(frozen=True, slots=True, eq=False)
class DailyVolume:
    """Days with PPV messages, n of them: how many there were, and dollars per recipient."""

    per_day: NDArray[np.int64]
    revenue_per_recipient: NDArray[np.float64]


def daily_volume(messages: MessageTable, today: date, send_types: frozenset[str] = PPV_TYPES) -> DailyVolume:
    """The days of one creator in the last ninety on which something of these types was sent."""
    chosen = (
        messages.between(today - timedelta(days=LOOKBACK_DAYS - 1), today).of_types(send_types).delivered()
    )
    if not len(chosen):
        return DailyVolume(np.zeros(0, dtype=np.int64), np.zeros(0))
    offset = chosen.day - int(chosen.day[0])
    volume = np.bincount(offset)
    earned = np.bincount(offset, weights=chosen.earned_cents) / 100
    sent = np.bincount(offset, weights=chosen.sent)
    active = volume > 0
    return DailyVolume(volume[active], earned[active] / sent[active])


def elasticity_samples(
    messages: MessageTable, today: date, send_types: frozenset[str] = PPV_TYPES
) -> tuple[VolumeLevel, ...]:
    """The levels with at least three days in the last ninety, lowest volume first."""
    return levels_of(daily_volume(messages, today, send_types))


def levels_of(found: DailyVolume) -> tuple[VolumeLevel, ...]:
    """The daily numbers with at least three days, lowest first."""
    if not len(found.per_day):
        return ()
    days = np.bincount(found.per_day)
    sums = np.bincount(found.per_day, weights=found.revenue_per_recipient)
    return tuple(
        VolumeLevel(level, steady(float(sums[level] / days[level])), int(days[level]))
        for level in range(len(days))
        if days[level] >= MINIMUM_DAYS_PER_LEVEL
    )


def elasticity_curve(levels: Sequence[VolumeLevel], rules: ElasticityRules) -> Elasticity:
    """The curve through the days of each volume level, every day standing for its level's mean."""
    days = [
        (level.ppv_per_day, level.revenue_per_recipient) for level in levels for _ in range(level.day_count)
    ]
    return fit_elasticity(days, rules)

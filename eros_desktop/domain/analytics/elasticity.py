"""How revenue per recipient falls as more is sold a day: the samples a curve is fitted to (domain.md 4.5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.groups import PPV_TYPES
from eros_desktop.domain.rounding import steady

LOOKBACK_DAYS = 90
MINIMUM_DAYS_PER_LEVEL = 3


@dataclass(frozen=True, slots=True)
class VolumeLevel:
    """Days with the same number of PPV messages: mean dollars per recipient over `day_count` days."""

    ppv_per_day: int
    revenue_per_recipient: float
    day_count: int


def elasticity_samples(
    messages: MessageTable, today: date, send_types: frozenset[str] = PPV_TYPES
) -> tuple[VolumeLevel, ...]:
    """The levels with at least three days in the last ninety, lowest volume first."""
    chosen = (
        messages.between(today - timedelta(days=LOOKBACK_DAYS - 1), today).of_types(send_types).delivered()
    )
    if not len(chosen):
        return ()
    offset = chosen.day - int(chosen.day[0])
    volume = np.bincount(offset)
    earned = np.bincount(offset, weights=chosen.earned_cents) / 100
    sent = np.bincount(offset, weights=chosen.sent)
    active = volume > 0
    return _levels(volume[active], earned[active] / sent[active])


def _levels(volume: NDArray[np.int64], rps: NDArray[np.float64]) -> tuple[VolumeLevel, ...]:
    days = np.bincount(volume)
    sums = np.bincount(volume, weights=rps)
    return tuple(
        VolumeLevel(level, steady(float(sums[level] / days[level])), int(days[level]))
        for level in range(len(days))
        if days[level] >= MINIMUM_DAYS_PER_LEVEL
    )

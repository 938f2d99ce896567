"""How revenue per recipient falls as more is sold a day, and the curve fitted to it (domain.md 4.5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.analytics.elasticity import (
    DailyVolume,
    VolumeLevel,
    elasticity_curve,
    levels_of,
)
from eros_desktop.domain.volume.elasticity import optimal_volume
from eros_desktop.domain.volume.rules import ElasticityRules
from eros_desktop.domain.volume.values import Elasticity


@dataclass(frozen=True, slots=True, eq=False)
class VolumeCurve:
    """Days of the last ninety with PPV messages: how many there were and dollars per recipient.

    `levels` are the daily numbers with enough days; `quartiles` (one pair a level) hold half of its days.
    `curve` is None while there are too few levels; `missing_levels` says how many.
    """

    per_day: NDArray[np.int64]
    revenue_per_recipient: NDArray[np.float64]
    levels: tuple[VolumeLevel, ...]
    quartiles: tuple[tuple[float, float], ...]
    curve: Elasticity | None
    best_per_day: int | None
    missing_levels: int
    days_per_level: int
    """So many days a level needs."""

    @property
    def days(self) -> int:
        return len(self.per_day)


def volume_curve(days: Sequence[DailyVolume], rules: ElasticityRules) -> VolumeCurve:
    """The curve of one creator, or of several creators' days taken together."""
    per_day = np.concatenate([np.zeros(0, np.int64), *(one.per_day for one in days)])
    earned = np.concatenate([np.zeros(0), *(one.revenue_per_recipient for one in days)])
    levels = levels_of(DailyVolume(per_day, earned))
    missing = max(0, rules.minimum_levels - len(levels))
    curve = None if missing else elasticity_curve(levels, rules)
    return VolumeCurve(
        per_day=per_day,
        revenue_per_recipient=earned,
        levels=levels,
        quartiles=tuple(_quartiles(earned[per_day == level.ppv_per_day]) for level in levels),
        curve=curve,
        best_per_day=None
        if curve is None or not curve.reliable
        else optimal_volume(curve.base, curve.decay, rules),
        missing_levels=missing,
        days_per_level=rules.minimum_samples,
    )


def _quartiles(values: NDArray[np.float64]) -> tuple[float, float]:
    low, high = np.quantile(values, (0.25, 0.75))
    return float(low), float(high)

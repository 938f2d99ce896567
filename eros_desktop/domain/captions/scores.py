"""A caption's performance from what it earned (domain.md 11.2, option a)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.table import Floats

FULL_REVENUE_DOLLARS = 1000.0
FULL_CONFIDENCE_USES = 30.0


def performance_scores(
    revenue_dollars: Floats,
    conversion: Floats,
    engagement: Floats,
    uses: NDArray[np.int32] | Floats,
) -> Floats:
    """Performance 0..100 of many captions; NaN where there is no use to learn from (filters read 50).

    `conversion` and `engagement` are rates 0..1. Each of the three terms is capped at 100 before weighting,
    and few uses pull the result down to 70 % at most. Golden: 500 dollars, 0.10, 0.15, 30 uses -> 52.5.
    """
    earned = np.clip(np.asarray(revenue_dollars, dtype=np.float64) / FULL_REVENUE_DOLLARS * 100.0, 0.0, 100.0)
    converted = np.clip(np.asarray(conversion, dtype=np.float64) * 500.0, 0.0, 100.0)
    engaged = np.clip(np.asarray(engagement, dtype=np.float64) * 400.0, 0.0, 100.0)
    known_uses = np.asarray(uses, dtype=np.float64)
    trust = 0.7 + 0.3 * np.clip(known_uses / FULL_CONFIDENCE_USES, 0.0, 1.0)
    score = (0.40 * earned + 0.35 * converted + 0.25 * engaged) * trust
    return np.where(known_uses > 0, np.round(score, 9), np.nan)


def performance_score(revenue_dollars: float, conversion: float, engagement: float, uses: int) -> float:
    """The same for one caption: 0..100, NaN without any use."""
    columns = (
        np.asarray([value], dtype=np.float64) for value in (revenue_dollars, conversion, engagement, uses)
    )
    return float(performance_scores(*columns)[0])

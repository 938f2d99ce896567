"""What each weekday earns (domain.md 4.8, data path)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.rounding import steady

LOOKBACK_DAYS = 60
MINIMUM_MESSAGES = 20

Samples = tuple[tuple[float, int], ...]


def weekday_samples(messages: MessageTable, today: date, days: int = LOOKBACK_DAYS) -> Samples | None:
    """Seven pairs (dollars earned on an average such day, messages), Monday first; None under twenty
    messages.

    The average is over the calendar days of that weekday since the first message of the lookback, days
    without a message included: a weekday on which little is sent earns little.
    """
    recent = messages.between(today - timedelta(days=days - 1), today).delivered()
    if len(recent) < MINIMUM_MESSAGES:
        return None
    weekday = weekday_of(recent.day)
    earned = np.bincount(weekday, weights=recent.earned_cents, minlength=7) / 100
    counts = np.bincount(weekday, minlength=7)
    covered = np.arange(int(recent.day[0]), today.toordinal() + 1)
    dates = np.maximum(np.bincount(weekday_of(covered), minlength=7), 1)
    return tuple((steady(float(earned[d] / dates[d])), int(counts[d])) for d in range(7))


def weekday_of(ordinals: NDArray[Any]) -> NDArray[Any]:
    """0 = Monday for each proleptic ordinal (1 January of year 1 was a Monday)."""
    return (ordinals + 6) % 7

"""What each weekday and hour earned: the history part of a slot's score (domain.md 7.3)."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.analytics.weekdays import weekday_of
from eros_desktop.domain.groups import PPV_TYPES

Profile = NDArray[np.float64]

RECENT_DAYS = 30
LONGER_DAYS = 90
"""A slot with too few points in the recent days takes the longer lookback (domain.md 7.3 names both)."""
MINIMUM_POINTS = 5
_SLOTS = 7 * 24


def hour_profile(messages: MessageTable, today: date, send_types: frozenset[str] = PPV_TYPES) -> Profile:
    """Shape (7, 24), Monday first: mean earnings of a slot scaled so that the best slot is 100.

    NaN where a slot has fewer than five messages of these types; all NaN when nothing was earned.
    """
    chosen = messages.between(today - timedelta(days=LONGER_DAYS - 1), today).of_types(send_types)
    chosen = chosen.delivered().timed()
    recent = _slot_means(chosen.between(today - timedelta(days=RECENT_DAYS - 1), today))
    means = np.where(np.isnan(recent), _slot_means(chosen), recent)
    best = np.nanmax(means) if not np.isnan(means).all() else 0.0
    if best <= 0:
        return np.full((7, 24), np.nan)
    return (np.round(means / best * 100, 9)).reshape(7, 24)


def _slot_means(messages: MessageTable) -> Profile:
    slot = weekday_of(messages.day).astype(np.int64) * 24 + messages.minute // 60
    counts = np.bincount(slot, minlength=_SLOTS)
    earned = np.bincount(slot, weights=messages.earned_cents, minlength=_SLOTS)
    means = np.full(_SLOTS, np.nan)
    enough = counts >= MINIMUM_POINTS
    means[enough] = earned[enough] / counts[enough]
    return means

"""What a priced message can be expected to earn at each weekday and hour: the heat behind the week canvas."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.analytics.hours import LONGER_DAYS, MINIMUM_POINTS, Profile
from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.analytics.weekdays import weekday_of


def expected_by_hour(messages: MessageTable, today: date) -> Profile:
    """Shape (7, 24), Monday first: expected earnings of one creator's slots, 100 for the best slot.

    A slot with five priced messages in the last 90 days has its own mean. Another takes its hour's mean of
    the whole week times how its weekday compares with the average day. NaN where the hour has
    fewer than five.
    """
    recent = messages.between(today - timedelta(days=LONGER_DAYS - 1), today).delivered().timed()
    is_priced = recent.price_cents > 0
    weekday = weekday_of(recent.day[is_priced]).astype(np.int64)
    hour = recent.minute[is_priced].astype(np.int64) // 60
    earned = recent.earned_cents[is_priced].astype(np.float64)
    if not len(earned) or earned.sum() <= 0:
        return np.full((7, 24), np.nan)
    slots = _means(weekday * 24 + hour, earned, 7 * 24).reshape(7, 24)
    days = np.nan_to_num(_means(weekday, earned, 7) / earned.mean(), nan=1.0)
    guessed = days[:, None] * _means(hour, earned, 24)[None, :]
    expected = np.where(np.isnan(slots), guessed, slots)
    return scaled(expected)


def scaled(expected: Profile) -> Profile:
    """The same with the best slot at 100, rounded to nine places; all NaN when nothing is known or earned."""
    best = 0.0 if np.isnan(expected).all() else float(np.nanmax(expected))
    return np.full(expected.shape, np.nan) if best <= 0 else np.round(expected / best * 100, 9)


def _means(place: NDArray[np.int64], earned: Profile, size: int) -> Profile:
    """Mean by place, NaN where fewer than five messages are."""
    counts = np.bincount(place, minlength=size)
    sums = np.bincount(place, weights=earned, minlength=size)
    return np.where(counts >= MINIMUM_POINTS, sums / np.maximum(counts, 1), np.nan)

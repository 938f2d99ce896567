"""How rested a caption is on a date, and when it may not be used at all (domain.md 5.4).

Days are proleptic ordinals in int32 columns; `NEVER` stands for "no date". Results follow the columns' rows.
"""

from __future__ import annotations

from typing import Literal

import numpy as np

from eros_desktop.domain.captions.table import Flags, Floats, Ints

FreshnessMode = Literal["seed_literal", "rested"]

RESET_DAYS = 90
"""A caption unused for more than this many days counts as new again."""

_OLDEST = RESET_DAYS + 1
_AGES = np.arange(_OLDEST + 1, dtype=np.float64)
_BY_AGE: dict[FreshnessMode, Floats] = {
    "seed_literal": np.where(_AGES > RESET_DAYS, 100.0, np.maximum(0.0, 100.0 - 2.0 * _AGES)),
    "rested": np.select([_AGES >= 30, _AGES >= 20, _AGES >= 10], [100.0, 70.0, 40.0], default=10.0),
}


def age_days(last_use_day: Ints, day: int) -> Ints:
    """Whole days from the last use to `day`, 0..91; never used counts as 91, a later use as 0."""
    earliest = np.maximum(last_use_day, np.int32(day - _OLDEST))
    return np.maximum(np.int32(day) - earliest, np.int32(0))


def freshness(last_use_day: Ints, day: int, mode: FreshnessMode = "seed_literal") -> Floats:
    """Freshness 0..100 on the send's own date.

    `seed_literal`: 100 - 2 per day since the last use, floor 0, and 100 again after 90 days or when never
    used.
    `rested`: 100 from 30 days of rest, 70 from 20, 40 from 10, else 10; never used is 100.
    """
    return _BY_AGE[mode][age_days(last_use_day, day)]


def within_days(use_day: Ints, day: int, gap_days: int) -> Flags:
    """True where a use lies fewer than `gap_days` calendar days before or after `day`."""
    low, high = np.int32(day - gap_days), np.int32(day + gap_days)
    near: Flags = (use_day > low) & (use_day < high)
    return near


def locked(last_use_day: Ints, next_use_day: Ints, day: int, gap_days: int) -> Flags:
    """True where the latest or the next planned use by anyone is closer than `gap_days` (14 by default)."""
    return within_days(last_use_day, day, gap_days) | within_days(next_use_day, day, gap_days)


def locked_by_twin(text_group: Ints, use_is_near: Flags) -> Flags:
    """True where any caption of the same text group (equal text or near twin) has a use that is too near."""
    if not use_is_near.any():
        return np.zeros(len(text_group), dtype=np.bool_)
    near_groups = np.zeros(int(text_group.max()) + 1, dtype=np.bool_)
    near_groups[text_group[use_is_near]] = True
    blocked: Flags = near_groups[text_group]
    return blocked


def label(score: float) -> str:
    """excellent, good, acceptable, stale or expired (domain.md 5.3)."""
    for minimum, word in ((80, "excellent"), (60, "good"), (40, "acceptable"), (20, "stale")):
        if score >= minimum:
            return word
    return "expired"

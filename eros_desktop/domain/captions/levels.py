"""Minimum freshness and performance, and how they are relaxed step by step (domain.md 5.3, 9.4)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.table import Floats
from eros_desktop.domain.rounding import NOISE_PLACES, steady

MAPPED_LEVELS = 4
"""Levels 0..3 keep to the mapped caption types."""

ANY_TYPE = 4
BY_HAND = 5
NO_LEVEL = 9

ANY_TYPE_LIMIT = 10
"""How many captions of any type level 4 offers, best performance first."""

_BASE = ((30.0, 40.0), (20.0, 40.0), (20.0, 30.0), (10.0, 30.0))
_PRIMARY_BY_CONFIDENCE = ((0.8, (30.0, 40.0)), (0.6, (25.0, 35.0)), (0.4, (20.0, 30.0)))
_PRIMARY_LOWEST = (15.0, 25.0)
NOISE = 0.5 * 10.0**-NOISE_PLACES
"""Half of the ninth decimal place: binary noise never decides."""

ANY_TYPE_MINIMUM = (20.0, 50.0)


@dataclass(frozen=True, slots=True)
class Minimum:
    """What a level asks for, each 0..100."""

    freshness: float
    performance: float


def minimums(confidence: float) -> tuple[Minimum, ...]:
    """Minimums of levels 0..3 at a confidence of 0..1.

    Level 0 follows the confidence; no later level asks for more than an earlier one, so that relaxing
    always adds.
    """
    primary = next(
        (pair for floor, pair in _PRIMARY_BY_CONFIDENCE if steady(confidence) >= floor), _PRIMARY_LOWEST
    )
    pairs = np.minimum.accumulate(np.asarray([primary, *_BASE[1:]]), axis=0)
    return tuple(Minimum(float(fresh), float(strong)) for fresh, strong in pairs)


def level_of(freshness: Floats, performance: Floats, asked: tuple[Minimum, ...]) -> NDArray[np.int8]:
    """The first of levels 0..3 whose minimums a caption meets, `NO_LEVEL` for none."""
    level = np.full(len(freshness), NO_LEVEL, dtype=np.int8)
    for number in range(len(asked) - 1, -1, -1):
        fresh, strong = asked[number].freshness - NOISE, asked[number].performance - NOISE
        meets = (freshness >= fresh) & (performance >= strong)
        level[meets] = number
    return level

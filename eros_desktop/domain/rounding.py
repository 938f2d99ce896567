"""Rounding as domain.md asks for it: binary noise never decides.

Every value is first rounded to nine decimal places, so 2.4999999999 counts as 2.5 (domain.md, conventions).
"""

from __future__ import annotations

import math
from collections.abc import Sequence

NOISE_PLACES = 9


def steady(value: float) -> float:
    """The value without binary noise: rounded to nine places before it is compared or rounded again."""
    return round(value, NOISE_PLACES)


def round_half_up(value: float) -> int:
    """Nearest whole number, halves towards plus infinity (domain.md roundHU)."""
    return math.floor(steady(value) + 0.5)


def round_half_even(value: float) -> int:
    """Nearest whole number, halves to the even neighbour (domain.md roundHE)."""
    return round(steady(value))


def clamp(value: float, low: float, high: float) -> float:
    """The value, or the nearer bound when it lies outside `low..high`."""
    return max(low, min(high, value))


def largest_remainder(total: int, weights: Sequence[float]) -> list[int]:
    """Splits `total` whole units in proportion to the weights, so that the parts sum to `total`.

    Weights are not negative. All weights zero gives all parts zero. Equal remainders go to the earlier part.
    """
    weight_sum = sum(weights)
    if weight_sum <= 0:
        return [0] * len(weights)
    exact = [steady(total * weight / weight_sum) for weight in weights]
    parts = [math.floor(share) for share in exact]
    by_remainder = sorted(range(len(parts)), key=lambda i: (-steady(exact[i] - parts[i]), i))
    for index in by_remainder[: total - sum(parts)]:
        parts[index] += 1
    return parts

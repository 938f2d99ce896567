"""Where another revenue send a day earns too little (domain.md 4.5). Money is dollars per recipient."""

from __future__ import annotations

import math
from collections.abc import Sequence

from eros_desktop.domain.rounding import clamp, steady
from eros_desktop.domain.volume.rules import ElasticityRules
from eros_desktop.domain.volume.values import Elasticity


def marginal_revenue(base: float, decay: float, volume: float) -> float:
    """What the send at this daily volume adds."""
    return base * math.exp(-decay * volume)


def total_revenue(base: float, decay: float, volume: float) -> float:
    """What all sends up to this daily volume bring together."""
    return base / decay * (1 - math.exp(-decay * volume))


def efficiency(decay: float, volume: float) -> float:
    """What the last send earns as a part (0..1) of the first."""
    return math.exp(-decay * volume)


def optimal_volume(base: float, decay: float, rules: ElasticityRules) -> int:
    """Revenue sends a day beyond which one more adds too little: 1..20."""
    if steady(base) <= rules.minimum_marginal:
        return 1
    exact = -math.log(rules.minimum_marginal / base) / decay
    return math.floor(steady(clamp(exact, 1, rules.highest_optimum)))


def cap_revenue(revenue: int, curve: Elasticity, rules: ElasticityRules) -> int:
    """The planned revenue sends a day, lowered to the optimum where a reliable curve calls for it."""
    if not curve.reliable or steady(efficiency(curve.decay, revenue)) >= rules.minimum_efficiency:
        return revenue
    return min(revenue, optimal_volume(curve.base, curve.decay, rules))


def fit_elasticity(samples: Sequence[tuple[int, float]], rules: ElasticityRules) -> Elasticity:
    """The curve of (revenue sends on a day, dollars per recipient of that day) pairs, by least squares.

    Days are grouped by volume; levels with too few days do not count. With too few levels the defaults come
    back, not reliable. A curve that rises gets the default decay and is not reliable either: the fit says
    nothing about where it would fall.
    """
    points = _levels(samples, rules)
    if len(points) < rules.minimum_levels:
        return Elasticity(rules.default_base, rules.default_decay, reliable=False)
    intercept, slope, determination = _line(points)
    if steady(-slope) <= 0:
        return Elasticity(math.exp(intercept), rules.default_decay, reliable=False)
    return Elasticity(math.exp(intercept), -slope, reliable=steady(determination) > rules.reliable_above)


def _levels(samples: Sequence[tuple[int, float]], rules: ElasticityRules) -> list[tuple[float, float]]:
    """(volume, ln of mean RPS) of every level with enough days."""
    grouped: dict[int, list[float]] = {}
    for volume, rps in samples:
        grouped.setdefault(volume, []).append(rps)
    return [
        (float(volume), math.log(max(rules.rps_floor, math.fsum(found) / len(found))))
        for volume, found in sorted(grouped.items())
        if len(found) >= rules.minimum_samples
    ]


def _line(points: Sequence[tuple[float, float]]) -> tuple[float, float, float]:
    """Intercept, slope and R² of the least-squares line; R² is 0 where all values are equal."""
    mean_x = math.fsum(x for x, _ in points) / len(points)
    mean_y = math.fsum(y for _, y in points) / len(points)
    spread_x = math.fsum((x - mean_x) ** 2 for x, _ in points)
    spread_y = math.fsum((y - mean_y) ** 2 for _, y in points)
    slope = math.fsum((x - mean_x) * (y - mean_y) for x, y in points) / spread_x
    intercept = mean_y - slope * mean_x
    missed = math.fsum((y - intercept - slope * x) ** 2 for x, y in points)
    return intercept, slope, 1 - missed / spread_y if spread_y > 0 else 0.0

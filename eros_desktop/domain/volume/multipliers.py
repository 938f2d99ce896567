"""How saturation, opportunity and the revenue trend change the base volume (domain.md 4.2)."""

from __future__ import annotations

from itertools import pairwise

from eros_desktop.domain.rounding import clamp, round_half_up, steady
from eros_desktop.domain.volume.rules import Bounds, DailyCounts, ScoreRules


def saturation_factor(saturation: float, rules: ScoreRules) -> float:
    """Factor for a saturation score 0..100: 1.0 for a rested audience, falling to 0.7 for a tired one."""
    score = steady(saturation)
    points = rules.saturation_curve
    if score <= points[0][0]:
        return points[0][1]
    for (low, upper_factor), (high, lower_factor) in pairwise(points):
        if score < high:
            return steady(upper_factor + (lower_factor - upper_factor) * (score - low) / (high - low))
    return points[-1][1]


def opportunity_factor(opportunity: float, saturation: float, rules: ScoreRules) -> float:
    """Factor 1.0..1.2 for an opportunity score 0..100; a saturated audience gets no bonus."""
    score, tired = steady(opportunity), steady(saturation)
    if tired >= rules.high_below_saturation:
        return 1.0
    if score >= rules.high_opportunity_from:
        return rules.high_opportunity_factor
    if score >= rules.rise_from and tired < rules.rise_below_saturation:
        width = rules.high_opportunity_from - rules.rise_from
        return steady(1.0 + rules.rise_factor * (score - rules.rise_from) / width)
    return 1.0


def trend_adjustment(trend_percent: float, rules: ScoreRules) -> int:
    """-1, 0 or +1 revenue sends a day; exactly at the threshold nothing changes."""
    trend = steady(trend_percent)
    if trend > rules.trend_threshold:
        return 1
    return -1 if trend < -rules.trend_threshold else 0


def daily_counts(
    base: DailyCounts, both: float, saturation: float, trend: int, page_type: str, bounds: Bounds
) -> DailyCounts:
    """Sends a day from base counts, inside the bounds; free pages have no retention.

    `both` (saturation times opportunity) acts on revenue and engagement, `saturation` alone on retention.
    """
    retention = 0 if page_type == "free" else _bounded(base.retention * saturation, 0, bounds.retention)
    return DailyCounts(
        revenue=_bounded(base.revenue * both, trend, bounds.revenue),
        engagement=_bounded(base.engagement * both, 0, bounds.engagement),
        retention=retention,
    )


def _bounded(exact: float, trend: int, bounds: tuple[int, int]) -> int:
    return int(clamp(round_half_up(exact) + trend, *bounds))

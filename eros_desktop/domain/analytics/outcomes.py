"""What a changed volume led to, and the advice drawn from it (domain.md 11.3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from eros_desktop.domain.rounding import clamp, steady

MEASUREMENT_DAYS = 14

Classification = Literal["improved", "degraded", "neutral"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """Differences after a period: scores in points (outcome - input), revenue per send in percent."""

    saturation_delta: float
    opportunity_delta: float
    revenue_change_percent: float
    classification: Classification
    learning_signal: float
    """-1 strongly reduce .. +1 strongly increase."""


def judge(saturation_delta: float, opportunity_delta: float, revenue_change_percent: float) -> Outcome:
    """Classifies an outcome and draws the learning signal from it."""
    return Outcome(
        saturation_delta,
        opportunity_delta,
        revenue_change_percent,
        classify(saturation_delta, opportunity_delta, revenue_change_percent),
        learning_signal(saturation_delta, opportunity_delta, revenue_change_percent),
    )


def classify(
    saturation_delta: float, opportunity_delta: float, revenue_change_percent: float
) -> Classification:
    """Degraded wins where both could be said."""
    saturation, opportunity = steady(saturation_delta), steady(opportunity_delta)
    revenue = steady(revenue_change_percent)
    if saturation > 0 and revenue < 0:
        return "degraded"
    return "improved" if saturation < 0 or opportunity > 0 or revenue > 0 else "neutral"


def learning_signal(
    saturation_delta: float, opportunity_delta: float, revenue_change_percent: float
) -> float:
    """-1..1; half a point for fifty percent more revenue, a quarter each for twenty-five points of score."""
    signal = (
        0.5 * (revenue_change_percent / 50) + 0.25 * (opportunity_delta / 25) - 0.25 * (saturation_delta / 25)
    )
    return steady(clamp(signal, -1, 1))


def advice(signal: float) -> str:
    """The band of a learning signal (seed 001, learning signal values)."""
    value = steady(signal)
    if value == 0:
        return "neutral"
    if value < 0:
        return "strong_reduce" if value <= -0.5 else "slight_reduce"
    return "strong_increase" if value >= 0.5 else "slight_increase"

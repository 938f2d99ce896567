"""Mixes the 7-, 14- and 30-day scores into one pair of scores (domain.md 4.3)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from eros_desktop.domain.rounding import steady
from eros_desktop.domain.volume.rules import FusionRules
from eros_desktop.domain.volume.values import HorizonScores

HORIZONS = ("7d", "14d", "30d")
MIDDLE = "14d"
UNKNOWN_SCORE = 50.0
_REDUCE_FROM = 70.0
_INCREASE_FROM = 70.0
_INCREASE_BELOW = 50.0

Direction = Literal["worsening", "improving", "steady"]
Quality = Literal["excellent", "good", "limited", "insufficient"]
Advice = Literal["insufficient_data", "diverging_up", "diverging_down", "reduce", "increase", "maintain"]


@dataclass(frozen=True, slots=True)
class FusedScores:
    """The mixed scores (0..100) and how far they can be trusted; `usable` decides whether they count."""

    saturation: float
    opportunity: float
    weights: Mapping[str, float]
    is_divergent: bool
    direction: Direction
    confidence: float
    quality: Quality
    message_count: int
    usable: bool
    advice: Advice


def horizon_weights(available: tuple[str, ...], is_divergent: bool, rules: FusionRules) -> dict[str, float]:
    """Weights of the available periods, summing to 1; what is missing is shared equally by the rest.

    Nothing available gives the 14-day period alone.
    """
    if not available:
        return {MIDDLE: 1.0}
    full = dict(zip(HORIZONS, rules.divergent_weights if is_divergent else rules.weights, strict=True))
    missing = sum(weight for name, weight in full.items() if name not in available)
    shared = {name: full[name] + missing / len(available) for name in available}
    total = sum(shared.values())
    return {name: steady(weight / total) for name, weight in shared.items()}


def diverges(horizons: Mapping[str, HorizonScores], rules: FusionRules) -> bool:
    """Whether the last week and the last month tell different stories; both must be known."""
    week, month = horizons.get("7d"), horizons.get("30d")
    if week is None or month is None:
        return False
    saturation_gap = abs(week.saturation - month.saturation)
    opportunity_gap = abs(week.opportunity - month.opportunity)
    return steady(max(saturation_gap, opportunity_gap)) >= rules.divergence_from


def direction_of(horizons: Mapping[str, HorizonScores]) -> Direction:
    """Whether the last week looks worse or better than the last month."""
    week, month = horizons.get("7d"), horizons.get("30d")
    if week is None or month is None:
        return "steady"
    change = steady(week.saturation - month.saturation) or steady(month.opportunity - week.opportunity)
    if change == 0:
        return "steady"
    return "worsening" if change > 0 else "improving"


def fusion_confidence(available: int, messages: int, rules: FusionRules) -> float:
    """Part of the periods known, 0..1, lowered where few messages stand behind them."""
    share = available / len(HORIZONS)
    if messages < rules.few_messages_below:
        return steady(share * rules.few_messages_factor)
    if messages < rules.some_messages_below:
        return steady(share * rules.some_messages_factor)
    return steady(share)


def quality_of(available: int, messages: int, rules: FusionRules) -> Quality:
    """excellent: three periods and enough messages; good: two; limited: one period and five messages."""
    if available >= 3 and messages >= rules.some_messages_below:
        return "excellent"
    if available >= 2 and messages >= rules.few_messages_below:
        return "good"
    return "limited" if available >= 1 and messages >= 5 else "insufficient"


def messages_behind(horizons: Mapping[str, HorizonScores], message_count: int) -> int:
    """The largest number of messages any period knows of, at least the given count."""
    counts = [scores.message_count for scores in horizons.values() if scores.message_count is not None]
    return max([message_count, *counts])


def fuse(horizons: Mapping[str, HorizonScores], message_count: int, rules: FusionRules) -> FusedScores:
    """The fused scores of up to three periods; without any, 50/50 with no confidence."""
    available = tuple(name for name in HORIZONS if name in horizons)
    is_divergent = diverges(horizons, rules)
    weights = horizon_weights(available, is_divergent, rules)
    messages = messages_behind(horizons, message_count)
    confidence = fusion_confidence(len(available), messages, rules)
    quality = quality_of(len(available), messages, rules)
    saturation = _mix({name: horizons[name].saturation for name in available}, weights)
    opportunity = _mix({name: horizons[name].opportunity for name in available}, weights)
    direction = direction_of(horizons)
    return FusedScores(
        saturation=saturation,
        opportunity=opportunity,
        weights=weights,
        is_divergent=is_divergent,
        direction=direction,
        confidence=confidence,
        quality=quality,
        message_count=messages,
        usable=confidence >= rules.minimum_confidence and quality != "insufficient",
        advice=_advice(saturation, opportunity, quality, is_divergent, direction),
    )


def _mix(scores: Mapping[str, float], weights: Mapping[str, float]) -> float:
    if not scores:
        return UNKNOWN_SCORE
    return steady(sum(score * weights[name] for name, score in scores.items()))


def _advice(
    saturation: float, opportunity: float, quality: Quality, is_divergent: bool, direction: Direction
) -> Advice:
    if quality == "insufficient":
        return "insufficient_data"
    if is_divergent:
        return "diverging_up" if direction == "improving" else "diverging_down"
    if saturation >= _REDUCE_FROM:
        return "reduce"
    return "increase" if opportunity >= _INCREASE_FROM and saturation < _INCREASE_BELOW else "maintain"

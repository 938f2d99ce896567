"""What the volume would be with other figures: a known calculation's inputs with a few of them replaced."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

from eros_desktop.domain.volume.fusion import messages_behind
from eros_desktop.domain.volume.values import VolumeInputs, VolumeResult

Number = TypeVar("Number", int, float)


@dataclass(frozen=True, slots=True)
class WhatIf:
    """Figures to try; None leaves one as it is. Scores 0..100, trend in percent."""

    fan_count: int | None = None
    saturation: float | None = None
    opportunity: float | None = None
    revenue_trend: float | None = None
    message_count: int | None = None
    without_override: bool = False


def tried(inputs: VolumeInputs, known: VolumeResult, chosen: WhatIf) -> VolumeInputs:
    """The inputs with the chosen figures in place; `known` is the result of the unchanged inputs.

    A score that is tried is taken as it is: the three periods are not mixed then, and the other score stays
    at what the mix had given.
    """
    messages = messages_behind(inputs.horizons, inputs.message_count)
    changed = replace(
        inputs,
        fan_count=_or(chosen.fan_count, inputs.fan_count),
        revenue_trend=_or(chosen.revenue_trend, inputs.revenue_trend),
        override=None if chosen.without_override else inputs.override,
    )
    if chosen.saturation is None and chosen.opportunity is None and chosen.message_count is None:
        return changed
    return replace(
        changed,
        saturation_score=_or(chosen.saturation, known.fused_saturation),
        opportunity_score=_or(chosen.opportunity, known.fused_opportunity),
        message_count=_or(chosen.message_count, messages),
        horizons={},
    )


def _or(chosen: Number | None, known: Number) -> Number:
    return known if chosen is None else chosen

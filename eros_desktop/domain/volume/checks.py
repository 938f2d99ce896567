"""Refuses inputs that no page can have, naming the value (domain.md 4.1)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.volume.fusion import HORIZONS
from eros_desktop.domain.volume.rules import VolumeRules
from eros_desktop.domain.volume.values import VolumeInputs, VolumeOverride

PAGE_TYPES = ("paid", "free")
_MOST = 1_000_000_000
"""Larger figures are slips of the keyboard, and would only make the arithmetic overflow."""
_REMEDY = "Nothing was calculated; correct it and try again."


def refusal(field: str, sentence: str) -> InvalidInput:
    """The error for one value, with what is wrong about it."""
    return InvalidInput(field, f"{sentence} {_REMEDY}", code="VALIDATION_ERROR")


def check_number(field: str, value: Any, low: float, high: float) -> int | float:
    """The value; raises InvalidInput unless it is a finite number of `low..high`."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise refusal(field, f"{field} is {value!r}, and must be a number.")
    if isinstance(value, float) and not math.isfinite(value):
        raise refusal(field, f"{field} is {value}, and must be a finite number.")
    if not low <= value <= high:
        raise refusal(field, f"{field} is {value}, and must lie between {low:,} and {high:,}.")
    return value


def check_whole(field: str, value: Any, low: int, high: int) -> None:
    """Raises InvalidInput unless the value is a whole number of `low..high`."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise refusal(field, f"{field} is {value!r}, and must be a whole number.")
    check_number(field, value, low, high)


def check_inputs(inputs: VolumeInputs, rules: VolumeRules) -> None:
    """Raises InvalidInput naming the first value that cannot be."""
    if inputs.page_type not in PAGE_TYPES:
        raise refusal("page_type", f"page_type is {inputs.page_type!r}, and must be paid or free.")
    check_whole("fan_count", inputs.fan_count, 0, _MOST)
    check_whole("message_count", inputs.message_count, 0, _MOST)
    check_number("saturation_score", inputs.saturation_score, 0, 100)
    check_number("opportunity_score", inputs.opportunity_score, 0, 100)
    check_number("revenue_trend", inputs.revenue_trend, -_MOST, _MOST)
    if inputs.average_rps is not None:
        check_number("average_rps", inputs.average_rps, 0, _MOST)
    _check_horizons(inputs)
    _check_elasticity(inputs)
    _check_weekdays(inputs, rules)
    if inputs.override is not None:
        check_override(inputs.override, inputs.page_type, rules)


def _check_horizons(inputs: VolumeInputs) -> None:
    for name, scores in inputs.horizons.items():
        if name not in HORIZONS:
            raise refusal("horizons", f"horizons names {name!r}, and may hold {', '.join(HORIZONS)}.")
        check_number(f"horizons.{name}.saturation", scores.saturation, 0, 100)
        check_number(f"horizons.{name}.opportunity", scores.opportunity, 0, 100)
        if scores.message_count is not None:
            check_whole(f"horizons.{name}.message_count", scores.message_count, 0, _MOST)


def _check_elasticity(inputs: VolumeInputs) -> None:
    if inputs.optimal_revenue_cap is not None:
        check_whole("optimal_revenue_cap", inputs.optimal_revenue_cap, 1, _MOST)
    if inputs.elasticity is None:
        return
    for field, value in (("base", inputs.elasticity.base), ("decay", inputs.elasticity.decay)):
        check_number(f"elasticity.{field}", value, 0, _MOST)
        if value <= 0:
            raise refusal(f"elasticity.{field}", f"elasticity.{field} is {value}, and must be above 0.")


def _check_weekdays(inputs: VolumeInputs, rules: VolumeRules) -> None:
    if inputs.dow_multipliers is not None:
        _check_seven("dow_multipliers", inputs.dow_multipliers)
        for day, factor in enumerate(inputs.dow_multipliers):
            check_number(
                f"dow_multipliers[{day}]", factor, rules.weekdays.accepted_low, rules.weekdays.accepted_high
            )
    if inputs.dow_samples is not None:
        _check_seven("dow_samples", inputs.dow_samples)
        for day, (revenue, count) in enumerate(inputs.dow_samples):
            check_number(f"dow_samples[{day}].revenue", revenue, 0, _MOST)
            check_whole(f"dow_samples[{day}].messages", count, 0, _MOST)


def _check_seven(field: str, values: Sequence[Any]) -> None:
    if len(values) != 7:
        raise refusal(field, f"{field} holds {len(values)} values, and must hold seven, Monday first.")


def check_override(override: VolumeOverride, page_type: str, rules: VolumeRules) -> None:
    """Raises InvalidInput naming the first figure that a page of this type cannot have."""
    highest_retention = 0 if page_type == "free" else rules.bounds.retention[1]
    limits = (
        ("level", override.level, 1, len(rules.levels)),
        ("revenue_per_day", override.revenue_per_day, *rules.bounds.revenue),
        ("engagement_per_day", override.engagement_per_day, 0, rules.bump.highest_engagement),
        ("retention_per_day", override.retention_per_day, 0, highest_retention),
    )
    for field, value, low, high in limits:
        if value is not None:
            check_whole(f"override.{field}", value, low, high)

"""A volume result as a JSON-ready document, and a what-if question as inputs (domain.md 4.14)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from difflib import get_close_matches
from typing import Any

from eros_desktop.domain.creators import FeatureFlags
from eros_desktop.domain.volume.checks import check_number, refusal
from eros_desktop.domain.volume.fusion import HORIZONS
from eros_desktop.domain.volume.values import (
    Elasticity,
    HorizonScores,
    VolumeInputs,
    VolumeResult,
    VolumeStep,
)

_PLAIN = (
    "revenue_per_day",
    "engagement_per_day",
    "retention_per_day",
    "bundle_per_week",
    "game_per_week",
    "followup_per_day",
    "confidence_score",
    "message_count",
    "fused_saturation",
    "fused_opportunity",
    "divergence_detected",
    "elasticity_capped",
    "prediction_id",
    "bump_multiplier",
    "bump_adjusted_engagement",
    "content_category",
    "bump_capped",
    "followup_volume_scaled",
    "followup_rate_used",
    "calculation_source",
    "data_source",
    "fan_count",
    "page_type",
    "saturation_score",
    "opportunity_score",
    "revenue_trend",
    "tracking_date",
    "total_weekly_volume",
    "has_warnings",
    "is_high_confidence",
)


def volume_result_to_dict(result: VolumeResult) -> dict[str, Any]:
    """The result under the names of domain.md 4.14, its legacy aliases, and `steps`; all of it JSON-ready.

    Weekday maps are keyed "0" (Monday) to "6". `volume_level` is LOW, MID, HIGH or ULTRA.
    """
    document: dict[str, Any] = {"volume_level": result.volume_level.upper()}
    document |= {name: getattr(result, name) for name in _PLAIN}
    document["ppv_per_day"] = result.revenue_per_day
    document["bump_per_day"] = result.engagement_per_day
    document["weekly_distribution"] = {str(day): count for day, count in result.weekly_distribution.items()}
    document["dow_multipliers_used"] = {
        str(day): factor for day, factor in result.dow_multipliers_used.items()
    }
    document["content_allocations"] = dict(result.content_allocations)
    document["caption_warnings"] = list(result.caption_warnings)
    document["adjustments_applied"] = list(result.adjustments_applied)
    document["steps"] = [_step(step) for step in result.steps]
    return document


def _step(step: VolumeStep) -> dict[str, Any]:
    return {
        "name": step.name,
        "before": dict(step.before),
        "after": dict(step.after),
        "reason": step.reason,
        "inputs": dict(step.inputs),
    }


# ---- What if ------------------------------------------------------------------------------------

WHAT_IF_KEYS = (
    "fan_count",
    "page_type",
    "saturation_score",
    "opportunity_score",
    "revenue_trend",
    "message_count",
    "content_category",
    "horizons",
    "elasticity",
    "optimal_revenue_cap",
    "dow_multipliers",
    "flags",
)
_SCORES = ("saturation_score", "opportunity_score", "horizons")
_TAKEN_AS_SURE = 200
"""Messages assumed where scores are given without a count: the figures are then taken at their word."""


def what_if_inputs(document: object) -> VolumeInputs:
    """Inputs from one what-if question (interfaces.md `volume --what-if`).

    `fan_count` and `page_type` must be there. Missing scores are 50, a missing trend 0. Without message_count
    the given scores are taken as sure, and without any scores the page counts as new. An optional null counts
    as missing. Raises InvalidInput naming the field; `calculate_volume` checks the ranges.
    """
    given = _object(document, "the question")
    _refuse_unknown(given, WHAT_IF_KEYS, "a what-if question")
    for name in ("fan_count", "page_type"):
        if given.get(name) is None:
            raise refusal(name, f"{name} is missing.")
    known = {name: value for name, value in given.items() if value is not None}
    assumed = _TAKEN_AS_SURE if any(name in known for name in _SCORES) else 0
    return VolumeInputs(
        fan_count=_whole("fan_count", known["fan_count"]),
        page_type=known["page_type"],
        saturation_score=_number("saturation_score", known.get("saturation_score", 50.0)),
        opportunity_score=_number("opportunity_score", known.get("opportunity_score", 50.0)),
        revenue_trend=_number("revenue_trend", known.get("revenue_trend", 0.0)),
        message_count=_whole("message_count", known.get("message_count", assumed)),
        content_category=_category(known.get("content_category")),
        horizons=_horizons(known.get("horizons", {})),
        elasticity=_elasticity(known["elasticity"]) if "elasticity" in known else None,
        optimal_revenue_cap=_cap(known.get("optimal_revenue_cap")),
        dow_multipliers=_weekdays(known["dow_multipliers"]) if "dow_multipliers" in known else None,
        flags=_flags(known.get("flags", {})),
    )


def _object(value: object, field: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise refusal(field, f"{field} must be an object of names and values.")
    return value


def _refuse_unknown(given: Mapping[str, Any], known: tuple[str, ...], what: str) -> None:
    for name in given:
        if name not in known:
            near = get_close_matches(str(name), known, 1)
            values = ", ".join(known)
            raise refusal(
                str(name),
                f"{name} is not a value of {what}; did you mean {near[0]}? Known are {values}."
                if near
                else f"{name} is not a value of {what}; known are {values}.",
            )


def _number(field: str, value: object) -> float:
    return float(check_number(field, value, -1e9, 1e9))


def _whole(field: str, value: object) -> int:
    """A whole number; 12.0 is one, as some programs write every number with a point."""
    number = _number(field, value)
    if not number.is_integer():
        raise refusal(field, f"{field} is {value}, and must be a whole number.")
    return int(number)


def _cap(value: object) -> int | None:
    return None if value is None else _whole("optimal_revenue_cap", value)


def _category(value: object) -> str | None:
    if value is not None and not isinstance(value, str):
        raise refusal("content_category", f"content_category is {value!r}, and must be a text.")
    return value


def _horizons(value: object) -> dict[str, HorizonScores]:
    given = _object(value, "horizons")
    _refuse_unknown(given, HORIZONS, "horizons")
    return {name: _pair(f"horizons.{name}", scores) for name, scores in given.items() if scores is not None}


def _pair(field: str, value: object) -> HorizonScores:
    if not isinstance(value, list | tuple) or len(value) != 2:
        raise refusal(field, f"{field} must be a list of two scores: saturation, opportunity.")
    return HorizonScores(_number(field, value[0]), _number(field, value[1]))


def _elasticity(value: object) -> Elasticity:
    given = _object(value, "elasticity")
    names = ("base", "decay", "reliable")
    _refuse_unknown(given, names, "elasticity")
    for name in names:
        if given.get(name) is None:
            raise refusal(f"elasticity.{name}", f"elasticity.{name} is missing.")
    base, decay = (_number(f"elasticity.{name}", given[name]) for name in ("base", "decay"))
    return Elasticity(base, decay, _switch("elasticity.reliable", given["reliable"]))


def _weekdays(value: object) -> tuple[float, ...]:
    """Seven factors, Monday first, as a list or as an object keyed "0" to "6" like the result's."""
    field = "dow_multipliers"
    if isinstance(value, Mapping):
        _refuse_unknown(value, tuple("0123456"), field)
        value = [value[day] for day in "0123456" if day in value]
    if not isinstance(value, list | tuple) or len(value) != 7:
        raise refusal(field, f"{field} must hold seven numbers, Monday first.")
    return tuple(_number(f"{field}[{day}]", factor) for day, factor in enumerate(value))


def _flags(value: object) -> FeatureFlags:
    """Switches by their short name or the stored one with `_enabled`; what is not named is on."""
    given = _object(value, "flags")
    names = tuple(found.name for found in fields(FeatureFlags))
    _refuse_unknown(given, (*names, *(f"{name}_enabled" for name in names)), "flags")
    chosen: dict[str, bool] = {}
    for name, switch in given.items():
        short = name.removesuffix("_enabled")
        if short in chosen:
            raise refusal(f"flags.{name}", f"flags.{name} is given twice.")
        chosen[short] = _switch(f"flags.{name}", switch)
    return FeatureFlags(**chosen)


def _switch(field: str, value: object) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, int) and value in (0, 1):
        return bool(value)
    raise refusal(field, f"{field} is {value!r}, and must be true or false.")

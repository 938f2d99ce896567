"""The last four modules: the days of the week, content, captions and the forecast (domain.md 4.8-4.11)."""

from __future__ import annotations

from typing import TypeVar

from eros_desktop.domain.volume.content import (
    content_allocations,
    content_weights,
    trigger_conflicts,
)
from eros_desktop.domain.volume.draft import Draft
from eros_desktop.domain.volume.pool import daily_needs, pool_warnings
from eros_desktop.domain.volume.prediction import predict
from eros_desktop.domain.volume.weekdays import WeekdayProfile, distribute_week, weekday_profile
from eros_desktop.domain.weeks import DAYS

_FLAT = (1.0,) * 7
Number = TypeVar("Number", int, float)


def weekday_stage(draft: Draft) -> None:
    """Spreads the daily total over the week (domain.md 4.8)."""
    is_on = draft.inputs.flags.dynamic_volume
    profile = _profile(draft) if is_on else WeekdayProfile(_FLAT, from_data=False)
    draft.factors = profile.factors
    draft.week = distribute_week(draft.daily_total, profile.factors)
    given = {
        "daily_total": draft.daily_total,
        "from_data": profile.from_data,
        "confidence": profile.confidence,
        "data_quality_percent": profile.quality_percent,
    }
    after = {
        "weekly_distribution": _by_day(draft.week),
        "dow_multipliers_used": _by_day(draft.factors),
    }
    before = {"weekly_distribution": _by_day((draft.daily_total,) * 7)}
    draft.note(before, after, _weekday_reason(draft, profile), given, ran=is_on)


def _by_day(values: tuple[Number, ...]) -> dict[str, Number]:
    return {str(day): value for day, value in enumerate(values)}


def _profile(draft: Draft) -> WeekdayProfile:
    if draft.inputs.dow_multipliers is not None:
        return WeekdayProfile(tuple(draft.inputs.dow_multipliers), from_data=False)
    return weekday_profile(draft.inputs.dow_samples, draft.rules.weekdays)


def _weekday_reason(draft: Draft, profile: WeekdayProfile) -> str:
    if not draft.inputs.flags.dynamic_volume:
        return "Dynamic volume is switched off for this creator, so every day is the same."
    best = max(range(7), key=lambda day: profile.factors[day])
    if profile.from_data:
        return f"The page's own earnings by weekday shift the sends; {DAYS[best]} earns most."
    if draft.inputs.dow_multipliers is not None:
        return f"The given weekday factors shift the sends; {DAYS[best]} gets most."
    return "Too little is known of the page's weekdays, so the usual rise from Friday to Sunday is used."


def content_stage(draft: Draft) -> None:
    """Weighs the vault's content types by tier and active triggers (domain.md 4.9, 4.13)."""
    inputs, rules = draft.inputs, draft.rules.content
    draft.content_weights = content_weights(inputs.vault_types, inputs.content_tiers, inputs.triggers, rules)
    draft.allocations = content_allocations(draft.counts.revenue, draft.content_weights)
    draft.conflicts = trigger_conflicts(inputs.triggers)
    given = {
        "content_tiers": dict(inputs.content_tiers),
        "triggers": [
            {"content_type": t.content_type, "trigger_type": t.trigger_type, "multiplier": t.multiplier}
            for t in inputs.triggers
        ],
    }
    after = {
        "content_allocations": dict(draft.allocations),
        "content_weights": dict(draft.content_weights),
        "trigger_conflicts": list(draft.conflicts),
    }
    draft.note({"content_allocations": {}}, after, _content_reason(draft), given)


def _content_reason(draft: Draft) -> str:
    if not draft.inputs.vault_types:
        return "No content type is in the vault, so none is weighed."
    weighed = f"{len(draft.inputs.vault_types)} content types of the vault are weighed by what they earn"
    if draft.inputs.triggers:
        weighed = f"{weighed}, {len(draft.inputs.triggers)} triggers among them"
    if draft.conflicts:
        return f"{weighed}; triggers pull both ways for {', '.join(draft.conflicts)}."
    return f"{weighed}."


def pool_stage(draft: Draft) -> None:
    """Warns where captions run short; the volume stays (domain.md 4.10)."""
    pool = draft.inputs.pool
    needs = daily_needs(draft.counts.revenue, draft.counts.engagement)
    if pool is not None:
        draft.warnings = pool_warnings(pool, needs, draft.rules.pool)
    after = {"caption_warnings": list(draft.warnings), "caption_constrained": bool(draft.warnings)}
    given = {"pool": dict(pool or {}), "daily_needs": needs}
    draft.note({"caption_warnings": []}, after, _pool_reason(draft), given)


def _pool_reason(draft: Draft) -> str:
    if draft.inputs.pool is None:
        return "The caption bank was not asked."
    if not draft.warnings:
        return "There are captions enough for every send type."
    return f"Captions run short for {len(draft.warnings)} send types; the volume stays as it is."


def prediction_stage(draft: Draft) -> None:
    """Forecasts the week (domain.md 4.11)."""
    rules = draft.rules.prediction
    found = predict(draft.counts, draft.inputs.average_rps, rules)
    draft.weekly_revenue, draft.weekly_messages = found.weekly_revenue, found.weekly_messages
    rps = rules.default_rps if draft.inputs.average_rps is None else draft.inputs.average_rps
    after = {
        "predicted_weekly_revenue": draft.weekly_revenue,
        "predicted_weekly_messages": draft.weekly_messages,
    }
    reason = (
        f"{draft.counts.revenue * 7} revenue sends a week at ${rps:.3f} per recipient; "
        "sends are counted before the bump multiplier."
    )
    given = {"average_rps": rps, "algorithm_version": rules.algorithm_version}
    draft.note({}, after, reason, given)

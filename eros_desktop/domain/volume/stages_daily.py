"""The first six modules: how many sends a day of each category, and how many follow-ups (4.1-4.7)."""

from __future__ import annotations

from eros_desktop.domain.rounding import steady
from eros_desktop.domain.volume.bump import bump, known_category
from eros_desktop.domain.volume.confidence import confidence_level, confidence_of, dampen
from eros_desktop.domain.volume.draft import Draft, counts_dict
from eros_desktop.domain.volume.elasticity import cap_revenue
from eros_desktop.domain.volume.followup import followups
from eros_desktop.domain.volume.fusion import MIDDLE, FusedScores, fuse
from eros_desktop.domain.volume.multipliers import (
    daily_counts,
    opportunity_factor,
    saturation_factor,
    trend_adjustment,
)
from eros_desktop.domain.volume.override import apply_override, override_sentence
from eros_desktop.domain.volume.rules import DailyCounts

_STATIC = "Dynamic volume is switched off for this creator, so the tier's own figures stay as they are."


def _recount(draft: Draft, confidence: float = 1.0) -> DailyCounts:
    """The counts from the tier's base with the draft's scores, factors dampened by a confidence below 1."""
    scores = draft.rules.scores
    saturation = saturation_factor(draft.saturation, scores)
    both = steady(saturation * opportunity_factor(draft.opportunity, draft.saturation, scores))
    return daily_counts(
        draft.tier.base(draft.inputs.page_type),
        dampen(both, confidence),
        dampen(saturation, confidence),
        trend_adjustment(draft.trend, scores),
        draft.inputs.page_type,
        draft.rules.bounds,
    )


def base_stage(draft: Draft) -> None:
    """Base counts of the tier, times saturation and opportunity, plus the trend (domain.md 4.1, 4.2)."""
    base = draft.tier.base(draft.inputs.page_type)
    if draft.inputs.flags.dynamic_volume:
        draft.counts = _recount(draft)
    given = {
        "fan_count": draft.inputs.fan_count,
        "page_type": draft.inputs.page_type,
        "volume_level": draft.tier.key.upper(),
        "saturation_score": draft.saturation,
        "opportunity_score": draft.opportunity,
        "revenue_trend": draft.trend,
        "saturation_factor": saturation_factor(draft.saturation, draft.rules.scores),
        "opportunity_factor": opportunity_factor(draft.opportunity, draft.saturation, draft.rules.scores),
        "trend_adjustment": trend_adjustment(draft.trend, draft.rules.scores),
        "is_new_creator": draft.is_new,
    }
    draft.note(counts_dict(base), counts_dict(draft.counts), _base_reason(draft), given)


def _base_reason(draft: Draft) -> str:
    fans, page, level = draft.inputs.fan_count, draft.inputs.page_type, draft.tier.key.upper()
    told = [f"{fans:,} fans on a {page} page make the level {level}."]
    if not draft.inputs.flags.dynamic_volume:
        return " ".join((*told, _STATIC))
    if draft.is_new:
        few = draft.rules.scores.new_messages_below
        told.append(f"A new creator, or one with fewer than {few} messages, starts from cautious scores.")
    return " ".join((*told, _factor_reason(draft)))


def _factor_reason(draft: Draft) -> str:
    scores = draft.rules.scores
    saturation = saturation_factor(draft.saturation, scores)
    opportunity = opportunity_factor(draft.opportunity, draft.saturation, scores)
    factors = (
        f"Saturation {draft.saturation:g} gives {saturation:g}, opportunity {draft.opportunity:g} gives "
        f"{opportunity:g}"
    )
    trend = trend_adjustment(draft.trend, scores)
    if trend == 0:
        return f"{factors}, and the revenue trend changes nothing."
    if trend > 0:
        return f"{factors}, and rising revenue adds one."
    return f"{factors}, and falling revenue takes one away."


def fusion_stage(draft: Draft) -> None:
    """Replaces the scores by the mix of three periods where that can be trusted (domain.md 4.3)."""
    before = counts_dict(draft.counts)
    fused = fuse(draft.inputs.horizons, draft.inputs.message_count, draft.rules.fusion)
    is_on = draft.inputs.flags.multi_horizon_fusion
    reason = _choose_scores(draft, fused)
    draft.fused_saturation, draft.fused_opportunity = draft.saturation, draft.opportunity
    draft.is_divergent = is_on and fused.is_divergent
    if draft.inputs.flags.dynamic_volume:
        draft.counts = _recount(draft)
    given = {
        "periods": [name for name in fused.weights if name in draft.inputs.horizons],
        "weights": dict(fused.weights),
        "confidence": fused.confidence,
        "quality": fused.quality,
        "direction": fused.direction,
        "divergence_detected": draft.is_divergent,
        "recommendation": fused.advice,
    }
    scores = {"fused_saturation": draft.fused_saturation, "fused_opportunity": draft.fused_opportunity}
    draft.note(before, {**counts_dict(draft.counts), **scores}, reason, given, ran=is_on)


def _choose_scores(draft: Draft, fused: FusedScores) -> str:
    """Sets the draft's scores and says why these."""
    if draft.is_new:
        return "The scores of a new creator are used; periods are not mixed."
    if not draft.inputs.horizons:
        return "Only one pair of scores is known, so it is used as it is."
    if draft.inputs.flags.multi_horizon_fusion and fused.usable:
        draft.is_fused = True
        draft.saturation, draft.opportunity = fused.saturation, fused.opportunity
        return _fused_reason(fused)
    middle = draft.inputs.horizons.get(MIDDLE)
    if middle is not None:
        draft.saturation, draft.opportunity = middle.saturation, middle.opportunity
    used = "the 14-day scores are used" if middle is not None else "the given scores are used"
    if not draft.inputs.flags.multi_horizon_fusion:
        return f"Mixing of periods is switched off for this creator, so {used}."
    return f"Too few messages or periods stand behind the mix, so {used}."


def _fused_reason(fused: FusedScores) -> str:
    shares = ", ".join(f"{name} {weight:.0%}" for name, weight in fused.weights.items())
    mixed = f"Mixed from {shares}: saturation {fused.saturation:g}, opportunity {fused.opportunity:g}."
    if fused.is_divergent:
        return f"{mixed} The last week differs clearly from the month, so it counts more."
    return mixed


def confidence_stage(draft: Draft) -> None:
    """Draws the factors towards 1 where few messages stand behind the scores (domain.md 4.4)."""
    rules = draft.rules.confidence
    draft.confidence = confidence_of(draft.message_count, rules)
    before = counts_dict(draft.counts)
    is_on = draft.inputs.flags.dynamic_volume
    dampened = is_on and draft.confidence < rules.dampen_below
    if dampened:
        draft.counts = _recount(draft, draft.confidence)
    given = {
        "message_count": draft.message_count,
        "confidence_score": draft.confidence,
        "level": confidence_level(draft.confidence),
        "dampened": dampened,
    }
    reason = _confidence_reason(draft, dampened)
    draft.note(before, counts_dict(draft.counts), reason, given, ran=is_on)


def _confidence_reason(draft: Draft, dampened: bool) -> str:
    basis = f"{draft.message_count:,} messages give a confidence of {draft.confidence:.0%}"
    if not draft.inputs.flags.dynamic_volume:
        return f"{basis}. {_STATIC}"
    if dampened:
        return f"{basis}, so the factors count only in part."
    return f"{basis}, which is enough to leave the factors alone."


def elasticity_stage(draft: Draft) -> None:
    """Lowers revenue to where another send still earns, then puts a manager's own figures in (4.5, 4.14)."""
    inputs = draft.inputs
    before = draft.counts
    is_on = inputs.flags.elasticity_bounds
    capped = _capped_revenue(draft) if is_on else before.revenue
    draft.counts = DailyCounts(capped, before.engagement, before.retention)
    reason = _cap_reason(draft, before.revenue)
    if inputs.override is not None:
        draft.counts = apply_override(draft.counts, inputs.override, draft.rules)
        reason = f"{reason} {override_sentence(inputs.override)}".strip()
    draft.elasticity_capped = capped < before.revenue and draft.counts.revenue == capped
    curve = inputs.elasticity
    given = {
        "base": curve.base if curve else None,
        "decay": curve.decay if curve else None,
        "reliable": curve.reliable if curve else None,
        "optimal_revenue_cap": inputs.optimal_revenue_cap,
        "override_level": inputs.override.level if inputs.override else None,
    }
    draft.note(counts_dict(before), counts_dict(draft.counts), reason, given, ran=is_on)


def _capped_revenue(draft: Draft) -> int:
    revenue = draft.counts.revenue
    if draft.inputs.elasticity is not None:
        revenue = cap_revenue(revenue, draft.inputs.elasticity, draft.rules.elasticity)
    given = draft.inputs.optimal_revenue_cap
    return revenue if given is None else min(revenue, given)


def _cap_reason(draft: Draft, planned: int) -> str:
    if not draft.inputs.flags.elasticity_bounds:
        return "The limit on revenue sends is switched off for this creator."
    if draft.counts.revenue < planned:
        return f"Beyond {draft.counts.revenue} revenue sends a day one more would earn too little."
    if draft.inputs.elasticity is None and draft.inputs.optimal_revenue_cap is None:
        return "No earnings curve is known, so revenue sends stay as planned."
    return "The planned revenue sends still earn enough, so they stay."


def bump_stage(draft: Draft) -> None:
    """Multiplies engagement by the content category (domain.md 4.6)."""
    inputs, counts = draft.inputs, draft.counts
    draft.category = known_category(inputs.content_category, draft.rules.bump)
    draft.bumped_engagement = counts.engagement
    is_fixed = inputs.override is not None and inputs.override.engagement_per_day is not None
    is_on = inputs.flags.dynamic_volume and not is_fixed
    if is_on:
        found = bump(counts.engagement, draft.category, inputs.page_type, draft.tier, draft.rules.bump)
        draft.bump_multiplier, draft.bump_capped = found.multiplier, found.capped
        draft.bumped_engagement = found.engagement
    given = {
        "content_category": draft.category,
        "bump_multiplier": draft.bump_multiplier,
        "bump_capped": draft.bump_capped,
    }
    after = {"bump_adjusted_engagement": draft.bumped_engagement}
    reason = _bump_reason(draft, is_fixed)
    draft.note({"engagement_per_day": counts.engagement}, after, reason, given, ran=is_on)


def _bump_reason(draft: Draft, is_fixed: bool) -> str:
    if is_fixed:
        return "The manager set the engagement sends, so nothing is multiplied."
    if not draft.inputs.flags.dynamic_volume:
        return _STATIC
    sentence = f"The content category {draft.category} multiplies engagement by {draft.bump_multiplier:g}"
    if draft.bump_capped:
        return f"{sentence}, the most its level {draft.tier.key.upper()} allows."
    return f"{sentence}."


def followup_stage(draft: Draft) -> None:
    """Follow-ups a day from the revenue sends and the confidence (domain.md 4.7)."""
    rules = draft.rules.followup
    is_on = draft.inputs.flags.ppv_followup
    if is_on:
        draft.followups = followups(draft.counts.revenue, draft.confidence, rules)
        draft.followup_rate = rules.rate
    reason = "Follow-ups are switched off for this creator."
    if is_on:
        reason = (
            f"{rules.rate:.0%} of {draft.counts.revenue} revenue sends at a confidence of "
            f"{draft.confidence:.0%}, at most {rules.highest} a day."
        )
    given = {
        "revenue_per_day": draft.counts.revenue,
        "confidence_score": draft.confidence,
        "rate": rules.rate,
        "highest": rules.highest,
    }
    draft.note({"followup_per_day": 0}, {"followup_per_day": draft.followups}, reason, given, ran=is_on)

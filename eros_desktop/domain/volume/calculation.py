"""Runs the ten modules of the volume calculation in the recommended order (domain.md 4)."""

from __future__ import annotations

from eros_desktop.domain.volume.checks import check_inputs
from eros_desktop.domain.volume.draft import Draft
from eros_desktop.domain.volume.fusion import messages_behind
from eros_desktop.domain.volume.rules import VolumeRules
from eros_desktop.domain.volume.stages_daily import (
    base_stage,
    bump_stage,
    confidence_stage,
    elasticity_stage,
    followup_stage,
    fusion_stage,
)
from eros_desktop.domain.volume.stages_week import (
    content_stage,
    pool_stage,
    prediction_stage,
    weekday_stage,
)
from eros_desktop.domain.volume.tiers import tier_of
from eros_desktop.domain.volume.values import VolumeInputs, VolumeResult

STAGES = (
    base_stage,
    fusion_stage,
    confidence_stage,
    elasticity_stage,
    bump_stage,
    followup_stage,
    weekday_stage,
    content_stage,
    pool_stage,
    prediction_stage,
)


def calculate_volume(inputs: VolumeInputs, rules: VolumeRules) -> VolumeResult:
    """The volume of a week and the ten steps that explain it; equal inputs give equal results.

    Raises InvalidInput naming the field for a page type, count or score that cannot be (domain.md 4.1).
    """
    check_inputs(inputs, rules)
    draft = _begin(inputs, rules)
    for stage in STAGES:
        stage(draft)
    return _result(draft)


def _begin(inputs: VolumeInputs, rules: VolumeRules) -> Draft:
    """The draft with the scores to start from; a new creator's are fixed (domain.md 4.2)."""
    messages = messages_behind(inputs.horizons, inputs.message_count)
    is_new = inputs.is_new_creator or messages < rules.scores.new_messages_below
    tier = tier_of(inputs.fan_count, rules)
    return Draft(
        inputs=inputs,
        rules=rules,
        tier=tier,
        saturation=rules.scores.new_saturation if is_new else inputs.saturation_score,
        opportunity=rules.scores.new_opportunity if is_new else inputs.opportunity_score,
        trend=0.0 if is_new else inputs.revenue_trend,
        message_count=messages,
        is_new=is_new,
        counts=tier.base(inputs.page_type),
    )


def _source(draft: Draft) -> str:
    """fallback: the tier's own figures; optimized: several periods mixed; dynamic: one pair of scores."""
    if not draft.inputs.flags.dynamic_volume:
        return "fallback"
    return "optimized" if draft.is_fused else "dynamic"


def _result(draft: Draft) -> VolumeResult:
    inputs, counts, rules = draft.inputs, draft.counts, draft.rules
    return VolumeResult(
        volume_level=draft.tier.key,
        revenue_per_day=counts.revenue,
        engagement_per_day=counts.engagement,
        retention_per_day=counts.retention,
        bundle_per_week=draft.tier.bundle_per_week,
        game_per_week=draft.tier.game_per_week,
        followup_per_day=draft.followups,
        weekly_distribution=dict(enumerate(draft.week)),
        dow_multipliers_used=dict(enumerate(draft.factors)),
        content_allocations=draft.allocations,
        confidence_score=draft.confidence,
        message_count=draft.message_count,
        fused_saturation=draft.fused_saturation,
        fused_opportunity=draft.fused_opportunity,
        divergence_detected=draft.is_divergent,
        elasticity_capped=draft.elasticity_capped,
        caption_warnings=draft.warnings,
        adjustments_applied=tuple(draft.ran),
        prediction_id=None,
        bump_multiplier=draft.bump_multiplier,
        bump_adjusted_engagement=draft.bumped_engagement,
        content_category=draft.category,
        bump_capped=draft.bump_capped,
        followup_volume_scaled=draft.followups,
        followup_rate_used=draft.followup_rate,
        calculation_source=_source(draft),
        data_source=inputs.data_source,
        fan_count=inputs.fan_count,
        page_type=inputs.page_type,
        saturation_score=rules.scores.new_saturation if draft.is_new else inputs.saturation_score,
        opportunity_score=rules.scores.new_opportunity if draft.is_new else inputs.opportunity_score,
        revenue_trend=draft.trend,
        tracking_date=inputs.tracking_date,
        predicted_weekly_revenue=draft.weekly_revenue,
        predicted_weekly_messages=draft.weekly_messages,
        content_weights=draft.content_weights,
        trigger_conflicts=draft.conflicts,
        caption_constrained=bool(draft.warnings),
        steps=tuple(draft.steps),
    )

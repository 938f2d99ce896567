from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.creators import FeatureFlags
from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.volume.calculation import calculate_volume
from eros_desktop.domain.volume.draft import AUDIT_NAMES
from eros_desktop.domain.volume.values import Elasticity, HorizonScores, VolumeInputs, VolumeOverride
from tests.support.builders_volume import shipped_rules, volume, volume_inputs

# fans, page, S, O, trend, messages, category | tier, conf, rev, eng, bump, eng', ret, follow-ups, week, total
SCENARIOS: dict[str, tuple[tuple[Any, ...], tuple[Any, ...]]] = {
    "P1": (
        (12_434, "paid", 45, 65, 10, 150, "softcore"),
        ("high", 0.8, 5, 4, 1.5, False, 6, 2, 3, (13, 13, 13, 13, 13, 14, 14), 93),
    ),
    "P2": (
        (800, "paid", 20, 75, 20, 250, "explicit"),
        ("low", 1.0, 5, 4, 2.67, False, 11, 1, 4, (16, 16, 16, 16, 17, 18, 18), 117),
    ),
    "P3": (
        (3_000, "free", 60, 60, 0, 60, "lifestyle"),
        ("mid", 0.6, 4, 2, 1.1, False, 2, 0, 2, (6, 6, 6, 6, 6, 6, 6), 42),
    ),
    "P4": (
        (20_000, "paid", 80, 90, -20, 500, "amateur"),
        ("ultra", 1.0, 3, 4, 1.5, True, 6, 2, 2, (11, 11, 11, 11, 11, 12, 12), 79),
    ),
}


@pytest.mark.parametrize("name", SCENARIOS)
def test_the_golden_scenarios_hold(name: str) -> None:
    (fans, page, saturation, opportunity, trend, messages, category), expected = SCENARIOS[name]
    inputs = VolumeInputs(fans, page, saturation, opportunity, trend, messages, category)
    result = calculate_volume(inputs, shipped_rules())
    found = (
        result.volume_level,
        result.confidence_score,
        result.revenue_per_day,
        result.engagement_per_day,
        result.bump_multiplier,
        result.bump_capped,
        result.bump_adjusted_engagement,
        result.retention_per_day,
        result.followup_volume_scaled,
        tuple(result.weekly_distribution.values()),
        result.total_weekly_volume,
    )
    assert found == expected
    assert result.followup_per_day == result.followup_volume_scaled
    assert not result.elasticity_capped


def test_every_module_leaves_one_step_and_its_audit_name() -> None:
    result = volume()
    assert tuple(step.name for step in result.steps) == AUDIT_NAMES
    assert result.adjustments_applied == AUDIT_NAMES
    assert all(step.reason.endswith(".") for step in result.steps)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("page_type", "vip"),
        ("fan_count", -1),
        ("fan_count", 1.5),
        ("fan_count", True),
        ("message_count", -1),
        ("saturation_score", 100.1),
        ("saturation_score", -0.1),
        ("saturation_score", math.nan),
        ("opportunity_score", 101),
        ("opportunity_score", "60"),
        ("revenue_trend", math.inf),
        ("average_rps", -0.1),
        ("optimal_revenue_cap", 0),
    ],
)
def test_a_value_no_page_can_have_is_refused_by_name(field: str, value: object) -> None:
    with pytest.raises(InvalidInput) as caught:
        volume(**{field: value})
    assert caught.value.field == field
    assert field in caught.value.message
    assert "Nothing was calculated" in caught.value.message


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"horizons": {"90d": HorizonScores(50, 50)}}, "horizons"),
        ({"horizons": {"7d": HorizonScores(150, 50)}}, "horizons.7d.saturation"),
        ({"horizons": {"7d": HorizonScores(50, math.nan)}}, "horizons.7d.opportunity"),
        ({"horizons": {"7d": HorizonScores(50, 50, -1)}}, "horizons.7d.message_count"),
        ({"elasticity": Elasticity(0.0, 0.1, True)}, "elasticity.base"),
        ({"elasticity": Elasticity(0.1, math.inf, True)}, "elasticity.decay"),
        ({"dow_multipliers": (1.0,) * 6}, "dow_multipliers"),
        ({"dow_multipliers": (1.0,) * 6 + (1.6,)}, "dow_multipliers[6]"),
        ({"dow_samples": ((1.0, 2),) * 8}, "dow_samples"),
        ({"dow_samples": ((-1.0, 2),) * 7}, "dow_samples[0].revenue"),
        ({"override": VolumeOverride(level=6)}, "override.level"),
        ({"override": VolumeOverride(revenue_per_day=9)}, "override.revenue_per_day"),
        (
            {"override": VolumeOverride(retention_per_day=1), "page_type": "free"},
            "override.retention_per_day",
        ),
    ],
)
def test_nested_values_are_refused_by_their_full_name(changes: dict[str, Any], field: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        volume(**changes)
    assert caught.value.field == field


def test_a_new_creator_starts_from_forty_and_sixty() -> None:
    for changes in ({"is_new_creator": True}, {"message_count": 4}):
        result = volume(saturation_score=90, opportunity_score=10, revenue_trend=-50, **changes)
        assert (result.saturation_score, result.opportunity_score, result.revenue_trend) == (40, 60, 0)
        assert (result.fused_saturation, result.fused_opportunity) == (40, 60)
    assert volume(saturation_score=90, message_count=5).saturation_score == 90


def test_three_periods_replace_the_given_scores() -> None:
    horizons = {"7d": HorizonScores(75, 45), "14d": HorizonScores(60, 50), "30d": HorizonScores(55, 55)}
    result = volume(saturation_score=10, horizons=horizons)
    assert (result.fused_saturation, result.fused_opportunity) == (66.75, 48.25)
    assert result.divergence_detected
    assert result.saturation_score == 10
    assert result.calculation_source == "optimized"
    assert result.revenue_per_day == 4


def test_one_period_alone_is_not_trusted_as_a_mix() -> None:
    result = volume(saturation_score=10, horizons={"7d": HorizonScores(90, 10)})
    assert result.fused_saturation == 10
    assert result.calculation_source == "dynamic"


def test_without_fusion_the_fourteen_day_scores_are_used() -> None:
    horizons = {"7d": HorizonScores(75, 45), "14d": HorizonScores(60, 50), "30d": HorizonScores(55, 55)}
    result = volume(saturation_score=10, horizons=horizons, flags=FeatureFlags(multi_horizon_fusion=False))
    assert (result.fused_saturation, result.fused_opportunity) == (60, 50)
    assert not result.divergence_detected
    assert "multi_horizon_fusion" not in result.adjustments_applied
    assert len(result.steps) == 10


def test_without_dynamic_volume_the_base_of_the_level_stays() -> None:
    flags = FeatureFlags(dynamic_volume=False)
    result = volume(
        saturation_score=90, revenue_trend=-50, content_category="explicit", flags=flags, message_count=10
    )
    assert (result.revenue_per_day, result.engagement_per_day, result.retention_per_day) == (5, 4, 2)
    assert (result.bump_multiplier, result.bump_adjusted_engagement) == (1.0, 4)
    assert set(result.weekly_distribution.values()) == {11}
    assert result.calculation_source == "fallback"


def test_without_follow_ups_there_are_none() -> None:
    result = volume(flags=FeatureFlags(ppv_followup=False))
    assert (result.followup_per_day, result.followup_rate_used) == (0, 0.0)
    assert "followup_scaling" not in result.adjustments_applied


STEEP = Elasticity(0.20, 0.25, reliable=True)


def test_a_steep_curve_caps_revenue_follow_ups_and_the_week() -> None:
    result = volume(fan_count=20_000, page_type="free", elasticity=STEEP)
    assert result.steps[3].before["revenue_per_day"] == 8
    assert (result.revenue_per_day, result.elasticity_capped) == (5, True)
    assert result.followup_per_day == 4
    assert result.steps[6].inputs["daily_total"] == 5 + result.bump_adjusted_engagement


def test_without_the_limit_a_steep_curve_changes_nothing() -> None:
    flags = FeatureFlags(elasticity_bounds=False)
    result = volume(fan_count=20_000, page_type="free", elasticity=STEEP, optimal_revenue_cap=1, flags=flags)
    assert (result.revenue_per_day, result.elasticity_capped) == (8, False)


@pytest.mark.parametrize(("cap", "revenue", "capped"), [(3, 3, True), (5, 5, False), (9, 5, False)])
def test_a_given_cap_is_the_smaller_of_the_two(cap: int, revenue: int, capped: bool) -> None:
    result = volume(optimal_revenue_cap=cap)
    assert (result.revenue_per_day, result.elasticity_capped) == (revenue, capped)


@pytest.mark.parametrize(("level", "revenue"), [(1, 3), (2, 4), (3, 5), (4, 5), (5, 6)])
def test_a_level_keeps_revenue_inside_its_range(level: int, revenue: int) -> None:
    assert volume(override=VolumeOverride(level=level)).revenue_per_day == revenue


def test_a_managers_counts_hold_against_every_module() -> None:
    override = VolumeOverride(revenue_per_day=7, engagement_per_day=2, retention_per_day=4)
    result = volume(content_category="explicit", elasticity=STEEP, override=override)
    assert (result.revenue_per_day, result.retention_per_day) == (7, 4)
    assert (result.engagement_per_day, result.bump_adjusted_engagement) == (2, 2)
    assert not result.elasticity_capped
    assert "7 revenue a day, 2 engagement a day, 4 retention a day" in result.steps[3].reason


def test_given_weekday_factors_are_used_as_they_are() -> None:
    factors = (0.5, 1.0, 1.0, 1.0, 1.0, 1.0, 1.5)
    result = volume(dow_multipliers=factors)
    assert tuple(result.dow_multipliers_used.values()) == factors
    assert result.weekly_distribution[0] < result.weekly_distribution[6]


def test_an_ordinary_calculation_has_high_confidence_and_no_warnings() -> None:
    result = volume()
    assert result.is_high_confidence
    assert not result.has_warnings
    assert not volume(message_count=49).is_high_confidence


SCORE = st.floats(0, 100)
INPUTS = st.builds(
    VolumeInputs,
    fan_count=st.integers(0, 100_000),
    page_type=st.sampled_from(["paid", "free"]),
    saturation_score=SCORE,
    opportunity_score=SCORE,
    revenue_trend=st.floats(-200, 200),
    message_count=st.integers(0, 1_000),
    content_category=st.sampled_from(["lifestyle", "softcore", "amateur", "explicit", "?", None]),
    is_new_creator=st.booleans(),
    horizons=st.dictionaries(
        st.sampled_from(["7d", "14d", "30d"]), st.builds(HorizonScores, SCORE, SCORE, st.none())
    ),
    elasticity=st.none() | st.builds(Elasticity, st.floats(0.001, 1), st.floats(0.001, 1), st.booleans()),
    flags=st.builds(FeatureFlags, st.booleans(), st.booleans(), st.booleans(), st.booleans()),
)


@given(INPUTS)
def test_every_result_stays_inside_the_bounds(inputs: VolumeInputs) -> None:
    result = calculate_volume(inputs, shipped_rules())
    assert 1 <= result.revenue_per_day <= 8
    assert 1 <= result.engagement_per_day <= 6
    assert 1 <= result.bump_adjusted_engagement <= 12
    assert 0 <= result.retention_per_day <= (0 if inputs.page_type == "free" else 4)
    assert 0 <= result.followup_per_day <= 4
    assert 0 <= result.confidence_score <= 1
    assert 0 <= result.fused_saturation <= 100
    daily = result.revenue_per_day + result.bump_adjusted_engagement + result.retention_per_day
    assert len(result.weekly_distribution) == len(result.dow_multipliers_used) == 7
    assert abs(result.total_weekly_volume - 7 * daily) <= 3.5


@given(INPUTS)
def test_equal_inputs_give_equal_results(inputs: VolumeInputs) -> None:
    assert calculate_volume(inputs, shipped_rules()) == calculate_volume(inputs, shipped_rules())


@given(SCORE, SCORE, SCORE, st.sampled_from(["paid", "free"]))
def test_a_more_saturated_page_never_sends_more(
    one: float, other: float, opportunity: float, page: str
) -> None:
    low, high = sorted((one, other))
    rested = volume(saturation_score=low, opportunity_score=opportunity, page_type=page)
    tired = volume(saturation_score=high, opportunity_score=opportunity, page_type=page)
    assert rested.revenue_per_day >= tired.revenue_per_day
    assert rested.engagement_per_day >= tired.engagement_per_day
    assert rested.retention_per_day >= tired.retention_per_day


def test_inputs_are_never_changed() -> None:
    inputs = volume_inputs()
    calculate_volume(inputs, shipped_rules())
    assert inputs == volume_inputs()

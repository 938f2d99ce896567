"""The waterfall agrees with the result it is drawn from, number by number."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.creators import FeatureFlags
from eros_desktop.domain.volume.calculation import calculate_volume
from eros_desktop.domain.volume.document import volume_result_to_dict
from eros_desktop.domain.volume.draft import AUDIT_NAMES
from eros_desktop.domain.volume.values import (
    Elasticity,
    HorizonScores,
    VolumeInputs,
    VolumeOverride,
    VolumeResult,
)
from eros_desktop.domain.volume.waterfall import Level, Waterfall, waterfall
from eros_desktop.domain.volume.what_if import WhatIf, tried
from tests.support.builders_volume import shipped_rules, volume, volume_inputs

SCORES = st.floats(0, 100).map(lambda value: round(value, 1))
OVERRIDES = st.none() | st.builds(
    VolumeOverride,
    st.none() | st.integers(1, 5),
    st.none() | st.integers(1, 8),
    st.none() | st.integers(0, 12),
    st.none(),
)
INPUTS = st.builds(
    VolumeInputs,
    fan_count=st.integers(0, 60_000),
    page_type=st.sampled_from(("paid", "free")),
    saturation_score=SCORES,
    opportunity_score=SCORES,
    revenue_trend=st.integers(-60, 60).map(float),
    message_count=st.integers(0, 400),
    content_category=st.sampled_from(("lifestyle", "softcore", "amateur", "explicit", None)),
    horizons=st.dictionaries(st.sampled_from(("7d", "14d", "30d")), st.builds(HorizonScores, SCORES, SCORES)),
    elasticity=st.none() | st.just(Elasticity(0.2, 0.25, True)),
    flags=st.builds(FeatureFlags, st.booleans(), st.booleans(), st.booleans(), st.booleans()),
    override=OVERRIDES,
)


def fall_of(result: VolumeResult) -> Waterfall:
    found = waterfall(volume_result_to_dict(result))
    assert found is not None
    return found


@given(INPUTS)
def test_the_waterfall_ends_in_the_numbers_of_the_result(inputs: VolumeInputs) -> None:
    result = calculate_volume(inputs, shipped_rules())
    found = fall_of(result)
    assert found.week == Level(
        result.revenue_per_day,
        result.bump_adjusted_engagement,
        result.retention_per_day,
        result.followup_per_day,
        result.total_weekly_volume,
    )
    assert found.week.per_week == result.total_weekly_volume
    assert found.week.total == result.total_weekly_volume + 7 * result.followup_per_day


@given(INPUTS)
def test_every_stage_begins_where_the_one_before_ended_and_the_changes_sum_up(inputs: VolumeInputs) -> None:
    found = fall_of(calculate_volume(inputs, shipped_rules()))
    assert tuple(stage.name for stage in found.stages) == AUDIT_NAMES
    assert found.stages[0].before == found.base
    assert all(one.after == next_one.before for one, next_one in pairwise(found.stages))
    assert found.base.total + sum(stage.change for stage in found.stages) == found.week.total
    assert all(stage.reason for stage in found.stages)


def test_the_base_is_the_tiers_own_figure() -> None:
    found = fall_of(volume())
    assert (found.base.revenue, found.base.engagement, found.base.retention) == (5, 4, 2)
    assert found.base.total == 77


def test_a_document_without_steps_has_no_waterfall() -> None:
    document = volume_result_to_dict(volume())
    assert waterfall({}) is None
    assert waterfall(document | {"steps": []}) is None


@given(INPUTS)
def test_trying_the_figures_as_they_are_changes_no_number(inputs: VolumeInputs) -> None:
    rules = shipped_rules()
    known = calculate_volume(inputs, rules)
    same = WhatIf(inputs.fan_count, known.fused_saturation, known.fused_opportunity, inputs.revenue_trend)
    assert fall_of(calculate_volume(tried(inputs, known, same), rules)).week == fall_of(known).week


def test_a_tried_score_reaches_the_week_past_the_periods() -> None:
    inputs = replace(
        volume_inputs(), horizons={"14d": HorizonScores(20.0, 40.0), "30d": HorizonScores(20.0, 40.0)}
    )
    known = calculate_volume(inputs, shipped_rules())
    worn = calculate_volume(tried(inputs, known, WhatIf(saturation=90.0)), shipped_rules())
    assert worn.fused_saturation == 90.0
    assert worn.revenue_per_day < known.revenue_per_day
    assert tried(inputs, known, WhatIf()) == inputs


def test_an_override_can_be_left_out_of_a_trial() -> None:
    inputs = replace(volume_inputs(), override=VolumeOverride(revenue_per_day=1))
    known = calculate_volume(inputs, shipped_rules())
    without = calculate_volume(tried(inputs, known, WhatIf(without_override=True)), shipped_rules())
    assert (known.revenue_per_day, without.revenue_per_day) == (1, 5)

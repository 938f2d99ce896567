from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.creators import FeatureFlags
from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.volume.calculation import calculate_volume
from eros_desktop.domain.volume.document import volume_result_to_dict, what_if_inputs
from eros_desktop.domain.volume.values import Elasticity, HorizonScores
from tests.support.builders_volume import shipped_rules, trigger, volume

ASKED: dict[str, Any] = {
    "fan_count": 12434,
    "page_type": "paid",
    "saturation_score": 45,
    "opportunity_score": 65,
    "revenue_trend": 10,
    "message_count": 150,
    "content_category": "softcore",
}
FIELDS = (
    "volume_level revenue_per_day engagement_per_day retention_per_day bundle_per_week game_per_week "
    "followup_per_day weekly_distribution dow_multipliers_used content_allocations confidence_score "
    "message_count fused_saturation fused_opportunity divergence_detected elasticity_capped caption_warnings "
    "adjustments_applied prediction_id bump_multiplier bump_adjusted_engagement content_category bump_capped "
    "followup_volume_scaled followup_rate_used calculation_source data_source fan_count page_type "
    "saturation_score opportunity_score revenue_trend tracking_date total_weekly_volume has_warnings "
    "is_high_confidence ppv_per_day bump_per_day steps"
)


def test_the_document_has_exactly_the_agreed_names() -> None:
    assert sorted(volume_result_to_dict(volume())) == sorted(FIELDS.split())


def test_the_document_survives_json_unchanged() -> None:
    result = volume(
        vault_types=frozenset({"solo", "pov"}),
        triggers=(trigger(1.2),),
        pool={"ppv_unlock": 1},
        dow_samples=((100.0, 30),) * 7,
        horizons={"7d": HorizonScores(50, 50), "14d": HorizonScores(40, 50), "30d": HorizonScores(30, 50)},
    )
    document = volume_result_to_dict(result)
    assert json.loads(json.dumps(document, allow_nan=False)) == document


def test_weekday_maps_are_keyed_from_monday_as_text() -> None:
    document = volume_result_to_dict(volume())
    assert list(document["weekly_distribution"]) == list("0123456")
    assert list(document["dow_multipliers_used"]) == list("0123456")


def test_the_old_names_carry_the_same_figures() -> None:
    document = volume_result_to_dict(volume())
    assert document["ppv_per_day"] == document["revenue_per_day"]
    assert document["bump_per_day"] == document["engagement_per_day"]
    assert document["volume_level"] == "HIGH"


def test_a_full_question_is_read_as_it_stands() -> None:
    inputs = what_if_inputs(
        ASKED
        | {
            "horizons": {"7d": [70, 60], "14d": [65, 55], "30d": [60, 50]},
            "elasticity": {"base": 0.2, "decay": 0.25, "reliable": True},
            "optimal_revenue_cap": 4,
            "dow_multipliers": [1, 1, 1, 1, 1.05, 1.1, 1.1],
            "flags": {"dynamic_volume": True, "ppv_followup_enabled": False},
        }
    )
    assert inputs.horizons["14d"] == HorizonScores(65, 55)
    assert inputs.elasticity == Elasticity(0.2, 0.25, True)
    assert (inputs.optimal_revenue_cap, inputs.message_count) == (4, 150)
    assert inputs.flags == FeatureFlags(ppv_followup=False)
    result = calculate_volume(inputs, shipped_rules())
    assert (result.fused_saturation, result.revenue_per_day, result.followup_per_day) == (65.5, 4, 0)


def test_only_fans_and_page_type_must_be_given() -> None:
    inputs = what_if_inputs({"fan_count": 500.0, "page_type": "free", "horizons": None})
    assert (inputs.fan_count, inputs.saturation_score, inputs.message_count) == (500, 50, 0)


def test_scores_without_a_count_are_taken_at_their_word() -> None:
    inputs = what_if_inputs({"fan_count": 500, "page_type": "free", "saturation_score": 80})
    result = calculate_volume(inputs, shipped_rules())
    assert (result.confidence_score, result.fused_saturation) == (1.0, 80)


def test_a_switch_may_be_a_stored_zero_or_one() -> None:
    inputs = what_if_inputs(ASKED | {"flags": {"elasticity_bounds": 0, "ppv_followup": 1}})
    assert inputs.flags == FeatureFlags(elasticity_bounds=False)


def test_weekday_factors_may_be_keyed_like_the_result() -> None:
    factors = {str(day): 1.0 for day in range(7)}
    assert what_if_inputs(ASKED | {"dow_multipliers": factors}).dow_multipliers == (1.0,) * 7


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"fan_count": None}, "fan_count"),
        ({"fan_count": "800"}, "fan_count"),
        ({"fan_count": 10.5}, "fan_count"),
        ({"fan_count": True}, "fan_count"),
        ({"fan_count": 10**400}, "fan_count"),
        ({"page_type": None}, "page_type"),
        ({"fan_cuont": 3}, "fan_cuont"),
        ({"saturation_score": math.nan}, "saturation_score"),
        ({"opportunity_score": math.inf}, "opportunity_score"),
        ({"revenue_trend": [1]}, "revenue_trend"),
        ({"message_count": 1.5}, "message_count"),
        ({"content_category": 3}, "content_category"),
        ({"horizons": [50, 50]}, "horizons"),
        ({"horizons": {"90d": [50, 50]}}, "90d"),
        ({"horizons": {"7d": [50]}}, "horizons.7d"),
        ({"horizons": {"7d": [50, "x"]}}, "horizons.7d"),
        ({"elasticity": {"base": 0.2, "decay": 0.1}}, "elasticity.reliable"),
        ({"elasticity": {"base": 0.2, "decay": 0.1, "reliable": "yes"}}, "elasticity.reliable"),
        ({"elasticity": {"base": 0.2, "decay": 0.1, "reliable": True, "k": 1}}, "k"),
        ({"optimal_revenue_cap": 2.5}, "optimal_revenue_cap"),
        ({"dow_multipliers": [1, 1]}, "dow_multipliers"),
        ({"dow_multipliers": {"0": 1, "7": 1}}, "7"),
        ({"dow_multipliers": 1.1}, "dow_multipliers"),
        ({"flags": {"dynamic": True}}, "dynamic"),
        ({"flags": {"dynamic_volume": "on"}}, "flags.dynamic_volume"),
        (
            {"flags": {"dynamic_volume": True, "dynamic_volume_enabled": False}},
            "flags.dynamic_volume_enabled",
        ),
        ({"flags": True}, "flags"),
    ],
)
def test_a_question_that_makes_no_sense_is_refused_by_name(changes: dict[str, Any], field: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        what_if_inputs(ASKED | changes)
    assert caught.value.field == field
    assert "Nothing was calculated" in caught.value.message


@pytest.mark.parametrize(
    ("given", "meant"),
    [("fan_cuont", "fan_count"), ("saturation", "saturation_score"), ("category", "content_category")],
)
def test_a_misspelt_name_is_told_the_one_it_resembles(given: str, meant: str) -> None:
    with pytest.raises(InvalidInput, match=f"did you mean {meant}\\?"):
        what_if_inputs(ASKED | {given: 3})


def test_a_name_like_no_other_is_told_all_that_are_known() -> None:
    with pytest.raises(InvalidInput, match="known are fan_count, page_type, ") as caught:
        what_if_inputs(ASKED | {"xyz": 3})
    assert "did you mean" not in caught.value.message


@pytest.mark.parametrize("document", [None, 3, "text", [1, 2], {}])
def test_what_is_no_question_at_all_is_refused(document: object) -> None:
    with pytest.raises(InvalidInput):
        what_if_inputs(document)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


def _answer(document: dict[str, Any]) -> int | str:
    """The week's total, or the sentence that refuses the question."""
    try:
        return calculate_volume(what_if_inputs(document), shipped_rules()).total_weekly_volume
    except InvalidInput as refusal:
        return refusal.message


@given(st.dictionaries(st.sampled_from([*ASKED, "horizons", "elasticity", "flags", "dow_multipliers"]), JSON))
def test_any_json_is_answered_or_refused_in_words(changes: dict[str, Any]) -> None:
    answer = _answer(ASKED | changes)
    assert answer.endswith("correct it and try again.") if isinstance(answer, str) else answer >= 7

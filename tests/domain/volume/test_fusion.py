from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.volume.fusion import (
    HORIZONS,
    direction_of,
    diverges,
    fuse,
    fusion_confidence,
    horizon_weights,
    quality_of,
)
from eros_desktop.domain.volume.values import HorizonScores
from tests.support.builders_volume import shipped_rules

RULES = shipped_rules().fusion


def _horizons(
    saturation: tuple[float, ...], opportunity: tuple[float, ...], messages: int | None = None
) -> dict[str, HorizonScores]:
    pairs = zip(HORIZONS, saturation, opportunity, strict=False)
    return {name: HorizonScores(s, o, messages) for name, s, o in pairs}


def test_close_periods_are_mixed_by_the_usual_weights() -> None:
    fused = fuse(_horizons((70, 65, 60), (60, 55, 50)), 100, RULES)
    assert (fused.saturation, fused.opportunity) == (65.5, 55.5)
    assert not fused.is_divergent


def test_divergent_periods_give_the_last_week_more_weight() -> None:
    fused = fuse(_horizons((75, 60, 55), (45, 50, 55)), 100, RULES)
    assert (fused.saturation, fused.opportunity) == (66.75, 48.25)
    assert fused.is_divergent


@pytest.mark.parametrize(("gap", "expected"), [(14.9, False), (15, True), (14.9999999999, True)])
def test_periods_diverge_from_fifteen_points_on(gap: float, expected: bool) -> None:
    assert diverges(_horizons((50 + gap, 50, 50), (50, 50, 50)), RULES) is expected
    assert diverges(_horizons((50, 50, 50), (50, 50, 50 + gap)), RULES) is expected


def test_missing_periods_share_their_weight_equally() -> None:
    assert horizon_weights(("7d", "14d"), False, RULES) == {"7d": 0.4, "14d": 0.6}
    assert horizon_weights(("30d",), False, RULES) == {"30d": 1.0}
    assert horizon_weights((), False, RULES) == {"14d": 1.0}


def test_without_any_period_the_scores_are_fifty_and_not_used() -> None:
    fused = fuse({}, 500, RULES)
    assert (fused.saturation, fused.opportunity, fused.confidence) == (50, 50, 0)
    assert not fused.usable


@pytest.mark.parametrize(
    ("available", "messages", "confidence", "quality"),
    [
        (3, 30, 1.0, "excellent"),
        (3, 29, 0.8, "good"),
        (3, 9, 0.5, "limited"),
        (2, 30, 0.666666667, "good"),
        (2, 10, 0.533333333, "good"),
        (2, 9, 0.333333333, "limited"),
        (1, 100, 0.333333333, "limited"),
        (1, 4, 0.166666667, "insufficient"),
        (0, 100, 0.0, "insufficient"),
    ],
)
def test_few_periods_or_messages_lower_the_trust(
    available: int, messages: int, confidence: float, quality: str
) -> None:
    assert fusion_confidence(available, messages, RULES) == confidence
    assert quality_of(available, messages, RULES) == quality


@pytest.mark.parametrize(
    ("saturation", "opportunity", "direction"),
    [
        ((60, 50, 50), (50, 50, 50), "worsening"),
        ((40, 50, 50), (50, 50, 50), "improving"),
        ((50, 50, 50), (60, 50, 50), "improving"),
        ((50, 50, 50), (40, 50, 50), "worsening"),
        ((50, 60, 50), (50, 60, 50), "steady"),
        ((50, 60), (50, 60), "steady"),
    ],
)
def test_the_direction_compares_the_week_with_the_month(
    saturation: tuple[float, ...], opportunity: tuple[float, ...], direction: str
) -> None:
    assert direction_of(_horizons(saturation, opportunity)) == direction


@pytest.mark.parametrize(
    ("saturation", "opportunity", "messages", "advice"),
    [
        ((75, 74, 73), (50, 50, 50), 100, "reduce"),
        ((40, 40, 40), (75, 75, 75), 100, "increase"),
        ((55, 55, 55), (75, 75, 75), 100, "maintain"),
        ((75, 60, 55), (50, 50, 50), 100, "diverging_down"),
        ((40, 60, 65), (50, 50, 50), 100, "diverging_up"),
        ((75, 60, 55), (50, 50, 50), 3, "insufficient_data"),
    ],
)
def test_the_advice_names_what_the_scores_call_for(
    saturation: tuple[float, ...], opportunity: tuple[float, ...], messages: int, advice: str
) -> None:
    assert fuse(_horizons(saturation, opportunity), messages, RULES).advice == advice


def test_the_message_count_is_the_largest_of_the_periods() -> None:
    horizons = {"7d": HorizonScores(50, 50, 12), "30d": HorizonScores(50, 50, 80)}
    assert fuse(horizons, 0, RULES).message_count == 80


@given(st.sets(st.sampled_from(HORIZONS), min_size=1), st.booleans())
def test_weights_always_sum_to_one(available: set[str], is_divergent: bool) -> None:
    ordered = tuple(name for name in HORIZONS if name in available)
    assert sum(horizon_weights(ordered, is_divergent, RULES).values()) == pytest.approx(1)


@given(st.lists(st.tuples(st.floats(0, 100), st.floats(0, 100)), min_size=1, max_size=3))
def test_mixed_scores_lie_between_the_periods(pairs: list[tuple[float, float]]) -> None:
    horizons = {name: HorizonScores(*pair) for name, pair in zip(HORIZONS, pairs, strict=False)}
    fused = fuse(horizons, 100, RULES)
    values = [scores.saturation for scores in horizons.values()]
    assert min(values) - 1e-6 <= fused.saturation <= max(values) + 1e-6

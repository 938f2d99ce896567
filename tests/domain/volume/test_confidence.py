from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.volume.confidence import confidence_level, confidence_of, dampen
from tests.support.builders_volume import shipped_rules, volume


@pytest.mark.parametrize(
    ("messages", "confidence"),
    [(0, 0.2), (19, 0.2), (20, 0.4), (49, 0.4), (50, 0.6), (99, 0.6), (100, 0.8), (199, 0.8), (200, 1.0)],
)
def test_confidence_grows_with_the_messages(messages: int, confidence: float) -> None:
    assert confidence_of(messages, shipped_rules().confidence) == confidence


@pytest.mark.parametrize(
    ("factor", "confidence", "dampened"),
    [(0.7, 0.5, 0.85), (1.2, 0.3, 1.06), (0.7, 0.8, 0.76), (1.2, 0.8, 1.16)],
)
def test_dampening_pulls_a_factor_towards_one(factor: float, confidence: float, dampened: float) -> None:
    assert dampen(factor, confidence) == dampened


@given(st.floats(0.5, 2), st.floats(0, 1))
def test_a_dampened_factor_never_passes_the_original(factor: float, confidence: float) -> None:
    assert abs(dampen(factor, confidence) - 1) <= abs(factor - 1) + 1e-8


@pytest.mark.parametrize(
    ("confidence", "level"),
    [
        (0.0, "VERY_LOW"),
        (0.39, "VERY_LOW"),
        (0.4, "LOW"),
        (0.59, "LOW"),
        (0.6, "MODERATE"),
        (0.79, "MODERATE"),
        (0.8, "HIGH"),
        (1.0, "HIGH"),
    ],
)
def test_a_confidence_has_a_word(confidence: float, level: str) -> None:
    assert confidence_level(confidence) == level


def test_low_confidence_recounts_from_the_base_and_keeps_the_trend() -> None:
    # HIGH paid 5/4/2 at saturation 80: 0.7 dampened by 0.4 is 0.88: 4.4 + 1, 3.52, 1.76.
    result = volume(saturation_score=80, message_count=30, revenue_trend=20)
    assert (result.revenue_per_day, result.engagement_per_day, result.retention_per_day) == (5, 4, 2)
    assert result.steps[2].before == {"revenue_per_day": 5, "engagement_per_day": 3, "retention_per_day": 1}
    assert result.confidence_score == 0.4


def test_from_sixty_percent_on_nothing_is_dampened() -> None:
    step = volume(saturation_score=80, message_count=50).steps[2]
    assert step.before == step.after
    assert step.inputs["dampened"] is False

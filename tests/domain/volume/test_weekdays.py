from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.volume.weekdays import (
    data_quality,
    day_factor,
    distribute_week,
    overall_confidence,
    strength,
    weekday_profile,
)
from tests.support.builders_volume import shipped_rules

RULES = shipped_rules().weekdays


@pytest.mark.parametrize(
    ("messages", "expected"),
    [(4, 0), (5, 0.2891), (10, 0.4582), (20, 0.6712), (30, 0.8115), (50, 1), (500, 1)],
)
def test_the_strength_of_a_day_grows_with_its_messages(messages: int, expected: float) -> None:
    assert strength(messages, RULES) == pytest.approx(expected, abs=5e-5)


@pytest.mark.parametrize(("messages", "expected"), [(10, 1.229), (20, 1.3), (4, 1.0)])
def test_a_day_that_earns_half_more_is_raised_as_far_as_its_messages_allow(
    messages: int, expected: float
) -> None:
    assert day_factor(1.5, messages, RULES) == pytest.approx(expected, abs=5e-4)


def test_a_poor_day_is_lowered_to_no_less_than_seventy_percent() -> None:
    assert day_factor(0.0, 50, RULES) == 0.7


def test_little_data_leaves_the_default_week() -> None:
    for samples in (None, ((100.0, 2),) * 7, ((0.0, 50),) * 7):
        profile = weekday_profile(samples, RULES)
        assert profile.factors == (1.0, 1.0, 1.0, 1.0, 1.05, 1.1, 1.1)
        assert not profile.from_data


def test_well_known_days_keep_their_own_factors() -> None:
    samples = ((80.0, 60),) * 5 + ((150.0, 60),) * 2
    profile = weekday_profile(samples, RULES)
    assert profile.factors[0] == pytest.approx(0.8)
    assert profile.factors[6] == pytest.approx(1.3)
    assert (profile.confidence, profile.quality_percent) == (1.0, 100.0)


def test_thinly_known_days_are_dampened_once_more() -> None:
    samples = ((50.0, 10),) * 3 + ((150.0, 10),) * 3 + ((0.0, 0),)
    profile = weekday_profile(samples, RULES)
    confidence = overall_confidence([10] * 6 + [0], RULES)
    assert confidence == pytest.approx(0.4582 * 6 / 7, abs=5e-5)
    assert profile.factors[3] == pytest.approx(1 + 0.5 * 0.4582 * confidence, abs=5e-5)
    assert profile.factors[6] == 1.0


def test_data_quality_weighs_days_and_messages() -> None:
    assert data_quality([10] * 7, RULES) == pytest.approx(100 * (0.6 + 0.4 * 0.7))
    assert data_quality([5, 4, 0, 0, 0, 0, 0], RULES) == pytest.approx(100 * (0.6 / 7 + 0.4 * 0.09))


def test_a_daily_total_of_thirteen_gives_the_known_week() -> None:
    assert distribute_week(13, RULES.defaults) == (13, 13, 13, 13, 13, 14, 14)


@given(st.integers(1, 24), st.lists(st.floats(0.5, 1.5), min_size=7, max_size=7))
def test_the_week_sums_to_about_seven_daily_totals(daily: int, factors: list[float]) -> None:
    week = distribute_week(daily, factors)
    assert len(week) == 7
    assert min(week) >= 1
    assert abs(sum(week) - 7 * daily) <= 3.5 + 1e-6 + sum(count == 1 for count in week) * 0.5


@given(st.lists(st.tuples(st.floats(0, 1e6), st.integers(0, 500)), min_size=7, max_size=7))
def test_any_history_gives_factors_inside_the_range(samples: list[tuple[float, int]]) -> None:
    assert all(0.7 <= factor <= 1.3 for factor in weekday_profile(samples, RULES).factors)

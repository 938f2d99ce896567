from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.volume.elasticity import (
    cap_revenue,
    efficiency,
    fit_elasticity,
    marginal_revenue,
    optimal_volume,
    total_revenue,
)
from eros_desktop.domain.volume.values import Elasticity
from tests.support.builders_volume import shipped_rules

RULES = shipped_rules().elasticity


@pytest.mark.parametrize(
    ("base", "decay", "optimum"),
    [(0.20, 0.10, 13), (0.15, 0.08, 13), (0.20, 0.25, 5), (0.10, 0.50, 1), (0.05, 0.01, 1), (0.04, 0.01, 1)],
)
def test_the_optimum_follows_the_curve(base: float, decay: float, optimum: int) -> None:
    assert optimal_volume(base, decay, RULES) == optimum


def test_revenue_adds_up_along_the_curve() -> None:
    assert total_revenue(0.20, 0.10, 5) == pytest.approx(0.7869, abs=5e-5)
    assert marginal_revenue(0.20, 0.10, 0) == 0.20
    assert efficiency(0.25, 8) == pytest.approx(0.135, abs=5e-4)


def test_eight_sends_of_a_steep_curve_are_capped_to_five() -> None:
    assert cap_revenue(8, Elasticity(0.20, 0.25, reliable=True), RULES) == 5


def test_an_unreliable_curve_caps_nothing() -> None:
    assert cap_revenue(8, Elasticity(0.20, 0.25, reliable=False), RULES) == 8


def test_an_efficient_plan_is_not_capped() -> None:
    assert cap_revenue(4, Elasticity(0.20, 0.25, reliable=True), RULES) == 4


def _samples(base: float, decay: float, volumes: range, days: int = 3) -> list[tuple[int, float]]:
    return [(volume, base * math.exp(-decay * volume)) for volume in volumes for _ in range(days)]


def test_the_fit_finds_the_curve_the_days_were_made_from() -> None:
    found = fit_elasticity(_samples(0.30, 0.20, range(2, 7)), RULES)
    assert found.base == pytest.approx(0.30)
    assert found.decay == pytest.approx(0.20)
    assert found.reliable


def test_too_few_days_or_levels_give_the_defaults() -> None:
    default = Elasticity(0.15, 0.08, reliable=False)
    assert fit_elasticity([], RULES) == default
    assert fit_elasticity(_samples(0.3, 0.2, range(2, 7), days=2), RULES) == default
    assert fit_elasticity(_samples(0.3, 0.2, range(2, 4)), RULES) == default


def test_a_rising_curve_gets_the_default_decay_and_no_trust() -> None:
    found = fit_elasticity(_samples(0.1, -0.2, range(2, 7)), RULES)
    assert found.decay == 0.08
    assert not found.reliable


def test_scattered_days_are_not_reliable() -> None:
    rates = (0.3, 0.1, 0.4, 0.05, 0.3, 0.1)
    samples = [(volume, rate) for volume, rate in enumerate(rates, start=1) for _ in range(3)]
    assert not fit_elasticity(samples, RULES).reliable


def test_a_day_without_earnings_counts_with_the_floor() -> None:
    samples = [(1, 0.2)] * 3 + [(2, 0.02)] * 3 + [(3, 0.0)] * 3
    found = fit_elasticity(samples, RULES)
    assert found.reliable
    assert found.decay == pytest.approx(math.log(200) / 2)


def test_equal_earnings_at_every_volume_show_no_decay() -> None:
    found = fit_elasticity([(volume, 0.1) for volume in (1, 2, 3) for _ in range(3)], RULES)
    assert (found.decay, found.reliable) == (0.08, False)


@given(st.floats(1e-6, 1e6), st.floats(1e-9, 100), st.integers(1, 8))
def test_a_cap_never_raises_and_leaves_at_least_one(base: float, decay: float, revenue: int) -> None:
    assert 1 <= cap_revenue(revenue, Elasticity(base, decay, reliable=True), RULES) <= revenue


@given(st.lists(st.tuples(st.integers(0, 12), st.floats(0, 1000)), max_size=60))
def test_any_history_gives_a_usable_curve(samples: list[tuple[int, float]]) -> None:
    found = fit_elasticity(samples, RULES)
    assert found.base > 0
    assert found.decay > 0
    assert 1 <= optimal_volume(found.base, found.decay, RULES) <= 20

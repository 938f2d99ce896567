"""Saturation and opportunity by domain.md 11.1."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.analytics.rates import Totals
from eros_desktop.domain.analytics.saturation import (
    PeriodChange,
    analyse,
    analyse_period,
    band,
    change_between,
    opportunity,
    saturation,
)
from tests.domain.analytics.tables import TODAY, Sent, table


def test_falling_revenue_views_and_volatility_saturate_fully() -> None:
    change = PeriodChange(-20, -12, -5, volatility=0.7)
    assert saturation(change) == 100


def test_nothing_true_gives_fifty_and_fifty() -> None:
    change = PeriodChange(0, 0, 0)
    assert (saturation(change), opportunity(change)) == (50, 50)


def test_rising_revenue_and_views_open_room_to_grow() -> None:
    assert opportunity(PeriodChange(20, 6, 0)) == 85


@pytest.mark.parametrize(
    ("change", "score"),
    [
        (PeriodChange(-15, -10, -10, 0.6), 50),
        (PeriodChange(-15.0000000001, -10, -10, 0.6), 50),
        (PeriodChange(-15.1, 0, 0), 70),
        (PeriodChange(0, -10.1, 0), 65),
        (PeriodChange(0, 0, -10.1), 60),
        (PeriodChange(0, 0, 0, 0.61), 65),
    ],
)
def test_each_sign_of_fatigue_needs_more_than_its_limit(change: PeriodChange, score: float) -> None:
    assert saturation(change) == score


@pytest.mark.parametrize(
    ("change", "score"),
    [
        (PeriodChange(15, 5, 5, fan_growth=10), 50),
        (PeriodChange(15.1, 0, 0), 70),
        (PeriodChange(0, 5.1, 0), 65),
        (PeriodChange(0, 0, 5.1), 60),
        (PeriodChange(0, 0, 0, fan_growth=10.1), 65),
        (PeriodChange(50, 50, 50, fan_growth=50), 100),
    ],
)
def test_each_sign_of_appetite_needs_more_than_its_limit(change: PeriodChange, score: float) -> None:
    assert opportunity(change) == score


def test_fewer_than_five_messages_give_no_score() -> None:
    assert analyse_period(table(Sent(day) for day in range(4)), TODAY, "7d") is None


def test_without_a_previous_period_it_is_compared_with_itself() -> None:
    found = analyse_period(table(Sent(day) for day in range(5)), TODAY, "7d")
    assert found is not None
    assert (found.scores.saturation, found.scores.opportunity, found.scores.message_count) == (50, 50, 5)


def test_a_period_is_compared_with_as_many_days_before_it() -> None:
    now = [Sent(day, earned_cents=2_000) for day in range(7)]
    before = [Sent(day, earned_cents=5_000) for day in range(7, 14)]
    long_ago = [Sent(day, earned_cents=1) for day in range(14, 30)]
    found = analyse_period(table([*now, *before, *long_ago]), TODAY, "7d")
    assert found is not None
    assert found.change.revenue_per_recipient == -60
    assert found.scores.saturation == 70
    assert found.send_frequency == 1


def test_all_horizons_with_enough_messages_are_scored() -> None:
    messages = table(Sent(day) for day in (0, 1, 8, 9, 10, 20))
    assert [found.period for found in analyse(messages, TODAY)] == ["14d", "30d"]


def test_messages_that_reached_nobody_do_not_count() -> None:
    messages = table([*(Sent(day) for day in range(4)), Sent(5, sent=0, viewed=0, purchased=0)])
    assert analyse_period(messages, TODAY, "7d") is None


@pytest.mark.parametrize(("score", "word"), [(30, "low"), (30.1, "moderate"), (60, "moderate"), (61, "high")])
def test_bands(score: float, word: str) -> None:
    assert band(score) == word


counts = st.integers(0, 100_000)


@given(counts, counts, counts, st.floats(0, 10), st.none() | st.floats(-100, 100))
def test_scores_stay_between_zero_and_hundred(
    sent: int, viewed: int, earned: int, volatility: float, growth: float | None
) -> None:
    now, before = Totals(5, sent, viewed, 3, earned), Totals(5, viewed, sent, 7, sent)
    change = change_between(now, before, volatility, growth)
    assert 50 <= saturation(change) <= 100
    assert 50 <= opportunity(change) <= 100

"""Outcomes of changed volumes and of predictions."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from eros_desktop.domain.analytics.outcomes import advice, classify, judge, learning_signal
from eros_desktop.domain.analytics.predictions import (
    MeasuredError,
    accuracy,
    error_percent,
    is_measurable,
    measure,
)
from eros_desktop.domain.weeks import Week
from tests.domain.analytics.tables import TODAY, Sent, table


def test_the_golden_learning_signal() -> None:
    found = judge(saturation_delta=-5, opportunity_delta=5, revenue_change_percent=20)
    assert found.learning_signal == 0.3
    assert found.classification == "improved"


@pytest.mark.parametrize(
    ("deltas", "word"),
    [
        ((-1, 0, 0), "improved"),
        ((0, 1, 0), "improved"),
        ((0, 0, 1), "improved"),
        ((1, 0, -1), "degraded"),
        ((1, 5, -1), "degraded"),
        ((1, 0, 0), "neutral"),
        ((0, 0, 0), "neutral"),
        ((0, -3, -1), "neutral"),
    ],
)
def test_degraded_wins_where_both_could_be_said(deltas: tuple[float, float, float], word: str) -> None:
    assert classify(*deltas) == word


def test_the_signal_stays_between_minus_one_and_one() -> None:
    assert learning_signal(-500, 500, 5_000) == 1
    assert learning_signal(500, -500, -5_000) == -1


@pytest.mark.parametrize(
    ("signal", "words"),
    [
        (-1, "strong_reduce"),
        (-0.5, "strong_reduce"),
        (-0.1, "slight_reduce"),
        (0, "neutral"),
        (0.1, "slight_increase"),
        (0.5, "strong_increase"),
    ],
)
def test_bands_of_the_signal(signal: float, words: str) -> None:
    assert advice(signal) == words


WEEK = Week(date(2026, 11, 9))


def test_a_week_is_measured_from_its_ppv_messages() -> None:
    inside = [Sent(ago, earned_cents=10_000, sent=1_000) for ago in (5, 11)]
    outside = [Sent(ago, earned_cents=99_000) for ago in (4, 12)]
    other = Sent(7, earned_cents=5_000, send_type="dm_farm")
    found = measure(table([*inside, *outside, other]), WEEK, predicted_revenue=160.0, predicted_messages=6)
    assert found.total_revenue == 200
    assert found.messages_sent == 3
    assert found.revenue_per_recipient == 0.1
    assert found.revenue_error_percent == 25
    assert found.volume_error_percent == -50


def test_nothing_predicted_has_no_error() -> None:
    assert error_percent(10, 0) is None


def test_a_week_can_be_measured_seven_days_after_its_start() -> None:
    assert is_measurable(WEEK, date(2026, 11, 16))
    assert not is_measurable(WEEK, date(2026, 11, 15))


def errors(*found: tuple[int, float]) -> list[MeasuredError]:
    return [MeasuredError(TODAY - timedelta(days=ago), percent, actual_revenue=1.0) for ago, percent in found]


def test_accuracy_is_the_mean_absolute_error() -> None:
    found = accuracy(errors((10, -30), (20, 10)), TODAY)
    assert (found.mape, found.measured, found.trend) == (20, 2, "stable")


def test_recent_weeks_much_better_than_all_are_an_improvement() -> None:
    assert accuracy(errors((10, 1), (60, 20), (70, 20)), TODAY).trend == "improving"
    assert accuracy(errors((10, 50), (60, 5), (70, 5)), TODAY).trend == "degrading"


def test_three_bad_weeks_are_consistently_missing() -> None:
    assert accuracy(errors((10, 26), (20, 26), (30, -26)), TODAY).is_consistently_missing
    assert not accuracy(errors((10, 26), (20, 26)), TODAY).is_consistently_missing


def test_old_weeks_and_weeks_without_revenue_are_left_out() -> None:
    found = accuracy([*errors((91, 90)), MeasuredError(TODAY, 90, actual_revenue=0.0)], TODAY)
    assert (found.mape, found.measured, found.is_reliable) == (None, 0, False)

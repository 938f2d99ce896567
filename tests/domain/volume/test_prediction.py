from __future__ import annotations

from datetime import date, timedelta

import pytest

from eros_desktop.domain.volume.prediction import (
    MeasuredPrediction,
    accuracy,
    error_percent,
    mape,
    predict,
)
from eros_desktop.domain.volume.rules import DailyCounts
from tests.support.builders_volume import shipped_rules

RULES = shipped_rules().prediction
TODAY = date(2026, 11, 23)


def _measured(actual: float, days_ago: int, predicted: float = 100) -> MeasuredPrediction:
    return MeasuredPrediction(predicted, actual, TODAY - timedelta(days=days_ago))


def test_a_week_is_foreseen_from_sends_and_earnings_per_recipient() -> None:
    found = predict(DailyCounts(5, 4, 2), None, RULES)
    assert (found.weekly_revenue, found.weekly_messages) == (3.5, 77)
    assert predict(DailyCounts(5, 4, 2), 0.2, RULES).weekly_revenue == 7.0


@pytest.mark.parametrize(
    ("actual", "predicted", "error"), [(120, 100, 20), (80, 100, -20), (0, 50, -100), (5, 0, None)]
)
def test_the_error_is_relative_to_what_was_foreseen(
    actual: float, predicted: float, error: float | None
) -> None:
    assert error_percent(actual, predicted) == error


def test_mape_is_the_mean_of_the_absolute_errors() -> None:
    assert mape([20, -10, 30]) == 20
    assert mape([]) is None


def test_weeks_without_revenue_and_old_weeks_do_not_count() -> None:
    found = accuracy([_measured(0, 5), _measured(150, 91), _measured(110, 90)], TODAY, RULES)
    assert (found.measured, found.mape) == (1, 10)
    assert not found.is_reliable


@pytest.mark.parametrize(
    ("recent", "old", "trend"), [(105, 140, "improving"), (140, 105, "degrading"), (120, 121, "steady")]
)
def test_the_trend_compares_the_last_month_with_everything(recent: float, old: float, trend: str) -> None:
    weeks = [_measured(recent, 7), _measured(recent, 14), _measured(old, 60), _measured(old, 67)]
    assert accuracy(weeks, TODAY, RULES).trend == trend


def test_nothing_measured_says_nothing() -> None:
    found = accuracy([], TODAY, RULES)
    assert (found.mape, found.trend, found.is_consistently_missing) == (None, "steady", False)


def test_three_weeks_off_by_more_than_a_quarter_are_consistently_missing() -> None:
    weeks = [_measured(126, days) for days in (7, 14, 21)]
    assert accuracy(weeks, TODAY, RULES).is_consistently_missing
    assert not accuracy(weeks[:2], TODAY, RULES).is_consistently_missing
    assert not accuracy([_measured(125, days) for days in (7, 14, 21)], TODAY, RULES).is_consistently_missing


def test_ten_measured_weeks_make_a_reliable_figure() -> None:
    weeks = [_measured(110, days) for days in range(1, 71, 7)]
    assert accuracy(weeks, TODAY, RULES).is_reliable

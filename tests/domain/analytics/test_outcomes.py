"""Outcomes of changed volumes and of predicted weeks."""

from __future__ import annotations

from datetime import date

import pytest

from eros_desktop.domain.analytics.outcomes import advice, classify, judge, learning_signal
from eros_desktop.domain.analytics.predictions import Forecast, PredictionOutcome, is_measurable, outcome
from eros_desktop.domain.values import CreatorId
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


def test_a_week_is_measured_like_with_like_from_its_ppv_messages() -> None:
    """Dollars per recipient summed over the PPV sends: 0.1 x 2, foreseen as 0.16, never dollars."""
    inside = [Sent(ago, earned_cents=10_000, sent=1_000) for ago in (5, 11)]
    outside = [Sent(ago, earned_cents=99_000) for ago in (4, 12)]
    other = Sent(7, earned_cents=5_000, send_type="dm_farm")
    found = outcome(Forecast(CreatorId("c1"), WEEK, 0.16, 6), table([*inside, *outside, other]), TODAY)
    assert found is not None
    assert found.total_revenue == 200
    assert found.messages_sent == 3
    assert found.revenue_per_recipient == 0.1
    assert found.summed_rps == pytest.approx(0.2)
    assert found.audience == pytest.approx(1_000)
    assert found.revenue_error_percent == 25
    assert found.volume_error_percent == -50


def test_without_messages_a_week_is_as_an_import_told_it() -> None:
    told = PredictionOutcome(90.0, 40, 0.1, 3.0, 50.0, None, date(2026, 11, 16))
    forecast = Forecast(CreatorId("c1"), WEEK, 2.0, 40, told)
    assert outcome(forecast, table([]), TODAY) is told
    assert outcome(forecast, table([Sent(7)]), TODAY) is not told
    assert outcome(Forecast(CreatorId("c1"), WEEK, 2.0, 40), table([]), TODAY) is None


def test_a_week_can_be_measured_seven_days_after_its_start() -> None:
    assert is_measurable(WEEK, date(2026, 11, 16))
    assert not is_measurable(WEEK, date(2026, 11, 15))

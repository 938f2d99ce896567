"""Standings, the volume curve and the record of predictions agree with the rules planning uses."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import pytest

from eros_desktop.domain.analytics.charts.forecasts import forecast_record
from eros_desktop.domain.analytics.charts.saturation import standing
from eros_desktop.domain.analytics.charts.volume import volume_curve
from eros_desktop.domain.analytics.elasticity import DailyVolume, daily_volume, elasticity_samples
from eros_desktop.domain.analytics.predictions import Forecast, PredictionOutcome
from eros_desktop.domain.analytics.saturation import analyse_period
from eros_desktop.domain.analytics.signals import creator_signals
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.volume.rules import VolumeRules
from eros_desktop.domain.weeks import Week
from tests.domain.analytics.tables import TODAY, Sent, table

C1 = CreatorId("c1")


@pytest.fixture(scope="session")
def rules() -> VolumeRules:
    from eros_desktop.services.reference_rules import load_volume_rules
    from tests.support.repository import ROOT

    return load_volume_rules(ROOT / "resources" / "reference")


def test_a_creator_stands_where_planning_sees_it_and_a_week_ago_where_it_saw_it_then() -> None:
    messages = table([Sent(ago, earned_cents=5_000 - 90 * (40 - ago)) for ago in range(2, 40)])
    found = standing(messages, C1, TODAY)
    signals = creator_signals(messages, "c1", TODAY)
    assert found.now is not None
    assert found.now.scores == signals.horizons["14d"]
    assert found.until == TODAY - timedelta(days=2)
    assert found.before == analyse_period(messages, TODAY - timedelta(days=9), "14d")
    assert found.sends == 14


def test_under_five_sends_nobody_is_judged() -> None:
    found = standing(table([Sent(1)] * 4), C1, TODAY)
    assert (found.now, found.sends) == (None, 4)


def day_of(ago: int, count: int, cents: int) -> list[Sent]:
    return [Sent(ago, earned_cents=cents) for _ in range(count)]


def test_the_curve_stands_on_the_levels_planning_takes(rules: VolumeRules) -> None:
    messages = table([one for ago in range(30) for one in day_of(ago, 1 + ago % 5, 6_000 - 900 * (ago % 5))])
    found = volume_curve([daily_volume(messages, TODAY)], rules.elasticity)
    assert found.levels == elasticity_samples(messages, TODAY)
    assert found.days == 30
    assert found.curve is not None
    assert found.curve.reliable
    assert found.best_per_day is not None
    for level, (low, high) in zip(found.levels, found.quartiles, strict=True):
        days = found.revenue_per_recipient[found.per_day == level.ppv_per_day]
        assert (low, high) == pytest.approx(tuple(np.quantile(days, (0.25, 0.75))))


def test_too_few_levels_have_no_curve_and_say_how_many_are_missing(rules: VolumeRules) -> None:
    messages = table([one for ago in range(8) for one in day_of(ago, 1 + ago % 2, 4_000)])
    found = volume_curve([daily_volume(messages, TODAY)], rules.elasticity)
    assert (found.curve, found.best_per_day) == (None, None)
    assert found.missing_levels == rules.elasticity.minimum_levels - 2


def test_nothing_sent_is_no_curve_either(rules: VolumeRules) -> None:
    found = volume_curve([DailyVolume(np.zeros(0, np.int64), np.zeros(0))], rules.elasticity)
    assert (found.days, found.levels, found.curve) == (0, (), None)


def forecast(weeks_ago: int, rps: float, creator: str = "c1") -> Forecast:
    monday = TODAY - timedelta(days=TODAY.weekday() + 7 * weeks_ago)
    told = PredictionOutcome(80.0, 70, 0.2, 0.8, 60.0, None, monday + timedelta(days=7))
    return Forecast(CreatorId(creator), Week(monday), rps, 70, told if creator == "c2" else None)


def test_weeks_that_are_over_are_measured_by_their_ppv_messages(rules: VolumeRules) -> None:
    ago = TODAY.weekday() + 12
    messages = table([Sent(ago, earned_cents=30_000), Sent(ago, earned_cents=99, send_type="bump_normal")])
    record = forecast_record(
        [forecast(2, 2.0), forecast(2, 0.5, "c2"), forecast(5, 2.0), forecast(0, 0.1)], messages, TODAY,
        rules.prediction,
    )  # fmt: skip
    (week,) = record.weeks
    assert (week.creators, week.predicted, week.actual) == (2, 250.0, 380.0)
    assert week.error_percent == pytest.approx(52.0)
    assert (record.waiting, record.silent) == (1, 1)
    assert record.accuracy.measured == 2
    assert record.accuracy.mape == pytest.approx((50 + 60) / 2)
    assert record.missing == rules.prediction.reliable_from - 2


def test_no_prediction_is_no_record(rules: VolumeRules) -> None:
    record = forecast_record([], table([]), TODAY, rules.prediction)
    assert (record.weeks, record.waiting, record.missing) == ((), 0, rules.prediction.reliable_from)

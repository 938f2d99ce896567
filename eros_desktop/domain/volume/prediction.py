"""Forecasts of a week and how good they were (domain.md 4.11). Revenue in dollars, errors in percent."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from eros_desktop.domain.rounding import steady
from eros_desktop.domain.volume.rules import DailyCounts, PredictionRules

PredictionTrend = Literal["improving", "degrading", "steady"]


@dataclass(frozen=True, slots=True)
class Prediction:
    """Expected revenue (dollars per recipient times sends) and number of sends of a week."""

    weekly_revenue: float
    weekly_messages: int


@dataclass(frozen=True, slots=True)
class MeasuredPrediction:
    """A forecast whose week is over: dollars foreseen, dollars earned, and when that was measured."""

    predicted: float
    actual: float
    measured_on: date


@dataclass(frozen=True, slots=True)
class Accuracy:
    """How good the forecasts of the last 90 days were; `mape` is None where none can be judged."""

    mape: float | None
    measured: int
    trend: PredictionTrend
    is_reliable: bool
    is_consistently_missing: bool


def predict(counts: DailyCounts, average_rps: float | None, rules: PredictionRules) -> Prediction:
    """The forecast of a week from daily counts before the bump multiplier, and dollars per recipient."""
    rps = rules.default_rps if average_rps is None else average_rps
    daily = counts.revenue + counts.engagement + counts.retention
    return Prediction(weekly_revenue=steady(counts.revenue * 7 * rps), weekly_messages=7 * daily)


def error_percent(actual: float, predicted: float) -> float | None:
    """(actual - predicted) / predicted in percent; None for a forecast of nothing."""
    return None if predicted == 0 else steady((actual - predicted) / predicted * 100)


def mape(errors: Sequence[float]) -> float | None:
    """Mean of the absolute errors, None of none."""
    return steady(math.fsum(abs(error) for error in errors) / len(errors)) if errors else None


def accuracy(measured: Sequence[MeasuredPrediction], today: date, rules: PredictionRules) -> Accuracy:
    """Judges the forecasts measured in the look-back period; weeks without any revenue do not count."""
    since = today - timedelta(days=rules.lookback_days)
    recent_since = today - timedelta(days=rules.recent_days)
    errors = [
        (found.measured_on, error)
        for found in measured
        if since <= found.measured_on <= today and found.actual != 0
        if (error := error_percent(found.actual, found.predicted)) is not None
    ]
    overall = mape([error for _, error in errors])
    recent = mape([error for day, error in errors if day >= recent_since])
    return Accuracy(
        mape=overall,
        measured=len(errors),
        trend=_trend(recent, overall, rules),
        is_reliable=len(errors) >= rules.reliable_from,
        is_consistently_missing=overall is not None
        and overall > rules.missing_above_percent
        and len(errors) >= rules.missing_from,
    )


def _trend(recent: float | None, overall: float | None, rules: PredictionRules) -> PredictionTrend:
    if recent is None or overall is None:
        return "steady"
    if recent < steady(rules.improving_below * overall):
        return "improving"
    return "degrading" if recent > steady(rules.degrading_above * overall) else "steady"

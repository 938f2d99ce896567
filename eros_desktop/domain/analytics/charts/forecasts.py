"""Weeks as they were predicted beside what they brought (domain.md 4.11)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.analytics.predictions import MEASURED_AFTER_DAYS, is_measurable, measure
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.volume.prediction import Accuracy, MeasuredPrediction, accuracy, error_percent
from eros_desktop.domain.volume.rules import PredictionRules
from eros_desktop.domain.weeks import Week


@dataclass(frozen=True, slots=True)
class Forecast:
    """A stored prediction. `actual_dollars` is None until it was measured and stored."""

    creator_id: CreatorId
    week: Week
    predicted_dollars: float
    predicted_messages: float
    actual_dollars: float | None = None


@dataclass(frozen=True, slots=True)
class ForecastWeek:
    """All judged predictions of one week together; dollars. The error is percent of the prediction."""

    week: Week
    creators: int
    predicted: float
    actual: float

    @property
    def error_percent(self) -> float | None:
        return error_percent(self.actual, self.predicted)


@dataclass(frozen=True, slots=True)
class ForecastRecord:
    """Weeks that are over, oldest first, and how good their predictions were one by one.

    `waiting` predictions are of weeks that are not over yet; `missing` more measured ones are needed before
    the mean error may be told.
    """

    weeks: tuple[ForecastWeek, ...]
    accuracy: Accuracy
    waiting: int
    missing: int


def forecast_record(
    forecasts: Sequence[Forecast], messages: MessageTable, today: date, rules: PredictionRules
) -> ForecastRecord:
    """Judges the predictions whose week is over; what was measured and stored counts as it was stored."""
    done = [one for one in forecasts if is_measurable(one.week, today)]
    actual = [_actual(one, messages) for one in done]
    measured = [
        MeasuredPrediction(
            one.predicted_dollars, earned, one.week.monday + timedelta(days=MEASURED_AFTER_DAYS)
        )
        for one, earned in zip(done, actual, strict=True)
    ]
    judged = accuracy(measured, today, rules)
    weeks: dict[Week, list[tuple[float, float]]] = {}
    for one, earned in zip(done, actual, strict=True):
        weeks.setdefault(one.week, []).append((one.predicted_dollars, earned))
    return ForecastRecord(
        weeks=tuple(
            ForecastWeek(week, len(pairs), sum(pair[0] for pair in pairs), sum(pair[1] for pair in pairs))
            for week, pairs in sorted(weeks.items())
        ),
        accuracy=judged,
        waiting=len(forecasts) - len(done),
        missing=max(0, rules.reliable_from - judged.measured),
    )


def _actual(one: Forecast, messages: MessageTable) -> float:
    if one.actual_dollars is not None:
        return one.actual_dollars
    own = messages.of_creator(one.creator_id)
    return measure(own, one.week, one.predicted_dollars, one.predicted_messages).total_revenue

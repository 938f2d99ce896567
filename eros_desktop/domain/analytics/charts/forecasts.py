"""Weeks as they were predicted beside what they brought (domain.md 4.11)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.analytics.predictions import Forecast, is_measurable, outcome
from eros_desktop.domain.volume.prediction import Accuracy, MeasuredPrediction, accuracy, error_percent
from eros_desktop.domain.volume.rules import PredictionRules
from eros_desktop.domain.weeks import Week


@dataclass(frozen=True, slots=True)
class ForecastWeek:
    """All judged predictions of one week together, in dollars at the audience the week really had.

    The error is percent of the prediction.
    """

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

    `waiting` predictions are of weeks that are not over yet, `silent` ones of weeks that are over and of
    which no PPV earnings are known; `missing` more measured ones are needed before the mean error is told.
    """

    weeks: tuple[ForecastWeek, ...]
    accuracy: Accuracy
    waiting: int
    silent: int
    missing: int


def forecast_record(
    forecasts: Sequence[Forecast], messages: MessageTable, today: date, rules: PredictionRules
) -> ForecastRecord:
    """Judges the predictions whose week is over, each in the unit in which it was predicted."""
    done = [one for one in forecasts if is_measurable(one.week, today)]
    found = [(one, outcome(one, messages.of_creator(one.creator_id), today)) for one in done]
    known = [(one, came) for one, came in found if came is not None and came.summed_rps > 0]
    judged = accuracy(
        [MeasuredPrediction(one.predicted_rps, came.summed_rps, came.measured_on) for one, came in known],
        today,
        rules,
    )
    weeks: dict[Week, list[tuple[float, float]]] = {}
    for one, came in known:
        weeks.setdefault(one.week, []).append((one.predicted_rps * came.audience, came.total_revenue))
    return ForecastRecord(
        weeks=tuple(
            ForecastWeek(week, len(pairs), sum(pair[0] for pair in pairs), sum(pair[1] for pair in pairs))
            for week, pairs in sorted(weeks.items())
        ),
        accuracy=judged,
        waiting=len(forecasts) - len(done),
        silent=len(done) - len(known),
        missing=max(0, rules.reliable_from - judged.measured),
    )

"""What came of a prediction, and how good predictions are altogether (domain.md 4.11)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from eros_desktop.domain.analytics.hours import PPV_TYPES
from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.analytics.rates import totals
from eros_desktop.domain.rounding import steady
from eros_desktop.domain.weeks import Week

MEASURED_AFTER_DAYS = 7
RECENT_DAYS = 30
BACK_DAYS = 90
MISSING_ERROR_PERCENT = 25
MISSING_MINIMUM = 3
RELIABLE_MINIMUM = 10


@dataclass(frozen=True, slots=True)
class PredictionOutcome:
    """What a predicted week really brought.

    Revenue (dollars) and dollars per recipient come from the week's PPV messages, as they were predicted from
    them; `messages_sent` counts every message. Errors are percent of the prediction, None where it was zero.
    """

    total_revenue: float
    messages_sent: int
    revenue_per_recipient: float
    revenue_error_percent: float | None
    volume_error_percent: float | None


@dataclass(frozen=True, slots=True)
class MeasuredError:
    """Revenue error of one measured prediction. `predicted_for` is its Monday."""

    predicted_for: date
    error_percent: float
    actual_revenue: float


@dataclass(frozen=True, slots=True)
class Accuracy:
    """How far off predictions are; `mape` is the mean absolute error in percent, None without any."""

    mape: float | None
    measured: int
    trend: Literal["improving", "degrading", "stable"]
    is_consistently_missing: bool
    is_reliable: bool


def is_measurable(week: Week, today: date) -> bool:
    """A week can be measured from seven days after its start."""
    return today >= week.monday + timedelta(days=MEASURED_AFTER_DAYS)


def measure(
    messages: MessageTable, week: Week, predicted_revenue: float, predicted_messages: float
) -> PredictionOutcome:
    """The outcome of one creator's predicted week."""
    sent = messages.between(week.monday, week.sunday)
    paid, everything = totals(sent.of_types(PPV_TYPES)), totals(sent)
    revenue = paid.earned_cents / 100
    return PredictionOutcome(
        total_revenue=revenue,
        messages_sent=everything.messages,
        revenue_per_recipient=steady(paid.revenue_per_recipient),
        revenue_error_percent=error_percent(revenue, predicted_revenue),
        volume_error_percent=error_percent(everything.messages, predicted_messages),
    )


def error_percent(actual: float, predicted: float) -> float | None:
    """(actual - predicted) / predicted * 100; None when nothing was predicted."""
    return steady((actual - predicted) / predicted * 100) if predicted else None


def accuracy(errors: Sequence[MeasuredError], today: date) -> Accuracy:
    """Judges the predictions of the last ninety days; weeks without any revenue are left out."""
    since = today - timedelta(days=BACK_DAYS)
    counted = [error for error in errors if error.predicted_for >= since and error.actual_revenue != 0]
    absolute = [abs(error.error_percent) for error in counted]
    recent_since = today - timedelta(days=RECENT_DAYS)
    recent = [abs(error.error_percent) for error in counted if error.predicted_for >= recent_since]
    mape = _mean(absolute)
    return Accuracy(
        mape=mape,
        measured=len(counted),
        trend=_trend(_mean(recent), mape),
        is_consistently_missing=len(counted) >= MISSING_MINIMUM
        and mape is not None
        and mape > MISSING_ERROR_PERCENT,
        is_reliable=len(counted) >= RELIABLE_MINIMUM,
    )


def _mean(values: Sequence[float]) -> float | None:
    return steady(sum(values) / len(values)) if values else None


def _trend(recent: float | None, overall: float | None) -> Literal["improving", "degrading", "stable"]:
    if recent is None or overall is None:
        return "stable"
    if recent < steady(0.8 * overall):
        return "improving"
    return "degrading" if recent > steady(1.2 * overall) else "stable"

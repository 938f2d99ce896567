"""What came of a predicted week (domain.md 4.11); `volume.prediction` judges predictions altogether.

A prediction is daily PPV sends x 7 x dollars per recipient, so it is dollars per recipient summed over the
week's PPV sends (domain.md 4.13 keeps that apart from dollars per message). What came is summed the same way
before the two are compared; times the mean audience of a PPV send both are plain dollars.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.analytics.rates import ratio, totals
from eros_desktop.domain.groups import PPV_TYPES
from eros_desktop.domain.rounding import steady
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.volume.prediction import error_percent
from eros_desktop.domain.weeks import Week

MEASURED_AFTER_DAYS = 7


@dataclass(frozen=True, slots=True)
class PredictionOutcome:
    """What a predicted week really brought.

    `total_revenue` are the dollars of its PPV messages, `summed_rps` their dollars per recipient times their
    number, as predictions are; `messages_sent` counts every message. Errors are percent of the prediction,
    None where it was zero.
    """

    total_revenue: float
    messages_sent: int
    revenue_per_recipient: float
    summed_rps: float
    revenue_error_percent: float | None
    volume_error_percent: float | None
    measured_on: date

    @property
    def audience(self) -> float:
        """Mean recipients of a PPV send: what turns dollars per recipient into dollars."""
        return ratio(self.total_revenue, self.summed_rps)


@dataclass(frozen=True, slots=True)
class Forecast:
    """A stored prediction. `told` is the outcome an import brought with it, None for the program's own."""

    creator_id: CreatorId
    week: Week
    predicted_rps: float
    predicted_messages: int
    told: PredictionOutcome | None = None


def is_measurable(week: Week, today: date) -> bool:
    """A week can be measured from seven days after its start."""
    return today >= week.monday + timedelta(days=MEASURED_AFTER_DAYS)


def outcome(forecast: Forecast, own: MessageTable, today: date) -> PredictionOutcome | None:
    """What came of a week, from the creator's `own` messages; where it has none, as an import told it.

    None for a week that is not over yet or of which nothing is known.
    """
    if is_measurable(forecast.week, today):
        sent = own.between(forecast.week.monday, forecast.week.sunday).delivered()
        if len(sent):
            return measure(sent, forecast)
    return forecast.told


def measure(sent: MessageTable, forecast: Forecast) -> PredictionOutcome:
    """The outcome of one creator's predicted week from the messages of that week."""
    paid, everything = totals(sent.of_types(PPV_TYPES)), totals(sent)
    summed = steady(paid.revenue_per_recipient * paid.messages)
    return PredictionOutcome(
        total_revenue=paid.earned_cents / 100,
        messages_sent=everything.messages,
        revenue_per_recipient=steady(paid.revenue_per_recipient),
        summed_rps=summed,
        revenue_error_percent=error_percent(summed, forecast.predicted_rps),
        volume_error_percent=error_percent(everything.messages, forecast.predicted_messages),
        measured_on=forecast.week.monday + timedelta(days=MEASURED_AFTER_DAYS),
    )

"""What came of a predicted week (domain.md 4.11); `volume.prediction` judges predictions altogether."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.analytics.rates import totals
from eros_desktop.domain.groups import PPV_TYPES
from eros_desktop.domain.rounding import steady
from eros_desktop.domain.volume.prediction import error_percent
from eros_desktop.domain.weeks import Week

MEASURED_AFTER_DAYS = 7


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

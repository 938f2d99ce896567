"""Rows for the stored analytics: totals by period, by weekday and by content type."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.analytics.rates import Totals, totals
from eros_desktop.domain.analytics.send_types import grouped
from eros_desktop.domain.analytics.weekdays import LOOKBACK_DAYS, weekday_of

PERIOD_DAYS: Mapping[str, int] = {"7d": 7, "14d": 14, "30d": 30, "90d": 90}
_WEEKDAYS = ("0", "1", "2", "3", "4", "5", "6")


@dataclass(frozen=True, slots=True)
class PeriodSummary:
    """One row of `creator_analytics_summary` (seed 000): the days ending today."""

    period_type: str
    totals: Totals


def period_summaries(messages: MessageTable, today: date) -> tuple[PeriodSummary, ...]:
    """The last 7, 14, 30 and 90 days, also where they are empty."""
    return tuple(
        PeriodSummary(period, totals(messages.between(today - timedelta(days=days - 1), today)))
        for period, days in PERIOD_DAYS.items()
    )


def weekday_totals(messages: MessageTable, today: date, days: int = LOOKBACK_DAYS) -> tuple[Totals, ...]:
    """Seven totals, Monday first, over the lookback (rows of `day_of_week_performance`)."""
    recent = messages.between(today - timedelta(days=days - 1), today).delivered()
    found = grouped(recent, weekday_of(recent.day).astype(np.int16), _WEEKDAYS)
    return tuple(found.get(name, Totals()) for name in _WEEKDAYS)

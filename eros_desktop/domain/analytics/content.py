"""What each content type brings one creator: the figures tiers and triggers are judged by (domain.md 4.13,
5.2).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.analytics.rates import Totals, change_percent
from eros_desktop.domain.analytics.send_types import grouped
from eros_desktop.domain.rounding import steady

HISTORY_DAYS = 365
MONTH_DAYS = 30
WEEK_DAYS = 7
DECLINE_WINDOW_DAYS = 14


@dataclass(frozen=True, slots=True)
class ContentStats:
    """One content type of one creator. Messages without a known content type count nowhere.

    `history` covers the past year (tiers need fifty sends), `month` the last thirty days, `week` the last
    seven and `week_before` the seven before. `falling_days` is how many days in a row, up to the latest one
    with messages in the last fourteen, the engagement rate was lower than on the day before it.
    """

    content_type: str
    history: Totals
    month: Totals
    week: Totals
    week_before: Totals
    falling_days: int = 0

    @property
    def sends(self) -> int:
        """Sends in the past year."""
        return self.history.messages

    @property
    def uses_30d(self) -> int:
        return self.month.messages

    @property
    def revenue_per_message(self) -> float:
        """Dollars per send event over the last thirty days (the "RPS" of triggers)."""
        return self.month.revenue_per_message

    @property
    def conversion(self) -> float:
        """Purchased of viewed over the last thirty days, 0..1."""
        return self.month.purchase_rate

    @property
    def weekly_revenue_change(self) -> float:
        """Week-over-week change of the revenue per message in percent; 0 when either week is empty."""
        return _change_of_weeks(
            self.week, self.week_before, self.week.revenue_per_message, self.week_before.revenue_per_message
        )

    @property
    def weekly_open_change(self) -> float:
        """Week-over-week change of the view rate in percent; 0 when either week is empty."""
        return _change_of_weeks(self.week, self.week_before, self.week.view_rate, self.week_before.view_rate)


def content_stats(messages: MessageTable, today: date) -> dict[str, ContentStats]:
    """The statistics of every content type met in the past year, in order of the table's names."""
    year = _window(messages, today, HISTORY_DAYS)
    history = _by_content(year)
    month, week = _by_content(_window(year, today, MONTH_DAYS)), _by_content(_window(year, today, WEEK_DAYS))
    before = _by_content(_window(year, today - timedelta(days=WEEK_DAYS), WEEK_DAYS))
    falling = _falling_days(_window(year, today, DECLINE_WINDOW_DAYS), today)
    none = Totals()
    return {
        name: ContentStats(
            name,
            found,
            month.get(name, none),
            week.get(name, none),
            before.get(name, none),
            falling.get(name, 0),
        )
        for name, found in history.items()
    }


def _window(messages: MessageTable, last: date, days: int) -> MessageTable:
    return messages.between(last - timedelta(days=days - 1), last).delivered()


def _by_content(messages: MessageTable) -> Mapping[str, Totals]:
    return grouped(messages, messages.content_type_code, messages.content_type_names)


def _change_of_weeks(week: Totals, before: Totals, now: float, earlier: float) -> float:
    return change_percent(now, earlier) if week.messages and before.messages else 0.0


def _falling_days(messages: MessageTable, today: date) -> dict[str, int]:
    """Consecutive declines of the daily engagement rate at the end of the window, per content type."""
    names = messages.content_type_names
    known = messages.where(messages.content_type_code >= 0)
    first = today.toordinal() - DECLINE_WINDOW_DAYS + 1
    cell = known.content_type_code.astype(np.int64) * DECLINE_WINDOW_DAYS + (known.day - first)

    def daily(column: NDArray[np.int32]) -> NDArray[np.float64]:
        sums = np.bincount(cell, weights=column, minlength=len(names) * DECLINE_WINDOW_DAYS)
        return sums.astype(np.float64).reshape(len(names), DECLINE_WINDOW_DAYS)

    sent, purchased = daily(known.sent), daily(known.purchased)
    # view rate times purchase rate is (viewed / sent) * (purchased / viewed): what was viewed cancels out.
    return {
        name: _declines_at_end(purchased[code][sent[code] > 0] / sent[code][sent[code] > 0])
        for code, name in enumerate(names)
        if sent[code].any()
    }


def _declines_at_end(rates: NDArray[np.float64]) -> int:
    count = 0
    values = [steady(float(rate)) for rate in rates]
    for earlier, later in zip(values[-2::-1], values[:0:-1], strict=True):
        if later >= earlier:
            break
        count += 1
    return count

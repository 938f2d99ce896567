"""Earnings per day by category, with a moving average."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.analytics.charts.scope import CATEGORIES, category_codes
from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.values import Category

AVERAGE_DAYS = 7
"""The moving average covers a week, so that no weekday weighs more than another."""


@dataclass(frozen=True, slots=True, eq=False)
class EarningsByDay:
    """Each day of the period, n of them.

    `cents` has shape (4, n): the three categories and what has none. `average_cents` is the mean of the seven
    days ending on a day, NaN until seven days are known and after the last send. `before_cents` is what the
    same day of the period before brought in all, NaN on days without a counterpart; None when nothing is
    compared.
    """

    first: date
    cents: NDArray[np.int64]
    sends: NDArray[np.int64]
    average_cents: NDArray[np.float64]
    before_cents: NDArray[np.float64] | None

    @property
    def days(self) -> tuple[date, ...]:
        return tuple(self.first + timedelta(days=at) for at in range(self.cents.shape[1]))

    @property
    def total_cents(self) -> int:
        return int(self.cents.sum())


@dataclass(frozen=True, slots=True, eq=False)
class EarlierSends:
    """The period before: its sends and the first and last day that may be compared."""

    messages: MessageTable
    first: date
    last: date


def earnings_by_day(
    messages: MessageTable,
    lead: MessageTable,
    first: date,
    last: date,
    category_of: Mapping[str, Category],
    before: EarlierSends | None = None,
) -> EarningsByDay:
    """`messages` lie in `first..last`; `lead` are the sends of the six days before them, which the first
    averages need.
    """
    days = (last - first).days + 1
    place = messages.day.astype(np.int64) - first.toordinal()
    cell = category_codes(messages, category_of) * days + place
    rows = len(CATEGORIES) + 1
    cents = np.bincount(cell, weights=messages.earned_cents, minlength=rows * days)
    return EarningsByDay(
        first=first,
        cents=np.rint(cents).astype(np.int64).reshape(rows, days),
        sends=np.bincount(place, minlength=days),
        average_cents=_average(messages, lead, first, days),
        before_cents=None if before is None else _before(before, days),
    )


def _average(messages: MessageTable, lead: MessageTable, first: date, days: int) -> NDArray[np.float64]:
    """A window counts once a message is known on or before its first day, and up to the last message: days
    after it may only not be known yet.
    """
    start = first.toordinal() - (AVERAGE_DAYS - 1)
    length = days + AVERAGE_DAYS - 1
    earned = np.zeros(length)
    for part in (lead, messages):
        earned += np.bincount(part.day - start, weights=part.earned_cents, minlength=length)[:length]
    sums = np.convolve(earned, np.ones(AVERAGE_DAYS), mode="valid") / AVERAGE_DAYS
    known = [part.day for part in (lead, messages) if len(part)]
    if not known:
        return np.full(days, np.nan)
    sums[: max(0, min(int(day.min()) for day in known) - start)] = np.nan
    sums[max(int(day.max()) for day in known) - first.toordinal() + 1 :] = np.nan
    return sums


def _before(before: EarlierSends, days: int) -> NDArray[np.float64]:
    place = before.messages.day.astype(np.int64) - before.first.toordinal()
    earned = np.bincount(place, weights=before.messages.earned_cents, minlength=days)[:days]
    comparable = (before.last - before.first).days + 1
    return np.where(np.arange(days) < comparable, earned, np.nan)

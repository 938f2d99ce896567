"""How long what is in the vault lasts, told from the sends that used it and those that will.

One send is taken to use one piece of its content type. Nobody counts pieces as they go out, so what is left
is the counted quantity less the sends since the day of counting; that is an estimate and is called one.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

RATE_DAYS = 28
LONGEST_DAYS = 730
"""Beyond two years a date would pretend to know too much."""


@dataclass(frozen=True, slots=True)
class ContentUse:
    """Sends of one content type by one creator.

    `since_counted` went out after the quantity was counted, `recent` in the last RATE_DAYS days, `planned`
    maps coming days to planned sends.
    """

    last_used: date | None = None
    since_counted: int = 0
    recent: int = 0
    planned: Mapping[date, int] | None = None


@dataclass(frozen=True, slots=True)
class RunOut:
    """`left` pieces; the day the last one goes out, None where that cannot be told, and why."""

    left: int
    day: date | None
    reason: str


def run_out(quantity: int, use: ContentUse, today: date) -> RunOut:
    """When a quantity of 0 or more is used up, counting from `today`."""
    if quantity <= 0:
        return RunOut(0, None, "Nothing of it is in the vault.")
    left = max(0, quantity - use.since_counted)
    spent = f"{use.since_counted} of {quantity} went out since they were counted"
    if left == 0:
        return RunOut(0, today, f"{spent}, so there may be none left.")
    planned = use.planned or {}
    day = _while_planned(left, planned, today)
    if day is not None:
        return RunOut(left, day, f"{spent}; the planned sends use up the rest.")
    rest = left - sum(count for at, count in planned.items() if at >= today)
    if use.recent == 0:
        return RunOut(left, None, f"{spent}; none in the last {RATE_DAYS} days, so no date can be told.")
    first = max([today, *(at + timedelta(days=1) for at, count in planned.items() if count)])
    days = math.ceil(rest * RATE_DAYS / use.recent)
    if (first - today).days + days > LONGEST_DAYS:
        return RunOut(
            left, None, f"{spent}; at the pace of the last {RATE_DAYS} days it lasts over two years."
        )
    weekly = use.recent * 7 / RATE_DAYS
    return RunOut(
        left, first + timedelta(days=days - 1), f"{spent}; {weekly:.1f} a week at the pace of the last four."
    )


def _while_planned(left: int, planned: Mapping[date, int], today: date) -> date | None:
    """The planned day on which the last piece goes out."""
    for day in sorted(at for at in planned if at >= today):
        left -= planned[day]
        if left <= 0:
            return day
    return None

"""Weeks that break one schedule rule each, and how to make them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from eros_desktop.domain.schedule.rules_context import JudgeContext
from eros_desktop.domain.schedule.sends import WeekPlan
from tests.support.builders_planning import MONDAY, volume_result
from tests.support.builders_schedule import (
    FACTS,
    context,
    followup,
    good_week,
    send,
    week_of,
)

SPRING = date(2026, 3, 2)
"""The clocks go forward on this week's Sunday at 02:00 in Los Angeles."""


@dataclass(frozen=True)
class Case:
    """A week that breaks one rule, and the sends each finding names."""

    rule: str
    plan: Callable[[], WeekPlan]
    items: tuple[tuple[int, ...], ...]
    says: str
    around: Callable[[WeekPlan], JudgeContext] = lambda plan: context(plan=plan)


def at(*placed: tuple[str, int, str]) -> Callable[[], WeekPlan]:
    """A week of these (send type, weekday, time), numbered from 1."""
    return lambda: week_of(*(send(number, *one) for number, one in enumerate(placed, start=1)))


def one(key: str, **changes: Any) -> Callable[[], WeekPlan]:
    return lambda: week_of(send(1, key, **changes))


def spread(key: str, count: int, **changes: Any) -> Callable[[], WeekPlan]:
    """So many sends of a type, one a day and then a second time round."""
    return lambda: week_of(
        *(send(n + 1, key, n % 7, f"{9 + 4 * (n // 7):02d}:07", **changes) for n in range(count))
    )


def with_followups(*gaps: int) -> Callable[[], WeekPlan]:
    def build() -> WeekPlan:
        parents = [send(n + 1, "ppv_unlock", 0, f"{8 + 2 * n:02d}:07") for n in range(len(gaps))]
        return week_of(*parents, *(followup(n + 11, parents[n], gap) for n, gap in enumerate(gaps)))

    return build


def free(plan: WeekPlan) -> JudgeContext:
    return context(page_type="free", plan=plan)


def known(**facts: Any) -> Callable[[WeekPlan], JudgeContext]:
    return lambda plan: context(
        facts={one.caption_id: replace(FACTS, **facts) for one in plan.sends if one.caption_id}
    )


def volumes(*totals: int) -> Callable[[WeekPlan], JudgeContext]:
    return lambda plan: context(volume=volume_result(3, 3, 1, totals=totals))


def tiers(**found: str) -> Callable[[WeekPlan], JudgeContext]:
    return lambda plan: context(plan=plan, content_tiers=found)


def only(plan: WeekPlan, *keys: str) -> WeekPlan:
    return replace(plan, sends=tuple(one for one in plan.sends if one.send_type_key in keys))


def same_minutes(minute: int) -> WeekPlan:
    plan = good_week()
    return replace(plan, sends=tuple(replace(one, at=one.at.replace(minute=minute)) for one in plan.sends))


def twin_days() -> WeekPlan:
    monday = [one for one in good_week().sends if one.day == MONDAY]
    tuesday = [replace(one, item_id=one.item_id + 50, day=MONDAY + timedelta(days=1)) for one in monday]
    return week_of(*monday, *tuesday)

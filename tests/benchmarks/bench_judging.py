"""Judging a week of 130 sends, against a week arranged anew for every rule in the same run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from statistics import median
from time import perf_counter

from eros_desktop.domain.schedule.document import plan_document
from eros_desktop.domain.schedule.judge import judge
from eros_desktop.domain.schedule.rules import RULES
from eros_desktop.domain.schedule.rules_context import JudgeContext, WeekView
from eros_desktop.domain.schedule.sends import WeekPlan
from tests.support.builders_schedule import context, good_week

SENDS = 130


def run() -> list[tuple[str, float, float, float]]:
    """Name, naive milliseconds, our milliseconds, ratio; medians of five."""
    plan, around = full_week(), context(plan=good_week())
    naive = _median(lambda: _naive(plan, around))
    ours = _median(lambda: judge(plan, around))
    written = _median(lambda: plan_document(plan))
    return [
        (f"judge a week of {len(plan.sends)} sends", naive, ours, naive / ours),
        ("write it as a document with its fingerprint", written, written, 1.0),
    ]


def full_week() -> WeekPlan:
    """The good week three times over at other minutes, cut to 130 sends: much to find for every rule."""
    plan = good_week()
    copies = [
        replace(
            one, item_id=200 * copy + one.item_id, at=one.at.replace(minute=(one.at.minute + 9 * copy) % 60)
        )
        for copy in range(3)
        for one in plan.sends
    ]
    return replace(plan, sends=tuple(copies[:SENDS]))


def _naive(plan: WeekPlan, around: JudgeContext) -> int:
    return sum(len(list(rule.check(WeekView.of(plan), around))) for rule in RULES)


def _median(work: Callable[[], object]) -> float:
    work()
    return median(_once(work) for _ in range(5))


def _once(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return (perf_counter() - begun) * 1000

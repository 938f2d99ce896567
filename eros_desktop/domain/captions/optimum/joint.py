"""The weeks of several creators planned together: no text is planned for two of them.

A market gives each text the price at which its second best taker lets it go. At those prices every week is
solved by itself, the texts taken before left out; then each is improved beside the others until none can
be. The prices also prove how much any plan of all of them could reach.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.optimum.arcs import Arcs
from eros_desktop.domain.captions.optimum.market import Market
from eros_desktop.domain.captions.optimum.offers import Offers
from eros_desktop.domain.captions.optimum.program import Worths, worths_of
from eros_desktop.domain.captions.optimum.solver import Optimum, best_week, priced_bound, value_of
from eros_desktop.domain.captions.table import Floats

Ints = NDArray[np.int64]
Report = Callable[[int, int], None]

FIRST_WINDOW_POINTS, FIRST_OWN, FIRST_STEADY = 15.0, 100, 300
CLOSE_WINDOW_POINTS, CLOSE_OWN, CLOSE_STEADY = 1.5, 60, 120
SCHEDULE = ((0.1, 20), (0.03, 40), (0.01, 60))
"""Blur in points, and how many sweeps of the market at it."""

MOST_IMPROVEMENTS = 6
SENDS_A_CANDIDATE = 6
"""A send type is offered a text for every so many sends of all creators, and some more."""

TOLERANCE = 1e-7


@dataclass(frozen=True, slots=True, eq=False)
class JointOptimum:
    """The weeks in the order given, what they are worth together, and a proved limit of that."""

    weeks: tuple[Optimum, ...]
    value: float
    bound: float


def best_weeks(offers: Sequence[Offers], report: Report | None = None) -> JointOptimum:
    """Captions for all weeks, no text twice; each week is the best beside the others.

    All offers must have the same unit. Their order decides nothing but who takes first among equals. `report`
    is told how many weeks of how many steps are done.
    """
    tell = report or _silent
    worths = [worths_of(one.demand, one.columns.weights.diversity, one.unfilled) for one in offers]
    prices, shadows, close = _market_prices(offers, worths)
    bound = float(prices.sum())
    for one, shadow, worth in zip(offers, shadows, worths, strict=True):
        bound += priced_bound(one, prices, shadow, worth)
        one.rest()
    weeks = _one_after_the_other(offers, prices, close, tell)
    value = _improve(offers, worths, weeks, tell)
    return JointOptimum(tuple(weeks), value, max(bound, value))


def _market_prices(
    offers: Sequence[Offers], worths: Sequence[Worths]
) -> tuple[Floats, list[Floats], list[Arcs]]:
    prices = offers[0].blank_prices
    shadows = [one.even_shadows() for one in offers]
    sends = sum(one.demand.sends for one in offers)
    steady, own, window = FIRST_STEADY + sends // SENDS_A_CANDIDATE, FIRST_OWN, FIRST_WINDOW_POINTS
    while True:
        wide = _within(offers, prices, shadows, (window, own, steady))
        market = Market(offers, wide, worths)
        if not market.entries:
            return prices, shadows, wide
        matched = market.matched(shadows, [one.unfilled for one in offers])
        if matched.max(initial=0.0) < offers[0].unit or steady > len(prices):
            break
        # Somebody found no text among these: look at more of them, and at weaker ones.
        steady, own, window = 2 * steady, 2 * own, 2 * window
    prices = prices.copy()
    prices[market.texts] = matched
    del market, wide
    close = _within(offers, prices, shadows, (CLOSE_WINDOW_POINTS, CLOSE_OWN, CLOSE_STEADY))
    prices, shadows = Market(offers, close, worths).settle(prices, shadows, SCHEDULE)
    return prices, shadows, close


def _within(
    offers: Sequence[Offers], prices: Floats, shadows: Sequence[Floats], limits: tuple[float, int, int]
) -> list[Arcs]:
    """Each week's candidates within (points, own, steady); nothing else is kept of looking for them."""
    found = []
    for one, shadow in zip(offers, shadows, strict=True):
        found.append(one.within(prices, shadow, *limits))
        one.rest()
    return found


def _one_after_the_other(
    offers: Sequence[Offers], prices: Floats, close: Sequence[Arcs], tell: Report
) -> list[Optimum]:
    """Each week at the market's prices, which keep it from what the others need more."""
    taken = _Taken(offers)
    weeks = []
    for number, (one, start) in enumerate(zip(offers, close, strict=True)):
        with_others = taken.by_others(number)
        one.block(with_others)
        weeks.append(best_week(one, prices, start))
        one.unblock(with_others)
        taken.give(number, weeks[-1])
        tell(number + 1, 2 * len(offers))
    return weeks


def _improve(offers: Sequence[Offers], worths: Sequence[Worths], weeks: list[Optimum], tell: Report) -> float:
    """Solves each week beside the others until every one is the best.

    Returns what they are worth together.
    """
    taken = _Taken(offers)
    for number, week in enumerate(weeks):
        taken.give(number, week)
    values = [
        value_of(one, week.arcs, worth, one.blank_prices)
        for one, week, worth in zip(offers, weeks, worths, strict=True)
    ]
    for round_number in range(MOST_IMPROVEMENTS):
        moved = False
        for number, one in enumerate(offers):
            others = taken.by_others(number)
            one.block(others)
            week = weeks[number]
            if round_number == 0 or not _is_best_still(one, worths[number], week, values[number]):
                week = best_week(one, None, Arcs.joined([week.pool, week.arcs]))
            one.unblock(others)
            if round_number == 0 or week.value > values[number] + TOLERANCE:
                moved = moved or week.value > values[number] + TOLERANCE
                weeks[number], values[number] = week, week.value
                taken.give(number, week)
            else:
                weeks[number] = replace(weeks[number], bound=max(week.bound, values[number]))
            if round_number == 0:
                tell(len(offers) + number + 1, 2 * len(offers))
        if not moved:
            break
    else:
        _prove_anew(offers, worths, weeks, values, taken)
    return sum(values)


def _prove_anew(
    offers: Sequence[Offers],
    worths: Sequence[Worths],
    weeks: list[Optimum],
    values: Sequence[float],
    taken: _Taken,
) -> None:
    """What each week could be at most now that the others have moved on since it was solved."""
    for number, one in enumerate(offers):
        others = taken.by_others(number)
        one.block(others)
        bound = _bound_of(one, worths[number], weeks[number])
        one.unblock(others)
        weeks[number] = replace(weeks[number], bound=max(bound, values[number]))


def _is_best_still(offers: Offers, worths: Worths, week: Optimum, value: float) -> bool:
    """Whether the week's own prices still prove it, now that others may have let go of texts."""
    return _bound_of(offers, worths, week) <= value + TOLERANCE


def _bound_of(offers: Offers, worths: Worths, week: Optimum) -> float:
    return float(week.prices.sum()) + priced_bound(offers, week.prices, week.shadows, worths)


class _Taken:
    """Who holds which texts."""

    def __init__(self, offers: Sequence[Offers]) -> None:
        self._fixed = [one.demand.taken for one in offers]
        self._groups = [one.columns.bank.text_group for one in offers]
        self._held = list(self._fixed)

    def give(self, number: int, week: Optimum) -> None:
        """The week takes these texts and lets go of those it had."""
        texts = self._groups[number][week.arcs.row].astype(np.int64)
        self._held[number] = np.concatenate([self._fixed[number], texts])

    def by_others(self, number: int) -> Ints:
        """Texts that are not for this week."""
        parts = [held for place, held in enumerate(self._held) if place != number]
        return np.unique(np.concatenate(parts)) if parts else np.zeros(0, dtype=np.int64)


def _silent(done: int, total: int) -> None:
    del done, total

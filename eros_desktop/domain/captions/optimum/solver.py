"""The optimum of one week: a few candidates are solved, more are added until none outside is worth it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.optimum.arcs import Arcs, no_arcs
from eros_desktop.domain.captions.optimum.offers import Offers
from eros_desktop.domain.captions.optimum.program import Flow, Program, Worths, worths_of
from eros_desktop.domain.captions.optimum.ties import without_ties
from eros_desktop.domain.captions.table import Floats

Ints = NDArray[np.int64]

MOST_A_NODE = 6
TOLERANCE = 1e-7
MOST_ROUNDS = 60


@dataclass(frozen=True, slots=True, eq=False)
class Optimum:
    """The chosen captions of a week and a proved limit.

    `value` and `bound` are points without those of the fixed sends, less the cost of relaxed levels; no
    choice is worth more than `bound`. `steady` counts each group's sends that take a steady caption.
    """

    arcs: Arcs
    steady: Ints
    value: float
    bound: float
    prices: Floats
    shadows: Floats
    pool: Arcs
    """Every candidate that was looked at, where a second solving may begin."""


class Solving:
    """The program of one week being solved out: candidates are added until none outside is worth it.

    `prices` (by text group) are what a use costs the other creators of a joint plan, or less than nothing
    for a favoured text; `start` are candidates to begin with.
    """

    def __init__(self, offers: Offers, prices: Floats | None = None, start: Arcs | None = None) -> None:
        self.offers = offers
        self.prices = offers.blank_prices if prices is None else prices
        self.worths = worths_of(offers.demand, offers.columns.weights.diversity, offers.unfilled)
        self.arcs = no_arcs()
        self._program = Program(offers.demand, self.worths, self.prices)
        self._add(offers.first(self.prices) if start is None else offers.untaken(start))

    def best(self) -> Optimum:
        """The best choice under the hard filters, with a bound that holds for every candidate of the bank."""
        flow = self._solve_out()
        bound = upper_bound(self.offers, flow, self.worths, self.prices)
        if not flow.is_whole:
            return self._whole(flow, bound)
        chosen = without_ties(self.offers, self.arcs[flow.chosen], self.prices)
        value = value_of(self.offers, chosen, self.worths, self.prices)
        return Optimum(chosen, flow.steady, value, bound, flow.prices, flow.shadows, self.arcs)

    def forced(self, one: Arcs, group: int) -> Arcs | None:
        """The best choice in which a send of the group takes a single candidate, which comes last.

        None where a caption is split. The next question starts from this answer, so that each costs a few
        steps only.
        """
        self._add(one.without(self.arcs))
        at = int(np.flatnonzero(self.arcs.keys == one.keys[0])[0])
        across = group if int(one.node[0]) >= len(self.offers.demand.groups) else None
        self._program.force(at, across, forced=True)
        flow = self._solve_out()
        self._program.force(at, across, forced=False)
        if not flow.is_whole:
            return None
        return self.arcs[np.append(flow.chosen[flow.chosen != at], at)]

    def _add(self, arcs: Arcs) -> None:
        self._program.add(arcs, self.offers.columns.bank.text_group[arcs.row].astype(np.int64))
        self.arcs = self.arcs.followed_by(arcs)

    def _solve_out(self) -> Flow:
        offers, flow = self.offers, self._program.solve()
        for _ in range(MOST_ROUNDS - 1):
            asked = flow.asked + TOLERANCE
            more = offers.above(flow.prices, flow.shadows, asked, MOST_A_NODE).without(self.arcs)
            if not len(more):
                break
            self._add(more)
            flow = self._program.solve()
        return flow

    def _whole(self, flow: Flow, bound: float) -> Optimum:
        """Where near twins of different content types split a caption: solved again in whole numbers.

        All candidates that could still be part of a better choice are then known, so the result is the
        optimum.
        """
        offers, worths, prices = self.offers, self.worths, self.prices
        reached = value_of(offers, self.arcs[self._program.solve_whole().chosen], worths, prices)
        slack = bound - reached + TOLERANCE
        everything = len(offers.blank_prices)
        self._add(offers.above(flow.prices, flow.shadows, flow.asked - slack, everything).without(self.arcs))
        best = self._program.solve_whole()
        value = value_of(offers, self.arcs[best.chosen], worths, prices)
        chosen = without_ties(offers, self.arcs[best.chosen], prices)
        return Optimum(chosen, best.steady, value, value, flow.prices, flow.shadows, self.arcs)


def best_week(offers: Offers, prices: Floats | None = None, start: Arcs | None = None) -> Optimum:
    """The best choice for a week; values and bound are net of the prices."""
    return Solving(offers, prices, start).best() if offers.demand.groups else _empty(offers)


def _empty(offers: Offers) -> Optimum:
    """Where nothing is asked for."""
    shadows = np.zeros(len(offers.demand.placed) + 1)
    none = np.zeros(0, dtype=np.int64)
    return Optimum(no_arcs(), none, 0.0, 0.0, offers.blank_prices, shadows, no_arcs())


def upper_bound(offers: Offers, flow: Flow, worths: Worths, fixed_prices: Floats) -> float:
    """No choice is worth more: each send takes the best at these prices, each text its price, each content
    type the places worth more than its shadow (weak duality, so it holds for any prices).
    """
    paid = float(np.maximum(flow.prices - fixed_prices, 0.0).sum())
    return paid + priced_bound(offers, flow.prices, flow.shadows, worths)


def priced_bound(offers: Offers, prices: Floats, shadows: Floats, worths: Worths) -> float:
    """The most a week can be worth net of what its texts cost, for any prices and shadows."""
    groups, kinds = offers.best(prices, shadows)
    total = float(np.maximum(worths.diversity - shadows[:-1, None], 0.0).sum())
    for place, group in enumerate(offers.demand.groups):
        total += group.count * max(groups[place], kinds[group.kind], offers.unfilled)
    return total


def value_of(offers: Offers, chosen: Arcs, worths: Worths, prices: Floats) -> float:
    """What a choice is worth: points, diversity and sends left by hand, net of the prices."""
    counts = np.bincount(chosen.content[chosen.content >= 0], minlength=len(offers.demand.placed))
    diversity = sum(float(worths.diversity[content, :count].sum()) for content, count in enumerate(counts))
    typeless = worths.typeless * int((chosen.content < 0).sum())
    spent = float(prices[offers.columns.bank.text_group[chosen.row]].sum())
    unfilled = worths.unfilled * (offers.demand.sends - len(chosen))
    return float(chosen.value.sum()) + diversity + typeless + unfilled - spent


def score_of(offers: Offers, chosen: Arcs) -> float:
    """The total score of a choice, the fixed sends' left out: what it is worth without the cost of levels."""
    worths = worths_of(offers.demand, offers.columns.weights.diversity, 0.0)
    return value_of(offers, replace(chosen, value=offers.points(chosen)), worths, offers.blank_prices)

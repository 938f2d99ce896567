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


def best_week(offers: Offers, prices: Floats | None = None, start: Arcs | None = None) -> Optimum:
    """The best choice under the hard filters, with a bound that holds for every candidate of the bank.

    `prices` (by text group) are what a use costs the other creators of a joint plan; values and bound are
    then net of them.
    """
    demand = offers.demand
    if not demand.groups:
        return _empty(offers)
    fixed_prices = offers.blank_prices if prices is None else prices
    worths = worths_of(demand, offers.columns.weights.diversity, offers.unfilled)
    arcs = offers.first(fixed_prices) if start is None else offers.untaken(start)
    text_group = offers.columns.bank.text_group
    program = Program(demand, worths, fixed_prices)
    program.add(arcs, text_group[arcs.row].astype(np.int64))
    for left in range(MOST_ROUNDS, 0, -1):
        flow = program.solve()
        more = offers.above(flow.prices, flow.shadows, flow.asked + TOLERANCE, MOST_A_NODE).without(arcs)
        if not len(more) or left == 1:
            break
        program.add(more, text_group[more.row].astype(np.int64))
        arcs = arcs.followed_by(more)
    bound = upper_bound(offers, flow, worths, fixed_prices)
    if not flow.is_whole:
        return _whole(offers, program, arcs, flow, worths, fixed_prices, bound)
    return _optimum(offers, arcs, flow, worths, fixed_prices, bound)


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


def _optimum(
    offers: Offers, arcs: Arcs, flow: Flow, worths: Worths, fixed_prices: Floats, bound: float
) -> Optimum:
    chosen = without_ties(offers, arcs[flow.chosen], fixed_prices)
    return Optimum(
        chosen,
        flow.steady,
        value_of(offers, chosen, worths, fixed_prices),
        bound,
        flow.prices,
        flow.shadows,
        arcs,
    )


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


def _whole(
    offers: Offers,
    program: Program,
    arcs: Arcs,
    flow: Flow,
    worths: Worths,
    fixed_prices: Floats,
    bound: float,
) -> Optimum:
    """Where near twins of different content types split a caption: solved again in whole numbers.

    All candidates that could still be part of a better choice are then known, so the result is the optimum.
    """
    text_group = offers.columns.bank.text_group
    rough = program.solve_whole()
    reached = value_of(offers, arcs[rough.chosen], worths, fixed_prices)
    slack = bound - reached + TOLERANCE
    near = offers.above(flow.prices, flow.shadows, flow.asked - slack, len(text_group)).without(arcs)
    program.add(near, text_group[near.row].astype(np.int64))
    arcs = arcs.followed_by(near)
    best = program.solve_whole()
    value = value_of(offers, arcs[best.chosen], worths, fixed_prices)
    chosen = without_ties(offers, arcs[best.chosen], fixed_prices)
    return Optimum(chosen, best.steady, value, value, flow.prices, flow.shadows, arcs)

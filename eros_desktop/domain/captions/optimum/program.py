"""The flow over some candidates as a linear program, and its prices (scipy's HiGHS dual simplex).

Sends of a group go to captions of their own or, through their send type, to steady ones; a text group is
used once at most; a caption goes on to its content type, whose places are worth less the more of them are
taken. Such a flow is integral by itself, apart from near twins of different content types.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions import terms
from eros_desktop.domain.captions.optimum.arcs import Arcs
from eros_desktop.domain.captions.optimum.demand import Demand
from eros_desktop.domain.captions.table import Floats

if TYPE_CHECKING:
    from scipy.sparse import csc_matrix

Ints = NDArray[np.int64]

WHOLE = 1e-6
"""A share of a caption below this is none."""


@dataclass(frozen=True, slots=True, eq=False)
class Flow:
    """The best flow over the candidates given, and the prices at which nothing of them is left to gain.

    `chosen` are places of the arcs, `steady` counts each group's sends that take a steady caption. `asked` is
    what each node asks of a candidate, `shadows` what a content type adds (last: none), `prices` those of the
    text groups. `is_whole` tells whether no caption is split.
    """

    chosen: Ints
    steady: Ints
    asked: Floats
    shadows: Floats
    prices: Floats
    is_whole: bool


@dataclass(frozen=True, slots=True, eq=False)
class Worths:
    """What the program needs beside the candidates."""

    diversity: Floats
    """Points of the n-th further send of a content type, by (content code, n)."""
    typeless: float
    """Diversity points of a caption without content type."""
    unfilled: float
    """Points of a send left for choosing by hand, far below zero."""


def worths_of(demand: Demand, diversity_weight: float, unfilled: float) -> Worths:
    """The worths of a week: marginal diversity never rises (domain.md 5.5)."""
    points = np.array(
        [terms.diversity_points(n) for n in range(int(demand.placed.max(initial=0)) + demand.sends + 1)]
    )
    places = demand.placed[:, None] + np.arange(max(demand.sends, 1))
    return Worths(diversity_weight * points[places], diversity_weight * 100.0, unfilled)


def solve(
    demand: Demand, arcs: Arcs, text_group: Ints, prices: Floats, worths: Worths, *, whole: bool = False
) -> Flow:
    """The best flow. `text_group` follows the arcs; `prices` are subtracted beforehand, by text group.

    With `whole` no caption is split, at the cost of the prices, which are then all zero.
    """
    layout = _Layout(demand, arcs, text_group, prices, worths)
    if whole:
        amounts = _whole_amounts(layout)
        nothing = np.zeros(layout.nodes), np.zeros(layout.shared_count)
        return _flow(demand, layout, amounts, *nothing, prices, is_priced=False)
    return _flow(demand, layout, *_priced_amounts(layout), prices, is_priced=True)


def _priced_amounts(layout: _Layout) -> tuple[Floats, Floats, Floats]:
    """How much of each column is best, and what one more of each row would cost."""
    from scipy.optimize import linprog

    # The stubs know lists of pairs only.
    given: dict[str, Any] = {
        "A_eq": layout.flows,
        "b_eq": layout.supply,
        "A_ub": layout.once,
        "b_ub": np.ones(layout.shared_count),
        "bounds": np.column_stack([np.zeros(len(layout.cost)), layout.upper]),
        "options": {"presolve": False},
    }
    found = linprog(layout.cost, method="highs-ds", **given)
    if found.x is None:
        raise ArithmeticError(f"the assignment could not be solved: {found.message}")
    return np.asarray(found.x), found.eqlin.marginals, found.ineqlin.marginals


def _whole_amounts(layout: _Layout) -> Floats:
    """The best amounts in whole numbers."""
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import vstack

    lower = np.concatenate([layout.supply, np.zeros(layout.shared_count)])
    upper = np.concatenate([layout.supply, np.ones(layout.shared_count)])
    found = milp(
        layout.cost,
        constraints=LinearConstraint(vstack([layout.flows, layout.once]), lower, upper),
        bounds=Bounds(np.zeros(len(layout.cost)), layout.upper),
        integrality=np.ones(len(layout.cost), dtype=np.int64),
        options={"mip_rel_gap": 0.0},
    )
    if found.x is None:
        raise ArithmeticError(f"the assignment could not be solved: {found.message}")
    return np.asarray(found.x)


def _flow(
    demand: Demand,
    layout: _Layout,
    amounts: Floats,
    flow_costs: Floats,
    shared_costs: Floats,
    prices: Floats,
    *,
    is_priced: bool,
) -> Flow:
    nodes = len(demand.groups) + len(demand.kinds)
    taken = amounts[: layout.arcs]
    steady = amounts[layout.arcs : layout.arcs + len(demand.groups)]
    asked, total = -flow_costs[:nodes], prices.copy()
    total[layout.shared_groups] += np.maximum(-shared_costs, 0.0)
    shadows = np.append(flow_costs[nodes:], layout.typeless)
    if is_priced:
        # A text with a single candidate needs no row of its own: what it gains is its price.
        alone = layout.alone
        gain = layout.values[alone] + shadows[layout.contents[alone]] - asked[layout.node[alone]]
        total[layout.groups[alone]] += np.maximum(0.0, gain)
    return Flow(
        chosen=np.flatnonzero(taken > 1 - WHOLE),
        steady=np.rint(steady).astype(np.int64),
        asked=asked,
        shadows=shadows,
        prices=total,
        is_whole=bool(np.abs(taken - np.rint(taken)).max(initial=0.0) < WHOLE),
    )


class _Layout:
    """Which column and row of the program stands for what.

    Columns: candidates; from a group to its send type; left by hand; places of the content types. Rows:
    groups, send types, content types; then text groups with more than one candidate.
    """

    def __init__(self, demand: Demand, arcs: Arcs, text_group: Ints, prices: Floats, worths: Worths) -> None:
        self.values = arcs.value - prices[text_group]
        self.contents, self.node, self.groups = arcs.content, arcs.node, text_group
        groups, kinds, contents = len(demand.groups), len(demand.kinds), len(demand.placed)
        self.arcs, self.nodes = len(arcs), groups + kinds + contents
        self.typeless = worths.typeless
        numbers = np.arange(groups)
        counts = np.array([group.count for group in demand.groups], dtype=np.float64)
        kind_of = groups + np.array([group.kind for group in demand.groups], dtype=np.int64)
        typed = np.flatnonzero(arcs.content >= 0)
        used = np.bincount(arcs.content[typed], minlength=contents)
        place_content, self.steps, place_count = _places(
            worths.diversity, np.minimum(used + 1, max(demand.sends, 1))
        )
        across, by_hand, places = self.arcs, self.arcs + groups, self.arcs + 2 * groups
        parts = (
            (arcs.node, np.arange(self.arcs), 1.0),
            (groups + kinds + arcs.content[typed], typed, 1.0),
            (numbers, across + numbers, 1.0),
            (kind_of, across + numbers, -1.0),
            (numbers, by_hand + numbers, 1.0),
            (groups + kinds + place_content, places + np.arange(len(place_content)), -1.0),
        )
        self.cost = np.concatenate(
            [
                -(self.values + np.where(arcs.content < 0, worths.typeless, 0.0)),
                np.zeros(groups),
                np.full(groups, -worths.unfilled),
                -self.steps,
            ]
        )
        self.flows = _matrix(parts, (self.nodes, len(self.cost)))
        self.supply = np.concatenate([counts, np.zeros(kinds + contents)])
        self._limit_texts(text_group)
        # One limit a text: a second one, or one that the supply sets already, would take a share of its
        # price.
        once = np.full(self.arcs, np.inf)
        once[self.alone] = 1.0
        self.upper = np.concatenate([once, np.full(2 * groups, np.inf), place_count])

    def _limit_texts(self, text_group: Ints) -> None:
        """A row for each text with more than one candidate."""
        _, inverse, often = np.unique(text_group, return_inverse=True, return_counts=True)
        shared = np.flatnonzero(often[inverse] > 1)
        self.alone = np.flatnonzero(often[inverse] == 1)
        self.shared_groups, rows = np.unique(text_group[shared], return_inverse=True)
        self.shared_count = len(self.shared_groups)
        self.once = _matrix(((rows, shared, 1.0),), (self.shared_count, len(self.cost)))


def _matrix(parts: Sequence[tuple[Ints, Ints, float]], shape: tuple[int, int]) -> csc_matrix[Any]:
    """A sparse matrix from (rows, columns, the value of all of them)."""
    from scipy.sparse import csc_matrix

    rows = np.concatenate([part[0] for part in parts])
    columns = np.concatenate([part[1] for part in parts])
    values = np.concatenate([np.full(len(part[0]), part[2]) for part in parts])
    return csc_matrix((values, (rows, columns)), shape=shape)


def _places(steps: Floats, depth: Ints) -> tuple[Ints, Floats, Floats]:
    """The first `depth` places of each content type: its code, points, and how many are worth the same."""
    within = np.arange(steps.shape[1]) < depth[:, None]
    differs = np.ones(steps.shape, dtype=np.bool_)
    differs[:, 1:] = steps[:, 1:] != steps[:, :-1]
    content, number = np.nonzero(within & differs)
    run = np.cumsum((within & differs).ravel())[np.flatnonzero(within.ravel())] - 1
    return content, steps[content, number], np.bincount(run, minlength=len(content)).astype(np.float64)

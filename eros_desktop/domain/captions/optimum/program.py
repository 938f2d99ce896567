"""The flow over some candidates as a linear program, and its prices (HiGHS, simplex).

Sends of a group go to captions of their own or, through their send type, to steady ones; a text group is
used once at most; a caption goes on to its content type, whose places are worth less the more of them are
taken. Such a flow is integral by itself, apart from near twins of different content types. Candidates may be
added: solving then goes on from where it ended.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions import terms
from eros_desktop.domain.captions.optimum.arcs import Arcs
from eros_desktop.domain.captions.optimum.demand import Demand
from eros_desktop.domain.captions.table import Floats

Ints = NDArray[np.int64]

WHOLE = 1e-6
"""A share of a caption below this is none."""

_DUAL, _PRIMAL = 1, 4
"""The solver's numbers for the two ways of the simplex."""

_NONE = np.zeros(0, dtype=np.int64)


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


class Program:
    """The program of one week.

    Columns: from a group to its send type; a send left by hand; places of the content types; then the
    candidates. Rows: groups, send types, content types; then texts with more than one candidate.
    """

    def __init__(self, demand: Demand, worths: Worths, prices: Floats) -> None:
        """`prices` are subtracted from what a candidate is worth, by text group."""
        from highspy import Highs

        self._highs = Highs()  # type: ignore[no-untyped-call]
        # Before anything else: a solver that speaks would write into what a command prints.
        self._highs.silent()
        for name, value in (
            ("presolve", "off"),
            ("solver", "simplex"),
            ("simplex_strategy", _DUAL),
            ("threads", 1),
        ):
            self._highs.setOptionValue(name, value)
        self._prices = prices
        self._typeless = worths.typeless
        self._groups, self._kinds = len(demand.groups), len(demand.kinds)
        self._nodes = self._groups + self._kinds + len(demand.placed)
        self._node = self._content = self._text = _NONE
        self._value = np.zeros(0)
        self._row_of_text = np.full(len(prices), -1, dtype=np.int64)
        self._arc_of_text = np.full(len(prices), -1, dtype=np.int64)
        self._add_rows(np.array([*(group.count for group in demand.groups)], dtype=np.float64))
        self._add_ways(demand, worths)
        self._first = self._highs.getNumCol()

    def _add_rows(self, supply: Floats) -> None:
        both = np.concatenate([supply, np.zeros(self._nodes - len(supply))])
        self._highs.addRows(self._nodes, both, both, 0, _NONE, _NONE, np.zeros(0))

    def _add_ways(self, demand: Demand, worths: Worths) -> None:
        numbers = np.arange(self._groups)
        kind_of = self._groups + np.array([group.kind for group in demand.groups], dtype=np.int64)
        self._add_columns(np.zeros(self._groups), np.inf, ((numbers, 1.0), (kind_of, -1.0)))
        self._add_columns(np.full(self._groups, -worths.unfilled), np.inf, ((numbers, 1.0),))
        content, points, count = _places(worths.diversity, max(demand.sends, 1))
        self._add_columns(-points, count, ((self._groups + self._kinds + content, -1.0),))

    def _add_columns(
        self,
        cost: Floats,
        upper: Floats | float,
        parts: tuple[tuple[Ints, float], ...],
    ) -> None:
        """Each part gives every column a row and a factor; row -1 stands for none."""
        count = len(cost)
        column = np.tile(np.arange(count), len(parts))
        row = np.concatenate([rows for rows, _ in parts])
        factor = np.repeat([value for _, value in parts], count)
        kept = row >= 0
        column, row, factor = column[kept], row[kept], factor[kept]
        order = np.argsort(column, kind="stable")
        starts = np.searchsorted(column[order], np.arange(count))
        self._highs.addCols(
            count,
            cost,
            np.zeros(count),
            np.broadcast_to(np.asarray(upper, dtype=np.float64), (count,)).copy(),
            len(row),
            starts.astype(np.int32),
            row[order].astype(np.int32),
            factor[order],
        )

    def add(self, arcs: Arcs, text: Ints) -> None:
        """More candidates; `text` are their text groups."""
        if not len(arcs):
            return
        value = arcs.value - self._prices[text]
        before = len(self._node)
        self._node = np.concatenate([self._node, arcs.node])
        self._content = np.concatenate([self._content, arcs.content])
        self._text = np.concatenate([self._text, text])
        self._value = np.concatenate([self._value, value])
        self._limit_texts(text, before)
        content_row = np.where(arcs.content >= 0, self._groups + self._kinds + arcs.content, -1)
        self._add_columns(
            -(value + np.where(arcs.content < 0, self._typeless, 0.0)),
            1.0,
            ((arcs.node, 1.0), (content_row, 1.0), (self._row_of_text[text], 1.0)),
        )

    def _limit_texts(self, text: Ints, before: int) -> None:
        """A row for each text that has a second candidate now."""
        texts, often = np.unique(text, return_counts=True)
        known = self._arc_of_text[texts]
        new = (self._row_of_text[texts] < 0) & (often + (known >= 0) > 1)
        shared, first = texts[new], known[new]
        number = self._highs.getNumRow()
        self._row_of_text[shared] = number + np.arange(len(shared))
        self._arc_of_text[text] = before + np.arange(len(text))
        held = first >= 0
        self._highs.addRows(
            len(shared),
            np.full(len(shared), -np.inf),
            np.ones(len(shared)),
            int(held.sum()),
            (np.cumsum(held) - held).astype(np.int32),
            (self._first + first[held]).astype(np.int32),
            np.ones(int(held.sum())),
        )

    def force(self, at: int, across: int | None, *, forced: bool) -> None:
        """The candidate at a place must be taken, or need no more be.

        A steady one by a send of the group `across`.
        """
        least = float(forced)
        self._highs.changeColBounds(self._first + at, least, 1.0)
        if across is not None:
            self._highs.changeColBounds(across, least, np.inf)
        self._highs.setOptionValue("simplex_strategy", _DUAL)

    def solve(self) -> Flow:
        """The best flow, and the prices at which nothing of the candidates is left to gain."""
        self._run()
        # What is added next breaks no limit, so the next solving starts from a flow that holds.
        self._highs.setOptionValue("simplex_strategy", _PRIMAL)
        found = self._highs.getSolution()
        costs = np.asarray(found.row_dual)
        nodes = self._groups + self._kinds
        asked, shadows = -costs[:nodes], np.append(costs[nodes : self._nodes], self._typeless)
        row = self._row_of_text[self._text]
        shared = np.where(row >= 0, np.maximum(-costs[row], 0.0), 0.0)
        gain = self._value + shadows[self._content] - asked[self._node]
        prices = np.zeros(len(self._prices))
        np.maximum.at(prices, self._text, np.maximum(shared, gain))
        return self._flow(np.asarray(found.col_value), asked, shadows, prices + self._prices)

    def solve_whole(self) -> Flow:
        """The best flow that splits no caption, without prices."""
        from highspy import HighsVarType

        count = self._highs.getNumCol()
        whole = np.full(count, int(HighsVarType.kInteger), dtype=np.uint8)
        self._highs.changeColsIntegrality(count, np.arange(count, dtype=np.int32), whole)
        for name, value in (
            ("presolve", "on"),
            ("solver", "choose"),
            ("mip_rel_gap", 0.0),
            ("mip_abs_gap", 0.0),
        ):
            self._highs.setOptionValue(name, value)
        self._run()
        amounts = np.asarray(self._highs.getSolution().col_value)
        nodes = self._groups + self._kinds
        shadows = np.zeros(self._nodes - nodes + 1)
        return self._flow(amounts, np.zeros(nodes), shadows, self._prices)

    def _run(self) -> None:
        from highspy import HighsModelStatus

        self._highs.run()
        status = self._highs.getModelStatus()
        if status != HighsModelStatus.kOptimal:
            told = self._highs.modelStatusToString(status)
            raise ArithmeticError(f"the assignment could not be solved: {told}")

    def _flow(self, amounts: Floats, asked: Floats, shadows: Floats, prices: Floats) -> Flow:
        taken = amounts[self._first :]
        return Flow(
            chosen=np.flatnonzero(taken > 1 - WHOLE),
            steady=np.rint(amounts[: self._groups]).astype(np.int64),
            asked=asked,
            shadows=shadows,
            prices=prices,
            is_whole=bool(np.abs(taken - np.rint(taken)).max(initial=0.0) < WHOLE),
        )


def _places(steps: Floats, depth: int) -> tuple[Ints, Floats, Floats]:
    """The first `depth` places of each content type: its code, points, and how many are worth the same."""
    steps = steps[:, :depth]
    differs = np.ones(steps.shape, dtype=np.bool_)
    differs[:, 1:] = steps[:, 1:] != steps[:, :-1]
    content, number = np.nonzero(differs)
    run = np.cumsum(differs.ravel()) - 1
    return content, steps[content, number], np.bincount(run, minlength=len(content)).astype(np.float64)

"""Prices of texts that several weeks compete for, found by letting everyone's choice be a little blurred.

The dual of the joint problem is smooth once each send spreads over its candidates as exp(gain / blur) says.
Three steps then have closed forms and are repeated while the blur shrinks: what a send asks, what a text
costs (nothing unless more than one send wants it), what a content type adds to a creator's candidates.
Prices found this way are near the best ones, and any prices give a true bound (`solver.upper_bound`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.optimum.arcs import Arcs
from eros_desktop.domain.captions.optimum.offers import Offers
from eros_desktop.domain.captions.optimum.program import Worths
from eros_desktop.domain.captions.table import Floats

Ints = NDArray[np.int64]

MOST_SWEEPS = 2000
EVEN_POINTS = 1e-9
LARGEST_STEP_POINTS = 2.0
"""How far a content type's worth moves in one sweep."""


@dataclass(frozen=True, slots=True, eq=False)
class Tie:
    """Entries of the market by one of their numbers: a first entry for each number, in this order."""

    order: NDArray[np.int32]
    first: Ints
    length: Ints

    @classmethod
    def by(cls, numbers: Ints | NDArray[np.int32]) -> Tie:
        order = np.argsort(numbers, kind="stable").astype(np.int32)
        ordered = numbers[order]
        first = np.flatnonzero(np.concatenate([[True], ordered[1:] != ordered[:-1]])[: len(ordered)])
        return cls(order, first, np.diff(np.append(first, len(numbers))))

    def log_sum(self, gains: Floats) -> Floats:
        """ln of the sum of exp(gain) by number."""
        ordered = gains[self.order]
        most = np.maximum.reduceat(ordered, self.first)
        return most + np.log(np.add.reduceat(np.exp(ordered - np.repeat(most, self.length)), self.first))


class Market:
    """All weeks' candidates as flat entries (send group, text, content type of a creator), and prices."""

    def __init__(self, offers: Sequence[Offers], arcs: Sequence[Arcs], worths: Sequence[Worths]) -> None:
        self._groups = [len(one.demand.groups) for one in offers]
        self._width = len(offers[0].demand.placed) + 1
        entries = [_entries(one, own) for one, own in zip(offers, arcs, strict=True)]
        base = np.cumsum([0, *self._groups])
        node = np.concatenate([found[0] + start for found, start in zip(entries, base, strict=False)])
        text = np.concatenate([found[1] for found in entries])
        self._value = np.concatenate([found[2] for found in entries])
        self._content = np.concatenate(
            [found[3] + number * self._width for number, found in enumerate(entries)]
        )
        self._counts = np.concatenate(
            [[group.count for group in one.demand.groups] for one in offers]
        ).astype(np.float64)
        del entries
        nodes, self._node = np.unique(node, return_inverse=True)
        self._counts = self._counts[nodes]
        self._present = np.diff(np.searchsorted(nodes, base))
        self.texts, self._text = np.unique(text, return_inverse=True)
        self._steps = _steps(worths, self._width)
        self._typeless = np.arange(len(self._steps)) % self._width == self._width - 1

    @cached_property
    def _by_node(self) -> Tie:
        return Tie.by(self._node)

    @cached_property
    def _by_text(self) -> Tie:
        return Tie.by(self._text)

    @property
    def entries(self) -> int:
        """How many candidates there are."""
        return len(self._value)

    def matched(self, shadows: Sequence[Floats], unfilled: Sequence[float]) -> Floats:
        """Prices, by entry of `texts`, at which an assignment with content types at fixed worths is best.

        `unfilled` is what a send is worth without a text, by creator.
        """
        from scipy.sparse import csr_matrix
        from scipy.sparse.csgraph import min_weight_full_bipartite_matching

        values, counts = self._value + np.concatenate(list(shadows))[self._content], self._counts
        group_of_send = np.repeat(np.arange(len(counts)), counts.astype(np.int64))
        first, length = _once_a_text(self._node, self._text, values)
        begin = np.concatenate([[0], np.cumsum(length)])
        lengths = length[group_of_send]
        ends = np.cumsum(lengths)
        # More than a million entries: half as wide numbers are half the memory.
        at = np.arange(ends[-1], dtype=np.int32)
        at -= np.repeat((ends - lengths - begin[group_of_send]).astype(np.int32), lengths)
        at = first.astype(np.int32)[at]
        # Each send has a place of its own where it goes without a text, so that everyone finds a place.
        sends = len(group_of_send)
        columns = np.insert(self._text[at].astype(np.int32), ends, len(self.texts) + np.arange(sends))
        worth = np.insert(values[at], ends, self._unfilled(unfilled)[group_of_send])
        index = np.concatenate([[0], ends]) + np.arange(sends + 1)
        graph = csr_matrix(
            (float(worth.max()) + 1.0 - worth, columns, index), shape=(sends, len(self.texts) + sends)
        )
        chosen_send, chosen = min_weight_full_bipartite_matching(graph)
        width = graph.shape[1]
        del graph, at
        taken = np.empty(sends, dtype=np.int64)
        taken[chosen_send] = chosen
        return _lowest_prices(taken, columns, worth, np.diff(index), width)[: len(self.texts)]

    def _unfilled(self, unfilled: Sequence[float]) -> Floats:
        return np.repeat(np.asarray(unfilled, dtype=np.float64), self._present)

    def settle(
        self, prices: Floats, shadows: Sequence[Floats], schedule: Sequence[tuple[float, int]]
    ) -> tuple[Floats, list[Floats]]:
        """Prices by text group and shadows by creator after the (blur in points, sweeps) of the schedule."""
        price, shadow = prices[self.texts], np.concatenate(list(shadows))
        for blur, sweeps in schedule:
            for _ in range(sweeps):
                price, shadow = self._sweep(price, shadow, blur)
        found = np.zeros(len(prices))
        found[self.texts] = price
        return found, np.split(shadow, len(self._groups))

    def _sweep(self, price: Floats, shadow: Floats, blur: float) -> tuple[Floats, Floats]:
        wish = self._value + shadow[self._content]
        asked = blur * (self._by_node.log_sum((wish - price[self._text]) / blur) - np.log(self._counts))
        left = wish - asked[self._node]
        price = np.maximum(0.0, blur * self._by_text.log_sum(left / blur))
        taken = np.bincount(
            self._content, np.exp((left - price[self._text]) / blur), minlength=len(self._steps)
        )
        # Where rising demand meets falling worth: the n-th place is taken up to its points.
        numbers = np.arange(1, self._steps.shape[1] + 1)
        level = shadow[:, None] + blur * np.log(numbers[None, :] / np.maximum(taken, 1e-12)[:, None])
        met = np.minimum(self._steps, level).max(axis=1)
        moved = np.clip(met, shadow - LARGEST_STEP_POINTS, shadow + LARGEST_STEP_POINTS)
        return price, np.where(self._typeless, shadow, moved)


def _once_a_text(node: Ints, text: Ints, values: Floats) -> tuple[Ints, Ints]:
    """Entries in order of group and text, the best of each pair only, and how many each group has."""
    order = np.lexsort((-values, text, node))
    same = (node[order[1:]] == node[order[:-1]]) & (text[order[1:]] == text[order[:-1]])
    kept = order[np.concatenate([[True], ~same])]
    return kept, np.bincount(node[kept], minlength=int(node.max()) + 1)


def _lowest_prices(
    taken: Ints, columns: NDArray[np.int32], worth: Floats, lengths: Ints, count: int
) -> Floats:
    """The lowest prices at which every send is content with the column it took."""
    owner = np.repeat(np.arange(len(taken), dtype=np.int32), lengths)
    got = np.zeros(len(taken))
    hit = columns == taken[owner]
    got[owner[hit]] = worth[hit]
    by_column = Tie.by(columns)
    prices = np.zeros(count)
    for _ in range(MOST_SWEEPS):
        wish = worth - (got - prices[taken])[owner]
        asked = np.zeros(count)
        asked[columns[by_column.order[by_column.first]]] = np.maximum.reduceat(
            wish[by_column.order], by_column.first
        )
        risen = np.maximum(prices, asked)
        if float((risen - prices).max(initial=0.0)) < EVEN_POINTS:
            break
        prices = risen
    return prices


def _entries(offers: Offers, arcs: Arcs) -> tuple[Ints, Ints, Floats, Ints]:
    """Group, text, value and content place of each candidate.

    Steady ones once for every group of their kind.
    """
    groups, width = offers.demand.groups, len(offers.demand.placed)
    node, which = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
    for place, group in enumerate(groups):
        own = np.flatnonzero((arcs.node == place) | (arcs.node == len(groups) + group.kind))
        node.append(np.full(len(own), place, dtype=np.int64))
        which.append(own)
    chosen = np.concatenate(which)
    content = arcs.content[chosen]
    text = offers.columns.bank.text_group[arcs.row[chosen]].astype(np.int64)
    return np.concatenate(node), text, arcs.value[chosen], np.where(content < 0, width, content)


def _steps(worths: Sequence[Worths], width: int) -> Floats:
    """Points of the n-th place of each creator's content types, very low beyond the last."""
    most = max(worth.diversity.shape[1] for worth in worths)
    steps = np.full((len(worths) * width, most), -1e9)
    for number, worth in enumerate(worths):
        contents, places = worth.diversity.shape
        steps[number * width : number * width + contents, :places] = worth.diversity
    return steps

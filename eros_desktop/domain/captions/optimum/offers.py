"""Every candidate for every open send of one week, searched by price instead of listed.

Within a cell (caption type, content type) all send types order captions alike, so a date needs one ordering
and a send type needs only the best of each cell. Captions that are worth the same on every date of the week
are steady: they are ordered once and offered once a send type, not once a date. A node of the search is a
group with a date's own captions, or a kind with the steady ones.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions import terms
from eros_desktop.domain.captions.cells import DayCells
from eros_desktop.domain.captions.levels import ANY_TYPE, BY_HAND, NOISE
from eros_desktop.domain.captions.optimum.arcs import Arcs, no_arcs
from eros_desktop.domain.captions.optimum.demand import Demand
from eros_desktop.domain.captions.optimum.layers import NOTHING, Layer
from eros_desktop.domain.captions.optimum.menus import LEVEL_UNITS, Menu, any_type_arcs, least_points, menu_of
from eros_desktop.domain.captions.table import Floats
from eros_desktop.domain.captions.week_columns import WeekColumns

Ints = NDArray[np.int64]

MOST_POINTS = 100.0
EVERY_ONE = 10**9
SPARE = 4
"""Candidates more than the sends of a date need, to begin with."""


class Offers:
    """The candidates of one creator's week.

    Prices are by text group, shadows by content code (last: none).
    """

    def __init__(
        self, columns: WeekColumns, demand: Demand, unit: float | None = None, sends: int | None = None
    ) -> None:
        """`unit` is the points of one level unit; by default more than the whole week can gain.

        `sends` are those of all creators planned together; by default the week's own.
        """
        self.columns = columns
        self.demand = demand
        self.unit = MOST_POINTS * (demand.sends + 1) if unit is None else unit
        self.blank_prices = np.zeros(int(columns.bank.text_group.max(initial=0)) + 1)
        self._sends = demand.sends if sends is None else sends
        self._least = least_points(columns)
        self._blocked = np.zeros(len(self.blank_prices), dtype=np.bool_)
        self._blocked[demand.taken] = True
        self._menus = tuple(menu_of(columns, columns.kind(key), self.unit) for key in demand.kinds)
        self._kind_of = (*(group.kind for group in demand.groups), *range(len(demand.kinds)))
        self._wide: dict[int, Arcs] = {}
        self._wide_most = 2 * MOST_POINTS - self.unit * LEVEL_UNITS[ANY_TYPE]
        """No caption of level 4 is worth more, whatever its content type adds."""
        self._worths: dict[int, Floats] = {}
        self._leaders: dict[int, Floats] = {}
        self._priced: Floats | None = None
        self._layers: dict[int, Layer] = {}
        kinds = [columns.kind(key) for key in demand.kinds]
        self._layer_at = (
            *(self._layer(columns.daily_cells(one.day, kinds[one.kind])) for one in demand.groups),
            *(self._layer(columns.steady_cells(kind)) for kind in kinds),
        )
        columns.forget_days()

    @property
    def unfilled(self) -> float:
        """The value of leaving a send for choosing by hand."""
        return -self.unit * LEVEL_UNITS[BY_HAND]

    def rest(self) -> None:
        """Lets go of what was worked out for the last prices."""
        self._priced = None
        self._worths.clear()
        self._leaders.clear()

    def block(self, text_groups: Ints) -> None:
        """These texts are taken by somebody else."""
        self._blocked[text_groups] = True
        self.rest()

    def unblock(self, text_groups: Ints) -> None:
        """These texts are free again, but for those of the fixed sends."""
        self._blocked[text_groups] = False
        self._blocked[self.demand.taken] = True
        self.rest()

    def untaken(self, arcs: Arcs) -> Arcs:
        """Those of the candidates that nobody has taken."""
        return arcs[~self._blocked[self.columns.bank.text_group[arcs.row]]]

    def first(self, prices: Floats) -> Arcs:
        """Where solving begins: the best of every cell, and a few more than each type and date can need.

        A content type is taken to be worth what it is worth when all are sent equally often.
        """
        shadows = self.even_shadows()
        needed = np.bincount(
            [group.kind for group in self.demand.groups],
            [group.count for group in self.demand.groups],
            minlength=len(self.demand.kinds),
        )
        depths = [group.count + SPARE for group in self.demand.groups]
        found = [self._first(node, prices, shadows, depth, 0) for node, depth in enumerate(depths)]
        for kind, most in enumerate(needed):
            found.append(self._first(len(depths) + kind, prices, shadows, int(1.5 * most) + SPARE, 1))
        return Arcs.joined(found) if found else no_arcs()

    def _first(self, node: int, prices: Floats, shadows: Floats, most: int, of_each: int) -> Arcs:
        """The best of a node that keep to the first minimums, and the best `of_each` cell."""
        layer, menu = self.layer(node), self._menus[self._kind_of[node]]
        kept = np.flatnonzero(menu.level == 0)
        if prices.any():
            places, owner = layer.leaders(self._worth(layer, prices), menu.segments[kept], most)
        else:
            places, owner = layer.heads(menu.segments[kept], most)
        owner = kept[owner]
        worth = self._worth(layer, prices)[places] + menu.added[owner] + shadows[menu.content[owner]]
        order = np.argsort(-worth, kind="stable")
        wanted = np.zeros(len(places), dtype=np.bool_)
        wanted[order[:most]] = True
        if of_each:
            _, best_of_cell = np.unique(owner[order], return_index=True)
            wanted[order[best_of_cell]] = True
        return self._arcs(node, places[wanted], owner[wanted])

    def even_shadows(self) -> Floats:
        """What content types add when all are sent equally often."""
        contents = max(1, len(self.columns.inputs.profile.vault_types))
        weight = self.columns.weights.diversity
        shadows = np.full(len(self.demand.placed) + 1, 0.0)
        shadows[:-1] = weight * terms.diversity_points(self.demand.sends // contents)
        shadows[-1] = weight * terms.diversity_points(0)
        return shadows

    def best(self, prices: Floats, shadows: Floats) -> tuple[Floats, Floats]:
        """The best reduced value of each group's own candidates, and of each kind's steady ones."""
        most = np.array([self._most(node, prices, shadows) for node in range(len(self._layer_at))])
        groups, kinds = most[: len(self.demand.groups)], most[len(self.demand.groups) :]
        for place, group in enumerate(self.demand.groups):
            if max(groups[place], kinds[group.kind]) < self._wide_most:
                groups[place] = max(groups[place], self._best_wide(place, prices, shadows))
        return groups, kinds

    def _most(self, node: int, prices: Floats, shadows: Floats) -> float:
        menu = self._menus[self._kind_of[node]]
        leading = self._leading(self.layer(node), prices)[menu.segments]
        return float((leading + menu.added + shadows[menu.content]).max(initial=NOTHING))

    def above(
        self, prices: Floats, shadows: Floats, asked: Floats, most: int, most_steady: int | None = None
    ) -> Arcs:
        """Candidates worth more than what is asked of their node, best first.

        Up to `most` of a date's own a group, and up to `most_steady` (default: the same) steady ones a kind.
        """
        count = len(self.demand.groups)
        found = []
        for node in range(len(self._layer_at)):
            limit = most if node < count else most_steady or most
            found.append(self._best_above(node, prices, shadows, asked[node], limit))
            if node < count and asked[node] < self._wide_most:
                wide = self.any_type(node)
                gain = wide.value + shadows[wide.content] - self._prices(wide.row, prices) - asked[node]
                found.append(wide[gain > 0])
        return Arcs.joined([part for part in found if len(part)] or [no_arcs()])

    def _best_above(self, node: int, prices: Floats, shadows: Floats, asked: float, most: int) -> Arcs:
        layer, menu = self.layer(node), self._menus[self._kind_of[node]]
        added = menu.added + shadows[menu.content] - asked
        segments = np.flatnonzero(self._leading(layer, prices)[menu.segments] + added > 0)
        if not len(segments):
            return no_arcs()
        places, run = layer.inside(menu.segments[segments])
        owner = segments[run]
        gain = self._worth(layer, prices)[places] + added[owner]
        kept = np.flatnonzero(gain > 0)
        if len(kept) > most:
            kept = kept[np.argpartition(-gain[kept], most - 1)[:most]]
        return self._arcs(node, places[kept], owner[kept])

    def within(
        self, prices: Floats, shadows: Floats, window_points: float, most: int, most_steady: int
    ) -> Arcs:
        """Candidates at most so many points below the best of their group; limits as in `above`."""
        groups, kinds = self.best(prices, shadows)
        kind_of = np.array([group.kind for group in self.demand.groups], dtype=np.int64)
        asked = np.maximum(np.maximum(groups, kinds[kind_of]), self.unfilled)
        lowest = np.full(len(self.demand.kinds), -NOTHING)
        np.minimum.at(lowest, kind_of, asked)
        return self.above(prices, shadows, np.concatenate([asked, lowest]) - window_points, most, most_steady)

    def ranked(self, place: int, prices: Floats, shadows: Floats) -> Arcs:
        """All candidates of a group, best first at these prices; equal ones by row."""
        lowest = 2 * self.unfilled - 2 * MOST_POINTS
        parts = [
            self._best_above(place, prices, shadows, lowest, EVERY_ONE),
            self._best_above(self.steady_node(place), prices, shadows, lowest, EVERY_ONE),
            self.untaken(self.any_type(place)),
        ]
        arcs = Arcs.joined(parts)
        return arcs[np.lexsort((arcs.row, -self.gains(arcs, prices, shadows)))]

    def gains(self, arcs: Arcs, prices: Floats, shadows: Floats) -> Floats:
        """What each candidate brings at these prices, in points."""
        return arcs.value + shadows[arcs.content] - self._prices(arcs.row, prices)

    def points(self, arcs: Arcs) -> Floats:
        """Their values without the cost of relaxed levels."""
        return arcs.value + self.unit * np.asarray(LEVEL_UNITS)[arcs.level]

    def equals(self, arcs: Arcs, at: int) -> Ints:
        """Rows worth as much as a candidate on its node, of its content type and level; no taken ones."""
        node = int(arcs.node[at])
        layer, menu = self.layer(node), self._menus[self._kind_of[node]]
        found = [np.zeros(0, dtype=np.int64)]
        for entry in np.flatnonzero((menu.content == arcs.content[at]) & (menu.level == arcs.level[at])):
            begin, end = layer.starts[menu.segments[entry]], layer.starts[menu.segments[entry] + 1]
            points = -layer.points[begin:end]
            wanted = menu.added[entry] - arcs.value[at]
            first = begin + np.searchsorted(points, wanted - NOISE)
            last = begin + np.searchsorted(points, wanted + NOISE, side="right")
            here = np.arange(first, last)
            kept = ~self._blocked[layer.group[here]]
            found.append(layer.cells.rows[here[kept]].astype(np.int64))
        return np.concatenate(found)

    def menu(self, kind: int) -> Menu:
        """What a send type may take."""
        return self._menus[kind]

    def layer(self, node: int) -> Layer:
        """The candidates of a node."""
        return self._layer_at[node]

    def steady_node(self, place: int) -> int:
        """Where a group finds the steady captions of its kind."""
        return len(self.demand.groups) + self.demand.groups[place].kind

    def _layer(self, cells: DayCells) -> Layer:
        if id(cells) not in self._layers:
            self._layers[id(cells)] = Layer.of(cells, self.columns.bank.text_group, self._least)
        return self._layers[id(cells)]

    def _worth(self, layer: Layer, prices: Floats) -> Floats:
        """Points less prices, `NOTHING` for what is taken; kept while the prices stay the same array."""
        self._follow(prices)
        if id(layer) not in self._worths:
            worth = layer.points - prices[layer.group]
            worth[self._blocked[layer.group]] = NOTHING
            self._worths[id(layer)] = worth
        return self._worths[id(layer)]

    def _leading(self, layer: Layer, prices: Floats) -> Floats:
        """The best worth of each segment."""
        self._follow(prices)
        if id(layer) not in self._leaders:
            self._leaders[id(layer)] = layer.best(self._worth(layer, prices))
        return self._leaders[id(layer)]

    def _follow(self, prices: Floats) -> None:
        if self._priced is not prices:
            self.rest()
            self._priced = prices

    def _prices(self, rows: Ints, prices: Floats) -> Floats:
        group = self.columns.bank.text_group[rows]
        return np.where(self._blocked[group], -NOTHING, prices[group])

    def _best_wide(self, place: int, prices: Floats, shadows: Floats) -> float:
        wide = self.any_type(place)
        gain = wide.value + shadows[wide.content] - self._prices(wide.row, prices)
        return float(gain.max(initial=NOTHING))

    def any_type(self, place: int) -> Arcs:
        """The candidates of level 4 for a group."""
        if place not in self._wide:
            self._wide[place] = any_type_arcs(self.columns, self.demand, place, self.unit, self._sends)
        return self._wide[place]

    def _arcs(self, node: int, places: Ints, owner: Ints) -> Arcs:
        """The candidates at these places of a node's layer, each in its entry of the menu."""
        layer, menu = self.layer(node), self._menus[self._kind_of[node]]
        kept = ~self._blocked[layer.group[places]]
        places, owner = places[kept], owner[kept]
        return Arcs(
            node=np.full(len(places), node),
            row=layer.cells.rows[places].astype(np.int64),
            value=layer.points[places] + menu.added[owner],
            content=menu.content[owner],
            level=menu.level[owner],
            priority=menu.priority[owner],
        )

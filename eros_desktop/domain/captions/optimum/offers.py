"""Every candidate for every open send of one week, searched by price instead of listed.

Within a cell (caption type, content type) all send types order captions alike, so a date needs one ordering
and a send type needs only the best of each cell. Captions that are worth the same on every date of the week
are steady: they are offered once a send type, not once a date.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions import terms
from eros_desktop.domain.captions.levels import ANY_TYPE, BY_HAND, NOISE
from eros_desktop.domain.captions.optimum.arcs import Arcs, no_arcs
from eros_desktop.domain.captions.optimum.demand import Demand, Group
from eros_desktop.domain.captions.optimum.layers import NOTHING, Layer, heads, leaders
from eros_desktop.domain.captions.optimum.menus import LEVEL_UNITS, Menu, any_type_arcs, least_points, menu_of
from eros_desktop.domain.captions.table import Flags, Floats
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
        self._steady = _steady_rows(columns)
        self._layers: dict[int, Layer] = {}
        self._menus = tuple(menu_of(columns, columns.kind(key), self.unit) for key in demand.kinds)
        self._first_group = [
            next(at for at, group in enumerate(demand.groups) if group.kind == kind)
            for kind in range(len(demand.kinds))
        ]
        self._wide: dict[int, Arcs] = {}
        self._wide_most = 2 * MOST_POINTS - self.unit * LEVEL_UNITS[ANY_TYPE]
        """No caption of level 4 is worth more, whatever its content type adds."""
        self._worths: dict[int, Floats] = {}
        self._leaders: dict[int, tuple[Floats, Floats]] = {}
        self._priced: Floats | None = None
        self._layer_at = tuple(self._ordered(group) for group in demand.groups)
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
        is_free = not prices.any()
        found = []
        needed = np.bincount(
            [group.kind for group in self.demand.groups], [group.count for group in self.demand.groups]
        )
        for place, group in enumerate(self.demand.groups):
            layer, menu = self.layer(place), self._menus[group.kind]
            kept = np.flatnonzero(menu.level == 0)
            most = int(1.5 * needed[group.kind]) + SPARE
            if is_free:
                places, owner = heads(layer, menu.segments[kept], most)
            else:
                places, owner = leaders(layer, self._worth(layer, prices), menu.segments[kept], most)
            owner = kept[owner]
            worth = self._worth(layer, prices)[places] + menu.added[owner] + shadows[menu.content[owner]]
            wanted = np.zeros(len(places), dtype=np.bool_)
            order = np.argsort(-worth, kind="stable")
            _, best_of_cell = np.unique(owner[order], return_index=True)
            wanted[order[best_of_cell]] = True
            steady = layer.steady[places[order]]
            wanted[order[steady][:most]] = True
            wanted[order[~steady][: group.count + SPARE]] = True
            found.append(self._arcs(place, layer, menu, places[wanted], owner[wanted]))
        return Arcs.joined(found) if found else no_arcs()

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
        groups = np.full(len(self.demand.groups), NOTHING)
        kinds = np.full(len(self.demand.kinds), NOTHING)
        for place, group in enumerate(self.demand.groups):
            menu = self._menus[group.kind]
            own, steady = self._leading(self.layer(place), prices)
            added = menu.added + shadows[menu.content]
            groups[place] = (own[menu.segments] + added).max(initial=NOTHING)
            kinds[group.kind] = max(kinds[group.kind], (steady[menu.segments] + added).max(initial=NOTHING))
            if max(groups[place], kinds[group.kind]) < self._wide_most:
                groups[place] = max(groups[place], self._best_wide(place, prices, shadows))
        return groups, kinds

    def above(
        self, prices: Floats, shadows: Floats, asked: Floats, most: int, most_steady: int | None = None
    ) -> Arcs:
        """Candidates worth more than what is asked of their node, best first.

        Up to `most` of a date's own a group, and up to `most_steady` (default: the same) steady ones a kind.
        """
        found = []
        count = len(self.demand.groups)
        seen: set[int] = set()
        for place, group in enumerate(self.demand.groups):
            own, steady = self._leading(self.layer(place), prices)
            found.append(self._best_above(place, prices, shadows, own, asked[place], most, steady=False))
            if group.kind not in seen:
                seen.add(group.kind)
                limit = asked[count + group.kind]
                found.append(
                    self._best_above(place, prices, shadows, steady, limit, most_steady or most, steady=True)
                )
            if asked[place] < self._wide_most:
                wide = self.any_type(place)
                gain = wide.value + shadows[wide.content] - self._prices(wide.row, prices) - asked[place]
                found.append(wide[gain > 0])
        return Arcs.joined([part for part in found if len(part)] or [no_arcs()])

    def _best_above(
        self,
        place: int,
        prices: Floats,
        shadows: Floats,
        leading: Floats,
        asked: float,
        most: int,
        *,
        steady: bool,
    ) -> Arcs:
        group = self.demand.groups[place]
        layer, menu = self.layer(place), self._menus[group.kind]
        added = menu.added + shadows[menu.content] - asked
        segments = np.flatnonzero(leading[menu.segments] + added > 0)
        if not len(segments):
            return no_arcs()
        begin, end = layer.starts[menu.segments[segments]], layer.starts[menu.segments[segments] + 1]
        length = end - begin
        places = np.arange(length.sum()) + np.repeat(
            begin - np.concatenate([[0], np.cumsum(length)[:-1]]), length
        )
        owner = np.repeat(segments, length)
        gain = self._worth(layer, prices)[places] + added[owner]
        kept = np.flatnonzero((gain > 0) & (layer.steady[places] == steady))
        if len(kept) > most:
            kept = kept[np.argpartition(-gain[kept], most - 1)[:most]]
        return self._arcs(place, layer, menu, places[kept], owner[kept])

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
        own, steady = self._leading(self.layer(place), prices)
        lowest = 2 * self.unfilled - 2 * MOST_POINTS
        parts = [
            self._best_above(place, prices, shadows, own, lowest, EVERY_ONE, steady=False),
            self._best_above(place, prices, shadows, steady, lowest, EVERY_ONE, steady=True),
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
        node, count = int(arcs.node[at]), len(self.demand.groups)
        is_steady = node >= count
        place = self._first_group[node - count] if is_steady else node
        layer, menu = self.layer(place), self._menus[self.demand.groups[place].kind]
        found = [np.zeros(0, dtype=np.int64)]
        for entry in np.flatnonzero((menu.content == arcs.content[at]) & (menu.level == arcs.level[at])):
            begin, end = layer.starts[menu.segments[entry]], layer.starts[menu.segments[entry] + 1]
            points = -layer.points[begin:end]
            wanted = menu.added[entry] - arcs.value[at]
            first = begin + np.searchsorted(points, wanted - NOISE)
            last = begin + np.searchsorted(points, wanted + NOISE, side="right")
            here = np.arange(first, last)
            kept = (layer.steady[here] == is_steady) & ~self._blocked[layer.group[here]]
            found.append(layer.cells.rows[here[kept]].astype(np.int64))
        return np.concatenate(found)

    def menu(self, kind: int) -> Menu:
        """What a send type may take."""
        return self._menus[kind]

    def layer(self, place: int) -> Layer:
        """The candidates of a group's date."""
        return self._layer_at[place]

    def _ordered(self, group: Group) -> Layer:
        """The candidates of the group's date, short ones only where the send type has a limit."""
        cells = self.columns.cells(group.day, self.columns.kind(group.send_type_key))
        if id(cells) not in self._layers:
            starts = np.asarray(cells.starts, dtype=np.int64)
            whole = cells.points.min(initial=0.0) >= self._least
            self._layers[id(cells)] = Layer(
                cells=cells,
                points=cells.points if whole else np.maximum(cells.points, self._least),
                group=self.columns.bank.text_group[cells.rows],
                steady=self._steady[cells.rows],
                starts=starts,
                filled=np.flatnonzero(starts[1:] > starts[:-1]),
            )
        return self._layers[id(cells)]

    def _worth(self, layer: Layer, prices: Floats) -> Floats:
        """Points less prices, `NOTHING` for what is taken; kept while the prices stay the same array."""
        self._follow(prices)
        if id(layer) not in self._worths:
            self._worths[id(layer)] = np.where(self._blocked[layer.group], NOTHING, layer.worth(prices))
        return self._worths[id(layer)]

    def _leading(self, layer: Layer, prices: Floats) -> tuple[Floats, Floats]:
        """The best worth of each segment among the date's own and among the steady captions."""
        self._follow(prices)
        if id(layer) not in self._leaders:
            worth = self._worth(layer, prices)
            self._leaders[id(layer)] = layer.best(worth, ~layer.steady), layer.best(worth, layer.steady)
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

    def _arcs(self, place: int, layer: Layer, menu: Menu, places: Ints, owner: Ints) -> Arcs:
        """The candidates at these places of the layer, each in its entry of the menu."""
        kept = ~self._blocked[layer.group[places]]
        places, owner = places[kept], owner[kept]
        steady = layer.steady[places]
        kind_node = len(self.demand.groups) + self.demand.groups[place].kind
        return Arcs(
            node=np.where(steady, kind_node, place),
            row=layer.cells.rows[places].astype(np.int64),
            value=layer.points[places] + menu.added[owner],
            content=menu.content[owner],
            level=menu.level[owner],
            priority=menu.priority[owner],
        )


def _steady_rows(columns: WeekColumns) -> Flags:
    """True for captions with the same freshness, level and openness on every date of the week."""
    days = [columns.day(day) for day in columns.inputs.week.days]
    first = days[0]
    same = first.is_open.copy()
    for other in days[1:]:
        same &= (other.freshness == first.freshness) & (other.level == first.level) & other.is_open
    steady = np.zeros(len(columns.bank), dtype=np.bool_)
    steady[columns.pool.rows[same]] = True
    return steady

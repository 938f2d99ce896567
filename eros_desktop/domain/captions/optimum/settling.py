"""The chosen captions on the sends they had before, where that costs nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.levels import ANY_TYPE
from eros_desktop.domain.captions.optimum.arcs import Arcs
from eros_desktop.domain.captions.optimum.layers import NOTHING
from eros_desktop.domain.captions.optimum.menus import LEVEL_UNITS
from eros_desktop.domain.captions.optimum.offers import Offers
from eros_desktop.domain.captions.optimum.placing import filled
from eros_desktop.domain.captions.optimum.program import worths_of
from eros_desktop.domain.captions.picks import Pick, is_fixed
from eros_desktop.domain.captions.table import Flags, Floats
from eros_desktop.domain.schedule.sends import PlannedSend

Ints = NDArray[np.int64]

STAY_POINTS = 1e-6
"""What a caption that stays on its send is worth, far below any difference in score."""


def settled(
    offers: Offers, chosen: Arcs, sends: Sequence[PlannedSend], before: Mapping[int, int]
) -> tuple[PlannedSend, ...]:
    """The same sends in the same order; `before` maps places of open sends to the rows they had.

    Content types keep their counts, so the captions go to sends like people to chairs: the best total first,
    then as few as possible move.
    """
    from scipy.optimize import linear_sum_assignment

    seats = [place for place, send in enumerate(sends) if not is_fixed(send)]
    rows = chosen.row
    if not seats or not len(rows):
        return filled(offers.columns, sends, {})
    numbers = {(one.send_type_key, one.day): at for at, one in enumerate(offers.demand.groups)}
    group = np.array([numbers[sends[place].send_type_key, sends[place].day] for place in seats])
    wide = bool((chosen.level == ANY_TYPE).any())
    terms = {place: _terms(offers, place, rows, wide=wide) for place in np.unique(group).tolist()}
    value = np.array([terms[at].value for at in group.tolist()])
    stays = np.array([before.get(place, -1) for place in seats])[:, None] == rows[None, :]
    chairs, people = linear_sum_assignment(_benefit(value, stays), maximize=True)
    picks = {}
    for chair, person in zip(chairs.tolist(), people.tolist(), strict=True):
        own = terms[int(group[chair])]
        if value[chair, person] > NOTHING:
            picks[seats[chair]] = Pick(int(rows[person]), int(own.level[person]), float(own.priority[person]))
    return filled(offers.columns, sends, picks)


def worth_today(offers: Offers, sends: Sequence[PlannedSend], rows: Mapping[int, int]) -> tuple[float, float]:
    """What these rows on these places are worth as an optimum counts it, and what they score in total.

    An open send without a row, or whose row it may not have today, counts as left for choosing by hand.
    """
    numbers = {(one.send_type_key, one.day): at for at, one in enumerate(offers.demand.groups)}
    worths = worths_of(offers.demand, offers.columns.weights.diversity, offers.unfilled)
    counts = np.zeros(len(offers.demand.placed), dtype=np.int64)
    worth = score = 0.0
    for place, send in enumerate(sends):
        if is_fixed(send):
            continue
        row = np.array([rows.get(place, -1)])
        own = _terms(offers, numbers[send.send_type_key, send.day], row, wide=True)
        if row[0] < 0 or own.value[0] <= NOTHING:
            worth += offers.unfilled
            continue
        content = int(offers.columns.bank.content_type[row[0]])
        points = float(worths.typeless if content < 0 else worths.diversity[content, counts[content]])
        counts[content] += content >= 0
        worth += float(own.value[0]) + points
        score += float(own.value[0]) + offers.unit * LEVEL_UNITS[int(own.level[0])] + points
    return worth, score


@dataclass(frozen=True, slots=True, eq=False)
class _Terms:
    """What a group would take some rows for; value `NOTHING` where it may not."""

    value: Floats
    level: Ints
    priority: Floats


def _terms(offers: Offers, place: int, rows: Ints, *, wide: bool) -> _Terms:
    """`wide` tells whether any of the rows may be one of level 4."""
    group = offers.demand.groups[place]
    menu = offers.menu(group.kind)
    value, level, priority = np.full(len(rows), NOTHING), np.full(len(rows), ANY_TYPE), np.zeros(len(rows))
    for node in (place, offers.steady_node(place)):
        layer = offers.layer(node)
        places, segment = layer.find(rows)
        entry = np.full(len(layer.starts), -1)
        entry[menu.segments] = np.arange(len(menu.segments))
        at = np.where(places >= 0, entry[segment], -1)
        known = np.flatnonzero(at >= 0)
        value[known] = layer.points[places[known]] + menu.added[at[known]]
        level[known], priority[known] = menu.level[at[known]], menu.priority[at[known]]
    others = np.flatnonzero(value <= NOTHING) if wide else rows[:0]
    if len(others):
        arcs = offers.any_type(place)
        spots = {row: spot for spot, row in enumerate(arcs.row.tolist())}
        for number in others.tolist():
            if (spot := spots.get(int(rows[number]))) is not None:
                value[number], priority[number] = arcs.value[spot], arcs.priority[spot]
    return _Terms(value, level, priority)


def _benefit(value: Floats, stays: Flags) -> Floats:
    """Values with the worth of staying; what is not allowed is worse than everything else together."""
    allowed = value > NOTHING
    least, most = float(value[allowed].min(initial=0.0)), float(value[allowed].max(initial=0.0))
    worst = least - (most - least + 1.0) * max(value.shape)
    return np.where(allowed, value + STAY_POINTS * stays, worst)

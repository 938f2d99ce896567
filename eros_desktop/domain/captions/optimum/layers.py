"""The candidates of one date in order, ordered by cell, level and points."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.cells import DayCells
from eros_desktop.domain.captions.table import Flags, Floats

Ints = NDArray[np.int64]

NOTHING = -1e18
"""Worth of a segment that holds nothing, and of what is taken."""


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """The candidates of one date, ordered by cell, level and points; `steady` marks those of every date."""

    cells: DayCells
    points: Floats
    """Without type priority and diversity, at least `menus.least_points`."""
    group: NDArray[np.int32]
    """Text group of each."""
    steady: Flags
    starts: Ints
    filled: Ints
    """Segments (cell * 4 + level) that hold anything."""

    def find(self, rows: Ints) -> tuple[Ints, Ints]:
        """Place of each row in this order and its segment; -1 where the date does not have it."""
        held = np.flatnonzero(np.isin(self.cells.rows, rows))
        order = np.argsort(self.cells.rows[held])
        found = self.cells.rows[held[order]]
        at = np.minimum(np.searchsorted(found, rows), max(len(found) - 1, 0))
        places = np.full(len(rows), -1, dtype=np.int64)
        if len(found):
            places = np.where(found[at] == rows, held[order[at]], -1)
        return places, np.searchsorted(self.starts, places, side="right") - 1

    def worth(self, prices: Floats) -> Floats:
        """Points less the price of the text group."""
        return self.points - prices[self.group]

    def best(self, worth: Floats, among: Flags) -> Floats:
        """The best worth of each segment, `NOTHING` for none."""
        found = np.full(len(self.starts) - 1, NOTHING)
        if len(self.filled):
            found[self.filled] = np.maximum.reduceat(
                np.where(among, worth, NOTHING), self.starts[self.filled]
            )
        return found


def leaders(layer: Layer, worth: Floats, segments: Ints, depth: int) -> tuple[Ints, Ints]:
    """Places of the `depth` best of each segment, and which of the segments each belongs to."""
    begin, end = layer.starts[segments], layer.starts[segments + 1]
    places, owner = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
    for number in np.flatnonzero(end > begin):
        first, last = begin[number], end[number]
        inside = worth[first:last]
        if last - first <= depth:
            best = np.arange(last - first)
        else:
            best = np.argpartition(-inside, depth - 1)[:depth]
        places.append(first + best)
        owner.append(np.full(len(best), number))
    return np.concatenate(places), np.concatenate(owner)


def heads(layer: Layer, segments: Ints, depth: int) -> tuple[Ints, Ints]:
    """The same where nothing has a price: each segment stands in order already."""
    begin = layer.starts[segments]
    length = np.minimum(layer.starts[segments + 1] - begin, depth)
    before = np.cumsum(length) - length
    places = np.arange(int(length.sum())) + np.repeat(begin - before, length)
    return places, np.repeat(np.arange(len(segments)), length)

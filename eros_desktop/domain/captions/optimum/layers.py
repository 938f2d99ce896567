"""Candidates in order, ordered by cell, level and points: those of one date, or those of every date."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.cells import DayCells
from eros_desktop.domain.captions.table import Floats

Ints = NDArray[np.int64]

NOTHING = -1e18
"""Worth of a segment that holds nothing, and of what is taken."""


@dataclass(frozen=True, eq=False)
class Layer:
    """Candidates ordered by cell, level and points."""

    cells: DayCells
    points: Floats
    """Without type priority and diversity, at least `menus.least_points`."""
    group: NDArray[np.int32]
    """Text group of each."""
    starts: Ints
    filled: Ints
    """Segments (cell * 4 + level) that hold anything."""
    bank_rows: int

    @classmethod
    def of(cls, cells: DayCells, text_group: NDArray[np.int32], least: float) -> Layer:
        """The layer of some ordered captions; `text_group` is that of the whole bank."""
        starts = np.asarray(cells.starts, dtype=np.int64)
        whole = cells.points.min(initial=0.0) >= least
        return cls(
            cells=cells,
            points=cells.points if whole else np.maximum(cells.points, least),
            group=text_group[cells.rows],
            starts=starts,
            filled=np.flatnonzero(starts[1:] > starts[:-1]),
            bank_rows=len(text_group),
        )

    def find(self, rows: Ints) -> tuple[Ints, Ints]:
        """Place of each row in this order and its segment; -1 where it is not here."""
        places = self._place_of[rows].astype(np.int64)
        return places, np.searchsorted(self.starts, places, side="right") - 1

    @cached_property
    def _place_of(self) -> NDArray[np.int32]:
        """By row of the bank, and one more for row -1, which is nowhere."""
        found = np.full(self.bank_rows + 1, -1, dtype=np.int32)
        found[self.cells.rows] = np.arange(len(self.cells.rows))
        return found

    def best(self, worth: Floats) -> Floats:
        """The best worth of each segment, `NOTHING` for none."""
        found = np.full(len(self.starts) - 1, NOTHING)
        if len(self.filled):
            found[self.filled] = np.maximum.reduceat(worth, self.starts[self.filled])
        return found

    def inside(self, segments: Ints) -> tuple[Ints, Ints]:
        """Every place of these segments, and which of the segments it belongs to."""
        begin = self.starts[segments]
        return _runs(begin, self.starts[segments + 1] - begin)

    def heads(self, segments: Ints, depth: int) -> tuple[Ints, Ints]:
        """The first `depth` of each segment, which are its best where nothing has a price."""
        begin = self.starts[segments]
        return _runs(begin, np.minimum(self.starts[segments + 1] - begin, depth))

    def leaders(self, worth: Floats, segments: Ints, depth: int) -> tuple[Ints, Ints]:
        """The `depth` of each segment that are worth most."""
        begin, end = self.starts[segments], self.starts[segments + 1]
        places, owner = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
        for number in np.flatnonzero(end > begin):
            first, last = begin[number], end[number]
            best = np.arange(last - first)
            if last - first > depth:
                best = np.argpartition(-worth[first:last], depth - 1)[:depth]
            places.append(first + best)
            owner.append(np.full(len(best), number))
        return np.concatenate(places), np.concatenate(owner)


def _runs(begin: Ints, length: Ints) -> tuple[Ints, Ints]:
    """The numbers of runs one after the other, and which run each is of."""
    before = np.cumsum(length) - length
    places = np.arange(int(length.sum())) + np.repeat(begin - before, length)
    return places, np.repeat(np.arange(len(begin)), length)

"""Captions of one creator ordered once a date, so that the best unused one of a kind is found at once.

A cell is a caption type with a content type. Inside a cell every send type orders captions alike, because
type priority and diversity are the same for all of them: so one sort a date serves all send types
(performance.md 3).
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.levels import MAPPED_LEVELS, NO_LEVEL
from eros_desktop.domain.captions.table import Codes, Floats, Ints
from eros_desktop.domain.rounding import NOISE_PLACES

_SCALE = 10**NOISE_PLACES
_KEY_BITS = 38
"""Room for (highest - score) in nine decimal places, up to 274 points."""
_HIGHEST = 120.0


@dataclass(frozen=True, slots=True, eq=False)
class Pool:
    """Rows a creator may use on some date of the week, in order of cell, then performance, uses and row.

    `fixed` is what performance, persona and the wear penalty give, in points of the score.
    """

    rows: NDArray[np.int64]
    cell: Ints
    fixed: Floats
    cell_count: int


def pool_of(
    rows: NDArray[np.int64],
    caption_type: Codes,
    content_type: Codes,
    names: tuple[int, int],
    performance: Floats,
    fixed: Floats,
    uses: Ints,
) -> Pool:
    """The pool of these rows; the arrays are columns of the whole table.

    `names` is how many caption types and content types there are. Cell = caption type * (content types + 1) +
    content type, where code -1 takes the last place of either.
    """
    caption_names, content_names = names
    width = content_names + 1
    content = content_type[rows].astype(np.int32)
    kind = caption_type[rows].astype(np.int32)
    cell = np.where(kind < 0, caption_names, kind) * width + np.where(content < 0, content_names, content)
    strength = np.round(performance[rows], NOISE_PLACES)
    order = np.lexsort((uses[rows], -strength, cell))
    chosen = rows[order]
    return Pool(chosen, cell[order].astype(np.int32), fixed[chosen], (caption_names + 1) * width)


@dataclass(frozen=True, slots=True, eq=False)
class DayCells:
    """A pool on one date, sorted by cell, fallback level and score without type priority and diversity.

    `starts[cell * 4 + level]` is where the captions of a cell and level begin in `rows` and `points`; the
    next entry is where they end.
    """

    rows: NDArray[np.int32]
    points: Floats
    starts: array[int]
    """One entry more than cells times levels: the last one is the number of captions."""

    def level_at(self, cell: int, place: int) -> int:
        """Fallback level 0..3 of the caption at a place of its cell."""
        level = MAPPED_LEVELS - 1
        while place < self.starts[cell * MAPPED_LEVELS + level]:
            level -= 1
        return level

    def begin(self, cell: int) -> int:
        return self.starts[cell * MAPPED_LEVELS]

    def end(self, cell: int) -> int:
        return self.starts[(cell + 1) * MAPPED_LEVELS]


def day_cells(
    pool: Pool, kept: NDArray[np.int64], freshness_points: Floats, level: NDArray[np.int8]
) -> DayCells:
    """Orders some of the pool's rows, those of levels 0..3; points and level follow `kept`."""
    chosen = level < NO_LEVEL
    kept, level = kept[chosen], level[chosen]
    points = np.round(freshness_points[chosen] + pool.fixed[kept], NOISE_PLACES)
    group = pool.cell[kept].astype(np.int64) * MAPPED_LEVELS + level
    missing = np.rint((_HIGHEST - points) * _SCALE).astype(np.int64)
    order = np.argsort((group << _KEY_BITS) + missing, kind="stable")
    groups = group[order]
    starts = np.searchsorted(groups, np.arange(pool.cell_count * MAPPED_LEVELS + 1))
    return DayCells(
        rows=pool.rows[kept[order]].astype(np.int32),
        points=points[order],
        starts=array("i", starts.tolist()),
    )

"""A chart as a value: axes, marks, words and places to point at, all in the chart's own numbers.

Colours are tone names that `inks` resolves for the scheme in force. A tone is never the only sign of a
meaning: shapes, patterns, places or words say the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Floats = Sequence[float] | NDArray[np.float64]
Shape = Literal[
    "bar", "hatched", "dotted", "line", "dashes", "dot", "ring", "diamond", "cell", "outline", "rank"
]
"""How a mark looks, in the chart and in its key."""
Side = Literal["left", "right", "centre"]


@dataclass(frozen=True, slots=True)
class Axis:
    """`low` and `high` are the ends in view; `ticks` are (value, text). Without ticks it is not drawn."""

    low: float
    high: float
    ticks: tuple[tuple[float, str], ...] = ()
    title: str = ""
    has_grid: bool = False


@dataclass(frozen=True, slots=True)
class Bars:
    """Boxes from (x0, y0) to (x1, y1), one of each a bar."""

    tone: str
    x0: Floats
    x1: Floats
    y0: Floats
    y1: Floats
    shape: Shape = "bar"


@dataclass(frozen=True, slots=True)
class Line:
    """Points joined in order; NaN leaves a gap. `width` is in pixels."""

    tone: str
    x: Floats
    y: Floats
    is_dashed: bool = False
    width: float = 1.0


@dataclass(frozen=True, slots=True)
class Dots:
    """Marks of one shape: `dot`, `ring` or `diamond`. `size` is in pixels at zoom 100."""

    tone: str
    x: Floats
    y: Floats
    shape: Shape = "dot"
    size: float = 8.0


@dataclass(frozen=True, slots=True)
class Cells:
    """Unit squares with their lower corner at (x, y), shaded 0 (quiet) to 1 (strong)."""

    tone: str
    x: Floats
    y: Floats
    shade: Floats


@dataclass(frozen=True, slots=True)
class Word:
    """A text beside a place: it begins there (`left`), ends there (`right`) or is centred on it."""

    x: float
    y: float
    text: str
    side: Side = "left"
    tone: str = "muted"
    is_strong: bool = False
    has_ground: bool = False
    """Stands on a patch of its own, so that it can be read on any shade."""
    room: float = 0.0
    """Width in the chart's numbers after which the text is cut with "…"; 0 for as wide as it is."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that says something: a box and what to say of it; `pick` is what a click on it chooses."""

    x0: float
    y0: float
    x1: float
    y1: float
    says: str
    pick: object = None
    is_chosen: bool = False

    def holds(self, x: float, y: float) -> bool:
        return self.x0 <= x <= self.x1 and self.y0 <= y <= self.y1

    @property
    def middle(self) -> tuple[float, float]:
        return (self.x0 + self.x1) / 2, (self.y0 + self.y1) / 2


@dataclass(frozen=True, slots=True)
class Key:
    """One entry of the legend; with a `pick` it can be clicked like a place of the chart."""

    text: str
    tone: str
    shape: Shape
    pick: object = None
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything a canvas draws, from back to front: bars, cells, lines, dots, words."""

    across: Axis
    up: Axis
    bars: tuple[Bars, ...] = ()
    cells: tuple[Cells, ...] = ()
    lines: tuple[Line, ...] = ()
    dots: tuple[Dots, ...] = ()
    words: tuple[Word, ...] = ()
    spots: tuple[Spot, ...] = ()
    keys: tuple[Key, ...] = ()
    is_top_down: bool = False
    """Upwards values grow downwards: lists read from the top."""


def spot_at(picture: Picture, x: float, y: float) -> Spot | None:
    """The smallest place around a point, in the chart's numbers."""
    held = [spot for spot in picture.spots if spot.holds(x, y)]
    return min(held, key=lambda spot: (spot.x1 - spot.x0) * (spot.y1 - spot.y0), default=None)


def neighbour(picture: Picture, at: int | None, steps: int) -> int | None:
    """The place so many steps on from place `at` in reading order; it stops at both ends."""
    if not picture.spots:
        return None
    if at is None:
        return 0 if steps > 0 else len(picture.spots) - 1
    return max(0, min(len(picture.spots) - 1, at + steps))


def nice_ticks(high: float, most: int = 5) -> tuple[float, ...]:
    """Round steps of 1, 2 or 5 from 0 to the first at or above `high`; at most `most` steps."""
    if high <= 0:
        return (0.0, 1.0)
    rough = high / most
    size = 10.0 ** _exponent(rough)
    step = next(size * factor for factor in (1, 2, 5, 10) if size * factor >= rough * (1 - 1e-9))
    count = 0
    while count * step < high * (1 - 1e-9):
        count += 1
    return tuple(round(step * at, 12) for at in range(count + 1))


def _exponent(value: float) -> int:
    exponent = 0
    while 10.0**exponent > value:
        exponent -= 1
    while 10.0 ** (exponent + 1) <= value:
        exponent += 1
    return exponent

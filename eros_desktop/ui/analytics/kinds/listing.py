"""Charts that are lists: names at the left, one or more bars a row, read from the top."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from eros_desktop.ui.charts.picture import Axis, Bars, Shape, Spot, Word

HALF = 0.34
"""Half a bar's height, in rows."""
NAME_LENGTH = 22
FEWEST_ROWS = 8
"""Shorter lists leave room below rather than thicken their bars."""

CATEGORY_SHAPES: dict[str, Shape] = {
    "revenue": "bar",
    "engagement": "hatched",
    "retention": "dotted",
    "other": "bar",
}
"""How the bars of each category look, apart from their colour."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One column of bars: where it begins and how wide it may get, in the chart's numbers."""

    title: str
    start: float
    room: float


@dataclass(frozen=True, slots=True)
class Piece:
    """One bar of one row. `value` None leaves a note instead, `before` is where it was."""

    row: float
    value: float | None
    text: str
    tone: str
    shape: Shape = "bar"
    before: float | None = None


def name_axis(names: Sequence[str], *, top: float = -0.5) -> Axis:
    """The names at the left; `top` leaves room above the first row."""
    ticks = tuple((float(at), _cut(name)) for at, name in enumerate(names))
    return Axis(top, max(len(names), FEWEST_ROWS) - 0.5, ticks)


def _cut(name: str) -> str:
    return name if len(name) <= NAME_LENGTH else f"{name[: NAME_LENGTH - 1].rstrip()}…"


def column(measure: Measure, pieces: Sequence[Piece]) -> tuple[list[Bars], list[Word]]:
    """Bars and values of one measure, the longest bar as long as the room allows."""
    known = [piece.value for piece in pieces if piece.value is not None]
    known += [piece.before for piece in pieces if piece.before is not None]
    most = max(known, default=0.0) or 1.0
    bars: list[Bars] = []
    for tone, shape in sorted({(piece.tone, piece.shape) for piece in pieces}):
        chosen = [
            (piece.row, piece.value)
            for piece in pieces
            if (piece.tone, piece.shape) == (tone, shape) and piece.value is not None
        ]
        bars.append(_bars(measure, tone, shape, chosen, most, HALF))
    ghosts = [(piece.row, piece.before) for piece in pieces if piece.before is not None]
    if ghosts:
        bars.append(_bars(measure, "muted", "outline", ghosts, most, HALF + 0.1))
    words = [
        Word(
            measure.start + measure.room * max(piece.value or 0.0, piece.before or 0.0) / most,
            piece.row,
            piece.text,
            tone="muted" if piece.value is None else "text",
        )
        for piece in pieces
    ]
    return bars, words


def row_spots(
    says: Sequence[str], picks: Sequence[object], chosen: Sequence[bool], width: float
) -> tuple[Spot, ...]:
    """A place for each row, as wide as the chart."""
    return tuple(
        Spot(0, at - 0.5, width, at + 0.5, text, pick, is_chosen)
        for at, (text, pick, is_chosen) in enumerate(zip(says, picks, chosen, strict=True))
    )


def _bars(
    measure: Measure, tone: str, shape: Shape, values: Sequence[tuple[float, float]], most: float, half: float
) -> Bars:
    return Bars(
        tone,
        [measure.start for _ in values],
        [measure.start + measure.room * value / most for _, value in values],
        [row - half for row, _ in values],
        [row + half for row, _ in values],
        shape,
    )

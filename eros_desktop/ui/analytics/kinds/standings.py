"""Saturation against opportunity: where each creator stands, and stood a week before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from eros_desktop.domain.analytics.saturation import MINIMUM_MESSAGES, band
from eros_desktop.domain.values import CreatorId
from eros_desktop.ui import formats
from eros_desktop.ui.analytics.drawn import Chart, Drawn, Names, about
from eros_desktop.ui.analytics.kinds.creators import PickCreator
from eros_desktop.ui.charts.picture import Axis, Dots, Key, Line, Picture, Spot, Word
from eros_desktop.ui.models.columns import RIGHT, Column
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.domain.analytics.charts.saturation import Standing
    from eros_desktop.domain.volume.values import HorizonScores
    from eros_desktop.services.analytics.board import Board

BAND_ENDS = (30.0, 60.0)
"""low to 30, moderate to 60, high above (domain.md 11.1)."""
FORMULA_LEAST = 50.0
"""Both scores begin there (domain.md 11.1)."""
MARGIN, CORNER, BESIDE = 5.0, 3.0, 1.2
STEP_X, STEP_Y = 2.2, 4.6
"""Points on the same place stand beside each other in steps this wide and high."""
CROWD_X, CROWD_Y = 1.5, 2.8
"""The steps where many stand together."""
PER_LINE = 6
NAMED = 8
"""With more creators than this only those alone on their place carry their name."""


@dataclass(frozen=True, slots=True)
class StandingRow:
    """A creator of the table; scores 0..100, None under their minimum sample."""

    creator_id: str
    name: str
    sends: int
    now: HorizonScores | None
    before: HorizonScores | None


@dataclass(frozen=True, slots=True)
class _Point:
    row: StandingRow
    x: float
    y: float


def draw(board: Board, names: Names) -> Drawn:
    """Every creator in view with five sends in fourteen days."""
    rows = tuple(_row(one, names) for one in board.standings)
    told = about(board, tr("scores 0 to 100 over the last 14 days"), sum(row.sends for row in rows))
    judged = [row for row in rows if row.now is not None]
    if not judged:
        most = max((row.sends for row in rows), default=0)
        shortage = tr(
            "A score needs {minimum} sends in 14 days; the creator who sent most needs {missing} more."
        ).format(minimum=MINIMUM_MESSAGES, missing=MINIMUM_MESSAGES - most)
        return Drawn(tr("No creator can be judged yet"), told, shortage=shortage, rows=rows)
    return Drawn(_finding(judged), told, _change(judged), _picture(board, judged), rows=rows)


def _row(one: Standing, names: Names) -> StandingRow:
    return StandingRow(
        one.creator_id,
        names.creator(one.creator_id),
        one.sends,
        one.now.scores if one.now is not None else None,
        one.before.scores if one.before is not None else None,
    )


def _finding(judged: Sequence[StandingRow]) -> str:
    if len(judged) == 1:
        now = judged[0].now
        assert now is not None
        return tr("{name}: saturation {saturation} ({tired}), opportunity {opportunity} ({room})").format(
            name=judged[0].name,
            saturation=f"{now.saturation:.0f}",
            tired=_band(now.saturation),
            opportunity=f"{now.opportunity:.0f}",
            room=_band(now.opportunity),
        )
    scores = [row.now for row in judged if row.now is not None]
    tired = sum(band(one.saturation) == "high" for one in scores)
    fresh = sum(band(one.opportunity) == "high" for one in scores)
    return tr("Highly saturated: {tired} of {all} creators; with high opportunity: {fresh}").format(
        tired=tired, all=len(judged), fresh=fresh
    )


def _band(score: float) -> str:
    return {"low": tr("low"), "moderate": tr("moderate"), "high": tr("high")}[band(score)]


def _change(judged: Sequence[StandingRow]) -> str:
    moves = [
        row.now.saturation - row.before.saturation
        for row in judged
        if row.now is not None and row.before is not None
    ]
    if not moves:
        return tr("Nothing to compare with a week before.")
    if len(judged) == 1:
        if not moves[0]:
            return tr("Saturation is as it was a week before.")
        words = (
            tr("Saturation rose by {points} in a week.")
            if moves[0] > 0
            else tr("Saturation fell by {points} in a week.")
        )
        return words.format(points=f"{abs(moves[0]):.0f}")
    return tr("In a week saturation rose for {up} and fell for {down} of them.").format(
        up=sum(move > 0 for move in moves), down=sum(move < 0 for move in moves)
    )


def _picture(board: Board, judged: Sequence[StandingRow]) -> Picture:
    points = _spread(judged)
    moved = [
        (point, row.before)
        for point in points
        if (row := point.row).before is not None and row.now is not None and _differ(row.now, row.before)
    ]
    least, high = _lowest(judged), 100 + MARGIN
    low = min(least, *(min(point.x, point.y) for point in points)) - MARGIN
    ends = [end for end in BAND_ENDS if end > low]
    step = 10 if least == FORMULA_LEAST else 20
    ticks = tuple((float(at), str(at)) for at in range(round(least), 101, step))
    return Picture(
        across=Axis(low, high, ticks, tr("Saturation: further right is more tired")),
        up=Axis(low, high, ticks, tr("Opportunity")),
        lines=(
            *(Line("ghost", (end, end), (low, high), is_dashed=True) for end in ends),
            *(Line("ghost", (low, high), (end, end), is_dashed=True) for end in ends),
            *(Line("muted", (b.saturation, p.x), (b.opportunity, p.y), width=1.5) for p, b in moved),
        ),
        dots=(
            Dots("muted", [b.saturation for _, b in moved], [b.opportunity for _, b in moved], "ring", 8),
            Dots(
                "accent",
                [point.x for point in points],
                [point.y for point in points],
                "dot",
                7 if len(points) > NAMED else 9,
            ),
        ),
        words=(*_corners(low, high), *_written(points)),
        spots=_spots(points, board.request.creator_id),
        keys=(
            Key(tr("Now"), "accent", "dot"),
            Key(tr("A week before"), "muted", "ring"),
            Key(tr("From 60 on: high"), "ghost", "dashes"),
        ),
    )


def _lowest(judged: Sequence[StandingRow]) -> float:
    """Scores reckoned from messages begin at 50; stored ones may lie anywhere."""
    scores = [scores for row in judged for scores in (row.now, row.before) if scores is not None]
    least = min(min(one.saturation, one.opportunity) for one in scores)
    return FORMULA_LEAST if least >= FORMULA_LEAST else 0.0


def _spots(points: Sequence[_Point], chosen: str | None) -> tuple[Spot, ...]:
    """From the top left on."""
    x, y = (CROWD_X / 2, CROWD_Y / 2) if len(points) > NAMED else (STEP_X / 2, STEP_Y / 2)
    return tuple(
        Spot(
            point.x - x,
            point.y - y,
            point.x + x,
            point.y + y,
            _says(point.row),
            PickCreator(CreatorId(point.row.creator_id)),
            point.row.creator_id == chosen,
        )
        for point in sorted(points, key=lambda one: (-one.y, one.x))
    )


def _differ(one: HorizonScores, other: HorizonScores) -> bool:
    return (one.saturation, one.opportunity) != (other.saturation, other.opportunity)


def _corners(low: float, high: float) -> tuple[Word, ...]:
    return (
        Word(low, high - CORNER, tr("Room to grow"), is_strong=True),
        Word(high, low + CORNER, tr("Tired"), "right", is_strong=True),
    )


def _spread(judged: Sequence[StandingRow]) -> list[_Point]:
    """Creators with the same scores beside each other around their place; a few below each other, so that
    each can carry its name.
    """
    places: dict[tuple[float, float], list[StandingRow]] = {}
    for row in judged:
        if row.now is not None:
            places.setdefault((row.now.saturation, row.now.opportunity), []).append(row)
    is_crowd = len(judged) > NAMED
    per_line, step_x, step_y = (PER_LINE, CROWD_X, CROWD_Y) if is_crowd else (1, STEP_X, STEP_Y)
    points = []
    for (x, y), rows in places.items():
        lines = -(-len(rows) // per_line)
        for at, row in enumerate(rows):
            line, place = divmod(at, per_line)
            in_line = min(per_line, len(rows) - line * per_line)
            points.append(
                _Point(row, x + (place - (in_line - 1) / 2) * step_x, y + ((lines - 1) / 2 - line) * step_y)
            )
    return points


def _written(points: Sequence[_Point]) -> list[Word]:
    """Few creators all carry their name; of many those alone on their place, and the others their number."""
    if len(points) <= NAMED:
        return [Word(point.x + BESIDE, point.y, point.row.name, tone="text") for point in points]
    groups: dict[tuple[float, float], list[_Point]] = {}
    for point in points:
        if point.row.now is not None:
            groups.setdefault((point.row.now.saturation, point.row.now.opportunity), []).append(point)
    return [_label(place, group) for place, group in groups.items()]


def _label(place: tuple[float, float], group: Sequence[_Point]) -> Word:
    if len(group) == 1:
        return Word(group[0].x + BESIDE, group[0].y, group[0].row.name, tone="text")
    left = min(point.x for point in group) - BESIDE
    return Word(left, place[1], tr("{count} creators").format(count=len(group)), "right", "text")


def _says(row: StandingRow) -> str:
    lines = [row.name]
    for words, scores in (
        (tr("Now: saturation {saturation}, opportunity {opportunity}"), row.now),
        (tr("A week before: saturation {saturation}, opportunity {opportunity}"), row.before),
    ):
        if scores is not None:
            lines.append(
                words.format(saturation=f"{scores.saturation:.0f}", opportunity=f"{scores.opportunity:.0f}")
            )
    lines.append(formats.counted(row.sends, tr("{number} send in 14 days"), tr("{number} sends in 14 days")))
    return "\n".join(lines)


def columns(_names: Names) -> tuple[Column[StandingRow], ...]:
    """One row a creator in view."""
    return (
        Column("name", tr("Creator"), lambda row: row.name, width=120, stretches=True),
        Column("sends", tr("Sends, 14 days"), lambda row: row.sends, formats.count, RIGHT, 104),
        Column(
            "saturation",
            tr("Saturation"),
            lambda row: row.now and row.now.saturation,
            formats.score,
            RIGHT,
            96,
        ),
        Column(
            "opportunity",
            tr("Opportunity"),
            lambda row: row.now and row.now.opportunity,
            formats.score,
            RIGHT,
            96,
        ),
        Column(
            "saturation_before",
            tr("Saturation, week before"),
            lambda row: row.before and row.before.saturation,
            formats.score,
            RIGHT,
            152,
            yields=1,
        ),
        Column(
            "opportunity_before",
            tr("Opportunity, week before"),
            lambda row: row.before and row.before.opportunity,
            formats.score,
            RIGHT,
            160,
            yields=2,
        ),
    )


STANDINGS = Chart("standings", lambda: tr("Saturation and opportunity"), draw, columns, takes_filters=False)

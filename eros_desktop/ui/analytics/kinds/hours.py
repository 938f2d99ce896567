"""Weekday by hour: what a send earned on average."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from eros_desktop.domain.analytics.charts.hours import MINIMUM_SAMPLES
from eros_desktop.domain.analytics.charts.scope import SendFilter
from eros_desktop.ui import formats
from eros_desktop.ui.analytics.drawn import Chart, Drawn, Names, about, needed, no_sends, sentence
from eros_desktop.ui.charts.picture import Axis, Cells, Key, Picture, Spot, Word
from eros_desktop.ui.models.columns import RIGHT, Column
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.analytics.board import Board

RANKED = 3
"""So many of the best cells carry their rank."""


@dataclass(frozen=True, slots=True)
class HourRow:
    """A cell that was sent in; cents None under its minimum sample."""

    weekday: int
    hour: int
    sends: int
    cents_per_send: int | None


def draw(board: Board, _names: Names) -> Drawn:
    """Cells under two sends stay empty."""
    heat = board.hours
    sends = int(heat.sends.sum())
    unit = tr("gross $ per send")
    rows = tuple(
        HourRow(day, hour, int(heat.sends[day, hour]), _cents(heat.cents_per_send[day, hour]))
        for day in range(7)
        for hour in range(24)
        if heat.sends[day, hour]
    )
    told = about(board, unit, sends)
    if heat.without_hour:
        told = formats.words((told, tr("{sends} more without an hour").format(
            sends=formats.count(heat.without_hour))))  # fmt: skip
    shown = [row for row in rows if row.cents_per_send is not None]
    if not shown:
        shortage = sentence(needed(int(heat.sends.max()), MINIMUM_SAMPLES)) if sends else no_sends(board)
        return Drawn(tr("No hour was used often enough"), told, shortage=shortage, rows=rows)
    return Drawn(_finding(board, shown), told, picture=_picture(board, rows, shown), rows=rows)


def _cents(value: float) -> int | None:
    return None if np.isnan(value) else round(float(value))


def _finding(board: Board, shown: Sequence[HourRow]) -> str:
    best = max(shown, key=_worth)
    heat = board.hours
    known = ~np.isnan(heat.cents_per_send)
    mean = float((heat.cents_per_send[known] * heat.sends[known]).sum() / heat.sends[known].sum())
    if not _worth(best):
        return tr("No hour earned anything")
    return tr("{day} {hour} earns most: {money} a send, {times} times the average").format(
        day=formats.name_of_weekday(best.weekday), hour=_hour(best.hour),
        money=formats.money(best.cents_per_send),
        times=formats.score(_worth(best) / mean),
    )  # fmt: skip


def _worth(row: HourRow) -> int:
    return row.cents_per_send or 0


def _hour(hour: int) -> str:
    return f"{hour:02d}:00"


def _picture(board: Board, rows: Sequence[HourRow], shown: Sequence[HourRow]) -> Picture:
    chosen = board.request.chosen
    most = max(_worth(row) for row in shown) or 1
    best = sorted(shown, key=lambda row: (-_worth(row), row.weekday, row.hour))[:RANKED]
    first, last = min(row.hour for row in rows), max(row.hour for row in rows)
    spots = []
    for row in rows:
        is_chosen = (chosen.weekday, chosen.hour) == (row.weekday, row.hour)
        pick = SendFilter(weekday=row.weekday, hour=row.hour)
        spots.append(Spot(row.hour, row.weekday, row.hour + 1, row.weekday + 1, _says(row), pick, is_chosen))
    return Picture(
        across=Axis(first, last + 1, tuple((h + 0.5, f"{h:02d}") for h in range(first, last + 1, 3))),
        up=Axis(0, 7, tuple((day + 0.5, formats.name_of_weekday(day)) for day in range(7))),
        cells=(
            Cells(
                "accent",
                [row.hour for row in shown],
                [row.weekday for row in shown],
                [_worth(row) / most for row in shown],
            ),
        ),
        words=tuple(
            Word(row.hour + 0.5, row.weekday + 0.5, str(rank), "centre", "text", True, has_ground=True)
            for rank, row in enumerate(best, start=1)
        ),
        spots=tuple(spots),
        keys=(
            Key(tr("Stronger: more, up to {money}").format(money=formats.money(most)), "accent", "cell"),
            Key(tr("1 to 3: the best hours"), "accent", "rank"),
            Key(tr("Empty: under {minimum} sends").format(minimum=MINIMUM_SAMPLES), "muted", "outline"),
        ),
        is_top_down=True,
    )  # fmt: skip


def _says(row: HourRow) -> str:
    when = tr("{day} {start} to {end}").format(
        day=formats.name_of_weekday(row.weekday), start=_hour(row.hour), end=_hour((row.hour + 1) % 24)
    )
    if row.cents_per_send is None:
        return "\n".join((when, sentence(needed(row.sends, MINIMUM_SAMPLES))))
    return "\n".join(
        (
            when,
            tr("{money} per send").format(money=formats.money(row.cents_per_send)),
            formats.counted(row.sends, tr("{number} send"), tr("{number} sends")),
        )
    )


def columns(_names: Names) -> tuple[Column[HourRow], ...]:
    """One row a weekday and hour that was used."""
    return (
        Column(
            "weekday", tr("Weekday"), lambda row: row.weekday, formats.name_of_weekday, width=88,
            stretches=True,
        ),
        Column("hour", tr("Hour"), lambda row: row.hour, _hour, RIGHT, 80),
        Column("sends", tr("Sends"), lambda row: row.sends, formats.count, RIGHT, 80),
        Column(
            "per_send", tr("Per send, $"), lambda row: row.cents_per_send, formats.amount, RIGHT, 104,
            help=tr("Gross, one message. A dash stands where under 2 sends are known."),
        ),
    )  # fmt: skip


HOURS = Chart("hours", lambda: tr("Weekday and hour"), draw, columns)

"""Earnings per day by category, with the moving average of a week."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from eros_desktop.domain.analytics.charts.earnings import AVERAGE_DAYS
from eros_desktop.domain.analytics.charts.scope import SendFilter
from eros_desktop.ui import formats
from eros_desktop.ui.analytics.drawn import Chart, Drawn, Names, about, change_words, no_sends, short_day
from eros_desktop.ui.analytics.kinds.listing import CATEGORY_SHAPES
from eros_desktop.ui.charts.picture import Axis, Bars, Key, Line, Picture, Spot, nice_ticks
from eros_desktop.ui.models.columns import RIGHT, Column
from eros_desktop.words import declared, tr

if TYPE_CHECKING:
    from eros_desktop.domain.analytics.charts.earnings import EarningsByDay
    from eros_desktop.services.analytics.board import Board

PARTS: tuple[Literal["revenue", "engagement", "retention", "other"], ...] = (
    "revenue",
    "engagement",
    "retention",
    "other",
)
WITHIN = {
    "revenue": declared("revenue"),
    "engagement": declared("engagement"),
    "retention": declared("retention"),
    "other": declared("other sends"),
}
"""The parts within a sentence."""
MOST_TICKS = 6
HEADROOM = 1.04
HALF = 0.4
"""Half a bar's width, in days."""


@dataclass(frozen=True, slots=True)
class DayRow:
    """A day of the table view; money whole cents, None where it is not known."""

    day: date
    sends: int
    cents: tuple[int, int, int, int]
    average_cents: int | None
    before_cents: int | None

    @property
    def total_cents(self) -> int:
        return sum(self.cents)


def part_name(part: str) -> str:
    """A category as users read it."""
    return {
        "revenue": tr("Revenue"),
        "engagement": tr("Engagement"),
        "retention": tr("Retention"),
        "other": tr("Type not known"),
    }[part]


def draw(board: Board, _names: Names) -> Drawn:
    """The bars of each day, from revenue upwards."""
    series, chosen = board.earnings, board.request.chosen
    rows = _rows(series)
    sends = int(series.sends.sum())
    unit = tr("gross $ a day")
    if not sends:
        return Drawn(tr("Nothing was earned in these days"), about(board, unit, 0), shortage=no_sends(board))
    return Drawn(
        finding=_finding(rows, board.coverage.days),
        about=about(board, unit, sends),
        change=_change(board, series),
        picture=_picture(series, rows, chosen),
        rows=rows,
    )


def _change(board: Board, series: EarningsByDay) -> str:
    """Days without a counterpart in the period before count in neither."""
    if series.before_cents is None:
        return ""
    comparable = ~np.isnan(series.before_cents)
    return change_words(
        int(series.cents[:, comparable].sum()),
        float(np.nansum(series.before_cents)),
        board.coverage.days,
        lambda cents: formats.whole_money(round(cents)),
    )


def _finding(rows: Sequence[DayRow], days: int) -> str:
    total = sum(row.total_cents for row in rows)
    if not total:
        return tr("Nothing was earned in these {days} days").format(days=days)
    best = max(rows, key=lambda row: row.total_cents)
    part = max(range(len(PARTS)), key=lambda at: sum(row.cents[at] for row in rows))
    share = sum(row.cents[part] for row in rows) / total
    if share == 1:
        return tr("{total} in {days} days, all from {category}; the best day was {day} with {most}").format(
            total=formats.whole_money(total), days=days, category=tr(WITHIN[PARTS[part]]),
            day=formats.weekday(best.day), most=formats.whole_money(best.total_cents),
        )  # fmt: skip
    return tr("{total} in {days} days, {share} from {category}; the best day was {day} with {most}").format(
        total=formats.whole_money(total), days=days, share=formats.percent(share),
        category=tr(WITHIN[PARTS[part]]), day=formats.weekday(best.day),
        most=formats.whole_money(best.total_cents),
    )  # fmt: skip


def _rows(series: EarningsByDay) -> tuple[DayRow, ...]:
    before = series.before_cents
    return tuple(
        DayRow(
            day,
            int(series.sends[at]),
            tuple(int(value) for value in series.cents[:, at]),  # type: ignore[arg-type]  # four categories
            _whole(series.average_cents[at]),
            None if before is None else _whole(before[at]),
        )
        for at, day in enumerate(series.days)
    )


def _whole(value: float) -> int | None:
    return None if np.isnan(value) else round(float(value))


def _picture(series: EarningsByDay, rows: Sequence[DayRow], chosen: SendFilter) -> Picture:
    place = np.arange(len(rows), dtype=float)
    tops = np.cumsum(series.cents, axis=0) / 100
    average = series.average_cents / 100
    before = None if series.before_cents is None else series.before_cents / 100
    highest = max(float(tops[-1].max()), *(_highest(one) for one in (average, before)), 1.0)
    ticks = nice_ticks(highest)
    used = [at for at in range(len(PARTS)) if series.cents[at].any()]
    lines = [Line("text", place, average, width=2.0)]
    if before is not None:
        lines.insert(0, Line("muted", place, before, is_dashed=True, width=1.5))
    return Picture(
        across=Axis(-0.6, len(rows) - 0.4, _day_ticks(rows)),
        up=Axis(
            0,
            max(ticks[-1], highest * HEADROOM),
            tuple((tick, formats.whole_money(round(tick * 100))) for tick in ticks),
            has_grid=True,
        ),
        bars=tuple(
            Bars(
                PARTS[at], place - HALF, place + HALF,
                tops[at - 1] if at else np.zeros(len(rows)), tops[at], CATEGORY_SHAPES[PARTS[at]],
            )
            for at in used
        ),
        lines=tuple(lines),
        spots=tuple(_spot(at, row, ticks[-1], used, chosen) for at, row in enumerate(rows)),
        keys=(*_keys(used, chosen), *_line_keys(before is not None)),
    )  # fmt: skip


def _highest(values: Any) -> float:
    return 0.0 if values is None or np.isnan(values).all() else float(np.nanmax(values))


def _day_ticks(rows: Sequence[DayRow]) -> tuple[tuple[float, str], ...]:
    step = max(1, -(-len(rows) // MOST_TICKS))
    if step > 2:
        step = -(-step // 7) * 7
    return tuple((float(at), short_day(rows[at].day)) for at in range(0, len(rows), step))


def _spot(at: int, row: DayRow, high: float, used: Sequence[int], chosen: SendFilter) -> Spot:
    lines = [
        formats.counted(
            row.sends,
            tr("{day}: {total} from {number} send"),
            tr("{day}: {total} from {number} sends"),
            day=formats.weekday(row.day),
            total=formats.money(row.total_cents),
        )
    ]
    lines += [
        tr("{category}: {money}").format(
            category=part_name(PARTS[part]), money=formats.money(row.cents[part])
        )
        for part in reversed(used)
    ]
    if row.average_cents is not None:
        lines.append(tr("{days}-day average: {money}").format(
            days=AVERAGE_DAYS, money=formats.money(row.average_cents)))  # fmt: skip
    if row.before_cents is not None:
        lines.append(tr("Period before: {money}").format(money=formats.money(row.before_cents)))
    pick = SendFilter(first_day=row.day, last_day=row.day)
    is_chosen = chosen.first_day is not None and chosen.last_day is not None and (
        chosen.first_day <= row.day <= chosen.last_day
    )  # fmt: skip
    return Spot(at - 0.5, 0, at + 0.5, high, "\n".join(lines), pick, is_chosen)


def _keys(used: Sequence[int], chosen: SendFilter) -> list[Key]:
    keys = []
    for at in used:
        part = PARTS[at]
        pick = None if part == "other" else SendFilter(category=part)
        keys.append(Key(part_name(part), part, CATEGORY_SHAPES[part], pick, chosen.category == part))
    return keys


def _line_keys(has_before: bool) -> list[Key]:
    keys = [Key(tr("{days}-day average").format(days=AVERAGE_DAYS), "text", "line")]
    if has_before:
        keys.append(Key(tr("Period before"), "muted", "dashes"))
    return keys


def columns(_names: Names) -> tuple[Column[DayRow], ...]:
    """One row a day."""
    parts = tuple(_part_column(at, part) for at, part in enumerate(PARTS))
    return (
        Column("day", tr("Day"), lambda row: row.day, formats.weekday, width=104, stretches=True),
        Column("sends", tr("Sends"), lambda row: row.sends, formats.count, RIGHT, 64),
        *parts,
        Column("total", tr("All, $"), lambda row: row.total_cents, formats.amount, RIGHT, 96),
        Column(
            "average", tr("7-day average, $"), lambda row: row.average_cents, formats.amount, RIGHT, 120,
            yields=5,
        ),
        Column(
            "before", tr("Period before, $"), lambda row: row.before_cents, formats.amount, RIGHT, 120,
            yields=6,
        ),
    )  # fmt: skip


def _part_column(at: int, part: str) -> Column[DayRow]:
    title = tr("{category}, $").format(category=part_name(part))
    return Column(part, title, lambda row: row.cents[at], formats.amount, RIGHT, 96, yields=at + 1)


EARNINGS = Chart("earnings", lambda: tr("Earnings per day"), draw, columns)

"""The columns of the month: a creator, then a column a day. Pure."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from eros_desktop.domain.weeks import Week
from eros_desktop.services.plans.month import DayCount, Month, MonthRow
from eros_desktop.ui import formats
from eros_desktop.ui.models.columns import CENTER, Column
from eros_desktop.words import declared, tr

STATUS_LETTERS = {
    "draft": declared("D"),
    "approved": declared("A"),
    "queued": declared("Q"),
    "completed": declared("C"),
}
NAME_WIDTH, DAY_WIDTH = 152, 36


def day_of(column: int) -> int | None:
    """Which day of the month a column shows, 0 for the first Monday; None for the creator's name."""
    return column - 1 if column > 0 else None


def month_columns(first: Week) -> tuple[Column[MonthRow], ...]:
    """A creator and 28 days; a day's value is its number of sends, its text is read out."""
    days = [first.monday + timedelta(days=place) for place in range(28)]
    name: Column[MonthRow] = Column("creator", tr("Creator"), lambda row: row.name, width=NAME_WIDTH)
    return (name, *(_day_column(place, day) for place, day in enumerate(days)))


def _day_column(place: int, day: date) -> Column[MonthRow]:
    return Column(
        f"day{place}",
        f"{formats.day_name(day)[:1]}\n{day.day}",
        _count(place),
        lambda count: count_text(day, count),
        CENTER,
        DAY_WIDTH,
        help=formats.day(day),
        tip=lambda row: cell_tip(row, place, day),
    )


def _count(place: int) -> Callable[[MonthRow], DayCount]:
    return lambda row: row.days[place]


def count_text(day: date, count: DayCount) -> str:
    """`Tue 24 Nov: 12 sends`."""
    if not count.sends:
        return tr("{day}: no sends").format(day=formats.weekday(day))
    return formats.counted(
        count.sends, tr("{day}: {number} send"), tr("{day}: {number} sends"), day=formats.weekday(day)
    )


def cell_tip(row: MonthRow, place: int, day: date) -> str:
    """Everything a cell shows, in words, and what a press does."""
    count, status = row.days[place], row.statuses[place // 7]
    return "\n".join(
        [
            f"{row.name}, {formats.weekday(day)}",
            tr("Week: {status}").format(status=formats.status(status)),
            tr("Revenue: {number}").format(number=count.revenue),
            tr("Engagement: {number}").format(number=count.engagement),
            tr("Retention: {number}").format(number=count.retention),
            tr("Follow-ups: {number}").format(number=count.followups),
            tr("Enter opens the week"),
        ]
    )


def summary_of(month: Month) -> str:
    """`37 creators · 9,324 sends · 26 Oct – 22 Nov 2026`."""
    first, last = month.weeks[0].monday, month.weeks[-1].sunday
    return formats.words(
        [
            formats.counted(len(month.rows), tr("{number} creator"), tr("{number} creators")),
            formats.counted(month.sends, tr("{number} send"), tr("{number} sends")),
            f"{formats.day(first)} – {formats.day(last)}",
        ]
    )

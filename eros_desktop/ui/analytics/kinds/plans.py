"""Planned weeks beside what was sent: on plan, changed, missed, and what the differences likely cost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from eros_desktop.domain.analytics.charts.scope import SendFilter
from eros_desktop.ui import formats
from eros_desktop.ui.analytics.drawn import Chart, Drawn, Names, short_day, until_words, zone_words
from eros_desktop.ui.charts.picture import Axis, Bars, Key, Picture, Shape, Spot, Word, nice_ticks
from eros_desktop.ui.models.columns import RIGHT, Column
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.domain.analytics.plan_actual import ActualSummary
    from eros_desktop.domain.weeks import Week
    from eros_desktop.services.analytics.board import Board
    from eros_desktop.services.plans.actual import WeekActual

HALF = 0.36
FEWEST_WEEKS = 4
HEADROOM = 1.14
MOST_TICKS = 6
MOST_WORDS = 10
"""With more weeks than this their cost stands in the table only."""
LOOKS: dict[str, tuple[str, Shape]] = {
    "on_plan": ("accent", "bar"),
    "changed": ("warning", "hatched"),
    "missed": ("bad", "dotted"),
    "open": ("muted", "outline"),
}


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One week, all its planned creators together; money whole cents."""

    week: Week
    creators: int
    summary: ActualSummary

    @property
    def parts(self) -> dict[str, int]:
        """Planned sends by what became of them; `open` ones are not known yet."""
        found = self.summary
        return {
            "on_plan": found.on_plan,
            "changed": found.sent - found.on_plan,
            "missed": found.missed,
            "open": found.pending + found.unknown,
        }


def _part_name(part: str) -> str:
    return {
        "on_plan": tr("As planned"),
        "changed": tr("At another time, price or text"),
        "missed": tr("Missed"),
        "open": tr("Not known yet"),
    }[part]


def draw(board: Board, _names: Names) -> Drawn:
    """Every stored week that touches the chosen days and has imported messages."""
    rows = _rows(board.actuals or ())
    planned = sum(row.summary.planned for row in rows)
    told = formats.words(
        (
            tr("planned sends a week"),
            tr("{count} planned sends").format(count=formats.count(planned)),
            zone_words(board.coverage),
            until_words(board.coverage.until),
        )
    )
    if not rows:
        shortage = tr(
            "No planned week of these days has imported messages. Import them, or choose earlier days."
        )
        return Drawn(tr("No planned week can be compared yet"), told, shortage=shortage)
    return Drawn(_finding(rows), told, _money(rows), _picture(board, rows), rows=rows)


def _rows(found: Sequence[WeekActual]) -> tuple[PlanRow, ...]:
    weeks: dict[Week, list[ActualSummary]] = {}
    for one in found:
        weeks.setdefault(one.week, []).append(one.summary)
    return tuple(PlanRow(week, len(parts), _summed(parts)) for week, parts in sorted(weeks.items()))


def _summed(parts: Sequence[ActualSummary]) -> ActualSummary:
    kind = type(parts[0])
    return kind(*(sum(getattr(part, field.name) for part in parts) for field in fields(kind)))


def _finding(rows: Sequence[PlanRow]) -> str:
    total = _summed([row.summary for row in rows])
    due = total.sent + total.missed
    if not due:
        return tr("None of the planned sends was due yet")
    return tr("{share} of {due} planned sends went out as planned; {missed} were missed").format(
        share=formats.percent(total.on_plan / due),
        due=formats.count(due),
        missed=formats.count(total.missed),
    )


def _money(rows: Sequence[PlanRow]) -> str:
    total = _summed([row.summary for row in rows])
    return tr("Expected {expected}, earned {earned}; the differences likely cost {cost}.").format(
        expected=formats.whole_money(total.expected_cents),
        earned=formats.whole_money(total.earned_cents),
        cost=formats.whole_money(total.cost_cents),
    )


def _picture(board: Board, rows: Sequence[PlanRow]) -> Picture:
    highest = max(sum(row.parts.values()) for row in rows)
    ticks = nice_ticks(max(highest * HEADROOM, 1))
    step = -(-len(rows) // MOST_TICKS)
    used = [part for part in LOOKS if any(row.parts[part] for row in rows)]
    return Picture(
        across=Axis(
            -0.6,
            max(len(rows), FEWEST_WEEKS) - 0.4,
            tuple((float(at), short_day(rows[at].week.monday)) for at in range(0, len(rows), step)),
        ),
        up=Axis(0, ticks[-1], tuple((tick, formats.count(round(tick))) for tick in ticks), has_grid=True),
        bars=tuple(_bars(rows, used, part) for part in used),
        words=tuple(
            Word(
                at,
                sum(row.parts.values()) + highest * 0.05,
                tr("cost {money}").format(money=formats.whole_money(row.summary.cost_cents)),
                "centre",
                "text",
            )
            for at, row in enumerate(rows)
            if row.summary.cost_cents
        )
        if len(rows) <= MOST_WORDS
        else (),
        spots=tuple(_spot(board, at, row, ticks[-1]) for at, row in enumerate(rows)),
        keys=tuple(Key(_part_name(part), *LOOKS[part]) for part in used),
    )


def _bars(rows: Sequence[PlanRow], used: Sequence[str], part: str) -> Bars:
    below = [sum(row.parts[one] for one in used[: used.index(part)]) for row in rows]
    tone, shape = LOOKS[part]
    return Bars(
        tone,
        [at - HALF for at in range(len(rows))],
        [at + HALF for at in range(len(rows))],
        below,
        [low + row.parts[part] for low, row in zip(below, rows, strict=True)],
        shape,
    )


def _spot(board: Board, at: int, row: PlanRow, high: float) -> Spot:
    found, chosen = row.summary, board.request.chosen
    lines = [
        tr("{week}: {planned} planned sends").format(
            week=formats.week(row.week), planned=formats.count(found.planned)
        )
    ]
    lines += [
        tr("{part}: {count}").format(part=_part_name(part), count=formats.count(count))
        for part, count in row.parts.items()
        if count
    ]
    if found.extra:
        lines.append(
            tr("Sent without a plan: {count}, earned {money}").format(
                count=formats.count(found.extra), money=formats.money(found.extra_cents)
            )
        )
    lines.append(
        tr("Expected {expected}, earned {earned}, differences likely cost {cost}").format(
            expected=formats.money(found.expected_cents),
            earned=formats.money(found.earned_cents),
            cost=formats.money(found.cost_cents),
        )
    )
    pick = SendFilter(first_day=row.week.monday, last_day=row.week.sunday)
    is_chosen = (chosen.first_day, chosen.last_day) == (row.week.monday, row.week.sunday)
    return Spot(at - 0.5, 0, at + 0.5, high, "\n".join(lines), pick, is_chosen)


def columns(_names: Names) -> tuple[Column[PlanRow], ...]:
    """One row a week."""
    counted = (
        ("planned", tr("Planned"), 0),
        ("on_plan", tr("As planned"), 0),
        ("late", tr("Late"), 4),
        ("early", tr("Early"), 5),
        ("other_price", tr("Other price"), 6),
        ("other_text", tr("Other text"), 7),
        ("missed", tr("Missed"), 0),
        ("extra", tr("Not planned"), 3),
        ("pending", tr("Pending"), 8),
        ("unknown", tr("Not known"), 9),
    )
    paid = (
        ("expected_cents", tr("Expected, $"), 2),
        ("earned_cents", tr("Earned, $"), 1),
        ("cost_cents", tr("Likely cost, $"), 0),
    )
    return (
        Column("week", tr("Week"), lambda row: row.week, formats.week, width=160, stretches=True),
        Column("creators", tr("Creators"), lambda row: row.creators, formats.count, RIGHT, 72, yields=10),
        *(_counted(key, title, yields) for key, title, yields in counted),
        *(_paid(key, title, yields) for key, title, yields in paid),
    )


def _counted(key: str, title: str, yields: int) -> Column[PlanRow]:
    return Column(key, title, lambda row: getattr(row.summary, key), formats.count, RIGHT, 80, yields=yields)


def _paid(key: str, title: str, yields: int) -> Column[PlanRow]:
    return Column(
        key, title, lambda row: getattr(row.summary, key), formats.amount, RIGHT, 104, yields=yields
    )


PLANS = Chart(
    "plans",
    lambda: tr("Plan and what was sent"),
    draw,
    columns,
    is_ready=lambda board: board.actuals is not None,
    takes_filters=False,
)

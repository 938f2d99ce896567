"""Weeks as they were predicted beside what they brought."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from eros_desktop.domain.analytics.charts.scope import SendFilter
from eros_desktop.domain.analytics.predictions import MEASURED_AFTER_DAYS
from eros_desktop.ui import formats
from eros_desktop.ui.analytics.drawn import Chart, Drawn, Names, short_day, until_words, zone_words
from eros_desktop.ui.charts.picture import Axis, Bars, Key, Picture, Spot, Word, nice_ticks
from eros_desktop.ui.models.columns import RIGHT, Column
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.domain.analytics.charts.forecasts import ForecastRecord, ForecastWeek
    from eros_desktop.services.analytics.board import Board

WIDE, NARROW = 0.38, 0.22
"""Half the width of what was predicted and of what came, in weeks."""
HEADROOM = 1.12
MOST_TICKS = 6
MOST_ERROR = 999
MOST_WORDS = 14
"""With more weeks than this their errors stand in the table only."""


def draw(board: Board, _names: Names) -> Drawn:
    """Weeks that are over; the mean error only from ten judged predictions on."""
    record = board.forecasts
    weeks = record.weeks
    told = formats.words(
        (
            tr("gross $ a week from PPV sends"),
            tr("predicted $ per recipient, shown at the audience each week had"),
            tr("{count} predictions judged").format(count=formats.count(record.accuracy.measured)),
            zone_words(board.coverage),
            until_words(board.coverage.until),
        )
    )
    if not weeks:
        return Drawn(tr("No predicted week is over yet"), told, shortage=_shortage(record))
    return Drawn(_finding(record), told, _change(record), _picture(board, weeks), rows=weeks)


def _shortage(record: ForecastRecord) -> str:
    if record.waiting == 1:
        return tr("1 predicted week is waiting; it is measured {days} days after its Monday.").format(
            days=MEASURED_AFTER_DAYS
        )
    if record.waiting:
        return tr(
            "{count} predicted weeks are waiting; each is measured {days} days after its Monday."
        ).format(count=record.waiting, days=MEASURED_AFTER_DAYS)
    if record.silent == 1:
        return tr("1 predicted week is over. Import its messages and it is measured.")
    if record.silent:
        return tr("{count} predicted weeks are over. Import their messages and they are measured.").format(
            count=record.silent
        )
    return tr(
        "Each planned week is predicted. Plan one: it is measured {days} days after its Monday."
    ).format(days=MEASURED_AFTER_DAYS)


def _finding(record: ForecastRecord) -> str:
    judged = record.accuracy
    if record.missing or judged.mape is None:
        return tr("How good predictions are cannot be told yet: {missing} more measured ones needed").format(
            missing=record.missing
        )
    if judged.is_consistently_missing:
        return tr("Predictions miss by {error} % on average, too much to rely on").format(
            error=error_text(judged.mape)
        )
    return tr("Predictions miss by {error} % on average").format(error=error_text(judged.mape))


def _change(record: ForecastRecord) -> str:
    """How the last month compares with all of it."""
    if record.missing:
        return ""
    return {
        "improving": tr("The last 30 days were better than before."),
        "degrading": tr("The last 30 days were worse than before."),
        "steady": tr("The last 30 days were as good as before."),
    }[record.accuracy.trend]


def _picture(board: Board, weeks: Sequence[ForecastWeek]) -> Picture:
    highest = max(*(week.predicted for week in weeks), *(week.actual for week in weeks), 1.0)
    ticks = nice_ticks(highest * HEADROOM)
    step = -(-len(weeks) // MOST_TICKS)
    return Picture(
        across=Axis(
            -0.6,
            max(len(weeks), 4) - 0.4,
            tuple((float(at), short_day(weeks[at].week.monday)) for at in range(0, len(weeks), step)),
        ),
        up=Axis(
            0,
            ticks[-1],
            tuple((tick, formats.whole_money(round(tick * 100))) for tick in ticks),
            has_grid=True,
        ),
        bars=(
            _bars("quiet", [week.predicted for week in weeks], WIDE, "hatched"),
            _bars("accent", [week.actual for week in weeks], NARROW, "bar"),
        ),
        words=tuple(
            Word(at, max(week.predicted, week.actual) + highest * 0.05, _error(week), "centre", "text")
            for at, week in enumerate(weeks)
        )
        if len(weeks) <= MOST_WORDS
        else (),
        spots=tuple(_spot(board, at, week, ticks[-1]) for at, week in enumerate(weeks)),
        keys=(Key(tr("Predicted"), "quiet", "hatched"), Key(tr("Earned"), "accent", "bar")),
    )


def _bars(tone: str, values: Sequence[float], half: float, shape: str) -> Bars:
    places = range(len(values))
    return Bars(
        tone,
        [at - half for at in places],
        [at + half for at in places],
        [0.0 for _ in places],
        values,
        shape,  # type: ignore[arg-type]  # one of the shapes
    )


def _error(week: ForecastWeek) -> str:
    error = week.error_percent
    if error is None:
        return formats.NONE
    sign = "" if error > MOST_ERROR else "−" if error < 0 else "+"
    return f"{sign}{error_text(abs(error))} %"


def error_text(error: float) -> str:
    """Percent without sign; an error past all measure is told as one, so that its label stays readable."""
    return f"> {MOST_ERROR:,}" if error > MOST_ERROR else f"{error:.0f}"


def _spot(board: Board, at: int, week: ForecastWeek, high: float) -> Spot:
    chosen = board.request.chosen
    says = "\n".join(
        (
            formats.week(week.week),
            tr("Predicted {predicted}, earned {earned} ({error})").format(
                predicted=formats.whole_money(round(week.predicted * 100)),
                earned=formats.whole_money(round(week.actual * 100)),
                error=_error(week),
            ),
            tr("{count} creators").format(count=week.creators) if week.creators != 1 else tr("1 creator"),
        )
    )
    pick = SendFilter(first_day=week.week.monday, last_day=week.week.sunday)
    is_chosen = (chosen.first_day, chosen.last_day) == (week.week.monday, week.week.sunday)
    return Spot(at - 0.5, 0, at + 0.5, high, says, pick, is_chosen)


def columns(_names: Names) -> tuple[Column[ForecastWeek], ...]:
    """One row a week that is over."""
    return (
        Column("week", tr("Week"), lambda row: row.week, formats.week, width=160, stretches=True),
        Column("creators", tr("Creators"), lambda row: row.creators, formats.count, RIGHT, 80),
        Column(
            "predicted",
            tr("Predicted, $"),
            lambda row: round(row.predicted * 100),
            formats.amount,
            RIGHT,
            112,
        ),
        Column("actual", tr("Earned, $"), lambda row: round(row.actual * 100), formats.amount, RIGHT, 112),
        Column("error", tr("Error, %"), lambda row: row.error_percent, formats.score, RIGHT, 80),
    )


FORECASTS = Chart("forecasts", lambda: tr("Prediction accuracy"), draw, columns, takes_filters=False)

"""Volume against revenue, with the fitted elasticity curve."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.analytics.elasticity import LOOKBACK_DAYS
from eros_desktop.domain.volume.elasticity import efficiency, marginal_revenue
from eros_desktop.ui import formats
from eros_desktop.ui.analytics.drawn import RECIPIENTS, Chart, Drawn, Names, per_thousand, until_words
from eros_desktop.ui.charts.picture import Axis, Bars, Dots, Key, Line, Picture, Spot, Word, nice_ticks
from eros_desktop.ui.models.columns import RIGHT, Column
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.domain.analytics.charts.volume import VolumeCurve
    from eros_desktop.services.analytics.board import Board

CURVE_POINTS = 60
HALF = 0.28
SPREAD = 0.22
"""Days of the same volume stand beside each other within so much."""
MOST_DAYS = 400
"""More days than this are told by their quartiles alone."""
HIGH_SHARE = 0.98
"""Of the days, so many fit below the upper end."""


@dataclass(frozen=True, slots=True)
class LevelRow:
    """One volume of the table: days, whole cents for a thousand recipients, the curve's value there."""

    per_day: int
    days: int
    cents: int
    quartiles: tuple[int, int]
    curve_cents: int | None


def draw(board: Board, _names: Names) -> Drawn:
    """Days of the last ninety; the curve is the one planning uses for one creator."""
    curve = board.volume
    told = formats.words(
        (
            tr("gross $ per 1,000 recipients of PPV sends, last {days} days").format(days=LOOKBACK_DAYS),
            tr("{days} days with PPV sends").format(days=formats.count(curve.days)),
            _whose(board),
            until_words(board.coverage.until),
        )
    )
    rows = tuple(
        LevelRow(
            level.ppv_per_day,
            level.day_count,
            per_thousand(level.revenue_per_recipient),
            (per_thousand(low), per_thousand(high)),
            _fitted(curve, level.ppv_per_day),
        )
        for level, (low, high) in zip(curve.levels, curve.quartiles, strict=True)
    )
    if curve.missing_levels:
        return Drawn(_no_curve(curve), told, shortage=_missing(curve), rows=rows)
    return Drawn(_finding(curve), told, picture=_picture(curve), rows=rows)


def _whose(board: Board) -> str:
    if len(board.coverage.creators) == 1:
        return board.coverage.creators[0].zone
    return tr("days of {count} creators together; planning fits each alone").format(
        count=len(board.coverage.creators)
    )


def _no_curve(curve: VolumeCurve) -> str:
    if not curve.days:
        return tr("No PPV was sent in the last {days} days").format(days=LOOKBACK_DAYS)
    return tr("No curve can be fitted yet")


def _missing(curve: VolumeCurve) -> str:
    return tr(
        "Not enough data: {levels} more daily volumes with {days} days each are needed for a curve."
    ).format(levels=curve.missing_levels, days=curve.days_per_level)


def _finding(curve: VolumeCurve) -> str:
    fitted = curve.curve
    assert fitted is not None
    if not fitted.reliable:
        return tr("Sending more PPV a day does not clearly earn less per recipient")
    loss = formats.percent(1 - efficiency(fitted.decay, 1))
    return tr(
        "Each further PPV a day earns {loss} less per recipient; worth sending up to {best} a day"
    ).format(loss=loss, best=curve.best_per_day)


def _fitted(curve: VolumeCurve, volume: float) -> int | None:
    fitted = curve.curve
    return None if fitted is None else per_thousand(marginal_revenue(fitted.base, fitted.decay, volume))


def _picture(curve: VolumeCurve) -> Picture:
    fitted = curve.curve
    assert fitted is not None
    last = max(int(curve.per_day.max()), max(level.ppv_per_day for level in curve.levels))
    x = np.linspace(max(0.5, float(curve.per_day.min()) - 0.5), last + 0.5, CURVE_POINTS)
    y = fitted.base * np.exp(-fitted.decay * x) * RECIPIENTS
    ticks = nice_ticks(max(_top(curve), float(y.max())))
    high = ticks[-1]
    return Picture(
        across=Axis(0.4, last + 0.6, _volume_ticks(last), tr("PPV sends a day")),
        up=Axis(
            0, high, tuple((tick, formats.whole_money(round(tick * 100))) for tick in ticks), has_grid=True
        ),
        bars=(_spans(curve),),
        lines=(
            Line("text", x, y, is_dashed=not fitted.reliable, width=2.0),
            *_best_line(curve, last, high),
        ),
        dots=_dots(curve, high),
        words=_best_word(curve, last, high),
        spots=tuple(
            Spot(level.ppv_per_day - 0.5, 0, level.ppv_per_day + 0.5, high, _says(curve, at))
            for at, level in enumerate(curve.levels)
        ),
        keys=_keys(curve),
    )


def _top(curve: VolumeCurve) -> float:
    """What must be in view besides the curve."""
    uppers = max(high for _, high in curve.quartiles)
    days = float(np.quantile(curve.revenue_per_recipient, HIGH_SHARE)) if curve.days <= MOST_DAYS else 0.0
    return max(uppers, days) * RECIPIENTS


def _spans(curve: VolumeCurve) -> Bars:
    """Where half of a volume's days lie."""
    return Bars(
        "quiet",
        [level.ppv_per_day - HALF for level in curve.levels],
        [level.ppv_per_day + HALF for level in curve.levels],
        [low * RECIPIENTS for low, _ in curve.quartiles],
        [high * RECIPIENTS for _, high in curve.quartiles],
        "hatched",
    )


def _dots(curve: VolumeCurve, high: float) -> tuple[Dots, ...]:
    """The means, and each day where they can be told apart; a day above the view stands at its edge."""
    means = Dots(
        "accent",
        [float(level.ppv_per_day) for level in curve.levels],
        [level.revenue_per_recipient * RECIPIENTS for level in curve.levels],
        "diamond",
        11,
    )
    if curve.days > MOST_DAYS:
        return (means,)
    earned = np.minimum(curve.revenue_per_recipient * RECIPIENTS, high)
    return (Dots("ghost", curve.per_day + _beside(len(earned)), earned, "dot", 5), means)


def _keys(curve: VolumeCurve) -> tuple[Key, ...]:
    is_reliable = curve.curve is not None and curve.curve.reliable
    keys = (
        Key(tr("Half of the days"), "quiet", "hatched"),
        Key(tr("Mean of a volume"), "accent", "diamond"),
        Key(_curve_name(curve), "text", "line" if is_reliable else "dashes"),
    )
    return keys if curve.days > MOST_DAYS else (Key(tr("A day"), "ghost", "dot"), *keys)


def _beside(count: int) -> NDArray[np.float64]:
    """Small steps to the side, the same every time, so that equal volumes do not hide each other."""
    return np.asarray(((np.arange(count) * 0.618) % 1.0 - 0.5) * 2 * SPREAD)


def _volume_ticks(last: int) -> tuple[tuple[float, str], ...]:
    step = 1 if last <= 16 else 2
    return tuple((float(at), str(at)) for at in range(1, last + 1, step))


def _curve_name(curve: VolumeCurve) -> str:
    fitted = curve.curve
    if fitted is None or not fitted.reliable:
        return tr("Fitted curve, explains too little to act on")
    return tr("Fitted curve")


def _best_line(curve: VolumeCurve, last: int, high: float) -> tuple[Line, ...]:
    best = curve.best_per_day
    if best is None or best > last:
        return ()
    return (Line("accent", (best + 0.5, best + 0.5), (0.0, high), is_dashed=True, width=1.5),)


def _best_word(curve: VolumeCurve, last: int, high: float) -> tuple[Word, ...]:
    best = curve.best_per_day
    if best is None or best > last:
        return ()
    return (
        Word(
            best + 0.5,
            high * 0.95,
            tr("worth sending up to {best}").format(best=best),
            "right",
            "accent_word",
        ),
    )


def _says(curve: VolumeCurve, at: int) -> str:
    level, (low, high) = curve.levels[at], curve.quartiles[at]
    lines = [
        tr("{volume} PPV a day: {money} per 1,000 recipients over {days} days").format(
            volume=level.ppv_per_day,
            money=formats.money(per_thousand(level.revenue_per_recipient)),
            days=level.day_count,
        ),
        tr("Half of the days between {low} and {high}").format(
            low=formats.money(per_thousand(low)), high=formats.money(per_thousand(high))
        ),
    ]
    fitted = _fitted(curve, level.ppv_per_day)
    if fitted is not None:
        lines.append(tr("Curve: {money}").format(money=formats.money(fitted)))
    return "\n".join(lines)


def columns(_names: Names) -> tuple[Column[LevelRow], ...]:
    """One row a daily volume with enough days."""
    return (
        Column(
            "volume",
            tr("PPV sends a day"),
            lambda row: row.per_day,
            formats.count,
            RIGHT,
            112,
            stretches=True,
        ),
        Column("days", tr("Days"), lambda row: row.days, formats.count, RIGHT, 72),
        Column("mean", tr("Per 1,000 recipients, $"), lambda row: row.cents, formats.amount, RIGHT, 152),
        Column(
            "low", tr("Lower quartile, $"), lambda row: row.quartiles[0], formats.amount, RIGHT, 120, yields=1
        ),
        Column(
            "high",
            tr("Upper quartile, $"),
            lambda row: row.quartiles[1],
            formats.amount,
            RIGHT,
            120,
            yields=2,
        ),
        Column("curve", tr("Curve, $"), lambda row: row.curve_cents, formats.amount, RIGHT, 88),
    )


VOLUME = Chart("volume", lambda: tr("Volume and revenue"), draw, columns, takes_filters=False)

"""Send types side by side: how often, how often viewed and bought, and what one send earned."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from eros_desktop.domain.analytics.charts.scope import CATEGORIES, MINIMUM_SENDS, SendFilter
from eros_desktop.ui import formats
from eros_desktop.ui.analytics.drawn import (
    Chart,
    Drawn,
    Names,
    about,
    earned_change,
    needed,
    no_sends,
    sentence,
    summed,
)
from eros_desktop.ui.analytics.kinds.earnings import part_name
from eros_desktop.ui.analytics.kinds.listing import (
    CATEGORY_SHAPES,
    Measure,
    Piece,
    column,
    name_axis,
    row_spots,
)
from eros_desktop.ui.charts.picture import Axis, Bars, Key, Picture, Word
from eros_desktop.ui.models.columns import RIGHT, Column
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.domain.analytics.charts.groups import GroupTotals
    from eros_desktop.domain.analytics.rates import Totals
    from eros_desktop.services.analytics.board import Board

SHOWN = 10
STEP, ROOM = 1.0, 0.42
"""Width of a measure's column, and of its longest bar."""
HEADER = -1.4


@dataclass(frozen=True, slots=True)
class _Reading:
    """One of the four measures; a rate or an average needs five sends."""

    title: str
    value: Callable[[Totals], float]
    text: Callable[[float], str]
    minimum: int = MINIMUM_SENDS

    def of(self, found: Totals | None) -> float | None:
        if found is None or found.messages < self.minimum:
            return None
        return self.value(found)


def _readings() -> tuple[_Reading, ...]:
    return (
        _Reading(tr("Sends"), lambda one: one.messages, lambda value: formats.count(round(value)), 1),
        _Reading(tr("Viewed"), lambda one: one.view_rate, formats.percent),
        _Reading(tr("Bought"), lambda one: one.purchase_rate, formats.percent),
        _Reading(
            tr("Per send"),
            lambda one: one.earned_per_message_cents,
            lambda value: formats.whole_money(round(value)),
        ),
    )


def draw(board: Board, names: Names) -> Drawn:
    """The ten best earners; the table has them all."""
    rows = board.send_types
    now, before = summed(row.now for row in rows), None
    unit = tr("gross $, viewed of recipients, bought of viewed")
    if not rows:
        return Drawn(tr("Nothing was sent in these days"), about(board, unit, 0), shortage=no_sends(board))
    if board.before is not None:
        before = summed(row.before for row in rows if row.before is not None)
    told = about(board, unit, now.messages)
    if len(rows) > SHOWN:
        told = formats.words((told, tr("{rest} more in the table").format(rest=len(rows) - SHOWN)))
    return Drawn(
        _finding(rows, now, names), told, earned_change(board, now, before),
        _picture(board, rows[:SHOWN], names), rows=rows,
    )  # fmt: skip


def _finding(rows: Sequence[GroupTotals], now: Totals, names: Names) -> str:
    if not now.earned_cents:
        return tr("No send type earned anything")
    first = rows[0]
    share = formats.percent(first.now.earned_cents / now.earned_cents)
    judged = [row for row in rows if row.now.messages >= MINIMUM_SENDS]
    if not judged:
        return tr("{type} brings {share} of the earnings").format(
            type=names.send_type(first.key), share=share
        )
    dearest = max(judged, key=lambda row: row.now.earned_per_message_cents)
    worth = formats.whole_money(round(dearest.now.earned_per_message_cents))
    if dearest is first:
        return tr("{type} brings {share} of the earnings and the most per send ({money})").format(
            type=names.send_type(first.key), share=share, money=worth
        )
    return tr("{type} brings {share} of the earnings; {dearest} earns most per send ({money})").format(
        type=names.send_type(first.key), share=share, dearest=names.send_type(dearest.key), money=worth
    )


def _picture(board: Board, rows: Sequence[GroupTotals], names: Names) -> Picture:
    chosen = board.request.chosen
    bars: list[Bars] = []
    words: list[Word] = []
    readings = _readings()
    for at, reading in enumerate(readings):
        measure = Measure(reading.title, at * STEP, ROOM)
        found = column(measure, [_piece(place, row, reading, names) for place, row in enumerate(rows)])
        bars += found[0]
        words += found[1]
        words.append(Word(at * STEP, HEADER + 0.45, reading.title, is_strong=True))
    categories = [key for key in CATEGORY_SHAPES if any(names.category(row.key) == key for row in rows)]
    keys = [_key(key, chosen) for key in categories]
    if board.before is not None:
        keys.append(Key(tr("Period before"), "muted", "outline"))
    width = len(readings) * STEP
    return Picture(
        across=Axis(0, width),
        up=name_axis([names.send_type(row.key) for row in rows], top=HEADER),
        bars=tuple(bars),
        words=tuple(words),
        spots=row_spots(
            [_says(row, names) for row in rows],
            [SendFilter(send_type=row.key) for row in rows],
            [row.key == chosen.send_type for row in rows],
            width,
        ),
        keys=tuple(keys),
        is_top_down=True,
    )


def _key(part: str, chosen: SendFilter) -> Key:
    category = next((one for one in CATEGORIES if one == part), None)
    pick = None if category is None else SendFilter(category=category)
    return Key(part_name(part), part, CATEGORY_SHAPES[part], pick, chosen.category == part)


def _piece(place: int, row: GroupTotals, reading: _Reading, names: Names) -> Piece:
    category = names.category(row.key)
    value = reading.of(row.now)
    text = reading.text(value) if value is not None else tr("needs {more}").format(
        more=reading.minimum - row.now.messages)  # fmt: skip
    return Piece(place, value, text, category, CATEGORY_SHAPES[category], reading.of(row.before))


def _says(row: GroupTotals, names: Names) -> str:
    now = row.now
    lines = [
        formats.counted(
            now.messages,
            tr("{type}: {money} from {number} send"),
            tr("{type}: {money} from {number} sends"),
            type=names.send_type(row.key),
            money=formats.money(now.earned_cents),
        )
    ]
    if now.messages < MINIMUM_SENDS:
        lines.append(sentence(needed(now.messages, MINIMUM_SENDS)))
    else:
        lines.append(
            tr("Viewed {viewed}, bought {bought}, {money} per send").format(
                viewed=formats.percent(now.view_rate),
                bought=formats.percent(now.purchase_rate),
                money=formats.money(round(now.earned_per_message_cents)),
            )
        )
    if row.before is not None:
        lines.append(
            formats.counted(
                row.before.messages,
                tr("Period before: {money} from {number} send"),
                tr("Period before: {money} from {number} sends"),
                money=formats.money(row.before.earned_cents),
            )
        )
    return "\n".join(lines)


def rate(value: Callable[[Totals], float]) -> Callable[[GroupTotals], float | None]:
    """A rate of the group, None under its minimum sample."""
    return lambda row: value(row.now) if row.now.messages >= MINIMUM_SENDS else None


def per_send(row: GroupTotals) -> int | None:
    """Whole cents of one send on average, None under the minimum sample."""
    return round(row.now.earned_per_message_cents) if row.now.messages >= MINIMUM_SENDS else None


def group_columns(title: str, written: Callable[[str], str]) -> tuple[Column[GroupTotals], ...]:
    """What both groups of sends show: name, sends, rates and money, now and before."""
    minimum = tr("A dash stands under {minimum} sends.").format(minimum=MINIMUM_SENDS)
    return (
        Column("name", title, lambda row: written(row.key), width=120, stretches=True),
        Column("sends", tr("Sends"), lambda row: row.now.messages, formats.count, RIGHT, 64),
        Column(
            "recipients", tr("Recipients"), lambda row: row.now.sent, formats.count, RIGHT, 96, yields=4
        ),
        Column(
            "viewed", tr("Viewed"), rate(lambda one: one.view_rate), formats.percent, RIGHT, 72,
            tr("Views divided by recipients. {minimum}").format(minimum=minimum), yields=2,
        ),
        Column(
            "bought", tr("Bought"), rate(lambda one: one.purchase_rate), formats.percent, RIGHT, 72,
            tr("Purchases divided by views. {minimum}").format(minimum=minimum), yields=3,
        ),
        Column(
            "per_send", tr("Per send, $"), per_send, formats.amount, RIGHT, 96,
            tr("Gross, one message. {minimum}").format(minimum=minimum), yields=1,
        ),
        Column("earned", tr("Earned, $"), lambda row: row.now.earned_cents, formats.amount, RIGHT, 112),
        Column(
            "before", tr("Period before, $"), lambda row: row.before and row.before.earned_cents,
            formats.amount, RIGHT, 120, yields=5,
        ),
    )  # fmt: skip


def columns(names: Names) -> tuple[Column[GroupTotals], ...]:
    """One row a send type."""
    return group_columns(tr("Send type"), names.send_type)


SEND_TYPES = Chart("send_types", lambda: tr("Send types"), draw, columns)

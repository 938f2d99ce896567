"""Creators by what they earned; one chosen stays beside the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from eros_desktop.domain.analytics.charts.scope import MINIMUM_SENDS
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
from eros_desktop.ui.analytics.kinds.listing import Measure, Piece, column, name_axis, row_spots
from eros_desktop.ui.analytics.kinds.send_types import group_columns
from eros_desktop.ui.charts.picture import Axis, Key, Picture
from eros_desktop.ui.models.columns import RIGHT, Column
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.domain.analytics.charts.groups import GroupTotals
    from eros_desktop.domain.values import CreatorId
    from eros_desktop.services.analytics.board import Board

SHOWN = 12
LEADING = 3
ROOM = 0.7


@dataclass(frozen=True, slots=True)
class PickCreator:
    """A click on a creator's bar: narrows to that creator."""

    creator_id: CreatorId


@dataclass(frozen=True, slots=True)
class CreatorRow:
    """A row of the table: totals and, where they are known, the scores of the last fourteen days."""

    totals: GroupTotals
    saturation: float | None
    opportunity: float | None


def draw(board: Board, names: Names) -> Drawn:
    """The twelve best earners; the table has them all."""
    rows = board.creators
    now = summed(row.now for row in rows)
    unit = tr("gross $")
    told = about(board, unit, now.messages, tr("each creator's own time zone"))
    if len(rows) > SHOWN:
        told = formats.words((told, tr("{rest} more in the table").format(rest=len(rows) - SHOWN)))
    scores = {one.creator_id: one.now.scores for one in board.standings if one.now is not None}
    table = tuple(
        CreatorRow(
            row,
            scores[row.key].saturation if row.key in scores else None,  # type: ignore[index]  # an id
            scores[row.key].opportunity if row.key in scores else None,  # type: ignore[index]  # an id
        )
        for row in rows
    )
    if not now.messages:
        return Drawn(tr("No creator sent anything"), told, shortage=no_sends(board), rows=table)
    before = None
    if board.before is not None:
        before = summed(row.before for row in rows if row.before is not None)
    return Drawn(
        _finding(rows, now.earned_cents, names), told, earned_change(board, now, before),
        _picture(board, rows[:SHOWN], names), rows=table,
    )  # fmt: skip


def _finding(rows: Sequence[GroupTotals], earned_cents: int, names: Names) -> str:
    if not earned_cents:
        return tr("No creator earned anything")
    first = names.creator(rows[0].key)
    share = formats.percent(rows[0].now.earned_cents / earned_cents)
    if len(rows) <= LEADING:
        return tr("{creator} brings {share} of {total}").format(
            creator=first, share=share, total=formats.whole_money(earned_cents)
        )
    leading = sum(row.now.earned_cents for row in rows[:LEADING]) / earned_cents
    return tr("{creator} brings {share} of {total}; the first three bring {leading}").format(
        creator=first, share=share, total=formats.whole_money(earned_cents), leading=formats.percent(leading)
    )


def _picture(board: Board, rows: Sequence[GroupTotals], names: Names) -> Picture:
    chosen = board.request.creator_id
    pieces = [
        Piece(
            at,
            row.now.earned_cents,
            formats.whole_money(row.now.earned_cents),
            "accent" if chosen in (None, row.key) else "quiet",
            before=None if row.before is None else row.before.earned_cents,
        )
        for at, row in enumerate(rows)
    ]
    bars, words = column(Measure("", 0.0, ROOM), pieces)
    keys = [Key(tr("Period before"), "muted", "outline")] if board.before is not None else []
    return Picture(
        across=Axis(0, 1),
        up=name_axis([names.creator(row.key) for row in rows]),
        bars=tuple(bars),
        words=tuple(words),
        spots=row_spots(
            [_says(row, names) for row in rows],
            [PickCreator(row.key) for row in rows],  # type: ignore[arg-type]  # a creator's id
            [row.key == chosen for row in rows],
            1.0,
        ),
        keys=tuple(keys),
        is_top_down=True,
    )


def _says(row: GroupTotals, names: Names) -> str:
    now = row.now
    lines = [
        formats.counted(
            now.messages,
            tr("{creator}: {money} from {number} send"),
            tr("{creator}: {money} from {number} sends"),
            creator=names.creator(row.key),
            money=formats.money(now.earned_cents),
        )
    ]
    if now.messages >= MINIMUM_SENDS:
        lines.append(tr("{money} per send").format(money=formats.money(round(now.earned_per_message_cents))))
    else:
        lines.append(sentence(needed(now.messages, MINIMUM_SENDS)))
    if row.before is not None:
        lines.append(tr("Period before: {money}").format(money=formats.money(row.before.earned_cents)))
    return "\n".join(lines)


def columns(names: Names) -> tuple[Column[CreatorRow], ...]:
    """One row a creator."""
    return (
        *(column_of_totals(one) for one in group_columns(tr("Creator"), names.creator)),
        Column(
            "saturation", tr("Saturation"), lambda row: row.saturation, formats.score, RIGHT, 88,
            tr("0 to 100 over the last 14 days; higher is more tired."), yields=6,
        ),
        Column(
            "opportunity", tr("Opportunity"), lambda row: row.opportunity, formats.score, RIGHT, 88,
            tr("0 to 100 over the last 14 days; higher leaves more room."), yields=7,
        ),
    )  # fmt: skip


def column_of_totals(one: Column[GroupTotals]) -> Column[CreatorRow]:
    """The same column over rows that hold the totals."""
    return Column(
        one.key, one.title, lambda row: one.value(row.totals), one.text, one.align, one.width, one.help,
        one.stretches, one.yields,
    )  # fmt: skip


CREATORS = Chart("creators", lambda: tr("Creators"), draw, columns)

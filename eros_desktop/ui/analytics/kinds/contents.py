"""Content types by what a thousand recipients brought in a year, with the tier planning gives them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from eros_desktop.domain.analytics.charts.scope import MINIMUM_SENDS, SendFilter
from eros_desktop.ui import formats
from eros_desktop.ui.analytics.drawn import (
    Chart,
    Drawn,
    Names,
    about,
    needed,
    no_sends,
    per_thousand,
    sentence,
    summed,
)
from eros_desktop.ui.analytics.kinds.listing import Measure, Piece, column, name_axis, row_spots
from eros_desktop.ui.charts.picture import Axis, Dots, Key, Picture, Shape, Word
from eros_desktop.ui.models.columns import RIGHT, Column
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.domain.analytics.charts.groups import ContentRank
    from eros_desktop.domain.analytics.rates import Totals
    from eros_desktop.domain.values import ContentTier
    from eros_desktop.services.analytics.board import Board

ROOM = 0.72
LOOKS: dict[ContentTier, tuple[str, Shape]] = {
    "TOP": ("accent", "bar"),
    "MID": ("quiet", "bar"),
    "LOW": ("warning", "hatched"),
    "AVOID": ("bad", "dotted"),
}


def draw(board: Board, names: Names) -> Drawn:
    """Bars are the past year, which tiers are judged by; diamonds the chosen period."""
    rows, minimum = board.contents, board.content_minimum_sends
    unit = tr("gross $ per 1,000 recipients, past year")
    told = about(board, unit, summed(row.year for row in rows).messages)
    ranked = [row for row in rows if row.is_ranked(minimum)]
    if not rows:
        return Drawn(tr("No content type is known yet"), told, shortage=no_sends(board))
    if not ranked:
        most = max(row.year.messages for row in rows)
        shortage = tr(
            "A content type is ranked from {minimum} sends a year on; the one sent most needs {missing} more."
        ).format(minimum=minimum, missing=minimum - most)
        return Drawn(tr("No content type can be ranked yet"), told, shortage=shortage, rows=rows)
    return Drawn(
        _finding(board, ranked, names), told, picture=_picture(board, rows, minimum, names), rows=rows
    )


def _is_planned_by(board: Board) -> bool:
    """Planning takes the tiers of one creator; those of several together are only told."""
    return len(board.coverage.creators) == 1


def _finding(board: Board, ranked: Sequence[ContentRank], names: Names) -> str:
    best, last = ranked[0], ranked[-1]
    money = formats.money(per_thousand(best.year.revenue_per_recipient))
    avoided = [names.content_type(row.key) for row in ranked if row.tier == "AVOID"]
    if avoided and _is_planned_by(board):
        return tr("{best} leads with {money} per 1,000 recipients; planning avoids {avoided}").format(
            best=names.content_type(best.key), money=money, avoided=", ".join(avoided)
        )
    if len(ranked) == 1:
        return tr("{best} brings {money} per 1,000 recipients").format(
            best=names.content_type(best.key), money=money
        )
    return tr("{best} leads with {money} per 1,000 recipients; {last} is last with {least}").format(
        best=names.content_type(best.key), money=money, last=names.content_type(last.key),
        least=formats.money(per_thousand(last.year.revenue_per_recipient)),
    )  # fmt: skip


def _picture(board: Board, rows: Sequence[ContentRank], minimum: int, names: Names) -> Picture:
    chosen = board.request.chosen
    pieces = [_piece(at, row, minimum) for at, row in enumerate(rows)]
    most = max(
        *(piece.value or 0.0 for piece in pieces), *(_period(row.now) or 0.0 for row in rows),
        *(_period(row.before) or 0.0 for row in rows),
    )  # fmt: skip
    scale = ROOM / most if most else 0.0
    bars, words = column(Measure("", 0.0, ROOM * _highest(pieces) / most if most else ROOM), pieces)
    dots = [_dots(rows, "text", "diamond", scale, is_before=False)]
    keys = [
        Key(tr("Past year"), "quiet", "bar"),
        Key(tr("The chosen days, from {sends} sends").format(sends=MINIMUM_SENDS), "text", "diamond"),
    ]
    if board.before is not None:
        dots.insert(0, _dots(rows, "muted", "ring", scale, is_before=True))
        keys.append(Key(tr("Period before"), "muted", "ring"))
    return Picture(
        across=Axis(0, 1),
        up=name_axis([names.content_type(row.key) for row in rows]),
        bars=tuple(bars),
        dots=tuple(dots),
        words=tuple(_beside(word, row, scale) for word, row in zip(words, rows, strict=True)),
        spots=row_spots(
            [_says(board, row, names) for row in rows],
            [SendFilter(content_type=row.key) for row in rows],
            [row.key == chosen.content_type for row in rows],
            1.0,
        ),
        keys=tuple(keys),
        is_top_down=True,
    )


def _highest(pieces: Sequence[Piece]) -> float:
    return max((piece.value or 0.0 for piece in pieces), default=0.0)


def _piece(at: int, row: ContentRank, minimum: int) -> Piece:
    if not row.is_ranked(minimum):
        return Piece(at, None, needed(row.year.messages, minimum), *LOOKS["MID"])
    cents = per_thousand(row.year.revenue_per_recipient)
    return Piece(at, cents, f"{row.tier}  {formats.money(cents)}", *LOOKS[row.tier])


def _beside(word: Word, row: ContentRank, scale: float) -> Word:
    """The row's text beyond its diamonds."""
    reach = [scale * (_period(one) or 0.0) for one in (row.now, row.before)]
    return replace(word, x=max(word.x, *(at + 0.015 if at else 0.0 for at in reach)))


def _period(found: Totals | None) -> float | None:
    """Cents for a thousand recipients in the chosen days, None under the minimum sample."""
    if found is None or found.messages < MINIMUM_SENDS:
        return None
    return per_thousand(found.revenue_per_recipient)


def _dots(rows: Sequence[ContentRank], tone: str, shape: Shape, scale: float, *, is_before: bool) -> Dots:
    known = [
        (at, value)
        for at, row in enumerate(rows)
        if (value := _period(row.before if is_before else row.now)) is not None
    ]
    return Dots(tone, [value * scale for _, value in known], [float(at) for at, _ in known], shape, 9)


def _says(board: Board, row: ContentRank, names: Names) -> str:
    minimum = board.content_minimum_sends
    lines = [names.content_type(row.key)]
    if row.is_ranked(minimum):
        words = (
            tr("{tier} in planning: {money} per 1,000 recipients over {sends} sends in a year")
            if _is_planned_by(board)
            else tr("{tier} of all together: {money} per 1,000 recipients over {sends} sends in a year")
        )
        lines.append(
            words.format(
                tier=row.tier,
                money=formats.money(per_thousand(row.year.revenue_per_recipient)),
                sends=formats.count(row.year.messages),
            )
        )
    else:
        lines.append(sentence(needed(row.year.messages, minimum)))
    for one, many, found in (
        (
            tr("Chosen days: {money} over {number} send"),
            tr("Chosen days: {money} over {number} sends"),
            row.now,
        ),
        (
            tr("Period before: {money} over {number} send"),
            tr("Period before: {money} over {number} sends"),
            row.before,
        ),
    ):
        if found is not None and found.messages:
            value = _period(found)
            money = needed(found.messages, MINIMUM_SENDS) if value is None else formats.money(round(value))
            lines.append(formats.counted(found.messages, one, many, money=money))
    return "\n".join(lines)


def columns(names: Names) -> tuple[Column[ContentRank], ...]:
    """One row a content type."""
    minimum = tr("A dash stands under {minimum} sends.").format(minimum=MINIMUM_SENDS)
    return (
        Column(
            "name", tr("Content type"), lambda row: names.content_type(row.key), width=120, stretches=True
        ),
        Column(
            "tier", tr("Tier"), lambda row: row.tier, width=72,
            help=tr("As planning takes it for one creator; MID also where too few sends are known."),
        ),
        Column("sends", tr("Sends, year"), lambda row: row.year.messages, formats.count, RIGHT, 96),
        Column(
            "year", tr("Per 1,000, year, $"),
            lambda row: per_thousand(row.year.revenue_per_recipient)
            if row.year.messages >= MINIMUM_SENDS else None,
            formats.amount, RIGHT, 128, minimum,
        ),
        Column(
            "now_sends", tr("Sends, chosen days"), lambda row: row.now.messages, formats.count, RIGHT, 136,
            yields=2,
        ),
        Column(
            "now", tr("Per 1,000, chosen days, $"), lambda row: _period(row.now), formats.amount, RIGHT, 160,
            minimum, yields=1,
        ),
        Column(
            "before", tr("Per 1,000, before, $"), lambda row: _period(row.before), formats.amount, RIGHT, 144,
            minimum, yields=3,
        ),
    )  # fmt: skip


CONTENTS = Chart("contents", lambda: tr("Content types"), draw, columns)

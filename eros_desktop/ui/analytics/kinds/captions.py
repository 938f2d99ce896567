"""The captions that earned most and least, with the sends that says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from eros_desktop.domain.analytics.charts.scope import MINIMUM_SENDS, SendFilter
from eros_desktop.ui import formats
from eros_desktop.ui.analytics.drawn import Chart, Drawn, Names, about, no_sends, per_thousand
from eros_desktop.ui.analytics.kinds.listing import Measure, Piece, column
from eros_desktop.ui.charts.picture import Axis, Key, Picture, Shape, Spot, Word
from eros_desktop.ui.models.columns import RIGHT, Column
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.domain.analytics.charts.captions import CaptionResult
    from eros_desktop.domain.analytics.rates import Totals
    from eros_desktop.services.analytics.board import Board

TEXT_ROOM = 0.52
"""Of the width for the texts, the bars take the rest."""
ROOM = 0.24
BLOCK_GAP = 0.8
FEWEST_ROWS = 10
FINDING_LENGTH = 44
LOOKS: dict[bool, tuple[str, Shape]] = {True: ("accent", "bar"), False: ("warning", "hatched")}


@dataclass(frozen=True, slots=True)
class CaptionLine:
    """One caption of the ranking; `is_best` names its half."""

    caption_id: str
    text: str
    totals: Totals
    is_best: bool

    @property
    def cents(self) -> int:
        """For a thousand recipients."""
        return per_thousand(self.totals.revenue_per_recipient)


def draw(board: Board, _names: Names) -> Drawn:
    """Best first, the worst last, a gap between."""
    ranking, chosen = board.captions, board.request.chosen
    unit = (
        tr("gross $ per 1,000 recipients")
        if chosen.category or chosen.send_type
        else tr("gross $ per 1,000 recipients, revenue sends")
    )
    rows = tuple(
        CaptionLine(board.caption_ids[one.row], _text(board, one), one.now, is_best)
        for group, is_best in ((ranking.best, True), (ranking.worst, False))
        for one in group
    )
    told = formats.words(
        (
            about(board, unit, ranking.sends),
            tr("{judged} of {used} captions were sent {minimum} times or more").format(
                judged=formats.count(ranking.judged), used=formats.count(ranking.used), minimum=MINIMUM_SENDS
            ),
        )
    )
    if not ranking.used:
        return Drawn(tr("No caption was used in these days"), told, shortage=no_sends(board))
    if not rows:
        shortage = tr(
            "A caption is judged from {minimum} sends on; the one sent most needs {missing} more."
        ).format(minimum=MINIMUM_SENDS, missing=MINIMUM_SENDS - ranking.most_sends)
        return Drawn(tr("No caption can be judged yet"), told, shortage=shortage)
    return Drawn(_finding(rows), told, picture=_picture(board, rows), rows=rows)


def _text(board: Board, found: CaptionResult) -> str:
    return formats.one_line(board.caption_texts.get(board.caption_ids[found.row], "")) or formats.NONE


def _finding(rows: Sequence[CaptionLine]) -> str:
    best = rows[0]
    text = best.text if len(best.text) <= FINDING_LENGTH else f"{best.text[: FINDING_LENGTH - 1].rstrip()}…"
    return tr("“{text}” earns most: {money} per 1,000 recipients over {sends} sends").format(
        text=text, money=formats.money(best.cents), sends=formats.count(best.totals.messages)
    )


def _picture(board: Board, rows: Sequence[CaptionLine]) -> Picture:
    chosen = board.request.chosen
    places = [at if row.is_best else at + BLOCK_GAP for at, row in enumerate(rows)]
    pieces = [
        Piece(
            at, row.cents,
            tr("{money} · {sends} sends").format(
                money=formats.money(row.cents), sends=formats.count(row.totals.messages)
            ),
            *LOOKS[row.is_best],
        )
        for at, row in zip(places, rows, strict=True)
    ]  # fmt: skip
    bars, words = column(Measure("", TEXT_ROOM + 0.02, ROOM), pieces)
    words += [
        Word(0, at, row.text, tone="text", room=TEXT_ROOM) for at, row in zip(places, rows, strict=True)
    ]
    last = max(places[-1], FEWEST_ROWS - 1)
    return Picture(
        across=Axis(0, 1),
        up=Axis(-0.6, last + 0.6),
        bars=tuple(bars),
        words=tuple(words),
        spots=tuple(
            Spot(
                0, at - 0.5, 1, at + 0.5, _says(row), SendFilter(caption_id=row.caption_id),
                row.caption_id == chosen.caption_id,
            )
            for at, row in zip(places, rows, strict=True)
        ),
        keys=(Key(tr("Best"), *LOOKS[True]), Key(tr("Worst"), *LOOKS[False])),
        is_top_down=True,
    )  # fmt: skip


def _says(row: CaptionLine) -> str:
    return "\n".join(
        (
            row.text,
            tr("{money} per 1,000 recipients, {earned} over {sends} sends").format(
                money=formats.money(row.cents), earned=formats.money(row.totals.earned_cents),
                sends=formats.count(row.totals.messages),
            ),
        )
    )  # fmt: skip


def columns(_names: Names) -> tuple[Column[CaptionLine], ...]:
    """One row a ranked caption."""
    return (
        Column("rank", tr("Half"), lambda row: tr("Best") if row.is_best else tr("Worst"), width=72),
        Column(
            "text", tr("Caption"), lambda row: row.text, width=240, stretches=True, tip=lambda row: row.text
        ),
        Column("id", tr("Id"), lambda row: row.caption_id, width=96, yields=3),
        Column("sends", tr("Sends"), lambda row: row.totals.messages, formats.count, RIGHT, 64),
        Column(
            "earned", tr("Earned, $"), lambda row: row.totals.earned_cents, formats.amount, RIGHT, 104,
            yields=2,
        ),
        Column(
            "bought", tr("Bought"), lambda row: row.totals.purchase_rate, formats.percent, RIGHT, 72,
            tr("Purchases divided by views."), yields=1,
        ),
        Column(
            "worth", tr("Per 1,000 recipients, $"), lambda row: row.cents, formats.amount, RIGHT, 152
        ),
    )  # fmt: skip


CAPTIONS = Chart("captions", lambda: tr("Captions best and worst"), draw, columns)

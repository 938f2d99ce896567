"""Delimited rows: the columns of the format's file, read back by the tool's rules and split at its limit."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.services.exports.fields import FIELDS, NUMBERS, Row
from eros_desktop.services.exports.moments import read_moment, write_moment
from eros_desktop.services.exports.outgoing import Outgoing, Piece, Sample, Wishes, in_words
from eros_desktop.services.exports.specs import ColumnSpec, FormatSpec
from eros_desktop.services.exports.zones import local_moment, zone_of
from eros_desktop.services.spreadsheet_text import protected

LINE_END = "\r\n"


def rows_of(spec: FormatSpec, plan: WeekPlan, wishes: Wishes) -> list[list[str]]:
    """The cells of each send in order of the plan; texts are made harmless where a spreadsheet opens them."""
    zone = zone_of(spec, plan, wishes)
    harmless = spec.opened_by == "spreadsheet" and not wishes.raw
    shown = [_shown(column, harmless) for column in spec.columns]
    return [[show(row) for show in shown] for row in _rows(plan, zone, wishes)]


def _rows(plan: WeekPlan, zone: ZoneInfo, wishes: Wishes) -> Iterator[Row]:
    day, slot = None, 0
    for send in plan.sends:
        slot = slot + 1 if send.day == day else 1
        day = send.day
        yield Row(send, plan, slot, local_moment(send, plan, zone), wishes.account)


def _shown(column: ColumnSpec, harmless: bool) -> Callable[[Row], str]:
    """What gives the cell of a row."""
    pattern = column.pattern
    if not column.value:
        return lambda row: ""
    if pattern is not None:
        return lambda row: write_moment(row.moment, pattern)
    field = FIELDS[column.value]
    return (lambda row: protected(field(row))) if harmless and column.value not in NUMBERS else field


def chunks(plan: WeekPlan, most: int | None) -> list[tuple[str, WeekPlan]]:
    """The week in parts of at most `most` sends, each with what its file's name says: `-2of3`."""
    if most is None or len(plan.sends) <= most:
        return [("", plan)]
    starts = range(0, len(plan.sends), most)
    return [
        (f"-{place}of{len(starts)}", replace(plan, sends=plan.sends[start : start + most]))
        for place, start in enumerate(starts, start=1)
    ]


class RowsLayout:
    """CSV by RFC 4180: UTF-8, CRLF. Files for spreadsheets quote every cell of their rows (CWE-1236)."""

    def write(self, spec: FormatSpec, outgoing: Sequence[Outgoing], wishes: Wishes) -> list[Piece]:
        pieces = []
        for one in outgoing:
            for label, plan in chunks(one.plan, spec.rows_a_file):
                cells = rows_of(spec, plan, wishes)
                pieces.append(Piece(self._text(spec, cells, wishes).encode(), (plan,), label, cells=cells))
        return pieces

    def _text(self, spec: FormatSpec, cells: Sequence[Sequence[str]], wishes: Wishes) -> str:
        out = io.StringIO(newline="")
        if spec.has_header:
            csv.writer(out, lineterminator=LINE_END).writerow([column.header for column in spec.columns])
        quotes_all = spec.opened_by == "spreadsheet" and not wishes.raw
        csv.writer(
            out, lineterminator=LINE_END, quoting=csv.QUOTE_ALL if quotes_all else csv.QUOTE_MINIMAL
        ).writerows(cells)
        return out.getvalue()

    def check(self, spec: FormatSpec, piece: Piece, wishes: Wishes) -> None:
        (plan,) = piece.plans
        read = list(csv.reader(io.StringIO(piece.data.decode("utf-8"), newline=""), strict=True))
        if spec.has_header and (not read or read.pop(0) != [column.header for column in spec.columns]):
            raise ValueError("the header read back differs")
        if spec.rows_a_file is not None and len(read) > spec.rows_a_file:
            raise ValueError(f"{len(read)} rows are more than {spec.rows_a_file}")
        if len(read) != len(plan.sends):
            raise ValueError(f"{len(read)} rows read back differ from {len(plan.sends)} sends")
        for send, cells, meant in zip(plan.sends, read, piece.cells, strict=True):
            if cells != meant:
                raise ValueError(f"the row of item {send.item_id} read back differs from the week")
            if spec.is_for_tool:
                _check_tool(spec, send, plan, cells, wishes)

    def sample(self, spec: FormatSpec, plan: WeekPlan, wishes: Wishes) -> Sample:
        first = replace(plan, sends=plan.sends[:1])
        return tuple(
            (in_words(column.header), text)
            for cells in rows_of(spec, first, wishes)
            for column, text in zip(spec.columns, cells, strict=True)
            if text
        )


def _check_tool(
    spec: FormatSpec, send: PlannedSend, plan: WeekPlan, cells: Sequence[str], wishes: Wishes
) -> None:
    """What the tool would take from the row: nothing missing, the same caption, the very same instant."""
    for column, text in zip(spec.columns, cells, strict=True):
        check_cell(spec, column, text, send, plan, wishes)


def check_cell(
    spec: FormatSpec, column: ColumnSpec, text: str, send: PlannedSend, plan: WeekPlan, wishes: Wishes
) -> None:
    """Raises ValueError where the tool would take a value for another one than the send's."""
    if column.is_required and not text.strip():
        raise ValueError(f"{column.header} of item {send.item_id} is empty")
    if column.value == "caption_text" and text != send.caption_text:
        raise ValueError(f"the text of item {send.item_id} read back differs")
    if column.pattern is not None:
        there = read_moment(text, column.pattern).replace(tzinfo=zone_of(spec, plan, wishes))
        if there.timestamp() != plan.utc(send).timestamp():
            raise ValueError(f"{column.header} of item {send.item_id} is another instant")

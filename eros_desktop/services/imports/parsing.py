"""Cells to typed values, one column at a time, so that a format is decided once and for all its cells."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any
from zoneinfo import available_timezones

from eros_desktop.services.imports.amounts import is_none, parse_number, parse_whole
from eros_desktop.services.imports.checks import BETWEEN, missing
from eros_desktop.services.imports.formats import Column
from eros_desktop.services.imports.headers import Header
from eros_desktop.services.imports.moments import parse_moment
from eros_desktop.services.imports.origins import decided
from eros_desktop.services.imports.reading import Reading
from eros_desktop.services.imports.rows import ParsedRow, ParsedTable, RefusedRow, SourceRow
from eros_desktop.services.imports.survey import Evidence, Habits, decide
from eros_desktop.services.spreadsheet_text import unprotected

LONGEST_TEXT = 32_767
"""Characters of one cell (reliability.md F62b)."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a cell cannot be read; it refuses its row."""

    reason: str


Values = list[Any]


def parse(header: Header, today: date, reading: Reading) -> ParsedTable:
    """Every record below the header as typed values; what cannot be read is refused with its reason."""
    body = header.sheet.rows[header.row + 1 :]
    width = len(header.names)
    fitting = [row for row in body if fits(row, width)]
    refused = [
        _refuse(header, row, "the record has another number of cells than the header")
        for row in body
        if not fits(row, width)
    ]
    refused += [RefusedRow(header.form.table, line, reason, {}) for line, reason in header.sheet.broken]
    columns, habits = _columns(header, fitting, today, reading)
    notes = [one.doubt for one in habits.values() if one.doubt]
    rows: list[ParsedRow] = []
    for number, row in enumerate(fitting):
        values = {key: cells[number] for key, cells in columns.items()}
        problems = [value.reason for value in values.values() if isinstance(value, Problem)]
        if problems:
            reasons = [*problems, *missing(header.form.kind, values)]
            refused.append(_refuse(header, row, BETWEEN.join(dict.fromkeys(reasons))))
        else:
            rows.append(ParsedRow(row.line, values, _raw(header, row)))
    return ParsedTable(
        header.form.kind,
        header.form.table,
        tuple(rows),
        tuple(sorted(refused, key=lambda row: row.line)),
        header.left_out,
        (*header.sheet.notes, *notes),
        decided(header, habits),
    )


def fits(row: SourceRow, width: int) -> bool:
    """Shorter or longer records are refused; empty cells beyond the header are no harm."""
    return len(row.cells) == width or (len(row.cells) > width and not any(row.cells[width:]))


def _refuse(header: Header, row: SourceRow, reason: str) -> RefusedRow:
    return RefusedRow(header.form.table, row.line, reason, _raw(header, row))


def _raw(header: Header, row: SourceRow) -> dict[str, str]:
    raw = {
        name or f"column {place}": cell
        for place, (name, cell) in enumerate(zip(header.names, row.cells, strict=False), 1)
    }
    for place in range(len(header.names), len(row.cells)):
        raw[f"column {place + 1}"] = row.cells[place]
    return raw


def survey(header: Header, rows: Sequence[SourceRow], today: date) -> dict[str, Evidence]:
    """What each column of ours says about how it is written."""
    seen: dict[str, Evidence] = {}
    for index, column in header.columns:
        seen[column.key] = evidence = Evidence()
        evidence.see(column.kind, [row.cells[index] for row in rows], today)
    return seen


def _columns(
    header: Header, rows: Sequence[SourceRow], today: date, reading: Reading
) -> tuple[dict[str, Values], dict[str, Habits]]:
    habits = decide([column for _, column in header.columns], survey(header, rows, today), reading)
    columns = {
        column.key: [_PARSERS[column.kind](row.cells[index], column, habits[column.key]) for row in rows]
        for index, column in header.columns
    }
    return columns, habits


def _text(cell: str, column: Column, habits: Habits) -> Any:
    if len(unprotected(cell)) > LONGEST_TEXT:
        return Problem(f"{column.key} is longer than 32,767 characters")
    return cell if cell.strip() else None


def _word(cell: str, column: Column, habits: Habits) -> Any:
    text = _text(cell.strip(), column, habits)
    return text


def _key(cell: str, column: Column, habits: Habits) -> Any:
    word = _word(cell, column, habits)
    if not isinstance(word, str):
        return word
    key = "_".join(word.casefold().split())
    if column.one_of and key not in column.one_of:
        return Problem(f"{column.key} is none of {', '.join(column.one_of)}")
    return key


def _count(cell: str, column: Column, habits: Habits) -> Any:
    if is_none(cell):
        return None
    value = parse_whole(cell, habits.decimal)
    if value is None:
        return Problem(f"{column.key} is not a whole number")
    return Problem(f"{column.key} is negative") if value < 0 else value


def _quantity(cell: str, column: Column, habits: Habits) -> Any:
    """Blank and negative count as "not there" (domain.md 9.7, vault import)."""
    if is_none(cell):
        return 0
    value = parse_whole(cell, habits.decimal)
    return Problem(f"{column.key} is not a whole number") if value is None else max(value, 0)


def _number(cell: str, column: Column, habits: Habits) -> Any:
    value = parse_number(cell, habits.decimal)
    if value is None:
        return Problem(f"{column.key} is not a number")
    return Problem(f"{column.key} is negative") if value < 0 else value


def _money(cell: str, column: Column, habits: Habits) -> Any:
    if is_none(cell):
        return None
    return 0.0 if cell.strip().casefold() == "free" else _number(cell, column, habits)


def _score(cell: str, column: Column, habits: Habits) -> Any:
    value = None if is_none(cell) else _number(cell, column, habits)
    return Problem(f"{column.key} is above 100") if isinstance(value, float) and value > 100 else value


def _rate(cell: str, column: Column, habits: Habits) -> Any:
    value = None if is_none(cell) else _number(cell, column, habits)
    if not isinstance(value, float):
        return value
    share = round(value / 100, 12) if habits.is_percent else value
    return Problem(f"{column.key} is above 100 %") if share > 1 else share


def _moment(cell: str, column: Column, habits: Habits) -> Any:
    if is_none(cell):
        return None
    return parse_moment(cell, habits.order) or Problem(f"{column.key} is not a date")


def _zone(cell: str, column: Column, habits: Habits) -> Any:
    name = cell.strip()
    return (known_zone(name) or Problem(unknown_zone(name))) if name else None


def known_zone(name: str) -> str | None:
    """The IANA zone of that name, whatever its case; None for a misspelt one."""
    return _zones().get(name.casefold())


def unknown_zone(name: str) -> str:
    """The sentence for a zone nobody knows, with near names."""
    near = difflib.get_close_matches(name, available_timezones(), n=3)
    return "the time zone is unknown" + (f"; near: {', '.join(near)}" if near else "")


@cache
def _zones() -> Mapping[str, str]:
    return {name.casefold(): name for name in available_timezones()}


_PARSERS: Mapping[str, Callable[[str, Column, Habits], Any]] = {
    "text": _text,
    "word": _word,
    "key": _key,
    "count": _count,
    "quantity": _quantity,
    "money": _money,
    "score": _score,
    "rate": _rate,
    "date": _moment,
    "moment": _moment,
    "zone": _zone,
}

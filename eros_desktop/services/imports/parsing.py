"""Cells to typed values, one column at a time, so that a format is decided once and for all its cells."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any
from zoneinfo import available_timezones

from eros_desktop.services.imports.amounts import is_none, parse_number, parse_whole
from eros_desktop.services.imports.checks import BETWEEN, SUSPECTS, broken_rules, missing
from eros_desktop.services.imports.formats import Column
from eros_desktop.services.imports.headers import Header
from eros_desktop.services.imports.moment_columns import plain_moments
from eros_desktop.services.imports.moments import parse_moment
from eros_desktop.services.imports.rows import ParsedPart, Records, RefusedRow, columns_of, raw_of
from eros_desktop.services.imports.survey import DATES, Habits
from eros_desktop.services.spreadsheet_text import unprotected

REMEMBERED_CELLS = 30_000
FEW_CELLS = 4_000
"""A first part of which most cells differ says that the whole column is not worth remembering."""
RAGGED = "the record has another number of cells than the header"
LONGEST_TEXT = 32_767
"""Characters of one cell (reliability.md F62b)."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a cell cannot be read; it refuses its row."""

    reason: str


Values = Sequence[Any]


class TableParser:
    """Reads the records below one header as typed values, part by part."""

    def __init__(self, header: Header, habits: Mapping[str, Habits]) -> None:
        self._form = header.form
        self._names = header.names
        self._columns = [
            (index, column.key, _ColumnReader(column, habits[column.key])) for index, column in header.columns
        ]

    @property
    def fresh(self) -> Mapping[int, Sequence[str]]:
        """Place of a column whose cells are remembered -> its cells in the last part that were not yet."""
        return {index: read.fresh for index, _, read in self._columns if read.fresh is not None}

    def part(self, records: Records) -> ParsedPart:
        """Every record as typed values; what cannot be read is refused with its reason."""
        lines, cells, refused = self._fitting(records)
        by_place = records.columns(len(self._names)) or columns_of(cells, len(self._names))
        columns = {key: read(by_place[index]) for index, key, read in self._columns}
        part = ParsedPart(self._form.kind, self._form.table, lines, columns, self._names, cells)
        bad = self._unreadable(columns)
        suspects = SUSPECTS.get(self._form.kind)
        for place in range(len(lines)) if suspects is None else suspects(columns, len(lines)):
            if place not in bad:
                reason = broken_rules(
                    self._form.kind, {key: values[place] for key, values in columns.items()}
                )
                if reason is not None:
                    bad[place] = reason
        refused += [part.refuse(place, reason) for place, reason in bad.items()]
        refused.sort(key=lambda row: row.line)
        return replace(part if not bad else part.without(bad), refused=tuple(refused))

    def _fitting(self, records: Records) -> tuple[list[int], list[Sequence[str]], list[RefusedRow]]:
        """Shorter or longer records are refused; empty cells beyond the header are no harm."""
        table, width = self._form.table, len(self._names)
        refused = [
            RefusedRow(table, one.line, one.reason, {"record": one.text} if one.text else {})
            for one in records.broken
        ]
        if records.columns(width) is not None:
            return records.lines, records.cells, refused
        lines: list[int] = []
        kept: list[Sequence[str]] = []
        for line, cells in zip(records.lines, records.cells, strict=True):
            if len(cells) == width or (len(cells) > width and not any(cells[width:])):
                lines.append(line)
                kept.append(cells[:width])
            else:
                refused.append(RefusedRow(table, line, RAGGED, raw_of(self._names, cells)))
        return lines, kept, refused

    def _unreadable(self, columns: Mapping[str, Values]) -> dict[int, str]:
        """Place -> why the record cannot be read, with what else is missing in it."""
        found: dict[int, list[str]] = {}
        for _, key, read in self._columns:
            for place, value in enumerate(columns[key]) if read.has_problems else ():
                if type(value) is Problem:
                    found.setdefault(place, []).append(value.reason)
        for place, reasons in found.items():
            reasons += missing(self._form.kind, {key: values[place] for key, values in columns.items()})
        return {place: BETWEEN.join(dict.fromkeys(reasons)) for place, reasons in found.items()}


class _Known(dict[str, Any]):
    """Cells of one column that were met -> what they say; another one is read when it is asked for."""

    def __init__(self, column: Column, habits: Habits) -> None:
        super().__init__()
        self._column, self._habits = column, habits
        self._parser = _PARSERS[column.kind]
        self.fresh: list[str] = []
        """Cells read to be remembered."""
        self.has_problems = False

    def __missing__(self, cell: str) -> Any:
        self.fresh.append(cell)
        value = self[cell] = self.read(cell)
        return value

    def read(self, cell: str) -> Any:
        """What the cell says, without remembering it."""
        value = self._parser(cell, self._column, self._habits)
        if type(value) is Problem:
            self.has_problems = True
        return value


class _ColumnReader:
    """Reads the cells of one column; a cell met before is read once, as far as that is remembered."""

    def __init__(self, column: Column, habits: Habits) -> None:
        self._at_once = _AT_ONCE.get(column.kind)
        self._known = _Known(column, habits)
        self.fresh: Sequence[str] | None = None
        """The cells of the last part that were not remembered; None where none are remembered."""
        self._is_worth_knowing = True
        self._is_alike = column.kind in DATES
        """Whether all cells are likely to be of the usual kind, and most of them to differ."""

    @property
    def has_problems(self) -> bool:
        """True once a cell could not be read."""
        return self._known.has_problems

    def __call__(self, cells: Sequence[str]) -> Values:
        self.fresh = None
        if self._at_once is not None and (self._is_alike or not self._is_worth_knowing):
            values = self._at_once(cells)
            if values is not None:
                return values
        return self._remembered(cells) if self._is_worth_knowing else list(map(self._known.read, cells))

    def _remembered(self, cells: Sequence[str]) -> Values:
        known = self._known
        if len(known) > REMEMBERED_CELLS:
            known.clear()
        self.fresh = known.fresh = []
        values = list(map(known.__getitem__, cells))
        self._is_worth_knowing = 2 * len(known.fresh) < len(cells) + FEW_CELLS
        if not self._is_worth_knowing:
            known.clear()
        return values


def _text(cell: str, column: Column, habits: Habits) -> Any:
    if len(cell) > LONGEST_TEXT and len(unprotected(cell)) > LONGEST_TEXT:
        return Problem(f"{column.key} is longer than 32,767 characters")
    return cell if cell.strip() else None


def _word(cell: str, column: Column, habits: Habits) -> Any:
    text = cell.strip()
    return (text or None) if len(text) <= LONGEST_TEXT else _text(text, column, habits)


def _key(cell: str, column: Column, habits: Habits) -> Any:
    word = _word(cell, column, habits)
    if not isinstance(word, str):
        return word
    key = "_".join(word.casefold().split())
    if column.one_of and key not in column.one_of:
        return Problem(f"{column.key} is none of {', '.join(column.one_of)}")
    return key


def _count(cell: str, column: Column, habits: Habits) -> Any:
    if cell.isascii() and cell.isdigit() and len(cell) <= 12:
        return int(cell)
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
    moment = parse_moment(cell, habits.order)
    if moment is not None or is_none(cell):
        return moment
    return Problem(f"{column.key} is not a date")


def _zone(cell: str, column: Column, habits: Habits) -> Any:
    name = cell.strip()
    return (known_zone(name) or Problem(unknown_zone(name))) if name else None


def known_zone(name: str) -> str | None:
    """The IANA zone of that name, whatever its case; None for a misspelt one."""
    return _zones().get(name.casefold())


def unknown_zone(name: str) -> str:
    """The sentence for a zone nobody knows, with near names."""
    near = difflib.get_close_matches(name, _zones().values(), n=3)
    return f"the time zone is unknown; near: {', '.join(near)}" if near else "the time zone is unknown"


@cache
def _zones() -> Mapping[str, str]:
    return {name.casefold(): name for name in available_timezones()}


def _words(cells: Sequence[str]) -> Values | None:
    """Words none of which is too long."""
    words = list(map(str.strip, cells))
    if max(map(len, words), default=0) > LONGEST_TEXT:
        return None
    return [word or None for word in words] if "" in words else words


def _counts(cells: Sequence[str]) -> Values | None:
    """Whole numbers written with digits alone."""
    text = "".join(cells)
    if not (text.isascii() and text.isdigit()) or not 1 <= min(map(len, cells)) <= max(map(len, cells)) <= 12:
        return None
    return list(map(int, cells))


_AT_ONCE: Mapping[str, Callable[[Sequence[str]], Values | None]] = {
    "word": _words,
    "count": _counts,
    "date": plain_moments,
    "moment": plain_moments,
}
"""Reads a whole column where all its cells are of the usual kind."""
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

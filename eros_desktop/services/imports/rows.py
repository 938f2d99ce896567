"""Values on the way from a file to the workspace."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, compress
from typing import Any

from eros_desktop.services.imports.moment_columns import chosen


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One record as text; `line` is the physical line (or sheet row) it starts on, from 1."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BrokenRecord:
    """A record that could not even be split into cells: its line, why, and its text as far as it is kept."""

    line: int
    reason: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Records:
    """A part of a file: records as cells, with the line each starts on, and those that are broken."""

    lines: list[int] = field(default_factory=list)
    cells: list[Sequence[str]] = field(default_factory=list)
    broken: list[BrokenRecord] = field(default_factory=list)
    _columns: dict[int, list[Sequence[str]] | None] = field(default_factory=dict, repr=False, compare=False)

    def columns(self, width: int) -> list[Sequence[str]] | None:
        """The cells column by column; None when not all records have that many."""
        if width not in self._columns:
            fits = set(map(len, self.cells)) <= {width}
            self._columns[width] = columns_of(self.cells, width) if fits else None
        return self._columns[width]

    def below(self, line: int) -> Records:
        """Those that start after this line."""
        if not self.lines or self.lines[0] > line:
            return Records(self.lines, self.cells, [one for one in self.broken if one.line > line])
        kept = [
            (number, cells) for number, cells in zip(self.lines, self.cells, strict=True) if number > line
        ]
        return Records(
            [number for number, _ in kept],
            [cells for _, cells in kept],
            [one for one in self.broken if one.line > line],
        )


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A record that waits in quarantine: where it stood, why, and what it held."""

    table: str
    line: int
    reason: str
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One file or worksheet before anyone knows what its columns mean.

    `rows` are the first records, where a header is looked for; `parts` reads all of it from the start, part
    by part, so that a large file is never held as a whole.
    """

    name: str
    rows: Sequence[SourceRow]
    parts: Callable[[], Iterator[Records]]
    notes: tuple[str, ...] = ()
    title: str = ""
    """The worksheet's own name; empty for a text file."""
    last_line: int = 0
    """The number of the last line, where `parts` gives more than one."""

    @classmethod
    def of(cls, name: str, rows: Sequence[SourceRow]) -> Sheet:
        """A sheet of records that are at hand."""
        return cls(
            name, rows, lambda: iter([Records([row.line for row in rows], [row.cells for row in rows])])
        )

    def below(self, line: int) -> Iterator[Records]:
        """The parts, without what stands up to that line."""
        return (part.below(line) for part in self.parts())


@dataclass(frozen=True, slots=True)
class ParsedRow:
    """One record with typed values by column key. None stands for an empty cell, a missing key for no column.

    Money is dollars (float) as the seeds store it, rates are 0..1, dates ISO text, moments `Moment`s.
    """

    line: int
    values: Mapping[str, Any]
    raw: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ParsedTable:
    """Records read as one kind of import."""

    kind: str
    table: str
    rows: tuple[ParsedRow, ...]
    refused: tuple[RefusedRow, ...] = ()
    left_out: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def read(self) -> int:
        """Records met in the file, good and bad."""
        return len(self.rows) + len(self.refused)


@dataclass(frozen=True, slots=True)
class ParsedPart:
    """Good records of a part of a file, column by column; each column has a value for every line.

    `names` and `cells` are the file's own, for what a refused record held.
    """

    kind: str
    table: str
    lines: Sequence[int]
    columns: Mapping[str, Sequence[Any]]
    names: Sequence[str]
    cells: Sequence[Sequence[str]]
    refused: tuple[RefusedRow, ...] = ()

    @classmethod
    def of(cls, parsed: ParsedTable) -> ParsedPart:
        """The same records column by column."""
        keys = list(dict.fromkeys(key for row in parsed.rows for key in row.values))
        names = list(dict.fromkeys(name for row in parsed.rows for name in row.raw))
        return cls(
            parsed.kind,
            parsed.table,
            [row.line for row in parsed.rows],
            {key: [row.values.get(key) for row in parsed.rows] for key in keys},
            names,
            [[row.raw.get(name, "") for name in names] for row in parsed.rows],
            parsed.refused,
        )

    @property
    def read(self) -> int:
        """Records met in this part, good and bad."""
        return len(self.lines) + len(self.refused)

    def refuse(self, place: int, reason: str) -> RefusedRow:
        """The record at that place, for quarantine."""
        return RefusedRow(self.table, self.lines[place], reason, raw_of(self.names, self.cells[place]))

    def without(self, places: Container[int]) -> ParsedPart:
        """The part without the records at these places."""
        keep = [place not in places for place in range(len(self.lines))]
        return replace(
            self,
            lines=list(compress(self.lines, keep)),
            columns={key: chosen(values, keep) for key, values in self.columns.items()},
            cells=list(compress(self.cells, keep)),
        )

    def table_of_rows(self, left_out: tuple[str, ...] = (), notes: tuple[str, ...] = ()) -> ParsedTable:
        """The same records one by one."""
        return ParsedTable(self.kind, self.table, tuple(self.rows()), self.refused, left_out, notes)

    def rows(self) -> Iterator[ParsedRow]:
        """The records one by one."""
        keys = tuple(self.columns)
        if not keys:
            return
        for line, cells, *values in zip(self.lines, self.cells, *self.columns.values(), strict=True):
            yield ParsedRow(line, dict(zip(keys, values, strict=True)), raw_of(self.names, cells))


def columns_of(records: Sequence[Sequence[str]], width: int) -> list[Sequence[str]]:
    """Records of that many cells each, column by column."""
    cells = list(chain.from_iterable(records))
    return [cells[place::width] for place in range(width)]


def raw_of(names: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    """What a record held by the names of its file; cells without a name by their place."""
    raw = {
        name or f"column {place}": cell
        for place, (name, cell) in enumerate(zip(names, cells, strict=False), 1)
    }
    for place in range(len(names), len(cells)):
        raw[f"column {place + 1}"] = cells[place]
    return raw

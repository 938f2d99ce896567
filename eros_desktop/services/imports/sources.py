"""One file as typed rows: what kind of file it is, which format it speaks, what its rows say."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import BinaryIO

from eros_desktop.domain.errors import ImportFailed, InvalidInput
from eros_desktop.services.imports.formats import KINDS, Format, formats
from eros_desktop.services.imports.headers import SEARCHED_ROWS, Header, find_header, fingerprint, plain
from eros_desktop.services.imports.parsing import TableParser
from eros_desktop.services.imports.readers import (
    MAXIMUM_BYTES,
    WHOLE_BYTES,
    Opener,
    check_size,
    read_bytes,
    read_text,
    unreadable,
)
from eros_desktop.services.imports.reading import Reading
from eros_desktop.services.imports.rows import ParsedPart, ParsedTable, Sheet, columns_of
from eros_desktop.services.imports.strict_json import read_json_table
from eros_desktop.services.imports.survey import Evidence, Habits, decide
from eros_desktop.services.imports.workbooks import is_workbook, read_workbook

SavedMappings = Mapping[str, Reading]
"""Header fingerprint -> what the user decided for files with that header."""
ContentTypes = Mapping[str, tuple[str, ...]]
"""Content type -> the names files give it."""
Surveyed = Callable[[int], object]
"""Is told how many rows of a file were looked at."""
DATABASE_MARK = b"SQLite format 3\0"
JSON_BYTES = 64 * 1024 * 1024
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_PACKED = {b"\x1f\x8b": "gzip", b"7z\xbc\xaf": "7-Zip", b"Rar!": "RAR", b"%PDF": "PDF"}


def check_kind(kind: str) -> None:
    """Raises InvalidInput for a kind nobody knows."""
    if kind not in KINDS:
        raise InvalidInput(
            "kind", f"'{kind}' is no kind of import. Nothing was stored; use one of {', '.join(KINDS)}."
        )


def is_database(path: Path) -> bool:
    """True when the file starts as every SQLite database does."""
    try:
        with path.open("rb") as stream:
            return stream.read(len(DATABASE_MARK)) == DATABASE_MARK
    except OSError:
        return False


@dataclass(frozen=True, slots=True)
class Source:
    """A file opened as sheets of records; encoding and delimiter only where it is text."""

    name: str
    sheets: tuple[Sheet, ...]
    encoding: str | None = None
    delimiter: str | None = None


def opener_of(path: Path) -> Opener:
    """What opens the file from its start. Raises ImportFailed when it is missing or too large."""
    check_size(path, MAXIMUM_BYTES)

    def opened() -> BinaryIO:
        try:
            return path.open("rb")
        except OSError as error:
            raise unreadable(path, error) from None

    return opened


def open_source(file: Path | bytes, name: str, reading: Reading, content_types: ContentTypes) -> Source:
    """The sheets of a CSV, XLSX or JSON file. Raises ImportFailed for one that cannot be read as a whole."""
    opener = opener_of(file) if isinstance(file, Path) else lambda: io.BytesIO(file)
    with opener() as stream:
        start = stream.read(8)
    if is_workbook(start):
        return Source(name, tuple(read_workbook(_whole(file), name)))
    if start.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"[", b"{"):
        return Source(name, (read_json_table(_whole(file, JSON_BYTES), name),), "utf-8")
    _refuse_others(start, name)
    known = {plain(word) for form in formats(content_types).values() for word in form.words}
    text = read_text(opener, name, reading.encoding, reading.delimiter, lambda cell: plain(cell) in known)
    return Source(name, (text.sheet,), text.encoding, text.delimiter)


def _whole(file: Path | bytes, maximum: int = WHOLE_BYTES) -> bytes:
    return read_bytes(file, maximum) if isinstance(file, Path) else file


def _refuse_others(start: bytes, name: str) -> None:
    if start.startswith(_OLD_EXCEL):
        raise ImportFailed(
            f"{name} is a workbook of an old Excel (.xls) or a protected one. Nothing was stored; save it as "
            "XLSX without a password, or as CSV."
        )
    for mark, what in _PACKED.items():
        if start.startswith(mark):
            raise ImportFailed(
                f"{name} is a {what} file, not a table. Nothing was stored; import the CSV or XLSX file."
            )


def forms_of(kind: str, content_types: ContentTypes) -> tuple[Format, ...]:
    """The formats a file of that kind may have; all of them for `auto`."""
    known = formats(content_types)
    return tuple(known.values()) if kind == "auto" else (known[kind],)


@dataclass(frozen=True, slots=True)
class SourceTable:
    """A file whose columns are known and whose formats are decided; its rows are read part by part."""

    header: Header
    habits: Mapping[str, Habits]
    count: int
    """Records below the header."""

    @property
    def kind(self) -> str:
        return self.header.form.kind

    @property
    def left_out(self) -> tuple[str, ...]:
        """Columns of the file that are not read."""
        return self.header.left_out

    @property
    def notes(self) -> tuple[str, ...]:
        """What is to be said about how the file was read."""
        return (*self.header.notes, *(one.doubt for one in self.habits.values() if one.doubt))

    def parts(self) -> Iterator[ParsedPart]:
        """The rows that keep the row rules, with the refused ones beside them."""
        parser = TableParser(self.header, self.habits)
        for records in self.header.sheet.below(self.header.line):
            yield parser.part(records)

    def whole(self) -> ParsedTable:
        """All parts as one table, for kinds whose rows speak about each other."""
        parts = list(self.parts())
        return ParsedTable(
            self.kind,
            self.header.form.table,
            tuple(row for part in parts for row in part.rows()),
            tuple(row for part in parts for row in part.refused),
            self.left_out,
            self.notes,
        )


def open_table(
    file: Path | bytes,
    name: str,
    reading: Reading,
    content_types: ContentTypes,
    today: date,
    saved: SavedMappings | None = None,
    surveyed: Surveyed = lambda count: None,
) -> SourceTable:
    """A CSV or XLSX file ready to be read; `surveyed` is told how many rows were looked at.

    What `reading` leaves open is found out; where it has no columns, those saved for the same header are
    used. Raises ImportFailed for a file that cannot be read as a whole.
    """
    source = open_source(file, name, reading, content_types)
    asked = remembered(source.sheets, reading, saved or {})
    header = find_header(source.sheets, forms_of(asked.kind, content_types), asked)
    return table_below(header, asked, today, surveyed)


def table_below(
    header: Header, reading: Reading, today: date, surveyed: Surveyed = lambda count: None
) -> SourceTable:
    """The table below a header, after a look over all its rows."""
    evidence, count = survey(header, dict(header.columns), today, surveyed)
    habits = decide(
        [column for _, column in header.columns],
        {column.key: evidence[place] for place, column in header.columns},
        reading,
    )
    return SourceTable(header, habits, count)


def survey(
    header: Header,
    columns: Mapping[int, object],
    today: date,
    surveyed: Surveyed = lambda count: None,
) -> tuple[list[Evidence], int]:
    """What the cells of each column say, and how many records there are. `columns` are those read as ours."""
    width = len(header.names)
    seen = [Evidence() for _ in range(width)]
    kinds = {place: column.kind for place, column in header.columns if place in columns}
    count = 0
    for records in header.sheet.below(header.line):
        fitting = records.cells
        if set(map(len, fitting)) - {width}:
            fitting = [cells[:width] for cells in fitting if len(cells) >= width]
        for place, cells in enumerate(columns_of(fitting, width)):
            seen[place].see(kinds.get(place), cells, today)
        count += len(records.lines) + len(records.broken)
        surveyed(count)
    return seen, count


def remembered(sheets: Sequence[Sheet], reading: Reading, saved: SavedMappings) -> Reading:
    """The reading with the columns saved for the header of one of the sheets, unless it brings its own."""
    if reading.columns is not None or not saved:
        return reading
    for sheet in sheets:
        for row in sheet.rows[:SEARCHED_ROWS]:
            known = saved.get(fingerprint(row.cells))
            if known is not None and reading.kind in ("auto", known.kind):
                return replace(
                    reading,
                    kind=known.kind,
                    columns=known.columns,
                    number_formats={**known.number_formats, **reading.number_formats},
                    date_orders={**known.date_orders, **reading.date_orders},
                )
    return reading

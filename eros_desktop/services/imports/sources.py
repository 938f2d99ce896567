"""One file as typed rows: what kind of file it is, which format it speaks, what its rows say."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from eros_desktop.domain.errors import ImportFailed, InvalidInput
from eros_desktop.services.imports.formats import KINDS, Format, formats
from eros_desktop.services.imports.headers import SEARCHED_ROWS, Header, find_header, fingerprint, plain
from eros_desktop.services.imports.looks import Look
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
from eros_desktop.services.imports.rows import ParsedPart, ParsedTable, Records, Sheet
from eros_desktop.services.imports.strict_json import read_json_table
from eros_desktop.services.imports.survey import Habits
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


class WrittenOtherwise(Exception):
    """A later part of a table shows that the parts before it were read wrongly."""

    def __init__(self, table: SourceTable) -> None:
        super().__init__()
        self.table = table


class SourceTable:
    """A file whose columns are known; its rows are read part by part.

    How its columns are written is decided from what `look` saw: after a look at the first part alone, the
    others are looked at as they are read.
    """

    def __init__(self, header: Header, reading: Reading, today: date) -> None:
        self.header = header
        self._reading, self._today = reading, today
        self.look = self._new_look()

    def _new_look(self) -> Look:
        return Look(self.header, dict(self.header.columns), self._today)

    def look_at_first(self) -> None:
        """Looks at the first part; that is all of a small file."""
        parts = self._records()
        for records in islice(parts, 1):
            self.look.take(records)
        self.look.is_whole = next(parts, None) is None

    def look_through(self, surveyed: Surveyed = lambda count: None) -> None:
        """Looks at every part; `surveyed` is told how many rows were looked at."""
        self.look = self._new_look()
        for records in self._records():
            self.look.take(records)
            surveyed(self.look.count)
        self.look.is_whole = True

    @property
    def habits(self) -> Mapping[str, Habits]:
        """How the columns are written, as far as was looked."""
        return self.look.habits(self._reading)

    @property
    def count(self) -> int:
        """Records below the header, those not yet looked at by the lines that are left."""
        look, sheet = self.look, self.header.sheet
        if look.is_whole:
            return look.count
        lines = max(look.last_line - self.header.line, 1)
        return max(look.count, look.count * (sheet.last_line - self.header.line) // lines)

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
        """The rows that keep the row rules, with the refused ones beside them.

        Raises WrittenOtherwise as soon as a part shows that those before it were read wrongly.
        """
        habits = self.habits
        parser = TableParser(self.header, habits)
        look = None if self.look.is_whole else self._new_look()
        for records in self._records():
            part = parser.part(records)
            if look is not None:
                look.take(records, parser.fresh)
                if not look.agrees(habits, self._reading):
                    raise WrittenOtherwise(self)
            yield part
        if look is not None:
            look.is_whole = True
            self.look = look

    def _records(self) -> Iterator[Records]:
        return self.header.sheet.below(self.header.line)

    def whole(self) -> ParsedTable:
        """All parts as one table, for kinds whose rows speak about each other; looks through them before."""
        if not self.look.is_whole:
            self.look_through()
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
) -> SourceTable:
    """A CSV or XLSX file whose columns are known; nothing of its rows was looked at yet.

    What `reading` leaves open is found out; where it has no columns, those saved for the same header are
    used. Raises ImportFailed for a file that cannot be read as a whole.
    """
    source = open_source(file, name, reading, content_types)
    asked = remembered(source.sheets, reading, saved or {})
    header = find_header(source.sheets, forms_of(asked.kind, content_types), asked)
    return SourceTable(header, asked, today)


def table_below(header: Header, reading: Reading, today: date) -> SourceTable:
    """The table below a header, after a look over all its rows."""
    table = SourceTable(header, reading, today)
    table.look_through()
    return table


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

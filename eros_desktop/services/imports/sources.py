"""One file as typed rows: what kind of file it is, which format it speaks, what its rows say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.services.imports.checks import broken_rules
from eros_desktop.services.imports.formats import KINDS, Format, formats
from eros_desktop.services.imports.headers import SEARCHED_ROWS, find_header, fingerprint
from eros_desktop.services.imports.parsing import parse
from eros_desktop.services.imports.readers import read_text
from eros_desktop.services.imports.reading import Reading
from eros_desktop.services.imports.rows import ParsedRow, ParsedTable, RefusedRow, Sheet
from eros_desktop.services.imports.workbooks import is_workbook, read_workbook

SavedMappings = Mapping[str, Reading]
"""Header fingerprint -> what the user decided for files with that header."""
DATABASE_MARK = b"SQLite format 3\0"


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


def open_source(data: bytes, name: str, reading: Reading) -> Source:
    """The sheets of a CSV or XLSX file. Raises ImportFailed for a file that cannot be read as a whole."""
    if is_workbook(data):
        return Source(name, tuple(read_workbook(data, name)))
    text = read_text(data, name, reading.encoding, reading.delimiter)
    return Source(name, (text.sheet,), text.encoding, text.delimiter)


def forms_of(kind: str, content_types: Mapping[str, tuple[str, ...]]) -> tuple[Format, ...]:
    """The formats a file of that kind may have; all of them for `auto`."""
    known = formats(content_types)
    return tuple(known.values()) if kind == "auto" else (known[kind],)


def read_source(
    kind: str,
    data: bytes,
    name: str,
    content_types: Mapping[str, tuple[str, ...]],
    today: date,
    reading: Reading | None = None,
    saved: SavedMappings | None = None,
) -> ParsedTable:
    """The rows of a CSV or XLSX file that keep the row rules, and the refused ones with their reasons.

    `kind` may be `auto`: the best header decides. What `reading` leaves open is found out; where it has no
    columns, those saved for the same header are used. Raises ImportFailed for a file that cannot be read as a
    whole.
    """
    asked = reading or Reading()
    asked = asked if kind == "auto" else replace(asked, kind=kind)
    source = open_source(data, name, asked)
    asked = remembered(source.sheets, asked, saved or {})
    header = find_header(source.sheets, forms_of(asked.kind, content_types), asked)
    return kept(parse(header, today, asked))


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


def kept(parsed: ParsedTable) -> ParsedTable:
    """The same with the rows that break a row rule among the refused ones."""
    good: list[ParsedRow] = []
    bad: list[RefusedRow] = []
    for row in parsed.rows:
        reason = broken_rules(parsed.kind, row.values)
        if reason is None:
            good.append(row)
        else:
            bad.append(RefusedRow(parsed.table, row.line, reason, row.raw))
    refused = sorted((*parsed.refused, *bad), key=lambda row: row.line)
    return replace(parsed, rows=tuple(good), refused=tuple(refused))

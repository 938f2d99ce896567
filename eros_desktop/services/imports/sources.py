"""One file as typed rows: what kind of file it is, which format it speaks, what its rows say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.services.imports.checks import broken_rules
from eros_desktop.services.imports.formats import KINDS, Format, formats
from eros_desktop.services.imports.headers import find_header
from eros_desktop.services.imports.parsing import parse
from eros_desktop.services.imports.readers import read_text
from eros_desktop.services.imports.rows import ParsedRow, ParsedTable, RefusedRow, Sheet
from eros_desktop.services.imports.workbooks import is_workbook, read_workbook

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


def read_source(
    kind: str,
    data: bytes,
    name: str,
    content_types: Mapping[str, tuple[str, ...]],
    today: date,
    mapping: Mapping[str, str] | None = None,
) -> ParsedTable:
    """The rows of a CSV or XLSX file that keep the row rules, and the refused ones with their reasons.

    `kind` may be `auto`: the best header decides. `mapping` leads headers of the file to our columns. Raises
    ImportFailed for a file that cannot be read as a whole.
    """
    return read_sheets(kind, _sheets(data, name), content_types, today, mapping)


def read_sheets(
    kind: str,
    sheets: Sequence[Sheet],
    content_types: Mapping[str, tuple[str, ...]],
    today: date,
    mapping: Mapping[str, str] | None = None,
) -> ParsedTable:
    """As `read_source`, of records that are cells already."""
    known = formats(content_types)
    forms: tuple[Format, ...] = tuple(known.values()) if kind == "auto" else (known[kind],)
    return _kept(parse(find_header(sheets, forms, mapping), today))


def _sheets(data: bytes, name: str) -> list[Sheet]:
    return read_workbook(data, name) if is_workbook(data) else [read_text(data, name)]


def _kept(parsed: ParsedTable) -> ParsedTable:
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

"""Excel workbooks to records, after a look at the archive itself (reliability.md F63-F66)."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any

from eros_desktop.domain.errors import ImportFailed
from eros_desktop.services.imports.readers import HEAD_ROWS, PART_ROWS
from eros_desktop.services.imports.rows import Records, Sheet, SourceRow
from eros_desktop.services.imports.workbook_room import (
    MAXIMUM_CELLS,
    MAXIMUM_COLUMNS,
    MAXIMUM_ROWS,
    NoPart,
    Room,
)

MAXIMUM_UNPACKED_BYTES = 200 * 1024 * 1024
MAXIMUM_RATIO = 100
RATIO_FROM_BYTES = 1024 * 1024
"""Small parts may pack better than the ratio allows; only a part above this size is judged by it."""
MAXIMUM_ENTRIES = 2_000
MAXIMUM_EMPTY_ROWS = 1_000
"""So many empty rows in a row end a sheet (reliability.md F64)."""
MOST_EXACT = 2**53
"""Up to here a number of a workbook is exactly the whole number that was written."""
# What a damaged archive makes the standard library raise, found by changing bytes at random.
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    RuntimeError,
    NotImplementedError,
    ValueError,
    LookupError,
    OverflowError,
)
_OTHER_BOOKS = frozenset({"content.xml", "xl/workbook.bin"})
"""Parts by which workbooks of other kinds are told."""


def is_workbook(data: bytes) -> bool:
    """True for a zip archive, which every XLSX file is."""
    return data.startswith(b"PK\x03\x04")


def read_workbook(data: bytes, name: str) -> list[Sheet]:
    """The records of every worksheet. Raises ImportFailed for what is damaged, hostile or no workbook."""
    # Only a workbook needs the library that reads it; opening a workspace does not wait for it.
    from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum

    parts = _look_into(data, name)
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(data))
        titles = [one.name for one in workbook.sheets_metadata if one.typ == SheetTypeEnum.WorkSheet]
        if len(titles) > parts:
            raise ValueError("sheets share a part")
        sheets, room = [], MAXIMUM_CELLS
        for title in titles:
            found = workbook.get_sheet_by_name(title)
            room -= found.total_height * found.total_width
            if room < 0:
                raise ImportFailed(
                    f"The sheets of {name} have more than {MAXIMUM_CELLS:,} cells together. Nothing was "
                    "stored; save the one that is meant as CSV."
                )
            sheets.append(_sheet(name, title, found.to_python(skip_empty_area=False)))
        return sheets
    except (CalamineError, ValueError, OSError, OverflowError) as error:
        raise _unreadable(name, error) from None


def _look_into(data: bytes, name: str) -> int:
    """Refuses bombs, macros, and sheets that reach absurdly far, before anything is read; counts sheets."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check_directory(archive, name)
            if "[Content_Types].xml" in archive.namelist() and b"macroEnabled" in archive.read(
                "[Content_Types].xml"
            ):
                raise _macros(name)
            room = Room(archive.read(entry) for entry in archive.infolist())
    except NoPart as error:
        raise _unreadable(name, error) from None
    except _DAMAGE as error:
        raise ImportFailed(
            f"{name} is a damaged or protected archive. Nothing was stored; save it again as XLSX or CSV."
        ) from error
    _check_room(room, name)
    return len(room.sheets)


def _check_directory(archive: zipfile.ZipFile, name: str) -> None:
    entries = archive.infolist()
    if any(entry.filename.lower() in _OTHER_BOOKS for entry in entries):
        raise ImportFailed(f"{name} is no XLSX workbook. Nothing was stored; save it as XLSX or CSV.")
    if any(entry.filename.endswith("vbaProject.bin") for entry in entries):
        raise _macros(name)
    unpacked = sum(entry.file_size for entry in entries)
    bloated = any(
        entry.file_size > RATIO_FROM_BYTES and entry.file_size > MAXIMUM_RATIO * max(entry.compress_size, 1)
        for entry in entries
    )
    if len(entries) > MAXIMUM_ENTRIES or unpacked > MAXIMUM_UNPACKED_BYTES or bloated:
        raise ImportFailed(
            f"{name} would unpack to {unpacked >> 20:,} MB from {len(entries)} parts, far more than "
            "a list of messages needs. Nothing was stored; save the sheet as CSV."
        )


def _macros(name: str) -> ImportFailed:
    return ImportFailed(f"{name} carries macros. Nothing was stored; save it as XLSX without macros.")


def _check_room(room: Room, name: str) -> None:
    if (reach := room.absurd) is not None:
        raise ImportFailed(
            f"A sheet of {name} reaches to row {reach.rows:,} and column {reach.columns:,} with "
            f"{reach.cells:,} cells; up to {MAXIMUM_ROWS:,} rows and {MAXIMUM_COLUMNS:,} columns are read "
            "that are not all but empty. Nothing was stored; delete what lies outside the table."
        )
    if room.has_too_much_text:
        raise ImportFailed(
            f"{name} may hold more text than can be read at once. Nothing was stored; save the sheet as CSV."
        )


def _unreadable(name: str, error: Exception) -> ImportFailed:
    return ImportFailed(
        f"{name} is no readable Excel workbook. Nothing was stored; save it again as XLSX or CSV.",
        details={"file": name, "reason": str(error)[:200]},
    )


def _sheet(name: str, title: str, cells: Iterable[Iterable[Any]]) -> Sheet:
    whole, notes = Records(), []
    empty = 0
    for line, row in enumerate(cells, start=1):
        texts = tuple(text_of_cell(cell) for cell in row)
        if any(texts):
            if "\0" in "".join(texts):
                raise ImportFailed(
                    f"{title} of {name} holds a NUL in row {line}. Nothing was stored; export it again."
                )
            empty = 0
            whole.lines.append(line)
            whole.cells.append(texts)
            continue
        empty += 1
        if empty > MAXIMUM_EMPTY_ROWS:
            notes.append(
                f"{title}: reading stopped at row {line:,}, below {MAXIMUM_EMPTY_ROWS:,} empty rows."
            )
            break
    head = tuple(
        SourceRow(line, tuple(row))
        for line, row in islice(zip(whole.lines, whole.cells, strict=True), HEAD_ROWS)
    )
    last_line = whole.lines[-1] if whole.lines else 0
    return Sheet(f"{name} [{title}]", head, lambda: _parts(whole), tuple(notes), title, last_line)


def _parts(whole: Records) -> Iterator[Records]:
    for start in range(0, len(whole.lines), PART_ROWS):
        end = start + PART_ROWS
        yield Records(whole.lines[start:end], whole.cells[start:end])


def text_of_cell(cell: Any) -> str:
    """A typed cell as the text a person would have typed; ids keep no trailing `.0`."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) <= MOST_EXACT else repr(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "seconds")
    if isinstance(cell, date | time):
        return cell.isoformat()
    return str(cell) if isinstance(cell, int | timedelta) else ""

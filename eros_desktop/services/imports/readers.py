"""Delimited text to records: encoding, delimiter, quotes, line numbers (reliability.md F49-F53, F61, F62)."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from eros_desktop.domain.errors import ImportFailed
from eros_desktop.services.imports.rows import Sheet, SourceRow

MAXIMUM_BYTES = 256 * 1024 * 1024
"""Larger text files are refused before they are read; an export of half a million messages has 40 MB."""

DELIMITERS = (",", ";", "\t")
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def read_bytes(path: Path, maximum: int = MAXIMUM_BYTES) -> bytes:
    """The file's bytes. Raises ImportFailed when it is missing, too large or cannot be read."""
    try:
        size = path.stat().st_size
        if size > maximum:
            raise ImportFailed(
                f"{path.name} has {size >> 20:,} MB, and up to {maximum >> 20:,} MB are read. "
                "Nothing was stored; split it into smaller files."
            )
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or "it cannot be read"
        raise ImportFailed(
            f"{path.name} could not be read: {reason}. Nothing was stored; check its path and permissions."
        ) from None


@dataclass(frozen=True, slots=True)
class TextFile:
    """A delimited text file: its records, its encoding and its delimiter."""

    sheet: Sheet
    encoding: str
    delimiter: str


def read_text(data: bytes, name: str, encoding: str | None = None, delimiter: str | None = None) -> TextFile:
    """The records of a delimited text file. Raises ImportFailed for a file that is no such text.

    `encoding` and `delimiter` are found out where they are not given.
    """
    text, used, note = decode(data, name, encoding)
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        raise ImportFailed(
            f"{name} holds a NUL byte in line {line}, so it is damaged or no text file. Nothing was stored; "
            "export it again."
        )
    delimiter = delimiter or find_delimiter(text)
    rows, broken = _records(text, delimiter, name)
    return TextFile(Sheet(name, rows, tuple(broken), (note,) if note else ()), used, delimiter)


def decode(data: bytes, name: str, encoding: str | None = None) -> tuple[str, str, str | None]:
    """The text of a file, its encoding, and what to tell about that: by its mark, else UTF-8, else
    Windows-1252.
    """
    if encoding is not None:
        return _decoded(data, encoding, name), encoding, None
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return _decoded(data, marked, name), marked, None
    try:
        return data.decode("utf-8"), "utf-8", None
    except UnicodeDecodeError:
        note = f"{name} is not UTF-8; it was read as Windows-1252."
        return _decoded(data, "cp1252", name), "cp1252", note


def _decoded(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise ImportFailed(
            f"{name} is neither UTF-8, UTF-16 nor Windows-1252 text. Nothing was stored; "
            "save it as CSV in UTF-8 and import it again."
        ) from None


def find_delimiter(text: str) -> str:
    """The delimiter of the header: the first line that is no comment and not empty decides."""
    for line in _lines(text):
        stripped = line.strip()
        if stripped.casefold().startswith("sep=") and len(stripped) == 5:
            return stripped[4]
        if stripped and not stripped.startswith("#"):
            return max(DELIMITERS, key=stripped.count)
    return ","


def _lines(text: str) -> Iterator[str]:
    """Lines with their ends, split at CR, LF and CRLF alike."""
    return iter(io.StringIO(text, newline=""))


def _records(text: str, delimiter: str, name: str) -> tuple[list[SourceRow], list[tuple[int, str]]]:
    lines = list(_lines(text))
    skipped = _comment_lines(lines)
    reader = csv.reader(iter(lines[skipped:]), delimiter=delimiter, strict=True)
    rows: list[SourceRow] = []
    broken: list[tuple[int, str]] = []
    while True:
        line = skipped + reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return rows, broken
        except csv.Error as error:
            broken.append((line, _reason(error, line, name)))
            continue
        if any(cells):
            rows.append(SourceRow(line, tuple(cells)))


def _comment_lines(lines: list[str]) -> int:
    """How many lines stand before the header: comments, blanks and a `sep=` line."""
    for number, line in enumerate(lines):
        stripped = line.strip()
        if stripped and not stripped.startswith("#") and not stripped.casefold().startswith("sep="):
            return number
    return len(lines)


def _reason(error: csv.Error, line: int, name: str) -> str:
    if "unexpected end of data" in str(error):
        raise ImportFailed(
            f"{name} opens a quote in the record of line {line} that is never closed, so the rest of the "
            "file cannot be told apart. Nothing was stored; close the quote and import it again.",
            details={"file": name, "line": line},
        ) from None
    if "field larger than" in str(error):
        return "a cell is longer than 131,072 characters"
    return "the quotes of the record are broken"

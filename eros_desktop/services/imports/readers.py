"""Delimited text to records, part by part: encoding, delimiter, quotes, line numbers (reliability.md F49-F53,
F61, F62).
"""

from __future__ import annotations

import codecs
import csv
import io
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO

from eros_desktop.domain.errors import ImportFailed
from eros_desktop.services.imports.rows import BrokenRecord, Records, Sheet, SourceRow

MAXIMUM_BYTES = 1024 * 1024 * 1024
"""Larger text files are refused before they are read; an export of half a million messages has 70 MB."""
WHOLE_BYTES = 256 * 1024 * 1024
"""Files that must be held as a whole (workbooks, JSON) are refused from here on."""
PART_ROWS = 5_000
"""The cells of a part should stay near the processor; of larger ones each is fetched from far away."""
HEAD_ROWS = 30
"""How many records at the top are kept for the search of the header."""
LONGEST_LINE = 16 * 1024 * 1024
KEPT_TEXT = 2_000
"""Characters of a broken record that are kept for quarantine."""

DELIMITERS = (",", ";", "\t")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CHUNK = 1 << 20
_BLOCK = 1 << 16
_KEPT_BLOCKS = 32
Opener = Callable[[], BinaryIO]


@dataclass(frozen=True, slots=True)
class TextFile:
    """A delimited text file: its records, its encoding and its delimiter."""

    sheet: Sheet
    encoding: str
    delimiter: str


def check_size(path: Path, maximum: int) -> None:
    """Raises ImportFailed when the file is missing, no file, or larger than what is read."""
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise IsADirectoryError(21, "it is a folder")
    except OSError as error:
        raise unreadable(path, error) from None
    if size > maximum:
        raise ImportFailed(
            f"{path.name} has {size >> 20:,} MB, and up to {maximum >> 20:,} MB are read. "
            "Nothing was stored; split it into smaller files."
        )


def read_bytes(path: Path, maximum: int = WHOLE_BYTES) -> bytes:
    """The file's bytes. Raises ImportFailed when it is missing, too large or cannot be read."""
    check_size(path, maximum)
    try:
        return path.read_bytes()
    except OSError as error:
        raise unreadable(path, error) from None


def unreadable(path: Path, error: OSError) -> ImportFailed:
    """The refusal of a file the system does not give out."""
    reason = error.strerror or "it cannot be read"
    return ImportFailed(
        f"{path.name} could not be read: {reason}. Nothing was stored; check its path and permissions."
    )


def read_text(
    opener: Opener,
    name: str,
    encoding: str | None = None,
    delimiter: str | None = None,
    is_known: Callable[[str], bool] = lambda name: False,
) -> TextFile:
    """A delimited text file. Raises ImportFailed for a file that is no such text.

    `encoding` and `delimiter` are found out where they are not given; `is_known` tells the header names that
    help to find the delimiter.
    """
    used, note = find_encoding(opener, name, encoding)
    lines = count_lines(opener, used, name)
    found = delimiter or find_delimiter(_first_lines(opener, used), is_known)

    def parts() -> Iterator[Records]:
        return read_records(opener, used, found, name)

    head = _head(parts())
    return TextFile(Sheet(name, head, parts, (note,) if note else (), last_line=lines), used, found)


def _head(parts: Iterator[Records]) -> tuple[SourceRow, ...]:
    for part in parts:
        return tuple(
            SourceRow(line, tuple(cells))
            for line, cells in islice(zip(part.lines, part.cells, strict=True), HEAD_ROWS)
        )
    return ()


def find_encoding(opener: Opener, name: str, given: str | None = None) -> tuple[str, str | None]:
    """The encoding of a file and what to tell about it: by its mark, else UTF-8, else Windows-1252."""
    if given is not None:
        if not _is_written_in(opener, given):
            raise ImportFailed(
                f"{name} is not written in {given}. Nothing was stored; choose another encoding."
            )
        return given, None
    with opener() as stream:
        start = stream.read(4)
    for mark, marked in _MARKS:
        if start.startswith(mark):
            if _is_written_in(opener, marked):
                return marked, None
            raise _no_text(name)
    if _is_written_in(opener, "utf-8"):
        return "utf-8", None
    if _is_written_in(opener, "cp1252"):
        return "cp1252", f"{name} is not UTF-8; it was read as Windows-1252."
    raise _no_text(name)


def _no_text(name: str) -> ImportFailed:
    return ImportFailed(
        f"{name} is neither UTF-8, UTF-16 nor Windows-1252 text. Nothing was stored; "
        "save it as CSV in UTF-8 and import it again."
    )


def _is_written_in(opener: Opener, encoding: str) -> bool:
    try:
        deque(_chunks(opener, encoding), maxlen=0)
    except UnicodeError:
        return False
    return True


def _chunks(opener: Opener, encoding: str) -> Iterator[str]:
    """The text of a file, chunk by chunk."""
    decoder = codecs.getincrementaldecoder(encoding)()
    with opener() as stream:
        while chunk := stream.read(_CHUNK):
            yield decoder.decode(chunk)
        yield decoder.decode(b"", final=True)


def count_lines(opener: Opener, encoding: str, name: str) -> int:
    """How many lines the file has.

    Raises ImportFailed with the line of the first NUL, where csv and SQLite would stop silently, or of one
    that is absurdly long.
    """
    before = length = 0
    for chunk in _chunks(opener, encoding):
        length = 0 if "\n" in chunk or "\r" in chunk else length + len(chunk)
        if length > LONGEST_LINE:
            raise ImportFailed(
                f"{name} has a line of more than {LONGEST_LINE:,} characters, so it is no table. "
                "Nothing was stored; export it again.",
                details={"file": name, "line": before + 1},
            )
        if "\0" in chunk:
            line = before + chunk[: chunk.index("\0")].count("\n") + 1
            raise ImportFailed(
                f"{name} holds a NUL byte in line {line}, so it is damaged or no text file. Nothing was "
                "stored; export it again, or choose UTF-16 where it was saved so.",
                details={"file": name, "line": line},
            )
        before += chunk.count("\n")
    return before + 1


def _first_lines(opener: Opener, encoding: str) -> list[str]:
    with io.TextIOWrapper(opener(), encoding, newline="") as text:
        return list(islice(iter(lambda: text.readline(_CHUNK), ""), HEAD_ROWS))


def find_delimiter(lines: Iterable[str], is_known: Callable[[str], bool] = lambda name: False) -> str:
    """The delimiter of the header: of the line with the most known names, else of the first that has any."""
    best, found = 0, None
    for line in lines:
        stripped = line.strip()
        if stripped.casefold().startswith("sep=") and len(stripped) == 5:
            return stripped[4]
        if not stripped or stripped.startswith("#"):
            continue
        most = max(DELIMITERS, key=stripped.count)
        if found is None and most in stripped:
            found = most
        for sign in DELIMITERS:
            known = sum(is_known(cell.strip().strip('"')) for cell in stripped.split(sign))
            if known > best and sign in stripped:
                best, found = known, sign
    return found or ","


def read_records(opener: Opener, encoding: str, delimiter: str, name: str) -> Iterator[Records]:
    """The records in parts; blank ones are passed over. Raises ImportFailed for a quote never closed."""
    with io.TextIOWrapper(opener(), encoding, newline="") as text:
        yield from _Records(text, delimiter, name).parts()


class _Records:
    """Splits lines into records, a part at a time, and goes on behind a broken one."""

    def __init__(self, text: io.TextIOWrapper, delimiter: str, name: str) -> None:
        self._name = name
        self._blocks: deque[tuple[int, list[str]]] = deque(maxlen=_KEPT_BLOCKS)
        self._lines = chain.from_iterable(self._read_blocks(text))
        first, skipped = _skip_comments(self._lines)
        self._before = skipped
        """Lines the reader below never saw."""
        lines = self._lines if first is None else chain((first,), self._lines)
        self._reader = csv.reader(lines, delimiter=delimiter, strict=True)

    def _read_blocks(self, text: io.TextIOWrapper) -> Iterator[list[str]]:
        """The lines of the file; the last blocks are kept for the text of a broken record."""
        line = 1
        while block := text.readlines(_BLOCK):
            self._blocks.append((line, block))
            line += len(block)
            yield block

    @property
    def _next_line(self) -> int:
        return self._before + self._reader.line_num + 1

    def parts(self) -> Iterator[Records]:
        part = Records()
        is_over = False
        while not is_over:
            first = self._next_line
            cells: list[list[str]] = []
            try:
                cells.extend(islice(self._reader, PART_ROWS - len(part.cells)))
                is_over = not cells
                broken = None
            except csv.Error as error:
                broken = error
            lines = _starts(first, cells, self._next_line)
            _take(part, lines[:-1], cells)
            if broken is not None:
                part.broken.append(self._broken(broken, lines[-1]))
            if len(part.cells) >= PART_ROWS or len(part.broken) >= PART_ROWS:
                yield part
                part = Records()
        if part.lines or part.broken:
            yield part

    def _broken(self, error: csv.Error, line: int) -> BrokenRecord:
        if "unexpected end of data" in str(error):
            raise self._unclosed(line)
        last = self._next_line - 1
        text = self._text(line, last)
        if "field larger than" in str(error):
            self._skip_rest(line, text)
            return BrokenRecord(line, "a cell is longer than 131,072 characters", text[:KEPT_TEXT])
        text = text[:KEPT_TEXT]
        reach = f"; the record reaches to line {last}" if last > line else ""
        return BrokenRecord(line, f"the quotes of the record are broken{reach}", text)

    def _text(self, first: int, last: int) -> str:
        """The lines from `first` to `last`, as far as they are kept."""
        return "".join(
            text
            for start, block in self._blocks
            for number, text in enumerate(block, start)
            if first <= number <= last
        )

    def _skip_rest(self, line: int, text: str) -> None:
        """Passes over what is left of a record whose quote is still open, so that none of it is taken for
        records.
        """
        is_open = text.count('"') % 2 == 1
        while is_open:
            try:
                is_open = next(self._lines).count('"') % 2 == 0
            except StopIteration:
                raise self._unclosed(line) from None
            self._before += 1

    def _unclosed(self, line: int) -> ImportFailed:
        return ImportFailed(
            f"{self._name} opens a quote in the record of line {line} that is never closed, so the rest of "
            "the file cannot be told apart. Nothing was stored; close the quote and import it again.",
            details={"file": self._name, "line": line},
        )


def _starts(first: int, cells: Sequence[Sequence[str]], following: int) -> Sequence[int]:
    """The line each record starts on, then the line behind the last."""
    if first + len(cells) == following:
        return range(first, following + 1)
    lines = [first]
    for record in cells:
        first += 1 + sum(cell.count("\n") + cell.count("\r") - cell.count("\r\n") for cell in record)
        lines.append(first)
    return lines


def _take(part: Records, lines: Sequence[int], cells: list[list[str]]) -> None:
    """Adds the records that are not blank."""
    if all(map(any, cells)):
        part.lines.extend(lines)
        part.cells.extend(cells)
        return
    for line, record in zip(lines, cells, strict=True):
        if any(record):
            part.lines.append(line)
            part.cells.append(record)


def _skip_comments(lines: Iterator[str]) -> tuple[str | None, int]:
    """The first line that is no comment, blank or `sep=` line, and how many stand before it."""
    for number, line in enumerate(lines):
        stripped = line.strip()
        if stripped and not stripped.startswith("#") and not stripped.casefold().startswith("sep="):
            return line, number
    return None, 0

"""Reads one reference file strictly: every value is checked, and every complaint names its file and line."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import UnionType
from typing import Any, NoReturn

from eros_desktop.domain.errors import ErosError

CODE = "REFERENCE_BROKEN"
Trail = tuple[str | int, ...]

_HEADER = re.compile(r"^\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"""^\s*([\w.-]+|"[^"]*"|'[^']*')\s*=""")
_SYNTAX_LINE = re.compile(r"\(at line (\d+),")


def broken(file: str, line: int, what: str) -> ErosError:
    """The error of a reference file that cannot be used."""
    return ErosError(
        f"{file}, line {line}: {what} Nothing was loaded; mend that line, or put back the file that came "
        "with the program.",
        code=CODE,
        details={"file": file, "line": line},
    )


def _parts(name: str) -> Trail:
    return tuple(part.strip().strip("\"'") for part in name.split("."))


def _places(text: str) -> Iterator[tuple[int, Trail]]:
    """Line number and full name of every table header and key."""
    here: Trail = ()
    counts: dict[Trail, int] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            here = _parts(header[2])
            if header[1] == "[[":
                counts[here] = counts.get(here, -1) + 1
                here = (*here, counts[here])
            yield number, here
        elif key := _KEY.match(line):
            yield number, here + _parts(key[1])


def line_of(text: str, trail: Trail) -> int:
    """The line on which the value named by `trail` stands, or the nearest table around it; at worst 1."""
    best_line, best_depth = 1, 0
    for number, place in _places(text):
        depth = min(len(place), len(trail))
        if place[:depth] == trail[:depth] and depth > best_depth:
            best_line, best_depth = number, depth
    return best_line


class ReferenceFile:
    """One parsed file; `finish` refuses what nobody asked for."""

    def __init__(self, path: Path) -> None:
        """Raises ErosError REFERENCE_BROKEN when the file is missing, not UTF-8 or not TOML."""
        self.name = path.name
        try:
            self.content = path.read_bytes()
        except OSError as error:
            raise broken(self.name, 1, f"the file cannot be read ({error.strerror or error}).") from error
        self._tables: list[Table] = []
        self._text = self._decode()
        self.root = Table(self, self._parse(), ())

    def _decode(self) -> str:
        try:
            return self.content.decode("utf-8")
        except UnicodeDecodeError as error:
            line = self.content.count(b"\n", 0, error.start) + 1
            raise broken(self.name, line, "the text is not UTF-8.") from error

    def _parse(self) -> dict[str, Any]:
        try:
            return tomllib.loads(self._text.replace("\r\n", "\n"))
        except (ValueError, RecursionError) as error:
            found = _SYNTAX_LINE.search(str(error))
            line = int(found[1]) if found else len(self._text.splitlines())
            raise broken(self.name, line, f"this is not readable TOML: {error}.") from error

    def refuse(self, trail: Trail, what: str) -> NoReturn:
        """Raises the error for the value named by `trail`."""
        raise broken(self.name, line_of(self._text, trail), what)

    def note(self, table: Table) -> None:
        self._tables.append(table)

    def finish(self) -> None:
        """Raises for keys that no reader took: a misspelt name must not be silently left out."""
        for table in self._tables:
            table.refuse_unknown()


class Table:
    """A table of a reference file whose values are taken one by one, each with its type and range."""

    def __init__(self, file: ReferenceFile, values: dict[str, Any], trail: Trail) -> None:
        self._file, self._values, self._trail = file, values, trail
        self._taken: set[str] = set()
        file.note(self)

    @property
    def label(self) -> str:
        """What a sentence calls this table; empty for the whole file."""
        return ".".join(str(part + 1 if isinstance(part, int) else part) for part in self._trail)

    def refuse(self, key: str, what: str) -> NoReturn:
        """Raises the error for one key: `what` continues "<key> of <table> ..."."""
        said = f"{key} of {self.label} {what}." if self.label else f"{key} of the file {what}."
        self._file.refuse((*self._trail, key), said)

    def refuse_unknown(self) -> None:
        for key in self._values:
            if key not in self._taken:
                self.refuse(
                    key, f"is not a name this file knows (known here: {', '.join(sorted(self._taken))})"
                )

    def __contains__(self, key: str) -> bool:
        return key in self._values

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._values)

    def _take(self, key: str, kind: type | UnionType, meaning: str) -> Any:
        self._taken.add(key)
        if key not in self._values:
            self._refuse_missing(key)
        value = self._values[key]
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            self.refuse(key, f"is {value!r}, and must be {meaning}")
        return value

    def _refuse_missing(self, key: str) -> NoReturn:
        """Points at the likely slip of the keyboard where there is one, else at the table."""
        untaken = [name for name in self._values if name not in self._taken]
        for slip in difflib.get_close_matches(key, untaken, n=1):
            self.refuse(slip, f"is not a name this file knows; {key} is missing, and may be meant")
        self.refuse(key, "is missing")

    def text(self, key: str) -> str:
        """A text that is not empty."""
        value: str = self._take(key, str, "a text")
        if not value.strip():
            self.refuse(key, "is empty")
        return value

    def choice(self, key: str, known: Sequence[str]) -> str:
        """One of the known names."""
        value = self.text(key)
        if value not in known:
            self.refuse(key, f"is {value!r}, and must be one of {', '.join(known)}")
        return value

    def flag(self, key: str) -> bool:
        value: bool = self._take(key, bool, "true or false")
        return value

    def whole(self, key: str, low: int, high: int) -> int:
        """A whole number of `low..high`."""
        value: int = self._take(key, int, f"a whole number of {low} to {high}")
        if not low <= value <= high:
            self.refuse(key, f"is {value}, and must be a whole number of {low} to {high}")
        return value

    def number(self, key: str, low: float, high: float) -> float:
        """A finite number of `low..high`."""
        return self._number(key, self._take(key, int | float, f"a number of {low} to {high}"), low, high)

    def _number(self, key: str, value: Any, low: float, high: float) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float):
            self.refuse(key, f"is {value!r}, and must be a number of {low} to {high}")
        if not low <= value <= high:  # also true of NaN
            self.refuse(key, f"is {value}, and must be a number of {low} to {high}")
        return float(value)

    def texts(self, key: str, known: Sequence[str] | None = None) -> tuple[str, ...]:
        """A list of different texts, each a known name where those are given; missing counts as empty."""
        self._taken.add(key)
        if key not in self._values:
            return ()
        values = self._take(key, list, "a list of texts")
        for value in values:
            if not isinstance(value, str) or (known is not None and value not in known):
                self.refuse(key, f"holds {value!r}, which is not known")
        if len(set(values)) < len(values):
            self.refuse(key, "names something twice")
        return tuple(values)

    def wholes(self, key: str, low: int, high: int, count: int | None = None) -> tuple[int, ...]:
        """A list of whole numbers of `low..high`, exactly `count` of them where that is given."""
        values = self._take(key, list, "a list of whole numbers")
        self._check_wholes(key, values, low, high, count)
        return tuple(values)

    def _check_wholes(self, key: str, values: Any, low: int, high: int, count: int | None) -> None:
        if not isinstance(values, list) or (count is not None and len(values) != count):
            lacks = "must be a list of whole numbers"
            self.refuse(key, lacks if count is None else f"must be a list of {count} whole numbers")
        for value in values:
            if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
                self.refuse(key, f"holds {value!r}, and must hold whole numbers of {low} to {high}")

    def numbers(self, key: str, low: float, high: float, count: int) -> tuple[float, ...]:
        """Exactly `count` finite numbers of `low..high`."""
        values = self._take(key, list, f"a list of {count} numbers")
        if len(values) != count:
            self.refuse(key, f"must be a list of {count} numbers")
        return tuple(self._number(key, value, low, high) for value in values)

    def rows_of_wholes(
        self, key: str, low: int, high: int, rows: int, count: int | None
    ) -> list[tuple[int, ...]]:
        """Exactly `rows` lists of whole numbers."""
        values = self._take(key, list, f"{rows} lists of whole numbers")
        if len(values) != rows:
            self.refuse(key, f"must hold {rows} lists")
        for row in values:
            self._check_wholes(key, row, low, high, count)
        return [tuple(row) for row in values]

    def pairs(self, key: str, low: float, high: float) -> tuple[tuple[float, float], ...]:
        """Pairs of finite numbers of `low..high`, at least one."""
        values = self._take(key, list, "a list of pairs of numbers")
        if not values or any(not isinstance(pair, list) or len(pair) != 2 for pair in values):
            self.refuse(key, "must be a list of pairs of numbers")
        return tuple(
            (self._number(key, first, low, high), self._number(key, second, low, high))
            for first, second in values
        )

    def span(self, key: str, low: int, high: int) -> tuple[int, int]:
        """Two whole numbers of `low..high` in rising order."""
        first, second = self.wholes(key, low, high, count=2)
        if first > second:
            self.refuse(key, f"runs from {first} down to {second}")
        return first, second

    def table(self, key: str) -> Table:
        """A table inside this one."""
        return Table(self._file, self._take(key, dict, "a table"), (*self._trail, key))

    def tables(self) -> Iterator[tuple[str, Table]]:
        """Every entry of this table as a table of its own, in the order of the file."""
        for key in self._values:
            yield key, self.table(key)

    def records(self, key: str) -> list[Table]:
        """The repeated tables `[[key]]`, at least one."""
        values = self._take(key, list, "repeated tables")
        if not values or any(not isinstance(value, dict) for value in values):
            self.refuse(key, "must be repeated tables")
        return [Table(self._file, value, (*self._trail, key, at)) for at, value in enumerate(values)]

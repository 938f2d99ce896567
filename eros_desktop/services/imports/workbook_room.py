"""How much room a workbook asks for, told before anything makes that room (reliability.md F63, F64).

The library that reads workbooks sets up every cell up to the last one, each with its own copy of a text, and
a process that asks for more memory than there is ends at once. So each part is parsed strictly here first,
whatever its name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from xml.parsers import expat

MAXIMUM_ROWS = 500_000
MAXIMUM_COLUMNS = 1_000
MAXIMUM_CELLS = 20_000_000
FEW_CELLS = 1_000_000
MOST_EMPTY = 20
"""Beyond a few cells so many may be empty for each that is there."""
MAXIMUM_TEXT = 1_000_000_000
"""Characters, if every cell that shares a text had the longest one."""
_SHEET, _TEXTS = b"sheetData", b"sst"
_PLACE = re.compile(r"([A-Za-z]{1,7})([0-9]{1,9})")


class NoPart(ValueError):
    """The part is no XML that can be trusted."""


class _Part:
    """Parses one part of the archive strictly."""

    def __init__(self, part: bytes) -> None:
        """Raises NoPart for one that is broken or declares entities."""
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._see
        parser.StartDoctypeDeclHandler = self._refuse
        self._prepare(parser)
        try:
            parser.Parse(part, True)
        except (expat.ExpatError, ValueError) as error:
            raise NoPart(str(error)) from None

    def _prepare(self, parser: expat.XMLParserType) -> None:
        """For what else is to be seen."""

    def _see(self, tag: str, attributes: Mapping[str, str]) -> None:
        raise NotImplementedError

    def _refuse(self, *_: object) -> None:
        raise NoPart("it declares a document type")


class SheetReach(_Part):
    """The last row and column that hold a cell, from 1; how many cells there are; how many share texts."""

    def __init__(self, part: bytes) -> None:
        self.rows = self.columns = self.cells = self.shared = 0
        self._row = self._column = 0
        self._columns: dict[str, int] = {}
        self._kinds: dict[str, str] = {}
        super().__init__(part)

    @property
    def is_absurd(self) -> bool:
        area = self.rows * self.columns
        is_sparse = area > FEW_CELLS and area > MOST_EMPTY * self.cells
        is_far = self.rows > MAXIMUM_ROWS or self.columns > MAXIMUM_COLUMNS or area > MAXIMUM_CELLS
        return is_far or is_sparse

    def _see(self, tag: str, attributes: Mapping[str, str]) -> None:
        kind = self._kinds.get(tag)
        if kind is None:
            kind = self._kinds[tag] = tag.rpartition(":")[2]
        if kind == "c":
            self.shared += attributes.get("t") == "s"
            self._see_cell(attributes.get("r", ""))
        elif kind == "row":
            given = attributes.get("r", "")
            self._row = int(given) if given.isdecimal() and len(given) < 10 else self._row + 1
            self._column = 0

    def _see_cell(self, place: str) -> None:
        self.cells += 1
        if found := _PLACE.fullmatch(place):
            letters, digits = found.groups()
            self._column = self._columns.get(letters) or self._number(letters)
            self._row = int(digits)
        else:
            self._column += 1
        if self._column > self.columns:
            self.columns = self._column
        if self._row > self.rows:
            self.rows = self._row

    def _number(self, letters: str) -> int:
        """The number of a column: A is 1, AA is 27."""
        number = 0
        for letter in letters.upper():
            number = number * 26 + ord(letter) - 64
        self._columns[letters] = number
        return number


class SharedTexts(_Part):
    """The length of the longest text that cells share."""

    def __init__(self, part: bytes) -> None:
        self.longest = self._length = 0
        super().__init__(part)

    def _prepare(self, parser: expat.XMLParserType) -> None:
        parser.CharacterDataHandler = self._add

    def _see(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag.rpartition(":")[2] == "si":
            self._length = 0

    def _add(self, text: str) -> None:
        self._length += len(text)
        self.longest = max(self.longest, self._length)


class Room:
    """What the parts of a workbook ask for together."""

    def __init__(self, parts: Iterable[bytes]) -> None:
        """Raises NoPart for a part that cannot be trusted."""
        self.sheets: list[SheetReach] = []
        self._longest = 0
        for part in parts:
            if _SHEET in part:
                self.sheets.append(SheetReach(part))
            if _TEXTS in part:
                self._longest = max(self._longest, SharedTexts(part).longest)

    @property
    def absurd(self) -> SheetReach | None:
        """The first sheet that reaches absurdly far."""
        return next((sheet for sheet in self.sheets if sheet.is_absurd), None)

    @property
    def has_too_much_text(self) -> bool:
        return sum(sheet.shared for sheet in self.sheets) * self._longest > MAXIMUM_TEXT

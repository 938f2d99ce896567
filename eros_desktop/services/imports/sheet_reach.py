"""How far the cells of a worksheet reach, told before anything makes room for them (reliability.md F64).

The library that reads workbooks sets up every cell up to the last one, and a process that asks for more
memory than there is ends at once. So each part is parsed strictly here first, whatever its name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.parsers import expat

MAXIMUM_ROWS = 500_000
MAXIMUM_COLUMNS = 1_000
MAXIMUM_CELLS = 20_000_000
FEW_CELLS = 1_000_000
MOST_EMPTY = 20
"""Beyond a few cells so many may be empty for each that is there."""
_SHEET = b"sheetData"
_PLACE = re.compile(r"([A-Za-z]{1,7})([0-9]{1,9})")


class NoSheet(ValueError):
    """The part is no XML that can be trusted."""


class SheetReach:
    """The last row and column that hold a cell, from 1, and how many cells there are."""

    def __init__(self, part: bytes) -> None:
        """Raises NoSheet for a part that is broken or declares entities."""
        self.rows = self.columns = self.cells = 0
        self._row = self._column = 0
        self._columns: dict[str, int] = {}
        self._kinds: dict[str, str] = {}
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._see
        parser.StartDoctypeDeclHandler = self._refuse
        try:
            parser.Parse(part, True)
        except (expat.ExpatError, ValueError) as error:
            raise NoSheet(str(error)) from None

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

    def _refuse(self, *_: object) -> None:
        raise NoSheet("it declares a document type")


def may_hold_cells(part: bytes) -> bool:
    """Whether a part of the archive could be read as a worksheet."""
    return _SHEET in part

"""A look over the cells of a file: what they show about how its columns are written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from eros_desktop.services.imports.formats import Column
from eros_desktop.services.imports.headers import Header
from eros_desktop.services.imports.reading import Reading
from eros_desktop.services.imports.rows import Records, columns_of
from eros_desktop.services.imports.survey import AMOUNTS, DATES, Evidence, Habits, decide


class Look:
    """What was seen so far of the records below a header, part by part."""

    def __init__(self, header: Header, columns: Mapping[int, Column], today: date) -> None:
        """`columns` are those read as ours."""
        self._columns = columns
        self._width = len(header.names)
        self._today = today
        self.seen = [Evidence() for _ in header.names]
        self.count = 0
        """Records met, broken ones too."""
        self.last_line = header.line
        self.is_whole = False
        """True once there is nothing left to look at."""

    def take(self, records: Records, fresh: Mapping[int, Sequence[str]] = {}) -> None:
        """Takes in the next part; `fresh` has the cells of a column that no part before had, where known."""
        columns = records.columns(self._width)
        if columns is None:
            fitting = [cells[: self._width] for cells in records.cells if len(cells) >= self._width]
            columns, fresh = columns_of(fitting, self._width), {}
        for place, cells in enumerate(columns):
            column = self._columns.get(place)
            kind = None if column is None else column.kind
            self.seen[place].see(kind, fresh.get(place, cells), self._today)
        self.count += len(records.lines) + len(records.broken)
        if records.lines:
            self.last_line = records.lines[-1]

    def habits(self, reading: Reading) -> dict[str, Habits]:
        """How each of our columns is written, as far as was seen."""
        evidence = {column.key: self.seen[place] for place, column in self._columns.items()}
        return decide(list(self._columns.values()), evidence, reading)

    def agrees(self, habits: Mapping[str, Habits], reading: Reading) -> bool:
        """True when what was seen is read with these habits as with those it shows itself."""
        shown = self.habits(reading)
        return all(
            _matters(column, habits[column.key]) == _matters(column, shown[column.key])
            for column in self._columns.values()
        )


def _matters(column: Column, how: Habits) -> object:
    """What makes a difference for the cells of a column."""
    if column.kind in AMOUNTS:
        return how.decimal, how.is_percent
    return how.order if column.kind in DATES else None

"""A list of any length as a table: the rows in view are read, the others are only counted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, overload

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from eros_desktop.ui.models.columns import Column
from eros_desktop.ui.models.table_model import TableModel

PAGE = 200
"""Rows read at once."""
KEPT_PAGES = 50

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
Entry = TypeVar("Entry")


@dataclass(frozen=True, slots=True)
class Line(Generic[Entry]):
    """One row; `entry` is None until it was read."""

    place: int
    entry: Entry | None


class Lines(Sequence[Line[Entry]]):
    """All rows of a query, of which some pages are there."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.pages: dict[int, tuple[Entry, ...]] = {}

    def __len__(self) -> int:
        return self.total

    @overload
    def __getitem__(self, at: int) -> Line[Entry]: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Line[Entry]]: ...
    def __getitem__(self, at: int | slice) -> Line[Entry] | Sequence[Line[Entry]]:
        if isinstance(at, slice):
            return [self._line(place) for place in range(*at.indices(self.total))]
        return self._line(at)

    def _line(self, place: int) -> Line[Entry]:
        if not 0 <= place < self.total:
            raise IndexError(place)
        page, within = divmod(place, PAGE)
        entries = self.pages.get(page, ())
        return Line(place, entries[within] if within < len(entries) else None)

    def keep(self, number: int, entries: tuple[Entry, ...]) -> None:
        """Takes a page in; beyond fifty the one farthest away is given up."""
        self.pages[number] = entries
        if len(self.pages) > KEPT_PAGES:
            del self.pages[max(self.pages, key=lambda page: abs(page - number))]

    def known(self) -> Iterator[tuple[int, Entry]]:
        """The rows that were read, with their places."""
        for number, entries in self.pages.items():
            yield from enumerate(entries, start=number * PAGE)


class PagedModel(TableModel[Line[Entry]]):
    """`page_asked(number)` when rows come into view that were not read yet. The order is the reader's."""

    page_asked = Signal(int)

    def __init__(
        self,
        columns: tuple[Column[Line[Entry]], ...],
        name: Callable[[Entry], object],
        parent: QObject | None = None,
    ) -> None:
        """`name` gives what an entry is known by across reloads."""
        super().__init__(columns, lambda line: None if line.entry is None else name(line.entry), parent)
        self._name = name
        self._lines: Lines[Entry] = Lines(0)
        self._asked: int | None = None

    @property
    def rows(self) -> Sequence[Line[Entry]]:
        return self._lines

    @property
    def total(self) -> int:
        return self._lines.total

    def show_page(self, entries: tuple[Entry, ...], total: int, number: int) -> None:
        """Another query, or the same anew, of which this page was read."""
        self.beginResetModel()
        self._lines = Lines(total)
        self._lines.keep(number, entries)
        self._rows, self._asked = self._lines, None
        self.endResetModel()

    def add_page(self, entries: tuple[Entry, ...], number: int) -> None:
        """Another page of what is shown."""
        self._lines.keep(number, entries)
        self._asked = None
        first, last = number * PAGE, min(self.total, (number + 1) * PAGE) - 1
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def give_up(self) -> None:
        """What was asked for cannot be read; it may be asked for again."""
        self._asked = None

    def entry_at(self, place: int) -> Entry | None:
        """What is known of a row."""
        return self._lines[place].entry

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        if role == _DISPLAY:
            self._ask_for(index.row())
        return super().data(index, role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """The list has one order."""

    def place_of(self, key: object) -> int | None:
        places = self.places_of((key,))
        return places[0] if places else None

    def places_of(self, keys: Iterable[object]) -> list[int]:
        wanted = {key for key in keys if key is not None}
        if not wanted:
            return []
        return sorted(place for place, entry in self._lines.known() if self._name(entry) in wanted)

    def keys_between(self, first: int, last: int) -> list[object]:
        """The keys of those rows that were read."""
        found = [(place, self._name(entry)) for place, entry in self._lines.known() if first <= place <= last]
        return [key for _, key in sorted(found, key=lambda pair: pair[0])]

    def _ask_for(self, place: int) -> None:
        number = place // PAGE
        if number not in self._lines.pages and self._asked != number:
            self._asked = number
            self.page_asked.emit(number)

"""A journal of any length as a table: the rows in view are read, the others are only counted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, overload

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication

from eros_desktop.ui.activity.wording import STATE_ICONS, state_of
from eros_desktop.ui.icons import icon
from eros_desktop.ui.models.columns import Column
from eros_desktop.ui.models.table_model import TableModel

if TYPE_CHECKING:
    from eros_desktop.services.activity.entries import ActivityEntry, ActivityPage

PAGE = 200
"""Lines read at once."""
KEPT_PAGES = 50
STATE = "state"
"""The column with a sign beside its word."""

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_SIGN = int(Qt.ItemDataRole.DecorationRole)
_INK = int(Qt.ItemDataRole.ForegroundRole)


@dataclass(frozen=True, slots=True)
class Line:
    """One row; `entry` is None until it was read."""

    place: int
    entry: ActivityEntry | None


class Lines(Sequence[Line]):
    """All rows of a query, of which some pages are there."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.pages: dict[int, tuple[ActivityEntry, ...]] = {}

    def __len__(self) -> int:
        return self.total

    @overload
    def __getitem__(self, at: int) -> Line: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Line]: ...
    def __getitem__(self, at: int | slice) -> Line | Sequence[Line]:
        if isinstance(at, slice):
            return [self._line(place) for place in range(*at.indices(self.total))]
        return self._line(at)

    def _line(self, place: int) -> Line:
        if not 0 <= place < self.total:
            raise IndexError(place)
        page, within = divmod(place, PAGE)
        entries = self.pages.get(page, ())
        return Line(place, entries[within] if within < len(entries) else None)

    def keep(self, number: int, entries: tuple[ActivityEntry, ...]) -> None:
        """Takes a page in; beyond fifty the one farthest away is given up."""
        self.pages[number] = entries
        if len(self.pages) > KEPT_PAGES:
            del self.pages[max(self.pages, key=lambda page: abs(page - number))]

    def known(self) -> Iterator[tuple[int, ActivityEntry]]:
        """The rows that were read, with their places."""
        for number, entries in self.pages.items():
            yield from enumerate(entries, start=number * PAGE)


class EntriesModel(TableModel[Line]):
    """`page_asked(number)` when rows come into view that were not read yet. Newest first, always."""

    page_asked = Signal(int)

    def __init__(self, columns: tuple[Column[Line], ...], parent: QObject | None = None) -> None:
        super().__init__(columns, lambda line: line.entry and line.entry.activity_id, parent)
        self._lines = Lines(0)
        self._asked: int | None = None

    @property
    def rows(self) -> Sequence[Line]:
        return self._lines

    @property
    def total(self) -> int:
        return self._lines.total

    def show(self, page: ActivityPage) -> None:
        """Another query, or the same anew, of which this page was read."""
        self.beginResetModel()
        self._lines = Lines(page.total)
        self._lines.keep(page.offset // PAGE, page.entries)
        self._rows, self._asked = self._lines, None
        self.endResetModel()

    def add(self, page: ActivityPage) -> None:
        """Another page of what is shown."""
        number = page.offset // PAGE
        self._lines.keep(number, page.entries)
        self._asked = None
        first, last = number * PAGE, min(self.total, (number + 1) * PAGE) - 1
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def give_up(self) -> None:
        """What was asked for cannot be read; it may be asked for again."""
        self._asked = None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        if role == _DISPLAY:
            self._ask_for(index.row())
        entry = self._lines[index.row()].entry
        if role == _SIGN and entry is not None and self.columns[index.column()].key == STATE:
            return icon(STATE_ICONS[state_of(entry)])
        if role == _INK and entry is not None and entry.is_undone:
            return QGuiApplication.palette().placeholderText()
        return super().data(index, role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """The journal has one order."""

    def place_of(self, key: object) -> int | None:
        places = self.places_of((key,))
        return places[0] if places else None

    def places_of(self, keys: Iterable[object]) -> list[int]:
        wanted = {key for key in keys if key is not None}
        if not wanted:
            return []
        return sorted(place for place, entry in self._lines.known() if entry.activity_id in wanted)

    def keys_between(self, first: int, last: int) -> list[object]:
        """The keys of those rows that were read."""
        found = [(place, entry.activity_id) for place, entry in self._lines.known() if first <= place <= last]
        return [activity_id for _, activity_id in sorted(found)]

    def _ask_for(self, place: int) -> None:
        number = place // PAGE
        if number not in self._lines.pages and self._asked != number:
            self._asked = number
            self.page_asked.emit(number)

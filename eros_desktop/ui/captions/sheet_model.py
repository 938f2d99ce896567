"""59,405 rows as one array of positions: a sort or a filter replaces the array, no cell is touched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, overload

from PySide6.QtCore import QObject, Qt, Signal

from eros_desktop.ui.captions.columns import SheetRow
from eros_desktop.ui.models.columns import Column
from eros_desktop.ui.models.table_model import TableModel

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from eros_desktop.services.captions.sheet import CaptionSheet

    Positions = NDArray[np.int64]


TEXT = "text"
"""The one column whose order takes long until the sheet is ready."""


class SheetRows(Sequence[SheetRow]):
    """The rows in view, made one by one as they are asked for."""

    def __init__(self, sheet: CaptionSheet, order: Positions) -> None:
        self.sheet = sheet
        self.order = order

    def __len__(self) -> int:
        return len(self.order)

    @overload
    def __getitem__(self, at: int) -> SheetRow: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[SheetRow]: ...
    def __getitem__(self, at: int | slice) -> SheetRow | Sequence[SheetRow]:
        if isinstance(at, slice):
            return SheetRows(self.sheet, self.order[at])
        return SheetRow(self.sheet, int(self.order[at]))

    def __iter__(self) -> Iterator[SheetRow]:
        return (SheetRow(self.sheet, at) for at in self.order.tolist())


class SheetModel(TableModel[SheetRow]):
    """Shows rows of the sheet in an order. Finding and ordering is the sheet's work, also off this thread.

    A new order is a reset and not a layout change: the view's selection is kept by caption id, in runs, where
    Qt would keep a persistent index for every selected cell.
    """

    order_asked = Signal()
    """Sorted by texts before these were made ready: somebody must order them off this thread."""

    def __init__(self, columns: tuple[Column[SheetRow], ...], parent: QObject | None = None) -> None:
        super().__init__(columns, lambda row: row.caption_id, parent)
        self.sheet: CaptionSheet | None = None
        self.found: Positions | None = None
        """Rows that match, in the bank's order."""
        self._view: SheetRows | None = None
        self._places: Positions | None = None

    @property
    def rows(self) -> Sequence[SheetRow]:
        return self._view if self._view is not None else ()

    @property
    def total(self) -> int:
        return len(self.sheet) if self.sheet is not None else 0

    @property
    def sorted_by(self) -> tuple[str, bool] | None:
        """Key of the column and whether it descends; None keeps the bank's order."""
        if self._sorted_by is None:
            return None
        column, descending = self._sorted_by
        return self.columns[column].key, descending

    def show_found(
        self, sheet: CaptionSheet, found: Positions, order: Positions, sorted_by: tuple[str, bool] | None
    ) -> None:
        """Shows these rows; `order` is `found` as `sorted_by` orders it, and is made anew if that changed."""
        if sorted_by != self.sorted_by:
            order = ordered(sheet, found, self.sorted_by)
        self.beginResetModel()
        self._take(sheet, found, order)
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = (column, order == Qt.SortOrder.DescendingOrder) if column >= 0 else None
        if self.sheet is None or self.found is None or self._view is None:
            return
        if column >= 0 and self.columns[column].key == TEXT and not self.sheet.is_ready:
            self.order_asked.emit()
            return
        self.beginResetModel()
        self._take(self.sheet, self.found, ordered(self.sheet, self.found, self.sorted_by))
        self.endResetModel()

    def place_of(self, key: object) -> int | None:
        places = self.places_of((key,))
        return places[0] if places else None

    def places_of(self, keys: Iterable[object]) -> list[int]:
        if self.sheet is None:
            return []
        rows = (self.sheet.row_of(str(key)) for key in keys)
        places = (self._place(row) for row in rows if row is not None)
        return sorted(place for place in places if place >= 0)

    def keys_between(self, first: int, last: int) -> list[object]:
        if self._view is None:
            return []
        ids = self._view.sheet.bank.caption_ids
        return [ids[row] for row in self._view.order[first : last + 1].tolist()]

    def _take(self, sheet: CaptionSheet, found: Positions, order: Positions) -> None:
        self.sheet, self.found, self._places = sheet, found, None
        self._view = SheetRows(sheet, order)
        self._rows = self._view

    def _place(self, row: int) -> int:
        """Where a row of the sheet is in view, -1 when it is not; the places are reckoned once an order."""
        if self._view is None or self.sheet is None:
            return -1
        if self._places is None:
            self._places = _inverse(self._view.order, len(self.sheet))
        return int(self._places[row])


def ordered(sheet: CaptionSheet, found: Positions, sorted_by: tuple[str, bool] | None) -> Positions:
    """The rows in the order asked for; safe on any thread."""
    return found if sorted_by is None else sheet.ordered(found, sorted_by[0], sorted_by[1])


def _inverse(order: Positions, size: int) -> Positions:
    import numpy as np

    places = np.full(size, -1, dtype=np.int64)
    places[order] = np.arange(len(order))
    return places

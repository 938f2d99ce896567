"""The one table model: a list of rows, a tuple of columns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from eros_desktop.ui.models.columns import Column, in_order
from eros_desktop.ui.widgets.plain import plain_tooltip
from eros_desktop.words import tr

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
Filter = Callable[[Sequence[Row]], list[Row]]

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
ROW = int(Qt.ItemDataRole.UserRole) + 1
"""The frozen value of the row itself."""

_NOWHERE = QModelIndex()


class TableModel(QAbstractTableModel, Generic[Row]):
    """Shows rows through columns; sorts and filters them as Python lists.

    `key` names a row across reloads, so that the view can keep its selection. Texts are shown as they are:
    no role ever returns rich text made of data.
    """

    def __init__(
        self,
        columns: tuple[Column[Row], ...],
        key: Callable[[Row], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = columns
        self.key = key
        self._all: list[Row] = []
        self._rows: Sequence[Row] = []
        self._filter: Filter[Row] | None = None
        self._sorted_by: tuple[int, bool] | None = None

    @property
    def rows(self) -> Sequence[Row]:
        """The rows in view, in order."""
        return self._rows

    @property
    def total(self) -> int:
        """How many rows there are without the filter."""
        return len(self._all)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Replaces all rows; sort and filter stay in force."""
        self.beginResetModel()
        self._all = self._sorted(rows)
        self._rows = self._filtered()
        self.endResetModel()

    def set_filter(self, chosen: Filter[Row] | None) -> None:
        """Shows only what the function picks from all rows (it keeps their order); None shows all."""
        self.beginResetModel()
        self._filter = chosen
        self._rows = self._filtered()
        self.endResetModel()

    def row(self, index: Index) -> Row | None:
        """The row of an index, None for an invalid one."""
        return self._rows[index.row()] if index.isValid() else None

    def place_of(self, key: object) -> int | None:
        """Where in the view the row of that key is."""
        return next((place for place, row in enumerate(self._rows) if self.key(row) == key), None)

    def places_of(self, keys: Iterable[object]) -> list[int]:
        """Where in the view the rows of these keys are, in order; those not in view are left out."""
        wanted = set(keys)
        return [place for place, row in enumerate(self._rows) if self.key(row) in wanted]

    def keys_between(self, first: int, last: int) -> list[object]:
        """The keys of a run of rows, both ends included."""
        return [self.key(row) for row in self._rows[first : last + 1]]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        column = self.columns[index.column()]
        if role == _DISPLAY:
            return column.text(column.value(self._rows[index.row()]))
        if role == _ALIGN:
            return int(column.align)
        if role == ROW:
            return self._rows[index.row()]
        if role == _TIP and column.tip is not None:
            return plain_tooltip(column.tip(self._rows[index.row()]))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == _DISPLAY:
            return tr(column.title)
        if role == _ALIGN:
            return int(column.align)
        if role == _TIP and column.help:
            return plain_tooltip(tr(column.help))
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts by a column; -1 keeps the order the rows came in."""
        self._sorted_by = (column, order == Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self.layoutAboutToBeChanged.emit()
        held = [(index, self._rows[index.row()]) for index in self.persistentIndexList()]
        self._all = self._sorted(self._all)
        self._rows = self._filtered()
        if held:
            self._move(held)
        self.layoutChanged.emit()

    def _move(self, held: list[tuple[QModelIndex, Row]]) -> None:
        places = {id(row): place for place, row in enumerate(self._rows)}
        for index, row in held:
            self.changePersistentIndex(index, self.index(places[id(row)], index.column()))

    def _sorted(self, rows: Sequence[Row]) -> list[Row]:
        if self._sorted_by is None:
            return list(rows)
        column, descending = self._sorted_by
        return in_order(rows, self.columns[column].value, descending=descending)

    def _filtered(self) -> list[Row]:
        return self._all if self._filter is None else self._filter(self._all)

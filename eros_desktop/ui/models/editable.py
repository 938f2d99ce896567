"""A table whose cells can be changed in place: the model asks, whoever owns it stores."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from eros_desktop.ui.models.columns import Column
from eros_desktop.ui.models.table_model import Index, TableModel

Row = TypeVar("Row")

_EDIT = int(Qt.ItemDataRole.EditRole)
_CHECK = int(Qt.ItemDataRole.CheckStateRole)


@dataclass(frozen=True, slots=True)
class CellEdit(Generic[Row]):
    """How a cell is edited: `value` reads what the editor starts with, `choices` are (value, text) pairs.

    A `lookup` is a choice from a long list by typing; a `flag` is ticked in the cell itself.
    """

    kind: Literal["line", "whole", "choice", "lookup", "flag"]
    value: Callable[[Row], Any]
    choices: Sequence[tuple[Any, str]] = ()


class EditableModel(TableModel[Row]):
    """`edit_asked(row, column key, value)` for a value that differs; the cell changes once the rows do."""

    edit_asked = Signal(object, str, object)

    def __init__(
        self,
        columns: tuple[Column[Row], ...],
        key: Callable[[Row], object],
        edits: Mapping[str, CellEdit[Row]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, key, parent)
        self.edits = edits
        self.may_edit = True

    def edit_of(self, index: Index) -> CellEdit[Row] | None:
        """How the cell is edited, None where it is not."""
        if not index.isValid() or not self.may_edit:
            return None
        return self.edits.get(self.columns[index.column()].key)

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        edit = self.edit_of(index)
        if edit is None:
            return found
        more = Qt.ItemFlag.ItemIsUserCheckable if edit.kind == "flag" else Qt.ItemFlag.ItemIsEditable
        return found | more

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if role in (_EDIT, _CHECK) and index.isValid():
            edit, row = self.edits.get(self.columns[index.column()].key), self.row(index)
            if edit is None or row is None or (role == _CHECK) != (edit.kind == "flag"):
                return None
            value = edit.value(row)
            if role == _EDIT:
                return value
            return (Qt.CheckState.Checked if value else Qt.CheckState.Unchecked).value
        return super().data(index, role)

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        edit, row = self.edit_of(index), self.row(index)
        if edit is None or row is None:
            return False
        if role == _CHECK:
            value = Qt.CheckState(value) == Qt.CheckState.Checked
        elif role != _EDIT:
            return False
        if value != edit.value(row):
            self.edit_asked.emit(row, self.columns[index.column()].key, value)
        return False

"""The fields that open inside a cell."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from eros_desktop.ui.models.editable import CellEdit, EditableModel

Index = QModelIndex | QPersistentModelIndex
MOST_WHOLE = 100_000_000


class CellDelegate(QStyledItemDelegate):
    """Opens the field that a column's CellEdit asks for."""

    def __init__(self, model: EditableModel[Any], parent: QObject) -> None:
        super().__init__(parent)
        self._model = model

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        edit = self._model.edit_of(index)
        title = self._model.columns[index.column()].title
        found: QWidget = _combo(parent, edit) if edit and edit.kind == "choice" else _line(parent, edit)
        found.setAccessibleName(title)
        return found

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = index.data(int(Qt.ItemDataRole.EditRole))
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(value)))
        elif isinstance(editor, QLineEdit):
            editor.setText("" if value is None else str(value))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        edit = self._model.edit_of(index)
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QLineEdit) and edit is not None:
            typed = editor.text().strip()
            if edit.kind != "whole":
                model.setData(index, typed)
            elif typed.isdigit():
                model.setData(index, int(typed))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        area = option.rect  # type: ignore[attr-defined]  # known to Qt, not to its stubs
        width = max(area.width(), editor.minimumSizeHint().width())
        editor.setGeometry(area.x(), area.y(), width, area.height())


def _combo(parent: QWidget, edit: CellEdit[Any]) -> QComboBox:
    found = QComboBox(parent)
    found.setProperty("role", "field")
    for value, text in edit.choices:
        found.addItem(text, value)
    return found


def _line(parent: QWidget, edit: CellEdit[Any] | None) -> QLineEdit:
    found = QLineEdit(parent)
    found.setProperty("part", "cell")
    if edit is not None and edit.kind == "whole":
        found.setValidator(QIntValidator(0, MOST_WHOLE, found))
        found.setAlignment(Qt.AlignmentFlag.AlignRight)
    if edit is not None and edit.kind == "lookup":
        completer = QCompleter([text for _value, text in edit.choices], found)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        found.setCompleter(completer)
    return found


def make_editable(view: QTableView, model: EditableModel[Any]) -> None:
    """F2 or a click on a chosen cell edits it; Enter and a double click keep their meaning."""
    triggers = QAbstractItemView.EditTrigger
    view.setEditTriggers(triggers.EditKeyPressed | triggers.SelectedClicked)
    view.setItemDelegate(CellDelegate(model, view))

"""The fields that open inside a cell."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QIntValidator, QKeyEvent, QMouseEvent, QPainter, QPalette, QPen
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

from eros_desktop.ui.icons import paint_icon
from eros_desktop.ui.models.editable import CellEdit, EditableModel

Index = QModelIndex | QPersistentModelIndex
MOST_WHOLE = 100_000_000
BOX_SIDE = 16
_CHECK = int(Qt.ItemDataRole.CheckStateRole)


class CellDelegate(QStyledItemDelegate):
    """Opens the field that a column's CellEdit asks for."""

    def __init__(self, model: EditableModel[Any], parent: QObject) -> None:
        super().__init__(parent)
        self._model = model

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Ticks are painted by `paint`, in the middle of their cell."""
        super().initStyleOption(option, index)
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        state = index.data(_CHECK)
        if state is None:
            return
        area: QRect = option.rect
        palette: QPalette = option.palette
        side = min(area.height() - 12, BOX_SIDE * option.fontMetrics.height() // 16)
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(area).center())
        ticked = Qt.CheckState(state) == Qt.CheckState.Checked
        accent = palette.color(QPalette.ColorRole.Accent)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(accent if ticked else palette.color(QPalette.ColorRole.PlaceholderText), 1))
        painter.setBrush(accent if ticked else palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(box, 4, 4)
        if ticked:
            paint_icon(
                painter, "check", box.adjusted(2, 2, -2, -2), palette.color(QPalette.ColorRole.Base).name()
            )
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click anywhere in the cell, or Space, ticks it."""
        edit = self._model.edit_of(index)
        if edit is None or edit.kind != "flag":
            return super().editorEvent(event, model, option, index)
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            wanted = event.button() == Qt.MouseButton.LeftButton
        else:
            wanted = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select)
        if not wanted:
            return False
        ticked = Qt.CheckState(index.data(_CHECK)) == Qt.CheckState.Checked
        state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        model.setData(index, state.value, _CHECK)
        return True

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
        area = option.rect
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

"""Paints a cell with one question to the model, where the stock delegate asks seven."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from eros_desktop.ui.captions.columns import SheetRow
from eros_desktop.ui.captions.sheet_model import SheetModel
from eros_desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_LINE = int(Qt.TextFlag.TextSingleLine)


class RowDelegate(QStyledItemDelegate):
    """Text only, elided at the right; retired captions and absent values are quiet. Never reads markup."""

    def __init__(self, model: SheetModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        theme.changed.connect(self._renew)
        self._renew()

    def _renew(self) -> None:
        tones = self._theme.tones
        self._font = self._theme.font()
        self._metrics = QFontMetrics(self._font)
        self._pad = self._theme.pixels(8) + 3
        self._text, self._muted = QColor(tones.text), QColor(tones.muted)
        self._chosen, self._line = QColor(tones.accent_soft), QColor(tones.line)
        self._frame = QColor(tones.accent)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        column = self._model.columns[index.column()]
        row: SheetRow = self._model.rows[index.row()]
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self._chosen)
        painter.fillRect(area.x(), area.bottom(), area.width(), 1, self._line)
        value = column.value(row)
        quiet = value is None or not row.sheet.cell(row.at, "active")
        painter.setFont(self._font)
        painter.setPen(self._muted if quiet else self._text)
        inner = area.adjusted(self._pad, 0, -self._pad, -1)
        text = self._metrics.elidedText(column.text(value), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(column.align) | _LINE, text)
        if state & QStyle.StateFlag.State_HasFocus and index.column() == 0:
            painter.fillRect(area.x(), area.y(), 2, area.height(), self._frame)

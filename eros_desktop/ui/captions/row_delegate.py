"""Paints a cell with one question to the model, where the stock delegate asks seven."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from eros_desktop.ui.captions.columns import SheetRow
from eros_desktop.ui.captions.sheet_model import SheetModel
from eros_desktop.ui.models.columns import RIGHT, Column
from eros_desktop.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_LINE = Qt.TextFlag.TextSingleLine.value
_SELECTED = QStyle.StateFlag.State_Selected.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value


class RowDelegate(QStyledItemDelegate):
    """Text only, elided at the right; retired captions are struck out, absent values quiet. No markup."""

    def __init__(self, model: SheetModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        theme.changed.connect(self._renew)
        self._renew()

    def _renew(self) -> None:
        tones = self._theme.tones
        self._font, self._struck = self._theme.font(), self._theme.font()
        self._struck.setStrikeOut(True)
        self._metrics = QFontMetrics(self._font)
        self._pad = self._theme.pixels(8) + 3
        self._narrowest = max(1, self._metrics.horizontalAdvance("il") // 2)
        self._widest = self._metrics.horizontalAdvance("0")
        self._text, self._muted = QColor(tones.text), QColor(tones.muted)
        self._chosen, self._line = QColor(tones.accent_soft), QColor(tones.line)
        self._frame = QColor(tones.accent)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        area: QRect = option.rect
        at = index.column()
        column = self._model.columns[at]
        row: SheetRow = self._model.rows[index.row()]
        state: int = option.state.value
        if state & _SELECTED:
            painter.fillRect(area, self._chosen)
        painter.fillRect(area.x(), area.bottom(), area.width(), 1, self._line)
        value = column.value(row)
        is_active = row.sheet.bank.is_active[row.at]
        painter.setFont(self._font if is_active or at else self._struck)
        painter.setPen(self._muted if value is None or not is_active else self._text)
        inner = area.adjusted(self._pad, 0, -self._pad, -1)
        painter.drawText(inner, column.align.value | _LINE, self._fitting(column, value, inner.width()))
        if state & _FOCUSED and at == 0:
            painter.fillRect(area.x(), area.y(), 2, area.height(), self._frame)

    def _fitting(self, column: Column[SheetRow], value: object, width: int) -> str:
        """The text as far as it fits. Measuring costs as much as painting: numbers are known to be narrow,
        and of a long text only so much is measured as could be seen.
        """
        text = column.text(value)
        if column.align == RIGHT and len(text) * self._widest <= width:
            return text
        return self._metrics.elidedText(
            text[: width // self._narrowest + 1], Qt.TextElideMode.ElideRight, width
        )

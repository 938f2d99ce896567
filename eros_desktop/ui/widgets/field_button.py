"""A button that looks like a field and shows a value: it ends in "…" where the room does."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from eros_desktop.ui import formats
from eros_desktop.ui.icons import icon
from eros_desktop.ui.widgets.column_room import zoom

BESIDE_TEXT = 56
"""Edges and icon, in pixels at zoom 100."""
SLACK = 4


class FieldButton(QPushButton):
    """`value` is all of the text; the button shows as much of it as there is room for."""

    def __init__(self, icon_name: str, least_width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self._least_width = least_width
        self.setProperty("role", "field")
        self.setIcon(icon(icon_name))
        self.setMinimumWidth(least_width)

    @property
    def value(self) -> str:
        return self._value

    def show_value(self, value: str) -> None:
        self._value = value
        self.updateGeometry()
        self._elide()

    def sizeHint(self) -> QSize:
        """Room for the whole value, however little of it stands there now."""
        whole = self.fontMetrics().horizontalAdvance(self._value) + round(BESIDE_TEXT * zoom()) + SLACK
        return QSize(max(self._least_width, whole), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = self.width() - round(BESIDE_TEXT * zoom())
        shown = self.fontMetrics().elidedText(self._value, Qt.TextElideMode.ElideRight, room)
        self.setText(" " + formats.no_mnemonic(shown))

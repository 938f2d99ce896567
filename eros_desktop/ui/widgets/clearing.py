"""The cross that empties a line of text, from our own icons."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QKeySequenceEdit, QLineEdit

from eros_desktop.ui.icons import icon

_OF_QT = "_q_qlineeditclearaction"


def clearable(field: QLineEdit | QKeySequenceEdit) -> None:
    """Shows a cross at the field's end while there is text."""
    field.setClearButtonEnabled(True)
    for action in field.findChildren(QAction, _OF_QT):
        action.setIcon(icon("x"))

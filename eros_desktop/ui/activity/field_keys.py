"""While a text field that was written in has the focus, undo and redo are its own."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from eros_desktop.ui.actions.build import ActionSet

Field = QLineEdit | QTextEdit | QPlainTextEdit


class FieldKeys(QObject):
    """Watches the field that has the focus, and only that one."""

    def __init__(self, actions: ActionSet, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._watched: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None and shiboken6.isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = now if now is not None and _field_of(now) is not None else None
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        key, field = self._key_of(event), _field_of(watched)
        if key is None or field is None:
            return False
        is_asking = event.type() == QEvent.Type.ShortcutOverride
        if not _was_written_in(field):
            event.ignore()
            return is_asking  # by itself the field would take the key and change nothing
        event.accept()
        if not is_asking:
            field.undo() if key == "undo" else field.redo()
        return True

    def _key_of(self, event: QKeyEvent) -> str | None:
        pressed = QKeySequence(event.keyCombination())
        return next((key for key in ("undo", "redo") if pressed in self._actions[key].shortcuts()), None)


def _was_written_in(field: Field) -> bool:
    """Whether there is typing to undo or to do again. One press too many in a field that was written in must
    not take back what is stored.
    """
    held = field if isinstance(field, QLineEdit) else field.document()
    return held.isUndoAvailable() or held.isRedoAvailable()


def _field_of(widget: QWidget) -> Field | None:
    """The text field that a widget is or holds, when it can be written in."""
    held: QWidget | None = widget
    if isinstance(widget, QAbstractSpinBox | QComboBox):
        held = widget.findChild(QLineEdit)
    return held if isinstance(held, Field) and not held.isReadOnly() else None

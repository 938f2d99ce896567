"""The magnifier before a line of text and the cross behind it, as large as the zoom; those of Qt are not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QLineEdit, QToolButton

from eros_desktop.ui.icons import icon
from eros_desktop.ui.theme import TYPE_SCALE
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.words import tr

SIDE, PAD = 16, 8
"""Of a sign, and between a sign and what is beside it, at zoom 100."""
_MOVES = {QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.Show}


def clearable(field: QLineEdit, *, searches: bool = False) -> None:
    """Shows a cross at the field's end while there is text, and a magnifier at its start if it searches."""
    _Signs(field, searches)


class _Signs(QObject):
    """Stand in the field and follow its size."""

    def __init__(self, field: QLineEdit, searches: bool) -> None:
        super().__init__(field)
        self._field = field
        self._lens = plain_label(parent=field)
        self._lens.setVisible(searches)
        self.cross = QToolButton(field)
        self.cross.setObjectName("cross")
        self.cross.setIcon(icon("x"))
        self.cross.setAccessibleName(tr("Empty the field"))
        self.cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cross.setCursor(Qt.CursorShape.ArrowCursor)
        self.cross.clicked.connect(field.clear)
        field.textChanged.connect(lambda _text: self._place())
        field.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES and self._field.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        field = self._field
        scale = field.fontInfo().pixelSize() / TYPE_SCALE["body"]
        side, pad = round(SIDE * scale), round(PAD * scale)
        top = (field.height() - side) // 2
        room = side + pad // 2
        if not self._lens.isHidden():
            self._lens.setPixmap(icon("search").pixmap(QSize(side, side), field.devicePixelRatioF()))
            self._lens.setGeometry(pad, top, side, side)
        has_cross = bool(field.text()) and not field.isReadOnly()
        self.cross.setVisible(has_cross)
        self.cross.setGeometry(field.width() - side - pad - pad // 2, top - pad // 2, side + pad, side + pad)
        field.setTextMargins(0 if self._lens.isHidden() else room, 0, room if has_cross else 0, 0)

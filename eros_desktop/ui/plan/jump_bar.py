"""Buttons that bring a part of the inspector into view."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from eros_desktop.ui.theme import Theme
from eros_desktop.words import declared, tr

SEND, WHY, ALTERNATIVES, CHECKS = "send", "why", "alternatives", "checks"
PARTS = (
    (SEND, declared("Send")),
    (WHY, declared("Why")),
    (ALTERNATIVES, declared("Alternatives")),
    (CHECKS, declared("Checks")),
)
NAMES = {
    SEND: declared("Go to the facts of the send"),
    WHY: declared("Go to why this caption"),
    ALTERNATIVES: declared("Go to the alternatives"),
    CHECKS: declared("Go to the checks of the caption"),
}
BUTTON_INSET = 7
"""With what a button keeps around its word this makes the 16 pixels of the inspector."""


class JumpBar(QWidget):
    """`asked(part)` when a button is pressed."""

    asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self.buttons: dict[str, QToolButton] = {}
        for key, title in PARTS:
            button = QToolButton()
            button.setText(tr(title))
            button.setProperty("type", "caption")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setAccessibleName(tr(NAMES[key]))
            button.clicked.connect(lambda _checked=False, key=key: self.asked.emit(key))
            self.buttons[key] = button
            self._row.addWidget(button)
        self._row.addStretch(1)
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """Words of the buttons stand over the texts of the inspector."""
        side, top = self._theme.pixels(BUTTON_INSET), self._theme.pixels(8)
        self._row.setContentsMargins(side, top, side, top)

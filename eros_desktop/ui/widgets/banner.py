"""Messages that need no answer: one line above the pane, with details to copy and a history to read again."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from eros_desktop.ui import formats
from eros_desktop.ui.icons import icon
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.tones import Tones
from eros_desktop.ui.widgets.plain import plain_label, selectable
from eros_desktop.words import tr

Level = Literal["info", "success", "warning", "error"]
HISTORY_LENGTH = 100
ICONS: dict[Level, str] = {
    "info": "info",
    "success": "circle-check",
    "warning": "triangle-alert",
    "error": "circle-alert",
}


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence for the user. `details` may be copied; `button` names what `act` does."""

    level: Level
    text: str
    details: str = ""
    button: str = ""
    act: Callable[[], None] | None = None


class Banner(QFrame):
    """Shows the latest notice until it is closed or another comes. `shown(Notice)` for each."""

    shown = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._notice: Notice | None = None
        self.history: deque[Notice] = deque(maxlen=HISTORY_LENGTH)
        self._icon = plain_label()
        self._text = selectable(plain_label(wraps=True))
        self._act = QPushButton()
        self._copy = QPushButton(tr("Copy details"))
        self._close = QToolButton()
        self._lay_out()
        theme.changed.connect(self._paint)
        self.hide()

    def _lay_out(self) -> None:
        self._text.setAccessibleName(tr("Message"))
        self._copy.setAccessibleName(tr("Copy the message's details"))
        self._close.setAccessibleName(tr("Close the message"))
        self._close.setToolTip(tr("Close (Esc)"))
        self._close.setIcon(icon("x"))
        self._close.setShortcut(Qt.Key.Key_Escape)
        self._act.clicked.connect(self._follow)
        self._copy.clicked.connect(self.copy_details)
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 8, 16, 8)
        layout.setSpacing(12)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        for button in (self._act, self._copy, self._close):
            layout.addWidget(button)

    @property
    def notice(self) -> Notice | None:
        """What is in view, None when nothing is."""
        return None if self.isHidden() else self._notice

    def show_notice(self, notice: Notice) -> None:
        """Tells it in the user's language; `shown` goes out with what services said."""
        told = replace(notice, text=formats.told(notice.text))
        self._notice = told
        self.history.append(told)
        self._text.setText(told.text)
        self._act.setText(told.button)
        self._act.setAccessibleName(told.button or tr("Nothing to do"))
        self._act.setVisible(bool(told.button))
        self._copy.setVisible(bool(told.details))
        self._paint()
        self.show()
        self.shown.emit(notice)

    def info(self, text: str) -> None:
        self.show_notice(Notice("info", text))

    def success(self, text: str) -> None:
        self.show_notice(Notice("success", text))

    def warn(self, text: str, details: str = "") -> None:
        self.show_notice(Notice("warning", text, details))

    def error(self, text: str, details: str = "") -> None:
        self.show_notice(Notice("error", text, details))

    def move_on(self) -> None:
        """The user went elsewhere: good news has been read, trouble stays in view."""
        if self._notice is not None and self._notice.level in ("info", "success"):
            self.hide()

    def copy_details(self) -> None:
        """Puts sentence and details on the clipboard as plain text."""
        if self._notice is not None:
            QGuiApplication.clipboard().setText(f"{self._notice.text}\n{self._notice.details}".strip())

    def _follow(self) -> None:
        notice = self._notice
        self.hide()
        if notice is not None and notice.act is not None:
            notice.act()

    def _paint(self) -> None:
        if self._notice is None:
            return
        level = self._notice.level
        self._icon.setPixmap(icon(ICONS[level], ink_of(level, self._theme.tones)).pixmap(QSize(18, 18)))
        self.setProperty("role", level)
        self.style().unpolish(self)
        self.style().polish(self)


def ink_of(level: Level, tones: Tones) -> str:
    """The colour of a level's icon, readable on the level's fill."""
    return {"info": tones.info, "success": tones.success, "warning": tones.warning, "error": tones.error}[
        level
    ]

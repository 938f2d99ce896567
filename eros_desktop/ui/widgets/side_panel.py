"""The panel at the side of a list: the chosen thing under its name, in tabs; or how to choose one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QStackedLayout,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from eros_desktop.ui.widgets.focus import follow, reachable
from eros_desktop.ui.widgets.plain import elided_label, wrapped

NOTHING, ONE = range(2)
"""Places of the pages; a pane adds more, such as one for several chosen things."""


class SidePanel(QFrame):
    """Signals: `tab_shown(int)` when another tab comes into view; `left()` when Esc wants back to the list.

    `heading` and `state_line` stand above the `tabs`, `bodies` below them has what each tab shows.
    """

    tab_shown = Signal(int)
    left = Signal()

    def __init__(self, name: str, tabs_name: str, titles: Sequence[str], hint: QWidget) -> None:
        super().__init__()
        self.setProperty("role", "side")
        self.setAccessibleName(name)
        self.heading = elided_label()
        self.heading.setProperty("type", "heading")
        self.state_line = wrapped("", type="caption", tone="muted")
        self.tabs = QTabBar()
        self.bodies = QStackedWidget()
        self.pages = QStackedLayout(self)
        self._hint = hint
        self._show_titles(tabs_name, titles)

    def _show_titles(self, name: str, titles: Sequence[str]) -> None:
        for title in titles:
            self.tabs.addTab(title)
        self.tabs.setAccessibleName(name)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setUsesScrollButtons(True)

    def lay_out(self, head: QLayout, *more: QLayout) -> None:
        """Puts the head over the tabs, `more` between them; called once the parts of the head are made."""
        page = QWidget()
        tabs = QHBoxLayout()
        tabs.setContentsMargins(8, 0, 8, 0)
        tabs.addWidget(self.tabs, 1)
        line = QFrame()
        line.setFixedHeight(1)
        line.setProperty("role", "line")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (head, *more, tabs):
            layout.addLayout(part)
        layout.addWidget(line)
        layout.addWidget(self.bodies, 1)
        self.pages.setContentsMargins(1, 0, 0, 0)
        self.pages.addWidget(self._hint)
        self.pages.addWidget(page)
        self.tabs.currentChanged.connect(self.turn_to)

    def add_body(self, holder: QStackedWidget, body: QWidget) -> None:
        """Adds to `bodies`, or to a stack within them, what the tab key reaches right after the tabs."""
        holder.addWidget(body)
        follow(self.tabs, reachable(body))

    def head(self, *buttons: QPushButton) -> QLayout:
        """The name with what can be done beside it, and the state under it."""
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.heading, 1)
        for button in buttons:
            button.setProperty("role", "quiet")
            first.addWidget(button)
        top = QVBoxLayout()
        top.setContentsMargins(16, 20, 16, 8)
        top.setSpacing(0)
        top.addLayout(first)
        top.addWidget(self.state_line)
        return top

    @property
    def tab(self) -> int:
        return self.tabs.currentIndex()

    @property
    def shows_one(self) -> bool:
        """One thing is in view, under its tabs."""
        return self.pages.currentIndex() == ONE

    def turn_to(self, tab: int) -> None:
        """Shows what belongs to a tab."""
        self.bodies.setCurrentIndex(tab)
        self.tab_shown.emit(tab)

    # -- keys -------------------------------------------------------------------------------

    def take_back(self) -> bool:
        """Puts the stored values back where something else was typed; True when there was something."""
        return False

    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()  # the banner's Esc must not take it while one edits
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.take_back():
            self.left.emit()

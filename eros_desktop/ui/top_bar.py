"""The bar above every pane: whose week, which week, search, and the pane's one main button."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from eros_desktop.ui.icons import icon
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.pickers import CreatorPicker, WeekPicker


class TopBar(QFrame):
    """Holds the pickers; the main button mirrors the action of the pane in view."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self._theme = theme
        self._action: QAction | None = None
        self.creator = CreatorPicker(theme)
        self.week = WeekPicker()
        self.search = QPushButton(" Search   Ctrl+K")
        self.main = QPushButton()
        self._lay_out()
        self.main.clicked.connect(self._trigger)
        theme.changed.connect(self._show_action)

    def _lay_out(self) -> None:
        self.search.setProperty("role", "field")
        self.search.setIcon(icon("search"))
        self.search.setAccessibleName("Search everything")
        self.search.setToolTip("Actions, creators, captions and settings by name (Ctrl+K)")
        self.search.setMinimumWidth(152)
        self.search.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.main.setProperty("role", "main")
        self.main.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 12, 24, 12)
        layout.setSpacing(16)
        layout.addWidget(self.creator)
        layout.addWidget(self.week)
        layout.addStretch(1)
        layout.addWidget(self.search)
        layout.addWidget(self.main)

    def set_usable(self, usable: bool) -> None:
        """Pickers have nothing to pick without a workspace."""
        for part in (self.creator, self.week):
            part.setVisible(usable)

    def show_main(self, action: QAction | None) -> None:
        """Mirrors this action from now on; None shows no button."""
        if self._action is not None:
            self._action.changed.disconnect(self._show_action)
        self._action = action
        if action is not None:
            action.changed.connect(self._show_action)
        self._show_action()

    def _show_action(self) -> None:
        action = self._action
        self.main.setVisible(action is not None)
        if action is None:
            return
        self.main.setText(action.text())
        self.main.setAccessibleName(action.text())
        self.main.setToolTip(action.toolTip())
        self.main.setEnabled(action.isEnabled())

    def _trigger(self) -> None:
        if self._action is not None:
            self._action.trigger()

"""The bar above every pane: whose week, which week, search, and the pane's one main button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from eros_desktop.ui.actions.keys import shown_keys
from eros_desktop.ui.icons import icon
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.pickers import CreatorPicker, WeekPicker
from eros_desktop.words import tr

WIDE = 960
"""From this width on, in pixels at zoom 100, everything has room."""


class TopBar(QFrame):
    """Holds the pickers; the main button mirrors the action of the pane in view, `more` lists its kin."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self._theme = theme
        self._action: QAction | None = None
        self.creator = CreatorPicker(theme)
        self.week = WeekPicker()
        self.search = QPushButton()
        self._keys = ""
        self.main = QPushButton()
        self.more = QPushButton()
        self._lay_out()
        self.main.clicked.connect(self._trigger)
        theme.changed.connect(self._show_action)
        theme.changed.connect(self._fit)

    def _lay_out(self) -> None:
        self.search.setProperty("role", "field")
        self.search.setIcon(icon("search"))
        self.search.setAccessibleName(tr("Search everything"))
        self.search.setMinimumWidth(152)
        self.search.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for button in (self.main, self.more):
            button.setProperty("role", "main")
            button.hide()
        self.more.setProperty("part", "more")
        self.more.setMenu(QMenu(tr("More"), self))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 12, 24, 12)
        layout.setSpacing(16)
        layout.addWidget(self.creator)
        layout.addWidget(self.week)
        layout.addStretch(1)
        layout.addWidget(self.search)
        pair = QHBoxLayout()
        pair.setSpacing(2)
        pair.addWidget(self.main)
        pair.addWidget(self.more)
        layout.addLayout(pair)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where it gets narrow, what has a key or a menu of its own gives way."""
        is_wide = self.width() >= self._theme.pixels(WIDE)
        self.week.this.setVisible(is_wide)
        self.search.setText(f" {tr('Search')}   {self._keys}".rstrip() if is_wide else "")
        self.search.setMinimumWidth(152 if is_wide else 0)

    def show_keys(self, keys: str) -> None:
        """Says which keys open the search, as Qt writes them."""
        self._keys = shown_keys(keys)
        said = tr("Actions, creators, captions, settings and help by name")
        self.search.setToolTip(f"{said} ({self._keys})" if keys else said)
        self._fit()

    def set_usable(self, usable: bool) -> None:
        """Pickers have nothing to pick without a workspace."""
        for part in (self.creator, self.week):
            part.setVisible(usable)

    def show_main(self, action: QAction | None, more: Sequence[QAction] = ()) -> None:
        """Mirrors this action from now on, with a menu of `more` beside it; None shows no button."""
        self._show_more(more if action is not None else ())
        if self._action is not None:
            self._action.changed.disconnect(self._show_action)
        self._action = action
        if action is not None:
            action.changed.connect(self._show_action)
        self._show_action()

    def _show_more(self, more: Sequence[QAction]) -> None:
        menu = self.more.menu()
        menu.clear()
        menu.addActions(list(more))
        self.more.setVisible(bool(more))

    def _show_action(self) -> None:
        action = self._action
        self.main.setVisible(action is not None)
        if action is None:
            return
        self.main.setText(action.text())
        self.main.setAccessibleName(action.text())
        self.main.setToolTip(action.toolTip())
        self.main.setEnabled(action.isEnabled())
        self.more.setIcon(icon("chevron-down", self._theme.tones.on_accent))
        name = tr("{text}: for whom").format(text=action.text())
        self.more.setAccessibleName(name)
        self.more.setToolTip(name)

    def _trigger(self) -> None:
        if self._action is not None:
            self._action.trigger()

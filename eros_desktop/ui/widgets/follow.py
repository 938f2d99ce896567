"""Widgets that name keys: they say those that press the action now, also once the user chose others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QWidget

from eros_desktop.ui.actions.build import ActionSet
from eros_desktop.ui.actions.keys import shown_keys
from eros_desktop.ui.widgets.plain import plain_tooltip

KeysOf = Callable[[str], str]
"""The keys of an action as the user reads them; empty for none, and for an action nobody made yet."""


def follow(button: QAbstractButton, action: QAction) -> None:
    """Gives the button the action's tooltip, with its keys, now and whenever it changes."""

    def take() -> None:
        button.setToolTip(action.toolTip())

    take()
    action.changed.connect(take)


def tip_with_keys(widget: QWidget, actions: ActionSet, key: str, said: str = "") -> None:
    """Gives the widget a tooltip of its own words, followed by the keys of the action."""

    def show(keys_of: KeysOf) -> None:
        keys = keys_of(key)
        widget.setToolTip(plain_tooltip(f"{said} ({keys})" if said and keys else said or keys))

    KeysShown(widget, actions, show)


class KeysShown(QObject):
    """Calls `show` with the keys as they are, and again whenever they change, as long as its holder lives."""

    def __init__(self, holder: QWidget, actions: ActionSet, show: Callable[[KeysOf], None]) -> None:
        super().__init__(holder)
        self._actions = actions
        self._show = show
        actions.keys_changed.connect(self.take)
        actions.added.connect(self.take)
        self.take()

    def take(self) -> None:
        self._show(self._keys_of)

    def _keys_of(self, key: str) -> str:
        return shown_keys(self._actions.keys_of(key)) if key in self._actions else ""

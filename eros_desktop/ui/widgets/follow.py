"""Buttons that stand for an action without showing its text: they say what it says."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton


def follow(button: QAbstractButton, action: QAction) -> None:
    """Gives the button the action's tooltip, with its keys, now and whenever it changes."""

    def take() -> None:
        button.setToolTip(action.toolTip())

    take()
    action.changed.connect(take)

"""The order in which the tab key reaches things."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def last_in_focus_chain(holder: QWidget) -> QWidget:
    """The part of a widget that the tab key reaches last; Qt links only what takes the tab key."""
    last, following = holder, holder.nextInFocusChain()
    while following is not None and following is not holder:
        if holder.isAncestorOf(following) and following.focusPolicy() & Qt.FocusPolicy.TabFocus:
            last = following
        following = following.nextInFocusChain()
    return last

"""What the keyboard reaches: the order of the tab key, and Enter on buttons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLayout, QWidget


def in_focus_chain(holder: QWidget) -> list[QWidget]:
    """The parts of a widget as the tab key reaches them; Qt links only what takes the tab key."""
    parts, following = [], holder.nextInFocusChain()
    while following is not None and following is not holder:
        if holder.isAncestorOf(following) and _takes_tab(following):
            parts.append(following)
        following = following.nextInFocusChain()
    return parts


def last_in_focus_chain(holder: QWidget) -> QWidget:
    """The part of a widget that the tab key reaches last, itself where it has none."""
    return next(reversed(in_focus_chain(holder)), holder)


def reachable(holder: QWidget) -> list[QWidget]:
    """What the tab key may stop at, the widget itself and what it holds, in the order it is laid out."""
    layout = holder.layout()
    parts = [holder] if layout is None else [holder, *_laid_out(layout)]
    return [one for one in parts if _takes_tab(one)]


def follow(first: QWidget, parts: Sequence[QWidget]) -> None:
    """Lets the tab key go from `first` through `parts`. Qt puts what is made later behind everything else."""
    before = first
    for part in parts:
        QWidget.setTabOrder(before, part)
        before = part


class EnterPresses(QObject):
    """Enter presses the button that has the keyboard; outside dialogs Qt knows only the space bar."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees keys that nobody on the way up to the window wanted."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        button = QApplication.focusWidget()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()
        if not is_enter or not isinstance(button, QAbstractButton):
            return False
        button.click()
        return True


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from _laid_out(inner)
        elif widget is not None:
            yield widget
            if (within := widget.layout()) is not None:
                yield from _laid_out(within)


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)

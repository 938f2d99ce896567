"""Pieces the pages of the side panel are made of: wrapped texts, titled groups, lines of facts, bars."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from eros_desktop.ui.icons import icon
from eros_desktop.ui.plan.column_box import ColumnBox, text_area
from eros_desktop.ui.plan.meter import Meter
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.empty_state import EmptyState
from eros_desktop.ui.widgets.plain import plain_label, selectable, wrapped

PAD, LABEL_WIDTH = 16, 88


class Page:
    """A scrolling column that is filled anew each time; or one sentence while there is nothing to fill in."""

    def __init__(self, name: str, theme: Theme) -> None:
        self.area = text_area(name)
        self._theme = theme
        self._column: QVBoxLayout | None = None

    def begin(self) -> QVBoxLayout:
        """An empty column in the place of what was shown; call `finish` when it is filled."""
        at = self.area.verticalScrollBar().value()
        focused = QApplication.focusWidget()
        if focused is not None and self.area.isAncestorOf(focused):
            self.area.setFocus()  # what had the keyboard goes; the pane keeps it
        content = ColumnBox(self._theme.pixels(16), self._theme.pixels(PAD))
        self._column = content.column
        self.area.setWidget(content)
        self.area.verticalScrollBar().setValue(at)
        return content.column

    def finish(self) -> None:
        """Puts the column's rest of room below."""
        if self._column is not None:
            self._column.addStretch(1)
        content = self.area.widget()
        if isinstance(content, ColumnBox):
            content.grow()

    def say(
        self,
        heading: str,
        text: str,
        button: str = "",
        act: Callable[[], None] | None = None,
        *,
        icon_name: str = "",
    ) -> None:
        """Loading, empty or failed: a heading, what it means, and at most one thing to do."""
        focused = QApplication.focusWidget()
        if focused is not None and self.area.isAncestorOf(focused):
            self.area.setFocus()
        told, self._column = EmptyState(), None
        told.show_empty(heading, text, button if act is not None else "", act, icon_name=icon_name)
        self.area.setWidget(told)


def titled(title: str, theme: Theme) -> QVBoxLayout:
    """A group under its name."""
    box = QVBoxLayout()
    box.setSpacing(theme.pixels(8))
    box.addWidget(plain_label(title, tone="strong"))
    return box


def facts(lines: Sequence[tuple[str, str]], theme: Theme) -> QGridLayout:
    """Names at the left, values at the right; lines without a value are left out."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.pixels(12))
    grid.setVerticalSpacing(theme.pixels(4))
    grid.setColumnStretch(1, 1)
    grid.setColumnMinimumWidth(0, theme.pixels(LABEL_WIDTH))
    for place, (name, text) in enumerate(line for line in lines if line[1]):
        value = selectable(wrapped(text))
        value.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        value.setAccessibleName(f"{name}: {text}")
        grid.addWidget(plain_label(name, tone="muted"), place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, place, 1, Qt.AlignmentFlag.AlignTop)
    return grid


def marked(icon_name: str, ink: str, text: QWidget, theme: Theme) -> QHBoxLayout:
    """A small sign before a text."""
    side = theme.pixels(14)
    mark = plain_label()
    mark.setPixmap(icon(icon_name, ink).pixmap(QSize(side, side)))
    mark.setContentsMargins(0, theme.pixels(1), 0, 0)
    line = QHBoxLayout()
    line.setSpacing(theme.pixels(8))
    line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(text, 1)
    return line


def bar(name: str, numbers: str, share: float, reason: str, theme: Theme) -> QWidget:
    """Name and numbers in one line, a bar of 0..1, and the reason as a sentence."""
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.pixels(4))
    line = QHBoxLayout()
    line.addWidget(plain_label(name), 1)
    line.addWidget(plain_label(numbers))
    layout.addLayout(line)
    layout.addWidget(Meter(theme, share))
    layout.addWidget(wrapped(reason, type="caption", tone="muted"))
    return holder


def card(*texts: QWidget, theme: Theme) -> QFrame:
    """A quiet frame around a few lines."""
    frame = QFrame()
    frame.setProperty("role", "card")
    inside = QVBoxLayout(frame)
    pad = theme.pixels(12)
    inside.setContentsMargins(pad, theme.pixels(8), pad, theme.pixels(8))
    inside.setSpacing(theme.pixels(4))
    for text in texts:
        inside.addWidget(text)
    return frame

"""The small parts inspector sections are made of: wrapped labels, titled boxes, grids, marks, exchangeable
blocks.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from eros_desktop.ui.icons import icon
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label, selectable, wrapped

MARK_SIDE = 14

Soon = Callable[[QObject, Callable[[], None]], None]
"""Does what can wait in a later turn of the event loop, if its owner still lives then."""


def titled(title: str, theme: Theme) -> QVBoxLayout:
    """A column under a heading."""
    box = QVBoxLayout()
    box.setSpacing(theme.pixels(8))
    box.addWidget(plain_label(title, tone="strong"))
    return box


def grid(lines: Sequence[tuple[str, str]], label_width: int = 0) -> QGridLayout:
    """Names at the left, texts at the right that can be marked and copied."""
    made = QGridLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setHorizontalSpacing(12)
    made.setVerticalSpacing(4)
    made.setColumnStretch(1, 1)
    if label_width:
        made.setColumnMinimumWidth(0, label_width)
    for place, (name, text) in enumerate(lines):
        value = selectable_value(text)
        value.setAccessibleName(f"{name}: {text}")
        made.addWidget(plain_label(name, tone="muted"), place, 0, Qt.AlignmentFlag.AlignTop)
        made.addWidget(value, place, 1, Qt.AlignmentFlag.AlignTop)
    return made


def selectable_value(text: str) -> QLabel:
    """A text that can be marked and copied; the tab key passes it by."""
    value = selectable(wrapped(text))
    value.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return value


def marked(theme: Theme, icon_name: str, ink: str, *parts: QWidget) -> QHBoxLayout:
    """An icon, and beside its first line the parts, one under the other."""
    side = theme.pixels(MARK_SIDE)
    mark = plain_label()
    mark.setPixmap(icon(icon_name, ink).pixmap(QSize(side, side), mark.devicePixelRatioF()))
    mark.setContentsMargins(0, theme.pixels(1), 0, 0)
    texts = QVBoxLayout()
    texts.setSpacing(theme.pixels(2))
    for part in parts:
        texts.addWidget(part)
    line = QHBoxLayout()
    line.setSpacing(theme.pixels(8))
    line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    line.addLayout(texts, 1)
    return line


def block(theme: Theme, spacing: int = 12) -> tuple[QWidget, QVBoxLayout]:
    """A widget with a column in it."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.pixels(spacing))
    return holder, column


class Slot(QVBoxLayout):
    """Holds one widget that is put in the place of the one before."""

    def __init__(self) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)

    def put(self, widget: QWidget) -> None:
        """Shows a widget instead of what was here."""
        old = self.takeAt(0)
        if old is not None and (gone := old.widget()) is not None:
            gone.hide()
            gone.deleteLater()
        self.addWidget(widget)
        widget.show()

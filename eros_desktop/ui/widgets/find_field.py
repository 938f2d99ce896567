"""The field above a list in which one types what to look for, with how many rows are left of how many."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from eros_desktop.domain.captions.search.folding import fold
from eros_desktop.ui import formats
from eros_desktop.ui.widgets.clearing import clearable
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.words import tr

Row = TypeVar("Row")


class FindField(QWidget):
    """`field` is the line itself; `count` stands beside it; more controls may follow in `bar`."""

    def __init__(self, name: str, hint: str, text: str) -> None:
        super().__init__()
        self.field = QLineEdit(text)
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(name)
        clearable(self.field, searches=True)
        self.count = plain_label(tone="muted")
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.bar = QHBoxLayout(self)
        self.bar.setContentsMargins(0, 0, 0, 12)
        self.bar.setSpacing(8)
        self.bar.addWidget(self.field, 1)
        self.bar.addWidget(self.count)

    def start(self) -> None:
        """Puts the keyboard into the field, its text marked."""
        self.field.setFocus()
        self.field.selectAll()

    def show_count(self, found: int, total: int) -> None:
        self.count.setText(
            tr("{count} of {total}").format(count=formats.count(found), total=formats.count(total))
        )

    def picker(self, text_of: Callable[[Row], str]) -> Callable[[Sequence[Row]], list[Row]] | None:
        """Picks the rows whose text holds every word typed; None while nothing is typed."""
        words = fold(self.field.text()).split()
        if not words:
            return None
        return lambda rows: [row for row in rows if all(word in fold(text_of(row)) for word in words)]

"""Several captions at once: what they are, what to change in all of them, retire or restore."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from eros_desktop.ui import formats
from eros_desktop.ui.captions.blocks import LABEL_WIDTH
from eros_desktop.ui.captions.draft import parsed_price, price_problem
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.choice_button import ChoiceButton
from eros_desktop.ui.widgets.choices import Choice
from eros_desktop.ui.widgets.plain import plain_label, wrapped
from eros_desktop.words import tr

KEEP = "\0keep"
"""Payload of the choice that leaves a field as it is in each caption."""


class BulkPage(QWidget):
    """`apply_asked(fields)` with the fields to change in all; `retire_asked()`, `restore_asked()`."""

    apply_asked = Signal(object)
    retire_asked = Signal()
    restore_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._may_edit = True
        self.heading = plain_label(type="heading")
        self.summary = wrapped("", tone="muted")
        self.kind = ChoiceButton(tr("Type of all"), tr("Find a caption type"), theme)
        self.content = ChoiceButton(tr("Content of all"), tr("Find a content type"), theme)
        self.price = QLineEdit()
        self.apply = QPushButton(tr("Change all"))
        self.retire = QPushButton(tr("Retire"))
        self.restore = QPushButton(tr("Restore"))
        self.problem = wrapped("", type="caption", tone="error")
        self.note = wrapped("", type="caption", tone="muted")
        self._lay_out()
        self.kind.picked.connect(lambda _value: self._enable())
        self.content.picked.connect(lambda _value: self._enable())
        self.price.textChanged.connect(lambda _text: self._enable())
        self.apply.clicked.connect(lambda: self.apply_asked.emit(self.fields()))
        self.retire.clicked.connect(self.retire_asked)
        self.restore.clicked.connect(self.restore_asked)

    def _lay_out(self) -> None:
        theme = self._theme
        self.price.setAccessibleName(tr("Price of all, in dollars"))
        self.price.setPlaceholderText(tr("As they are"))
        self.apply.setProperty("role", "main")
        self.retire.setToolTip(tr("Retired captions stay in the bank and are not planned any more"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.pixels(12))
        grid.setVerticalSpacing(theme.pixels(8))
        theme.follow(self, lambda: grid.setColumnMinimumWidth(0, theme.pixels(LABEL_WIDTH)))
        grid.setColumnMinimumWidth(0, theme.pixels(LABEL_WIDTH))
        grid.setColumnStretch(1, 1)
        for place, (name, field) in enumerate(
            ((tr("Type"), self.kind), (tr("Content"), self.content), (tr("Price, $"), self.price))
        ):
            grid.addWidget(plain_label(name, tone="muted"), place, 0)
            grid.addWidget(field, place, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.retire, self.restore):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.apply)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 24, 28, 16)
        layout.setSpacing(theme.pixels(16))
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.heading)
        head.addWidget(self.summary)
        layout.addLayout(head)
        layout.addLayout(grid)
        layout.addWidget(self.problem)
        layout.addLayout(buttons)
        layout.addWidget(self.note)
        layout.addStretch(1)

    def set_choices(self, kinds: Sequence[Choice], contents: Sequence[Choice]) -> None:
        keep = Choice(tr("As they are"), payload=KEEP)
        self.kind.set_choices([keep, *kinds])
        self.content.set_choices([keep, *contents])
        self.clear()

    def clear(self) -> None:
        """Nothing is to be changed."""
        self.kind.show_value(KEEP)
        self.content.show_value(KEEP)
        self.price.clear()
        self._enable()

    def show_chosen(self, number: int, active: int, kinds: Sequence[str], *, may_edit: bool) -> None:
        """`active` of the `number` are not retired; `kinds` are their types as words."""
        self._may_edit = may_edit
        self.heading.setText(formats.counted(number, tr("{number} caption"), tr("{number} captions")))
        listed, more = ", ".join(kinds[:3]), len(kinds) - 3
        if more > 0:
            one, many = tr("{types} and {number} more type"), tr("{types} and {number} more types")
            listed = formats.counted(more, one, many, types=listed)
        retired = (
            tr("{number} retired").format(number=formats.count(number - active))
            if number > active
            else tr("all active")
        )
        self.summary.setText(formats.words((listed, retired)))
        self._allow(self.retire, may_edit and active > 0)
        self._allow(self.restore, may_edit and active < number)
        for part in (self.kind, self.content, self.price):
            part.setEnabled(may_edit)
        self.note.setText(
            tr("One step for all of them; Ctrl+Z takes it back. A price of 0 takes the prices away.")
            if may_edit else tr("This workspace is open for reading only, so nothing can be changed here.")
        )  # fmt: skip
        self._enable()

    def fields(self) -> dict[str, Any]:
        """What is to change; fields left as they are do not appear."""
        found: dict[str, Any] = {}
        if self.kind.value != KEEP:
            found["caption_type"] = self.kind.value
        if self.content.value != KEEP:
            found["content_type"] = self.content.value
        if self.price.text().strip():
            found["price_cents"] = parsed_price(self.price.text()) or None
        return found

    def _enable(self) -> None:
        try:
            has_changes = bool(self.fields())
        except ValueError:
            has_changes = False
        self.problem.setText(price_problem(self.price.text()))
        self.problem.setVisible(bool(self.problem.text()))
        self._allow(self.apply, self._may_edit and has_changes)

    def _allow(self, button: QPushButton, may: bool) -> None:
        """A button that can no longer be pressed gives the keyboard to the first field."""
        if button.hasFocus() and not may:
            self.kind.setFocus()
        button.setEnabled(may)

"""A page of fields that is saved as one step: profile and persona."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.jobs.runner import sentence
from eros_desktop.ui import formats
from eros_desktop.ui.plan.column_box import ColumnBox, text_area
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.form import Form, FormField
from eros_desktop.ui.widgets.plain import wrapped
from eros_desktop.words import tr


class FormPage(QWidget):
    """`save_asked(changes)` with the fields that differ.

    What was typed survives a refusal, a reload and a look at another owner.
    """

    save_asked = Signal(object)

    def __init__(self, name: str, fields: Sequence[FormField], theme: Theme, intro: str = "") -> None:
        super().__init__()
        self._may_edit = True
        self._owner: object = None
        self._drafts: dict[object, dict[str, Any]] = {}
        self.form = Form(fields, theme)
        self.save = QPushButton(tr("Save"))
        self.revert = QPushButton(tr("Revert"))
        self.said = wrapped("", tone="muted")
        self.area = text_area(name)
        self._lay_out(theme, intro)
        self.form.edited.connect(self._enable)
        self.save.clicked.connect(self.ask)
        self.revert.clicked.connect(self.go_back)

    def _lay_out(self, theme: Theme, intro: str) -> None:
        self.save.setProperty("role", "main")
        content = ColumnBox(theme.pixels(16), theme.pixels(16))
        if intro:
            content.column.addWidget(wrapped(intro, tone="muted"))
        content.column.addWidget(self.form)
        content.column.addStretch(1)
        self.area.setWidget(content)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 16)
        foot.setSpacing(8)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.revert)
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addLayout(foot)

    def show_values(self, owner: object, values: Mapping[str, Any], *, may_edit: bool) -> None:
        """The stored values of `owner`; another owner, or nothing typed, fills the fields anew."""
        self._may_edit = may_edit
        if owner != self._owner or not self.form.is_changed:
            self._keep_draft()
            self._owner = owner
            self.form.show_values(values)
            self.form.type_values(self._drafts.pop(owner, {}))
            self._say("" if may_edit else tr("This workspace is open for reading only."))
        self.form.set_may_edit(may_edit)
        self._enable()

    def _keep_draft(self) -> None:
        """What was typed for the owner in view waits for it to be shown again."""
        if self._owner is not None and self._may_edit and self.form.is_changed:
            try:
                self._drafts[self._owner] = self.form.changes()
            except ValueError:
                self._drafts.pop(self._owner, None)

    def ask(self) -> None:
        """Asks for what changed to be stored."""
        if not self.save.isEnabled():
            return
        try:
            changes = self.form.changes()
        except ValueError as error:
            self._complain(str(error))
            return
        self.save_asked.emit(changes)

    @property
    def owner(self) -> object:
        """Whose values are in view."""
        return self._owner

    def take_stored(self, owner: object, changes: Mapping[str, Any]) -> None:
        """These values of an owner are stored now; what was typed since, here or for another, is not."""
        draft = self._drafts.pop(owner, {})
        left = {key: value for key, value in draft.items() if key not in changes or changes[key] != value}
        if left:
            self._drafts[owner] = left
        if owner == self._owner:
            self.form.accept(changes)
            self._say("")
            self._enable()

    def take_refusal(self, owner: object, error: Exception) -> bool:
        """Why it was not stored, with the keyboard in the field it is about; False for another owner."""
        if owner != self._owner:
            return False
        self._complain(formats.told(sentence(error)))
        if isinstance(error, InvalidInput) and error.field in self.form.parts:
            self.form.parts[error.field].setFocus()
        return True

    def go_back(self) -> None:
        """Puts the stored values back."""
        self.form.show_stored()
        self._say("")
        self._enable()

    @property
    def is_changed(self) -> bool:
        return self._owner is not None and self.form.is_changed

    def _complain(self, text: str) -> None:
        self._say(text, "error")

    def _say(self, text: str, tone: str = "muted") -> None:
        self.said.setProperty("tone", tone)
        self.said.style().polish(self.said)
        self.said.setText(text)

    def _enable(self) -> None:
        changed = self.form.is_changed
        self.save.setEnabled(self._may_edit and changed)
        self.revert.setEnabled(changed)
        if not changed:
            self._say("" if self._may_edit else tr("This workspace is open for reading only."))

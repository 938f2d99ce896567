"""Asks for the names of a new creator, or of a copy."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from eros_desktop.ui.creators.fields import profile_fields
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.form import Form
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.words import tr

NAMES = ("display_name", "page_name")


class NewDialog(QDialog):
    """`values()` is what was typed. A copy asks for its names only."""

    def __init__(
        self, theme: Theme, before: dict[str, Any], copy_of: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        fields = [field for field in profile_fields() if not copy_of or field.key in NAMES]
        self.form = Form(fields, theme)
        self.form.show_values(before)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        title = tr("Duplicate a creator") if copy_of else tr("New creator")
        meaning = (
            tr("The copy gets profile, persona, flags and vault of {page}. No past comes along.").format(
                page=copy_of
            )
            if copy_of
            else tr("The vault begins empty, and nothing is planned before it is filled.")
        )
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.pixels(480))
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(tr("Duplicate") if copy_of else tr("Add"))
        ok.setProperty("role", "main")
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.form.edited.connect(self._enable)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(plain_label(title, type="heading"))
        layout.addWidget(plain_label(meaning, tone="muted", wraps=True))
        layout.addWidget(self.form)
        layout.addWidget(self.buttons)
        self._enable()
        self.form.focus_first()

    def values(self) -> dict[str, Any]:
        """What was typed, fields left empty not among it."""
        return {name: value for name, value in self.form.values().items() if value is not None}

    @staticmethod
    def ask(
        theme: Theme, before: dict[str, Any], copy_of: str = "", parent: QWidget | None = None
    ) -> dict[str, Any] | None:
        """The values, None when the user changed their mind."""
        dialog = NewDialog(theme, before, copy_of, parent)
        return dialog.values() if dialog.exec() else None

    def _enable(self) -> None:
        try:
            found = self.values()
        except ValueError:
            found = {}
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(
            all(found.get(name) for name in NAMES)
        )

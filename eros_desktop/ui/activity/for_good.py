"""The question before something is taken back that cannot be done again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from eros_desktop.ui import formats
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.activity.entries import ActivityEntry

TEXT_WIDTH = 400


class ForGoodDialog(QDialog):
    """Names the import that would go; accepted when it may.

    Enter presses Cancel, unless the user went to the other button.
    """

    def __init__(self, summary: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = tr("Take this back for good?")
        self.setWindowTitle(heading)
        buttons = QDialogButtonBox()
        take = buttons.addButton(tr("Take it back"), QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        meaning = tr(
            "Every row it brought goes and every value it replaced comes back. "
            "Redo cannot bring it in again: import the file, or run the rows, once more."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(plain_label(heading, type="heading"))
        for text in (formats.told(summary), meaning):
            label = plain_label(text, wraps=True)
            label.setMinimumWidth(TEXT_WIDTH)
            layout.addWidget(label)
        layout.addWidget(buttons)
        for button in (take, cancel):  # in the dialog only: before, the box makes its own choice
            button.setAutoDefault(True)
            button.setDefault(button is cancel)
        cancel.setFocus()


def ask_for_good(entry: ActivityEntry, window: QWidget) -> bool:
    """Shows the question and waits for the answer."""
    return ask_about(entry.summary, window)


def ask_about(summary: str, window: QWidget) -> bool:
    """The same, given the sentence of the import."""
    return ForGoodDialog(summary, window).exec() == QDialog.DialogCode.Accepted

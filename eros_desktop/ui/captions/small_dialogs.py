"""Small questions of the pane: a name for a filter, a range of numbers."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtGui import QDoubleValidator
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.words import tr

LONGEST_NAME = 60
Range = tuple[float | None, float | None]


class NameDialog(QDialog):
    """Asks for the name a filter is saved under, or for another name (`before` is the one it has).

    A name that is `taken` replaces that filter when saving, and cannot be given to another one.
    """

    def __init__(
        self, meaning: str, taken: Collection[str], parent: QWidget | None = None, *, before: str = ""
    ) -> None:
        super().__init__(parent)
        self._taken = {name for name in taken if name != before}
        self._before = before
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the filter"))
        self.name.setMaxLength(LONGEST_NAME)
        form = QFormLayout()
        form.addRow(plain_label(tr("Name")), self.name)
        self.note = plain_label(type="caption", tone="muted", wraps=True)
        form.addRow("", self.note)
        title = tr("Rename this filter") if before else tr("Save this filter")
        self.buttons = _dress(self, title, meaning, form)
        self.name.textChanged.connect(self._enable)
        self.name.setText(before)
        self.name.selectAll()
        self._enable(before)

    @staticmethod
    def ask(meaning: str, taken: Collection[str], parent: QWidget | None = None, *, before: str = "") -> str:
        """The name, empty when the user changed their mind. `meaning` is the filter in words."""
        dialog = NameDialog(meaning, taken, parent, before=before)
        return dialog.name.text().strip() if dialog.exec() else ""

    def _enable(self, typed: str) -> None:
        name = typed.strip()
        is_taken = name in self._taken
        self.note.setText(self._warning() if is_taken else "")
        button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setText(tr("Rename") if self._before else tr("Replace") if is_taken else tr("Save"))
        button.setEnabled(bool(name) and not (is_taken and self._before))

    def _warning(self) -> str:
        if self._before:
            return tr("Another filter has this name already.")
        return tr("A filter has this name already; saving replaces it.")


class RangeDialog(QDialog):
    """Asks for the least and the most of a number; an empty field is open."""

    def __init__(self, what: str, before: Range, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.least, self.most = QLineEdit(), QLineEdit()
        form = QFormLayout()
        for field, name, value in ((self.least, tr("From"), before[0]), (self.most, tr("To"), before[1])):
            field.setAccessibleName(f"{what} {name}")
            field.setValidator(QDoubleValidator(0, 1_000_000, 1, field))
            field.setText("" if value is None else f"{value:g}")
            form.addRow(plain_label(name), field)
        _dress(
            self, tr("{what}: a range").format(what=what), tr("An empty field leaves that end open."), form
        )

    @staticmethod
    def ask(what: str, before: Range, parent: QWidget | None = None) -> Range | None:
        """The range, None when the user changed their mind."""
        dialog = RangeDialog(what, before, parent)
        return dialog.chosen() if dialog.exec() else None

    def chosen(self) -> Range:
        """Least and most, put in order."""
        least, most = _number(self.least.text()), _number(self.most.text())
        if least is not None and most is not None and least > most:
            least, most = most, least
        return least, most


def _number(typed: str) -> float | None:
    try:
        return float(typed.replace(",", "."))
    except ValueError:
        return None


def _dress(dialog: QDialog, title: str, meaning: str, form: QFormLayout) -> QDialogButtonBox:
    dialog.setWindowTitle(title)
    dialog.setMinimumWidth(400)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    buttons.button(QDialogButtonBox.StandardButton.Ok).setProperty("role", "main")
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(24, 24, 24, 16)
    layout.setSpacing(16)
    layout.addWidget(plain_label(title, type="heading"))
    layout.addWidget(plain_label(meaning, tone="muted", wraps=True))
    layout.addLayout(form)
    layout.addWidget(buttons)
    return buttons

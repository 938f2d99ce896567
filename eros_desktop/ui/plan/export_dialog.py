"""What to export: format, whose week, where to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from eros_desktop.domain.weeks import Week
from eros_desktop.ui import formats
from eros_desktop.ui.widgets.plain import plain_label

if TYPE_CHECKING:
    from eros_desktop.services.exports.formats import ExportFormat


@dataclass(frozen=True, slots=True)
class ExportQuestion:
    """What the dialog starts from; the last format and folder are offered again."""

    formats: Sequence[ExportFormat]
    creator_name: str | None
    week: Week
    last_format: str
    folder: Path


@dataclass(frozen=True, slots=True)
class ExportAnswer:
    """`out` is a folder, or with `is_file` the file for the one creator."""

    format_key: str
    everyone: bool
    out: Path
    is_file: bool
    allow_manual: bool


def ask_folder(start: Path, parent: QWidget) -> Path | None:
    """A folder chosen by the user."""
    found = QFileDialog.getExistingDirectory(parent, "Export to a folder", str(start))
    return Path(found) if found else None


def ask_file(start: Path, pattern: str, parent: QWidget) -> Path | None:
    """A file to be written, chosen by the user."""
    found, _ = QFileDialog.getSaveFileName(parent, "Export to a file", str(start), pattern)
    return Path(found) if found else None


class ExportDialog(QDialog):
    """Use `ask`; tests replace it."""

    def __init__(self, question: ExportQuestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Export the week")
        self._question = question
        self._formats = QButtonGroup(self)
        self._whose = QButtonGroup(self)
        self.out = QLineEdit(str(question.folder))
        self.to_folder = QPushButton("Folder …")
        self.to_file = QPushButton("File …")
        self.allow_manual = QCheckBox("Include sends that still need a caption")
        self._is_file = False
        self._lay_out()
        self._connect()

    @staticmethod
    def ask(question: ExportQuestion, parent: QWidget | None = None) -> ExportAnswer | None:
        """Shows the dialog; None when it was cancelled."""
        dialog = ExportDialog(question, parent)
        return dialog.answer() if dialog.exec() else None

    def answer(self) -> ExportAnswer:
        chosen = self._question.formats[self._formats.checkedId()]
        everyone = self._whose.checkedId() == 1
        out = Path(self.out.text().strip()).expanduser()
        return ExportAnswer(
            chosen.key, everyone, out, self._is_file and not everyone, self.allow_manual.isChecked()
        )

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(
            plain_label(f"Export the week of {formats.week(self._question.week)}", type="heading")
        )
        layout.addSpacing(8)
        layout.addWidget(plain_label("Format", tone="strong"))
        keys = [one.key for one in self._question.formats]
        last = keys.index(self._question.last_format) if self._question.last_format in keys else 0
        for place, one in enumerate(self._question.formats):
            button = _radio(f"{one.name}: {one.meaning}", self._formats, place, layout)
            button.setChecked(place == last)
        layout.addSpacing(8)
        layout.addWidget(plain_label("Whose", tone="strong"))
        name = self._question.creator_name
        alone = _radio(formats.no_mnemonic(name or "This creator has no week yet"), self._whose, 0, layout)
        every = _radio("Every creator with a week", self._whose, 1, layout)
        alone.setEnabled(name is not None)
        (every if name is None else alone).setChecked(True)
        layout.addSpacing(8)
        layout.addWidget(plain_label("Where to", tone="strong"))
        layout.addLayout(self._destination())
        layout.addWidget(self.allow_manual)
        layout.addSpacing(8)
        layout.addWidget(self._buttons())

    def _destination(self) -> QHBoxLayout:
        self.out.setAccessibleName("Folder or file to write")
        self.out.setMinimumWidth(320)
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (self.out, self.to_folder, self.to_file):
            row.addWidget(part)
        row.setStretch(0, 1)
        return row

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export = buttons.addButton("Export", QDialogButtonBox.ButtonRole.AcceptRole)
        self.export.setProperty("role", "main")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _connect(self) -> None:
        self.to_folder.clicked.connect(self._choose_folder)
        self.to_file.clicked.connect(self._choose_file)
        self.out.textChanged.connect(self._follow_text)
        self._whose.idToggled.connect(lambda _place, _on: self._enable())
        self._enable()

    def _choose_folder(self) -> None:
        found = ask_folder(Path(self.out.text()), self)
        if found is not None:
            self.out.setText(str(found))

    def _choose_file(self) -> None:
        chosen = self._question.formats[self._formats.checkedId()]
        start = Path(self.out.text()) / f"week-{self._question.week}{chosen.suffix}"
        found = ask_file(start, f"{chosen.name} (*{chosen.suffix})", self)
        if found is not None:
            self.out.setText(str(found.with_suffix(chosen.suffix)))

    def _follow_text(self, text: str) -> None:
        self._is_file = bool(Path(text.strip()).suffix)
        self._enable()

    def _enable(self) -> None:
        self.export.setEnabled(bool(self.out.text().strip()))
        self.to_file.setEnabled(self._whose.checkedId() == 0)


def _radio(text: str, group: QButtonGroup, place: int, layout: QVBoxLayout) -> QRadioButton:
    button = QRadioButton(text)
    group.addButton(button, place)
    layout.addWidget(button)
    return button

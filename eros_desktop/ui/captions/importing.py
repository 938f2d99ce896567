"""Captions from a file: what would come in is counted first, nothing is stored before the answer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QVBoxLayout, QWidget

from eros_desktop.services.changes import Change
from eros_desktop.ui import formats
from eros_desktop.ui.captions.blocks import card
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.plain import plain_label, selectable, wrapped
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.imports.report import ImportReport

KIND = "captions"
SHOWN_REASONS = 6


@dataclass(frozen=True, slots=True)
class Imported:
    """What the runner announces after an import."""

    report: ImportReport
    change: Change


class FileDialog:
    """Asks for a file with captions."""

    @staticmethod
    def ask(parent: QWidget) -> Path | None:
        """The file, None when the user changed their mind."""
        kinds = tr("Lists (*.csv *.tsv *.txt *.json *.jsonl *.xlsx *.xls *.ods);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(parent, tr("Import captions"), "", kinds)
        return Path(chosen) if chosen else None


class CountsDialog(QDialog):
    """What would come in: counts, and why rows would wait in quarantine."""

    def __init__(self, report: ImportReport, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import these captions?"))
        self.setMinimumWidth(theme.pixels(480))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = self.buttons.addButton(tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setProperty("role", "main")
        rows = report.rows
        self.go.setEnabled(rows.new + rows.updated > 0)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(plain_label(tr("Import these captions?"), type="heading"))
        head.addWidget(
            wrapped(tr("Nothing has been stored yet. The file itself is only read."), tone="muted")
        )
        layout.addLayout(head)
        lines = [selectable(wrapped(line)) for line in counted(report)]
        for line in lines:
            line.setAccessibleName(line.text())
        layout.addWidget(card(*lines, theme=theme))
        layout.addStretch(1)
        layout.addWidget(self.buttons)

    @staticmethod
    def ask(report: ImportReport, theme: Theme, parent: QWidget | None = None) -> bool:
        """True to import."""
        return CountsDialog(report, theme, parent).exec() == QDialog.DialogCode.Accepted


def counted(report: ImportReport) -> list[str]:
    """The counts as sentences, then the most frequent reasons for quarantine."""
    rows = report.rows
    lines = [
        formats.counted(rows.read, tr("{file}: {number} row"), tr("{file}: {number} rows"), file=report.file),
        tr("{new} are new, {updated} change what is stored, {unchanged} are already there.").format(
            new=formats.count(rows.new),
            updated=formats.count(rows.updated),
            unchanged=formats.count(rows.unchanged),
        ),
    ]
    if rows.quarantined:
        lines.append(
            formats.counted(
                rows.quarantined,
                tr("{number} row cannot be used and waits in quarantine:"),
                tr("{number} rows cannot be used and wait in quarantine:"),
            )
        )
        reasons = list(report.quarantine_reasons.items())[:SHOWN_REASONS]
        lines += [f"{formats.count(number)} × {reason}" for reason, number in reasons]
    return [*lines, *report.notes]


class Importing(QObject):
    """Asks for the file, reads it, asks again with the counts, stores. Both runs show in the job tray."""

    def __init__(self, context: PaneContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._window = parent

    def start(self) -> None:
        file = FileDialog.ask(self._window)
        if file is None:
            return
        services = self._context.services
        self._context.runner.query(
            self,
            "import",
            lambda job: services.imports.run(KIND, [file], dry_run=True, progress=job),
            lambda report: self._confirm(file, report),
            name=tr("Reading {file}").format(file=file.name),
        )

    def _confirm(self, file: Path, report: ImportReport) -> None:
        if not CountsDialog.ask(report, self._context.theme, self._window):
            return
        services = self._context.services

        def store(job: object) -> Imported:
            done = services.imports.run(KIND, [file], dry_run=False, progress=job)  # type: ignore[arg-type]
            return Imported(done, services.imports.change(done))

        self._context.runner.command(store, name=tr("Importing {file}").format(file=file.name), owner=self)

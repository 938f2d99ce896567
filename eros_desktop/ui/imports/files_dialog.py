"""Asks for files to bring in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from eros_desktop.words import tr


class FilesDialog:
    """Asks for files to bring in."""

    @staticmethod
    def ask(parent: QWidget, folder: Path) -> tuple[Path, ...]:
        """The files, chosen from that folder on; none when the user changed their mind."""
        kinds = tr(
            "Lists and databases (*.csv *.tsv *.txt *.json *.jsonl *.xlsx *.xlsm *.db *.sqlite *.sqlite3);;"
            "All files (*)"
        )
        chosen, _ = QFileDialog.getOpenFileNames(parent, tr("Choose files to import"), str(folder), kinds)
        return tuple(Path(name) for name in chosen)


def documents() -> Path:
    """Where a user keeps files of their own."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

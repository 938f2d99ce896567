"""What is shown, as numbers for a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from eros_desktop.ui import formats
from eros_desktop.ui.models.columns import Column
from eros_desktop.words import tr

Cell = str | int | float | None


class NumbersDialog:
    """Asks where to write."""

    @staticmethod
    def ask(start: Path, parent: QWidget) -> Path | None:
        """The file, None when the user changed their mind."""
        kinds = tr("Tables (*.csv)")
        found, _ = QFileDialog.getSaveFileName(parent, tr("Export what the chart shows"), str(start), kinds)
        return Path(found) if found else None


def header_of(columns: Sequence[Column[Any]]) -> list[str]:
    """Titles with the unit the file has them in."""
    return [f"{one.title}, %" if one.text is formats.percent else one.title for one in columns]


def cells_of(columns: Sequence[Column[Any]], rows: Sequence[Any]) -> list[list[Cell]]:
    """The rows as numbers and texts: dollars, percent, counts, ISO days."""
    return [[_plain(column, column.value(row)) for column in columns] for row in rows]


def _plain(column: Column[Any], value: Any) -> Cell:
    if value is None or value != value:
        return None
    written = _FORMS.get(column.text)
    if written is not None:
        return written(value)
    return value.isoformat() if isinstance(value, date) else column.text(value)


_FORMS: dict[Callable[[Any], str], Callable[[Any], Cell]] = {
    formats.amount: lambda cents: f"{cents / 100:.2f}",
    formats.percent: lambda share: round(share * 100, 4),
    formats.count: lambda number: number,
    formats.score: lambda value: round(value, 4),
    formats.week: lambda week: str(week),
}

"""Numbers of a chart as a file."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from eros_desktop.services.exports.files import write_whole
from eros_desktop.services.spreadsheet_text import protected

Cell = str | int | float | None


def write_numbers(path: Path, header: Sequence[str], rows: Sequence[Sequence[Cell]]) -> Path:
    """Writes a CSV file: UTF-8 with a mark that spreadsheets know it by, CRLF, all or nothing.

    Texts that a spreadsheet would take for formulas get a quote in front; numbers stay numbers, what is not
    known stays empty. Raises CannotWrite.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([protected(title) for title in header])
    writer.writerows([_written(cell) for cell in row] for row in rows)
    write_whole(path, f"\ufeff{out.getvalue()}")
    return path


def _written(cell: Cell) -> str | int | float:
    if cell is None:
        return ""
    return protected(cell) if isinstance(cell, str) else cell

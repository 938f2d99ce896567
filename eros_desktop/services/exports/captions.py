"""The caption bank as a file that `import captions` takes back unchanged."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from eros_desktop.domain.errors import ErosError
from eros_desktop.services.exports.files import write_whole
from eros_desktop.services.spreadsheet_text import protected
from eros_desktop.store.caption_export import BankRow, bank_rows
from eros_desktop.store.stores import WorkspaceStore

COLUMNS = (
    "caption_id",
    "caption_text",
    "caption_type",
    "content_type",
    "performance_score",
    "total_earnings",
    "total_sends",
    "avg_purchase_rate",
    "last_used_date",
    "price",
)
"""The columns of `import captions` (interfaces.md, Files in)."""
_TEXTS = frozenset({"caption_id", "caption_text", "caption_type", "content_type"})


@dataclass(frozen=True, slots=True)
class CaptionsExported:
    """The file that was written and how many captions it holds, retired ones included."""

    path: Path
    captions: int


class CaptionExportService:
    """Writes the bank as CSV."""

    def __init__(self, store: WorkspaceStore) -> None:
        self._store = store

    def export(self, out: Path, *, raw: bool = False) -> CaptionsExported:
        """Writes every caption, by id: UTF-8, CRLF, RFC 4180, beside its place and renamed.

        Texts that a spreadsheet would take for formulas get a quote in front unless `raw`. The text is read
        back before it replaces anything. Raises CannotWrite.
        """
        with self._store.read() as stores:
            rows = [_cells(row, raw) for row in bank_rows(stores.connection)]
        text = _csv(rows)
        header, *read = csv.reader(io.StringIO(text, newline=""), strict=True)
        if tuple(header) != COLUMNS or read != rows:
            raise ErosError("The captions read back differ from the bank. No file was written; report this.")
        write_whole(out, text)
        return CaptionsExported(out, len(rows))


def _cells(row: BankRow, raw: bool) -> list[str]:
    written = [_written(value) for value in row]
    if raw:
        return written
    return [protected(text) if name in _TEXTS else text for name, text in zip(COLUMNS, written, strict=True)]


def _written(value: str | int | float | None) -> str:
    if value is None:
        return ""
    return _number(value) if isinstance(value, float) else str(value)


def _number(value: float) -> str:
    """The shortest digits that give the very same number back, never in a form that looks like thousands."""
    text = format(Decimal(repr(value)), "f")
    whole, _, places = text.partition(".")
    return f"{whole}.{places}0" if len(places) == 3 else text


def _csv(rows: Iterable[Sequence[str]]) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows(rows)
    return out.getvalue()

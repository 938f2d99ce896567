"""What the command line prints: text tables, one JSON document, progress on a terminal."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TextIO

BAR_WIDTH = 24


class OutputLost(OSError):
    """Standard output cannot take the result: the reader has gone, or the disk behind it is full."""


@dataclass(slots=True)
class Console:
    """Where results and remarks go. With `as_json` standard output carries exactly one document."""

    as_json: bool = False
    quiet: bool = False
    out: TextIO = sys.stdout
    err: TextIO = sys.stderr
    has_failed: bool = False

    def result(self, document: object, text: str) -> None:
        """Prints the document with `--json`, else the text."""
        self._print(to_json(document) if self.as_json else text)

    def remark(self, text: str) -> None:
        """A sentence beside the result; never on standard output."""
        if not self.quiet:
            self.err.write(f"{text}\n")

    def error(self, code: str, message: str, details: dict[str, Any]) -> None:
        """Says what went wrong on standard error, and as a document with `--json`."""
        self.has_failed = True
        self.err.write(f"error: {message}\n")
        if self.as_json:
            self._print(to_json({"error": {"code": code, "message": message, "details": details}}))

    def _print(self, text: str) -> None:
        try:
            self.out.write(f"{text}\n")
            self.out.flush()
        except OSError as error:
            raise OutputLost(str(error.strerror or error)) from error


@dataclass(slots=True)
class TerminalProgress:
    """A bar on standard error; silent when that is no terminal."""

    err: TextIO
    is_shown: bool

    def report(self, done: int, total: int, text: str = "") -> None:
        if not self.is_shown:
            return
        filled = BAR_WIDTH * done // max(total, 1)
        self.err.write(f"\r\x1b[K[{'#' * filled}{'.' * (BAR_WIDTH - filled)}] {done}/{total} {text}")
        if done >= total:
            self.err.write("\r\x1b[K")
        self.err.flush()


def to_json(document: object) -> str:
    """The document as JSON; keys in their order, characters as they are."""
    return json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False)


def table(
    header: Sequence[str], rows: Sequence[Sequence[object]], right: frozenset[int] = frozenset()
) -> str:
    """Columns aligned by their widest cell; columns in `right` are right-aligned."""
    cells = [list(header), *[["" if cell is None else str(cell) for cell in row] for row in rows]]
    widths = [max(len(line[index]) for line in cells) for index in range(len(header))]

    def aligned(line: list[str]) -> str:
        return "  ".join(
            cell.rjust(width) if index in right else cell.ljust(width)
            for index, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()

    return "\n".join(
        [aligned(cells[0]), "  ".join("-" * width for width in widths), *map(aligned, cells[1:])]
    )


def dollars(cents: int | None) -> str:
    """`$1,234.50`, or nothing."""
    return "" if cents is None else f"${cents / 100:,.2f}"

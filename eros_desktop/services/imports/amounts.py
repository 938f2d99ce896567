"""Numbers as people and spreadsheets write them: one decision a column, never a guess a cell.

Accepted is less than Python accepts: no `1_000`, no full-width digits, no `1e9`, no `nan` (reliability.md
F54-F56).
"""

from __future__ import annotations

import re
from typing import Literal

Decimal = Literal[".", ","]

NONE_MARKS = frozenset({"", "-", "–", "—", "n/a"})
"""Cells that say "nothing here"."""

_DROPPED = str.maketrans("", "", "$€£ \t\u00a0\u202f\u2009'’")
_PLAIN = {
    ".": re.compile(r"-?(?:[0-9]{1,12}|[0-9]{1,3}(?:,[0-9]{3}){1,3})(?:\.[0-9]{1,30})?"),
    ",": re.compile(r"-?(?:[0-9]{1,12}|[0-9]{1,3}(?:\.[0-9]{3}){1,3})(?:,[0-9]{1,30})?"),
}
_GROUPED = re.compile(r"-?[0-9]{1,3}(?:[.,][0-9]{3}){1,3}")
_MARKED = re.compile(r"-?([0-9]*)([.,])([0-9]*)")


def bare(cell: str) -> str:
    """The number without currency, blanks, apostrophes and percent sign."""
    text = cell.replace("−", "-").translate(_DROPPED)
    return text[:-1] if text.endswith("%") else text


def is_none(cell: str) -> bool:
    """True for an empty cell and for the marks that stand for nothing."""
    return cell.strip().casefold() in NONE_MARKS


def decimal_evidence(cell: str) -> Decimal | None:
    """The decimal sign this cell proves, None when it could be read both ways or has no separator."""
    text = bare(cell)
    dots, commas = text.count("."), text.count(",")
    if dots and commas:
        return "." if text.rfind(".") > text.rfind(",") else ","
    if dots > 1 or commas > 1:
        return "," if dots else "."
    found = _MARKED.fullmatch(text)
    if found is None or _could_be_thousands(found[1], found[3]):
        return None
    return "." if found[2] == "." else ","


def parse_number(cell: str, decimal: Decimal) -> float | None:
    """The number of a cell written with this decimal sign; None when it is none."""
    text = bare(cell)
    if not _PLAIN[decimal].fullmatch(text):
        return None
    thousands = "," if decimal == "." else "."
    return float(text.replace(thousands, "").replace(",", "."))


def parse_whole(cell: str, decimal: Decimal) -> int | None:
    """The whole number of a cell; a lone separator before three digits marks thousands, whichever it is."""
    if cell.isascii() and cell.isdigit() and len(cell) <= 12:
        return int(cell)
    text = bare(cell)
    if _GROUPED.fullmatch(text) and len({sign for sign in text if sign in ".,"}) == 1:
        return int(text.replace(",", "").replace(".", ""))
    value = parse_number(cell, decimal)
    return int(value) if value is not None and value.is_integer() else None


def _could_be_thousands(before: str, after: str) -> bool:
    return len(after) == 3 and 1 <= len(before) <= 3 and not before.startswith("0")

"""Finding captions as one types: pure functions over rows prepared once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from eros_desktop.services.captions import CaptionRow


@dataclass(frozen=True, slots=True)
class FoundCaption:
    """A row of the bank, and the text that typed words are looked for in."""

    row: CaptionRow
    haystack: str


def prepare(rows: Sequence[CaptionRow]) -> tuple[FoundCaption, ...]:
    """Folds case once, so that a keystroke compares only."""
    return tuple(FoundCaption(row, _haystack(row)) for row in rows)


def _haystack(row: CaptionRow) -> str:
    parts = (row.caption_text, row.caption_type or "", row.content_type or "", str(row.caption_id))
    return "\n".join(parts).casefold()


def holding(rows: Sequence[FoundCaption], typed: str) -> list[FoundCaption]:
    """Rows that hold every typed word or part of a word, in the order given."""
    found = list(rows)
    for word in sorted(typed.casefold().split(), key=len, reverse=True):
        found = [one for one in found if word in one.haystack]
    return found


def first_holding(rows: Sequence[FoundCaption], typed: str, limit: int) -> list[FoundCaption]:
    """The first few matches, without looking further."""
    words = typed.casefold().split()
    found: list[FoundCaption] = []
    for one in rows:
        if all(word in one.haystack for word in words):
            found.append(one)
            if len(found) == limit:
                break
    return found

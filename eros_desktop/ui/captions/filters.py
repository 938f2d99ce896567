"""Finding captions as one types: pure functions over rows prepared once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol


class BankRow(Protocol):
    """A caption of the bank, as services.captions.rows gives it. Money is whole cents, the score 0..100."""

    @property
    def caption_id(self) -> str: ...

    @property
    def caption_text(self) -> str: ...

    @property
    def caption_type(self) -> str | None: ...

    @property
    def content_type(self) -> str | None: ...

    @property
    def performance_score(self) -> float | None: ...

    @property
    def total_sends(self) -> int: ...

    @property
    def earned_cents(self) -> int: ...

    @property
    def last_used_date(self) -> date | None: ...

    @property
    def is_active(self) -> bool: ...

    @property
    def length_chars(self) -> int: ...


@dataclass(frozen=True, slots=True)
class FoundCaption:
    """A row of the bank, and the text that typed words are looked for in."""

    row: BankRow
    haystack: str


def prepare(rows: Sequence[BankRow]) -> tuple[FoundCaption, ...]:
    """Folds case once, so that a keystroke compares only."""
    return tuple(FoundCaption(row, _haystack(row)) for row in rows)


def _haystack(row: BankRow) -> str:
    parts = (row.caption_text, row.caption_type or "", row.content_type or "", row.caption_id)
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

"""The message history as numpy columns: one row a message, one array a property."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int32]
Codes = NDArray[np.int16]
Cents = NDArray[np.int64]

NO_CODE = np.int16(-1)
"""Stands for "not known" in code columns."""

NO_ROW = np.int32(-1)
"""Stands for "no caption" and "no price"."""


@dataclass(frozen=True, slots=True, eq=False)
class MessageTable:
    """Columns of n messages, in order of creator, day and minute.

    Codes are positions in `creator_ids`, `send_type_names` and `content_type_names` (-1: not known). Days are
    proleptic ordinals and minutes 0..1439 (-1: not known), both on the creator's wall clock. Money is whole
    cents. `caption_row` is the caption's row in the `CaptionTable` the caller loaded beside it, -1 for none;
    `price_cents` is -1 where a message had no price. The content type of a message is that of its caption
    (domain.md 5.2).
    """

    creator_ids: tuple[str, ...]
    send_type_names: tuple[str, ...]
    content_type_names: tuple[str, ...]
    creator_code: Codes
    send_type_code: Codes
    day: Ints
    minute: Codes
    sent: Ints
    viewed: Ints
    purchased: Ints
    earned_cents: Cents
    content_type_code: Codes
    caption_row: Ints
    price_cents: Ints

    def __len__(self) -> int:
        return len(self.day)

    def of_creator(self, creator_id: str) -> MessageTable:
        """One creator's messages, as a view; none when the creator has no messages."""
        if creator_id not in self.creator_ids:
            return self._slice(0, 0)
        code = self.creator_ids.index(creator_id)
        # Of the column's own type: of another one, numpy would first copy the whole column.
        ends = np.array([code, code + 1], dtype=self.creator_code.dtype)
        first, last = np.searchsorted(self.creator_code, ends)
        return self._slice(int(first), int(last))

    def between(self, first: date, last: date) -> MessageTable:
        """The messages of `first..last`, both included, as a view. Only for one creator's table."""
        ends = np.array([first.toordinal(), last.toordinal() + 1], dtype=self.day.dtype)
        low, high = np.searchsorted(self.day, ends)
        return self._slice(int(low), int(high))

    def joined(self, parts: Sequence[MessageTable]) -> MessageTable:
        """Parts of this table as one, in the order given."""
        if len(parts) == 1:
            return parts[0]
        if not parts:
            return self._slice(0, 0)
        columns: dict[str, Any] = {
            name: np.concatenate([getattr(part, name) for part in parts]) for name in _COLUMNS
        }
        return replace(self, **columns)

    def where(self, mask: NDArray[np.bool_]) -> MessageTable:
        """The messages for which the mask holds, in the same order."""
        return self._changed(lambda column: column[mask])

    def delivered(self) -> MessageTable:
        """Without messages that reached nobody: `sent <= 0` counts nowhere (domain.md 11.1)."""
        reached = self.sent > 0
        return self if bool(reached.all()) else self.where(reached)

    def timed(self) -> MessageTable:
        """Without messages whose time of day is not known."""
        known = self.minute >= 0
        return self if bool(known.all()) else self.where(known)

    def of_types(self, send_types: frozenset[str]) -> MessageTable:
        """The messages of these send types."""
        wanted = [code for code, name in enumerate(self.send_type_names) if name in send_types]
        return self.where(np.isin(self.send_type_code, np.asarray(wanted, dtype=np.int16)))

    def in_order(self) -> MessageTable:
        """The same messages sorted by creator, day and minute, as every other method expects them."""
        order = np.lexsort((self.minute, self.day, self.creator_code))
        return self._changed(lambda column: column[order])

    def _slice(self, low: int, high: int) -> MessageTable:
        return self._changed(lambda column: column[low:high])

    def _changed(self, change: Callable[[NDArray[Any]], NDArray[Any]]) -> MessageTable:
        columns: dict[str, Any] = {name: change(getattr(self, name)) for name in _COLUMNS}
        return replace(self, **columns)


_COLUMNS = tuple(field.name for field in fields(MessageTable) if not field.name.endswith(("_ids", "_names")))

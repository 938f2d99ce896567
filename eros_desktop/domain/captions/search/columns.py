"""What is searched, sorted and shown about every caption, as columns beside the bank's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.table import NEVER, CaptionTable, Flags, Floats

NO_PRICE = -1
NO_FAMILY = 0


@dataclass(frozen=True, slots=True, eq=False)
class SheetColumns:
    """Columns of n captions, row by row of `bank`. Money is whole cents, rates 0..1, freshness 0..100.

    `freshness` is that on the proleptic ordinal `day`. `price_cents` is `NO_PRICE` where none is set,
    `family_id` `NO_FAMILY` where there is no near twin; `family_size` then is 0.
    """

    bank: CaptionTable
    row_of: Mapping[str, int]
    texts: tuple[str, ...]
    earned_cents: NDArray[np.int64]
    avg_purchase_rate: Floats
    price_cents: NDArray[np.int64]
    has_urgency: Flags
    has_value: Flags
    family_id: NDArray[np.int64]
    family_size: NDArray[np.int64]
    freshness: Floats
    day: int

    def __len__(self) -> int:
        return len(self.texts)

    def flag(self, name: str) -> Flags:
        """`hook`, `urgency`, `value` or `cta`. Raises KeyError for another name."""
        return {
            "hook": self.bank.has_hook,
            "urgency": self.has_urgency,
            "value": self.has_value,
            "cta": self.bank.has_cta,
        }[name]

    @property
    def is_used(self) -> Flags:
        used: Flags = (self.bank.last_used_day != NEVER) | (self.bank.total_sends > 0)
        return used


@dataclass(frozen=True, slots=True)
class SearchNames:
    """Names a search may use for others: caption type aliases, send type aliases, and which caption types
    suit a send type (none named: all do)."""

    type_aliases: Mapping[str, str] = field(default_factory=dict)
    send_aliases: Mapping[str, str] = field(default_factory=dict)
    suitable: Mapping[str, frozenset[str]] = field(default_factory=dict)

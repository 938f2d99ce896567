"""The sheet in the order of one column: stable, and rows without a value last both ways."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.search.columns import NO_FAMILY, NO_PRICE, SheetColumns
from eros_desktop.domain.captions.table import NEVER, NO_TYPE

Rows = NDArray[np.int64]

_KEY_BYTES = 48
"""Texts are sorted by so many bytes at once; only those equal in them are compared whole."""


def sort_key(text: str) -> bytes:
    """What texts are ordered by: without regard to case, by code point."""
    return text.strip().casefold().encode("utf-8", "surrogatepass")


def text_ranks(texts: Sequence[str]) -> NDArray[np.float64]:
    """Each text's place among all by `sort_key`, equal texts sharing one. Floats leave room for edits."""
    if not texts:
        return np.zeros(0, dtype=np.float64)
    keys = [sort_key(text) for text in texts]
    short = np.array(keys, dtype=f"S{_KEY_BYTES}")
    order = np.argsort(short, kind="stable")
    sorted_short = short[order]
    begins = np.flatnonzero(np.concatenate([[True], sorted_short[1:] != sorted_short[:-1]]))
    for begin, end in zip(begins.tolist(), [*begins[1:].tolist(), len(keys)], strict=True):
        if end - begin > 1:
            order[begin:end] = sorted(order[begin:end].tolist(), key=keys.__getitem__)
    in_order = order.tolist()
    is_new = [
        True,
        *(keys[here] != keys[before] for before, here in pairwise(in_order)),
    ]
    ranks = np.zeros(len(keys), dtype=np.float64)
    ranks[order] = np.cumsum(is_new)
    return ranks


def ordered(
    columns: SheetColumns, rows: Rows, key: str, descending: bool, ranks: Callable[[], NDArray[np.float64]]
) -> Rows:
    """The rows by a column's values. Raises KeyError for a key that names no column.

    Keys: text, type, content, score, freshness, sends, earned, used, length, emoji, family, active, id, and
    rate, price, persona, tone, media. `ranks` gives the places of the texts when they are asked for.
    """
    values, is_known = _sortable(columns, key, ranks)
    chosen = values[rows]
    known = np.ones(len(rows), dtype=np.bool_) if is_known is None else is_known[rows]
    with_value, without = rows[known], rows[~known]
    compared = chosen[known]
    order = np.argsort(-compared if descending else compared, kind="stable")
    return np.concatenate([with_value[order], without])


Numbers = NDArray[np.int16] | NDArray[np.int32] | NDArray[np.int64] | NDArray[np.float64]
Sortable = tuple[Numbers, NDArray[np.bool_] | None]


def _sortable(columns: SheetColumns, key: str, ranks: Callable[[], NDArray[np.float64]]) -> Sortable:
    """Numbers to compare, and where there is a value at all (None: everywhere)."""
    bank = columns.bank
    columns_of: Mapping[str, Callable[[], Sortable]] = {
        "text": lambda: (ranks(), None),
        "type": lambda: (bank.caption_type, bank.caption_type != NO_TYPE),
        "content": lambda: (bank.content_type, bank.content_type != NO_TYPE),
        "score": lambda: (bank.performance_score, ~np.isnan(bank.performance_score)),
        "freshness": lambda: (columns.freshness, None),
        "sends": lambda: (bank.total_sends, None),
        "earned": lambda: (columns.earned_cents, None),
        "used": lambda: (bank.last_used_day, bank.last_used_day != NEVER),
        "length": lambda: (bank.length_chars, None),
        "emoji": lambda: (bank.emoji_count, None),
        "family": lambda: (columns.family_id, columns.family_id != NO_FAMILY),
        "active": lambda: (1 - bank.is_active.astype(np.int64), None),
        "id": lambda: (np.arange(len(columns), dtype=np.int64), None),
        "rate": lambda: (columns.avg_purchase_rate, None),
        "price": lambda: (columns.price_cents, columns.price_cents != NO_PRICE),
        "persona": lambda: (bank.persona_code, bank.persona_code != NO_TYPE),
        "tone": lambda: (bank.tone_code, bank.tone_code != NO_TYPE),
        "media": lambda: (bank.media_count, None),
    }
    return columns_of[key]()

"""The sheet's columns read from the workspace: all of them, or again for a few captions."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.freshness import freshness
from eros_desktop.domain.captions.search.columns import NO_PRICE, SheetColumns
from eros_desktop.domain.rounding import NOISE_PLACES
from eros_desktop.services.snapshot import Snapshot
from eros_desktop.store.caption_sheet import CaptionSheetStore, SheetRow

Rows = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Patch:
    """New columns, each row's former row (-1 for a new caption), and the texts that are not as before."""

    columns: SheetColumns
    old_row: Rows
    new_texts: Mapping[int, str]
    is_aligned: bool


def read_columns(snapshot: Snapshot, store: CaptionSheetStore, day: int) -> SheetColumns:
    """All columns, of the unit of work the snapshot is of. `day` is a proleptic ordinal."""
    ids, texts, earned, rates = (tuple[Any, ...](part) for part in store.all())
    assert ids == snapshot.bank.caption_ids, "the snapshot is of another state than the texts"
    price_cents = np.full(len(ids), NO_PRICE, dtype=np.int64)
    marks = np.zeros((2, len(ids)), dtype=np.bool_)
    row_of = snapshot.row_of
    for caption_id, cents in store.prices():
        price_cents[row_of[caption_id]] = cents
    for caption_id, has_urgency, has_value in store.marks():
        marks[:, row_of[caption_id]] = has_urgency, has_value
    return SheetColumns(
        bank=snapshot.bank,
        row_of=snapshot.row_of,
        texts=texts,
        earned_cents=_cents([dollars or 0.0 for dollars in earned]),
        avg_purchase_rate=np.array([rate or 0.0 for rate in rates], dtype=np.float64),
        price_cents=price_cents,
        has_urgency=marks[0],
        has_value=marks[1],
        **_families(snapshot, store),
        freshness=freshness(snapshot.bank.last_used_day, day),
        day=day,
    )


def changed_columns(
    kept: SheetColumns, snapshot: Snapshot, changed: Collection[str], store: CaptionSheetStore, day: int
) -> Patch | None:
    """The kept columns with these captions read again; None where the bank differs by more than them."""
    ids = snapshot.bank.caption_ids
    is_aligned = ids == kept.bank.caption_ids
    old_row = _former_rows(kept, ids, is_aligned)
    fresh = {row.caption_id: row for row in store.some(changed)}
    if any(ids[row] not in fresh for row in np.flatnonzero(old_row < 0).tolist()):
        return None
    rows = {snapshot.row_of[caption_id]: row for caption_id, row in fresh.items()}
    texts, new_texts = _texts(kept, old_row, rows, is_aligned)
    columns = SheetColumns(
        bank=snapshot.bank,
        row_of=snapshot.row_of,
        texts=texts,
        earned_cents=_put(kept.earned_cents[old_row], {at: row.earned_cents for at, row in rows.items()}),
        avg_purchase_rate=_put(
            kept.avg_purchase_rate[old_row], {at: row.avg_purchase_rate for at, row in rows.items()}
        ),
        price_cents=_put(kept.price_cents[old_row], {at: _price(row) for at, row in rows.items()}),
        has_urgency=_put(kept.has_urgency[old_row], {at: row.has_urgency for at, row in rows.items()}),
        has_value=_put(kept.has_value[old_row], {at: row.has_value for at, row in rows.items()}),
        **_families(snapshot, store),
        freshness=freshness(snapshot.bank.last_used_day, day),
        day=day,
    )
    return Patch(columns, old_row, new_texts, is_aligned)


def as_patch(kept: SheetColumns, columns: SheetColumns) -> Patch:
    """What columns read anew differ in from the kept ones, as far as texts go: mostly in nothing."""
    is_aligned = columns.bank.caption_ids == kept.bank.caption_ids
    old_row = _former_rows(kept, columns.bank.caption_ids, is_aligned)
    if is_aligned:
        pairs = zip(kept.texts, columns.texts, strict=True)
        new_texts = {at: text for at, (old, text) in enumerate(pairs) if old != text}
    else:
        new_texts = {
            at: columns.texts[at]
            for at, old in enumerate(old_row.tolist())
            if old < 0 or kept.texts[old] != columns.texts[at]
        }
    return Patch(columns, old_row, new_texts, is_aligned)


def _former_rows(kept: SheetColumns, ids: tuple[str, ...], is_aligned: bool) -> Rows:
    if is_aligned:
        return np.arange(len(ids), dtype=np.int64)
    return np.fromiter((kept.row_of.get(one, -1) for one in ids), dtype=np.int64, count=len(ids))


def _texts(
    kept: SheetColumns, old_row: Rows, rows: Mapping[int, SheetRow], is_aligned: bool
) -> tuple[tuple[str, ...], dict[int, str]]:
    old = kept.texts
    texts = list(old) if is_aligned else [old[at] if at >= 0 else "" for at in old_row.tolist()]
    is_new = set(np.flatnonzero(old_row < 0).tolist())
    new = {at: row.caption_text for at, row in rows.items() if at in is_new or row.caption_text != texts[at]}
    for at, text in new.items():
        texts[at] = text
    return tuple(texts), new


def _put(values: NDArray[Any], changes: Mapping[int, object]) -> NDArray[Any]:
    """`values` is a copy already."""
    if changes:
        values[list(changes)] = list(changes.values())
    return values


def _price(row: SheetRow) -> int:
    return NO_PRICE if row.price_cents is None else row.price_cents


def _cents(dollars: list[float]) -> NDArray[np.int64]:
    """As cents_from_dollars does it: half a cent goes up, binary noise does not decide."""
    return np.floor(np.round(np.array(dollars, dtype=np.float64) * 100, NOISE_PLACES) + 0.5).astype(np.int64)


def _families(snapshot: Snapshot, store: CaptionSheetStore) -> dict[str, NDArray[np.int64]]:
    family_id = np.zeros(len(snapshot.bank), dtype=np.int64)
    family_size = np.zeros(len(snapshot.bank), dtype=np.int64)
    known = [(snapshot.row_of[one], family) for one, family in store.families() if one in snapshot.row_of]
    if known:
        rows, families = zip(*known, strict=True)
        family_id[list(rows)] = families
        _, family, sizes = np.unique(families, return_inverse=True, return_counts=True)
        family_size[list(rows)] = sizes[family]
    return {"family_id": family_id, "family_size": family_size}

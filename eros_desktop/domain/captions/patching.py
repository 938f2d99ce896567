"""A few captions changed or new: the columns as they would be read anew, without reading them anew."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.table import CaptionTable

Rows = NDArray[np.int64]

_VALUES = (
    "performance_score", "total_sends", "last_used_day", "is_active", "media_count", "length_chars",
    "emoji_count", "has_hook", "has_cta",
)  # fmt: skip
_CODED = (
    ("caption_type", "caption_type_names"),
    ("content_type", "content_type_names"),
    ("persona_code", "persona_names"),
    ("tone_code", "tone_names"),
)
_ROOM_FOR_GROUPS = 2
"""Group numbers may grow to this many times the captions before they are given anew."""


@dataclass(frozen=True, slots=True, eq=False)
class PatchedBank:
    """The bank with the changed captions in place; each new one is a text group of its own for now.

    `moved` gives the new row of each old row, None where every caption kept its row. `rows` are the rows of
    the changed captions, in their order.
    """

    bank: CaptionTable
    moved: Rows | None
    rows: Rows


def patch_bank(bank: CaptionTable, changed: CaptionTable, row_of: Mapping[str, int]) -> PatchedBank:
    """Puts changed and new captions into the bank; `row_of` maps its ids to rows.

    `changed` holds whole captions in order of their ids, its names and groups being its own.
    """
    new_ids = [caption_id for caption_id in changed.caption_ids if caption_id not in row_of]
    ids, moved = _with_new_ids(bank.caption_ids, new_ids)
    known = [row_of.get(caption_id, -1) for caption_id in changed.caption_ids]
    rows = np.array(
        [
            (row if moved is None else int(moved[row])) if row >= 0 else bisect_left(ids, caption_id)
            for caption_id, row in zip(changed.caption_ids, known, strict=True)
        ],
        dtype=np.int64,
    )
    columns: dict[str, Any] = {"caption_ids": ids}
    for name in _VALUES:
        columns[name] = _spread(getattr(bank, name), moved, len(ids))
        columns[name][rows] = getattr(changed, name)
    # a caption that was known stays in its group until the groups around it are looked at again
    columns["text_group"] = _spread(bank.text_group, moved, len(ids))
    fresh = rows[np.array(known, dtype=np.int64) < 0]
    columns["text_group"][fresh] = _first_free(bank.text_group) + np.arange(len(fresh))
    for name, names in _CODED:
        codes = _spread(getattr(bank, name), moved, len(ids))
        columns[names], columns[name] = put_names(
            getattr(bank, names), codes, rows, getattr(changed, names), getattr(changed, name)
        )
    return PatchedBank(CaptionTable(**columns), moved, rows)


def put_names(
    names: tuple[str, ...],
    codes: NDArray[np.int16],
    rows: Rows,
    new_names: tuple[str, ...],
    new_codes: NDArray[np.int16],
) -> tuple[tuple[str, ...], NDArray[np.int16]]:
    """Other names for some rows: the sorted names in use afterwards, and each row's position among them.

    Codes are positions in their names, -1 for none; the given arrays stay as they are.
    """
    together = tuple(sorted({*names, *new_names}))
    placed = _translated(codes, names, together)
    placed[rows] = _translated(new_codes, new_names, together)
    counts = np.bincount(placed[placed >= 0], minlength=len(together))
    used = tuple(name for name, count in zip(together, counts.tolist(), strict=True) if count)
    return used, placed if used == together else _translated(placed, together, used)


def mates(text_group: NDArray[np.int32], rows: Rows) -> Rows:
    """All rows in the text groups of these rows, themselves included, ascending."""
    if not len(rows):
        return rows
    wanted = np.zeros(int(text_group.max()) + 1, dtype=np.bool_)
    wanted[text_group[rows]] = True
    return np.flatnonzero(wanted[text_group])


def connected(keys: Sequence[Iterable[Hashable]]) -> NDArray[np.int64]:
    """The number of each item's group, where items sharing any key are in one group; numbers from 0 on."""
    parent = list(range(len(keys)))

    def root(place: int) -> int:
        while parent[place] != place:
            parent[place] = parent[parent[place]]
            place = parent[place]
        return place

    first: dict[Hashable, int] = {}
    for place, own in enumerate(keys):
        for key in own:
            parent[root(place)] = root(first.setdefault(key, place))
    roots = [root(place) for place in range(len(keys))]
    return np.unique(np.array(roots, dtype=np.int64), return_inverse=True)[1]


def regrouped(bank: CaptionTable, rows: Rows, groups: NDArray[np.int64]) -> CaptionTable:
    """The bank with these rows in text groups of their own; `groups` numbers them from 0 on."""
    text_group = bank.text_group.copy()
    text_group[rows] = _first_free(text_group) + groups
    if len(text_group) and int(text_group.max()) > _ROOM_FOR_GROUPS * len(text_group):
        text_group = np.unique(text_group, return_inverse=True)[1].astype(np.int32)
    return replace(bank, text_group=text_group)


def _with_new_ids(ids: tuple[str, ...], new_ids: Sequence[str]) -> tuple[tuple[str, ...], Rows | None]:
    if not new_ids:
        return ids, None
    before = np.bincount([bisect_left(ids, caption_id) for caption_id in new_ids], minlength=len(ids) + 1)
    moved = np.arange(len(ids), dtype=np.int64) + np.cumsum(before)[: len(ids)]
    return tuple(sorted([*ids, *new_ids])), moved


def _spread(column: NDArray[Any], moved: Rows | None, length: int) -> NDArray[Any]:
    """A copy of the column with its values at their new rows; what is new there is filled afterwards."""
    if moved is None:
        return column.copy()
    wider = np.zeros(length, dtype=column.dtype)
    wider[moved] = column
    return wider


def _translated(codes: NDArray[np.int16], names: tuple[str, ...], into: tuple[str, ...]) -> NDArray[np.int16]:
    """The codes as positions in other names; a name that is not there becomes -1."""
    if names == into:
        return codes.copy()
    position = {name: place for place, name in enumerate(into)}
    table = np.array([*(position.get(name, -1) for name in names), -1], dtype=np.int16)
    return table[codes]


def _first_free(text_group: NDArray[np.int32]) -> int:
    return int(text_group.max()) + 1 if len(text_group) else 0

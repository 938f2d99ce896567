"""The snapshot after a few captions changed: only what they touch is read again."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

import numpy as np

from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.captions.patching import (
    PatchedBank,
    connected,
    mates,
    patch_bank,
    put_names,
    regrouped,
)
from eros_desktop.domain.captions.table import CaptionTable
from eros_desktop.store.caption_twins import CaptionTwins
from eros_desktop.store.stores import Stores


@dataclass(frozen=True, slots=True, eq=False)
class Patched:
    """Bank and messages as they are now; `touched` are the changed captions and twins they lost or got."""

    bank: CaptionTable
    messages: MessageTable
    row_of: Mapping[str, int]
    touched: frozenset[str]


def patched(
    bank: CaptionTable,
    messages: MessageTable,
    row_of: Mapping[str, int],
    caption_ids: Collection[str],
    stores: Stores,
) -> Patched:
    """What reading everything again would give, after nothing but these captions changed or were added.

    Only the numbers of the text groups may be others: they mean nothing beyond being equal.
    """
    changed = stores.captions.table_of(caption_ids)
    placed = patch_bank(bank, changed, row_of)
    if placed.moved is not None:
        row_of = dict(zip(placed.bank.caption_ids, range(len(placed.bank)), strict=True))
    new_bank, touched = _with_twins(placed, row_of, stores)
    return Patched(new_bank, _messages(messages, bank, placed, stores), row_of, touched)


def _with_twins(
    placed: PatchedBank, row_of: Mapping[str, int], stores: Stores
) -> tuple[CaptionTable, frozenset[str]]:
    """The text groups around the changed captions: those they were in, and those they come into."""
    bank, twins = placed.bank, CaptionTwins(stores.connection)
    changed = [bank.caption_ids[row] for row in placed.rows.tolist()]
    shared = {key for keys in twins.keys(changed).values() for key in keys}
    near = np.array([row_of[caption_id] for caption_id in twins.sharing(shared)], dtype=np.int64)
    rows = mates(bank.text_group, np.concatenate([placed.rows, near]))
    ids = [bank.caption_ids[row] for row in rows.tolist()]
    keys = twins.keys(ids)
    return regrouped(bank, rows, connected([keys[caption_id] for caption_id in ids])), frozenset(ids)


def _messages(
    messages: MessageTable, before: CaptionTable, placed: PatchedBank, stores: Stores
) -> MessageTable:
    """The messages pointing at the captions' new rows, counted for their captions' content types."""
    if placed.moved is not None:
        to = np.append(placed.moved, -1).astype(messages.caption_row.dtype)
        messages = replace(messages, caption_row=to[messages.caption_row])
    other = _with_other_content(before, placed)
    if not other:
        return messages
    mine = np.zeros(len(placed.bank) + 1, dtype=np.bool_)
    mine[list(other.values())] = True
    rows = np.flatnonzero(mine[messages.caption_row])
    contents = [found.content_type or None for found in stores.messages.contents_of(other)]
    names = tuple(sorted({name for name in contents if name}))
    position: dict[str | None, int] = {name: code for code, name in enumerate(names)}
    codes = np.array([position.get(name, -1) for name in contents], dtype=np.int16)
    used, content_code = put_names(
        messages.content_type_names, messages.content_type_code, rows, names, codes
    )
    return replace(messages, content_type_names=used, content_type_code=content_code)


def _with_other_content(before: CaptionTable, placed: PatchedBank) -> dict[str, int]:
    """The captions whose content type is another now, with their rows; new ones have no messages yet."""
    bank, rows = placed.bank, placed.rows
    old_row = np.arange(len(before)) if placed.moved is None else placed.moved
    old_name = np.full(len(bank), "", dtype=object)
    old_name[old_row] = np.array(["", *before.content_type_names], dtype=object)[before.content_type + 1]
    names = np.array(["", *bank.content_type_names], dtype=object)[bank.content_type[rows] + 1]
    return {
        bank.caption_ids[row]: row
        for row, name in zip(rows.tolist(), names.tolist(), strict=True)
        if name != old_name[row]
    }

"""The caption bank as numpy columns: one row a caption, one array a property."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

NEVER = np.int32(-(2**31))
"""Stands for "no date" in day columns."""

NO_TYPE = np.int16(-1)
"""Stands for "no content type" in code columns."""

Ints = NDArray[np.int32]
Codes = NDArray[np.int16]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class CaptionTable:
    """Columns of n captions, in order of `caption_id`.

    Days are proleptic ordinals (`date.toordinal()`), `NEVER` where there is none. Types are codes:
    positions in
    `caption_type_names` and `content_type_names`. Scores are 0..100, money whole cents, rates 0..1.
    `text_group` gives captions with equal normalised text, and members of one family of near twins, the same
    number (the reuse guard's "similar", domain.md 5.4). `length_chars` counts characters, `emoji_count`
    emoji. Texts are not held here: they are read by id for what is chosen.
    """

    caption_ids: tuple[str, ...]
    caption_type_names: tuple[str, ...]
    content_type_names: tuple[str, ...]
    caption_type: Codes
    content_type: Codes
    performance_score: Floats
    """NaN where unknown; filters read it as 50 (domain.md 4.10, 11.2)."""
    total_sends: Ints
    last_used_day: Ints
    is_active: Flags
    media_count: Ints
    length_chars: Ints
    emoji_count: Ints
    persona_code: Codes
    """Position in `persona_names`, `NO_TYPE` where unknown."""
    persona_names: tuple[str, ...]
    tone_code: Codes
    tone_names: tuple[str, ...]
    text_group: Ints
    has_hook: Flags
    has_cta: Flags

    def __len__(self) -> int:
        return len(self.caption_ids)

    def positions(self, caption_ids: Sequence[str]) -> NDArray[np.int64]:
        """Row of each id, -1 for an unknown one. The ids of the table are sorted."""
        if not caption_ids or not self.caption_ids:
            return np.full(len(caption_ids), -1, dtype=np.int64)
        known = np.asarray(self.caption_ids)
        wanted = np.asarray(caption_ids)
        at = np.minimum(np.searchsorted(known, wanted), len(known) - 1)
        return np.where(known[at] == wanted, at, -1)


@dataclass(frozen=True, slots=True, eq=False)
class CaptionHistory:
    """What one creator's planning must know about past and planned use of captions, row by row of a table.

    `last_use_day` is the latest use by any creator: the bank's own date, messages and planned items outside
    the week being planned (domain.md 5.4). `uses_30d` and `uses_lifetime` count this creator's own sends
    and planned items; `all_uses_30d` everyone's. `own_score` is the creator's performance score where the
    creator has at least five sends of the caption, NaN elsewhere (domain.md 5.5).
    """

    last_use_day: Ints
    next_use_day: Ints
    """Earliest planned use on or after the week's Monday by anyone, `NEVER` where there is none."""
    uses_30d: Ints
    uses_lifetime: Ints
    all_uses_30d: Ints
    own_score: Floats

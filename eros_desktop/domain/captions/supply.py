"""How many captions of the bank a creator could use per send type (domain.md 4.10)."""

from __future__ import annotations

from collections.abc import Set

import numpy as np

from eros_desktop.domain.captions.freshness import FreshnessMode, freshness
from eros_desktop.domain.captions.table import NO_TYPE, CaptionTable
from eros_desktop.domain.reference import Reference

MIN_FRESHNESS = 30.0
MIN_PERFORMANCE = 40.0
UNKNOWN_PERFORMANCE = 50.0


def usable_by_send_type(
    bank: CaptionTable,
    vault_types: Set[str],
    avoided_types: Set[str],
    page_type: str,
    day: int,
    reference: Reference,
    mode: FreshnessMode = "seed_literal",
) -> dict[str, int]:
    """Usable captions for each send type the page may have.

    Usable: active, content type in the vault and not avoided, freshness at least 30, performance at least 40
    (unknown counts as 50); a caption without content type counts for engagement and retention only.
    """
    allowed = np.array(
        [name in vault_types and name not in avoided_types for name in bank.content_type_names] + [False]
    )
    performance = np.where(np.isnan(bank.performance_score), UNKNOWN_PERFORMANCE, bank.performance_score)
    fit = (
        bank.is_active
        & (performance >= MIN_PERFORMANCE)
        & (freshness(bank.last_used_day, day, mode) >= MIN_FRESHNESS)
    )
    with_content = _by_caption_type(bank, fit & allowed[bank.content_type])
    without = _by_caption_type(bank, fit & (bank.content_type == NO_TYPE))
    found = {}
    for kind in reference.send_types.values():
        if kind.suits_page(page_type):
            wanted = reference.caption_priorities.get(kind.key, {})
            counts = with_content if kind.category == "revenue" else with_content + without
            found[kind.key] = int(
                sum(counts[code] for code, name in enumerate(bank.caption_type_names) if name in wanted)
            )
    return found


def _by_caption_type(
    bank: CaptionTable, mask: np.ndarray[tuple[int], np.dtype[np.bool_]]
) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.bincount(bank.caption_type[mask], minlength=len(bank.caption_type_names))

"""Which content types earn for one creator: TOP, MID, LOW or AVOID (domain.md 5.2)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.values import ContentTier

MINIMUM_TYPES = 5
"""Fewer content types with enough sends than this, and all are MID."""

TOP_SHARE, MID_SHARE, LOW_SHARE = 0.25, 0.75, 0.90


def content_tiers(
    content_types: Sequence[str],
    revenue_per_recipient: NDArray[np.float64],
    sample_counts: NDArray[np.int64] | Sequence[int],
    minimum_sends: int = 50,
) -> dict[str, ContentTier]:
    """Tier of each content type by its rank in revenue per recipient, the RPS of domain.md 11.1.

    Only types with at least `minimum_sends` sends are ranked; the top 25 % are TOP, up to 75 % MID, up to
    90 % LOW, the bottom 10 % AVOID. A type below the minimum is MID, and so is every type when fewer than
    five reach it. A type's place is the share of types above the middle of its rank, (better + equal / 2) /
    types: five types give one TOP, three MID and one AVOID, and types that all earn the same are all MID.
    """
    tiers: dict[str, ContentTier] = dict.fromkeys(content_types, "MID")
    counts = np.asarray(sample_counts)
    earned = np.round(np.asarray(revenue_per_recipient, dtype=np.float64), 9)
    ranked = np.flatnonzero((counts >= minimum_sends) & np.isfinite(earned))
    if len(ranked) < MINIMUM_TYPES:
        return tiers
    for place in ranked.tolist():
        better = int(np.count_nonzero(earned[ranked] > earned[place]))
        equal = int(np.count_nonzero(earned[ranked] == earned[place]))
        tiers[content_types[place]] = _tier((better + equal / 2) / len(ranked))
    return tiers


def _tier(share_above: float) -> ContentTier:
    if share_above < TOP_SHARE:
        return "TOP"
    if share_above < MID_SHARE:
        return "MID"
    return "LOW" if share_above < LOW_SHARE else "AVOID"

"""A creator's own rhythm, drawn once from the id so that two pages never keep the same hours."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal

from eros_desktop.domain.values import CreatorId

Clustering = Literal["spread", "morning", "evening", "balanced"]
CLUSTERINGS: tuple[Clustering, ...] = ("spread", "morning", "evening", "balanced")

MORNING_HOURS = frozenset(range(8, 12))
EVENING_HOURS = frozenset(range(17, 22))
CLUSTER_HOURS = {
    "spread": frozenset[int](),
    "morning": MORNING_HOURS,
    "evening": EVENING_HOURS,
    "balanced": MORNING_HOURS | EVENING_HOURS,
}
"""Hours that get the clustering points of domain.md 7.3; a spread page prefers none."""


@dataclass(frozen=True, slots=True)
class TimingProfile:
    """Deterministic from the creator's id (domain.md 7.5).

    `jitter_bias` is -5..5 and only leans the choice between quarters of one hour (earlier below 0): the
    minutes themselves follow domain.md 7.4. `day_start_hour` is 7..10, `day_end_hour` 21..23 (both included,
    soft), `strategy_offset` 0..4, `prime_shift_hours` -1..1.
    """

    jitter_bias: int
    day_start_hour: int
    day_end_hour: int
    strategy_offset: int
    clustering: Clustering
    prime_shift_hours: int

    @property
    def cluster_hours(self) -> frozenset[int]:
        return CLUSTER_HOURS[self.clustering]


def timing_profile(creator_id: CreatorId) -> TimingProfile:
    """The profile of a creator: all from the first eight hex digits of the id's MD5 (domain.md 7.5)."""
    seed = int(hashlib.md5(creator_id.encode(), usedforsecurity=False).hexdigest()[:8], 16)
    return TimingProfile(
        jitter_bias=seed % 11 - 5,
        day_start_hour=7 + seed % 4,
        day_end_hour=21 + seed % 3,
        strategy_offset=seed % 5,
        clustering=CLUSTERINGS[seed % 4],
        prime_shift_hours=seed % 3 - 1,
    )

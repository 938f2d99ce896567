"""What planning one creator's week needs, as one frozen value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.table import CaptionHistory
from eros_desktop.domain.creators import CreatorProfile
from eros_desktop.domain.schedule.sends import PlannedSend
from eros_desktop.domain.values import ContentTier
from eros_desktop.domain.volume.values import VolumeResult
from eros_desktop.domain.weeks import Week


@dataclass(frozen=True, slots=True)
class ScoreWeights:
    """Shares of the five score parts; they sum to 1 (domain.md 5.5)."""

    freshness: float = 0.40
    performance: float = 0.35
    type_priority: float = 0.15
    diversity: float = 0.05
    persona: float = 0.05


@dataclass(frozen=True, slots=True)
class PlanSettings:
    """What a user may tune about planning; the defaults are the recommendations of domain.md 12."""

    weights: ScoreWeights = ScoreWeights()
    freshness_mode: Literal["seed_literal", "rested"] = "seed_literal"
    minimum_distinct_types: int = 10
    allow_followups_on_free: bool = False
    allow_bundle_followups: bool = False
    reuse_gap_days: int = 14
    similar_gap_days: int = 7
    max_uses_per_month: int = 2
    max_uses_lifetime: int = 10
    tier_minimum_sends: int = 50
    unique_across_creators: bool = True
    """No caption, nor a near twin of it, is planned for two creators in the same week."""


@dataclass(frozen=True, slots=True, eq=False)
class PlanInputs:
    """Everything about one creator and week that the planner reads; nothing is looked up elsewhere.

    `hour_profile` has shape (7, 24): mean earnings of the slot scaled to 0..100 of the creator's best slot,
    NaN where there are fewer than five data points (domain.md 7.3). `earnings_per_send_cents` maps a send
    type to what one send earned on average; `average_send_cents` is the creator's overall mean. `kept` are
    locked and hand-edited sends that must stay as they are.
    """

    profile: CreatorProfile
    week: Week
    seed: int
    today: date
    volume: VolumeResult
    history: CaptionHistory
    hour_profile: NDArray[np.float64]
    content_tiers: Mapping[str, ContentTier] = field(default_factory=dict)
    earnings_per_send_cents: Mapping[str, float] = field(default_factory=dict)
    average_send_cents: float = 0.0
    kept: tuple[PlannedSend, ...] = ()
    settings: PlanSettings = PlanSettings()
    taken_rows: NDArray[np.int32] = field(default_factory=lambda: np.zeros(0, dtype=np.int32))
    """Rows of the bank that other creators have in this week, where no caption may be shared in a week."""

"""A volume calculation under way: what the modules have found so far and the steps they leave behind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from eros_desktop.domain.volume.rules import DailyCounts, Tier, VolumeRules
from eros_desktop.domain.volume.values import VolumeInputs, VolumeStep

AUDIT_NAMES = (
    "base_tier_calculation",
    "multi_horizon_fusion",
    "confidence_dampening",
    "elasticity_cap",
    "bump_multiplier",
    "followup_scaling",
    "dow_multipliers",
    "content_weighting",
    "caption_pool_check",
    "prediction_tracked",
)
"""The ten modules in the recommended order (domain.md 4)."""


def counts_dict(counts: DailyCounts) -> dict[str, int]:
    """Daily counts under the names of the result."""
    return {
        "revenue_per_day": counts.revenue,
        "engagement_per_day": counts.engagement,
        "retention_per_day": counts.retention,
    }


@dataclass(slots=True)
class Draft:
    """Filled module by module; never leaves `calculate_volume`. Scores 0..100, trend in percent."""

    inputs: VolumeInputs
    rules: VolumeRules
    tier: Tier
    saturation: float
    opportunity: float
    trend: float
    message_count: int
    is_new: bool
    counts: DailyCounts
    is_fused: bool = False
    is_divergent: bool = False
    fused_saturation: float = 0.0
    fused_opportunity: float = 0.0
    confidence: float = 1.0
    elasticity_capped: bool = False
    category: str = ""
    bump_multiplier: float = 1.0
    bumped_engagement: int = 0
    bump_capped: bool = False
    followups: int = 0
    followup_rate: float = 0.0
    factors: tuple[float, ...] = ()
    week: tuple[int, ...] = ()
    content_weights: Mapping[str, float] = field(default_factory=dict)
    allocations: Mapping[str, int] = field(default_factory=dict)
    conflicts: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    weekly_revenue: float = 0.0
    weekly_messages: int = 0
    steps: list[VolumeStep] = field(default_factory=list)
    ran: list[str] = field(default_factory=list)

    @property
    def daily_total(self) -> int:
        """B of domain.md 4.8: revenue, bumped engagement and retention a day."""
        return self.counts.revenue + self.bumped_engagement + self.counts.retention

    def note(
        self,
        before: Mapping[str, Any],
        after: Mapping[str, Any],
        reason: str,
        inputs: Mapping[str, Any],
        *,
        ran: bool = True,
    ) -> None:
        """Adds the next module's step; one that a switch kept from running is not among the adjustments."""
        name = AUDIT_NAMES[len(self.steps)]
        self.steps.append(VolumeStep(name, before, after, reason, inputs))
        if ran:
            self.ran.append(name)

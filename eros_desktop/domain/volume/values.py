"""What goes into a volume calculation and what comes out (domain.md 4.14)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from eros_desktop.domain.creators import FeatureFlags
from eros_desktop.domain.values import PageType


@dataclass(frozen=True, slots=True)
class HorizonScores:
    """Saturation and opportunity (0..100) of one period and the messages it was computed from."""

    saturation: float
    opportunity: float
    message_count: int | None = None


@dataclass(frozen=True, slots=True)
class Elasticity:
    """Fitted curve RPS = base * exp(-decay * volume); `reliable` when R² > 0.5 (domain.md 4.5)."""

    base: float
    decay: float
    reliable: bool


@dataclass(frozen=True, slots=True)
class VolumeTrigger:
    """A stored multiplier for one content type (domain.md 4.13). `multiplier` is a factor, e.g. 1.2."""

    trigger_id: int | None
    content_type: str
    trigger_type: str
    multiplier: float
    reason: str
    confidence: str = "moderate"
    expires_at: str = ""


@dataclass(frozen=True, slots=True)
class VolumeOverride:
    """A manager's own figure for some dates: a level 1..5 and/or fixed daily counts."""

    level: int | None = None
    revenue_per_day: int | None = None
    engagement_per_day: int | None = None
    retention_per_day: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class VolumeInputs:
    """Everything the ten modules need. Scores 0..100, trend in percent, RPS in dollars per recipient.

    `horizons` maps `7d`/`14d`/`30d` to scores; empty means "use the given scores as they are".
    `dow_multipliers` are seven ready factors (Mon..Sun) or None for the defaults; `dow_samples` pairs each
    weekday with (average revenue, message count) from which the module computes its own.
    `is_new_creator` is for callers who know the account to be younger than thirty days; history alone cannot
    tell, as a file may simply begin late (domain.md 4.2).
    `pool` is usable captions per send type (domain.md 4.10); None skips that check's findings.
    """

    fan_count: int
    page_type: PageType
    saturation_score: float = 50.0
    opportunity_score: float = 50.0
    revenue_trend: float = 0.0
    message_count: int = 0
    content_category: str | None = "softcore"
    is_new_creator: bool = False
    horizons: Mapping[str, HorizonScores] = field(default_factory=dict)
    elasticity: Elasticity | None = None
    optimal_revenue_cap: int | None = None
    dow_multipliers: tuple[float, ...] | None = None
    dow_samples: tuple[tuple[float, int], ...] | None = None
    flags: FeatureFlags = field(default_factory=FeatureFlags)
    content_tiers: Mapping[str, str] = field(default_factory=dict)
    vault_types: frozenset[str] = frozenset()
    triggers: tuple[VolumeTrigger, ...] = ()
    pool: Mapping[str, int] | None = None
    average_rps: float | None = None
    override: VolumeOverride | None = None
    data_source: str = "calculated_on_demand"
    tracking_date: str | None = None


@dataclass(frozen=True, slots=True)
class VolumeStep:
    """One module's contribution: what it found, what it left, and why."""

    name: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    reason: str
    inputs: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class VolumeResult:
    """The volume of a week, per day unless the name says otherwise (domain.md 4.14)."""

    volume_level: str
    revenue_per_day: int
    engagement_per_day: int
    retention_per_day: int
    bundle_per_week: int
    game_per_week: int
    followup_per_day: int
    weekly_distribution: Mapping[int, int]
    dow_multipliers_used: Mapping[int, float]
    content_allocations: Mapping[str, int]
    confidence_score: float
    message_count: int
    fused_saturation: float
    fused_opportunity: float
    divergence_detected: bool
    elasticity_capped: bool
    caption_warnings: tuple[str, ...]
    adjustments_applied: tuple[str, ...]
    prediction_id: int | None
    bump_multiplier: float
    bump_adjusted_engagement: int
    content_category: str
    bump_capped: bool
    followup_volume_scaled: int
    followup_rate_used: float
    calculation_source: str
    data_source: str
    fan_count: int
    page_type: PageType
    saturation_score: float
    opportunity_score: float
    revenue_trend: float
    tracking_date: str | None
    predicted_weekly_revenue: float
    predicted_weekly_messages: int
    content_weights: Mapping[str, float] = field(default_factory=dict)
    """Tier multiplier times active triggers per vault content type; AVOID is 0 (domain.md 4.9)."""
    trigger_conflicts: tuple[str, ...] = ()
    caption_constrained: bool = False
    steps: tuple[VolumeStep, ...] = ()

    @property
    def total_weekly_volume(self) -> int:
        return sum(self.weekly_distribution.values())

    @property
    def has_warnings(self) -> bool:
        return bool(self.caption_warnings)

    @property
    def is_high_confidence(self) -> bool:
        return self.confidence_score >= 0.6

    @property
    def daily_engagement(self) -> int:
        """Engagement sends a day after the bump multiplier (domain.md 4.6)."""
        return self.bump_adjusted_engagement

"""The numbers of the volume calculation as one frozen value (domain.md 4).

They live in `resources/reference/volume.toml` and `content_categories.toml`, where users can read them;
nothing here is a constant of the code.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DailyCounts:
    """Sends a day by category."""

    revenue: int
    engagement: int
    retention: int


@dataclass(frozen=True, slots=True)
class Tier:
    """A volume level: base counts from `from_fans` fans on (domain.md 4.1, 2.8).

    `bump_cap` is the highest bump multiplier of the level, None where the full value holds (domain.md 4.6).
    """

    key: str
    from_fans: int
    paid: DailyCounts
    free: DailyCounts
    bundle_per_week: int
    game_per_week: int
    followup_per_day: int
    bump_cap: float | None

    def base(self, page_type: str) -> DailyCounts:
        return self.free if page_type == "free" else self.paid


@dataclass(frozen=True, slots=True)
class Bounds:
    """Lowest and highest count a day of each category, both included (domain.md 4.1)."""

    revenue: tuple[int, int]
    engagement: tuple[int, int]
    retention: tuple[int, int]


@dataclass(frozen=True, slots=True)
class ScoreRules:
    """How saturation, opportunity and the trend act (domain.md 4.2). Scores 0..100, trend in percent."""

    saturation_curve: tuple[tuple[float, float], ...]
    """(score, factor) points joined by straight lines; beyond the ends the end factors hold."""
    high_opportunity_from: float
    high_opportunity_factor: float
    rise_from: float
    rise_factor: float
    rise_below_saturation: float
    high_below_saturation: float
    trend_threshold: float
    new_messages_below: int
    new_saturation: float
    new_opportunity: float


@dataclass(frozen=True, slots=True)
class FusionRules:
    """Weights of the 7-, 14- and 30-day scores and when the mix is trusted (domain.md 4.3)."""

    weights: tuple[float, float, float]
    divergent_weights: tuple[float, float, float]
    divergence_from: float
    few_messages_below: int
    few_messages_factor: float
    some_messages_below: int
    some_messages_factor: float
    minimum_confidence: float


@dataclass(frozen=True, slots=True)
class ConfidenceRules:
    """Confidence by number of messages, best first, and when factors are dampened (domain.md 4.4)."""

    bands: tuple[tuple[int, float], ...]
    dampen_below: float


@dataclass(frozen=True, slots=True)
class ElasticityRules:
    """Fit and limit of the curve RPS = base * exp(-decay * volume) (domain.md 4.5). RPS in dollars."""

    default_base: float
    default_decay: float
    rps_floor: float
    minimum_samples: int
    minimum_levels: int
    reliable_above: float
    minimum_marginal: float
    minimum_efficiency: float
    highest_optimum: int


@dataclass(frozen=True, slots=True)
class BumpRules:
    """Factor on engagement by content category (domain.md 4.6)."""

    multipliers: Mapping[str, float]
    default_category: str
    free_bonus: float
    highest_engagement: int


@dataclass(frozen=True, slots=True)
class FollowupRules:
    """Follow-ups per PPV and their highest number a day (domain.md 4.7)."""

    rate: float
    highest: int


@dataclass(frozen=True, slots=True)
class WeekdayRules:
    """Factors of the seven days, Monday first (domain.md 4.8)."""

    defaults: tuple[float, ...]
    minimum_messages: int
    minimum_day_messages: int
    low: float
    high: float
    accepted_low: float
    accepted_high: float
    dampen_below: float


@dataclass(frozen=True, slots=True)
class ContentRules:
    """Factors of the content tiers and the range of compounded triggers (domain.md 4.9)."""

    factors: Mapping[str, float]
    trigger_low: float
    trigger_high: float


@dataclass(frozen=True, slots=True)
class PoolRules:
    """Usable captions of a send type: below `critical_below` critical (domain.md 4.10)."""

    critical_below: int
    sufficient_from: int
    abundant_from: int


@dataclass(frozen=True, slots=True)
class PredictionRules:
    """How a week's result is forecast and how forecasts are judged (domain.md 4.11). Errors in percent."""

    default_rps: float
    """Dollars per recipient where nothing is known."""
    algorithm_version: str
    lookback_days: int
    recent_days: int
    improving_below: float
    degrading_above: float
    missing_above_percent: float
    missing_from: int
    reliable_from: int


@dataclass(frozen=True, slots=True)
class TriggerKind:
    """Factor of one kind of trigger and the days it lasts (domain.md 4.13)."""

    factor: float
    days: int


@dataclass(frozen=True, slots=True)
class TriggerRules:
    """When a content type's figures raise a trigger (domain.md 4.13).

    RPS is dollars per send event, not per recipient; conversion, trend and open rates are parts of 1.
    """

    kinds: Mapping[str, TriggerKind]
    high_rps_above: float
    high_conversion_above: float
    trend_above: float
    emerging_rps_above: float
    emerging_uses_below: int
    declining_days: int
    open_rate_drop_above: float
    high_confidence_above: int
    moderate_confidence_from: int


@dataclass(frozen=True, slots=True)
class VolumeRules:
    """Everything the ten modules look up."""

    tiers: tuple[Tier, ...]
    """Ascending by `from_fans`, the first from 0."""
    bounds: Bounds
    scores: ScoreRules
    fusion: FusionRules
    confidence: ConfidenceRules
    elasticity: ElasticityRules
    bump: BumpRules
    followup: FollowupRules
    weekdays: WeekdayRules
    content: ContentRules
    pool: PoolRules
    triggers: TriggerRules
    levels: tuple[tuple[int, int], ...]
    """Revenue sends a day of a manager's levels 1..5 (domain.md 4.14)."""
    prediction: PredictionRules

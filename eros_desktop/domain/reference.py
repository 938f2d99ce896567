"""Reference data: what send types, content types, channels, targets, prices and timings are.

The values live in readable files under `resources/reference/`; services read and check them at start and pass
one frozen `Reference` down. Nothing here is a constant of the code.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from eros_desktop.domain.values import Category

PageFilter = Literal["paid", "free", "both"]


@dataclass(frozen=True, slots=True)
class CharacterRange:
    """Caption length in characters, both ends included."""

    minimum: int
    maximum: int


@dataclass(frozen=True, slots=True)
class SendType:
    """One of the 22 kinds of planned send (domain.md 2.1-2.3)."""

    key: str
    name: str
    category: Category
    page_filter: PageFilter
    channel: str
    secondary_channel: str | None
    requires_media: bool
    requires_flyer: bool
    requires_price: bool
    requires_goal: bool
    requires_link: bool
    max_per_day: int
    max_per_week: int | None
    min_gap_hours: float
    expiration_hours: int | None
    has_followup: bool
    default_target: str
    sort_order: int
    priority_weight: int
    """Type weight 0..100 of domain.md 7.3."""
    preferred_hours: tuple[int, ...]
    preferred_days: tuple[int, ...]
    """0 = Monday; empty means any day."""
    hour_boost: float
    avoid_hours: tuple[int, ...]
    caption_length: CharacterRange
    length_class: str
    emoji_level: str
    emoji_count: CharacterRange
    media_kinds: tuple[str, ...]
    label: str | None
    weekly_minimum: int
    """Soft count per week, 0 for none (domain.md 2.8)."""
    share: float
    """Relative share inside its category when the rest of a week is filled (domain.md 2.8)."""
    fixed_weekday: int | None
    """Weekday (0 = Monday) on which a once-a-week type is reserved (domain.md 9.1)."""
    purpose: str

    def suits_page(self, page_type: str) -> bool:
        return self.page_filter in ("both", page_type)


@dataclass(frozen=True, slots=True)
class ContentType:
    """One of the 18 content types; `ppv_price`/`wall_price` are default dollars (domain.md 2.6)."""

    key: str
    name: str
    ppv_price: int
    wall_price: int
    premium_factor: float
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Channel:
    """Where a send goes out (domain.md 3.1)."""

    key: str
    name: str
    supports_targeting: bool
    requires_media: bool
    is_manual: bool
    visibility: str


@dataclass(frozen=True, slots=True)
class AudienceTarget:
    """A named subscriber segment (domain.md 3.2). `typical_reach` is 0..1 where it is known."""

    key: str
    name: str
    meaning: str
    page_filter: PageFilter
    channels: tuple[str, ...]
    typical_reach: float | None
    max_per_day: int | None
    max_per_week: int | None
    aliases: tuple[str, ...] = ()

    def suits(self, page_type: str, channel: str) -> bool:
        return self.page_filter in ("both", page_type) and channel in self.channels


@dataclass(frozen=True, slots=True)
class ContentCategory:
    """Drives the bump multiplier of the volume (domain.md 4.6)."""

    key: str
    name: str
    bump_multiplier: float
    description: str


@dataclass(frozen=True, slots=True)
class PriceRange:
    """Whole dollars a send type may ask, and what it asks by default (domain.md 2.6)."""

    minimum: int
    maximum: int
    default: int


@dataclass(frozen=True, slots=True)
class Misfit:
    """What a caption outside the good length may lose (0..1) and how grave that is (domain.md 2.6)."""

    loss: float
    severity: str


@dataclass(frozen=True, slots=True)
class PriceLength:
    """The caption length that earns best at a price; `rps_index` is earnings per send (domain.md 2.6)."""

    price_cents: int
    characters: CharacterRange
    rps_index: int
    too_short: Misfit | None
    """None where no caption is too short."""
    too_long: Misfit


@dataclass(frozen=True, slots=True)
class Prices:
    """Price tables of domain.md 2.6. Dollars, factors and rates; days are 0 = Monday."""

    ranges: Mapping[str, PriceRange]
    performance_factors: Mapping[str, float]
    """`top_10`, `top_25`, `average`, `below` -> factor."""
    tip_goal_modes: Mapping[str, int]
    tip_goal_expiration_hours: Mapping[str, int]
    first_to_tip_pool: tuple[int, ...]
    first_to_tip_weekdays: tuple[int, ...]
    duration_factors: Mapping[str, float] = field(default_factory=dict)
    exclusivity_factors: Mapping[str, float] = field(default_factory=dict)
    weekday_factors: tuple[float, ...] = ()
    bundle_sizes: tuple[tuple[int | None, int], ...] = ()
    """(most items, price), ascending; None stands for any number."""
    price_lengths: tuple[PriceLength, ...] = ()


@dataclass(frozen=True, slots=True)
class Timing:
    """Global timing rules of domain.md 7. Hours are wall-clock 0..23, days 0 = Monday."""

    avoid_hours: tuple[int, ...]
    weekday_prime_hours: tuple[tuple[int, ...], ...]
    """Seven tuples, Monday first (domain.md 7.2)."""
    morning_shift_hours: tuple[int, ...]
    evening_shift_hours: tuple[int, ...]
    shift_clamp: tuple[int, int]
    global_prime_hours: tuple[int, ...]
    prime_days: tuple[int, ...]
    ppv_bonus_hours: tuple[int, ...]
    first_slot_minute: int
    last_slot_minute: int
    slot_step_minutes: int
    minimum_gap_minutes: int
    ppv_gap_minutes: int
    ppv_warn_gap_minutes: int
    bump_gap_minutes: int
    same_type_warn_minutes: int
    max_per_hour: int
    max_per_four_hours: int
    busy_day_sends: int
    """Above this many sends a day the four-hour block rule is soft (domain.md 7.1)."""
    link_drop_after_parent_minutes: int
    jitter_low_minutes: int
    jitter_high_minutes: int
    max_same_clock_time: int
    followup_low_minutes: int
    followup_high_minutes: int
    followup_mean_minutes: float
    followup_sd_minutes: float
    followup_max_per_day: int
    followup_gap_minutes: int
    followup_latest_minute: int


@dataclass(frozen=True, slots=True)
class Strategy:
    """A daily interleaving pattern of categories (domain.md 7.7)."""

    key: str
    name: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Flavor:
    """What a weekday stresses and avoids (domain.md 7.7)."""

    weekday: int
    name: str
    emphasis: tuple[str, ...]
    avoid: tuple[str, ...]
    boost: float


@dataclass(frozen=True, slots=True)
class Reference:
    """Everything the planner looks up, read once at start."""

    send_types: Mapping[str, SendType]
    content_types: Mapping[str, ContentType]
    channels: Mapping[str, Channel]
    targets: Mapping[str, AudienceTarget]
    content_categories: Mapping[str, ContentCategory]
    caption_priorities: Mapping[str, Mapping[str, int]]
    """Send type -> caption type -> priority, 1 best .. 5 fallback (domain.md 2.4)."""
    caption_type_aliases: Mapping[str, str]
    """Names met in files -> our caption type (domain.md 2.4)."""
    send_type_aliases: Mapping[str, str]
    """Legacy send type keys -> ours (domain.md 2)."""
    compatibility: Mapping[str, Mapping[str, float]]
    """Send type -> content type -> 0..1; what is not named is 1.0 (domain.md 2.5)."""
    prices: Prices
    timing: Timing
    strategies: tuple[Strategy, ...]
    flavors: tuple[Flavor, ...]
    per_tier_week: Mapping[str, Mapping[str, int]]
    """Volume tier (`low`..`ultra`) -> `bundle`, `game_post`, `followup_per_day` (domain.md 2.8)."""
    version: str

    def send_type(self, key: str) -> SendType:
        return self.send_types[key]

    def of_category(self, category: str) -> tuple[SendType, ...]:
        """Send types of a category in their sort order."""
        chosen = [kind for kind in self.send_types.values() if kind.category == category]
        return tuple(sorted(chosen, key=lambda kind: kind.sort_order))

    def compatible(self, send_type: str, content_type: str | None) -> float:
        """How well a content type suits a send type, 0..1 (1.0 when nothing is said)."""
        if content_type is None:
            return 1.0
        return self.compatibility.get(send_type, {}).get(content_type, 1.0)

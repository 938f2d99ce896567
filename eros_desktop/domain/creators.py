"""A creator and what the manager keeps about one: persona, vault, feature flags."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from eros_desktop.domain.values import Cents, CreatorId, PageType

DEFAULT_ZONE = "America/Los_Angeles"


@dataclass(frozen=True, slots=True)
class Creator:
    """One managed page. `timezone` is an IANA name; tier 1 is the top, 4 the lowest."""

    creator_id: CreatorId
    page_name: str
    display_name: str
    page_type: PageType
    timezone: str = DEFAULT_ZONE
    is_active: bool = True
    subscription_price_cents: Cents = Cents(0)
    current_active_fans: int = 0
    performance_tier: int | None = None
    persona_type: str | None = None
    content_category: str = "softcore"
    creator_group: str | None = None
    current_total_earnings_cents: Cents = Cents(0)
    created_at: str | None = None

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    @property
    def is_paid(self) -> bool:
        return self.page_type == "paid"


@dataclass(frozen=True, slots=True)
class Persona:
    """Voice of a creator (seed 000, personas). `archetype_score` is 0..100."""

    creator_id: CreatorId
    persona_type: str
    tone_keywords: tuple[str, ...] = ()
    emoji_style: str | None = None
    slang_level: str | None = None
    voice_sample: str | None = None
    archetype_score: float | None = None


@dataclass(frozen=True, slots=True)
class VaultEntry:
    """How much of one content type a creator has; `quality_rating` is HIGH, MID, LOW or unknown."""

    content_type: str
    quantity: int
    quality_rating: str | None = None


@dataclass(frozen=True, slots=True)
class FeatureFlags:
    """Per-creator switches, all on by default (seed 000, creator_feature_flags)."""

    dynamic_volume: bool = True
    ppv_followup: bool = True
    multi_horizon_fusion: bool = True
    elasticity_bounds: bool = True


@dataclass(frozen=True, slots=True)
class CreatorProfile:
    """A creator together with persona, vault and flags, as planning needs it."""

    creator: Creator
    persona: Persona | None = None
    vault: Mapping[str, VaultEntry] = field(default_factory=dict)
    flags: FeatureFlags = FeatureFlags()

    @property
    def vault_types(self) -> frozenset[str]:
        """Content types with a quantity above zero (domain.md 5.1 filter 2)."""
        return frozenset(key for key, entry in self.vault.items() if entry.quantity > 0)

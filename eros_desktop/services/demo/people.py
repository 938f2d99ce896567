"""Invented creators: names from places and plants, several zones, tiers and page types."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from eros_desktop.domain.creators import Creator, CreatorProfile, Persona, VaultEntry
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.values import CreatorId, PageType, cents_from_dollars

FIRST = (
    "Harbor", "Coral", "Maple", "Copper", "Cedar", "Linden", "Clover", "Granite", "Meadow", "Silver",
    "Morning", "Northern", "Quiet",
)  # fmt: skip
SECOND = (
    "Light",
    "Bay",
    "Row",
    "Lane",
    "Field",
    "Grove",
    "Hill",
    "Shore",
    "Park",
    "Mills",
    "Court",
    "Point",
    "Trail",
)
ZONES = ("America/Los_Angeles", "Europe/London", "America/New_York", "Europe/Berlin", "Australia/Sydney",
         "America/Chicago", "America/Sao_Paulo", "Asia/Tokyo", "Europe/Madrid", "America/Denver")  # fmt: skip
FANS = (9_400, 2_800, 640, 18_600, 4_100, 12_300)
PERSONAS = ("flirty_playful", "friendly", "professional", "grateful", "warm_casual")
TONES = ("warm", "calm", "funny", "bold", "friendly", "casual", "playful", "grateful")
EMOJI = ("minimal", "moderate", "heavy")
SLANG = ("none", "light", "moderate", "heavy")
CATEGORIES = ("softcore", "lifestyle", "amateur", "softcore", "explicit", "lifestyle")
GROUPS = ("north", "south", "coast")
TIER_OF_FANS = ((15_000, 1), (5_000, 2), (1_000, 3), (0, 4))


@dataclass(frozen=True, slots=True)
class Temper:
    """What makes one creator's past different, so that analytics have something to find.

    `content` maps a content type to a factor on the purchase rate, `weekday` has seven factors (Monday
    first), `peak_hours` are the two evening hours with the best purchase rate.
    """

    content: dict[str, float]
    weekday: tuple[float, ...]
    peak_hours: tuple[int, int]
    view_rate: float
    purchase_rate: float


def invent_creators(count: int, reference: Reference, rng: np.random.Generator) -> list[CreatorProfile]:
    """`count` creators with persona and vault; the first six are a mix of tiers, zones and pages."""
    return [_profile(index, reference, rng) for index in range(count)]


def invent_temper(profile: CreatorProfile, rng: np.random.Generator) -> Temper:
    """The creator's own weekday, hour and content effects."""
    types = sorted(profile.vault_types)
    factors = np.exp(rng.normal(0.0, 0.4, len(types)))
    weekday = np.array([0.72, 0.80, 0.90, 1.0, 1.18, 1.32, 1.20]) * rng.normal(1.0, 0.04, 7)
    return Temper(
        content=dict(zip(types, (float(factor) for factor in factors), strict=True)),
        weekday=tuple(float(factor) for factor in weekday),
        peak_hours=(int(rng.choice((18, 19, 20))), int(rng.choice((21, 22)))),
        view_rate=float(rng.uniform(0.34, 0.58)),
        purchase_rate=float(rng.uniform(0.006, 0.015)),
    )


def _profile(index: int, reference: Reference, rng: np.random.Generator) -> CreatorProfile:
    first, second = FIRST[index % len(FIRST)], SECOND[(index * 5 + index // len(FIRST)) % len(SECOND)]
    page_type: PageType = "free" if index % 3 == 1 else "paid"
    name = f"{first} {second}"
    suffix = "_free" if page_type == "free" else ""
    fans = int(FANS[index % len(FANS)] * (1.0 if index < len(FANS) else rng.uniform(0.5, 1.6)))
    creator_id = CreatorId(f"demo{index + 1:02d}")
    persona_type = PERSONAS[index % len(PERSONAS)]
    creator = Creator(
        creator_id=creator_id,
        page_name=f"{name.lower().replace(' ', '_')}{suffix}",
        display_name=name,
        page_type=page_type,
        timezone=ZONES[index % len(ZONES)],
        subscription_price_cents=cents_from_dollars(
            0.0 if page_type == "free" else (9.99, 12.99, 14.99)[index % 3]
        ),
        current_active_fans=fans,
        performance_tier=next(tier for floor, tier in TIER_OF_FANS if fans >= floor),
        persona_type=persona_type,
        content_category=CATEGORIES[index % len(CATEGORIES)],
        creator_group=GROUPS[index % len(GROUPS)],
    )
    persona = Persona(
        creator_id=creator_id,
        persona_type=persona_type,
        tone_keywords=tuple(str(tone) for tone in rng.choice(TONES, size=2, replace=False)),
        emoji_style=EMOJI[index % len(EMOJI)],
        slang_level=SLANG[index % len(SLANG)],
        voice_sample="Good morning! The new set is ready, and your notes made my week.",
        archetype_score=round(float(rng.uniform(60, 95)), 1),
    )
    return CreatorProfile(creator, persona, _vault(index, reference, rng))


def _vault(index: int, reference: Reference, rng: np.random.Generator) -> dict[str, VaultEntry]:
    """Between 11 and all content types in stock, each rated; a few are named with nothing left."""
    keys = list(reference.content_types)
    stocked = set(rng.choice(keys, size=int(rng.integers(11, len(keys) + 1)), replace=False))
    ratings = (None, "HIGH", "MID", "MID", "LOW")
    return {
        key: VaultEntry(
            key,
            int(rng.integers(4, 60)) if key in stocked else 0,
            ratings[int(rng.integers(len(ratings)))],
        )
        for key in keys
        if key in stocked or rng.random() < 0.3
    }

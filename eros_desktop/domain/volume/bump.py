"""How the content category multiplies engagement (domain.md 4.6)."""

from __future__ import annotations

from dataclasses import dataclass

from eros_desktop.domain.rounding import round_half_even, steady
from eros_desktop.domain.volume.rules import BumpRules, Tier


@dataclass(frozen=True, slots=True)
class Bump:
    """The multiplier used, the engagement sends a day it gives, and whether the tier's cap lowered it."""

    category: str
    multiplier: float
    engagement: int
    capped: bool


def known_category(category: str | None, rules: BumpRules) -> str:
    """The category in its stored spelling; an unknown or missing one counts as the default."""
    cleaned = (category or "").strip().lower()
    return cleaned if cleaned in rules.multipliers else rules.default_category


def bump(engagement: int, category: str | None, page_type: str, tier: Tier, rules: BumpRules) -> Bump:
    """Engagement sends a day after the multiplier, at most 12; halves go to the even number."""
    known = known_category(category, rules)
    wanted = steady(rules.multipliers[known] + (rules.free_bonus if page_type == "free" else 0.0))
    used = wanted if tier.bump_cap is None else min(wanted, tier.bump_cap)
    bumped = min(round_half_even(engagement * used), rules.highest_engagement)
    return Bump(known, used, bumped, capped=used < wanted)

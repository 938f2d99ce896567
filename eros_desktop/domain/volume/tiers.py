"""The volume level of a page from its fans (domain.md 4.1)."""

from __future__ import annotations

from eros_desktop.domain.volume.rules import Tier, VolumeRules


def tier_of(fan_count: int, rules: VolumeRules) -> Tier:
    """The highest tier whose `from_fans` the count reaches. `fan_count` is not negative."""
    reached = [tier for tier in rules.tiers if fan_count >= tier.from_fans]
    return reached[-1]

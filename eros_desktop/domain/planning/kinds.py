"""Which send types a week may hold, how many follow-ups a day may have, and ties that a seed breaks."""

from __future__ import annotations

import hashlib

from eros_desktop.domain.creators import CreatorProfile
from eros_desktop.domain.groups import FOLLOW_UP
from eros_desktop.domain.planning.inputs import PlanInputs, PlanSettings
from eros_desktop.domain.reference import Reference, SendType
from eros_desktop.domain.volume.values import VolumeResult

NEVER_BY_DEFAULT = frozenset({FOLLOW_UP, "live_promo"})
"""Follow-ups come after the times; a live promo needs a live session, and none is known while planning."""

CATEGORIES = ("revenue", "engagement", "retention")
DAYS_A_WEEK = 7
TIE_STEPS = 65536


def plannable(reference: Reference, category: str, page_type: str) -> tuple[SendType, ...]:
    """Send types of a category that a week of that page may hold, in sort order (domain.md 9.2, page type).

    Retention is for paid pages only, whatever the reference says (domain.md 12 #6).
    """
    if category == "retention" and page_type != "paid":
        return ()
    kinds = reference.of_category(category)
    return tuple(kind for kind in kinds if kind.suits_page(page_type) and kind.key not in NEVER_BY_DEFAULT)


def follow_ups_fit(profile: CreatorProfile, settings: PlanSettings) -> bool:
    """Whether this page may have follow-ups at all: free pages only by setting (domain.md 12 #6)."""
    return profile.creator.is_paid or settings.allow_followups_on_free


def followup_parents(reference: Reference, settings: PlanSettings) -> frozenset[str]:
    """Send types that may have a follow-up: bundles only by setting (domain.md 8, 12 #9)."""
    parents = frozenset(kind.key for kind in reference.send_types.values() if kind.has_followup)
    return parents | {"bundle"} if settings.allow_bundle_followups else parents


def followup_allowance(
    profile: CreatorProfile, settings: PlanSettings, volume: VolumeResult | None, reference: Reference
) -> int:
    """Most follow-ups a day: min(allowance of 4.7, the tier's figure, the hard four) (domain.md 8, 12 #1).

    None where the page may have none, the creator's switch is off, or no volume is known.
    """
    if volume is None or not profile.flags.ppv_followup or not follow_ups_fit(profile, settings):
        return 0
    tier = reference.per_tier_week.get(volume.volume_level.lower(), {})
    most = reference.timing.followup_max_per_day
    return max(0, min(volume.followup_per_day, tier.get("followup_per_day", most), most))


class Ties:
    """Numbers 0..1 that decide between equals: the same for the same seed and creator, no clock, no state."""

    def __init__(self, inputs: PlanInputs) -> None:
        text = f"{inputs.seed}:{inputs.profile.creator.creator_id}:{inputs.week}"
        self._start = int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")

    def between(self, *parts: int) -> float:
        """A number below 1 for a place named by whole numbers."""
        mixed = self._start
        for part in parts:
            mixed = ((mixed ^ (part + 1)) * 0x9E3779B97F4A7C15 + 0x7F4A7C15) & 0xFFFFFFFFFFFFFFFF
            mixed ^= mixed >> 29
        return (mixed >> 40) % TIE_STEPS / TIE_STEPS

"""Groups of send types that the planning rules speak of, and ties that a seed breaks."""

from __future__ import annotations

import hashlib

from eros_desktop.domain.planning.inputs import PlanInputs
from eros_desktop.domain.reference import Reference, SendType

BUMPS = frozenset({"bump_normal", "bump_descriptive", "bump_text_only", "bump_flyer"})
LINK_DROPS = frozenset({"link_drop", "wall_link_drop"})
ONCE_A_DAY = frozenset({"bundle", "flash_bundle", "game_post"})
"""At most one of each a day (domain.md 7.7)."""
FOLLOW_UP = "ppv_followup"
FOLLOW_UP_PARENTS = frozenset({"ppv_unlock", "ppv_wall", "tip_goal"})
NEVER_BY_DEFAULT = frozenset({FOLLOW_UP, "live_promo"})
"""Follow-ups come after the times; a live promo needs a live session, and none is known while planning."""

CATEGORIES = ("revenue", "engagement", "retention")
DAYS_A_WEEK = 7
TIE_STEPS = 65536


def is_campaign(kind: SendType) -> bool:
    """Whether a link drop may point to it: everything that sells except single unlocks (domain.md 2.7)."""
    return kind.category == "revenue" and kind.key != "ppv_unlock"


def sells_at_a_price(kind: SendType) -> bool:
    """True for types with a lock price; a tip goal carries a goal instead (domain.md 2.1, footnote)."""
    return kind.requires_price and not kind.requires_goal


def plannable(reference: Reference, category: str, page_type: str) -> tuple[SendType, ...]:
    """Send types of a category that a week of that page may hold, in sort order (domain.md 9.2, page type).

    Retention is for paid pages only, whatever the reference says (domain.md 12 #6).
    """
    if category == "retention" and page_type != "paid":
        return ()
    kinds = reference.of_category(category)
    return tuple(kind for kind in kinds if kind.suits_page(page_type) and kind.key not in NEVER_BY_DEFAULT)


def may_follow_up(inputs: PlanInputs) -> bool:
    """Whether follow-ups are planned on this page at all (domain.md 12 #6)."""
    paid = inputs.profile.creator.is_paid
    return inputs.profile.flags.ppv_followup and (paid or inputs.settings.allow_followups_on_free)


def followup_parents(inputs: PlanInputs) -> frozenset[str]:
    """Send types that may get a follow-up later: bundles only by setting (domain.md 8, 12 #9)."""
    bundles = inputs.settings.allow_bundle_followups
    return FOLLOW_UP_PARENTS | {"bundle"} if bundles else FOLLOW_UP_PARENTS


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

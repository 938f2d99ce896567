"""Groups of send types that rules speak of by one name, for planning, judging and analytics alike."""

from __future__ import annotations

from eros_desktop.domain.reference import SendType

PPV_TYPES = frozenset({"ppv_unlock", "ppv_wall"})
"""The sends labelled PPV (domain.md 7.8)."""
BUMPS = frozenset({"bump_normal", "bump_descriptive", "bump_text_only", "bump_flyer"})
LINK_DROPS = frozenset({"link_drop", "wall_link_drop"})
ONCE_A_DAY = frozenset({"bundle", "flash_bundle", "game_post"})
"""At most one of each a day (domain.md 7.7)."""
FOLLOW_UP = "ppv_followup"


def is_campaign(kind: SendType) -> bool:
    """Whether a link drop may point to it: everything that sells except single unlocks (domain.md 2.7)."""
    return kind.category == "revenue" and kind.key != "ppv_unlock"


def sells_at_a_price(kind: SendType) -> bool:
    """True for types with a lock price; a tip goal carries a goal instead (domain.md 2.1, footnote)."""
    return kind.requires_price and not kind.requires_goal

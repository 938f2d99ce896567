"""How long a send stays valid (domain.md 2.1, 2.6, 2.7)."""

from __future__ import annotations

from eros_desktop.domain.reference import Reference, SendType
from eros_desktop.domain.rounding import clamp

SHORTEST_HOURS = 12
LONGEST_HOURS = 72
"""Both from the seed; shorter defaults of other sources are raised (domain.md 2.1)."""

DEAR_RACE_DOLLARS = 50


def expiration_hours(
    kind: SendType, reference: Reference, mode: str | None = None, goal: float | None = None
) -> int | None:
    """Hours until a send of this type expires, 12..72, or None when it never does.

    A tip goal goes by its mode, a first-to-tip race by its amount in dollars, everything else by its type.
    """
    hours = kind.expiration_hours
    if mode is not None:
        hours = reference.prices.tip_goal_expiration_hours[mode]
    elif kind.key == "first_to_tip" and goal is not None:
        hours = first_to_tip_hours(goal)
    return None if hours is None else int(clamp(hours, SHORTEST_HOURS, LONGEST_HOURS))


def first_to_tip_hours(dollars: float) -> int:
    """Up to 50 dollars 24 hours, above 48 (domain.md 2.7)."""
    return 48 if dollars > DEAR_RACE_DOLLARS else 24

"""How many follow-ups a day belong to the revenue sends (domain.md 4.7)."""

from __future__ import annotations

from eros_desktop.domain.rounding import round_half_even
from eros_desktop.domain.volume.rules import FollowupRules


def followups(revenue_per_day: int, confidence: float, rules: FollowupRules) -> int:
    """Follow-ups a day, at most the hard limit; rounded half to even, twice where confidence is below 1.

    They come on top of the daily plan and use up no retention.
    """
    wanted = round_half_even(revenue_per_day * rules.rate)
    if confidence < 1:
        wanted = round_half_even(wanted * confidence)
    return min(wanted, rules.highest)

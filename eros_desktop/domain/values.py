"""Names for plain values, so that one kind of id or amount is never taken for another."""

from __future__ import annotations

from typing import Literal, NewType

CreatorId = NewType("CreatorId", str)
CaptionId = NewType("CaptionId", str)
Cents = NewType("Cents", int)

PageType = Literal["paid", "free"]
Category = Literal["revenue", "engagement", "retention"]
ContentTier = Literal["TOP", "MID", "LOW", "AVOID"]


def cents_from_dollars(dollars: float) -> Cents:
    """Whole cents of a stored dollar amount; half a cent goes up."""
    from eros_desktop.domain.rounding import round_half_up

    return Cents(round_half_up(dollars * 100))


def dollars_from_cents(cents: int) -> float:
    """Dollars of whole cents, exact to two places."""
    return cents / 100

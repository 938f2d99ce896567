"""What a planned week may earn: a range around what is expected, and what it stands on.

The documents give the error of forecasts over the last 90 days, judged from three measured ones on
(domain.md 4.11), and the elasticity of volume (4.5). Where neither is known, the spread of past weeks speaks;
where there are too few of those, no range is claimed.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from eros_desktop.domain.groups import PPV_TYPES
from eros_desktop.domain.rounding import round_half_up
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.domain.volume.elasticity import efficiency, total_revenue
from eros_desktop.domain.volume.values import Elasticity

FEWEST_MEASURED = 3
"""Weeks with a plan and an outcome from which their mean error is told (domain.md 4.11)."""

FEWEST_WEEKS = 4
"""Past weeks from which their spread is told: about a month, so that one odd week does not decide."""


@dataclass(frozen=True, slots=True)
class MeasuredWeek:
    """What a past week was expected to earn and earned, in cents."""

    expected_cents: int
    earned_cents: int


@dataclass(frozen=True, slots=True)
class Spread:
    """How far a week's revenue may lie from what is expected, as a part of it, and why."""

    share: float
    basis: str


@dataclass(frozen=True, slots=True)
class Outlook:
    """A week's expected revenue in cents with its range, None where too little is known for one.

    `last_ppv_share` is what the last PPV of a day earns as a part (0..1) of the first, None without a
    reliable curve. `basis` says in a sentence what the range stands on.
    """

    expected_cents: int
    low_cents: int | None
    high_cents: int | None
    basis: str
    last_ppv_share: float | None


def spread_of(measured: Sequence[MeasuredWeek], weekly_earned_cents: Sequence[int]) -> Spread | None:
    """The mean error of past expectations, else how past weeks differ; None where too few are known."""
    errors = [
        abs(week.earned_cents - week.expected_cents) / week.expected_cents
        for week in measured
        if week.expected_cents > 0 and week.earned_cents > 0
    ]
    if len(errors) >= FEWEST_MEASURED:
        share = math.fsum(errors) / len(errors)
        return Spread(
            share,
            f"The expectations of the last {len(errors)} measured weeks were off by {share:.0%} on average.",
        )
    earned = [cents for cents in weekly_earned_cents if cents > 0]
    if len(earned) >= FEWEST_WEEKS:
        mean = math.fsum(earned) / len(earned)
        share = math.sqrt(math.fsum((cents - mean) ** 2 for cents in earned) / len(earned)) / mean
        return Spread(
            share,
            f"Fewer than {FEWEST_MEASURED} expectations were measured yet; the last {len(earned)} weeks "
            f"differed from their mean by {share:.0%}.",
        )
    return None


NO_SPREAD = (
    f"No range: it takes {FEWEST_MEASURED} measured weeks, or {FEWEST_WEEKS} past weeks with messages."
)


def outlook(
    plan: WeekPlan,
    spread: Spread | None,
    curve: Elasticity | None,
    *,
    ppv_per_day_before: float | None = None,
    usual_price_cents: Mapping[int, int] | None = None,
) -> Outlook:
    """The range of a week.

    More PPVs a day than before lower the low end of the PPVs as the elasticity says (domain.md 4.5): every
    send is expected to earn what its type earned at the volume of before. How buyers answer another price
    than `usual_price_cents` (by item number) is not known: the range then runs from as much revenue to as
    many buyers.
    """
    expected = sum(send.expected_revenue_cents for send in plan.sends)
    per_day = ppv_per_day(plan)
    reliable = curve if curve is not None and curve.reliable else None
    share = None if reliable is None else efficiency(reliable.decay, per_day)
    if spread is None:
        return Outlook(expected, None, None, NO_SPREAD, share)
    usual = usual_price_cents or {}
    ratios = {
        send.item_id: send.price_cents / usual[send.item_id]
        for send in plan.sends
        if send.price_cents is not None and usual.get(send.item_id)
    }
    thinner = 1.0 if reliable is None else _thinning(reliable, ppv_per_day_before, per_day)
    low = sum(
        send.expected_revenue_cents
        * min(1.0, ratios.get(send.item_id, 1.0))
        * (thinner if send.send_type_key in PPV_TYPES else 1.0)
        for send in plan.sends
    )
    high = sum(send.expected_revenue_cents * max(1.0, ratios.get(send.item_id, 1.0)) for send in plan.sends)
    return Outlook(
        expected,
        round_half_up(low * max(0.0, 1 - spread.share)),
        round_half_up(high * (1 + spread.share)),
        " ".join(_reasons(spread, thinner, bool(ratios))),
        share,
    )


def ppv_per_day(plan: WeekPlan) -> float:
    """PPV sends a day, the mean of the week."""
    return sum(send.send_type_key in PPV_TYPES for send in plan.sends) / 7


def _thinning(curve: Elasticity, before: float | None, after: float) -> float:
    """What a PPV earns on average at the new volume, as a part (at most 1) of what it earned before."""
    if not before or not after or after <= before:
        return 1.0
    return (total_revenue(curve.base, curve.decay, after) / after) / (
        total_revenue(curve.base, curve.decay, before) / before
    )


def _reasons(spread: Spread, thinner: float, other_prices: bool) -> list[str]:
    found = [spread.basis]
    if thinner < 1:
        found.append(
            f"At this volume a PPV earns {1 - thinner:.0%} less on average, which the low end counts."
        )
    if other_prices:
        found.append(
            "How buyers answer other prices is not known: the range runs from as much revenue to as many "
            "buyers."
        )
    return found

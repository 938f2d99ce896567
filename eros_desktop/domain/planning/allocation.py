"""From a volume to how many sends of each type every day holds (domain.md 4.8, 9.1)."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from eros_desktop.domain.planning.allocation_counts import Targets, weekly_counts
from eros_desktop.domain.planning.allocation_days import spread_over_days
from eros_desktop.domain.planning.allocation_demand import (
    campaign_counts,
    category_quotas,
    day_totals,
    demand_of,
    kept_counts,
)
from eros_desktop.domain.planning.inputs import PlanInputs
from eros_desktop.domain.planning.kinds import CATEGORIES, DAYS_A_WEEK, Ties
from eros_desktop.domain.reference import Reference

DISTINCT_SHARE = {"revenue": 0.6, "engagement": 0.5, "retention": 0.3}
"""Part of the distinct types a week needs that each category aims at; together more than enough (domain.md
9.2).
"""


@dataclass(frozen=True, slots=True)
class Allocation:
    """Sends per date and send type.

    `counts` are all sends of the week but follow-ups, kept ones included; `to_place` the new ones alone.
    `day_totals` are the sums of `counts`. `warnings` are sentences about what does not fit.
    """

    counts: Mapping[date, Mapping[str, int]]
    to_place: Mapping[date, Mapping[str, int]]
    day_totals: Mapping[date, int]
    warnings: tuple[str, ...]


def allocate_week(inputs: PlanInputs, reference: Reference) -> Allocation:
    """Splits the week's volume over days, categories and send types (domain.md 9.1, allocation steps 1-4).

    Kept sends (locked or hand-edited) count toward their day and type. Limits per day and week are never
    passed by new sends; a day whose types are all at their limits is reduced, with a warning. Follow-ups are
    added after the times. A live promo is never planned: it belongs two hours before a live session, and no
    session is known here. The seed only decides between equally good days.
    """
    ties = Ties(inputs)
    kept = kept_counts(inputs)
    totals, warnings = day_totals(inputs, reference.timing)
    quotas = category_quotas(inputs, reference, totals, kept)
    planned: list[dict[str, int]] = [{} for _ in range(DAYS_A_WEEK)]
    for category in CATEGORIES:
        campaigns = campaign_counts(reference, planned, kept)
        demand = demand_of(category, inputs, reference, quotas[category], kept, totals, campaigns)
        counts = weekly_counts(demand, _targets(category, inputs, reference))
        days, lacking = spread_over_days(demand, counts, reference.flavors, ties)
        for day, chosen in enumerate(days):
            planned[day].update(chosen)
        warnings += _shortfalls(inputs, category, lacking)
    return _allocation(inputs, planned, kept, warnings)


def _targets(category: str, inputs: PlanInputs, reference: Reference) -> Targets:
    """Minimums of the types; the volume's own counts replace those of bundles and games (domain.md 2.8)."""
    by_tier = {"bundle": inputs.volume.bundle_per_week, "game_post": inputs.volume.game_per_week}
    minimums = {kind.key: kind.weekly_minimum for kind in reference.of_category(category)}
    minimums.update({key: count for key, count in by_tier.items() if key in minimums})
    distinct = math.ceil(DISTINCT_SHARE[category] * inputs.settings.minimum_distinct_types)
    return Targets(minimums, {key: count for key, count in by_tier.items() if key in minimums}, distinct)


def _shortfalls(inputs: PlanInputs, category: str, lacking: list[int]) -> list[str]:
    return [
        f"{day:%a %d %b}: {count} {category} {'send' if count == 1 else 'sends'} fewer than the volume asks "
        "for; every send type has reached its limit for the day or week."
        for day, count in zip(inputs.week.days, lacking, strict=True)
        if count
    ]


def _allocation(
    inputs: PlanInputs, planned: list[dict[str, int]], kept: dict[str, tuple[int, ...]], warnings: list[str]
) -> Allocation:
    days = inputs.week.days
    counts = {
        day: dict(
            Counter(planned[place])
            + Counter({key: by_day[place] for key, by_day in kept.items() if by_day[place]})
        )
        for place, day in enumerate(days)
    }
    return Allocation(
        counts=counts,
        to_place={day: planned[place] for place, day in enumerate(days)},
        day_totals={day: sum(counts[day].values()) for day in days},
        warnings=tuple(warnings),
    )

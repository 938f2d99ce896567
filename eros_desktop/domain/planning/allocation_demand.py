"""How many sends of each category every day still needs, and how many of each type it may take."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from eros_desktop.domain.groups import LINK_DROPS, ONCE_A_DAY, is_campaign
from eros_desktop.domain.planning.inputs import PlanInputs
from eros_desktop.domain.planning.kinds import CATEGORIES, DAYS_A_WEEK, plannable
from eros_desktop.domain.reference import Reference, SendType, Timing
from eros_desktop.domain.rounding import largest_remainder
from eros_desktop.domain.schedule.sends import PlannedSend

SAME_DAY_LINK = "link_drop"
"""The kind that may follow a campaign on its own day."""

SPARE_SLOTS = 1
"""Slots of a fully packed day left free, so that jitter keeps its choice."""


@dataclass(frozen=True, slots=True)
class Demand:
    """One category of one week. Tuples have seven places, Monday first.

    `quota` is what is still to plan, `kept` what locked and hand-edited sends already provide per type,
    `day_caps` what each type may still take a day, `day_totals` all sends of the day.
    """

    kinds: tuple[SendType, ...]
    quota: tuple[int, ...]
    kept: dict[str, tuple[int, ...]]
    day_caps: dict[str, tuple[int, ...]]
    day_totals: tuple[int, ...]

    def kept_count(self, key: str) -> int:
        return sum(self.kept.get(key, ()))

    def week_cap(self, kind: SendType) -> int:
        """Most new sends of a type this week."""
        by_day = sum(map(min, self.day_caps[kind.key], self.quota))
        if kind.max_per_week is None:
            return by_day
        return max(0, min(by_day, kind.max_per_week - self.kept_count(kind.key)))


def most_sends_a_day(timing: Timing) -> int:
    """How many sends 45 minutes apart a day holds, less a little room for jitter: 20 by default."""
    slots = (timing.last_slot_minute - timing.first_slot_minute) // timing.minimum_gap_minutes
    return slots + 1 - SPARE_SLOTS - 1


def kept_in_week(inputs: PlanInputs) -> tuple[PlannedSend, ...]:
    """Kept sends of the planned week itself, follow-ups included."""
    return tuple(send for send in inputs.kept if send.day in inputs.week)


def kept_counts(inputs: PlanInputs) -> dict[str, tuple[int, ...]]:
    """Kept sends per type and weekday; follow-ups stand outside the daily plan (domain.md 4.7)."""
    found = Counter(
        (send.send_type_key, send.day.weekday()) for send in kept_in_week(inputs) if not send.is_follow_up
    )
    keys = {key for key, _ in found}
    return {key: tuple(found[key, day] for day in range(DAYS_A_WEEK)) for key in sorted(keys)}


def day_totals(inputs: PlanInputs, timing: Timing) -> tuple[list[int], list[str]]:
    """Sends a day by the volume's weekly distribution, at most what a day can hold, and what was cut."""
    most, totals, warnings = most_sends_a_day(timing), [], []
    for day in inputs.week.days:
        wanted = inputs.volume.weekly_distribution.get(day.weekday(), 0)
        totals.append(min(wanted, most))
        if wanted > most:
            warnings.append(
                f"{day:%a %d %b}: {wanted} sends do not fit into one day {timing.minimum_gap_minutes} "
                f"minutes apart; {most} are planned."
            )
    return totals, warnings


def category_quotas(
    inputs: PlanInputs, reference: Reference, totals: list[int], kept: dict[str, tuple[int, ...]]
) -> dict[str, tuple[int, ...]]:
    """Sends still to plan per category and day: pro rata of the volume by largest remainder (domain.md 4.8).

    Kept sends count first; where they exceed their category, the others give way so that the day's total
    holds.
    """
    volume, page_type = inputs.volume, inputs.profile.creator.page_type
    weights = (volume.revenue_per_day, volume.daily_engagement, volume.retention_per_day)
    weights = (*weights[:2], weights[2] if plannable(reference, "retention", page_type) else 0)
    days = [
        _day_needs(largest_remainder(total, weights), _kept_by_category(reference, kept, day), total)
        for day, total in enumerate(totals)
    ]
    return {category: tuple(day[place] for day in days) for place, category in enumerate(CATEGORIES)}


def _kept_by_category(reference: Reference, kept: dict[str, tuple[int, ...]], day: int) -> list[int]:
    counts = dict.fromkeys(CATEGORIES, 0)
    for key, by_day in kept.items():
        kind = reference.send_types.get(key)
        counts[kind.category if kind else "engagement"] += by_day[day]
    return [counts[category] for category in CATEGORIES]


def _day_needs(planned: list[int], kept: list[int], total: int) -> list[int]:
    needs = [max(0, wanted - there) for wanted, there in zip(planned, kept, strict=True)]
    for _ in range(max(0, sum(needs) + sum(kept) - total)):
        if not any(needs):
            break
        needs[needs.index(max(needs))] -= 1
    return needs


def demand_of(
    category: str,
    inputs: PlanInputs,
    reference: Reference,
    quota: tuple[int, ...],
    kept: dict[str, tuple[int, ...]],
    totals: list[int],
    campaigns: tuple[int, ...],
) -> Demand:
    """One category's demand; `campaigns` counts per day what link drops may point to."""
    kinds = plannable(reference, category, inputs.profile.creator.page_type)
    nothing = (0,) * DAYS_A_WEEK
    caps = {
        kind.key: tuple(
            max(0, _day_cap(kind, day, campaigns) - kept.get(kind.key, nothing)[day])
            for day in range(DAYS_A_WEEK)
        )
        for kind in kinds
    }
    return Demand(kinds, quota, kept, caps, tuple(totals))


def _day_cap(kind: SendType, day: int, campaigns: tuple[int, ...]) -> int:
    if kind.key in LINK_DROPS:
        return _link_cap(kind, day, campaigns)
    return min(kind.max_per_day, 1) if kind.key in ONCE_A_DAY else kind.max_per_day


def _link_cap(kind: SendType, day: int, campaigns: tuple[int, ...]) -> int:
    """A link drop needs a campaign of the day before, or one the same day at least 180 minutes earlier.

    With only a campaign of the same day the hours after it hold one link drop (domain.md 2.2).
    """
    if campaigns[day]:
        return kind.max_per_day
    return 1 if campaigns[day + 1] and kind.key == SAME_DAY_LINK else 0


def campaign_counts(
    reference: Reference, planned: list[dict[str, int]], kept: dict[str, tuple[int, ...]]
) -> tuple[int, ...]:
    """Campaigns from the Sunday before (place 0) to this week's Sunday (place 7).

    The week before counts as none: a link drop names its campaign by its number in the same week.
    """
    sellers = {key for key, kind in reference.send_types.items() if is_campaign(kind)}
    week = [
        sum(count for key, count in planned[day].items() if key in sellers)
        + sum(by_day[day] for key, by_day in kept.items() if key in sellers)
        for day in range(DAYS_A_WEEK)
    ]
    return (0, *week)

"""Gates about when things are sent: distances, blocks, avoided hours, follow-ups (domain.md 7.1, 8, 9.2)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from eros_desktop.domain.groups import BUMPS, FOLLOW_UP, LINK_DROPS
from eros_desktop.domain.schedule.rules_context import (
    Finding,
    JudgeContext,
    WeekView,
    numbers,
)
from eros_desktop.domain.schedule.sends import PlannedSend

Gap = tuple[PlannedSend, PlannedSend, int]

BLOCK_HOURS = 4


def sends_keep_their_distance(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """45 minutes between any two sends at every confidence; a follow-up is exempt towards its parent only."""
    least = context.reference.timing.minimum_gap_minutes
    for place, first in enumerate(week.ordered):
        for later in range(place + 1, len(week.ordered)):
            gap, second = week.minutes[later] - week.minutes[place], week.ordered[later]
            if gap >= least:
                break
            if not _are_parent_and_followup(first, second):
                yield (
                    numbers(first, second),
                    f"{context.spoken(first)} and {context.spoken(second)} are {gap} minutes apart; "
                    f"{least} are needed.",
                )


def same_types_keep_their_distance(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """The hours of the type table, less the tolerance of the confidence level (domain.md 2.1, 7.1, 9.4)."""
    tolerance = context.thresholds.spacing_tolerance_minutes
    for key, sends in week.by_type.items():
        kind = context.reference.send_types.get(key)
        least = 0.0 if kind is None else kind.min_gap_hours * 60
        for first, second, gap in _gaps(week, sends):
            if gap < least - tolerance:
                yield (
                    numbers(first, second),
                    f"{context.spoken(first)} and {context.spoken(second)} are {_spoken_gap(gap)} apart; "
                    f"this type needs {least / 60:g} hours.",
                )


def priced_sends_keep_their_distance(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """Two hours between sends with a lock price, less the tolerance (domain.md 7.1, 9.4)."""
    priced = tuple(send for send in week.ordered if context.sells(send))
    yield from _too_close(week, context, priced, context.reference.timing.ppv_gap_minutes, "two priced sends")


def bumps_keep_their_distance(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """90 minutes, less the tolerance (domain.md 7.1).

    Advice, not a gate: twelve bumps a day (domain.md 4.6) would need more hours than a day of sending has.
    """
    bumps = tuple(send for send in week.ordered if send.send_type_key in BUMPS)
    yield from _too_close(week, context, bumps, context.reference.timing.bump_gap_minutes, "two bumps")


def hours_hold_two_sends(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    most = context.reference.timing.max_per_hour
    for (day, hour), count in Counter((send.day, send.at.hour) for send in week.ordered).items():
        if count > most:
            busy = [send for send in week.by_day[day] if send.at.hour == hour]
            yield (
                numbers(*busy),
                f"{day:%a} has {count} sends between {hour:02d}:00 and {hour:02d}:59; {most} are allowed.",
            )


def quiet_days_hold_three_sends_a_block(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """Hard while the day has at most twelve sends, follow-ups not counted (domain.md 7.1)."""
    timing = context.reference.timing
    for day in week.by_day:
        if len(week.regular_on(day)) > timing.busy_day_sends:
            continue
        for start, found in crowded_blocks(week, context, day):
            yield (
                numbers(*found),
                f"{day:%a} has {len(found)} sends from {start:02d} to {start + BLOCK_HOURS:02d} h; "
                f"{timing.max_per_four_hours} are allowed.",
            )


def crowded_blocks(week: WeekView, context: JudgeContext, day: date) -> list[tuple[int, list[PlannedSend]]]:
    """Four-hour clock blocks (08-12, 12-16, ...) of a day with too many sends: start hour and sends."""
    blocks: defaultdict[int, list[PlannedSend]] = defaultdict(list)
    for send in week.regular_on(day):
        blocks[send.at.hour // BLOCK_HOURS * BLOCK_HOURS].append(send)
    most = context.reference.timing.max_per_four_hours
    return [(start, found) for start, found in blocks.items() if len(found) > most]


def avoided_hours_stay_empty(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """03:00-06:59 for all (domain.md 7.1) and the type's own hours (domain.md 2.2)."""
    everyone = context.reference.timing.avoid_hours
    for send in week.ordered:
        kind = context.kind(send)
        own = () if kind is None else kind.avoid_hours
        if send.at.hour in everyone or send.at.hour in own:
            yield numbers(send), f"{context.spoken(send)} falls into an hour in which it must not be sent."


def link_drops_wait_for_their_campaign(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """A named campaign is a revenue send of the week, at least 180 minutes earlier (domain.md 2.7, 7.1)."""
    least = context.reference.timing.link_drop_after_parent_minutes
    for send in week.ordered:
        if send.send_type_key not in LINK_DROPS or send.campaign_item_id is None:
            continue
        campaign = week.by_id.get(send.campaign_item_id)
        if campaign is None or campaign.category != "revenue":
            yield numbers(send), f"{context.spoken(send)} points to a campaign that is not in the week."
        elif (gap := week.minute(send) - week.minute(campaign)) < least:
            yield (
                numbers(send, campaign),
                f"{context.spoken(send)} comes {_spoken_gap(gap)} after its campaign; {least // 60} "
                "hours are needed.",
            )


def followups_have_a_parent(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    """A parent of an allowed type in the week, one follow-up each, none of a follow-up (domain.md 8)."""
    taken: dict[int, PlannedSend] = {}
    for send in week.by_type.get(FOLLOW_UP, ()):
        parent = None if send.parent_item_id is None else week.by_id.get(send.parent_item_id)
        if parent is None:
            yield numbers(send), f"{context.spoken(send)} follows nothing: its parent is not in the week."
        elif parent.send_type_key not in context.followup_parents:
            yield numbers(send, parent), f"{context.spoken(parent)} must not have a follow-up."
        elif parent.item_id in taken:
            yield (
                numbers(send, taken[parent.item_id]),
                f"{context.spoken(parent)} has more than one follow-up.",
            )
        else:
            taken[parent.item_id] = send


def followups_come_15_to_45_minutes_later(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    timing = context.reference.timing
    for send in week.by_type.get(FOLLOW_UP, ()):
        parent = None if send.parent_item_id is None else week.by_id.get(send.parent_item_id)
        if parent is None:
            continue
        gap = week.minute(send) - week.minute(parent)
        if not is_optimal_gap(gap, timing.followup_low_minutes, timing.followup_high_minutes):
            yield (
                numbers(send, parent),
                f"{context.spoken(send)} comes {gap} minutes after its parent; "
                f"{timing.followup_low_minutes} to {timing.followup_high_minutes} are allowed.",
            )


def days_hold_four_followups(week: WeekView, context: JudgeContext) -> Iterator[Finding]:
    most = context.reference.timing.followup_max_per_day
    for day, sends in week.by_day.items():
        found = [send for send in sends if send.is_follow_up]
        if len(found) > most:
            yield numbers(*found), f"{day:%a} has {len(found)} follow-ups; {most} are allowed."


def is_optimal_gap(gap_minutes: float, low_minutes: float = 15, high_minutes: float = 45) -> bool:
    """Whether a follow-up comes in the best window, both ends included (domain.md 8)."""
    return low_minutes <= gap_minutes <= high_minutes


def _too_close(
    week: WeekView, context: JudgeContext, sends: tuple[PlannedSend, ...], least: int, what: str
) -> Iterator[Finding]:
    """Neighbours among those sends nearer than `least` minutes less the tolerance."""
    shortest = least - context.thresholds.spacing_tolerance_minutes
    for first, second, gap in _gaps(week, sends):
        if gap < shortest:
            yield (
                numbers(first, second),
                f"{context.spoken(first)} and {context.spoken(second)} are {_spoken_gap(gap)} apart; "
                f"{what} need {least / 60:g} hours.",
            )


def _gaps(week: WeekView, sends: tuple[PlannedSend, ...]) -> Iterator[Gap]:
    for first, second in pairwise(sends):
        yield first, second, week.minute(second) - week.minute(first)


def _are_parent_and_followup(first: PlannedSend, second: PlannedSend) -> bool:
    return _follows(first, second) or _follows(second, first)


def _follows(followup: PlannedSend, parent: PlannedSend) -> bool:
    return followup.is_follow_up and followup.parent_item_id == parent.item_id


def _spoken_gap(minutes: int) -> str:
    """`35 minutes`, `1 h 40`."""
    return f"{minutes} minutes" if minutes < 60 else f"{minutes // 60} h {minutes % 60:02d}"

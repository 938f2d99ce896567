"""Fixes that move a send: to the nearest time that suits it, on its day or another."""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from eros_desktop.domain.groups import FOLLOW_UP
from eros_desktop.domain.schedule.fixes_work import (
    Proposal,
    Proposer,
    Work,
    at_minute,
    changing,
    days_around,
    exchanging,
    is_free,
    moving,
)
from eros_desktop.domain.schedule.rules_soft import ROUND_MINUTES
from eros_desktop.domain.schedule.sends import PlannedSend, Violation
from eros_desktop.domain.weeks import exists, time_of_minute

DAY_MINUTES = 1440
Moved = tuple[int, Proposal]
"""A proposal and how far (minutes) it moves a send."""


def move_within_day(work: Work, violation: Violation) -> Iterator[Proposal]:
    """One of the sends to the nearest free time of its day: the later ones come first."""
    yield from _nearest_first(
        _followup_times(work, send) if send.is_follow_up else _times_on(work, send, send.day)
        for send in reversed(work.free(violation.items))
    )


def move_within_week(work: Work, violation: Violation) -> Iterator[Proposal]:
    """On its day, else on the nearest other day."""
    yield from move_within_day(work, violation)
    yield from move_to_another_day(work, violation)


def move_to_another_day(work: Work, violation: Violation) -> Iterator[Proposal]:
    """One of the sends to the nearest day, at the nearest free time to its own."""
    yield from _nearest_first(
        _times_on(work, send, day, most=12)
        for send in reversed(work.free(violation.items))
        if not send.is_follow_up
        for day in days_around(send.day, work.plan.week.days)
    )


def move_followup(work: Work, violation: Violation) -> Iterator[Proposal]:
    """The follow-up into its window behind its parent (domain.md 8)."""
    for send in work.free(violation.items):
        if send.send_type_key == FOLLOW_UP:
            yield from _nearest_first([_followup_times(work, send)])


def move_link_drop(work: Work, violation: Violation) -> Iterator[Proposal]:
    """The link drop to the first time late enough behind its campaign; without one it names none."""
    for send in work.free(violation.items):
        if send.campaign_item_id is None:
            continue
        campaign = work.week.by_id.get(send.campaign_item_id)
        if campaign is not None and campaign.category == "revenue":
            for day in (send.day, *days_around(send.day, work.plan.week.days)):
                yield from _nearest_first([_times_on(work, send, day)])
        else:
            spoken = work.context.spoken(send)
            yield changing(work, send, f"Let {spoken} point to no campaign.", campaign_item_id=None)


def shift_minutes(work: Work, violation: Violation) -> Iterator[Proposal]:
    """Every send of the finding by a few minutes, each by another number, off the quarter hours."""
    free = [send for send in work.free(violation.items) if not send.is_follow_up]
    for start in range(1, 8):
        changed: dict[int, PlannedSend] = {}
        for place, send in enumerate(free):
            for _, proposal in _times_on(work, send, send.day, most=8, skip=(start + place) % 4):
                moved = {one.item_id: one for one in proposal.sends if one.item_id in proposal.touched}
                changed.update(moved)
                break
        if changed:
            count = f"{len(changed)} sends" if len(changed) > 1 else "1 send"
            yield exchanging(work, changed, f"Shift {count} by a few minutes.")


def _nearest_first(proposals: Iterable[Iterator[Moved]]) -> Iterator[Proposal]:
    """The proposals of several sends together, those that move least first."""
    for _, proposal in heapq.merge(*proposals, key=lambda found: found[0]):
        yield proposal


def _times_on(work: Work, send: PlannedSend, day: date, *, most: int = 200, skip: int = 0) -> Iterator[Moved]:
    """The send at the nearest free minutes of a day, nearest first."""
    found = 0
    for minute in _free_minutes(work, send, day):
        moment = at_minute(day, minute)
        proposal = moving(work, send, moment)
        if proposal is None:
            return
        found += 1
        if found <= skip:
            continue
        if found > most + skip:
            return
        yield round(abs((moment - send.moment).total_seconds()) / 60), proposal


def _free_minutes(work: Work, send: PlannedSend, day: date) -> Iterator[int]:
    """Minutes at which the hard distances to the sends of the day and the avoided hours are kept."""
    timing = work.context.reference.timing
    closed = _closed_minutes(work, send, day)
    zone = work.context.profile.creator.zone
    stays = send.minute if day == send.day else None
    for minute in _by_distance(send.minute):
        if closed[minute] or minute == stays or minute % 60 in ROUND_MINUTES:
            continue
        is_open = timing.first_slot_minute <= minute <= timing.followup_latest_minute
        if is_open and exists(day, time_of_minute(minute), zone):
            yield minute


def _closed_minutes(work: Work, send: PlannedSend, day: date) -> bytearray:
    """1 for each minute of the day that lies in an avoided hour or too near to another send."""
    closed = bytearray(DAY_MINUTES)
    kind = work.context.kind(send)
    for hour in (*work.context.reference.timing.avoid_hours, *(() if kind is None else kind.avoid_hours)):
        closed[hour * 60 : hour * 60 + 60] = b"\1" * 60
    for other in _others(work, send, day):
        gap = math.ceil(_least_gap(work, send, other))
        low, high = max(0, other.minute - gap + 1), min(DAY_MINUTES, other.minute + gap)
        closed[low:high] = b"\1" * max(0, high - low)
    return closed


def _others(work: Work, send: PlannedSend, day: date) -> list[PlannedSend]:
    """The other sends of that day; follow-ups of the send go with it."""
    hanging = {one.item_id for one in work.followups_of(send)}
    return [
        one
        for one in work.week.by_day.get(day, ())
        if one.item_id != send.item_id and one.item_id not in hanging
    ]


def _least_gap(work: Work, send: PlannedSend, other: PlannedSend) -> float:
    """Minutes that must lie between two sends (domain.md 7.1), less the tolerance of the confidence."""
    timing, context = work.context.reference.timing, work.context
    soft = 0.0
    kind = context.kind(send)
    if kind is not None and send.send_type_key == other.send_type_key:
        soft = kind.min_gap_hours * 60
    if context.sells(send) and context.sells(other):
        soft = max(soft, timing.ppv_gap_minutes)
    return max(timing.minimum_gap_minutes, soft - context.thresholds.spacing_tolerance_minutes)


def _by_distance(minute: int) -> Iterator[int]:
    yield minute
    for step in range(1, DAY_MINUTES):
        for found in (minute + step, minute - step):
            if 0 <= found < DAY_MINUTES:
                yield found


def _followup_times(work: Work, send: PlannedSend) -> Iterator[Moved]:
    """The follow-up at every gap it may have behind its parent, the usual gap first (domain.md 8)."""
    parent = work.week.by_id.get(send.parent_item_id or 0)
    if parent is None or not is_free(send):
        return
    timing = work.context.reference.timing
    best = round(timing.followup_mean_minutes)
    gaps: Sequence[int] = sorted(
        range(timing.followup_low_minutes, timing.followup_high_minutes + 1),
        key=lambda gap: (abs(gap - best), gap),
    )
    for gap in gaps:
        minute = parent.minute + gap
        if minute >= DAY_MINUTES or minute % 60 in ROUND_MINUTES:
            continue
        proposal = moving(work, send, at_minute(parent.day, minute))
        if proposal is not None:
            changed = next(one for one in proposal.sends if one.item_id == send.item_id)
            told = replace(changed, followup_delay_minutes=gap)
            yield abs(gap - best), exchanging(work, {send.item_id: told}, proposal.sentence)


TIME_FIXES: Mapping[str, Proposer] = {
    "sends_lie_within_the_week": move_to_another_day,
    "times_exist": move_within_day,
    "sends_do_not_collide": move_within_week,
    "sends_keep_their_distance": move_within_week,
    "same_types_keep_their_distance": move_within_week,
    "priced_sends_keep_their_distance": move_within_week,
    "hours_hold_two_sends": move_within_week,
    "quiet_days_hold_three_sends_a_block": move_within_week,
    "avoided_hours_stay_empty": move_within_week,
    "link_drops_wait_for_their_campaign": move_link_drop,
    "followups_come_15_to_45_minutes_later": move_followup,
    "bumps_keep_their_distance": move_within_week,
    "ppv_sends_leave_three_hours": move_within_week,
    "same_types_leave_three_hours": move_within_week,
    "same_types_do_not_follow_each_other": move_within_week,
    "bundles_and_games_come_once_a_day": move_to_another_day,
    "campaigns_come_once_a_day": move_to_another_day,
    "no_two_sends_share_a_minute": move_within_day,
    "two_hours_hold_three_sends": move_within_week,
    "clock_times_differ": shift_minutes,
    "minutes_are_not_round": shift_minutes,
}

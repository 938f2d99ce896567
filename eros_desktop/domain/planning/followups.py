"""Follow-ups: a reminder 15 to 45 minutes after a paid send, for those who did not buy (domain.md 8).

Which parents, how many a day, and when, all without chance: the gap comes from the SHA-256 of creator, date
and parent. Runs after times are set and before captions are chosen; captions are not given here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, time, timedelta
from hashlib import sha256
from statistics import NormalDist

from eros_desktop.domain.groups import FOLLOW_UP
from eros_desktop.domain.planning.inputs import PlanInputs
from eros_desktop.domain.planning.kinds import followup_allowance, followup_parents
from eros_desktop.domain.reference import Reference, Timing
from eros_desktop.domain.rounding import clamp, round_half_up, steady
from eros_desktop.domain.schedule.sends import PlannedSend
from eros_desktop.domain.weeks import exists, hhmm, time_of_minute, to_utc

CONFIDENT, DOUBTFUL = 0.8, 0.5
CONFIDENT_WINDOW = (15, 30)
DOUBTFUL_WINDOW = (20, 45)
LATE_WINDOW = (20, 40)
LATE_AFTER_MINUTE = 21 * 60
STEP_MINUTES = 5
QUARTER_MINUTES = 15
CATEGORY_WEIGHT = 1.5
"""Priority weight of retention sends (domain.md 7.3)."""

TIP_GOAL_TARGET = "tip_goal_non_participants"

REVENUE_SHARE, RECENCY_SHARE, ENGAGEMENT_SHARE = 0.50, 0.30, 0.20
FULL_REVENUE_DOLLARS = 1000
FULL_ENGAGEMENT = 0.20
UNKNOWN_RECENCY = 0.5


def add_followups(
    sends: tuple[PlannedSend, ...], inputs: PlanInputs, reference: Reference
) -> tuple[tuple[PlannedSend, ...], tuple[str, ...]]:
    """The sends with their follow-ups added, and one sentence for each that found no room.

    A day gets min(eligible parents, allowance of 4.7, tier, 4) follow-ups; those already there (kept ones)
    count. None when the creator's flag is off, nor on a free page unless the setting allows it (domain.md 12
    #6).
    """
    allowance = followup_allowance(inputs.profile, inputs.settings, inputs.volume, reference)
    if allowance == 0:
        return sends, ()
    room = _Room(sends, inputs, reference)
    warnings: list[str] = []
    for day in inputs.week.days:
        warnings.extend(_fill_day(day, allowance, room))
    return tuple(room.sends), tuple(warnings)


def limiter_rank(revenue_dollars: float, hours_ago: float | None, engagement: float) -> float:
    """Which parents come first when there are more than follow-ups, 0..1 (domain.md 8).

    0.50 min(1, revenue/1000) + 0.30 (1 - hours ago/24, 0.5 when unknown) + 0.20 min(1, engagement/0.20).
    """
    recency = UNKNOWN_RECENCY if hours_ago is None else clamp(1 - hours_ago / 24, 0.0, 1.0)
    return steady(
        REVENUE_SHARE * min(1.0, revenue_dollars / FULL_REVENUE_DOLLARS)
        + RECENCY_SHARE * recency
        + ENGAGEMENT_SHARE * min(1.0, engagement / FULL_ENGAGEMENT)
    )


def gap_window(confidence: float, parent_minute: int, timing: Timing) -> tuple[int, int]:
    """Least and most minutes after the parent, both included.

    The order of domain.md 8 decides: confidence above 0.8, then below 0.5, then a parent after 21:00, then
    the whole window. The first that applies holds.
    """
    at = steady(confidence)
    if at > CONFIDENT:
        return CONFIDENT_WINDOW
    if at < DOUBTFUL:
        return DOUBTFUL_WINDOW
    if parent_minute > LATE_AFTER_MINUTE:
        return LATE_WINDOW
    return timing.followup_low_minutes, timing.followup_high_minutes


def drawn_gap(seed: str, window: tuple[int, int], timing: Timing) -> int:
    """Whole minutes from normal(28, 8) truncated to the window: its inverse at a hashed share.

    The share is the first 13 hex digits of the seed's SHA-256 (52 bits), so the same seed gives the same gap.
    """
    low, high = window
    bell = NormalDist(timing.followup_mean_minutes, timing.followup_sd_minutes)
    share = (int(sha256(seed.encode()).hexdigest()[:13], 16) + 0.5) / 16**13
    least, most = bell.cdf(low), bell.cdf(high)
    return int(clamp(round_half_up(bell.inv_cdf(least + share * (most - least))), low, high))


def gaps_to_try(wanted: int, window: tuple[int, int]) -> tuple[int, ...]:
    """The wanted gap, then 5 minutes later each, then earlier each, then what is left, nearest first."""
    low, high = window
    steps = [*range(wanted, high + 1, STEP_MINUTES), *range(wanted - STEP_MINUTES, low - 1, -STEP_MINUTES)]
    rest = sorted(set(range(low, high + 1)) - set(steps), key=lambda gap: (abs(gap - wanted), gap))
    return (*steps, *rest)


def window_before_midnight(
    window: tuple[int, int], parent_minute: int, timing: Timing
) -> tuple[int, int] | None:
    """The window shrunk to end at 23:59, down to 15 minutes; None when not even that fits (domain.md 8)."""
    low, high = window
    latest = timing.followup_latest_minute - parent_minute
    if latest < timing.followup_low_minutes:
        return None
    return min(low, latest), min(high, latest)


def _fill_day(day: date, allowance: int, room: _Room) -> Iterator[str]:
    """Follow-ups for the best parents of a day until its number is reached; yields why one is missing."""
    present = room.followups_on(day)
    parents = room.parents_on(day)
    wanted = min(len(parents), max(0, allowance - present))
    crowded_out = []
    for parent in parents:
        if wanted == 0:
            break
        if room.place_after(parent):
            wanted -= 1
        else:
            crowded_out.append(parent)
    for parent in crowded_out[:wanted]:
        yield (
            f"{day:%a} {hhmm(parent.at)}: no room for a follow-up in its window, so the send has none. "
            "Moving a neighbour away makes room."
        )


class _Room:
    """The week while follow-ups are added: what is taken, and where one may still go."""

    def __init__(self, sends: tuple[PlannedSend, ...], inputs: PlanInputs, reference: Reference) -> None:
        self.sends = list(sends)
        self._inputs, self._reference = inputs, reference
        self._kind = reference.send_type(FOLLOW_UP)
        self._clock_times = Counter(send.at for send in sends)
        self._next_id = max((send.item_id for send in sends), default=0) + 1

    def followups_on(self, day: date) -> int:
        return sum(1 for send in self.sends if send.is_follow_up and send.day == day)

    def parents_on(self, day: date) -> list[PlannedSend]:
        """Eligible parents without a follow-up, best first; equal ones in order of time."""
        taken = {send.parent_item_id for send in self.sends if send.is_follow_up}
        kinds = followup_parents(self._reference, self._inputs.settings)
        free = [
            send
            for send in self.sends
            if send.day == day and send.send_type_key in kinds and send.item_id not in taken
        ]
        return sorted(free, key=lambda send: (-self._rank(send), *send.sort_key))

    def place_after(self, parent: PlannedSend) -> bool:
        """Adds the follow-up of this parent at the first gap that breaks nothing.

        False when there is none.
        """
        gap = next((gap for gap in self._gaps(parent) if self._is_open(parent, gap)), None)
        if gap is not None:
            self._add(parent, gap)
        return gap is not None

    def _rank(self, parent: PlannedSend) -> float:
        """Planned parents lie ahead, so only what they are expected to earn tells them apart (in dollars)."""
        earned = parent.expected_revenue_cents or self._inputs.earnings_per_send_cents.get(
            parent.send_type_key, 0.0
        )
        return limiter_rank(earned / 100, None, 0.0)

    def _gaps(self, parent: PlannedSend) -> list[int]:
        """Gaps in the order of trying; quarter hours and worn clock times come last (domain.md 7.4)."""
        timing = self._reference.timing
        chosen = gap_window(self._inputs.volume.confidence_score, parent.minute, timing)
        window = window_before_midnight(chosen, parent.minute, timing)
        if window is None:
            return []
        seed = (
            f"{self._inputs.profile.creator.creator_id}:{parent.day}:{parent.send_type_key}:{hhmm(parent.at)}"
        )
        tries = gaps_to_try(drawn_gap(f"{seed}:{parent.channel}", window, timing), window)
        return sorted(tries, key=lambda gap: self._looks_mechanical(parent.minute + gap))

    def _looks_mechanical(self, minute: int) -> bool:
        worn = self._clock_times[time_of_minute(minute)] >= self._reference.timing.max_same_clock_time
        return minute % QUARTER_MINUTES == 0 or worn

    def _is_open(self, parent: PlannedSend, gap: int) -> bool:
        at = time_of_minute(parent.minute + gap)
        closed = {*self._reference.timing.avoid_hours, *self._kind.avoid_hours}
        return at.hour not in closed and self._is_real(parent, at, gap) and self._keeps_distance(parent, gap)

    def _is_real(self, parent: PlannedSend, at: time, gap: int) -> bool:
        """False where a change of the clocks skips the time or makes the gap another one (domain.md 7.6)."""
        zone = self._inputs.profile.creator.zone
        elapsed = to_utc(parent.day, at, zone) - to_utc(parent.day, parent.at, zone)
        return exists(parent.day, at, zone) and elapsed == timedelta(minutes=gap)

    def _keeps_distance(self, parent: PlannedSend, gap: int) -> bool:
        timing = self._reference.timing
        moment = parent.moment + timedelta(minutes=gap)
        for other in self.sends:
            if other.item_id == parent.item_id:
                continue
            least = timing.followup_gap_minutes if other.is_follow_up else timing.minimum_gap_minutes
            if abs(moment - other.moment) < timedelta(minutes=least):
                return False
        return True

    def _add(self, parent: PlannedSend, gap: int) -> None:
        kind, at = self._kind, time_of_minute(parent.minute + gap)
        followup = PlannedSend(
            item_id=self._next_id,
            day=parent.day,
            at=at,
            send_type_key=FOLLOW_UP,
            category=kind.category,
            channel=kind.channel,
            audience_target=TIP_GOAL_TARGET if parent.send_type_key == "tip_goal" else kind.default_target,
            parent_item_id=parent.item_id,
            followup_delay_minutes=gap,
            label=kind.label,
            flyer_required=kind.requires_flyer,
            priority=steady(CATEGORY_WEIGHT * kind.priority_weight / 100),
        )
        self.sends.append(followup)
        self._clock_times[at] += 1
        self._next_id += 1

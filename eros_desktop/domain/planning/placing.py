"""Puts the sends of one day on its slots: the most important send chooses first (domain.md 7.3)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from eros_desktop.domain.groups import BUMPS, LINK_DROPS, is_campaign, sells_at_a_price
from eros_desktop.domain.planning.day_board import (
    DayBoard,
    Entry,
    Room,
    Slot,
    Waiting,
    leaves_room,
    type_gap_minutes,
)
from eros_desktop.domain.planning.kinds import plannable
from eros_desktop.domain.planning.strategies import BALANCED_SPREAD, ENGAGEMENT_HEAVY, category_lean
from eros_desktop.domain.planning.timing import hour_scores
from eros_desktop.domain.planning.week_board import WeekBoard
from eros_desktop.domain.reference import SendType

TIE_POINTS = 0.9
"""Below one: the seed decides between equal slots only."""
QUARTER_POINTS = 0.02
OUTSIDE_DAY_POINTS = 12.0
DRIP_POINTS = 25.0
DRIP_MINUTES = range(14 * 60, 18 * 60)
EVENING_POINTS = 15.0
"""As much as a prime hour: the first send that sells nothing comes in the evening where none is there."""
EVENING_MINUTES = range(19 * 60, 22 * 60)
EARLY_CAMPAIGN_MINUTE = 13 * 60
MINUTES_PER_LATE_POINT = 6
LATE_PARENT_POINTS = 10.0
LATE_PARENT_MINUTE = 23 * 60 + 15
CHAIN_MINUTES_PER_POINT = 10
CHAIN_GAP_MINUTES = 12 * 60
SAME_TYPE_POINTS = 12.0
SAME_CATEGORY_POINTS = 6.0
WIDE_TAIL, MIDDLE_TAIL, NARROW_TAIL = 90, 75, 60
"""Minutes free after a parent: a follow-up 15-45 minutes later then stands 45 minutes from the next send."""
TRIED_MINUTES = 3
JITTER_ROOM_MINUTES = 4


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the week being timed and what its allocation says about the days around it."""

    week: WeekBoard
    place: int
    board: DayBoard
    today: Mapping[str, int]
    tomorrow: Mapping[str, int]
    yesterday: Mapping[str, int]
    utilities: dict[str, dict[int, float]]
    """Points of each base minute per send type, filled when first asked for."""

    def is_chained(self, kind: SendType) -> bool:
        """Whether a type with a long gap comes on neighbouring days, too, and so can hardly choose its
        minute.
        """
        if type_gap_minutes(kind) < CHAIN_GAP_MINUTES:
            return False
        return bool(
            self.tomorrow.get(kind.key) or self.yesterday.get(kind.key) or self.today.get(kind.key, 0) > 1
        )

    def points(self, kind: SendType) -> dict[int, float]:
        """Slot scores with the day's leanings, per base minute (points; domain.md 7.3, 7.7)."""
        found = self.utilities.get(kind.key)
        if found is None:
            found = self.utilities[kind.key] = _utilities(self, kind)
        return found


def place_day(day: Day, kinds: list[SendType]) -> list[SendType]:
    """Places as many of the sends as the hard rules allow; returns those left out.

    Order: types bound to their neighbours' times, then by priority, link drops last (they need their
    campaigns). Each takes its best slot that leaves room for the rest; soft rules are dropped step by step:
    room for follow-ups, then bumps 90 minutes apart, then room for what waits.
    """
    waiting = Waiting.of(kinds)
    tails = _tails(day, kinds)
    left_out = []
    for kind in sorted(kinds, key=lambda kind: _order(day, kind)):
        waiting.count(kind, -1)
        tail = next(tails) if kind.key in day.week.parents else 0
        if not place_one(day, kind, tail, waiting):
            left_out.append(kind)
    return left_out


def substitutes(day: Day, kind: SendType, week_counts: Mapping[str, int]) -> list[SendType]:
    """Types that may stand in for one that finds no time: same category, within their limits, by priority."""
    page = day.week.inputs.profile.creator.page_type
    there = [entry.key for entry in day.board.entries]
    able = [
        other
        for other in plannable(day.week.reference, kind.category, page)
        if other.key not in LINK_DROPS
        and other.key != kind.key
        and there.count(other.key) < other.max_per_day
        and (other.max_per_week is None or week_counts.get(other.key, 0) < other.max_per_week)
        and not (sells_at_a_price(other) and there.count(other.key))
    ]
    return sorted(able, key=lambda other: (there.count(other.key), -day.week.priority[other.key]))


def place_one(day: Day, kind: SendType, tail: int, waiting: Waiting) -> bool:
    """Gives one send its best slot under the strictest rules that leave one; False when none is left."""
    board = day.board
    open_bits = board.open_minutes(kind)
    if kind.key in LINK_DROPS:
        open_bits &= day.week.link_window(day.place, board.entries)
    if not open_bits:
        return False
    calm = open_bits & ~(board.bumps if kind.key in BUMPS else 0)
    gap = board.timing.minimum_gap_minutes
    ranked = _ranked_slots(day, kind, open_bits)
    steps: list[tuple[int, int, Room | None]] = [
        (calm, gap, Room.BUMPS),
        (open_bits, gap, Room.GAPS),
        (open_bits, gap, Room.SENDS),
        (open_bits, gap, None),
    ]
    if tail > gap:
        steps[:0] = [
            (board.with_tail(calm, tail), tail, Room.BUMPS),
            (board.with_tail(calm, NARROW_TAIL), NARROW_TAIL, Room.BUMPS),
            (board.with_tail(open_bits, NARROW_TAIL), NARROW_TAIL, Room.GAPS),
        ]
    for bits, room_after, room in steps:
        entry = _best_entry(board, kind, ranked, bits, room_after, waiting, room)
        if entry is not None:
            board.add(entry)
            return True
    return False


def _best_entry(
    board: DayBoard,
    kind: SendType,
    ranked: list[Slot],
    bits: int,
    tail: int,
    waiting: Waiting,
    room: Room | None,
) -> Entry | None:
    """The first of the ranked slots with a minute that leaves the asked room; `room` None asks none."""
    for slot in ranked:
        if not slot.bits & bits:
            continue
        open_here = [minute for minute in slot.minutes if bits >> minute & 1]
        for minute in open_here[:TRIED_MINUTES]:
            if room is None or leaves_room(board, kind, minute, tail, waiting, room):
                return Entry(minute, slot.base, kind, tail)
    return None


def _order(day: Day, kind: SendType) -> tuple[bool, bool, float, int]:
    return not day.is_chained(kind), kind.key in LINK_DROPS, -day.week.priority[kind.key], kind.sort_order


def _tails(day: Day, kinds: list[SendType]) -> Iterator[int]:
    """Free minutes after each follow-up parent, best parent first: generous while there is room to spare."""
    timing = day.week.reference.timing
    parents = sum(kind.key in day.week.parents for kind in kinds)
    gap = timing.minimum_gap_minutes
    count = len(kinds) + len(day.board.entries)
    allowance = day.week.followups_a_day
    wanted = min(parents, allowance if day.board.busy or not allowance else parents)
    spare = (
        timing.last_slot_minute - timing.first_slot_minute - (count - 1) * gap - count * JITTER_ROOM_MINUTES
    )
    fitting = [tail for tail in (WIDE_TAIL, MIDDLE_TAIL, NARROW_TAIL) if wanted * (tail - gap) <= spare]
    tail = fitting[0] if fitting else NARROW_TAIL
    yield from [tail] * wanted
    yield from [gap] * (len(kinds) - wanted)


def _ranked_slots(day: Day, kind: SendType, open_bits: int) -> list[Slot]:
    """Slots with an open minute, best first, with equal neighbours counting against a slot."""
    points = day.points(kind)
    ordered = day.board.in_order()
    minutes = [entry.minute for entry in ordered]
    strategy = day.week.strategies[day.place].strategy
    spread = SAME_CATEGORY_POINTS if strategy == BALANCED_SPREAD else 0.0
    near = [_likeness(entry, kind, spread) for entry in ordered]
    near = [0.0, *near, 0.0]
    evening = EVENING_POINTS if _could_fill_evening(kind, minutes) else 0.0
    worth = []
    for slot in day.board.slots:
        if slot.bits & open_bits:
            at = bisect_right(minutes, slot.base)
            lost = near[at] + near[at + 1] - points[slot.base]
            worth.append((lost - evening * (slot.base in EVENING_MINUTES), slot.base, slot))
    worth.sort(key=lambda item: item[:2])
    return [slot for _, _, slot in worth]


def _could_fill_evening(kind: SendType, minutes: list[int]) -> bool:
    """Whether the day has nothing from 19 to 22 h so far (domain.md 9.6) and the send sells nothing.

    Revenue stays where the strategy of the day wants it.
    """
    return kind.category != "revenue" and not any(minute in EVENING_MINUTES for minute in minutes)


def _likeness(entry: Entry, kind: SendType, spread: float) -> float:
    """Points against standing beside a send of the same type or, on an evenly spread day, category."""
    if entry.key == kind.key:
        return SAME_TYPE_POINTS
    return spread if entry.kind is not None and entry.kind.category == kind.category else 0.0


def _utilities(day: Day, kind: SendType) -> dict[int, float]:
    week = day.week
    hours = hour_scores(kind, day.place, week.reference.timing, week.profile, week.inputs.hour_profile)
    strategy = week.strategies[day.place].strategy
    chained = day.is_chained(kind)
    hurried = is_campaign(kind) and _links_need_today(day)
    points = {}
    for slot in day.board.slots:
        base = slot.base
        value = hours[base // 60] + category_lean(strategy, kind.category, base)
        value += QUARTER_POINTS * week.profile.jitter_bias * (base % 60 // 15)
        value += TIE_POINTS * week.ties.between(2, day.place, base, kind.sort_order)
        value -= _drawbacks(day, kind, base, hurried)
        if chained:
            value -= (base - week.reference.timing.first_slot_minute) / CHAIN_MINUTES_PER_POINT
        points[base] = value
    return points


def _drawbacks(day: Day, kind: SendType, base: int, hurried: bool) -> float:
    """Points against a base time: outside the creator's hours, in the drip window, too late for what follows.

    The drip window of domain.md 7.1 (14:00-18:00, nothing sold) is kept as a wish on engagement-heavy days.
    A hurried send is a campaign that link drops of the same day wait for.
    """
    profile = day.week.profile
    lost = OUTSIDE_DAY_POINTS * (not profile.day_start_hour <= base // 60 <= profile.day_end_hour)
    if kind.category != "revenue":
        return lost
    if day.week.strategies[day.place].strategy == ENGAGEMENT_HEAVY and sells_at_a_price(kind):
        lost += DRIP_POINTS * (base in DRIP_MINUTES)
    if kind.key in day.week.parents:
        lost += LATE_PARENT_POINTS * (base >= LATE_PARENT_MINUTE)
    if hurried and base > EARLY_CAMPAIGN_MINUTE:
        lost += (base - EARLY_CAMPAIGN_MINUTE) / MINUTES_PER_LATE_POINT
    return lost


def _links_need_today(day: Day) -> bool:
    """Whether today's link drops have no campaign of yesterday to point to."""
    if not any(day.today.get(key) for key in LINK_DROPS):
        return False
    kinds = (standing.entry.kind for standing in day.week.earlier(day.place) if standing.day == day.place - 1)
    return not any(kind is not None and is_campaign(kind) for kind in kinds)

"""The week being timed: what stands already, by wall clock and by elapsed time, and its days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from eros_desktop.domain.groups import FOLLOW_UP, is_campaign
from eros_desktop.domain.planning.creator_timing import TimingProfile, timing_profile
from eros_desktop.domain.planning.day_board import (
    MINUTES_A_DAY,
    DayBoard,
    Entry,
    Slot,
    minutes_between,
)
from eros_desktop.domain.planning.inputs import PlanInputs
from eros_desktop.domain.planning.jitter import jitter_candidates
from eros_desktop.domain.planning.kinds import Ties, followup_allowance, followup_parents
from eros_desktop.domain.planning.strategies import week_strategies
from eros_desktop.domain.planning.timing import priorities
from eros_desktop.domain.reference import Reference, SendType
from eros_desktop.domain.schedule.sends import DayStrategy
from eros_desktop.domain.weeks import exists, time_of_minute

NEAR_DAYS = 1
CAMPAIGN_HOURS = 72
"""How long a campaign without an expiry counts as running for link drops: the seed's longest expiry."""


@dataclass(slots=True)
class Standing:
    """A send with its place in the week; `day` is 0..6, beyond that a neighbouring week."""

    day: int
    entry: Entry


@dataclass(slots=True)
class WeekBoard:
    """Everything the timing of one week shares between its days."""

    inputs: PlanInputs
    reference: Reference
    ties: Ties
    profile: TimingProfile
    zone: ZoneInfo
    strategies: tuple[DayStrategy, ...]
    priority: dict[str, float]
    parents: frozenset[str]
    followups_a_day: int
    """Most follow-ups that will stand between the sends of a day."""
    standing: list[Standing] = field(default_factory=list)
    clock_uses: Counter[int] = field(default_factory=Counter)
    patterns: set[tuple[str, ...]] = field(default_factory=set)
    warnings: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, inputs: PlanInputs, reference: Reference) -> WeekBoard:
        creator = inputs.profile.creator
        profile = timing_profile(creator.creator_id)
        strategies = week_strategies(reference, inputs.week, profile)
        week = cls(
            inputs=inputs,
            reference=reference,
            ties=Ties(inputs),
            profile=profile,
            zone=creator.zone,
            strategies=tuple(strategies[day] for day in inputs.week.days),
            priority=priorities(reference, inputs.earnings_per_send_cents),
            parents=followup_parents(reference, inputs.settings),
            followups_a_day=followup_allowance(inputs.profile, inputs.settings, inputs.volume, reference),
        )
        week._stand_kept()
        return week

    def _stand_kept(self) -> None:
        gap = self.reference.timing.minimum_gap_minutes
        for send in self.inputs.kept:
            kind = self.reference.send_types.get(send.send_type_key)
            entry = Entry(send.minute, send.minute, kind, gap, send)
            day = (send.day - self.inputs.week.monday).days
            self.standing.append(Standing(day, entry))
            self.clock_uses[send.minute] += send.day in self.inputs.week

    def date_of(self, day: int) -> date:
        return self.inputs.week.monday + timedelta(days=day)

    def offset_minutes(self, day: int) -> int:
        """UTC offset at noon: every slot of a day lies on the same side of a daylight-saving change."""
        noon = datetime.combine(self.date_of(day), time(12), tzinfo=self.zone)
        offset = noon.utcoffset() or timedelta()
        return round(offset.total_seconds() / 60)

    def distances(self, standing: Standing, day: int) -> tuple[int, ...]:
        """Minute of a send as seen from a day's midnight, by the clock on the wall and by elapsed time."""
        wall = (standing.day - day) * MINUTES_A_DAY + standing.entry.minute
        if standing.day == day:
            return (wall,)
        elapsed = wall - self.offset_minutes(standing.day) + self.offset_minutes(day)
        return (wall,) if elapsed == wall else (wall, elapsed)

    def board(self, day: int, total: int) -> DayBoard:
        """A day's board with kept sends and what stands on the days beside it."""
        timing = self.reference.timing
        board = DayBoard(timing, tuple(self._slots(day)), busy=total > timing.busy_day_sends)
        for standing in self.standing:
            entry = standing.entry
            if standing.day == day:
                board.add(entry)
            elif abs(standing.day - day) <= NEAR_DAYS:
                for minute in self.distances(standing, day):
                    board.stand_beside(minute, entry.kind)
        return board

    def _slots(self, day: int) -> Iterator[Slot]:
        timing, on = self.reference.timing, self.date_of(day)
        skips = self._clock_changes(on)
        creator_id = self.inputs.profile.creator.creator_id
        for base in range(timing.first_slot_minute, timing.last_slot_minute + 1, timing.slot_step_minutes):
            minutes = tuple(
                minute
                for minute in jitter_candidates(creator_id, on, base, timing)
                if self.clock_uses[minute] < timing.max_same_clock_time
                and not (skips and not exists(on, time_of_minute(minute), self.zone))
            )
            if minutes:
                yield Slot(base, minutes, sum(1 << minute for minute in minutes))

    def _clock_changes(self, on: date) -> bool:
        """Whether some wall-clock time of a day may not exist."""
        midnight = datetime.combine(on, time(0), tzinfo=self.zone)
        return midnight.utcoffset() != (midnight + timedelta(days=1)).utcoffset()

    def settle_day(self, day: int, board: DayBoard) -> None:
        """Takes over a finished day."""
        for entry in board.entries:
            if entry.kept is None:
                self.standing.append(Standing(day, entry))
                self.clock_uses[entry.minute] += 1
        self.patterns.add(pattern(board.in_order()))

    def link_window(self, day: int, entries: list[Entry]) -> int:
        """Minutes of a day at which a link drop has a running campaign, 180 minutes old or more (domain.md
        2.2).
        """
        window = 0
        for standing in (*self.earlier(day), *(Standing(day, entry) for entry in entries)):
            if standing.entry.kind is not None and is_campaign(standing.entry.kind):
                start = (standing.day - day) * MINUTES_A_DAY + standing.entry.minute
                window |= minutes_between(
                    start + self.reference.timing.link_drop_after_parent_minutes,
                    start + campaign_minutes(standing.entry, self.reference),
                )
        return window

    def earlier(self, day: int) -> list[Standing]:
        """Sends of this week's days before a day."""
        return [standing for standing in self.standing if 0 <= standing.day < day]


def campaign_minutes(entry: Entry, reference: Reference) -> int:
    """How long a campaign runs: its expiry, for a tip goal the shortest of its modes, else 72 hours."""
    if entry.kept is not None and entry.kept.expiration_hours:
        return entry.kept.expiration_hours * 60
    if entry.key == "tip_goal":
        return min(reference.prices.tip_goal_expiration_hours.values(), default=CAMPAIGN_HOURS) * 60
    hours = entry.kind.expiration_hours if entry.kind is not None else None
    return (hours or CAMPAIGN_HOURS) * 60


def pattern(ordered: list[Entry]) -> tuple[str, ...]:
    """A day as the order of its send types; two days should not read the same (domain.md 7.7)."""
    return tuple(entry.key for entry in ordered if entry.key != FOLLOW_UP)


def day_items(counts: Mapping[str, int], reference: Reference) -> list[SendType]:
    """One send type per send to place."""
    return [reference.send_type(key) for key, count in counts.items() for _ in range(count)]

"""One day being filled: which minutes are still free, as bits of one whole number.

Bit m stands for minute m of the day (0..1439). Wide integers make "free minutes at least 45 from every send"
one expression, and counting how many more sends fit a handful of shifts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from eros_desktop.domain.groups import BUMPS, FOLLOW_UP, sells_at_a_price
from eros_desktop.domain.reference import SendType, Timing
from eros_desktop.domain.schedule.sends import PlannedSend

MINUTES_A_DAY = 1440
BLOCK_MINUTES = 240


def minutes_between(first: int, last: int) -> int:
    """Bits of the minutes first..last, both included; what lies outside the day is left off."""
    low, high = max(first, 0), min(last, MINUTES_A_DAY - 1)
    return ((1 << (high - low + 1)) - 1) << low if high >= low else 0


def around(minute: int, gap: int) -> int:
    """Bits of the minutes closer than `gap` to a minute."""
    return minutes_between(minute - gap + 1, minute + gap - 1)


def holds(free: int, gap: int, count: int, spare: Sequence[int] = ()) -> bool:
    """Whether `count` sends, each `gap` minutes after the one before, fit into free minutes.

    `spare` says how many more each four-hour block may take, empty any number. Earliest first is optimal.
    """
    left = list(spare)
    while count > 0 and free:
        minute = (free & -free).bit_length() - 1
        block = minute // BLOCK_MINUTES
        if left and left[block] <= 0:
            next_start = (block + 1) * BLOCK_MINUTES
        else:
            if left:
                left[block] -= 1
            count -= 1
            next_start = minute + gap
        free = free >> next_start << next_start
    return count <= 0


@dataclass(frozen=True, slots=True)
class Slot:
    """A quarter-hour base time and the minutes it may become, best first (domain.md 7.4)."""

    base: int
    minutes: tuple[int, ...]
    bits: int


@dataclass(slots=True)
class Entry:
    """A send standing on the day. `tail` are the minutes after it that stay free of sends (45 or more)."""

    minute: int
    base: int
    kind: SendType | None
    tail: int
    kept: PlannedSend | None = None

    @property
    def key(self) -> str:
        if self.kept is not None:
            return self.kept.send_type_key
        return "" if self.kind is None else self.kind.key


@dataclass(slots=True)
class DayBoard:
    """The sends of one day, those of the days beside it, and what they block.

    `beside` are minutes of sends on neighbouring days (below 0 or from 1440) with their types. `type_blocked`
    are minutes that a send type may not use because the same type is too near, on this day or beside it.
    """

    timing: Timing
    slots: Sequence[Slot]
    busy: bool
    entries: list[Entry] = field(default_factory=list)
    beside: list[tuple[int, SendType]] = field(default_factory=list)
    type_blocked: dict[str, int] = field(default_factory=dict)
    free: int = 0
    priced: int = 0
    bumps: int = 0
    full_hours: int = 0

    def __post_init__(self) -> None:
        for slot in self.slots:
            self.free |= slot.bits

    def add(self, entry: Entry) -> None:
        """Puts a send on the day and blocks what is too near to it."""
        self.entries.append(entry)
        hour = entry.minute // 60
        if sum(other.minute // 60 == hour for other in self.entries) >= self.timing.max_per_hour:
            self.full_hours |= minutes_between(hour * 60, hour * 60 + 59)
            self.free &= ~self.full_hours
        self.block(entry.minute, entry.tail, entry.kind)

    def stand_beside(self, minute: int, kind: SendType | None) -> None:
        """Takes a send of a neighbouring day into account; its minute is below 0 or from 1440."""
        self.block(minute, 0, kind)
        if kind is not None:
            self.beside.append((minute, kind))

    def block(self, minute: int, tail: int, kind: SendType | None) -> None:
        """Blocks the minutes around a send, which may stand on a neighbouring day."""
        gap = self.timing.minimum_gap_minutes
        self.free &= ~minutes_between(minute - gap + 1, minute + max(gap, tail) - 1)
        if kind is None:
            return
        if sells_at_a_price(kind):
            self.priced |= around(minute, self.timing.ppv_gap_minutes)
        if kind.key in BUMPS:
            self.bumps |= around(minute, self.timing.bump_gap_minutes)
        reach = around(minute, type_gap_minutes(kind))
        self.type_blocked[kind.key] = self.type_blocked.get(kind.key, 0) | reach

    def forget_tails(self) -> None:
        """Gives up the free minutes kept for follow-ups: a send in the week matters more."""
        gap = self.timing.minimum_gap_minutes
        self.free = 0
        for slot in self.slots:
            self.free |= slot.bits
        self.free &= ~self.full_hours
        for minute in (*(entry.minute for entry in self.entries), *(minute for minute, _ in self.beside)):
            self.free &= ~around(minute, gap)

    def open_minutes(self, kind: SendType) -> int:
        """Minutes that keep every hard rule for a type: spacing, gaps, its avoid hours, quiet blocks."""
        open_bits = self.free & ~self.type_blocked.get(kind.key, 0) & ~self.full_blocks()
        if sells_at_a_price(kind):
            open_bits &= ~self.priced
        for hour in kind.avoid_hours:
            open_bits &= ~minutes_between(hour * 60, hour * 60 + 59)
        return open_bits

    def with_tail(self, open_bits: int, tail: int) -> int:
        """Those of the minutes after which `tail` minutes are free of sends."""
        for entry in self.entries:
            open_bits &= ~minutes_between(entry.minute - tail + 1, entry.minute)
        return open_bits

    def spare_in_blocks(self, minute: int | None = None) -> list[int]:
        """How many more sends each four-hour block may take on a quiet day; empty on a busy one.

        With `minute` one more send there is counted. Follow-ups are not (domain.md 7.1).
        """
        if self.busy:
            return []
        spare = [self.timing.max_per_four_hours] * (MINUTES_A_DAY // BLOCK_MINUTES)
        for entry in self.entries:
            spare[entry.minute // BLOCK_MINUTES] -= entry.key != FOLLOW_UP
        if minute is not None:
            spare[minute // BLOCK_MINUTES] -= 1
        return spare

    def full_blocks(self) -> int:
        """Minutes of the four-hour blocks that hold as many sends as they may on a quiet day."""
        full = 0
        for block, spare in enumerate(self.spare_in_blocks()):
            if spare <= 0:
                full |= minutes_between(block * BLOCK_MINUTES, block * BLOCK_MINUTES + BLOCK_MINUTES - 1)
        return full

    def in_order(self) -> list[Entry]:
        return sorted(self.entries, key=lambda entry: entry.minute)


def type_gap_minutes(kind: SendType) -> int:
    """Minutes between two sends of a type (domain.md 2.1, min h between)."""
    return round(kind.min_gap_hours * 60)


@dataclass(slots=True)
class Waiting:
    """What is still to be placed on a day, counted for the question whether there is room for it."""

    total: int = 0
    priced: int = 0
    bumps: int = 0
    types: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, kinds: Iterable[SendType]) -> Waiting:
        waiting = cls()
        for kind in kinds:
            waiting.count(kind, 1)
        return waiting

    def count(self, kind: SendType, change: int) -> None:
        self.total += change
        self.priced += change * sells_at_a_price(kind)
        self.bumps += change * (kind.key in BUMPS)
        self.types[kind.key] = self.types.get(kind.key, 0) + change


class Room(IntEnum):
    """How much of what waits must still fit: all sends, also each kind's own gaps, also bumps 90 minutes
    apart.
    """

    SENDS = 0
    GAPS = 1
    BUMPS = 2


def leaves_room(
    board: DayBoard, kind: SendType, minute: int, tail: int, waiting: Waiting, room: Room
) -> bool:
    """Whether what waits still fits after a send of `kind` at `minute` with `tail` free minutes."""
    timing = board.timing
    gap = timing.minimum_gap_minutes
    free = board.free & ~minutes_between(minute - gap + 1, minute + max(gap, tail) - 1)
    spare = board.spare_in_blocks(minute)
    if not holds(free, gap, waiting.total, spare):
        return False
    if room >= Room.GAPS and not _leaves_gaps(board, kind, minute, free, waiting, spare):
        return False
    if room < Room.BUMPS or not waiting.bumps:
        return True
    own = around(minute, timing.bump_gap_minutes) if kind.key in BUMPS else 0
    return holds(free & ~(board.bumps | own), timing.bump_gap_minutes, waiting.bumps, spare)


def _leaves_gaps(
    board: DayBoard, kind: SendType, minute: int, free: int, waiting: Waiting, spare: Sequence[int]
) -> bool:
    """Whether priced sends and sends of the same type that wait still find minutes far enough apart."""
    gap = board.timing.ppv_gap_minutes
    if waiting.priced:
        own = around(minute, gap) if sells_at_a_price(kind) else 0
        if not holds(free & ~(board.priced | own), gap, waiting.priced, spare):
            return False
    same = waiting.types.get(kind.key, 0)
    if not same:
        return True
    reach = type_gap_minutes(kind)
    return holds(free & ~(board.type_blocked.get(kind.key, 0) | around(minute, reach)), reach, same, spare)

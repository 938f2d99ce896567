"""One day's clock: where a minute stands on the time axis, also on days of 23 or 25 hours. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

MINUTES_A_DAY = 1440


@dataclass(frozen=True, slots=True)
class Jump:
    """A daylight-saving jump of a day in minutes since midnight, `start` < `end`.

    A gap skips these minutes; otherwise they come twice.
    """

    start: int
    end: int
    is_gap: bool


@dataclass(frozen=True, slots=True)
class DayClock:
    """Places are hours along the axis, 0..24 on every day, so that the days of a week line up.

    Skipped minutes keep their place and hold nothing; minutes that come twice share theirs, the first pass in
    the upper half (the planner means the first pass, reliability.md F41).
    """

    day: date
    jump: Jump | None = None

    @property
    def hours(self) -> float:
        """How long the day lasts: 23, 24 or 25 in most zones."""
        if self.jump is None:
            return 24.0
        change = (self.jump.end - self.jump.start) / 60
        return 24.0 - change if self.jump.is_gap else 24.0 + change

    def exists(self, minute: float) -> bool:
        jump = self.jump
        return jump is None or not jump.is_gap or not jump.start <= minute < jump.end

    def is_doubled(self, minute: float) -> bool:
        jump = self.jump
        return jump is not None and not jump.is_gap and jump.start <= minute < jump.end

    def place(self, minute: float, second_pass: bool = False) -> float:
        """Where a minute (0..1440) stands, in hours."""
        jump = self.jump
        if jump is None or not self.is_doubled(minute):
            return minute / 60
        half = (jump.end - jump.start) / 2
        return (jump.start + (minute - jump.start) / 2 + (half if second_pass else 0.0)) / 60

    def minute(self, place: float) -> tuple[float, bool] | None:
        """The minute at a place and whether it is the second pass; None where no such minute exists."""
        at = place * 60
        if not 0 <= at <= MINUTES_A_DAY or not self.exists(at):
            return None
        jump = self.jump
        if jump is None or not self.is_doubled(at):
            return at, False
        half = (jump.end - jump.start) / 2
        second = at >= jump.start + half
        return jump.start + 2 * (at - jump.start - (half if second else 0.0)), second


def day_clock(day: date, zone: ZoneInfo) -> DayClock:
    """The clock of a day in a zone."""
    return DayClock(day, _jump(day, zone))


def _jump(day: date, zone: ZoneInfo) -> Jump | None:
    """The jump that begins on this day; a day has at most one."""
    midnight = datetime.combine(day, time())
    before, after = _offset(midnight, zone), _offset(midnight + timedelta(days=1), zone)
    if before == after:
        return None
    low, high = 0, MINUTES_A_DAY + 2 * 60
    while low < high:
        middle = (low + high) // 2
        instant = (midnight - timedelta(minutes=before) + timedelta(minutes=middle)).replace(tzinfo=UTC)
        if _minutes(instant.astimezone(zone)) == after:
            high = middle
        else:
            low = middle + 1
    start, end = low, low + after - before
    return Jump(min(start, end), max(start, end), is_gap=after > before)


def _offset(wall: datetime, zone: ZoneInfo) -> int:
    return _minutes(wall.replace(tzinfo=zone))


def _minutes(moment: datetime) -> int:
    found = moment.utcoffset()
    return 0 if found is None else round(found.total_seconds() / 60)


def clocks_apart(day: date, hour: int, zone: ZoneInfo, other: ZoneInfo) -> int:
    """Minutes by which the other zone's clock is ahead at that hour; negative when it is behind."""
    here = datetime.combine(day, time(hour), tzinfo=zone)
    return _minutes(here.astimezone(UTC).astimezone(other)) - _minutes(here)


def clock_text(hour: int, minutes_ahead: int = 0) -> str:
    """`HH:MM` of a full hour as another clock shows it."""
    minute = (hour * 60 + minutes_ahead) % MINUTES_A_DAY
    return f"{minute // 60:02d}:{minute % 60:02d}"

"""The planned week: a Monday, its seven days, and wall-clock times in a creator's zone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from eros_desktop.domain.errors import InvalidInput

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_ISO_WEEK = re.compile(r"^(\d{4})-?W(\d{2})$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, order=True)
class Week:
    """Monday to Sunday, keyed by the Monday's date, never by year and number (reliability.md F44)."""

    monday: date

    def __post_init__(self) -> None:
        if self.monday.weekday() != 0:
            before = self.monday - timedelta(days=self.monday.weekday())
            raise InvalidInput(
                "week",
                f"{self.monday} is a {self.monday:%A}, and a week starts on a Monday. "
                f"Nothing was changed; use {before} or {before + timedelta(days=7)}.",
                code="NOT_MONDAY",
            )

    @classmethod
    def containing(cls, day: date) -> Week:
        """The week in which `day` lies."""
        return cls(day - timedelta(days=day.weekday()))

    @classmethod
    def after(cls, day: date) -> Week:
        """The first week that starts later than `day`."""
        return cls.containing(day).next()

    @classmethod
    def parse(cls, text: str) -> Week:
        """A week from its Monday (`2026-11-23`) or its ISO week (`2026-W48`).

        Raises InvalidInput with NOT_MONDAY for another weekday and INVALID_DATE for what is no date.
        """
        cleaned = text.strip()
        try:
            if match := _ISO_WEEK.match(cleaned):
                return cls(date.fromisocalendar(int(match[1]), int(match[2]), 1))
            return cls(date.fromisoformat(cleaned))
        except ValueError:
            raise InvalidInput(
                "week",
                f"'{text}' is not a week. Nothing was changed; write its Monday like 2026-11-23 or an "
                "ISO week like 2026-W48.",
                code="INVALID_DATE",
            ) from None

    @property
    def sunday(self) -> date:
        return self.monday + timedelta(days=6)

    @property
    def days(self) -> tuple[date, ...]:
        """The seven dates, Monday first."""
        return tuple(self.monday + timedelta(days=i) for i in range(7))

    @property
    def iso(self) -> str:
        """`2026-W48`."""
        year, number, _ = self.monday.isocalendar()
        return f"{year}-W{number:02d}"

    def next(self) -> Week:
        return Week(self.monday + timedelta(days=7))

    def previous(self) -> Week:
        return Week(self.monday - timedelta(days=7))

    def __contains__(self, day: date) -> bool:
        return self.monday <= day <= self.sunday

    def __str__(self) -> str:
        return self.monday.isoformat()


def time_of_minute(minute: int) -> time:
    """Wall-clock time of a minute since midnight, 0..1439."""
    return time(minute // 60, minute % 60)


def hhmm(at: time) -> str:
    """`HH:MM` (the seeds' time format)."""
    return f"{at.hour:02d}:{at.minute:02d}"


def exists(day: date, at: time, zone: ZoneInfo) -> bool:
    """False for a wall-clock time that a daylight-saving jump skips on that day."""
    local = datetime.combine(day, at, tzinfo=zone)
    return local.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == local.replace(tzinfo=None)


def clocks_change(day: date, zone: ZoneInfo) -> bool:
    """Whether the clocks are put forward or back on that day."""
    midnight = datetime.combine(day, time(), tzinfo=zone)
    return midnight.utcoffset() != (midnight + timedelta(days=1)).utcoffset()


def settle(day: date, at: time, zone: ZoneInfo) -> tuple[date, time]:
    """The same wall-clock time, or one hour later when it does not exist that day (domain.md 7.6)."""
    if exists(day, at, zone):
        return day, at
    later = datetime.combine(day, at) + timedelta(hours=1)
    return later.date(), later.time()


def to_utc(day: date, at: time, zone: ZoneInfo) -> datetime:
    """The instant of a wall-clock time; of a doubled hour the first one (reliability.md F41)."""
    return datetime.combine(day, at, tzinfo=zone).astimezone(UTC)


def day_of(stored: str | None) -> date | None:
    """The day of a stored moment, None where there is none or nobody can read it."""
    try:
        return date.fromisoformat(stored[:10]) if stored else None
    except ValueError:
        return None

"""What day it is: fixed by the caller, else today in the creator's own zone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo


def system_now() -> datetime:
    """The present instant in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Clock:
    """The one source of time: `now` gives the present instant, `fixed` replaces every today."""

    now: Callable[[], datetime] = system_now
    fixed: date | None = None

    def today(self, zone: ZoneInfo) -> date:
        """The fixed day, else the calendar day it is in that zone."""
        return self.fixed or self.now().astimezone(zone).date()

    def stamp(self) -> str:
        """The present instant as stored: `YYYY-MM-DD HH:MM:SS` in UTC, as SQLite's datetime('now')."""
        return self.now().astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S")

"""The manager's own clock: which zone it is, and what instant it shows."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimeZone

from eros_desktop.domain.weeks import Week
from eros_desktop.ui.plan.day_clock import clocks_apart
from eros_desktop.ui.window_state import WindowState

REMEMBERED = "manager_zone"


def manager_zone(state: WindowState) -> ZoneInfo:
    """The zone set for the window, else the machine's; UTC when the machine's has no usable name."""
    name = state.get(REMEMBERED, "") or bytes(QTimeZone.systemTimeZoneId().data()).decode()
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        return ZoneInfo("UTC")


def same_clocks(one: ZoneInfo, other: ZoneInfo, week: Week) -> bool:
    """True when the two clocks agree through the whole week."""
    return all(
        clocks_apart(day, hour, one, other) == 0
        for day in (*week.days, week.sunday + timedelta(days=1))
        for hour in (0, 12)
    )


def moment(today: date) -> datetime:
    """The present instant; noon of `today` where today is fixed (pictures, tests)."""
    now = datetime.now(UTC)
    local = now.astimezone()
    if local.date() == today:
        return now
    return datetime.combine(today, time(12)).astimezone(UTC)

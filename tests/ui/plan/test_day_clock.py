"""Minutes and places on days of 23, 24 and 25 hours."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.weeks import exists, time_of_minute
from eros_desktop.ui.plan.day_clock import DayClock, Jump, clock_text, clocks_apart, day_clock

NEW_YORK, BERLIN = ZoneInfo("America/New_York"), ZoneInfo("Europe/Berlin")
SPRING, AUTUMN, PLAIN = date(2026, 3, 8), date(2026, 11, 1), date(2026, 11, 23)


@pytest.mark.parametrize(
    ("day", "zone", "jump", "hours"),
    [
        (PLAIN, NEW_YORK, None, 24),
        (SPRING, NEW_YORK, Jump(120, 180, True), 23),
        (AUTUMN, NEW_YORK, Jump(60, 120, False), 25),
        (date(2026, 3, 29), BERLIN, Jump(120, 180, True), 23),
        (date(2026, 4, 5), ZoneInfo("Australia/Lord_Howe"), Jump(90, 120, False), 24.5),
        (date(2026, 3, 29), ZoneInfo("Asia/Beirut"), Jump(0, 60, True), 23),
        (date(2026, 10, 24), ZoneInfo("Asia/Beirut"), Jump(1380, 1440, False), 25),
        (date(2026, 10, 25), ZoneInfo("Asia/Beirut"), None, 24),
    ],
)
def test_a_jump_is_found_on_its_own_day(day: date, zone: ZoneInfo, jump: Jump | None, hours: float) -> None:
    clock = day_clock(day, zone)
    assert clock.jump == jump
    assert clock.hours == hours


@given(
    day=st.dates(date(2024, 1, 1), date(2030, 12, 31)),
    zone=st.sampled_from(
        ["America/New_York", "Europe/London", "Australia/Sydney", "Asia/Beirut", "Asia/Tokyo"]
    ),
    minute=st.integers(0, 1439),
)
def test_a_minute_exists_on_the_clock_exactly_when_it_does_in_the_zone(
    day: date, zone: str, minute: int
) -> None:
    assert day_clock(day, ZoneInfo(zone)).exists(minute) == exists(
        day, time_of_minute(minute), ZoneInfo(zone)
    )


@given(st.sampled_from([SPRING, AUTUMN, PLAIN]), st.integers(0, 1439), st.booleans())
def test_a_minute_comes_back_from_its_place(day: date, minute: int, again: bool) -> None:
    clock = day_clock(day, NEW_YORK)
    second = again and clock.is_doubled(minute)
    found = clock.minute(clock.place(minute, second))
    if not clock.exists(minute):
        assert found is None
    else:
        assert found is not None
        assert found[0] == pytest.approx(minute, abs=1e-6)
        assert found[1] == second


@given(st.floats(0, 24))
def test_a_place_comes_back_from_its_minute(place: float) -> None:
    clock = day_clock(AUTUMN, NEW_YORK)
    found = clock.minute(place)
    assert found is not None
    assert clock.place(*found) == pytest.approx(place, abs=1e-6)


def test_nothing_stands_outside_the_day() -> None:
    assert DayClock(PLAIN).minute(-0.1) is None
    assert DayClock(PLAIN).minute(24.1) is None


def test_the_second_clock_knows_both_zones_on_each_day() -> None:
    assert clocks_apart(PLAIN, 12, NEW_YORK, BERLIN) == 360
    assert clocks_apart(date(2026, 3, 10), 12, NEW_YORK, BERLIN) == 300
    assert clock_text(20, 360) == "02:00"
    assert clock_text(3, -330) == "21:30"

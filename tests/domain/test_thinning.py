"""Which automatic backups may go: never one somebody made, never the last three, never in odd times."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from eros_desktop.domain.thinning import Copy, replaced

NOW = datetime(2026, 11, 20, 8, 45, tzinfo=UTC)
NO_CAP = 10**15


def copies(*ages_days: float, size: int = 100, rows: int = 1000, is_automatic: bool = True) -> list[Copy]:
    """Backups of these ages, the oldest first."""
    return [
        Copy(number, NOW - timedelta(days=age), size, rows, is_automatic)
        for number, age in enumerate(sorted(ages_days, reverse=True), start=1)
    ]


def gone(found: list[Copy], cap_bytes: int = NO_CAP, now: datetime = NOW) -> list[int]:
    return [copy.sequence for copy in replaced(found, now, cap_bytes)]


def test_ninety_days_everything_stays_then_the_newest_of_a_month_for_two_years() -> None:
    found = copies(800, 735, 120, 111, 92, 91, 89, 40, 20, 3, 2, 1, 0.5)
    assert [copy.made_at.date().isoformat() for copy in found[2:6]] == [
        "2026-07-23", "2026-08-01", "2026-08-20", "2026-08-21",
    ]  # fmt: skip
    assert gone(found) == [1, 2, 4, 5]


def routine(*ages_days: float, size: int = 100) -> list[Copy]:
    return [replace(copy, is_routine=True) for copy in copies(*ages_days, size=size)]


def test_of_routine_ones_the_newest_of_a_day_stays_then_of_a_week_then_of_a_month() -> None:
    found = routine(111, 110, 60, 58, 44.1, 44, 20.2, 20.1, 20, 9, 8, 7, 6, 5, 4, 1.9, 1.8, 1.7, 0.1)
    assert [copy.sequence for copy in found if copy.sequence not in gone(found)] == [
        2, 4, 6, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
    ]  # fmt: skip


def test_a_forced_one_of_the_same_day_stays_beside_a_routine_one() -> None:
    early, late, *rest = routine(20.2, 20.1, 9, 8, 7, 6, 5)
    assert gone([replace(early, is_routine=False), late, *rest]) == []
    assert gone([early, late, *rest]) == [1]


def test_where_there_is_no_room_routine_ones_of_today_go_and_forced_ones_stay() -> None:
    found = routine(0.5, 0.4, 0.3, 0.2, 0.1, 0.05, size=10)
    assert gone(found, cap_bytes=40) == [1, 2]
    assert gone(found, cap_bytes=0) == [1, 2], "the newest of the hours and the last three stay"
    assert gone([replace(copy, is_routine=False) for copy in found], cap_bytes=40) == []


def test_what_somebody_made_stays_for_ever() -> None:
    found = copies(900, 800, 120, 110, 109, 89, 40, 3, 2, 1)
    assert gone(found) == [1, 2, 4]
    assert gone([replace(copy, is_automatic=False) for copy in found]) == []


def test_the_last_three_stay_however_old_they_are() -> None:
    assert gone(copies(900, 800, 790)) == []
    assert gone(copies(1000, 900, 800, 790, 780, 770)) == [1, 2, 3]


def test_nothing_goes_when_more_than_half_would() -> None:
    assert gone(copies(1000, 900, 890, 880, 800, 790, 780)) == []


def test_nothing_goes_while_the_clock_is_back_or_the_newest_has_far_fewer_rows() -> None:
    found = copies(900, 89, 40, 3, 2, 1)
    assert gone(found) == [1]
    assert gone(found, now=NOW - timedelta(days=4)) == []
    assert gone([*found[:-1], replace(found[-1], rows=700)]) == []
    ahead = replace(found[-2], made_at=NOW + timedelta(days=9))
    assert gone([*found[:-2], ahead, found[-1]]) == []
    assert gone([*found[:-2], ahead, found[-1], replace(found[-1], sequence=7)]) == [1]


def test_above_the_cap_doubles_of_a_day_go_first_then_the_oldest_of_each_tier() -> None:
    found = copies(60, 58.9, 50, 10.2, 10.1, 5, 3, 1, 0.5, 0.4)
    assert gone(found, cap_bytes=10 * 100) == []
    assert gone(found, cap_bytes=8 * 100) == [1, 4]
    assert gone(found, cap_bytes=7 * 100) == [1, 2, 4]
    assert gone(found, cap_bytes=0) == [1, 2, 4, 5, 6]


def test_an_empty_folder_has_nothing_to_lose() -> None:
    assert gone([]) == []


@settings(max_examples=15, deadline=None)
@given(st.lists(st.integers(1, 40), min_size=40, max_size=80), st.integers(300, 5000))
def test_in_years_of_use_every_tier_keeps_a_backup_and_the_last_three_stay(
    pauses: list[int], cap_bytes: int
) -> None:
    kept: list[Copy] = []
    now = NOW
    for number, pause in enumerate(pauses, start=1):
        now += timedelta(days=pause)
        kept.append(Copy(number, now, 100, 1000 + number, number % 7 > 0, number % 7 > 3))
        removed = replaced(kept, now, cap_bytes)
        before, kept = kept, [copy for copy in kept if copy not in removed]
        assert [copy for copy in before if not copy.is_automatic] == [
            copy for copy in kept if not copy.is_automatic
        ]
        assert kept[-3:] == before[-3:]
        for low, high in ((0, 30), (30, 90), (90, 730)):
            covered = [copy for copy in before if low <= (now - copy.made_at).days < high]
            assert not covered or [copy for copy in covered if copy in kept]

from __future__ import annotations

import hashlib
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.planning.jitter import jitter_candidates, jitter_offset
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.values import CreatorId
from tests.support.builders_planning import MONDAY, shipped_reference

HARBOUR = CreatorId("harbour")


def test_the_offset_is_minus_seven_plus_the_seed_modulo_sixteen(reference: Reference) -> None:
    digest = hashlib.md5(b"harbour:2026-11-23:19:00", usedforsecurity=False).hexdigest()
    assert digest[:8] == "77f8f34c"
    assert jitter_offset(HARBOUR, MONDAY, 19 * 60, reference.timing) == -7 + int(digest[:8], 16) % 16


@given(
    creator=st.text(min_size=1, max_size=12),
    days=st.integers(0, 4000),
    base=st.integers(0, 95).map(lambda quarter: quarter * 15),
)
def test_candidates_are_near_not_round_and_not_in_avoid_hours(creator: str, days: int, base: int) -> None:
    timing = shipped_reference().timing
    day = MONDAY + timedelta(days=days)
    drawn = jitter_offset(CreatorId(creator), day, base, timing)
    found = jitter_candidates(CreatorId(creator), day, base, timing)
    assert -7 <= drawn <= 8
    assert all(-7 <= minute - base <= 8 for minute in found)
    assert all(
        minute % 15 and minute // 60 not in timing.avoid_hours and 0 <= minute < 1440 for minute in found
    )
    if drawn != 0 and (base + drawn) // 60 not in timing.avoid_hours and base + drawn >= 0:
        assert found[0] == base + drawn


def test_an_offset_of_zero_falls_back_to_one_minute_later(reference: Reference) -> None:
    day = next(
        MONDAY + timedelta(days=number)
        for number in range(200)
        if jitter_offset(HARBOUR, MONDAY + timedelta(days=number), 600, reference.timing) == 0
    )
    assert jitter_candidates(HARBOUR, day, 600, reference.timing) == (601, 602, 599, 598, 603, 597)


def test_the_hour_before_seven_is_never_reached(reference: Reference) -> None:
    """07:00 less a few minutes would lie in the avoid hours 03:00-06:59."""
    for number in range(60):
        found = jitter_candidates(HARBOUR, date(2026, 1, 1) + timedelta(days=number), 420, reference.timing)
        assert min(found) > 420


def test_offsets_use_their_whole_range(reference: Reference) -> None:
    found = {
        jitter_offset(HARBOUR, MONDAY + timedelta(days=day), base, reference.timing)
        for day in range(7)
        for base in range(480, 1440, 15)
    }
    assert found == set(range(-7, 9))

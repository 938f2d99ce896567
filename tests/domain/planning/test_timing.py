from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.planning.creator_timing import timing_profile
from eros_desktop.domain.planning.timing import (
    hour_scores,
    performance_factor,
    prime_hours,
    priorities,
    send_priority,
    slot_score,
)
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.values import CreatorId
from tests.support.builders_planning import shipped_reference

MON, TUE, WED, THU, FRI, SAT, SUN = range(7)


@pytest.mark.parametrize(
    ("key", "weekday", "hour", "score"),
    [
        ("ppv_unlock", SAT, 19, 100),
        ("dm_farm", MON, 15, 95),
        ("bump_text_only", TUE, 8, 80),
        ("link_drop", MON, 4, 10),
        ("vip_program", WED, 4, 30),
        ("bump_normal", SUN, 9, 60),
        ("dm_farm", THU, 23, 30),
        ("bundle", MON, 14, 95),
    ],
)
def test_golden_slot_scores(reference: Reference, key: str, weekday: int, hour: int, score: float) -> None:
    """The first four are those of domain.md 7.3; the global prime hours, no history."""
    assert slot_score(reference.send_type(key), weekday, hour, reference.timing) == score


def test_history_adds_up_to_twenty_points_and_clustering_five(reference: Reference) -> None:
    kind, timing = reference.send_type("bump_normal"), reference.timing
    assert slot_score(kind, MON, 9, timing) == 50
    assert slot_score(kind, MON, 9, timing, history=50.0) == 60
    assert slot_score(kind, MON, 9, timing, history=100.0, clustered=True) == 75
    assert slot_score(kind, MON, 9, timing, history=math.nan) == 50


@given(
    weekday=st.integers(0, 6),
    hour=st.integers(0, 23),
    history=st.one_of(st.just(math.nan), st.floats(0, 100)),
    number=st.integers(0, 21),
)
def test_a_slot_score_stays_between_0_and_100(weekday: int, hour: int, history: float, number: int) -> None:
    reference = shipped_reference()
    kind = list(reference.send_types.values())[number]
    assert 0 <= slot_score(kind, weekday, hour, reference.timing, history=history, clustered=True) <= 100


@pytest.mark.parametrize(
    ("weekday", "hours"),
    [
        (MON, (8, 13, 19, 21)),
        (TUE, (10, 15, 21, 23)),
        (WED, (12, 14, 19, 21)),
        (THU, (10, 14, 17, 20)),
        (FRI, (8, 14, 21, 23)),
        (SAT, (12, 15, 21, 23)),
        (SUN, (10, 13, 18, 19)),
    ],
)
def test_prime_hours_take_the_shifts_of_their_weekday(
    reference: Reference, weekday: int, hours: tuple[int, ...]
) -> None:
    assert prime_hours(reference.timing, weekday) == hours


def test_shifted_prime_hours_stay_between_6_and_23(reference: Reference) -> None:
    assert prime_hours(reference.timing, FRI, 1) == (9, 15, 22, 23)
    assert prime_hours(reference.timing, MON, -3) == (6, 10, 16, 18)


def test_hour_scores_use_the_day_the_page_and_its_history(reference: Reference) -> None:
    history = np.full((7, 24), np.nan)
    history[MON, 16] = 100.0
    kind, profile = reference.send_type("bump_normal"), timing_profile(CreatorId("harbour"))
    scores = hour_scores(kind, MON, reference.timing, profile, history)
    assert len(scores) == 24
    assert scores[16] == 70
    for hour in prime_hours(reference.timing, MON, profile.prime_shift_hours):
        assert scores[hour] == (70 if hour in profile.cluster_hours else 65)


@pytest.mark.parametrize(
    ("key", "factor", "priority"),
    [("ppv_unlock", 1.0, 3.0), ("dm_farm", 1.25, 1.5), ("expired_winback", 1.0, 0.75)],
)
def test_golden_priorities(reference: Reference, key: str, factor: float, priority: float) -> None:
    assert send_priority(reference.send_type(key), factor) == priority


def test_the_performance_factor_goes_by_rank() -> None:
    earnings = {f"type-{number}": float(number) for number in range(11)}
    found = [performance_factor(f"type-{number}", earnings) for number in range(11)]
    assert found == [0.5, 0.75, 0.75, 1.0, 1.0, 1.0, 1.0, 1.0, 1.25, 1.5, 1.5]


def test_unknown_or_few_earnings_leave_the_factor_at_one(reference: Reference) -> None:
    earnings = {"ppv_unlock": 5.0, "bundle": 1.0, "tip_goal": 9.0, "game_post": 2.0}
    assert performance_factor("ppv_unlock", earnings) == 1.0
    assert performance_factor("like_farm", {**earnings, "vip_program": 3.0}) == 1.0
    assert priorities(reference, earnings)["bundle"] == 2.55

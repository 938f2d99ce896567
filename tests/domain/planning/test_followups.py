"""Follow-ups: how many, after which sends, when, and when none at all (domain.md 8)."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, time, timedelta
from itertools import pairwise
from statistics import mean
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from eros_desktop.domain.creators import FeatureFlags
from eros_desktop.domain.planning.followups import (
    add_followups,
    drawn_gap,
    gap_window,
    gaps_to_try,
    limiter_rank,
    window_before_midnight,
)
from eros_desktop.domain.planning.inputs import PlanInputs, PlanSettings
from eros_desktop.domain.schedule.sends import PlannedSend
from eros_desktop.domain.values import Cents
from tests.support.builders_planning import MONDAY, plan_inputs, volume_result
from tests.support.builders_schedule import followup, send, shipped_reference

TIMING = shipped_reference().timing
WINDOW = (TIMING.followup_low_minutes, TIMING.followup_high_minutes)


def inputs(confidence: float = 0.7, followups: int = 4, **changes: Any) -> PlanInputs:
    volume = replace(volume_result(followups=followups, **changes), confidence_score=confidence)
    return plan_inputs(volume)


def with_flags(around: PlanInputs, flags: FeatureFlags) -> PlanInputs:
    return replace(around, profile=replace(around.profile, flags=flags))


def added(sends: tuple[PlannedSend, ...], around: PlanInputs | None = None) -> list[PlannedSend]:
    found, _ = add_followups(sends, around or inputs(), shipped_reference())
    assert found[: len(sends)] == sends
    return list(found[len(sends) :])


def warned(sends: tuple[PlannedSend, ...], around: PlanInputs | None = None) -> tuple[str, ...]:
    return add_followups(sends, around or inputs(), shipped_reference())[1]


def day_of(count: int, key: str = "ppv_unlock") -> tuple[PlannedSend, ...]:
    return tuple(send(n + 1, key, 0, f"{8 + 2 * n:02d}:07") for n in range(count))


def test_a_follow_up_says_whom_it_follows() -> None:
    (parent,) = day_of(1)
    (found,) = added((parent,))
    gap = found.minute - parent.minute
    assert (found.parent_item_id, found.followup_delay_minutes, found.day) == (1, gap, parent.day)
    assert (found.channel, found.audience_target) == ("targeted_message", "ppv_non_purchasers")
    assert (found.category, found.price_cents, found.item_id, found.is_follow_up) == (
        "retention",
        None,
        2,
        True,
    )
    assert found.priority == 0.525


def test_tip_goals_are_followed_by_those_who_did_not_tip() -> None:
    (found,) = added((send(1, "tip_goal"),))
    assert found.audience_target == "tip_goal_non_participants"


@pytest.mark.parametrize(
    ("key", "count"),
    [
        ("ppv_unlock", 1),
        ("ppv_wall", 1),
        ("tip_goal", 1),
        ("bundle", 0),
        ("flash_bundle", 0),
        ("game_post", 0),
        ("vip_program", 0),
    ],
)
def test_only_some_sends_are_followed(key: str, count: int) -> None:
    assert len(added((send(1, key),))) == count


def test_bundles_are_followed_by_setting() -> None:
    around = replace(inputs(), settings=PlanSettings(allow_bundle_followups=True))
    assert len(added((send(1, "bundle"),), around)) == 1


@pytest.mark.parametrize(
    ("parents", "allowance", "level", "count"),
    [
        (6, 4, "ULTRA", 4),
        (6, 3, "ULTRA", 3),
        (6, 4, "LOW", 2),
        (6, 9, "ultra", 4),
        (2, 4, "HIGH", 2),
        (6, 0, "HIGH", 0),
    ],
)
def test_a_day_gets_the_least_of_parents_allowance_tier_and_four(
    parents: int, allowance: int, level: str, count: int
) -> None:
    assert len(added(day_of(parents), inputs(followups=allowance, level=level))) == count


def test_the_flag_switches_them_off() -> None:
    assert added(day_of(3), with_flags(inputs(), FeatureFlags(ppv_followup=False))) == []


def test_free_pages_have_none_unless_allowed() -> None:
    around = inputs(page_type="free")
    assert added(day_of(2, "ppv_wall"), around) == []
    assert (
        len(
            added(day_of(2, "ppv_wall"), replace(around, settings=PlanSettings(allow_followups_on_free=True)))
        )
        == 2
    )


def test_the_best_parents_come_first() -> None:
    dear = [Cents(amount) for amount in (100, 90000, 500, 80000)]
    sends = tuple(
        replace(one, expected_revenue_cents=cents) for one, cents in zip(day_of(4), dear, strict=True)
    )
    found = added(sends, inputs(followups=2))
    assert {one.parent_item_id for one in found} == {2, 4}


def test_earnings_of_the_type_stand_in_for_what_is_not_expected() -> None:
    sends = (send(1, "ppv_unlock", 0, "08:07"), send(2, "tip_goal", 0, "12:07"))
    around = replace(inputs(followups=1), earnings_per_send_cents={"tip_goal": 20000.0, "ppv_unlock": 100.0})
    assert [one.parent_item_id for one in added(sends, around)] == [2]


@pytest.mark.parametrize(
    ("revenue", "hours", "engagement", "rank"),
    [(500, 6, 0.10, 0.575), (0, None, 0, 0.15), (5000, 0, 1.0, 1.0), (0, 48, 0.0, 0.0)],
)
def test_the_rank_of_a_parent(revenue: float, hours: float | None, engagement: float, rank: float) -> None:
    assert limiter_rank(revenue, hours, engagement) == rank


@pytest.mark.parametrize(
    ("confidence", "minute", "window"),
    [
        (0.81, 600, (15, 30)),
        (0.8, 600, (15, 45)),
        (0.5, 600, (15, 45)),
        (0.49, 600, (20, 45)),
        (0.7, 1261, (20, 40)),
        (0.7, 1260, (15, 45)),
        (0.9, 1300, (15, 30)),
        (0.2, 1300, (20, 45)),
    ],
)
def test_the_window_follows_confidence_then_the_hour(
    confidence: float, minute: int, window: tuple[int, int]
) -> None:
    assert gap_window(confidence, minute, TIMING) == window


def test_drawn_gaps_gather_around_28_minutes() -> None:
    gaps = [drawn_gap(f"creator-{n}", WINDOW, TIMING) for n in range(2000)]
    assert (min(gaps), max(gaps)) == (15, 45)
    assert 27.5 < mean(gaps) < 29.5
    counts = Counter(gaps)
    assert counts[28] > 2 * counts[40] > 0


@given(st.text(), st.sampled_from([(15, 30), (20, 45), (20, 40), (15, 45), (15, 15), (16, 17)]))
def test_a_drawn_gap_lies_in_its_window_and_repeats(seed: str, window: tuple[int, int]) -> None:
    gap = drawn_gap(seed, window, TIMING)
    assert window[0] <= gap <= window[1]
    assert drawn_gap(seed, window, TIMING) == gap


def test_a_collision_moves_five_minutes_on_before_it_moves_back() -> None:
    assert gaps_to_try(28, (15, 45))[:7] == (28, 33, 38, 43, 23, 18, 27)
    assert sorted(gaps_to_try(28, (15, 45))) == list(range(15, 46))


@pytest.mark.parametrize(
    ("parent", "window"),
    [("22:00", (20, 40)), ("23:30", (20, 29)), ("23:42", (17, 17)), ("23:44", (15, 15)), ("23:45", None)],
)
def test_late_windows_shrink_before_midnight(parent: str, window: tuple[int, int] | None) -> None:
    minute = int(parent[:2]) * 60 + int(parent[3:])
    assert window_before_midnight((20, 40), minute, TIMING) == window


def test_a_follow_up_never_passes_midnight() -> None:
    (found,) = added((send(1, "ppv_unlock", 0, "23:41"),))
    assert (found.day, found.at.hour) == (MONDAY, 23)
    assert 15 <= found.followup_delay_minutes <= 18
    late = (send(1, "ppv_unlock", 0, "23:46"),)
    assert added(late) == []
    assert "no room" in warned(late)[0]


def test_a_neighbour_pushes_it_aside() -> None:
    parent = send(1, "ppv_unlock", 0, "12:07")
    neighbour = send(2, "dm_farm", 0, "13:10")
    (found,) = added((parent, neighbour))
    assert neighbour.minute - found.minute >= 45


def test_a_follow_up_without_room_is_left_out_and_said() -> None:
    sends = (send(1, "ppv_unlock", 0, "12:07"), send(2, "dm_farm", 0, "12:52"))
    assert added(sends) == []
    (sentence,) = warned(sends)
    assert sentence.startswith("Mon 12:07: no room")


def test_another_parent_takes_the_place_of_one_without_room() -> None:
    crowded = replace(send(1, "ppv_unlock", 0, "12:07"), expected_revenue_cents=Cents(90000))
    sends = (crowded, send(2, "dm_farm", 0, "12:52"), send(3, "ppv_unlock", 0, "18:07"))
    assert [one.parent_item_id for one in added(sends, inputs(followups=1))] == [3]
    assert warned(sends, inputs(followups=1)) == ()


def test_sends_of_the_next_day_count_as_neighbours() -> None:
    sends = (send(1, "ppv_unlock", 0, "23:20"), send(2, "dm_farm", 1, "00:05"))
    assert added(sends) == []


def test_kept_follow_ups_count_and_stay() -> None:
    parents = day_of(4)
    kept = replace(followup(9, parents[0], 22), is_locked=True)
    found = added((*parents, kept), inputs(followups=3))
    assert len(found) == 2
    assert 1 not in {one.parent_item_id for one in found}
    assert min(one.item_id for one in found) == 10


def test_the_same_week_gets_the_same_follow_ups_in_any_order() -> None:
    sends = day_of(6)
    around = inputs()
    assert sorted(one.moment for one in added(sends, around)) == sorted(
        one.moment for one in added(tuple(reversed(sends)), around)
    )


def test_another_creator_gets_other_gaps() -> None:
    gaps = {
        tuple(one.followup_delay_minutes for one in added(day_of(4), plan_inputs(creator_id=f"creator-{n}")))
        for n in range(6)
    }
    assert len(gaps) > 3


def test_avoided_hours_have_none() -> None:
    early = (send(1, "ppv_unlock", 0, "02:50"),)
    assert added(early) == []
    (found,) = added((send(1, "ppv_unlock", 0, "02:35"),))
    assert found.at < time(3, 0)


SPRING = date(2026, 3, 23)
"""Clocks go forward in Berlin on this week's Sunday at 02:00 and back on that of 19 October at 03:00."""
AUTUMN = date(2026, 10, 19)


@pytest.mark.parametrize(("monday", "at"), [(SPRING, "01:40"), (SPRING, "01:50"), (AUTUMN, "01:50")])
def test_a_change_of_the_clocks_never_stretches_the_gap(monday: date, at: str) -> None:
    sunday = monday + timedelta(days=6)
    parent = replace(send(1, "ppv_unlock", 6, at), day=sunday)
    around = plan_inputs(volume_result(followups=4), monday=monday, timezone="Europe/Berlin")
    found = added((parent,), around)
    assert all(one.at < time(2, 0) for one in found) or monday == AUTUMN
    for one in found:
        assert 15 <= (one.moment - parent.moment) / timedelta(minutes=1) <= 45


def test_quarter_hours_are_the_last_resort() -> None:
    found = [one for n in range(40) for one in added(day_of(4), plan_inputs(creator_id=f"creator-{n}"))]
    assert len(found) > 100
    assert all(one.at.minute % 15 for one in found)


weeks = st.lists(
    st.tuples(
        st.sampled_from(["ppv_unlock", "tip_goal", "bundle", "dm_farm", "ppv_wall", "bump_normal"]),
        st.integers(0, 6),
        st.integers(0, 1439),
    ),
    max_size=40,
)


def spaced(placed: list[tuple[str, int, int]]) -> tuple[PlannedSend, ...]:
    """Those of the sends that keep 45 minutes from the one before."""
    sends: list[PlannedSend] = []
    for key, day, minute in sorted(placed, key=lambda one: one[1:]):
        made = send(len(sends) + 1, key, day, f"{minute // 60:02d}:{minute % 60:02d}")
        if not sends or made.moment - sends[-1].moment >= timedelta(minutes=45):
            sends.append(made)
    return tuple(sends)


@given(weeks, st.floats(0, 1), st.integers(0, 6), st.sampled_from(["America/Los_Angeles", "Europe/Berlin"]))
@settings(max_examples=150)
def test_follow_ups_never_break_window_cap_or_spacing(
    placed: list[tuple[str, int, int]], confidence: float, allowance: int, zone: str
) -> None:
    sends = spaced(placed)
    volume = replace(volume_result(followups=allowance, level="ULTRA"), confidence_score=confidence)
    around = plan_inputs(volume, timezone=zone)
    everything, _ = add_followups(sends, around, shipped_reference())
    found = [one for one in everything if one.is_follow_up]
    assume(found)
    assert len({one.item_id for one in everything}) == len(everything)
    assert max(Counter(one.day for one in found).values()) <= min(4, allowance)
    by_id = {one.item_id: one for one in everything}
    assert len({one.parent_item_id for one in found}) == len(found)
    for one in found:
        parent = by_id[one.parent_item_id]
        assert parent.send_type_key in {"ppv_unlock", "ppv_wall", "tip_goal"}
        assert 15 <= (one.moment - parent.moment) / timedelta(minutes=1) <= 45
        assert one.day == parent.day
        assert one.at.hour not in TIMING.avoid_hours
        assert_apart(one, parent, everything)
    for first, second in pairwise(sorted(found, key=lambda one: one.moment)):
        assert second.moment - first.moment >= timedelta(minutes=60)


def assert_apart(one: PlannedSend, parent: PlannedSend, everything: tuple[PlannedSend, ...]) -> None:
    for other in everything:
        if other.item_id not in (one.item_id, parent.item_id):
            assert abs(other.moment - one.moment) >= timedelta(minutes=45)

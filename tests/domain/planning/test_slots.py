from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eros_desktop.domain.planning.allocation import allocate_week
from eros_desktop.domain.planning.slots import Slots, plan_slots
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.schedule.sends import PlannedSend
from eros_desktop.domain.volume.values import VolumeResult
from eros_desktop.domain.weeks import time_of_minute
from tests.support.builders_planning import (
    GOLDEN_VOLUMES,
    MONDAY,
    kept_send,
    plan_inputs,
    shipped_reference,
    volume_result,
)
from tests.support.plan_checker import broken_rules

SPRING_US, AUTUMN_US, AUTUMN_EU = date(2027, 3, 8), date(2026, 10, 26), date(2026, 10, 19)
ZONES = ("America/Los_Angeles", "Australia/Lord_Howe", "Europe/Berlin", "Asia/Kathmandu", "Pacific/Apia")
BUMPS = {"bump_normal", "bump_descriptive", "bump_text_only", "bump_flyer"}


@st.composite
def volumes(draw: st.DrawFn) -> VolumeResult:
    page = draw(st.sampled_from(["paid", "free"]))
    revenue, engagement = draw(st.integers(1, 8)), draw(st.integers(1, 12))
    retention = 0 if page == "free" else draw(st.integers(0, 4))
    daily = revenue + engagement + retention
    totals = [max(1, daily + draw(st.integers(-4, 4))) for _ in range(7)]
    return volume_result(
        revenue,
        engagement,
        retention,
        page_type=page,
        bundles=draw(st.integers(1, 4)),
        games=draw(st.integers(1, 3)),
        followups=draw(st.integers(0, 5)),
        totals=totals,
    )


KEPT = st.lists(
    st.tuples(st.integers(-2, 8), st.integers(0, 1439), st.integers(0, 21)),
    max_size=6,
    unique_by=lambda place: place[:2],
)
"""Up to six locked sends: Saturday before to Tuesday after, any minute, a send type by place."""


def locked(reference: Reference, places: list[tuple[int, int, int]], monday: date) -> tuple[PlannedSend, ...]:
    keys = sorted(reference.send_types)
    return tuple(
        kept_send(reference, keys[kind], monday + timedelta(days=day), time_of_minute(minute), 500 + number)
        for number, (day, minute, kind) in enumerate(places)
    )


@settings(max_examples=60)
@given(
    volume=volumes(),
    seed=st.integers(0, 2**31),
    monday=st.sampled_from([MONDAY, SPRING_US, AUTUMN_US, AUTUMN_EU, date(2027, 4, 5)]),
    zone=st.sampled_from(ZONES),
    places=KEPT,
)
def test_no_hard_rule_is_ever_broken(
    volume: VolumeResult,
    seed: int,
    monday: date,
    zone: str,
    places: list[tuple[int, int, int]],
) -> None:
    reference = shipped_reference()
    kept = locked(reference, places, monday)
    inputs = plan_inputs(
        volume, seed=seed, monday=monday, timezone=zone, kept=kept, creator_id=f"c{seed % 97}"
    )
    slots = plan_slots(inputs, reference)
    assert broken_rules(slots.sends, inputs, reference) == []


@settings(max_examples=25)
@given(volume=volumes(), seed=st.integers(0, 2**31))
def test_a_day_holds_what_the_volume_asks_or_says_why_not(volume: VolumeResult, seed: int) -> None:
    inputs = plan_inputs(volume, seed=seed)
    slots = plan_slots(inputs, shipped_reference())
    found = Counter(send.day for send in slots.sends)
    for day in inputs.week.days:
        wanted = volume.weekly_distribution[day.weekday()]
        spoken = [text for text in slots.warnings if text.startswith(f"{day:%a %d %b}")]
        assert found[day] <= wanted
        assert found[day] == wanted or spoken


@cache
def golden_slots(name: str) -> tuple[Slots, ...]:
    """Weeks of eight pages with that volume."""
    return tuple(
        plan_slots(
            plan_inputs(GOLDEN_VOLUMES[name], seed=seed, creator_id=f"page-{seed}"), shipped_reference()
        )
        for seed in range(8)
    )


@pytest.mark.parametrize("name", GOLDEN_VOLUMES)
def test_the_golden_volumes_are_met_in_full(name: str) -> None:
    volume = GOLDEN_VOLUMES[name]
    for slots in golden_slots(name):
        assert len(slots.sends) >= sum(volume.weekly_distribution.values()) - 1
        assert _distinct(slots) >= 10
        assert _distinct(slots, "revenue") >= 4
        assert _distinct(slots, "engagement") >= 4
        assert _distinct(slots, "retention") >= (2 if volume.page_type == "paid" else 0)


def _distinct(slots: Slots, category: str | None = None) -> int:
    return len({send.send_type_key for send in slots.sends if category in (None, send.category)})


@pytest.mark.parametrize("name", GOLDEN_VOLUMES)
def test_bumps_keep_90_minutes_and_no_type_follows_itself(name: str) -> None:
    close = repeated = pairs = 0
    for slots in golden_slots(name):
        for first, second in pairwise(slots.sends):
            if first.day != second.day:
                continue
            pairs += 1
            repeated += first.send_type_key == second.send_type_key
            both = {first.send_type_key, second.send_type_key} <= BUMPS
            close += both and second.minute - first.minute < 90
    assert repeated <= pairs * 0.01
    assert close <= pairs * 0.01


def test_the_same_inputs_give_the_same_sends(reference: Reference) -> None:
    first, second = (plan_slots(plan_inputs(seed=3), reference) for _ in range(2))
    assert first == second


def test_another_seed_gives_another_week(reference: Reference) -> None:
    weeks = {
        tuple(
            (send.day, send.at, send.send_type_key)
            for send in plan_slots(plan_inputs(seed=seed), reference).sends
        )
        for seed in range(5)
    }
    assert len(weeks) == 5


def test_an_allocation_and_its_slots_hold_the_same_sends(reference: Reference) -> None:
    inputs = plan_inputs()
    slots = plan_slots(inputs, reference)
    for day, counts in allocate_week(inputs, reference).counts.items():
        assert Counter(send.send_type_key for send in slots.sends if send.day == day) == counts
    assert slots.warnings == ()


def test_sends_come_in_order_with_numbers_from_one(reference: Reference) -> None:
    sends = plan_slots(plan_inputs(), reference).sends
    assert [send.item_id for send in sends] == list(range(1, len(sends) + 1))
    assert [send.moment for send in sends] == sorted(send.moment for send in sends)


def test_kept_sends_stay_as_they_are_and_new_numbers_avoid_theirs(reference: Reference) -> None:
    kept = (
        kept_send(reference, "bundle", MONDAY, "13:00", 40),
        kept_send(reference, "vip_program", MONDAY, "18:00", 41),
    )
    sends = plan_slots(plan_inputs(kept=kept), reference).sends
    assert [send for send in sends if send.is_locked] == list(kept)
    assert min(send.item_id for send in sends if not send.is_locked) == 42
    assert Counter(send.send_type_key for send in sends)["vip_program"] == 1
    assert sum(send.day == MONDAY for send in sends) == 13


def test_a_type_keeps_its_gap_to_the_week_before(reference: Reference) -> None:
    sunday = MONDAY - timedelta(days=1)
    kept = (kept_send(reference, "renew_on_message", sunday, "20:00"),)
    sends = plan_slots(plan_inputs(kept=kept), reference).sends
    assert all(send.day in plan_inputs().week for send in sends)
    earliest = min(send.moment for send in sends if send.send_type_key == "renew_on_message")
    assert earliest - kept[0].moment >= timedelta(hours=24)


@pytest.mark.parametrize(
    ("monday", "zone"),
    [
        (SPRING_US, "America/Los_Angeles"),
        (AUTUMN_US, "America/Los_Angeles"),
        (date(2026, 9, 28), "Australia/Lord_Howe"),
        (date(2027, 3, 29), "Australia/Lord_Howe"),
    ],
)
def test_weeks_with_a_clock_change_are_full_and_keep_elapsed_gaps(
    reference: Reference, monday: date, zone: str
) -> None:
    volume = volume_result(5, 6, 4)
    inputs = plan_inputs(volume, monday=monday, timezone=zone)
    slots = plan_slots(inputs, reference)
    assert broken_rules(slots.sends, inputs, reference) == []
    lost = sum(volume.weekly_distribution.values()) - len(slots.sends)
    assert lost <= sum("not in the week" in text for text in slots.warnings) <= 3


def test_a_send_that_finds_no_time_is_named(reference: Reference) -> None:
    """Locked sends all day long leave no 45 free minutes on Wednesday."""
    wednesday = MONDAY + timedelta(days=2)
    times = [f"{minute // 60:02d}:{minute % 60:02d}" for minute in range(420, 1440, 60)]
    times.append("23:45")
    kept = tuple(kept_send(reference, "ppv_followup", wednesday, at, 700 + n) for n, at in enumerate(times))
    slots = plan_slots(plan_inputs(kept=kept), reference)
    assert [send for send in slots.sends if send.day == wednesday] == list(kept)
    missing = [text for text in slots.warnings if text.startswith("Wed 25 Nov")]
    assert len(missing) == 13
    assert any("PPV Unlock" in text for text in missing)


@pytest.mark.parametrize(("name", "share"), [("P1", 1.0), ("P2", 0.9), ("P4", 1.0)])
def test_parents_leave_room_for_a_follow_up(reference: Reference, name: str, share: float) -> None:
    """15 minutes to the follow-up and 45 from there: the next send comes 60 minutes later or not at all."""
    volume, possible, wanted = GOLDEN_VOLUMES[name], 0, 0
    tier = reference.per_tier_week[volume.volume_level.lower()]["followup_per_day"]
    sends = plan_slots(plan_inputs(volume), reference).sends
    for day in {send.day for send in sends}:
        today = [send for send in sends if send.day == day]
        parents = [send for send in today if send.send_type_key in {"ppv_unlock", "tip_goal"}]
        roomy = sum(not any(0 < other.minute - parent.minute < 60 for other in today) for parent in parents)
        allowed = min(len(parents), volume.followup_per_day, tier, 4)
        wanted += allowed
        possible += min(roomy, allowed)
    assert possible >= share * wanted > 0


def test_no_two_days_read_the_same(reference: Reference) -> None:
    for name, volume in GOLDEN_VOLUMES.items():
        sends = plan_slots(plan_inputs(volume), reference).sends
        days = {send.day for send in sends}
        patterns = {tuple(send.send_type_key for send in sends if send.day == day) for day in days}
        assert len(patterns) == 7, name


def test_five_strategies_meet_in_a_week(reference: Reference) -> None:
    strategy = plan_slots(plan_inputs(), reference).strategy
    assert tuple(strategy) == plan_inputs().week.days
    assert len({day.strategy for day in strategy.values()}) == 5


def test_revenue_follows_the_strategy_of_the_day(reference: Reference) -> None:
    """Averaged over pages: revenue comes earlier on revenue-front days than on evening-revenue days."""
    minutes: dict[str, list[int]] = {"revenue_front": [], "evening_revenue": []}
    for number in range(12):
        slots = plan_slots(plan_inputs(creator_id=f"page-{number}"), reference)
        for send in slots.sends:
            chosen = minutes.get(slots.strategy[send.day].strategy)
            if chosen is not None and send.category == "revenue":
                chosen.append(send.minute)
    front, evening = (sum(found) / len(found) for found in minutes.values())
    assert front + 90 < evening


def test_tip_goals_take_their_modes_in_turn(reference: Reference) -> None:
    goals = [send for send in plan_slots(plan_inputs(), reference).sends if send.send_type_key == "tip_goal"]
    assert {send.tip_goal_mode for send in goals} == {"goal_based", "individual", "competitive"}
    assert {send.tip_goal_mode: send.expiration_hours for send in goals} == {
        "goal_based": 72,
        "individual": 48,
        "competitive": 24,
    }


def test_a_bump_without_media_leaves_the_wall_for_its_second_channel(reference: Reference) -> None:
    sends = plan_slots(plan_inputs(), reference).sends
    channels = {(send.send_type_key, send.channel) for send in sends}
    assert ("bump_text_only", "mass_message") in channels
    assert ("bump_normal", "wall_post") in channels


def test_a_winback_changes_its_audience_when_the_first_is_used_up(reference: Reference) -> None:
    sends = plan_slots(plan_inputs(volume_result(5, 6, 4)), reference).sends
    targets = Counter(send.audience_target for send in sends if send.send_type_key == "expired_winback")
    assert targets["expired_30d"] == 2
    assert targets["expired_90d"] >= 2


def test_earnings_move_priorities(reference: Reference) -> None:
    earnings = {
        "ppv_unlock": 100.0,
        "bundle": 200.0,
        "tip_goal": 300.0,
        "game_post": 400.0,
        "vip_program": 9000.0,
    }
    plain = plan_slots(plan_inputs(), reference)
    known = plan_slots(replace(plan_inputs(), earnings_per_send_cents=earnings), reference)
    assert {send.priority for send in plain.sends if send.send_type_key == "vip_program"} == {2.1}
    assert {send.priority for send in known.sends if send.send_type_key == "vip_program"} == {3.15}

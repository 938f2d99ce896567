from __future__ import annotations

from collections import Counter
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.planning.allocation import Allocation, allocate_week
from eros_desktop.domain.planning.allocation_demand import most_sends_a_day
from eros_desktop.domain.reference import Reference
from tests.support.builders_planning import (
    GOLDEN_VOLUMES,
    MONDAY,
    kept_send,
    plan_inputs,
    shipped_reference,
    volume_result,
)

MON, TUE, WED, THU, FRI, SAT, SUN = range(7)
LINKS = ("link_drop", "wall_link_drop")


def week_counts(allocation: Allocation) -> Counter[str]:
    total: Counter[str] = Counter()
    for counts in allocation.counts.values():
        total.update(counts)
    return total


def by_category(allocation: Allocation, reference: Reference, day: int) -> list[int]:
    counts: Counter[str] = Counter()
    for key, count in allocation.counts[MONDAY + timedelta(days=day)].items():
        counts[reference.send_type(key).category] += count
    return [counts[category] for category in ("revenue", "engagement", "retention")]


@pytest.mark.parametrize(
    ("name", "totals"),
    [
        ("P1", [13, 13, 13, 13, 13, 14, 14]),
        ("P2", [16, 16, 16, 16, 17, 18, 18]),
        ("P3", [6] * 7),
        ("P4", [11, 11, 11, 11, 11, 12, 12]),
    ],
)
def test_day_totals_are_those_of_the_volume(reference: Reference, name: str, totals: list[int]) -> None:
    allocation = allocate_week(plan_inputs(GOLDEN_VOLUMES[name]), reference)
    assert list(allocation.day_totals.values()) == totals
    assert allocation.warnings == ()


def test_a_day_is_split_by_largest_remainder(reference: Reference) -> None:
    """13 a day as 5/6/2; 14 as 5.38/6.46/2.15, so the seventh engagement send gets the rest."""
    allocation = allocate_week(plan_inputs(), reference)
    assert by_category(allocation, reference, MON) == [5, 6, 2]
    assert by_category(allocation, reference, SAT) == [5, 7, 2]


def test_weekly_fixed_types_stand_on_their_weekdays(reference: Reference) -> None:
    counts = allocate_week(plan_inputs(), reference).counts
    vip = [day.weekday() for day, found in counts.items() if "vip_program" in found]
    archive = [day.weekday() for day, found in counts.items() if "snapchat_bundle" in found]
    assert (vip, archive) == ([SAT], [SUN])


@pytest.mark.parametrize("name", ["P1", "P2"])
def test_minimums_are_met_where_the_volume_has_room(reference: Reference, name: str) -> None:
    volume = GOLDEN_VOLUMES[name]
    counts = week_counts(allocate_week(plan_inputs(volume), reference))
    tier = {"bundle": volume.bundle_per_week, "game_post": volume.game_per_week}
    for kind in (*reference.of_category("revenue"), *reference.of_category("engagement")):
        if kind.suits_page("paid"):
            assert counts[kind.key] >= tier.get(kind.key, kind.weekly_minimum), kind.key


def test_too_small_a_volume_scales_the_minimums(reference: Reference) -> None:
    """Retention minimums 3/4/5 in a week of seven: 1.75/2.33/2.92."""
    counts = week_counts(allocate_week(plan_inputs(volume_result(5, 6, 1)), reference))
    found = [counts[key] for key in ("renew_on_post", "renew_on_message", "expired_winback")]
    assert found == [2, 2, 3]


@pytest.mark.parametrize("name", GOLDEN_VOLUMES)
def test_no_type_is_more_than_a_fifth_of_the_week(reference: Reference, name: str) -> None:
    allocation = allocate_week(plan_inputs(GOLDEN_VOLUMES[name]), reference)
    counts = week_counts(allocation)
    assert max(counts.values()) <= sum(counts.values()) * 0.2


def test_main_unlocks_take_the_largest_share_of_revenue(reference: Reference) -> None:
    counts = week_counts(allocate_week(plan_inputs(), reference))
    assert counts["ppv_unlock"] == 18
    assert counts.most_common(1)[0][0] == "ppv_unlock"


def test_tip_goals_come_three_times_and_bundles_as_the_tier_says(reference: Reference) -> None:
    counts = week_counts(allocate_week(plan_inputs(), reference))
    assert (counts["tip_goal"], counts["bundle"], counts["game_post"]) == (3, 3, 2)


def test_flavors_keep_avoided_types_off_their_day(reference: Reference) -> None:
    counts = list(allocate_week(plan_inputs(), reference).counts.values())
    assert "game_post" not in counts[MON]
    assert "bundle" not in counts[WED]
    assert "bundle" in counts[MON]
    assert "game_post" in counts[THU]


def test_a_free_page_has_no_tip_goal_and_no_retention(reference: Reference) -> None:
    counts = week_counts(allocate_week(plan_inputs(GOLDEN_VOLUMES["P3"]), reference))
    assert counts["ppv_wall"] >= 3
    assert not {"tip_goal", "renew_on_post", "renew_on_message", "expired_winback", "ppv_followup"} & set(
        counts
    )


def test_two_sends_a_day_still_give_ten_types(reference: Reference) -> None:
    counts = week_counts(allocate_week(plan_inputs(volume_result(1, 1, 0, level="LOW")), reference))
    categories = Counter(reference.send_type(key).category for key in counts)
    assert len(counts) >= 10
    assert min(categories["revenue"], categories["engagement"]) >= 4


def test_link_drops_wait_for_a_campaign(reference: Reference) -> None:
    for name, volume in GOLDEN_VOLUMES.items():
        counts = list(allocate_week(plan_inputs(volume), reference).counts.values())
        for day in range(7):
            sellers = {key for found in counts[max(0, day - 1) : day + 1] for key in found}
            campaigns = {key for key in sellers if reference.send_type(key).category == "revenue"} - {
                "ppv_unlock"
            }
            assert campaigns or not set(LINKS) & set(counts[day]), (name, day)


def test_a_live_promo_and_follow_ups_are_never_planned(reference: Reference) -> None:
    for volume in GOLDEN_VOLUMES.values():
        assert not {"live_promo", "ppv_followup"} & set(
            week_counts(allocate_week(plan_inputs(volume), reference))
        )


def test_kept_sends_count_toward_their_day_and_type(reference: Reference) -> None:
    friday = MONDAY + timedelta(days=4)
    kept = (
        kept_send(reference, "vip_program", friday, "19:00", 1),
        kept_send(reference, "ppv_unlock", friday, "21:05", 2),
        kept_send(reference, "ppv_followup", friday, "21:30", 3),
    )
    allocation = allocate_week(plan_inputs(kept=kept), reference)
    assert allocation.day_totals[friday] == 13
    assert week_counts(allocation)["vip_program"] == 1
    assert sum(allocation.to_place[friday].values()) == 11
    assert by_category(allocation, reference, FRI) == [5, 6, 2]


def test_too_many_kept_sends_of_one_category_push_the_others_back(reference: Reference) -> None:
    times = ("09:05", "11:05", "13:05", "15:05", "17:05", "19:05", "21:05", "22:05")
    kept = tuple(kept_send(reference, "ppv_unlock", MONDAY, at, n) for n, at in enumerate(times, start=1))
    allocation = allocate_week(plan_inputs(kept=kept), reference)
    assert by_category(allocation, reference, MON)[0] == 8
    assert allocation.day_totals[MONDAY] == 13


def test_more_than_a_day_can_hold_is_cut_with_a_warning(reference: Reference) -> None:
    assert most_sends_a_day(reference.timing) == 20
    allocation = allocate_week(plan_inputs(volume_result(8, 12, 4, totals=[26] * 7)), reference)
    assert max(allocation.day_totals.values()) <= 20
    assert sum("26 sends do not fit" in text for text in allocation.warnings) == 7


def test_used_up_limits_reduce_the_day_and_say_so(reference: Reference) -> None:
    """Nothing but retention: two, one and one a day is all its types allow."""
    volume = volume_result(1, 1, 18, totals=[20] * 7)
    allocation = allocate_week(plan_inputs(volume), reference)
    assert [by_category(allocation, reference, day)[2] for day in range(7)] == [4] * 7
    assert sum("14 retention sends fewer" in text for text in allocation.warnings) == 7


def test_the_seed_only_breaks_ties(reference: Reference) -> None:
    weeks = [allocate_week(plan_inputs(seed=seed), reference) for seed in (1, 1, 2, 3)]
    assert weeks[0] == weeks[1]
    assert len({str(week.counts) for week in weeks}) == 3
    assert len({tuple(sorted(week_counts(week).items())) for week in weeks}) == 1


@given(
    revenue=st.integers(1, 8),
    engagement=st.integers(1, 12),
    retention=st.integers(0, 4),
    free=st.booleans(),
    seed=st.integers(0, 10**6),
)
def test_limits_per_day_and_week_always_hold(
    revenue: int, engagement: int, retention: int, free: bool, seed: int
) -> None:
    reference = shipped_reference()
    page = "free" if free else "paid"
    volume = volume_result(revenue, engagement, 0 if free else retention, page_type=page)
    allocation = allocate_week(plan_inputs(volume, seed=seed), reference)
    counts = week_counts(allocation)
    for key, count in counts.items():
        kind = reference.send_type(key)
        most = 1 if key in {"bundle", "flash_bundle", "game_post"} else kind.max_per_day
        assert kind.suits_page(page)
        assert kind.max_per_week is None or count <= kind.max_per_week
        assert max(found.get(key, 0) for found in allocation.counts.values()) <= most
    assert len(counts) >= 10

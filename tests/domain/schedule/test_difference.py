"""Two versions of one week: which sends are the same ones, and what became of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

from hypothesis import given, settings

from eros_desktop.domain.schedule.difference import WeekTotals, difference
from eros_desktop.domain.schedule.sends import Validation, Violation, WeekPlan
from eros_desktop.domain.values import CaptionId, Cents
from tests.support.builders_planning import MONDAY
from tests.support.builders_schedule import changed, followup, good_week, send, week_of
from tests.support.plan_strategies import plans


def _kinds(before: WeekPlan | None, after: WeekPlan) -> list[str]:
    return [one.kind for one in difference(before, after).sends]


def test_a_week_and_itself_differ_in_nothing() -> None:
    plan = good_week()
    found = difference(plan, plan)
    assert found.is_empty
    assert found.count("kept") == len(plan.sends)


def test_without_a_week_before_everything_is_added() -> None:
    plan = good_week()
    found = difference(None, plan)
    assert found.count("added") == len(plan.sends)
    assert not found.is_empty
    assert found.before_totals is None


def test_a_later_send_is_moved_and_counts_for_both_days() -> None:
    plan = week_of(send(1, "dm_farm", 0, "10:07"), send(2, "like_farm", 0, "12:07"))
    after = changed(plan, 1, day=MONDAY + timedelta(days=1))
    found = difference(plan, after)
    moved = next(one for one in found.sends if one.kind == "moved")
    assert moved.fields == ()
    assert moved.days == (MONDAY, MONDAY + timedelta(days=1))
    assert [one.kind for one in found.on(MONDAY)] == ["kept", "moved"]
    assert [one.kind for one in found.on(MONDAY + timedelta(days=1))] == ["moved"]


def test_the_fields_that_changed_are_named() -> None:
    plan = week_of(send(1, "ppv_unlock", 0, "10:07"))
    after = changed(plan, 1, price_cents=Cents(2500), at=time(10, 30), caption_id=CaptionId("other"))
    (only,) = difference(plan, after).sends
    assert only.kind == "changed"
    assert only.is_moved
    assert only.fields == ("caption_id", "price_cents")


def test_scores_and_expectations_alone_change_no_send() -> None:
    plan = week_of(send(1, "ppv_unlock"))
    after = changed(plan, 1, score=1.0, freshness_score=2.0, expected_revenue_cents=Cents(9))
    assert _kinds(plan, after) == ["kept"]


def test_sends_of_a_type_are_paired_by_caption_before_they_are_paired_by_time() -> None:
    early, late = send(1, "dm_farm", 0, "10:07"), send(2, "dm_farm", 0, "15:07")
    after = week_of(replace(late, item_id=1, at=time(9, 7)), replace(early, item_id=2, at=time(16, 7)))
    found = difference(week_of(early, late), after)
    assert [(one.before.item_id, one.after.item_id) for one in found.sends if one.before and one.after] == [
        (2, 1),
        (1, 2),
    ]
    assert _kinds(week_of(early, late), after) == ["moved", "moved"]


def test_the_nearest_of_a_type_on_a_day_is_the_same_send_with_another_caption() -> None:
    before = week_of(send(1, "dm_farm", 0, "10:07"), send(2, "dm_farm", 0, "18:07"))
    after = week_of(send(7, "dm_farm", 0, "17:07"))
    found = difference(before, after)
    assert [(one.kind, one.before.item_id if one.before else None) for one in found.sends] == [
        ("removed", 1),
        ("changed", 2),
    ]


def test_a_type_on_another_day_with_another_caption_is_another_send() -> None:
    assert _kinds(week_of(send(1, "dm_farm", 0)), week_of(send(2, "dm_farm", 3))) == ["removed", "added"]


def test_a_caption_that_changed_its_type_is_one_send() -> None:
    before = week_of(send(1, "bump_normal"))
    after = changed(before, 1, send_type_key="bump_text_only")
    (only,) = difference(before, after).sends
    assert only.fields == ("send_type_key",)


def test_new_numbers_alone_change_no_follow_up() -> None:
    parent = send(5, "ppv_unlock", 0, "10:07")
    before = week_of(parent, followup(6, parent, 20))
    after = week_of(
        send(1, "dm_farm", 0, "08:07"), replace(parent, item_id=2), replace(before.sends[1], item_id=3,
                                                                            parent_item_id=2)
    )  # fmt: skip
    assert _kinds(before, after) == ["added", "kept", "kept"]


def test_a_follow_up_of_another_send_has_changed() -> None:
    first, second = send(1, "ppv_unlock", 0, "10:07"), send(2, "ppv_unlock", 0, "10:20")
    before = week_of(first, second, followup(3, first, 30))
    after = changed(before, 3, parent_item_id=2)
    assert [one.fields for one in difference(before, after).sends] == [(), (), ("parent_item_id",)]


def test_totals_sum_the_week() -> None:
    plan = week_of(
        send(1, "ppv_unlock", expected_revenue_cents=Cents(500), score=70.0),
        send(2, "dm_farm", at="12:07", caption_id=None, score=None),
    )
    judged = replace(
        plan, validation=Validation(61.0, "rejected", {}, (Violation("rule", "error", (1,), "Bad."),))
    )
    found = WeekTotals.of(judged)
    assert (found.sends, found.expected_cents, found.quality, found.errors) == (2, 500, 61.0, 1)
    assert found.by_category == {"revenue": 1, "engagement": 1, "retention": 0}
    assert (found.caption_points, found.captioned, found.points_per_caption) == (70.0, 1, 70.0)
    assert WeekTotals.of(week_of()).points_per_caption is None
    assert WeekTotals.of(plan).quality is None


@settings(max_examples=40)
@given(plans, plans)
def test_every_send_of_both_weeks_appears_once(before: WeekPlan, after: WeekPlan) -> None:
    found = difference(before, after)
    olds = [one.before.item_id for one in found.sends if one.before is not None]
    news = [one.after.item_id for one in found.sends if one.after is not None]
    assert sorted(olds) == sorted(one.item_id for one in before.sends)
    assert sorted(news) == sorted(one.item_id for one in after.sends)
    back = difference(after, before)
    assert back.count("added") == found.count("removed")

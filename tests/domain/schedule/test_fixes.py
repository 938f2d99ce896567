"""Fixes of broken rules: each really mends, and brings no new error."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eros_desktop.domain.schedule.fixes import FIXES, Fix, fix_for
from eros_desktop.domain.schedule.fixes_work import CaptionOption
from eros_desktop.domain.schedule.judge import judge
from eros_desktop.domain.schedule.rules import RULES
from eros_desktop.domain.schedule.rules_context import CaptionFacts, JudgeContext, WeekView
from eros_desktop.domain.schedule.sends import PlannedSend, ScoreParts, Violation, WeekPlan
from eros_desktop.domain.values import CaptionId, Cents
from tests.support import rule_cases_advice, rule_cases_gates
from tests.support.builders_schedule import FACTS, changed, context, first, followup, good_week, send, week_of
from tests.support.rule_cases import Case, at


def good_week_with(key: str, day: int, when: str, **changes: object) -> WeekPlan:
    """The good week and one send too many."""
    plan = good_week()
    return replace(plan, sends=(*plan.sends, send(200, key, day, when, **changes))).numbered()


RICHER = {
    "bundles_and_games_come_once_a_day": lambda: good_week_with("bundle", 0, "12:03"),
    "campaigns_come_once_a_day": lambda: good_week_with("game_post", 3, "22:41"),
    "same_types_do_not_follow_each_other": lambda: good_week_with("bump_normal", 0, "10:03"),
    "sends_use_their_channels": lambda: changed(good_week(), 7, channel="live"),
}
"""Advice on the whole week judges two sends alone so badly that no change of them is better."""

CASES = tuple(
    replace(case, plan=RICHER.get(case.rule, case.plan))
    for case in (*rule_cases_gates.CASES, *rule_cases_advice.CASES)
    if case.rule in FIXES
)


def offered(planned: PlannedSend) -> tuple[CaptionOption, ...]:
    """Three good captions for any send, two of a type the vault holds."""
    return tuple(
        CaptionOption(
            CaptionId(f"spare-{planned.item_id}-{place}"), f"A tame spare caption {place}", content, 70.0,
            ScoreParts(60, 80, 100, 100, 50), 80.0, 60.0, 0,
            replace(FACTS, length_chars=100, text_group=9000 + 10 * planned.item_id + place),
        )
        for place, content in enumerate(("outdoor", "shower", "solo"))
    )  # fmt: skip


def mended(violation: Violation, plan: WeekPlan, around: JudgeContext) -> Fix | None:
    return fix_for(violation, plan, around, offered)


def errors_of(plan: WeekPlan, around: JudgeContext) -> int:
    return len(judge(plan, around).errors)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.rule)
def test_after_a_fix_the_finding_is_gone_and_no_error_is_new(case: Case) -> None:
    plan = case.plan()
    around = case.around(plan)
    known = replace(around, captions={**around.captions, **_spares(plan)})
    broken = [found for found in judge(plan, known).violations if found.rule == case.rule]
    assert broken
    for violation in broken:
        fix = mended(violation, plan, known)
        assert fix is not None, violation
        assert fix.sentence.endswith(".")
        after = judge(fix.plan, known)
        assert len(after.errors) <= errors_of(plan, known)
        assert len([one for one in after.violations if one.rule == case.rule]) < len(broken)


def _spares(plan: WeekPlan) -> dict[str, CaptionFacts]:
    return {str(one.caption_id): one.facts for planned in plan.sends for one in offered(planned)}


def test_every_fix_belongs_to_a_rule_and_has_a_case() -> None:
    assert set(FIXES) <= {rule.key for rule in RULES}
    assert {case.rule for case in CASES} == set(FIXES)


def test_a_fix_moves_to_the_nearest_time_that_suits() -> None:
    plan = at(("dm_farm", 0, "10:07"), ("bundle", 0, "10:51"), ("bump_normal", 0, "11:36"))()
    (violation,) = [
        one for one in judge(plan, context(plan=plan)).errors if one.rule == "sends_keep_their_distance"
    ]
    fix = mended(violation, plan, context(plan=plan))
    assert fix is not None
    assert fix.sentence == "Move Mon 10:07 DM Farm to 10:06."
    assert [fix.plan.send(item).send_type_key for item in fix.touched] == ["dm_farm"]
    assert fix.plan.send(fix.touched[0]).is_hand_edited


def test_a_moved_parent_takes_its_follow_up_along() -> None:
    plan = good_week()
    parent = next(
        one for one in plan.sends if any(other.parent_item_id == one.item_id for other in plan.sends)
    )
    early = changed(plan, parent.item_id, at=time(3, 7))
    moved = replace(
        early,
        sends=tuple(
            replace(one, at=time(3, 35)) if one.parent_item_id == parent.item_id else one
            for one in early.sends
        ),
    )
    around = context(plan=moved)
    violation = next(one for one in judge(moved, around).errors if one.items == (parent.item_id,))
    fix = mended(violation, moved, around)
    assert fix is not None
    assert "with its follow-up" in fix.sentence
    assert len(fix.touched) == 2
    assert errors_of(fix.plan, around) == 0


def test_locked_sends_and_closed_weeks_have_no_fix() -> None:
    plan = week_of(send(1, "bundle", expiration_hours=5, is_locked=True))
    violation = judge(plan, context(plan=plan)).errors
    broken = next(one for one in violation if one.rule.startswith("expirations"))
    assert mended(broken, plan, context(plan=plan)) is None
    free = changed(plan, 1, is_locked=False)
    assert mended(broken, free, context(plan=plan)) is not None
    assert mended(broken, replace(free, status="queued"), context(plan=plan)) is None


def test_a_finding_without_an_honest_fix_has_none() -> None:
    plan = week_of()
    around = context(plan=plan)
    errors = judge(plan, around).errors
    assert errors
    assert all(mended(violation, plan, around) is None for violation in errors)


def test_captions_are_swapped_only_where_some_are_offered() -> None:
    plan = week_of(send(1, "dm_farm"), send(2, "bump_normal", 3, caption_id=CaptionId("caption-1")))
    around = context(plan=plan)
    violation = next(one for one in judge(plan, around).errors if one.rule == "captions_are_not_repeated")
    assert fix_for(violation, plan, around) is None
    fix = mended(violation, plan, around)
    assert fix is not None
    assert fix.plan.send(2).caption_id == "spare-2-0"
    assert fix.sentence == "Give Thu 10:07 Normal Bump the caption “A tame spare caption 0”."


def test_the_second_program_of_a_week_goes_and_its_follow_up_with_it() -> None:
    plan = good_week()
    twice = replace(plan, sends=(*plan.sends, send(200, "vip_program", 2, "21:13"))).numbered()
    around = context(plan=twice)
    violation = next(
        one for one in judge(twice, around).errors if one.rule == "weekly_single_types_come_once"
    )
    fix = mended(violation, twice, around)
    assert fix is not None
    assert fix.sentence.startswith("Take Sat ")
    assert fix.plan.sends.count(first(fix.plan, "vip_program")) == 1
    assert errors_of(fix.plan, around) == 0


def test_the_follow_up_of_a_send_without_one_goes_to_a_parent_nearby_or_away() -> None:
    parent = send(1, "ppv_unlock", 0, "10:07")
    lone = followup(2, parent, 30, parent_item_id=77)
    plan = week_of(parent, lone)
    violation = next(
        one for one in judge(plan, context(plan=plan)).errors if one.rule == "followups_have_a_parent"
    )
    fix = mended(violation, plan, context(plan=plan))
    assert fix is not None
    assert fix.plan.send(2).parent_item_id == 1
    alone = replace(plan, sends=(lone,))
    gone = mended(violation, alone, context(plan=alone))
    assert gone is not None
    assert gone.plan.sends == ()


@settings(max_examples=15)
@given(st.integers(1, 51), st.integers(0, 6), st.integers(0, 1439), st.sampled_from([None, Cents(100)]))
def test_no_fix_of_a_disturbed_week_adds_an_error(
    item: int, day: int, minute: int, price: Cents | None
) -> None:
    base = good_week()
    plan = changed(base, item, day=base.week.days[day], at=time(minute // 60, minute % 60), price_cents=price)
    around = context(plan=plan)
    before = judge(plan, around)
    for violation in before.errors:
        fix = fix_for(violation, plan, around)
        if fix is not None:
            after = judge(fix.plan, around)
            assert len(after.errors) < len(before.errors)
            assert WeekView.of(fix.plan).ordered == fix.plan.sends

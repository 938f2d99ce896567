"""Weeks where a proof is easily claimed too soon: worn captions, heaps of twins, odd weights."""

from __future__ import annotations

from dataclasses import replace

import pytest

from eros_desktop.domain.captions.optimum.forcing import ForcedWeeks
from eros_desktop.domain.captions.selection import (
    CaptionPicker,
    assign_captions,
    assign_jointly,
)
from eros_desktop.domain.planning.inputs import PlanSettings, ScoreWeights
from eros_desktop.domain.schedule.sends import PlannedSend
from tests.support import builders_captions as build
from tests.support.builders_captions import Row


def _picker(rows: list[Row], **changes: object) -> CaptionPicker:
    return CaptionPicker(build.table(rows), build.inputs(build.history(rows), **changes), build.reference())


def _weighing(**shares: float) -> PlanSettings:
    names = ("freshness", "performance", "type_priority", "diversity", "persona")
    return PlanSettings(weights=ScoreWeights(**{name: shares.get(name, 0.0) for name in names}))


def test_a_worn_caption_is_not_taken_for_better_than_it_scores() -> None:
    rows = [
        Row(caption_type="ppv_unlock", performance=80, all_uses_30d=9),
        Row(caption_type="ppv_winner", performance=80),
    ]
    picker = _picker(rows, settings=_weighing(type_priority=0.9, diversity=0.1))
    found = assign_captions([build.send(1)], picker)
    assert found.sends[0].caption_id == "c00001"
    assert found.assignment.gap == 0
    assert found.assignment.total_score == pytest.approx(0.9 * (100 - 40 / 3) + 10)


def test_where_scores_are_cut_off_at_zero_the_limit_is_no_lower_than_any_choice() -> None:
    rows = [
        Row(performance=40, last_use=-44, all_uses_30d=9, content_type=content)
        for content in build.CONTENT_TYPES[:3]
    ]
    picker = _picker(rows, settings=_weighing(freshness=0.9, diversity=0.1))
    found = assign_captions([build.send(number, hour=9 + number) for number in (1, 2, 3)], picker)
    assert found.assignment.upper_bound >= found.assignment.total_score
    assert found.assignment.total_score == pytest.approx(sum(send.score or 0 for send in found.sends))


@pytest.mark.parametrize("part", ["freshness", "performance", "type_priority", "diversity", "persona"])
@pytest.mark.parametrize("mode", ["seed_literal", "rested"])
def test_one_part_may_be_all_that_counts(part: str, mode: str) -> None:
    bank, uses = build.large_bank(800)
    settings = replace(_weighing(**{part: 1.0}), freshness_mode=mode)
    made = build.inputs(uses, vault=build.CONTENT_TYPES[:8], settings=settings)
    found = assign_captions(build.full_week(per_day=4), CaptionPicker(bank, made, build.reference()))
    assert found.assignment.gap == 0
    assert found.assignment.greedy_score is not None
    if all(send.fallback_level == 0 for send in found.sends):
        assert found.assignment.total_score >= found.assignment.greedy_score - 1e-6


def test_twins_among_the_strongest_do_not_hide_a_caption_of_any_type() -> None:
    """Forty twins of another type are stronger than the one caption that the second send could get."""
    rows = [Row(caption_type="bump_normal", performance=95, group=0) for _ in range(40)]
    rows.append(Row(caption_type="bump_normal", performance=60))
    found = assign_captions([build.send(1, hour=9), build.send(2, hour=15)], _picker(rows))
    assert [send.fallback_level for send in found.sends] == [4, 4]
    assert found.assignment.gap == 0


def test_a_caption_of_any_type_is_left_for_a_creator_when_others_take_many() -> None:
    rows = [Row(caption_type="bump_normal", performance=95 - place) for place in range(24)]
    week = [build.send(number, hour=8 + number) for number in range(1, 9)]
    found = assign_jointly([(week, _picker(rows)) for _ in range(3)])
    used = [send.caption_id for one in found for send in one.sends]
    assert None not in used
    assert len(set(used)) == 24


@pytest.mark.parametrize(
    ("rows", "changes"),
    [
        ([Row()], {"vault": ()}),
        ([Row(is_active=False), Row(is_active=False)], {}),
        ([Row(caption_type="link_drop", performance=10)], {}),
        ([Row()], {"page_type": "free"}),
    ],
)
def test_a_week_for_which_hardly_anything_is_left_is_no_error(
    rows: list[Row], changes: dict[str, object]
) -> None:
    picker = _picker(rows, **changes)
    sends = [build.send(1, hour=9), build.send(2, "ppv_followup", hour=10)]
    found = assign_captions(sends, picker)
    assert all(send.needs_manual_caption is (send.caption_id is None) for send in found.sends)
    assert found.assignment.gap == 0
    assert len(ForcedWeeks(picker.columns, found.sends, 1).alternatives(10)) < 2


def test_nobody_to_plan_gives_nothing() -> None:
    assert assign_jointly([]) == ()


def test_kept_sends_may_have_lost_their_caption_or_hold_the_same_text() -> None:
    rows = [
        Row(performance=90, group=1),
        Row(performance=80, group=1),
        Row(performance=70),
        Row(performance=60),
    ]
    held = [
        _held(1, 9, "c00000"),
        _held(2, 11, "c00001"),
        _held(3, 13, "gone"),
        replace(build.send(4, hour=15), is_locked=True),
    ]
    picker = _picker(rows, kept=tuple(held))
    found = assign_captions([*held, build.send(5, hour=17)], picker)
    assert list(found.sends[:4]) == held
    assert found.sends[4].caption_id == "c00002"
    assert found.assignment.gap == 0
    assert len(ForcedWeeks(picker.columns, found.sends, 3).alternatives(10)) == 2


def _held(number: int, hour: int, caption_id: str) -> PlannedSend:
    send = build.send(number, hour=hour)
    return replace(send, caption_id=caption_id, content_type="solo", score=70.0, is_hand_edited=True)


def test_a_week_with_more_points_from_weaker_captions_is_not_proved() -> None:
    """Fewest relaxed minimums come first: a week that relaxed more is not the best for having more points."""
    rows = [
        Row(caption_type="ppv_message", performance=41, last_use=-34),
        Row(caption_type="ppv_unlock", performance=39, group=5),
    ]
    picker = _picker(rows)
    best = assign_captions([build.send(1)], picker)
    assert best.sends[0].caption_id == "c00000"
    assert ForcedWeeks(picker.columns, best.sends, 1).is_best()
    weaker = ForcedWeeks(picker.columns, best.sends, 1).alternatives(1)[0]
    opened = tuple(replace(send, is_hand_edited=False) for send in weaker.sends)
    assert weaker.total > best.assignment.total_score
    assert not ForcedWeeks(picker.columns, opened, 1).is_best()


def test_many_creators_of_a_small_bank_have_a_close_limit() -> None:
    bank, uses = build.large_bank(900)
    vaults = [build.CONTENT_TYPES[:6], build.CONTENT_TYPES[2:9], build.CONTENT_TYPES[:12]]
    weeks = [
        (build.full_week(per_day=5), CaptionPicker(bank, build.inputs(uses, vault=vault), build.reference()))
        for vault in vaults
    ]
    found = assign_jointly(weeks)
    joint = found[0].assignment.joint
    assert joint is not None
    assert joint.gap < 0.005

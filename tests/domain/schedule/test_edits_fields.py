"""Changing what sends are: each field, several at once, what a type brings along, and refusals."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time

import pytest

from eros_desktop.domain.errors import Conflict, InvalidInput
from eros_desktop.domain.schedule.edits_fields import (
    CaptionChoice,
    FieldChanges,
    change,
    new_send,
)
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.domain.values import CaptionId, Cents
from tests.support.builders_planning import MONDAY
from tests.support.builders_schedule import changed, followup, send, shipped_reference, week_of

REFERENCE = shipped_reference()
NAMES = {key: kind.name for key, kind in REFERENCE.send_types.items()}


def _week() -> WeekPlan:
    parent = send(2, "ppv_unlock", 1, "19:07")
    return week_of(send(1, "bundle", 1), parent, followup(3, parent, 20), send(4, "tip_goal", 3)).numbered()


def test_a_price_is_changed_and_told() -> None:
    done = change(_week(), (2,), FieldChanges(price_cents=Cents(1250)), names=NAMES)
    assert done.sentence == "Changed the price of PPV Unlock, Tue 19:07 to $12.50"
    assert done.plan.send(2).price_cents == 1250
    assert done.plan.send(2).is_hand_edited
    assert not done.plan.send(1).is_hand_edited


def test_shared_fields_of_several_sends_change_together() -> None:
    done = change(_week(), (1, 2), FieldChanges(expiration_hours=36, channel="wall_post"), names=NAMES)
    assert done.sentence == "Changed the channel and expiry of 2 sends"
    assert {(one.expiration_hours, one.channel) for one in done.plan.sends[:2]} == {(36, "wall_post")}


def test_another_type_brings_its_rules_and_gives_up_what_it_cannot_carry() -> None:
    done = change(_week(), (2,), FieldChanges(kind=REFERENCE.send_type("dm_farm")), names=NAMES)
    assert done.sentence == "Changed the type of PPV Unlock, Tue 19:07 to DM Farm"
    new = done.plan.send(done.touched[0])
    assert (new.category, new.price_cents, new.score, new.flyer_required) == ("engagement", None, None, False)
    assert new.caption_id == "caption-2"
    same = change(_week(), (4,), FieldChanges(kind=REFERENCE.send_type("first_to_tip")))
    assert same.plan.send(same.touched[0]).goal_cents == _week().send(4).goal_cents
    assert same.plan.send(same.touched[0]).tip_goal_mode is None


def test_a_followup_that_becomes_something_else_follows_nobody() -> None:
    done = change(_week(), (3,), FieldChanges(kind=REFERENCE.send_type("bump_normal")))
    new = done.plan.send(done.touched[0])
    assert (new.parent_item_id, new.followup_delay_minutes) == (None, None)


def test_a_chosen_caption_waits_for_its_score_and_none_is_missed() -> None:
    choice = CaptionChoice(CaptionId("other"), "Another text", "solo")
    new = change(_week(), (2,), FieldChanges(caption=choice)).plan.send(2)
    assert (new.caption_id, new.caption_text, new.content_type) == ("other", "Another text", "solo")
    assert (new.score, new.needs_manual_caption) == (None, False)
    bare = change(_week(), (2,), FieldChanges(caption=None)).plan.send(2)
    assert (bare.caption_id, bare.needs_manual_caption) == (None, True)


def test_a_note_may_be_left_on_a_locked_send_and_does_not_count_as_an_edit_of_it() -> None:
    plan = changed(_week(), 2, is_locked=True)
    done = change(plan, (2,), FieldChanges(note="  ask first "))
    assert done.plan.send(2).note == "ask first"
    assert not done.plan.send(2).is_hand_edited
    assert change(done.plan, (2,), FieldChanges(note=" ")).plan.send(2).note is None
    with pytest.raises(Conflict, match="locked"):
        change(plan, (2,), FieldChanges(price_cents=Cents(900)))


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        (FieldChanges(price_cents=Cents(0)), "price_cents"),
        (FieldChanges(goal_cents=Cents(-5)), "goal_cents"),
        (FieldChanges(expiration_hours=0), "expiration_hours"),
        (FieldChanges(note=None), "note"),
        (FieldChanges(), "items"),
    ],
)
def test_what_makes_no_sense_or_no_difference_is_refused_beside_its_field(
    changes: FieldChanges, field: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        change(_week(), (2,), changes)
    assert refused.value.field == field


def test_a_closed_week_refuses_and_names_what_to_do() -> None:
    with pytest.raises(Conflict, match="Reopen it first"):
        change(replace(_week(), status="queued"), (2,), FieldChanges(note="late"))


def test_a_new_send_carries_either_a_price_or_a_goal() -> None:
    at = datetime.combine(MONDAY, time(9, 5))
    sold = new_send(REFERENCE.send_type("bundle"), at, price_cents=Cents(900), goal_cents=Cents(100))
    goal = new_send(REFERENCE.send_type("tip_goal"), at, price_cents=Cents(900), goal_cents=Cents(100))
    assert (sold.price_cents, sold.goal_cents, sold.needs_manual_caption) == (900, None, True)
    assert (goal.price_cents, goal.goal_cents, goal.tip_goal_mode) == (None, 100, "goal_based")

"""Edits of a week: what they do, what goes along, what they refuse, and that they can be taken back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from eros_desktop.domain.errors import Conflict, InvalidInput, NotFound
from eros_desktop.domain.schedule.edits import Edited, add, delete, duplicate, move, set_locked, set_moment
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.schedule.wording import length
from tests.support.builders_planning import MONDAY
from tests.support.builders_schedule import changed, followup, good_week, send, shipped_reference, week_of

NAMES = {key: kind.name for key, kind in shipped_reference().send_types.items()}
JUMP_MONDAY = date(2027, 3, 8)
"""The clocks of Los Angeles go forward on the Sunday of this week, 14 March 2027."""


def _family() -> WeekPlan:
    """A bundle, an unlock with its follow-up, and a link drop to the bundle."""
    parent = send(2, "ppv_unlock", 1, "19:07")
    drop = replace(send(4, "link_drop", 2, "15:07"), campaign_item_id=1)
    return week_of(send(1, "bundle", 1, "10:07"), parent, followup(3, parent, 20), drop).numbered()


def _kept(sends: Iterable[PlannedSend]) -> Counter[PlannedSend]:
    """Sends without what an edit marks for good: that a person edited them, and the slot before jitter."""
    return Counter(replace(one, is_hand_edited=False, base_at=None) for one in sends)


def _links(plan: WeekPlan) -> Counter[tuple[object, ...]]:
    """Who refers to whom, by what does not change when sends are counted anew."""
    by_id = {one.item_id: one.caption_id for one in plan.sends}
    return Counter(
        (one.caption_id, by_id.get(one.parent_item_id or 0), by_id.get(one.campaign_item_id or 0))
        for one in plan.sends
    )


# ---- Moving


def test_a_moved_send_is_told_by_its_name_and_counted_anew() -> None:
    done = move(_family(), (1,), 1, 24, names=NAMES)
    assert done.sentence == "Moved Content Bundle, Tue 10:07 to Wed 10:31"
    assert done.touched == (3,)
    moved = done.plan.send(3)
    assert (moved.send_type_key, moved.day, moved.at) == ("bundle", MONDAY + timedelta(days=2), time(10, 31))
    assert moved.is_hand_edited
    assert done.plan.send(4).campaign_item_id == 3


def test_a_parent_takes_its_followup_along_and_keeps_its_distance() -> None:
    done = move(_family(), (2,), 1, 5, names=NAMES)
    assert done.sentence == "Moved PPV Unlock, Tue 19:07 to Wed 19:12, with its follow-up"
    hanging = next(one for one in done.plan.sends if one.is_follow_up)
    assert (hanging.day, hanging.at) == (MONDAY + timedelta(days=2), time(19, 32))
    assert hanging.parent_item_id == done.touched[0]
    assert hanging.followup_delay_minutes == 20


def test_a_followup_moved_alone_says_how_long_after_its_parent_it_now_comes() -> None:
    done = move(_family(), (3,), 0, 10)
    assert done.plan.send(3).followup_delay_minutes == 30
    assert done.sentence == "Moved Ppv followup, Tue 19:27 to 19:37"


def test_several_sends_move_together_and_are_told_by_number() -> None:
    done = move(_family(), (1, 4), 0, -65)
    assert done.sentence == "Moved 2 sends 1 hour 5 minutes earlier"
    assert [done.plan.send(item).at for item in done.touched] == [time(9, 2), time(14, 2)]


def test_a_send_gets_a_day_and_a_time() -> None:
    done = set_moment(_family(), 2, MONDAY + timedelta(days=6), time(23, 30), names=NAMES)
    assert [(one.day.weekday(), one.at) for one in done.plan.sends[-2:]] == [
        (6, time(23, 30)),
        (6, time(23, 50)),
    ]


def test_a_time_of_the_planner_gives_up_its_slot_once_a_person_chose_another() -> None:
    plan = changed(_family(), 1, base_at=time(10, 0))
    assert move(plan, (1,), 1).plan.send(3).base_at == time(10, 0)
    assert move(plan, (1,), 0, 5).plan.send(1).base_at is None


@given(st.data())
def test_moving_back_is_as_if_nothing_happened(data: st.DataObject) -> None:
    plan = good_week()
    items = data.draw(st.sets(st.integers(1, len(plan.sends)), min_size=1, max_size=9))
    days, minutes = data.draw(st.integers(-3, 3)), data.draw(st.integers(-300, 300))
    try:
        there = move(plan, items, days, minutes)
    except InvalidInput:
        assume(False)
    back = move(there.plan, there.touched, -days, -minutes)
    assert _kept(back.plan.sends) == _kept(plan.sends)
    assert set(back.touched) == items
    assert _links(there.plan) == _links(plan)


# ---- Copies, new ones, and what goes


def test_a_copy_comes_a_day_later_without_the_caption() -> None:
    done = duplicate(_family(), (1,), names=NAMES)
    assert done.sentence == "Duplicated Content Bundle, Tue 10:07 to Wed 10:07"
    assert "no caption may go out twice" in done.notes[0]
    copy = done.plan.send(done.touched[0])
    assert copy.needs_manual_caption
    assert copy.caption_id is None
    assert copy.price_cents == _family().send(1).price_cents
    assert len(done.plan.sends) == 5


def test_a_followup_is_duplicated_with_its_parent_only() -> None:
    both = duplicate(_family(), (2, 3))
    assert both.plan.send(both.touched[1]).parent_item_id == both.touched[0]
    assert both.sentence == "Duplicated 2 sends 1 day later"
    with pytest.raises(Conflict, match="duplicate its parent with it"):
        duplicate(_family(), (3,))


def test_a_deleted_parent_takes_its_followup_along_and_frees_its_link_drops() -> None:
    gone = delete(_family(), (2,), names=NAMES)
    assert gone.sentence == "Deleted PPV Unlock, Tue 19:07, with its follow-up"
    assert [one.send_type_key for one in gone.plan.sends] == ["bundle", "link_drop"]
    campaign = delete(_family(), (1,))
    assert campaign.plan.send(3).campaign_item_id is None
    assert campaign.notes == ("1 link drop points to no campaign any more.",)


@given(st.data())
def test_deleting_what_was_added_or_duplicated_gives_the_week_back(data: st.DataObject) -> None:
    plan = good_week()
    made: Edited
    if data.draw(st.booleans()):
        day, minute = data.draw(st.integers(0, 6)), data.draw(st.integers(0, 23))
        made = add(plan, send(0, "bump_normal", day, f"{minute:02d}:33"))
    else:
        early = [one.item_id for one in plan.sends if one.day.weekday() < 6 and not one.is_follow_up]
        made = duplicate(plan, data.draw(st.sets(st.sampled_from(early), min_size=1, max_size=5)))
    assert _links(delete(made.plan, made.touched).plan) == _links(plan)
    assert delete(made.plan, made.touched).plan.sends == plan.sends


def test_an_added_send_refers_to_nobody() -> None:
    done = add(_family(), replace(send(0, "ppv_followup", 4), parent_item_id=2, campaign_item_id=1))
    placed = done.plan.send(done.touched[0])
    assert (placed.parent_item_id, placed.campaign_item_id, placed.is_hand_edited) == (None, None, True)


# ---- Locks and other refusals


def test_a_locked_send_stays_where_it_is() -> None:
    locked = set_locked(_family(), (2,), True, names=NAMES)
    assert locked.sentence == "Locked PPV Unlock, Tue 19:07"
    assert not locked.plan.send(2).is_hand_edited
    for refused in (
        lambda: move(locked.plan, (1, 2), 0, 5),
        lambda: delete(locked.plan, (2,)),
        lambda: set_moment(locked.plan, 2, MONDAY, time(9, 0)),
    ):
        with pytest.raises(Conflict, match="is locked and stays"):
            refused()
    assert set_locked(locked.plan, (2,), False).plan.sends == _family().sends


def test_a_locked_followup_holds_its_parent() -> None:
    with pytest.raises(Conflict, match="locked"):
        move(changed(_family(), 3, is_locked=True), (2,), 0, 5)


def test_a_send_that_went_out_stays() -> None:
    with pytest.raises(Conflict, match="is sent already"):
        move(changed(_family(), 1, status="sent"), (1,), 0, 5)


@pytest.mark.parametrize("status", ["queued", "completed"])
def test_a_closed_week_refuses_every_edit(status: str) -> None:
    plan = replace(_family(), status=status)  # type: ignore[arg-type]  # a status as text
    for refused in (
        lambda: move(plan, (1,), 1),
        lambda: set_moment(plan, 1, MONDAY, time(9, 0)),
        lambda: duplicate(plan, (1,)),
        lambda: delete(plan, (1,)),
        lambda: add(plan, send(0, "bundle")),
        lambda: set_locked(plan, (1,), True),
    ):
        with pytest.raises(Conflict, match="Reopen it first"):
            refused()


def test_nothing_leaves_the_week() -> None:
    for refused in (
        lambda: move(_family(), (1,), -2),
        lambda: move(_family(), (1,), 0, 7 * 24 * 60),
        lambda: duplicate(_family(), (1,), 6),
        lambda: add(_family(), send(0, "bundle", 7)),
    ):
        with pytest.raises(InvalidInput, match="would leave the week"):
            refused()


def test_a_skipped_hour_takes_no_send() -> None:
    plan = week_of(replace(send(1, "bundle", 0, "02:30"), day=JUMP_MONDAY), monday=JUMP_MONDAY)
    with pytest.raises(InvalidInput, match="Sun 02:30 does not exist"):
        move(plan, (1,), 6)
    assert move(plan, (1,), 6, 30).plan.send(1).at == time(3, 0)


def test_a_send_that_is_gone_and_an_empty_choice_are_told() -> None:
    with pytest.raises(NotFound, match="not there any more"):
        move(_family(), (77,), 1)
    with pytest.raises(InvalidInput, match="No send is selected"):
        delete(_family(), ())


@pytest.mark.parametrize(
    ("minutes", "text"),
    [
        (1440, "1 day"),
        (-2880, "2 days"),
        (1445, "1 day 5 minutes"),
        (0, "0 minutes"),
    ],
)
def test_distances_are_told_in_words(minutes: int, text: str) -> None:
    assert length(minutes) == text

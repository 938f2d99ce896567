"""Cut, copy and paste: there and back as JSON, as plain text, and what does not fit another creator."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest

from eros_desktop.domain.errors import Conflict, InvalidInput
from eros_desktop.domain.planning.inputs import PlanSettings
from eros_desktop.domain.schedule.parcel import (
    Parcel,
    Target,
    parcel_document,
    parcel_from_document,
    parcel_of,
    parcel_text,
    paste,
)
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from tests.support.builders_planning import MONDAY
from tests.support.builders_schedule import (
    ZONE,
    context,
    followup,
    good_week,
    send,
    shipped_reference,
    week_of,
)

NAMES = {key: kind.name for key, kind in shipped_reference().send_types.items()}
NEXT_MONDAY = MONDAY + timedelta(days=7)


def _copied(*items: int) -> Parcel:
    return parcel_of(_source(), items)


def _source() -> WeekPlan:
    parent = send(2, "ppv_unlock", 1, "19:07")
    return week_of(
        send(1, "bundle", 1), parent, followup(3, parent, 20), send(4, "renew_on_message", 3)
    ).numbered()


def _other(**changes: Any) -> WeekPlan:
    """Another creator's week without sends."""
    fields: dict[str, Any] = {"creator_id": CreatorId("creator-2"), "page_name": "meadow", **changes}
    return replace(week_of(), **fields)


def test_sends_survive_the_clipboard() -> None:
    parcel = parcel_of(good_week(), range(1, 30))
    document = json.loads(json.dumps(parcel_document(parcel, ZONE)))
    assert parcel_from_document(document) == parcel


def test_other_programs_read_the_sends_as_lines() -> None:
    line = parcel_text(_copied(1), NAMES)
    assert line == f"{MONDAY + timedelta(days=1)}\t10:07\tContent Bundle\t30.00\t"


@pytest.mark.parametrize(
    "document",
    [{}, {"format": "eros-sends", "version": 9}, {"format": "eros-sends", "version": 1, "items": []}],
)
def test_a_strange_clipboard_is_refused(document: dict[str, Any]) -> None:
    with pytest.raises(InvalidInput, match="Nothing was pasted"):
        parcel_from_document(document)


def test_a_clipboard_with_one_number_twice_is_refused() -> None:
    document = parcel_document(_copied(1), ZONE)
    document = {**document, "items": [document["items"][0], document["items"][0]]}
    with pytest.raises(InvalidInput, match="same number"):
        parcel_from_document(document)


def test_in_another_week_sends_keep_weekday_time_and_captions() -> None:
    done = paste(week_of(monday=NEXT_MONDAY), _copied(1, 2, 3), Target(), context(), names=NAMES)
    assert done.sentence == "Pasted 3 sends"
    assert [(one.day, one.at) for one in done.plan.sends] == [
        (one.day + timedelta(days=7), one.at) for one in _source().sends[:3]
    ]
    assert done.plan.send(3).parent_item_id == 2
    assert [one.caption_id for one in done.plan.sends] == ["caption-1", "caption-2", "caption-3"]
    assert {one.score for one in done.plan.sends} == {None}
    assert all(one.is_hand_edited for one in done.plan.sends)
    assert done.notes == ()


def test_the_earliest_send_lands_on_the_day_and_time_asked_for() -> None:
    target = Target(NEXT_MONDAY + timedelta(days=4), time(9, 0))
    done = paste(week_of(monday=NEXT_MONDAY), _copied(1, 2), target, context())
    assert [(one.day.weekday(), one.at) for one in done.plan.sends] == [(4, time(9, 0)), (4, time(18, 0))]


def test_a_caption_of_the_week_is_not_used_twice() -> None:
    done = paste(_source(), _copied(1), Target(MONDAY + timedelta(days=5)), context(), names=NAMES)
    pasted = done.plan.send(done.touched[0])
    assert pasted.needs_manual_caption
    assert "has a caption that this week uses already" in done.notes[0]


def test_a_page_of_another_type_takes_only_what_belongs_there() -> None:
    done = paste(_other(page_type="free"), _copied(2, 3, 4), Target(), context(page_type="free"), names=NAMES)
    assert [one.send_type_key for one in done.plan.sends] == ["ppv_unlock"]
    assert done.sentence == "Pasted PPV Unlock, Tue 19:07 from harbour"
    assert done.notes[1:] == (
        "PPV Follow-up, Tue 19:27 does not belong on a free page, and was left out.",
        "Renew On Message, Thu 10:07 does not belong on a free page, and was left out.",
    )
    with pytest.raises(InvalidInput, match="does not belong on a free page"):
        paste(_other(page_type="free"), _copied(4), Target(), context(page_type="free"))


def test_what_the_vault_does_not_hold_comes_without_its_caption() -> None:
    around = context()
    empty = replace(around, profile=replace(around.profile, vault={}))
    later = replace(week_of(monday=NEXT_MONDAY), creator_id=CreatorId("creator-2"))
    done = paste(later, _copied(1), Target(), empty, names=NAMES)
    assert done.plan.send(1).caption_id is None
    assert "which this vault does not hold, and came without it" in done.notes[0]


def test_two_creators_share_a_caption_of_one_week_only_where_the_settings_allow_it() -> None:
    done = paste(_other(), _copied(1), Target(), context(), names=NAMES)
    assert done.notes == (
        "Content Bundle, Tue 10:07 has a caption that harbour uses this week and came without it; "
        "choose another.",
    )
    shared = context(settings=PlanSettings(unique_across_creators=False))
    assert paste(_other(), _copied(1), Target(), shared).plan.send(1).caption_id == "caption-1"


def test_a_price_out_of_range_and_a_missing_audience_are_told() -> None:
    odd = replace(send(1, "bundle", 1), price_cents=99_900, audience_target="nobody")
    parcel = parcel_of(week_of(odd), (1,))
    done = paste(week_of(monday=NEXT_MONDAY), parcel, Target(), context(), names=NAMES)
    assert done.plan.send(1).audience_target == "all_fans"
    assert "asks $999.00" in done.notes[1]
    assert done.plan.send(1).price_cents == 99_900


def test_what_falls_outside_the_week_or_into_a_skipped_hour_is_left_out() -> None:
    jump = Week(date(2027, 3, 8))
    night = parcel_of(week_of(send(1, "bundle", 1, "02:30"), send(2, "bundle", 3, "02:30")), (1, 2))
    done = paste(week_of(monday=jump.monday), night, Target(jump.monday + timedelta(days=4)), context())
    assert [one.day.weekday() for one in done.plan.sends] == [4]
    assert "does not exist" in done.notes[0]
    late = paste(
        week_of(monday=jump.monday), night, Target(jump.monday + timedelta(days=6), time(9)), context()
    )
    assert "outside the week" in late.notes[0]


def test_a_followup_without_its_parent_and_an_unknown_type_are_left_out() -> None:
    stray = replace(send(9, "bundle", 2), send_type_key="carrier_pigeon")
    parcel = replace(_copied(1, 3), sends=(*_copied(1, 3).sends, stray))
    done = paste(week_of(monday=NEXT_MONDAY), parcel, Target(), context())
    assert len(done.plan.sends) == 1
    assert "follows a send that was not copied" in done.notes[0]
    assert "of a type nobody knows" in done.notes[1]


def test_a_closed_week_takes_nothing() -> None:
    with pytest.raises(Conflict, match="Reopen it first"):
        paste(replace(week_of(monday=NEXT_MONDAY), status="completed"), _copied(1), Target(), context())

"""A week and its sends: finding them, and numbering them by time."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.support.builders_planning import MONDAY
from tests.support.builders_schedule import followup, good_week, send, week_of


def test_a_send_is_found_by_its_number() -> None:
    plan = good_week()
    assert plan.send(3).send_type_key == "ppv_unlock"
    with pytest.raises(KeyError):
        plan.send(999)


def test_a_day_has_its_sends() -> None:
    plan = week_of(send(1, "bundle", 0), send(2, "bundle", 1))
    assert [one.item_id for one in plan.on(MONDAY)] == [1]


def test_numbers_follow_the_time_and_references_follow_the_numbers() -> None:
    parent = send(7, "ppv_unlock", 0, "19:07")
    drop = replace(send(3, "link_drop", 1), campaign_item_id=7)
    plan = week_of(drop, followup(5, parent, 20), parent, send(9, "bundle", 0, "10:07")).numbered()
    assert [(one.item_id, one.send_type_key) for one in plan.sends] == [
        (1, "bundle"),
        (2, "ppv_unlock"),
        (3, "ppv_followup"),
        (4, "link_drop"),
    ]
    assert (plan.send(3).parent_item_id, plan.send(4).campaign_item_id) == (2, 2)
    assert plan.numbered() == plan

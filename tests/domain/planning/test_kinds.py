"""How many follow-ups a day may have, and after which sends."""

from __future__ import annotations

from dataclasses import replace

import pytest

from eros_desktop.domain.planning.inputs import PlanSettings
from eros_desktop.domain.planning.kinds import followup_allowance, followup_parents
from eros_desktop.domain.planning.week_board import WeekBoard
from tests.support.builders_planning import plan_inputs, shipped_reference

REFERENCE = shipped_reference()


@pytest.mark.parametrize(
    ("level", "wanted", "most"),
    [("low", 4, 2), ("mid", 4, 3), ("high", 4, 4), ("ultra", 5, 4), ("high", 1, 1), ("low", 0, 0)],
)
def test_the_least_of_volume_tier_and_four_holds_for_the_day_and_for_the_room_left(
    level: str, wanted: int, most: int
) -> None:
    inputs = plan_inputs()
    volume = replace(inputs.volume, volume_level=level, followup_per_day=wanted)
    inputs = replace(inputs, volume=volume)
    assert followup_allowance(inputs.profile, inputs.settings, volume, REFERENCE) == most
    assert WeekBoard.of(inputs, REFERENCE).followups_a_day == most


def test_free_pages_have_follow_ups_only_by_setting() -> None:
    inputs = plan_inputs()
    creator = replace(inputs.profile.creator, page_type="free")
    free = replace(inputs.profile, creator=creator)
    opened = PlanSettings(allow_followups_on_free=True)
    assert followup_allowance(free, PlanSettings(), inputs.volume, REFERENCE) == 0
    assert followup_allowance(free, opened, inputs.volume, REFERENCE) > 0


def test_a_creator_whose_switch_is_off_has_none() -> None:
    inputs = plan_inputs()
    off = replace(inputs.profile, flags=replace(inputs.profile.flags, ppv_followup=False))
    assert followup_allowance(off, inputs.settings, inputs.volume, REFERENCE) == 0
    assert followup_allowance(inputs.profile, inputs.settings, None, REFERENCE) == 0


def test_parents_are_those_of_the_send_types_and_bundles_by_setting() -> None:
    usual = {"ppv_unlock", "ppv_wall", "tip_goal"}
    assert followup_parents(REFERENCE, PlanSettings()) == usual
    assert followup_parents(REFERENCE, PlanSettings(allow_bundle_followups=True)) == usual | {"bundle"}

"""Evenings are not left empty while sends that sell nothing could fill them (domain.md 9.6)."""

from __future__ import annotations

from eros_desktop.domain.planning.slots import plan_slots
from eros_desktop.domain.reference import Reference
from tests.support.builders_planning import plan_inputs, volume_result

EVENING = range(19, 22)


def test_hardly_a_day_leaves_the_evening_empty(reference: Reference) -> None:
    """One of 12 x 7 days may: its sends that sell nothing have gaps which leave them no evening minute."""
    empty = 0
    for number in range(12):
        sends = plan_slots(
            plan_inputs(volume_result(3, 3, 1), creator_id=f"creator-{number}"), reference
        ).sends
        evenings = {send.day for send in sends if send.at.hour in EVENING}
        empty += len({send.day for send in sends} - evenings)
    assert empty <= 1

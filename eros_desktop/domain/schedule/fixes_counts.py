"""Fixes for too many sends of a kind: another day for one of them where that is possible, else it goes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from eros_desktop.domain.groups import FOLLOW_UP
from eros_desktop.domain.schedule.fixes_times import move_to_another_day
from eros_desktop.domain.schedule.fixes_work import (
    Proposal,
    Proposer,
    Work,
    exchanging,
    is_free,
    removing,
    spoken_list,
)
from eros_desktop.domain.schedule.sends import PlannedSend, Violation


def remove(work: Work, violation: Violation) -> Iterator[Proposal]:
    """The sends that must not be here go."""
    for send in work.free(violation.items):
        yield from _without(work, [send])


def remove_surplus(work: Work, violation: Violation) -> Iterator[Proposal]:
    """The latest go, one after another until it is enough; the earliest stay (domain.md 4.12)."""
    free = list(reversed(work.free(violation.items)))
    for count in range(1, len(free) + 1):
        yield from _without(work, free[:count])


def move_or_remove_surplus(work: Work, violation: Violation) -> Iterator[Proposal]:
    """A day with room for one of them, else the latest go."""
    yield from move_to_another_day(work, violation)
    yield from remove_surplus(work, violation)


def mend_parent(work: Work, violation: Violation) -> Iterator[Proposal]:
    """A follow-up of nothing goes to the nearest send before it that may have one, else out of the week."""
    taken = {one.parent_item_id for one in work.week.by_type.get(FOLLOW_UP, ()) if one.parent_item_id}
    timing = work.context.reference.timing
    for send in work.free(violation.items):
        if not send.is_follow_up:
            continue
        for parent in reversed(work.week.regular):
            gap = work.week.minute(send) - work.week.minute(parent)
            in_window = timing.followup_low_minutes <= gap <= timing.followup_high_minutes
            if in_window and parent.item_id not in taken and _may_have_one(work, parent):
                changed = replace(
                    send, parent_item_id=parent.item_id, followup_delay_minutes=gap, is_hand_edited=True
                )
                spoken = work.context.spoken
                yield exchanging(
                    work, {send.item_id: changed}, f"Let {spoken(send)} follow {spoken(parent)}."
                )
        yield from _without(work, [send])


def _may_have_one(work: Work, parent: PlannedSend) -> bool:
    return parent.send_type_key in work.context.followup_parents


def _without(work: Work, gone: list[PlannedSend]) -> Iterator[Proposal]:
    if not all(is_free(send) for send in gone):
        return
    ordered = sorted(gone, key=lambda send: send.sort_key)
    proposal = removing(work, ordered, f"Take {spoken_list(work, ordered)} out of the week.")
    if proposal is not None:
        yield proposal


COUNT_FIXES: Mapping[str, Proposer] = {
    "sends_suit_the_page": remove,
    "weekly_single_types_come_once": remove_surplus,
    "weekly_limits_hold": remove_surplus,
    "daily_maximums_hold": move_or_remove_surplus,
    "days_hold_four_followups": remove_surplus,
    "followups_have_a_parent": mend_parent,
}

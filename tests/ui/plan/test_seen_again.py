"""What stays selected when a week was read anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from eros_desktop.domain.schedule.sends import PlannedSend
from eros_desktop.services.activity.entries import Subject
from eros_desktop.ui.activity.undoing import subject_after
from eros_desktop.ui.plan.pane import PlanPane
from eros_desktop.ui.plan.seen_again import seen_again
from tests.ui.plan.fakes import ATLAS, usual_week

WEEK = usual_week().sends


def renumbered(sends: list[PlannedSend]) -> list[PlannedSend]:
    ordered = sorted(sends, key=lambda send: send.moment)
    return [replace(send, item_id=place) for place, send in enumerate(ordered, start=1)]


def test_a_move_taken_back_selects_the_send_where_it_came_from() -> None:
    last = WEEK[-1]
    moved = replace(last, day=last.day - timedelta(days=6), note="moved")
    before = renumbered([*WEEK[:-1], moved])
    chosen = [send for send in before if send.note == "moved"]
    assert seen_again(chosen, before, WEEK) == (last.item_id,)


def test_chosen_sends_keep_their_selection_under_new_numbers() -> None:
    after = renumbered([send for send in WEEK if send.item_id != 2])
    assert seen_again([WEEK[4]], WEEK, after) == (4,)


def test_what_only_came_is_selected() -> None:
    before = renumbered([send for send in WEEK if send.item_id not in (3, 9)])
    assert seen_again([before[0]], before, WEEK) == (3, 9)


def test_what_went_leaves_the_next_in_time() -> None:
    after = renumbered([send for send in WEEK if send.item_id != 2])
    assert seen_again([WEEK[1]], WEEK, after) == (2,)
    assert seen_again([WEEK[-1]], WEEK, list(WEEK[:-1])) == (WEEK[-2].item_id,)


def test_nothing_is_selected_for_another_week_or_an_empty_one() -> None:
    assert seen_again([], WEEK, [replace(send, note="new") for send in WEEK]) == ()
    assert seen_again([WEEK[0]], WEEK, []) == ()


def test_an_undo_seeks_no_send_by_a_number_of_the_week_that_is_gone() -> None:
    subject = Subject("week", ATLAS, usual_week().week, 8)
    assert subject_after(subject, is_undo=True) == Subject("week", ATLAS, usual_week().week)
    assert subject_after(subject, is_undo=False) == subject


def test_a_week_read_anew_as_it_was_keeps_selection_and_place(pane: PlanPane) -> None:
    pane.canvas.select_items((8, 9))
    pane.reload()
    assert [row.item_id for row in pane.chosen_rows()] == [8, 9]

"""What stays selected when a week was read anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from eros_desktop.domain.schedule.edits import delete
from eros_desktop.domain.schedule.sends import PlannedSend
from eros_desktop.services.activity.entries import Subject
from eros_desktop.ui.activity.undoing import subject_after
from eros_desktop.ui.plan.pane import PlanPane
from eros_desktop.ui.plan.seen_again import seen_again
from tests.ui.plan.fakes import ATLAS, FakeServices, usual_week

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


def test_a_reading_overtaken_after_an_edit_leaves_the_selection_to_the_one_that_comes(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert pane.picture is not None
    plan = pane.picture.plan
    chosen = plan.sends[5]
    pane.canvas.select_items((chosen.item_id,))
    with monkeypatch.context() as held:  # the edit's own reading is withdrawn by the next one
        held.setattr(pane.context.runner, "query", lambda *_args, **_more: None)
        pane._read_own_edit()
    plan_services.plan(delete(plan, (plan.sends[0].item_id,)).plan)
    pane.reload()
    (row,) = pane.chosen_rows()
    assert (row.send.moment, row.send.send_type_key) == (chosen.moment, chosen.send_type_key)

"""Saving edits of stored weeks: what is stored, when its proof still holds, and which edits are refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.errors import Conflict, NotFound
from eros_desktop.domain.schedule.edits import Edited, add, delete, move, set_locked
from eros_desktop.domain.schedule.edits_fields import CaptionChoice, FieldChanges, change
from eros_desktop.domain.schedule.judge import judge
from eros_desktop.domain.schedule.parcel import Target, parcel_of, paste
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.domain.values import CaptionId, CreatorId
from eros_desktop.services.plans.editing import WeekSaved
from tests.support.demo import WEEK, execute

PAID, OTHER = CreatorId("demo01"), CreatorId("demo02")


def _week(workspace: Workspace, creator_id: CreatorId = PAID) -> WeekPlan:
    return workspace.services.plans.stored(creator_id, WEEK)


def _saved(workspace: Workspace, edited: Edited, creator_id: CreatorId = PAID) -> WeekSaved:
    board = workspace.services.plan_editor.board(creator_id, WEEK)
    return workspace.services.plan_editor.save(creator_id, WEEK, edited, expected_revision=board.revision)


def _total(plan: WeekPlan) -> float:
    return sum(send.score or 0.0 for send in plan.sends)


def _early(plan: WeekPlan) -> int:
    """A send with a caption that has free days after it and no follow-up."""
    parents = {send.parent_item_id for send in plan.sends}
    return next(
        send.item_id
        for send in plan.sends
        if send.caption_id and send.item_id not in parents and not send.is_follow_up
    )


def test_the_board_judges_like_the_service(planned: Workspace) -> None:
    board = planned.services.plan_editor.board(PAID, WEEK)
    assert board.judged(_week(planned)).validation == planned.services.plans.validate(PAID, WEEK).validation
    assert len(board.kinds) == 20
    free = next(
        row.creator.creator_id
        for row in planned.services.creators.overview()
        if row.creator.page_type == "free"
    )
    assert {kind.category for kind in planned.services.plan_editor.board(free, WEEK).kinds} == {
        "revenue",
        "engagement",
    }


def test_an_edit_is_stored_as_it_was_judged(planned: Workspace) -> None:
    edited = move(_week(planned), (_early(_week(planned)),), 0, 5)
    saved = _saved(planned, edited)
    stored = _week(planned)
    assert saved.plan == stored
    assert saved.summary == edited.sentence
    board = planned.services.plan_editor.board(PAID, WEEK)
    assert board.revision == saved.revision
    assert stored.validation == judge(stored, board.context)
    assert stored.send(edited.touched[0]).is_hand_edited


def test_a_move_within_its_date_keeps_the_proof_and_every_score(planned: Workspace) -> None:
    before = _week(planned)
    assert before.assignment is not None
    after = _saved(planned, move(before, (_early(before),), 0, 5)).plan
    assert after.assignment == before.assignment
    assert _total(after) == pytest.approx(_total(before))


def test_a_move_to_another_date_renews_the_score_and_the_proof(planned: Workspace) -> None:
    before = _week(planned)
    edited = move(before, (_early(before),), 3)
    after = _saved(planned, edited).plan
    assert after.assignment is not None
    assert after.assignment.total_score == pytest.approx(_total(after))
    assert after.assignment.upper_bound >= after.assignment.total_score - 1e-6
    assert after.assignment.joint is None
    moved = after.send(edited.touched[0])
    found = planned.services.plans.explain(PAID, WEEK, moved.item_id)
    assert found is not None
    assert moved.freshness_score == found.score_parts.freshness


def test_a_deleted_send_is_out_of_the_total_and_frees_its_caption_for_others(planned: Workspace) -> None:
    before = _week(planned)
    best = max(before.sends, key=lambda send: send.score or 0.0)
    after = _saved(planned, delete(before, (best.item_id,))).plan
    assert after.assignment is not None
    assert after.assignment.total_score == pytest.approx(_total(after))
    assert after.assignment.total_score < _total(before)


def test_a_chosen_caption_is_scored_when_it_is_stored(planned: Workspace) -> None:
    before = _week(planned)
    item = _early(before)
    other = planned.services.alternatives.of(PAID, WEEK, item, 1).entries[0]
    choice = CaptionChoice(CaptionId(other.caption_id), other.caption_text, other.content_type)
    after = _saved(planned, change(before, (item,), FieldChanges(caption=choice))).plan
    assert after.send(item).score_parts is not None
    assert after.send(item).caption_id == other.caption_id
    assert after.assignment is not None
    assert after.assignment.total_score == pytest.approx(_total(after))


def test_a_new_send_asks_what_its_type_usually_asks_and_expects_what_it_usually_earns(
    planned: Workspace,
) -> None:
    before, board = _week(planned), planned.services.plan_editor.board(PAID, WEEK)
    bundle = board.context.reference.send_type("bundle")
    edited = add(before, board.fresh(bundle, WEEK.days[6], time(8, 12)))
    new = _saved(planned, edited).plan.send(edited.touched[0])
    usual = next(send for send in before.sends if send.send_type_key == "bundle")
    assert new.price_cents == 100 * board.context.reference.prices.ranges["bundle"].default
    assert new.expected_revenue_cents == usual.expected_revenue_cents
    assert new.needs_manual_caption
    for kind in board.kinds:
        fresh = board.fresh(kind, WEEK.monday, time(9, 0))
        assert (fresh.price_cents is not None) == (kind.requires_price and not kind.requires_goal)


def test_sends_pasted_to_another_creator_are_scored_for_that_creator(planned: Workspace) -> None:
    parcel = parcel_of(_week(planned), (_early(_week(planned)),))
    board = planned.services.plan_editor.board(OTHER, WEEK)
    edited = paste(_week(planned, OTHER), parcel, Target(WEEK.days[2], time(8, 2)), board.context)
    after = _saved(planned, edited, OTHER).plan
    assert len(after.sends) == len(_week(planned, OTHER).sends)
    assert after.send(edited.touched[0]).is_hand_edited
    assert after.assignment is not None
    assert after.assignment.total_score == pytest.approx(_total(after))


def test_a_week_that_changed_meanwhile_is_not_overwritten(planned: Workspace) -> None:
    editor, before = planned.services.plan_editor, _week(planned)
    board = editor.board(PAID, WEEK)
    editor.save(PAID, WEEK, set_locked(before, (1,), True), expected_revision=board.revision)
    with pytest.raises(Conflict, match="changed somewhere else"):
        editor.save(PAID, WEEK, move(before, (2,), 0, 5), expected_revision=board.revision)
    assert _week(planned).send(1).is_locked


def test_closed_unplanned_and_unknown_weeks_refuse(planned: Workspace) -> None:
    edited = move(_week(planned), (1,), 0, 5)
    execute(planned.folder, "UPDATE week_plans SET status = 'queued' WHERE creator_id = 'demo01'")
    board = planned.services.plan_editor.board(PAID, WEEK)
    with pytest.raises(Conflict, match="Reopen it first"):
        planned.services.plan_editor.save(PAID, WEEK, edited, expected_revision=board.revision)
    with pytest.raises(NotFound, match="generate it first"):
        planned.services.plan_editor.save(PAID, WEEK.next(), edited, expected_revision=0)
    with pytest.raises(NotFound, match="no creator"):
        planned.services.plan_editor.board(CreatorId("nobody"), WEEK)


def test_a_board_of_an_unplanned_week_starts_from_nothing(planned: Workspace) -> None:
    board = planned.services.plan_editor.board(PAID, WEEK.next())
    assert board.revision == 0
    empty = replace(_week(planned), week=WEEK.next(), sends=())
    assert board.judged(empty).validation is not None

"""The backlog: sends put aside and taken back, each in one action that can be undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.errors import NotFound
from eros_desktop.domain.schedule.edits import delete, move
from eros_desktop.domain.schedule.parcel import Parcel, Target, paste
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.values import CreatorId
from eros_desktop.services.plans.editing import WeekSaved
from tests.support.demo import WEEK

PAID = CreatorId("demo01")


def _week(workspace: Workspace) -> WeekPlan:
    return workspace.services.plans.stored(PAID, WEEK)


def _put(workspace: Workspace, item: int) -> tuple[PlannedSend, WeekSaved]:
    plan, services = _week(workspace), workspace.services
    edited = replace(delete(plan, (item,)), sentence="Moved a send to the backlog")
    revision = services.plan_editor.board(PAID, WEEK).revision
    return plan.send(item), services.backlog.put(plan, edited, (plan.send(item),), expected_revision=revision)


def _free_item(plan: WeekPlan) -> int:
    return next(send.item_id for send in plan.sends if send.send_type_key == "bump_normal")


def test_a_send_waits_with_everything_it_had(planned: Workspace) -> None:
    before = _week(planned)
    send, saved = _put(planned, _free_item(before))
    (waiting,) = planned.services.backlog.entries(PAID)
    assert waiting.send == send
    assert len(_week(planned).sends) == len(before.sends) - 1
    assert saved.plan == _week(planned)
    assert planned.services.backlog.entries(CreatorId("demo02")) == ()


def test_putting_aside_is_one_action_that_can_be_undone_and_done_again(planned: Workspace) -> None:
    before = _week(planned)
    _, saved = _put(planned, _free_item(before))
    assert saved.activity_id is not None
    activity = planned.services.activity
    activity.undo(saved.activity_id)
    assert planned.services.backlog.entries(PAID) == ()
    assert _week(planned).sends == before.sends
    activity.redo(saved.activity_id)
    assert len(planned.services.backlog.entries(PAID)) == 1
    assert _week(planned).sends == (saved.plan.sends if saved.plan else ())


def test_a_waiting_send_comes_back_at_another_time(planned: Workspace) -> None:
    plan = _week(planned)
    send, _ = _put(planned, _free_item(plan))
    board = planned.services.plan_editor.board(PAID, WEEK)
    parcel = Parcel(PAID, plan.page_name, plan.page_type, WEEK, (send,))
    edited = paste(_week(planned), parcel, Target(WEEK.days[6], time(8, 3)), board.context)
    (waiting,) = planned.services.backlog.entries(PAID)
    saved = planned.services.backlog.take(
        PAID, WEEK, edited, (waiting.backlog_id,), expected_revision=board.revision
    )
    assert planned.services.backlog.entries(PAID) == ()
    assert saved.plan.send(edited.touched[0]).caption_id == send.caption_id
    with pytest.raises(NotFound, match="not there any more"):
        planned.services.backlog.take(
            PAID, WEEK, edited, (waiting.backlog_id,), expected_revision=saved.revision
        )
    assert _week(planned) == saved.plan


def test_what_is_thrown_away_can_be_brought_back(planned: Workspace) -> None:
    _put(planned, _free_item(_week(planned)))
    (waiting,) = planned.services.backlog.entries(PAID)
    change = planned.services.backlog.discard(PAID, (waiting.backlog_id,))
    assert planned.services.backlog.entries(PAID) == ()
    assert change.summary == "Deleted 1 send of the backlog"
    planned.services.activity.undo(change.activity_id)
    assert planned.services.backlog.entries(PAID) == (waiting,)


def test_an_edit_is_undone_by_its_sentence(planned: Workspace) -> None:
    before = _week(planned)
    edited = move(before, (_free_item(before),), 0, 5)
    editor = planned.services.plan_editor
    editor.save(PAID, WEEK, edited, expected_revision=editor.board(PAID, WEEK).revision)
    entry = planned.services.activity.next_undo()
    assert entry is not None
    assert entry.summary == edited.sentence
    planned.services.activity.undo(entry.activity_id)
    assert _week(planned).sends == before.sends
    assert _week(planned).assignment == before.assignment

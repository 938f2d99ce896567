"""Weeks: taken back and done again exactly, refused where something newer stands on them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.errors import Conflict, NotFound
from eros_desktop.domain.values import CreatorId
from eros_desktop.services.activity.entries import ActivityQuery
from eros_desktop.services.changes import Topic
from tests.support.demo import WEEK, execute, opened, planned_folder, rows

SENDS = """
SELECT d.*, i.creator_id, i.schedule_date, i.schedule_time, i.send_type_key, i.channel, i.audience_target,
       i.caption_id, i.content_type, i.price, i.media_count, i.expiration_hours, w.status, w.run_id,
       w.generated_at, w.validation_json, w.assignment_json, w.strategy_json, w.volume_json, w.seed
FROM planned_send_details d JOIN schedule_items i ON i.id = d.schedule_item_id
JOIN week_plans w ON w.week_plan_id = d.week_plan_id ORDER BY i.creator_id, d.item_number
"""
DAYS = "SELECT creator_id, schedule_date, send_slots, total_sends FROM daily_activity_schedules ORDER BY 1, 2"
FOLLOW_UPS = "SELECT creator_id, parent_time, followup_time FROM ppv_followup_tracking ORDER BY 1, 2, 3"


def stored(folder: Path) -> list[object]:
    """Everything that belongs to the planned weeks, apart from the numbers rows get anew."""
    sends = [row[3:7] + row[8:] for row in rows(folder, SENDS)]
    return [sends, rows(folder, DAYS), rows(folder, FOLLOW_UPS)]


@pytest.fixture
def planned(tmp_path: Path) -> Iterator[Workspace]:
    with opened(planned_folder(tmp_path / "w")) as workspace:
        yield workspace


def somebody(workspace: Workspace) -> CreatorId:
    return workspace.services.creators.active_ids()[0]


def test_generating_again_is_undone_and_done_again_exactly(planned: Workspace) -> None:
    services, before = planned.services, stored(planned.folder)
    creator = somebody(planned)
    generated = services.plans.generate([creator], WEEK, seed=11, replace=True)
    after = stored(planned.folder)
    assert after != before
    assert generated.change is not None
    change = services.activity.undo()
    assert (change.topics, change.summary) == (Topic.WEEKS, f"Undid: {generated.change.summary}")
    assert stored(planned.folder) == before
    assert services.activity.redo().summary == f"Did again: {generated.change.summary}"
    assert stored(planned.folder) == after


def test_the_first_plan_of_several_creators_is_one_entry_and_goes_whole(planned: Workspace) -> None:
    services, after = planned.services, stored(planned.folder)
    page = services.activity.entries(ActivityQuery(kinds=frozenset({"week"})), 10, 0)
    assert [entry.summary for entry in page.entries] == ["Planned the week of 6 creators"]
    for creator_id in services.creators.active_ids():
        assert services.activity.entries(ActivityQuery(creator_id=creator_id), 10, 0) == page
    services.activity.undo()
    assert services.plans.statuses(WEEK) == {}
    assert rows(planned.folder, "SELECT count(*) FROM planned_send_details") == [(0,)]
    services.activity.redo()
    assert stored(planned.folder) == after


def test_a_lock_is_undone(planned: Workspace) -> None:
    services, before, creator = planned.services, stored(planned.folder), somebody(planned)
    said = services.plans.set_locked(creator, WEEK, 3, True).summary
    entry = services.activity.next_undo()
    assert entry is not None
    assert (entry.summary, entry.subject.item_id) == (said, 3)
    assert services.plans.set_locked(creator, WEEK, 3, True).topics == Topic.NOTHING
    services.activity.undo()
    assert stored(planned.folder) == before


def test_a_swap_is_undone(planned: Workspace) -> None:
    services, before, creator = planned.services, stored(planned.folder), somebody(planned)
    other = services.alternatives.of(creator, WEEK, 1, limit=1).entries[0]
    services.alternatives.swap(creator, WEEK, 1, other.caption_id)
    assert stored(planned.folder) != before
    services.activity.undo()
    assert stored(planned.folder) == before


def test_undo_goes_back_step_by_step_after_a_restart(tmp_path: Path) -> None:
    folder = planned_folder(tmp_path / "w")
    with opened(folder) as workspace:
        creator = somebody(workspace)
        before = stored(folder)
        for item in (1, 2):
            workspace.services.plans.set_locked(creator, WEEK, item, True)
        after = stored(folder)
    with opened(folder) as workspace:
        activity = workspace.services.activity
        activity.undo()
        activity.undo()
        assert stored(folder) == before
    with opened(folder) as workspace:
        activity = workspace.services.activity
        activity.redo()
        activity.redo()
        assert stored(folder) == after
        with pytest.raises(NotFound, match="nothing to do again"):
            activity.redo()


def test_a_new_change_ends_what_can_be_done_again(planned: Workspace) -> None:
    services, creator = planned.services, somebody(planned)
    services.plans.set_locked(creator, WEEK, 1, True)
    services.activity.undo()
    assert services.activity.next_redo() is not None
    services.plans.set_locked(creator, WEEK, 2, True)
    assert services.activity.next_redo() is None


def test_an_older_entry_is_refused_while_a_newer_change_stands_on_it(planned: Workspace) -> None:
    services, creator = planned.services, somebody(planned)
    services.plans.set_locked(creator, WEEK, 1, True)
    older = services.activity.next_undo()
    assert older is not None
    services.plans.set_locked(creator, WEEK, 2, True)
    before = stored(planned.folder)
    with pytest.raises(Conflict, match=r"cannot be undone: the week of 2026-11-23 .* was changed since"):
        services.activity.undo(older.activity_id)
    assert stored(planned.folder) == before
    services.activity.undo()
    services.activity.undo(older.activity_id)
    with pytest.raises(Conflict, match="was undone already"):
        services.activity.undo(older.activity_id)


def test_a_queued_week_says_why_its_change_stays(tmp_path: Path) -> None:
    folder = planned_folder(tmp_path / "w")
    with opened(folder) as workspace:
        workspace.services.plans.set_locked(somebody(workspace), WEEK, 1, True)
    execute(folder, "UPDATE week_plans SET status = 'queued'")
    with opened(folder) as workspace, pytest.raises(Conflict, match="is queued by now"):
        workspace.services.activity.undo()


def test_a_week_that_went_refuses_a_change_of_its_sends(planned: Workspace) -> None:
    services, creator = planned.services, somebody(planned)
    first = services.activity.next_undo()
    assert first is not None
    services.plans.set_locked(creator, WEEK, 1, True)
    lock = services.activity.next_undo()
    assert lock is not None
    services.activity.undo()
    services.activity.undo(first.activity_id)
    with pytest.raises(Conflict, match="is not planned any more"):
        services.activity.redo(lock.activity_id)


def test_days_that_an_import_brought_come_back_with_the_week_before_any_plan(tmp_path: Path) -> None:
    folder = planned_folder(tmp_path / "w")
    with opened(folder) as workspace:
        workspace.services.activity.undo()
        creator = somebody(workspace)
    execute(
        folder,
        "INSERT INTO daily_activity_schedules (creator_id, schedule_date, send_slots, total_sends) "
        "VALUES (?, '2026-11-24', '[]', 4)",
        creator,
    )
    before = rows(folder, "SELECT * FROM daily_activity_schedules")
    with opened(folder) as workspace:
        workspace.services.plans.generate([creator], WEEK)
        workspace.services.activity.undo()
    assert rows(folder, "SELECT * FROM daily_activity_schedules") == before


def test_a_week_whose_caption_went_says_which(tmp_path: Path) -> None:
    folder = planned_folder(tmp_path / "w")
    with opened(folder) as workspace:
        services = workspace.services
        plan = services.plans.stored(somebody(workspace), WEEK)
        gone = str(next(send.caption_id for send in plan.sends if send.caption_id))
        services.activity.undo()
    for table in ("caption_families", "caption_details", "caption_classifications", "caption_bank"):
        execute(folder, "PRAGMA foreign_keys = OFF")
        _remove(folder, table, gone)
    with opened(folder) as workspace, pytest.raises(Conflict, match=f"used caption {gone}"):
        workspace.services.activity.redo()


def _remove(folder: Path, table: str, caption_id: str) -> None:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(folder / "eros.db")) as connection, connection:
        connection.execute(f"DELETE FROM {table} WHERE caption_id = ?", (caption_id,))


def test_what_was_given_up_for_a_newer_change_is_never_done_again(planned: Workspace) -> None:
    services, creator = planned.services, somebody(planned)
    services.plans.set_locked(creator, WEEK, 1, True)
    services.plans.set_locked(creator, WEEK, 2, True)
    services.activity.undo()
    services.plans.set_locked(creator, WEEK, 3, True)
    services.activity.undo()
    services.activity.undo()
    newest = services.activity.redo(), services.activity.redo()
    assert services.activity.next_redo() is None
    locked = [send.item_id for send in services.plans.stored(creator, WEEK).sends if send.is_locked]
    assert (locked, len(newest)) == ([1, 3], 2)

"""From draft to completed: gates before approving, locks after exporting, and what completes a week."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.errors import Conflict, InvalidInput
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.domain.values import CreatorId
from eros_desktop.services.exports.parts import ExportPart
from tests.support.demo import WEEK, execute, opened, rows, shipped_planned

PAID, FREE = CreatorId("demo01"), CreatorId("demo02")
AFTER = date(2026, 12, 1)


def _status(workspace: Workspace) -> str:
    return workspace.services.plans.statuses(WEEK)[PAID]


def _week(workspace: Workspace) -> WeekPlan:
    return workspace.services.plans.stored(PAID, WEEK)


def _queued(workspace: Workspace, out: Path) -> None:
    workspace.services.weeks.statuses.approve(PAID, WEEK)
    workspace.services.exports.export([PAID], WEEK, "csv", out / "week.csv")


def _messages_of(plan: WeekPlan, path: Path, *, without: int = 0, late_minutes: int = 0) -> Path:
    """A file of messages as the planned sends would come back, some of them missing."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(
            ["message_id", "page_name", "send_type", "sent_date", "sent_count", "viewed_count",
             "purchased_count", "earnings", "price", "caption_text"]
        )  # fmt: skip
        for send in plan.sends[without:]:
            moment = send.moment + timedelta(minutes=late_minutes)
            price = "" if send.price_cents is None else f"{send.price_cents / 100:.2f}"
            writer.writerow(
                [f"m{send.item_id}", plan.page_name, send.send_type_key, f"{moment:%Y-%m-%d %H:%M:%S}", 500,
                 200, 3, "45.00", price, send.caption_text or ""]
            )  # fmt: skip
    return path


def test_a_week_without_errors_is_approved_and_can_be_taken_back(planned: Workspace) -> None:
    change = planned.services.weeks.statuses.approve(PAID, WEEK)
    assert _status(planned) == "approved"
    assert change.summary == "Approved the week of 2026-11-23 for harbor_light"
    planned.services.activity.undo(change.activity_id)
    assert _status(planned) == "draft"
    planned.services.activity.redo()
    assert _status(planned) == "approved"
    planned.services.weeks.statuses.withdraw(PAID, WEEK)
    assert _status(planned) == "draft"


def test_errors_stand_in_the_way_of_approving_and_are_named(tmp_path: Path) -> None:
    folder = shipped_planned(tmp_path / "planned")
    execute(folder, "UPDATE schedule_items SET schedule_time = '03:10' WHERE creator_id = 'demo01'")
    with opened(folder) as workspace, pytest.raises(Conflict, match="errors stand in the way") as refused:
        workspace.services.weeks.statuses.approve(PAID, WEEK)
    assert "must not be sent" in " ".join(refused.value.details["errors"])
    assert rows(folder, "SELECT status FROM week_plans WHERE creator_id = 'demo01'") == [("draft",)]


def test_each_step_needs_the_one_before(planned: Workspace) -> None:
    statuses = planned.services.weeks.statuses
    for step in (statuses.withdraw, statuses.complete):
        with pytest.raises(Conflict):
            step(PAID, WEEK)
    with pytest.raises(Conflict, match="Only a queued or completed week"):
        statuses.reopen(PAID, WEEK, "why not")
    statuses.approve(PAID, WEEK)
    with pytest.raises(Conflict, match="Only a draft can be approved"):
        statuses.approve(PAID, WEEK)


def test_a_draft_that_is_exported_stays_a_draft(planned: Workspace, tmp_path: Path) -> None:
    found = planned.services.exports.export([PAID], WEEK, "csv", tmp_path / "week.csv")
    assert (_status(planned), found.queued) == ("draft", 0)


def test_an_exported_approved_week_is_queued_and_locked_until_it_is_reopened(
    planned: Workspace, tmp_path: Path
) -> None:
    _queued(planned, tmp_path)
    assert _status(planned) == "queued"
    assert {send.status for send in _week(planned).sends if send.caption_id} == {"queued"}
    with pytest.raises(Conflict, match="Reopen it first"):
        planned.services.plans.set_locked(PAID, WEEK, 1, True)
    with pytest.raises(InvalidInput, match="Say why"):
        planned.services.weeks.statuses.reopen(PAID, WEEK, "  ")
    planned.services.weeks.statuses.reopen(PAID, WEEK, "The  photos\nare late")
    assert _status(planned) == "draft"
    assert {send.status for send in _week(planned).sends} == {"pending"}
    reason = "SELECT reopened_reason FROM week_plans WHERE creator_id = 'demo01'"
    assert rows(planned.folder, reason) == [("The photos are late",)]
    planned.services.activity.undo()
    assert _status(planned) == "queued"
    planned.services.activity.undo()
    assert _status(planned) == "approved"


def test_a_week_is_queued_once_every_send_went_out(planned: Workspace, tmp_path: Path) -> None:
    planned.services.weeks.statuses.approve(PAID, WEEK)
    exports = planned.services.exports
    for place, day in enumerate(WEEK.days):
        assert _status(planned) == "approved"
        found = exports.export([PAID], WEEK, "csv", tmp_path, part=ExportPart(days=(day,)))
        assert found.files[0].name == f"harbor_light-2026-11-23-{day:%a}.csv".lower()
        assert found.queued == (place == 6)
    assert _status(planned) == "queued"


def test_a_week_that_has_not_begun_is_not_completed_by_hand(planned: Workspace, tmp_path: Path) -> None:
    _queued(planned, tmp_path)
    with pytest.raises(Conflict, match="has not begun"):
        planned.services.weeks.statuses.complete(PAID, WEEK)


def test_a_queued_week_that_is_over_is_completed_when_its_messages_come(tmp_path: Path) -> None:
    folder = shipped_planned(tmp_path / "planned")
    with opened(folder) as workspace:
        _queued(workspace, tmp_path)
        plan = _week(workspace)
    with opened(folder, today=AFTER) as workspace:
        queued = _week(workspace)
        assert workspace.services.weeks.statuses.complete_passed() is None
        assert workspace.services.weeks.actual.of(PAID, WEEK) is None
        file = _messages_of(plan, tmp_path / "messages.csv", without=2)
        workspace.services.imports.run("messages", [file])
        assert _status(workspace) == "completed"
        assert _week(workspace).sends[-1].status == "sent"
        actual = workspace.services.weeks.actual.of(PAID, WEEK)
        assert actual is not None
        found = actual.summary
        assert (found.sent + found.missed + found.unknown, found.missed + found.unknown) == (
            len(plan.sends),
            2,
        )
        assert found.earned_cents == 4500 * found.sent
        (listed,) = workspace.services.weeks.actual.weeks(None, WEEK.monday, WEEK.sunday)
        assert (listed.creator_id, listed.week, listed.summary) == (PAID, WEEK, found)
        assert workspace.services.weeks.statuses.complete_passed() is None
        undone = workspace.services.activity.undo()  # the import: what it completed is part of it
        assert undone.summary.endswith("The week of 2026-11-23 for harbor_light is queued again")
        assert _week(workspace) == queued
        assert workspace.services.weeks.actual.of(PAID, WEEK) is None
        workspace.services.weeks.statuses.complete(PAID, WEEK)
        assert _status(workspace) == "completed"


def test_undoing_an_import_leaves_a_week_that_was_changed_since_and_says_so(tmp_path: Path) -> None:
    folder = shipped_planned(tmp_path / "planned")
    with opened(folder) as workspace:
        _queued(workspace, tmp_path)
        file = _messages_of(_week(workspace), tmp_path / "messages.csv")
    with opened(folder, today=AFTER) as workspace:
        report = workspace.services.imports.run("messages", [file])
        workspace.services.weeks.statuses.reopen(PAID, WEEK, "A day moves")
        assert report.import_id is not None
        change = workspace.services.imports.undo(report.import_id)
        assert _status(workspace) == "draft"
    assert change.summary == (
        f"Took back import {report.import_id} (messages.csv). The week of 2026-11-23 for harbor_light was "
        "changed after the import completed it and stays as it is"
    )


def test_the_first_message_of_sunday_completes_nothing_while_sends_of_that_day_wait(tmp_path: Path) -> None:
    folder = shipped_planned(tmp_path / "planned")
    with opened(folder) as workspace:
        _queued(workspace, tmp_path)
        plan = _week(workspace)
    first = min(send.at for send in plan.sends if send.day == WEEK.sunday)
    with opened(folder, today=AFTER) as workspace:
        early = tuple(send for send in plan.sends if send.day < WEEK.sunday or send.at == first)
        file = _messages_of(replace(plan, sends=early), tmp_path / "messages.csv")
        workspace.services.imports.run("messages", [file])
        assert _status(workspace) == "queued"


def test_messages_that_end_before_the_week_complete_nothing(tmp_path: Path) -> None:
    folder = shipped_planned(tmp_path / "planned")
    with opened(folder) as workspace:
        _queued(workspace, tmp_path)
        plan = _week(workspace)
    with opened(folder, today=AFTER) as workspace:
        early = tuple(send for send in plan.sends if send.day < WEEK.sunday)
        file = _messages_of(replace(plan, sends=early), tmp_path / "messages.csv")
        workspace.services.imports.run("messages", [file])
        assert _status(workspace) == "queued"
        actual = workspace.services.weeks.actual.of(PAID, WEEK)
        assert actual is not None
        assert actual.summary.pending == len(plan.sends) - len(early)

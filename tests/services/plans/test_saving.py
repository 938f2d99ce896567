"""Saving weeks: one transaction, every log right, nothing left of what was replaced."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.errors import Cancelled
from eros_desktop.domain.volume.document import volume_result_to_dict
from eros_desktop.store.operations import OperationStore
from tests.support.demo import (
    WEEK,
    execute,
    file_digest,
    opened,
    raise_data_revision,
    rows,
    shipped_demo,
)

PAID = "demo01"


class Withdrawn:
    """A progress that withdraws the work at one of its reports."""

    def __init__(self, at: int) -> None:
        self._at = at
        self.reports: list[tuple[int, int, str]] = []

    def report(self, done: int, total: int, text: str = "") -> None:
        self.reports.append((done, total, text))
        if len(self.reports) > self._at:
            raise Cancelled


def _everyone(workspace: Workspace) -> tuple[str, ...]:
    return workspace.services.creators.active_ids()


@pytest.mark.parametrize("at", [0, 3, 6])
def test_a_withdrawn_run_leaves_the_stored_weeks_untouched(planned: Workspace, at: int) -> None:
    before = file_digest(planned.folder)
    with pytest.raises(Cancelled):
        planned.services.plans.generate(
            _everyone(planned), WEEK, seed=9, replace=True, progress=Withdrawn(at)
        )
    assert file_digest(planned.folder) == before


def test_progress_names_the_creators_and_goes_on_while_captions_are_chosen(demo: Workspace) -> None:
    progress = Withdrawn(99)
    demo.services.plans.generate(["demo02", "demo01"], WEEK, dry_run=True, progress=progress)
    done = [report[0] for report in progress.reports]
    assert done == sorted(done)
    assert {report[1] for report in progress.reports} == {6}
    assert {report[2] for report in progress.reports[:2]} == {"coral_grove_free", "harbor_light"}
    assert (2, 6, "captions") < progress.reports[2] < (6, 6, "")
    assert progress.reports[-1] == (6, 6, "")


def test_a_failure_in_the_middle_of_saving_leaves_everything_as_it_was(
    planned: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = file_digest(planned.folder)
    logged: list[str | None] = []
    original = OperationStore.log

    def fails_at_the_third(self: OperationStore, operation: object) -> None:
        logged.append(getattr(operation, "creator_id", None))
        if len(logged) == 3:
            raise OSError("the disk went away")
        original(self, operation)  # type: ignore[arg-type]

    monkeypatch.setattr(OperationStore, "log", fails_at_the_third)
    with pytest.raises(OSError, match="went away"):
        planned.services.plans.generate(_everyone(planned), WEEK, seed=9, replace=True)
    assert len(logged) == 3
    assert file_digest(planned.folder) == before


def test_every_week_is_logged_with_its_volume_its_prediction_and_its_run(demo: Workspace) -> None:
    generated = demo.services.plans.generate(_everyone(demo), WEEK, seed=5)
    for plan in generated.plans:
        volume = plan.volume
        (prediction,) = rows(
            demo.folder,
            "SELECT prediction_id, week_start_date, input_fan_count, predicted_revenue_per_day, "
            "predicted_engagement_per_day, predicted_retention_per_day, predicted_tier, outcome_measured, "
            "predicted_weekly_messages FROM volume_predictions WHERE creator_id = ? AND week_start_date = ?",
            plan.creator_id,
            str(WEEK),
        )
        assert prediction[1:8] == (
            str(WEEK),
            volume["fan_count"],
            volume["revenue_per_day"],
            volume["bump_adjusted_engagement"],
            volume["retention_per_day"],
            volume["volume_level"].lower(),
            0,
        )
        (log,) = rows(
            demo.folder,
            "SELECT prediction_id, tier, confidence_score, message_count_analyzed, output_result, "
            "input_params, "
            "execution_time_ms >= 0 FROM volume_calculation_log WHERE creator_id = ?",
            plan.creator_id,
        )
        assert log[0] == str(prediction[0])
        assert log[1:4] == (prediction[6], volume["confidence_score"], volume["message_count"])
        assert {**json.loads(str(log[4])), "prediction_id": None} == dict(volume)
        assert json.loads(str(log[5]))["fan_count"] == volume["fan_count"]
        assert log[6] == 1
        (operation,) = rows(
            demo.folder,
            "SELECT operation_type, status, input_params, output_result FROM timing_operation_log WHERE "
            "creator_id = ?",
            plan.creator_id,
        )
        assert operation[:2] == ("plan_week", "success")
        asked, answered = json.loads(str(operation[2])), json.loads(str(operation[3]))
        assert (asked["week"], asked["seed"], asked["run_id"]) == (str(WEEK), 5, generated.run_id)
        assert len(asked["params_hash"]) == 32
        assert plan.validation is not None
        assert answered == {
            "sends": len(plan.sends),
            "score": plan.validation.score,
            "status": plan.validation.status,
        }


def test_every_day_has_its_row_of_slots_and_counts(demo: Workspace) -> None:
    plan = demo.services.plans.generate([PAID], WEEK).plans[0]
    stored = rows(
        demo.folder,
        "SELECT schedule_date, send_slots, total_sends, revenue_sends, engagement_sends, retention_sends "
        "FROM daily_activity_schedules WHERE creator_id = ? ORDER BY schedule_date",
        PAID,
    )
    assert [row[0] for row in stored] == [day.isoformat() for day in WEEK.days]
    for row in stored:
        sends = plan.on(date.fromisoformat(str(row[0])))
        assert json.loads(str(row[1])) == [
            {"time": f"{send.at:%H:%M}", "send_type_key": send.send_type_key, "channel": send.channel}
            for send in sends
        ]
        assert row[2] == len(sends)
        assert row[3:] == tuple(
            sum(send.category == name for send in sends) for name in ("revenue", "engagement", "retention")
        )


def test_every_follow_up_is_tracked_with_its_parent_and_gap(demo: Workspace) -> None:
    plan = demo.services.plans.generate([PAID], WEEK).plans[0]
    follow_ups = [send for send in plan.sends if send.is_follow_up]
    assert follow_ups
    stored = rows(
        demo.folder,
        "SELECT t.parent_time, t.followup_time, t.gap_minutes, t.ppv_type, t.is_optimal_window, "
        "p.send_type_key, "
        "p.schedule_date || 'T' || p.schedule_time FROM ppv_followup_tracking t "
        "JOIN schedule_items p ON CAST(p.id AS TEXT) = t.parent_ppv_id WHERE t.creator_id = ? ORDER BY "
        "t.followup_time",
        PAID,
    )
    assert [row[1] for row in stored] == [send.moment.isoformat(timespec="minutes") for send in follow_ups]
    for parent_time, followup_time, gap, ppv_type, is_optimal, parent_type, parent_moment in stored:
        apart = datetime.fromisoformat(str(followup_time)) - datetime.fromisoformat(str(parent_time))
        assert apart.total_seconds() / 60 == gap
        assert 15 <= float(str(gap)) <= 45
        assert is_optimal == 1
        assert (ppv_type, parent_time) == (parent_type, parent_moment)


def test_items_are_stored_by_the_seeds_columns(demo: Workspace) -> None:
    plan = demo.services.plans.generate([PAID], WEEK).plans[0]
    stored = rows(
        demo.folder,
        "SELECT i.schedule_date, i.schedule_time, i.send_type_key, i.channel, i.audience_target, "
        "i.caption_id, "
        "i.content_type, i.price, i.media_count, i.expiration_hours, pd.item_number FROM schedule_items i "
        "LEFT JOIN planned_send_details pd ON pd.schedule_item_id = i.parent_item_id ORDER BY i.id",
    )
    assert stored == [
        (
            send.day.isoformat(),
            f"{send.at:%H:%M}",
            send.send_type_key,
            send.channel,
            send.audience_target,
            send.caption_id,
            send.content_type,
            None if send.price_cents is None else send.price_cents / 100,
            send.media_count,
            send.expiration_hours,
            send.parent_item_id,
        )
        for send in plan.sends
    ]


def test_replacing_a_week_leaves_nothing_of_it(planned: Workspace) -> None:
    for seed in (1, 2, 3):
        planned.services.plans.generate([PAID], WEEK, seed=seed, replace=True)
    stored = [planned.services.plans.stored(creator, WEEK) for creator in _everyone(planned)]
    sends = sum(len(plan.sends) for plan in stored)
    follow_ups = sum(send.is_follow_up for plan in stored for send in plan.sends)
    counts = {
        table: rows(planned.folder, f"SELECT count(*) FROM {table}")[0][0]
        for table in (
            "week_plans",
            "schedule_items",
            "planned_send_details",
            "daily_activity_schedules",
            "ppv_followup_tracking",
            f"volume_predictions WHERE week_start_date = '{WEEK}'",
            "volume_calculation_log",
            "timing_idempotency",
        )
    }
    assert counts == {
        "week_plans": 6,
        "schedule_items": sends,
        "planned_send_details": sends,
        "daily_activity_schedules": 42,
        "ppv_followup_tracking": follow_ups,
        f"volume_predictions WHERE week_start_date = '{WEEK}'": 6,
        "volume_calculation_log": 9,
        "timing_idempotency": 6,
    }
    assert rows(planned.folder, "PRAGMA foreign_key_check") == []


def test_a_measured_prediction_is_kept_beside_the_new_one(planned: Workspace) -> None:
    measured = "UPDATE volume_predictions SET outcome_measured = 1 WHERE creator_id = ?"
    execute(planned.folder, measured, PAID)
    planned.services.plans.generate([PAID], WEEK, seed=2, replace=True)
    assert rows(
        planned.folder,
        "SELECT outcome_measured FROM volume_predictions WHERE creator_id = ? AND week_start_date = ? "
        "ORDER BY prediction_id",
        PAID,
        str(WEEK),
    ) == [(1,), (0,)]


def test_days_that_came_with_an_import_give_way_to_the_planned_ones(tmp_path: Path) -> None:
    folder = shipped_demo(tmp_path / "demo")
    execute(
        folder,
        "INSERT INTO daily_activity_schedules (creator_id, schedule_date, total_sends) VALUES ('demo01', "
        "'2026-11-24', 3)",
    )
    raise_data_revision(folder)
    with opened(folder) as workspace:
        assert workspace.services.plans.generate([PAID], WEEK).plans
    assert rows(folder, "SELECT count(*) FROM daily_activity_schedules WHERE creator_id = 'demo01'") == [(7,)]


def test_other_creators_and_weeks_stay_when_one_week_is_replaced(planned: Workspace) -> None:
    planned.services.plans.generate([PAID], WEEK.next())
    following = planned.services.plans.stored(PAID, WEEK.next())
    other = planned.services.plans.stored("demo04", WEEK)
    planned.services.plans.generate([PAID], WEEK, seed=3, replace=True)
    assert planned.services.plans.stored(PAID, WEEK.next()) == following
    assert planned.services.plans.stored("demo04", WEEK) == other


def test_active_triggers_count_how_often_they_were_applied(tmp_path: Path) -> None:
    folder = shipped_demo(tmp_path / "demo")
    content = rows(
        folder, "SELECT content_type FROM vault_matrix WHERE creator_id = 'demo01' AND quantity > 0"
    )[0][0]
    for expires in ("2026-12-31", "2026-11-19"):
        execute(
            folder,
            "INSERT INTO volume_triggers (creator_id, content_type, trigger_type, adjustment_multiplier, "
            "reason, "
            "expires_at, is_active) VALUES ('demo01', ?, 'TRENDING_UP', 1.2, 'rising', ?, 1)",
            content,
            expires,
        )
    raise_data_revision(folder)
    with opened(folder) as workspace:
        workspace.services.plans.generate([PAID], WEEK)
        workspace.services.volumes.calculate(PAID, WEEK)
    assert rows(folder, "SELECT expires_at, applied_count FROM volume_triggers ORDER BY expires_at") == [
        ("2026-11-19", 0),
        ("2026-12-31", 2),
    ]


def test_the_stored_volume_is_the_calculated_one(demo: Workspace) -> None:
    plan = demo.services.plans.generate([PAID], WEEK).plans[0]
    assert dict(plan.volume) == volume_result_to_dict(demo.services.volumes.calculate(PAID, WEEK))

"""Overrides, triggers, what-if and the trail of forecasts, on a real file."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.errors import Conflict, InvalidInput, NotFound
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.volume.document import volume_result_to_dict
from eros_desktop.domain.volume.waterfall import waterfall
from eros_desktop.domain.volume.what_if import WhatIf
from eros_desktop.services.creator_work.overrides import OverrideDraft
from tests.support.demo import TODAY, WEEK, demo_folder, execute, file_digest, opened, rows

ONE = CreatorId("demo01")
FREE = CreatorId("demo02")
SUNDAY = WEEK.sunday


def draft(**changes: object) -> OverrideDraft:
    values: dict[str, object] = {"first": WEEK.monday, "last": SUNDAY, "revenue_per_day": 2}
    return OverrideDraft(**(values | changes))  # type: ignore[arg-type]  # values of a test


def test_the_card_is_the_calculation_and_stores_nothing(demo: Workspace) -> None:
    demo.services.creator_work.volume_desk.card(ONE, WEEK)
    before = file_digest(demo.folder)
    card = demo.services.creator_work.volume_desk.card(ONE, WEEK)
    assert card.document == volume_result_to_dict(demo.services.volumes.prepared(ONE, WEEK).result)
    found = waterfall(card.document)
    assert found is not None
    assert found.week.per_week == card.calculation.result.total_weekly_volume
    assert (
        demo.services.creator_work.volume_desk.what_if(card.calculation, WhatIf(fan_count=100))
        != card.document
    )
    assert file_digest(demo.folder) == before


def test_an_override_bends_the_week_is_changed_ended_and_taken_back(demo: Workspace) -> None:
    services = demo.services
    usual = services.volumes.prepared(ONE, WEEK).result.revenue_per_day
    change = services.creator_work.overrides.add(ONE, draft(reason="Holiday"))
    assert change.summary.endswith(f"from {WEEK.monday} to {SUNDAY}")
    (stored,) = services.creator_work.volume_desk.card(ONE, WEEK).overrides
    assert (stored.draft, stored.standing(TODAY), stored.standing(SUNDAY)) == (
        draft(reason="Holiday"),
        "coming",
        "in force",
    )
    assert services.volumes.prepared(ONE, WEEK).result.revenue_per_day == 2
    assert services.volumes.prepared(ONE, WEEK.next()).result.revenue_per_day == usual
    services.creator_work.overrides.change(stored.override_id, draft(revenue_per_day=None, level=5))
    assert services.creator_work.volume_desk.card(ONE, WEEK).overrides[0].draft.level == 5
    services.creator_work.overrides.end(stored.override_id, TODAY)
    ended = services.creator_work.volume_desk.card(ONE, WEEK).overrides[0]
    assert ended.standing(SUNDAY) == "ended"
    assert services.volumes.prepared(ONE, WEEK).result.revenue_per_day == usual
    for _ in range(3):
        services.activity.undo()
    assert rows(demo.folder, "SELECT * FROM volume_overrides") == []


def test_an_override_under_way_ends_yesterday(demo: Workspace) -> None:
    services = demo.services
    services.creator_work.overrides.add(ONE, draft(first=TODAY - timedelta(days=3), last=SUNDAY))
    (stored,) = services.creator_work.volume_desk.card(ONE, WEEK).overrides
    services.creator_work.overrides.end(stored.override_id, TODAY)
    (ended,) = services.creator_work.volume_desk.card(ONE, WEEK).overrides
    assert ended.draft.last == TODAY - timedelta(days=1)
    assert ended.standing(TODAY) == "over"


REFUSED: tuple[tuple[CreatorId, dict[str, object]], ...] = (
    (ONE, {"last": WEEK.monday - timedelta(days=1)}),
    (ONE, {"revenue_per_day": None}),
    (ONE, {"revenue_per_day": 0}),
    (ONE, {"revenue_per_day": 99}),
    (ONE, {"level": 6}),
    (ONE, {"engagement_per_day": 50}),
    (FREE, {"retention_per_day": 1}),
    (ONE, {"reason": "x" * 501}),
)


def test_overrides_that_planning_could_not_follow_are_refused(demo: Workspace) -> None:
    for creator_id, changes in REFUSED:
        with pytest.raises(InvalidInput):
            demo.services.creator_work.overrides.add(creator_id, draft(**changes))
    assert rows(demo.folder, "SELECT * FROM volume_overrides") == []
    demo.services.volumes.prepared(ONE, WEEK)


def test_entries_that_are_gone_are_named(demo: Workspace) -> None:
    with pytest.raises(NotFound):
        demo.services.creator_work.overrides.end(99, TODAY)
    with pytest.raises(NotFound):
        demo.services.creator_work.overrides.add(CreatorId("nobody"), draft())


def test_triggers_are_listed_with_their_expiry_and_can_be_ended(tmp_path: Path) -> None:
    folder = demo_folder(tmp_path / "demo")
    for kind, until in (("TRENDING_UP", "2026-11-19"), ("HIGH_PERFORMER", "2026-11-30")):
        execute(
            folder,
            "INSERT INTO volume_triggers (creator_id, content_type, trigger_type, adjustment_multiplier, "
            "reason, expires_at, is_active) VALUES ('demo01', 'solo', ?, 1.2, 'It earns more.', ?, 1)",
            kind,
            until,
        )
    with opened(folder) as workspace:
        services = workspace.services
        first, second = services.creator_work.volume_desk.card(ONE, WEEK).triggers
        assert (first.trigger_type, first.expires_on, first.counts_on(TODAY)) == (
            "HIGH_PERFORMER",
            date(2026, 11, 30),
            True,
        )
        assert not second.counts_on(TODAY)
        assert len(services.volumes.prepared(ONE, WEEK).inputs.triggers) == 1
        services.creator_work.overrides.end_trigger(first.trigger_id)
        assert services.volumes.prepared(ONE, WEEK).inputs.triggers == ()
        services.activity.undo()
        assert len(services.volumes.prepared(ONE, WEEK).inputs.triggers) == 1


def test_forecasts_are_measured_like_with_like(tmp_path: Path) -> None:
    """Dollars per recipient summed over the week's PPV messages, beside what was forecast the same way."""
    folder = demo_folder(tmp_path / "demo")
    execute(folder, "DELETE FROM volume_predictions")
    monday = date(2026, 11, 2)
    for week, dollars in ((monday, 2.0), (monday, 4.0), (WEEK.monday, 3.0)):
        execute(
            folder,
            "INSERT INTO volume_predictions (creator_id, week_start_date, predicted_weekly_revenue, "
            "predicted_weekly_messages) VALUES ('demo01', ?, ?, 70)",
            week.isoformat(),
            dollars,
        )
    ((earned, sent, messages),) = rows(
        folder,
        "SELECT sum(earnings), sum(sent_count), count(*) FROM message_performance WHERE "
        "creator_id = 'demo01' AND send_type IN ('ppv_unlock', 'ppv_wall') "
        "AND substr(sent_date, 1, 10) BETWEEN ? AND ?",
        monday.isoformat(),
        (monday + timedelta(days=6)).isoformat(),
    )
    with opened(folder) as workspace:
        coming, past = workspace.services.creator_work.volume_desk.card(ONE, WEEK).trail.forecasts
    assert (coming.week, coming.actual_rps, coming.revenue_error) == (WEEK, None, None)
    assert past.predicted_rps == 4.0
    assert past.actual_rps == pytest.approx(float(str(earned)) / float(str(sent)) * int(str(messages)))
    assert past.revenue_error == pytest.approx((past.actual_rps / 4.0 - 1) * 100)


def test_a_rotation_tells_its_state_and_takes_only_steps_it_can(tmp_path: Path) -> None:
    folder = demo_folder(tmp_path / "demo")
    execute(folder, "DELETE FROM creator_rotation_state")
    with opened(folder) as workspace:
        empty = workspace.services.creator_work.turns.turns(ONE)
        assert empty.rotation is None
        assert empty.turns
        with pytest.raises(NotFound):
            workspace.services.creator_work.turns.set_state(ONE, "paused")
        names = [turn.content_type for turn in empty.turns]
    pattern = '{"content_types": ["' + '", "'.join(names) + '"], "cycle_length_days": 7}'
    execute(
        folder,
        "INSERT INTO creator_rotation_state (creator_id, rotation_pattern, pattern_start_date, "
        "current_state, updated_at) VALUES ('demo01', ?, '2026-11-10', 'active', '2026-11-10')",
        pattern,
    )
    with opened(folder) as workspace:
        turns = workspace.services.creator_work.turns
        found = turns.turns(ONE)
        assert found.may_become == ("rotating", "paused")
        assert any("due to rotate" in reason for reason in found.reasons)
        assert any("stale" in reason for reason in found.reasons)
        assert sum(turn.chance or 0 for turn in found.turns) == pytest.approx(1)
        latest = {turn.content_type: turn for turn in found.turns}
        ruled_out = [latest[name].chance for name in found.latest[:2] if name in latest]
        assert ruled_out
        assert set(ruled_out) == {0}
        with pytest.raises(Conflict):
            turns.set_state(ONE, "initializing")
        turns.set_state(ONE, "paused")
        assert turns.turns(ONE).may_become == ("active", "initializing")
        workspace.services.activity.undo()
        assert turns.turns(ONE).may_become == ("rotating", "paused")

"""Settings, the clock, the check and the columns that services share."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.planning.inputs import PlanSettings, ScoreWeights
from eros_desktop.services.changes import Topic
from eros_desktop.services.clock import Clock, system_now
from eros_desktop.services.progress import Silent
from tests.support.demo import (
    CAPTIONS,
    MESSAGES,
    demo_folder,
    execute,
    opened,
    rows,
)


def test_settings_are_kept(demo: Workspace) -> None:
    assert demo.services.settings.planning() == PlanSettings()
    chosen = PlanSettings(
        weights=ScoreWeights(0.2, 0.2, 0.2, 0.2, 0.2), freshness_mode="rested", max_uses_lifetime=3
    )
    change = demo.services.settings.set_planning(chosen)
    assert change.topics == Topic.SETTINGS
    assert demo.services.settings.planning() == chosen


@pytest.mark.parametrize(
    "weights",
    [(0.5, 0.5, 0.5, 0.0, 0.0), (1.2, -0.2, 0.0, 0.0, 0.0), (float("nan"), 0.4, 0.2, 0.2, 0.2), (0.0,) * 5],
)
def test_weights_that_are_no_shares_are_refused(demo: Workspace, weights: tuple[float, ...]) -> None:
    with pytest.raises(InvalidInput, match="sum to 1"):
        demo.services.settings.set_planning(PlanSettings(weights=ScoreWeights(*weights)))
    assert demo.services.settings.planning() == PlanSettings()


def test_counts_below_zero_are_refused(demo: Workspace) -> None:
    with pytest.raises(InvalidInput, match="reuse_gap_days"):
        demo.services.settings.set_planning(replace(PlanSettings(), reuse_gap_days=-1))


def test_settings_nobody_knows_any_more_are_passed_over(tmp_path: Path) -> None:
    folder = demo_folder(tmp_path / "demo")
    execute(
        folder,
        "INSERT INTO app_settings (key, value_json, changed_at) VALUES ('planning', "
        """'{"old": 1, "max_uses_lifetime": 4, "weights": {"length": 0.5, "persona": 0.1}}', """
        "'2026-01-01 00:00:00')",
    )
    with opened(folder) as workspace:
        found = workspace.services.settings.planning()
    assert found == PlanSettings(weights=ScoreWeights(persona=0.1), max_uses_lifetime=4)


def test_settings_reach_the_plan(demo: Workspace) -> None:
    before = demo.services.plans.generate(["demo01"], dry_run=True).plans
    demo.services.settings.set_planning(PlanSettings(weights=ScoreWeights(0.0, 0.0, 0.0, 0.0, 1.0)))
    after = demo.services.plans.generate(["demo01"], dry_run=True).plans
    assert [send.caption_id for send in before[0].sends] != [send.caption_id for send in after[0].sends]


def test_today_is_the_fixed_day_or_that_of_the_zone() -> None:
    evening = Clock(now=lambda: datetime(2026, 11, 22, 20, tzinfo=UTC))
    assert evening.today(ZoneInfo("America/Los_Angeles")) == date(2026, 11, 22)
    assert evening.today(ZoneInfo("Australia/Sydney")) == date(2026, 11, 23)
    assert evening.stamp() == "2026-11-22 20:00:00"
    assert replace(evening, fixed=date(2030, 1, 1)).today(ZoneInfo("Asia/Tokyo")) == date(2030, 1, 1)
    assert system_now().tzinfo == UTC


def test_a_progress_nobody_watches_says_nothing() -> None:
    Silent().report(1, 2, "quiet")


def test_the_check_counts_and_finds_nothing_wrong(demo: Workspace) -> None:
    report = demo.services.checks.check()
    assert report.is_sound
    assert report.findings == ()
    assert (report.facts["creators"], report.facts["captions"], report.facts["messages"]) == (
        6,
        CAPTIONS,
        MESSAGES,
    )
    assert report.facts["size_bytes"] == (demo.folder / "eros.db").stat().st_size


def test_the_check_finds_a_schema_that_drifted(tmp_path: Path) -> None:
    folder = demo_folder(tmp_path / "demo")
    execute(folder, "DROP INDEX idx_week_plans_week")
    with opened(folder) as workspace:
        report = workspace.services.checks.check()
    assert not report.is_sound
    assert {finding.kind for finding in report.findings} == {"schema"}


def test_kept_columns_are_those_of_the_rows_and_go_stale_with_the_data(tmp_path: Path) -> None:
    folder = demo_folder(tmp_path / "demo")
    with opened(folder) as workspace:
        kept = _snapshot(workspace)
        again = _snapshot(workspace)
        assert again is kept
    execute(folder, "DELETE FROM column_snapshots")
    with opened(folder) as workspace:
        fresh = _snapshot(workspace)
    for table in ("bank", "messages"):
        one, two = getattr(kept, table), getattr(fresh, table)
        for field in fields(one):
            mine, theirs = getattr(one, field.name), getattr(two, field.name)
            if isinstance(mine, np.ndarray):
                assert mine.dtype == theirs.dtype, field.name
                np.testing.assert_array_equal(mine, theirs, field.name)
            else:
                assert mine == theirs, field.name


def test_new_data_is_seen_at_once_and_an_old_insight_is_forgotten(demo: Workspace) -> None:
    before = _snapshot(demo)
    earned = demo.services.creators.overview()
    execute(demo.folder, "UPDATE message_performance SET earnings = 0")
    assert demo.services.creators.overview() == earned  # nobody said that the data changed
    execute(demo.folder, "UPDATE workspace_info SET value = value + 1 WHERE key = 'data_revision'")
    assert _snapshot(demo) is not before
    assert {entry.earnings_30d_cents for entry in demo.services.creators.overview()} == {0}


def test_planning_reads_no_caption_text_but_what_is_chosen(demo: Workspace) -> None:
    generated = demo.services.plans.generate(["demo01"], dry_run=True)
    chosen = {send.caption_id: send.caption_text for send in generated.plans[0].sends if send.caption_id}
    told = dict(rows(demo.folder, "SELECT caption_id, caption_text FROM caption_bank"))
    assert {caption: told[caption] for caption in chosen} == chosen


def _snapshot(workspace: Workspace) -> object:
    volumes = workspace.services.volumes
    with volumes._store.read() as stores:
        return volumes._snapshots.current(stores)

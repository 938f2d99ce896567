"""What came of predicted weeks is written beside their predictions."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from eros_desktop.domain.values import CreatorId
from eros_desktop.services.analytics.board import ChartRequest
from tests.services.imports.message_files import messages_file
from tests.support.demo import demo_folder, execute, opened, rows

AFTER = date(2026, 12, 8)
OUTCOME = (
    "SELECT outcome_measured, actual_total_revenue, actual_messages_sent, actual_avg_rps, "
    "revenue_prediction_error_pct, volume_prediction_error_pct FROM volume_predictions"
)


def _sent(number: int, earned: float, kind: str = "ppv_unlock") -> str:
    return f"late{number},harbor_light,{kind},2026-11-24 1{number}:00:00,500,100,5,{earned},,"


@pytest.fixture
def foreseen(tmp_path: Path) -> Path:
    """The demo with one prediction of a week without messages: 0.4 dollars per recipient, 4 sends."""
    folder = demo_folder(tmp_path / "demo")
    execute(folder, "DELETE FROM volume_predictions")
    execute(
        folder,
        "INSERT INTO volume_predictions (creator_id, week_start_date, predicted_weekly_revenue, "
        "predicted_weekly_messages) VALUES ('demo01', '2026-11-23', 0.4, 4)",
    )
    return folder


def test_importing_messages_measures_the_week_and_late_ones_measure_it_again(
    foreseen: Path, tmp_path: Path
) -> None:
    with opened(foreseen, today=AFTER) as workspace:
        services = workspace.services
        services.imports.run("messages", [messages_file(tmp_path, _sent(1, 100), _sent(2, 0, "bump_normal"))])
        assert rows(foreseen, OUTCOME) == [(1, 100.0, 2, 0.2, -50.0, -50.0)]
        services.imports.run("messages", [messages_file(tmp_path, _sent(3, 300))])
        assert rows(foreseen, OUTCOME) == [(1, 400.0, 3, 0.4, 100.0, -25.0)]
        (week,) = services.charts.board(ChartRequest(CreatorId("demo01"))).forecasts.weeks
        assert week.predicted == pytest.approx(200.0)
        assert (week.actual, week.error_percent) == (400.0, 100.0)


def test_what_is_taken_back_is_no_outcome_any_more(foreseen: Path, tmp_path: Path) -> None:
    with opened(foreseen, today=AFTER) as workspace:
        workspace.services.imports.run("messages", [messages_file(tmp_path, _sent(1, 100))])
        workspace.services.activity.undo()
    assert rows(foreseen, OUTCOME) == [(0, None, None, None, None, None)]


def test_a_week_under_way_is_not_measured(foreseen: Path, tmp_path: Path) -> None:
    with opened(foreseen, today=date(2026, 11, 26)) as workspace:
        workspace.services.imports.run("messages", [messages_file(tmp_path, _sent(1, 100))])
    assert rows(foreseen, OUTCOME) == [(0, None, None, None, None, None)]


def test_a_prediction_that_an_import_brought_stays_as_it_came(foreseen: Path, tmp_path: Path) -> None:
    execute(
        foreseen,
        "INSERT INTO import_batches (batch_id, kind, file_name, file_sha256, started_at) "
        "VALUES (900, 'eros-db', 'old', '0', '2026-11-01 10:00:00')",
    )
    execute(
        foreseen,
        "INSERT INTO import_changes (batch_id, table_name, row_key, after_json) "
        "SELECT 900, 'volume_predictions', CAST(prediction_id AS TEXT), '{}' FROM volume_predictions",
    )
    with opened(foreseen, today=AFTER) as workspace:
        workspace.services.imports.run("messages", [messages_file(tmp_path, _sent(1, 100))])
        (week,) = workspace.services.charts.board(ChartRequest(CreatorId("demo01"))).forecasts.weeks
    assert rows(foreseen, OUTCOME) == [(0, None, None, None, None, None)]
    assert week.error_percent == -50.0

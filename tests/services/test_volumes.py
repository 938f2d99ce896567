"""How much to send, from what a workspace holds."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from eros_desktop.app.bootstrap import open_workspace
from eros_desktop.domain.volume.values import VolumeResult
from tests.support.repository import ROOT
from tests.support.workspaces import empty_workspace

TODAY = date(2026, 11, 20)


def messages(folder: Path, *days: tuple[int, int, int, int]) -> Path:
    """A file of one message a day for river_lake; each entry is days ago, viewed, purchased and dollars."""
    header = "message_id,page_name,send_type,sent_date,sent_count,viewed_count,purchased_count,earnings"
    lines = [
        f"m{ago},river_lake,ppv_unlock,{TODAY - timedelta(days=ago)},1000,{viewed},{purchased},{dollars}"
        for ago, viewed, purchased, dollars in days
    ]
    path = folder / "messages.csv"
    path.write_text("\n".join([header, *lines]), "utf-8")
    return path


def volume_of(tmp_path: Path, *days: tuple[int, int, int, int]) -> VolumeResult:
    folder = tmp_path / "book"
    empty_workspace(folder)
    with open_workspace(folder, today=TODAY) as workspace:
        services = workspace.services
        services.imports.run("creators", [ROOT / "tests" / "data" / "imports" / "creators.csv"])
        services.imports.run("messages", [messages(tmp_path, *days)])
        return services.volumes.calculate(services.creators.find("river_lake").creator_id)


def test_four_weeks_of_messages_are_judged_by_their_own_figures(tmp_path: Path) -> None:
    """Revenue -20 %, views -12 %, purchases about level: 50 + 20 + 15 (domain.md 11.1)."""
    before = [(ago, 500, 50, 100) for ago in range(14, 28)]
    result = volume_of(tmp_path, *((ago, 440, 44, 80) for ago in range(14)), *before)
    assert (result.saturation_score, result.opportunity_score) == (85, 50)
    assert result.revenue_trend == -20
    assert result.message_count == 28
    assert result.data_source == "calculated_on_demand"


def test_fewer_than_five_messages_start_from_cautious_scores(tmp_path: Path) -> None:
    result = volume_of(tmp_path, *((ago, 500, 50, 100) for ago in range(4)))
    assert (result.saturation_score, result.opportunity_score, result.revenue_trend) == (40, 60, 0)

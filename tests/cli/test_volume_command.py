"""`creators` and `volume` as a script meets them."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.support.demo import file_digest, rows

On = Callable[[Path], Command]
VOLUME_FIELDS = set(
    [
        "volume_level",
        "revenue_per_day",
        "engagement_per_day",
        "retention_per_day",
        "bundle_per_week",
        "game_per_week",
        "followup_per_day",
        "weekly_distribution",
        "dow_multipliers_used",
        "content_allocations",
        "confidence_score",
        "message_count",
        "fused_saturation",
        "fused_opportunity",
        "divergence_detected",
        "elasticity_capped",
        "caption_warnings",
        "adjustments_applied",
        "prediction_id",
        "bump_multiplier",
        "bump_adjusted_engagement",
        "content_category",
        "bump_capped",
        "followup_volume_scaled",
        "followup_rate_used",
        "calculation_source",
        "data_source",
        "fan_count",
        "page_type",
        "saturation_score",
        "opportunity_score",
        "revenue_trend",
        "tracking_date",
        "total_weekly_volume",
        "has_warnings",
        "is_high_confidence",
        "ppv_per_day",
        "bump_per_day",
        "steps",
    ]
)


def test_creators_are_listed_with_tier_zone_fans_and_week_status(on: On, planned: Path) -> None:
    said = on(planned)("creators", "--json")
    stored = dict(rows(planned, "SELECT page_name, current_active_fans FROM creators"))
    assert {entry["page_name"]: entry["current_active_fans"] for entry in said.document} == stored
    for entry in said.document:
        assert entry["performance_tier"] in (1, 2, 3, 4)
        assert "/" in entry["timezone"]
        assert entry["next_week_status"] == "draft"
    text = on(planned)("creators")
    assert all(page in text.out for page in stored)
    assert "draft" in text.out


def test_an_empty_workspace_says_what_to_do_next(on: On, tmp_path: Path) -> None:
    from tests.support.demo import empty_folder

    folder = empty_folder(tmp_path / "empty")
    assert "demo" in on(folder)("creators").out
    assert on(folder)("creators", "--json").document == []
    assert on(folder)("plan", "--all").code == 1


def test_volume_shows_every_field_and_a_step_for_each_module(on: On, demo: Path) -> None:
    document = on(demo)("volume", "harbor_light", "--json").document
    assert set(document) >= VOLUME_FIELDS
    assert sorted(document["weekly_distribution"]) == list("0123456")
    assert sum(document["weekly_distribution"].values()) == document["total_weekly_volume"]
    for step in document["steps"]:
        assert set(step) == {"name", "before", "after", "reason", "inputs"}
    assert len(document["steps"]) >= 10


def test_volume_logs_each_call_with_its_duration(on: On, demo: Path) -> None:
    document = on(demo)("volume", "demo01", "--json").document
    found = rows(
        demo,
        "SELECT creator_id, revenue_per_day, fan_count, execution_time_ms > 0, prediction_id, output_result "
        "FROM volume_calculation_log",
    )
    assert [row[:5] for row in found] == [
        ("demo01", document["revenue_per_day"], document["fan_count"], 1, None)
    ]
    assert json.loads(str(found[0][5]))["total_weekly_volume"] == document["total_weekly_volume"]


def test_the_volume_of_a_plan_is_that_of_the_command(on: On, demo: Path) -> None:
    alone = on(demo)("volume", "demo01", "--json").document
    planned = on(demo)("plan", "demo01", "--dry-run", "--json").document["plans"][0]["volume"]
    assert {name: alone[name] for name in planned} == planned


P1 = {
    "fan_count": 12434,
    "page_type": "paid",
    "saturation_score": 45,
    "opportunity_score": 65,
    "revenue_trend": 10,
    "message_count": 150,
    "content_category": "softcore",
}
P3 = {
    "fan_count": 3000,
    "page_type": "free",
    "saturation_score": 60,
    "opportunity_score": 60,
    "revenue_trend": 0,
    "message_count": 60,
    "content_category": "lifestyle",
}


def test_what_if_gives_the_golden_weeks(command: Command, tmp_path: Path) -> None:
    folder = tmp_path / "none"
    one = command("volume", "--what-if", json.dumps(P1), "--json", "--workspace", folder).document
    assert set(one) == VOLUME_FIELDS
    assert (one["revenue_per_day"], one["bump_adjusted_engagement"], one["total_weekly_volume"]) == (5, 6, 93)
    several = command("volume", "--what-if", json.dumps([P1, P3]), "--json", "--workspace", folder).document
    assert several[0] == one
    assert several[1]["total_weekly_volume"] == 42
    assert command("volume", "--what-if", "[]", "--json", "--workspace", folder).document == []
    assert not folder.exists()


def test_what_if_says_which_question_of_several_is_wrong(command: Command, tmp_path: Path) -> None:
    wrong = json.dumps([P1, P3 | {"page_type": "gold"}])
    said = command("volume", "--what-if", wrong, "--json", "--workspace", tmp_path / "none")
    assert said.code == 1
    assert said.document["error"]["message"].startswith("Question 2: page_type is 'gold'")
    assert said.document["error"]["details"] == {"field": "page_type", "question": 2}


def test_what_if_reads_standard_input(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"\xef\xbb\xbf" + json.dumps(P1).encode())))
    said = command("volume", "--what-if", "-", "--json", "--workspace", tmp_path / "none")
    assert said.document["total_weekly_volume"] == 93
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"\xff\xfe{")))
    assert command("volume", "--what-if", "-", "--json").document["error"]["code"] == "VALIDATION_ERROR"


def test_what_if_logs_nothing_where_there_is_a_workspace(on: On, demo: Path) -> None:
    before = file_digest(demo)
    assert on(demo)("volume", "--what-if", json.dumps(P1)).code == 0
    assert file_digest(demo) == before


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "nonsense", "NaN", '"text"', "-5", "null", "{}", '{"fan_count": 5}', '[{"fan_count": 5}]',
        '{"fan_count": NaN, "page_type": "paid"}', '{"fan_count": Infinity, "page_type": "paid"}',
        '{"fan_count": 1e999, "page_type": "paid"}', '{"fan_count": -1, "page_type": "paid"}',
        '{"fan_count": 1.5, "page_type": "paid"}', '{"fan_count": true, "page_type": "paid"}',
        '{"fan_count": 5, "page_type": "gold"}', '{"fan_count": 5, "page_type": ["paid"]}',
        '{"fan_count": 5, "page_type": "paid", "fans": 5}',
        '{"fan_count": 5, "page_type": "paid", "saturation_score": 101}',
        '{"fan_count": 5, "page_type": "paid", "content_category": 5}',
        '{"fan_count": 5, "page_type": "paid", "horizons": {"90d": [1, 2]}}',
        '{"fan_count": 5, "page_type": "paid", "flags": {"nonsense": true}}',
        "[" * 5000,
    ],
)  # fmt: skip
def test_what_if_refuses_what_is_no_question(command: Command, tmp_path: Path, text: str) -> None:
    said = command("volume", f"--what-if={text}", "--json", "--workspace", tmp_path / "none")
    assert said.code == 1
    assert said.document["error"]["message"]
    assert said.err.startswith("error: ")
    assert not (tmp_path / "none").exists()

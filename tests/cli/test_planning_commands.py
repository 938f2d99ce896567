"""`creators`, `volume`, `captions rank`, `plan`, `validate` and `export` as a script meets them."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.cli.conftest import Command
from tests.support.demo import SAMPLES, execute, file_digest, planned_folder, raise_data_revision, rows
from tests.support.repository import ROOT

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
PLAN_FIELDS = set(
    [
        "creator_id",
        "page_name",
        "page_type",
        "week_start",
        "week_end",
        "timezone",
        "seed",
        "status",
        "volume",
        "items",
        "assignment",
        "validation",
        "strategy",
        "summary",
        "fingerprint",
        "run",
    ]
)
ITEM_FIELDS = set(
    [
        "item_id",
        "schedule_date",
        "schedule_time",
        "send_type_key",
        "channel",
        "audience_target",
        "caption_id",
        "content_type",
        "price",
        "media_count",
        "parent_item_id",
        "expiration_hours",
        "score",
        "score_parts",
        "caption_text",
        "fallback_level",
        "utc_time",
        "campaign_item_id",
    ]
)
CSV_HEADER = (
    "scheduled_date,scheduled_time,item_type,channel,caption_text,content_type,suggested_price,send_type_key,"
    "audience_target,caption_id,media_count,item_id,parent_item_id,expiration_hours,label,page_name,timezone,utc_time"
)


# ---- creators ------------------------------------------------------------------------------------


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


# ---- volume --------------------------------------------------------------------------------------


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


# ---- captions rank -------------------------------------------------------------------------------


def test_ranking_shows_candidates_best_first_with_their_parts(on: On, demo: Path) -> None:
    document = on(demo)("captions", "rank", "harbor_light", "ppv_unlock", "--json").document
    found = document["candidates"]
    assert len(found) == 20
    wanted = {"caption_id", "score", "score_parts", "fallback_level", "caption_text", "content_type"}
    for entry in found:
        assert set(entry) >= wanted
        parts = entry["score_parts"]
        assert list(parts) == ["freshness", "performance", "type_priority", "diversity", "persona"]
        weighed = sum(
            share * value for share, value in zip((0.40, 0.35, 0.15, 0.05, 0.05), parts.values(), strict=True)
        )
        assert entry["score"] <= weighed + 1e-6
    order = [(entry["fallback_level"], -entry["score"]) for entry in found]
    assert order == sorted(order)
    total = rows(demo, "SELECT count(*) FROM caption_bank")[0][0]
    assert 0 < sum(document["excluded_counts"].values()) < int(str(total))


def test_a_legacy_key_ranks_as_its_successor(on: On, demo: Path) -> None:
    legacy = on(demo)("captions", "rank", "demo01", "ppv_message", "--json").document
    assert legacy == on(demo)("captions", "rank", "demo01", "ppv_unlock", "--json").document


def test_equal_scores_come_in_the_same_order_every_time(on: On, demo: Path) -> None:
    first, second = (on(demo)("captions", "rank", "demo03", "bump_normal", "--limit", 200) for _ in range(2))
    assert first == second


def test_a_shorter_list_is_the_beginning_of_a_longer_one(on: On, demo: Path) -> None:
    long = on(demo)("captions", "rank", "demo01", "dm_farm", "--limit", 30, "--json").document["candidates"]
    short = on(demo)("captions", "rank", "demo01", "dm_farm", "--limit", 7, "--json").document["candidates"]
    assert short == long[:7]


def test_excluded_captions_are_named_with_their_reason(on: On, demo: Path) -> None:
    document = on(demo)("captions", "rank", "demo01", "ppv_unlock", "--excluded", "--json").document
    assert "excluded" not in on(demo)("captions", "rank", "demo01", "ppv_unlock", "--json").document
    counts: dict[str, int] = {}
    for entry in document["excluded"]:
        assert entry["message"].endswith(".")
        counts[entry["reason"]] = counts.get(entry["reason"], 0) + 1
    assert counts == document["excluded_counts"]
    assert not {entry["caption_id"] for entry in document["excluded"]} & {
        entry["caption_id"] for entry in document["candidates"] if entry["fallback_level"] < 4
    }
    said = on(demo)("captions", "rank", "demo01", "ppv_unlock", "--excluded")
    assert "Excluded:" in said.out


# ---- plan ----------------------------------------------------------------------------------------


def test_plan_json_holds_what_the_contract_names(on: On, demo: Path) -> None:
    document = on(demo)("plan", "--all", "--dry-run", "--json").document
    assert set(document) == {"plans", "errors", "run"}
    assert set(document["run"]) == {"run_id", "seconds"}
    assert len(document["plans"]) == 6
    for plan in document["plans"]:
        assert set(plan) == PLAN_FIELDS
        assert set(plan["assignment"]) == {"total_score", "upper_bound", "gap", "method"}
        assert set(plan["validation"]) >= {"score", "status", "dimensions", "violations"}
        assert set(plan["strategy"]) == {f"2026-11-{day}" for day in range(23, 30)}
        assert plan["run"] == document["run"]
        assert plan["volume"]["prediction_id"] is None
        assert [item["item_id"] for item in plan["items"]] == list(range(1, len(plan["items"]) + 1))
        for item in plan["items"]:
            assert set(item) >= ITEM_FIELDS
        for violation in plan["validation"]["violations"]:
            assert set(violation) >= {"rule", "severity", "items", "message"}


def test_a_saved_plan_differs_from_its_dry_run_by_the_run_alone(on: On, demo: Path) -> None:
    tried = on(demo)("plan", "--all", "--dry-run", "--json").document
    saved = on(demo)("plan", "--all", "--json").document
    assert [_without_run(plan) for plan in tried["plans"]] == [_without_run(plan) for plan in saved["plans"]]
    plan = _without_run(saved["plans"][0])
    fingerprint = plan.pop("fingerprint")
    text = json.dumps(plan, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert fingerprint == hashlib.sha256(text.encode()).hexdigest()


def _without_run(plan: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in plan.items() if name != "run"}


def test_a_dry_run_writes_nothing(on: On, demo: Path) -> None:
    before = file_digest(demo)
    assert on(demo)("plan", "--all", "--dry-run").code == 0
    assert file_digest(demo) == before


def test_planning_is_done_when_anybody_could_be_planned(on: On, demo: Path) -> None:
    partly = on(demo)("plan", "nobody", "harbor_light", "--json")
    assert partly.code == 0
    assert [error["code"] for error in partly.document["errors"]] == ["CREATOR_NOT_FOUND"]
    assert set(partly.document["errors"][0]) == {"creator_id", "page_name", "code", "message"}
    assert partly.err == f"error: {partly.document['errors'][0]['message']}\n"
    again = on(demo)("plan", "harbor_light", "--json")
    assert again.code == 1
    assert again.document["error"]["code"] == "SCHEDULE_LOCKED"
    assert "--replace" in again.err
    assert on(demo)("plan", "harbor_light", "--replace").code == 0


def test_the_sentences_of_a_plan_name_week_sends_and_score(on: On, demo: Path) -> None:
    said = on(demo)("plan", "harbor_light", "--week", "2026-W49")
    assert said.code == 0
    assert "2026-11-30" in said.out
    assert "Saved 1 week" in said.out
    assert "Saved 1 weeks" not in said.out


@pytest.mark.skipif(
    not (SAMPLES / "old-eros.db").exists(), reason="the sample database is not beside the project"
)
def test_the_sample_databases_creators_are_planned_after_its_import(command: Command, tmp_path: Path) -> None:
    folder = tmp_path / "book"
    flags = ("--workspace", folder, "--today", "2026-11-20", "--json")
    assert command("import", "eros-db", SAMPLES / "old-eros.db", *flags).code == 0
    said = command("plan", "--all", *flags)
    assert said.code == 0
    assert [error["code"] for error in said.document["errors"]] == ["NO_VAULT_MATRIX"]
    for plan in said.document["plans"]:
        assert [found for found in plan["validation"]["violations"] if found["severity"] == "error"] == []
    again = command("plan", "--all", "--replace", *flags)
    assert [_without_run(plan) for plan in again.document["plans"]] == [
        _without_run(plan) for plan in said.document["plans"]
    ]


# ---- validate ------------------------------------------------------------------------------------


def test_validate_runs_every_rule_on_the_stored_week(on: On, planned: Path) -> None:
    document = on(planned)("validate", "copper_row", "--week", "2026-11-23", "--json").document
    assert (document["creator_id"], document["week_start"]) == ("demo04", "2026-11-23")
    assert document["status"] in ("approved", "needs_review")
    assert not [found for found in document["violations"] if found["severity"] == "error"]
    execute(planned, "UPDATE vault_matrix SET quantity = 0 WHERE creator_id = 'demo04'")
    raise_data_revision(planned)
    broken = on(planned)("validate", "copper_row", "--week", "2026-W48", "--json")
    assert broken.code == 0
    assert broken.document["status"] == "rejected"
    assert "error" in {found["severity"] for found in broken.document["violations"]}


# ---- export --------------------------------------------------------------------------------------


def test_csv_has_the_columns_in_order_crlf_lines_and_every_send(
    on: On, planned: Path, tmp_path: Path
) -> None:
    said = on(planned)(
        "export", "harbor_light", "--week", "2026-W48", "--format", "csv", "--out", tmp_path, "--json"
    )
    path = Path(said.document["files"][0])
    assert path == tmp_path / "harbor_light-2026-11-23.csv"
    data = path.read_bytes()
    text = data.decode("utf-8")
    assert text.split("\r\n")[0] == CSV_HEADER
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "").replace("\\n", "") or '"' in text
    listed = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
    plan = on(planned)("plan", "harbor_light", "--dry-run", "--replace", "--json").document["plans"][0]
    assert len(listed) == said.document["sends"] == len(plan["items"])
    for row, item in zip(listed, plan["items"], strict=True):
        assert row["item_id"] == str(item["item_id"])
        assert (row["scheduled_date"], row["scheduled_time"]) == (
            item["schedule_date"],
            item["schedule_time"],
        )
        assert row["item_type"] == row["send_type_key"] == item["send_type_key"]
        assert row["utc_time"] == item["utc_time"]
        assert row["suggested_price"] == ("" if item["price"] is None else f"{item['price']:.2f}")
        assert row["parent_item_id"] == (
            "" if item["parent_item_id"] is None else str(item["parent_item_id"])
        )
        assert row["timezone"] == plan["timezone"]


def test_json_follows_its_schema_and_carries_the_plans_fingerprint(
    on: On, planned: Path, tmp_path: Path
) -> None:
    plans = on(planned)("plan", "--all", "--replace", "--json").document["plans"]
    said = on(planned)(
        "export", "--all", "--week", "2026-11-23", "--format", "json", "--out", tmp_path, "--json"
    )
    schema = json.loads((ROOT / "resources" / "eros-schedule.schema.json").read_text("utf-8"))
    checker = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
    assert len(said.document["files"]) == 6
    for plan in plans:
        exported = json.loads((tmp_path / f"{plan['page_name']}-2026-11-23.json").read_text("utf-8"))
        assert list(checker.iter_errors(exported)) == []
        assert list(exported) == ["format", "version", "creator", "week_start", "items", "fingerprint"]
        assert exported["fingerprint"] == plan["fingerprint"]
        assert exported["items"] == plan["items"]


def test_one_creator_may_be_written_to_a_named_file(on: On, planned: Path, tmp_path: Path) -> None:
    path = tmp_path / "deep" / "mine.csv"
    assert on(planned)("export", "demo01", "--week", "2026-W48", "--format", "csv", "--out", path).code == 0
    assert path.is_file()


def test_a_second_export_names_the_first(on: On, planned: Path, tmp_path: Path) -> None:
    words = ("export", "demo01", "--week", "2026-W48", "--format", "csv", "--out", tmp_path, "--json")
    assert on(planned)(*words).document["already_exported"] == []
    again = on(planned)(*words).document["already_exported"]
    assert len(again) == 1
    assert "already exported as csv" in again[0]


def test_formats_are_listed_without_a_workspace(command: Command, tmp_path: Path) -> None:
    said = command("export", "--format", "list", "--json", "--workspace", tmp_path / "none")
    assert {entry["key"] for entry in said.document} >= {"csv", "json"}
    assert all(entry["limits"] for entry in said.document)
    assert not (tmp_path / "none").exists()


def test_a_folder_that_cannot_be_written_is_said_and_leaves_no_trace(
    on: On, planned: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    words = ("--week", "2026-W48", "--format", "csv", "--out", tmp_path / "file" / "below")
    said = on(planned)("export", "demo01", "demo02", *words, "--json")
    assert said.code == 1
    assert "cannot be written" in said.err
    assert rows(planned, "SELECT count(*) FROM exports") == [(0,)]
    assert (tmp_path / "file").read_text("utf-8") == "in the way"


def test_formulas_are_neutralised_in_csv_unless_raw_is_asked_for(command: Command, tmp_path: Path) -> None:
    folder = planned_folder(tmp_path / "planned")
    caption = rows(folder, "SELECT caption_id FROM schedule_items WHERE creator_id = 'demo01' ORDER BY id")[
        0
    ][0]
    evil = '=HYPERLINK("x"),\n"quoted" line'
    execute(folder, "UPDATE caption_bank SET caption_text = ? WHERE caption_id = ?", evil, caption)
    common = ("--workspace", folder, "--today", "2026-11-20", "--week", "2026-W48", "--format", "csv")
    for flags, wanted in (((), f"'{evil}"), (("--raw",), evil)):
        out = tmp_path / f"out{len(flags)}.csv"
        assert command("export", "demo01", *common, "--out", out, *flags).code == 0
        listed = list(csv.DictReader(io.StringIO(out.read_bytes().decode(), newline="")))
        assert listed[0]["caption_text"] == wanted

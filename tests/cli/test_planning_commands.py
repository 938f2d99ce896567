"""`plan`, `validate` and `export` as a script meets them."""

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

from eros_desktop.services.exports.specs import ORDER
from tests.cli.conftest import Command
from tests.support.demo import SAMPLES, execute, file_digest, planned_folder, raise_data_revision, rows
from tests.support.repository import ROOT

On = Callable[[Path], Command]
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


def test_plan_json_holds_what_the_contract_names(on: On, demo: Path) -> None:
    document = on(demo)("plan", "--all", "--dry-run", "--json").document
    assert set(document) == {"plans", "errors", "run"}
    assert set(document["run"]) == {"run_id", "seconds", "assignment_seconds"}
    assert len(document["plans"]) == 6
    for plan in document["plans"]:
        assert set(plan) == PLAN_FIELDS
        proof = {"total_score", "upper_bound", "gap", "method", "greedy_score"}
        assert set(plan["assignment"]) == {*proof, "joint"}
        assert set(plan["assignment"]["joint"]) == {*proof, "creators"} - {"method"}
        assert plan["assignment"]["gap"] == 0
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
    tried = on(demo)("plan", "harbor_light", "--dry-run", "--json").document
    saved = on(demo)("plan", "harbor_light", "--json").document
    assert [_without_run(plan) for plan in tried["plans"]] == [_without_run(plan) for plan in saved["plans"]]
    plan = _without_run(saved["plans"][0])
    fingerprint = plan.pop("fingerprint")
    text = json.dumps(plan, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert fingerprint == hashlib.sha256(text.encode()).hexdigest()


def _without_run(plan: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in plan.items() if name != "run"}


def test_a_dry_run_writes_nothing(on: On, demo: Path) -> None:
    before = file_digest(demo)
    assert on(demo)("plan", "harbor_light", "--dry-run").code == 0
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
    plans = on(planned)("plan", "--all", "--dry-run", "--replace", "--json").document["plans"]
    plan = next(one for one in plans if one["page_name"] == "harbor_light")
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
    assert [entry["key"] for entry in said.document] == list(ORDER)
    assert all(entry["limits"] and entry["source"] and entry["last_checked"] for entry in said.document)
    assert not (tmp_path / "none").exists()


def test_every_format_is_written_by_one_command(on: On, planned: Path, tmp_path: Path) -> None:
    words = ("export", "--all", "--week", "2026-W48", "--format", "all", "--out", tmp_path, "--json")
    told = on(planned)(*words).document["formats"]
    assert list(told) == [key for key in ORDER if key != "evidence"]
    files = [Path(file) for one in told.values() for file in one["files"]]
    assert sorted(files) == sorted(path for path in tmp_path.iterdir() if path.is_file())
    assert len(files) == len(set(files)) == 6 * 10 + 1 + 6 * 7


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

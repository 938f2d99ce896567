"""A week written as a document and read back is the same week."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.schedule.document import (
    plan_document,
    plan_fingerprint,
    plan_from_document,
    schedule_document,
    schedule_from_document,
)
from eros_desktop.domain.schedule.document_items import CSV_COLUMNS, csv_rows, item_from_document
from eros_desktop.domain.schedule.judge import judge
from eros_desktop.domain.schedule.sends import Assignment, WeekPlan
from eros_desktop.domain.values import Cents
from tests.support.builders_planning import MONDAY
from tests.support.builders_schedule import ZONE, changed, context, followup, good_week, send, week_of
from tests.support.plan_strategies import plans
from tests.support.repository import ROOT


def parsed(document: dict[str, Any]) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(json.dumps(document))
    return read


def judged_week() -> WeekPlan:
    plan = good_week()
    return replace(
        plan,
        validation=judge(plan, context(plan=plan)),
        assignment=Assignment(4000.0, 4100.0, 0.024, "auction"),
        volume={"volume_level": "HIGH", "prediction_id": None, "weekly_distribution": {"0": 7}},
        warnings=("Only 12 captions are active.",),
    )


@given(plans)
@settings(max_examples=60)
def test_a_plan_read_back_is_the_same_plan(plan: WeekPlan) -> None:
    assert plan_from_document(parsed(plan_document(plan, {"run_id": "a", "seconds": 0.2}))) == plan


@given(plans)
@settings(max_examples=40)
def test_an_export_read_back_has_the_same_sends(plan: WeekPlan) -> None:
    back = schedule_from_document(parsed(schedule_document(plan)))
    assert (back.creator_id, back.page_name, back.page_type) == (
        plan.creator_id,
        plan.page_name,
        plan.page_type,
    )
    assert (back.week, back.timezone, back.sends) == (plan.week, plan.timezone, plan.sends)


@given(plans)
@settings(max_examples=40)
def test_writing_what_was_read_keeps_the_fingerprint(plan: WeekPlan) -> None:
    document = parsed(plan_document(plan, {"seconds": 1.0}))
    assert plan_document(plan_from_document(document))["fingerprint"] == document["fingerprint"]
    assert plan_fingerprint(plan) == schedule_document(plan)["fingerprint"] == document["fingerprint"]


def test_the_document_has_the_agreed_parts() -> None:
    document = plan_document(judged_week(), {"run_id": "r", "seconds": 0.1})
    assert " ".join(document) == (
        "creator_id page_name page_type week_start week_end timezone seed status volume items assignment "
        "validation strategy summary fingerprint run"
    )
    assert (document["week_start"], document["week_end"]) == ("2026-11-23", "2026-11-29")
    assert document["strategy"]["2026-11-23"]["strategy"] == "revenue_front"
    assert document["run"] == {"run_id": "r", "seconds": 0.1}
    assert document["validation"].keys() >= {"score", "status", "dimensions", "violations"}


def test_the_summary_counts_the_week() -> None:
    summary = plan_document(judged_week())["summary"]
    assert (summary["total"], summary["follow_ups"], summary["unique_types"]) == (51, 2, 20)
    assert summary["by_category"] == {"engagement": 21, "retention": 9, "revenue": 21}
    assert summary["warnings"] == ["Only 12 captions are active."]
    assert summary["variation"]["identical_days"] == 0


def test_an_item_speaks_in_dollars_dates_and_utc() -> None:
    plan = week_of(send(1, "bundle", 0, "10:07", price_cents=Cents(1950), expiration_hours=24))
    item = plan_document(plan)["items"][0]
    assert (item["schedule_date"], item["schedule_time"]) == ("2026-11-23", "10:07")
    assert (item["utc_time"], item["expires_at"]) == ("2026-11-23T18:07:00Z", "2026-11-24T18:07:00Z")
    assert (item["price"], item["priority"], item["is_follow_up"]) == (19.5, 1, False)


def test_ids_of_the_database_never_appear() -> None:
    plan = replace(good_week(), volume={"prediction_id": 4711, "volume_level": "LOW"})
    assert plan_document(plan)["volume"] == {"prediction_id": None, "volume_level": "LOW"}


def test_the_run_does_not_change_the_fingerprint() -> None:
    plan = judged_week()
    assert (
        plan_document(plan, {"seconds": 1})["fingerprint"]
        == plan_document(plan, {"seconds": 2})["fingerprint"]
    )


def test_any_change_changes_the_fingerprint() -> None:
    plan = good_week()
    assert plan_fingerprint(plan) != plan_fingerprint(changed(plan, 3, price_cents=Cents(1600)))
    assert plan_fingerprint(plan) != plan_fingerprint(replace(plan, seed=8))


def test_other_names_are_read_too() -> None:
    item = {
        "item_id": 4,
        "scheduled_date": "2026-11-24",
        "scheduled_time": "19:07:30",
        "send_type_key": "bundle",
        "category": "revenue",
        "channel_key": "mass_message",
        "target_key": "all_fans",
        "suggested_price": 19.69,
        "flyer_required": 1,
    }
    read = item_from_document(item, "items[0]")
    assert (read.day, read.at) == (date(2026, 11, 24), time(19, 7))
    assert (read.channel, read.audience_target, read.price_cents) == ("mass_message", "all_fans", 1969)
    assert read.flyer_required
    assert read.status == "pending"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("schedule_date", "24.11.2026"),
        ("schedule_time", "25:00"),
        ("schedule_time", "7pm"),
        ("item_id", "4"),
        ("item_id", True),
        ("price", "15"),
        ("price", float("nan")),
        ("price", float("inf")),
        ("category", "other"),
        ("channel", None),
        ("is_locked", "yes"),
        ("caption_text", 7),
        ("score_parts", [1, 2]),
        ("media_count", 1.5),
        ("score_parts", {"freshness": 1.0}),
    ],
)
def test_a_wrong_field_is_named(field: str, value: object) -> None:
    document = plan_document(week_of(send(1, "bundle")))
    document["items"][0][field] = value
    with pytest.raises(InvalidInput) as refused:
        plan_from_document(document)
    assert refused.value.field.startswith(f"items[0].{field}")
    assert "Nothing was read" in refused.value.message


@pytest.mark.parametrize("field", ["creator_id", "week_start", "page_type", "seed", "status"])
def test_a_missing_part_is_named(field: str) -> None:
    document = plan_document(good_week())
    del document[field]
    with pytest.raises(InvalidInput) as refused:
        plan_from_document(document)
    assert refused.value.field == field


@pytest.mark.parametrize(
    "document", [{}, {"format": "other", "version": 1}, {"format": "eros-schedule", "version": 2}]
)
def test_another_format_is_refused(document: dict[str, Any]) -> None:
    with pytest.raises(InvalidInput, match="not a schedule"):
        schedule_from_document(document)


def test_items_that_are_no_list_are_refused() -> None:
    with pytest.raises(InvalidInput, match="items must be a list"):
        plan_from_document({**plan_document(good_week()), "items": "none"})


def test_a_document_without_items_is_an_empty_week() -> None:
    assert plan_from_document({**plan_document(good_week()), "items": None}).sends == ()


def test_an_item_that_is_no_object_is_refused() -> None:
    with pytest.raises(InvalidInput, match="not a JSON object"):
        plan_from_document({**plan_document(good_week()), "items": [3]})


def schema() -> dict[str, Any]:
    read: dict[str, Any] = json.loads((ROOT / "resources" / "eros-schedule.schema.json").read_text("utf-8"))
    return read


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(schema())


def test_an_export_fits_its_schema() -> None:
    assert list(Draft202012Validator(schema()).iter_errors(parsed(schedule_document(judged_week())))) == []


@pytest.mark.parametrize(
    "damage",
    [
        lambda document: document.pop("fingerprint"),
        lambda document: document.update(version=2),
        lambda document: document.update(extra=1),
        lambda document: document["items"][0].update(extra=1),
        lambda document: document["items"][0].pop("price"),
        lambda document: document["items"][0].update(schedule_time="9:07"),
        lambda document: document["creator"].update(page_type="trial"),
    ],
)
def test_the_schema_refuses_what_is_not_agreed(damage: Any) -> None:
    document = parsed(schedule_document(good_week()))
    damage(document)
    assert not Draft202012Validator(schema()).is_valid(document)


def test_every_field_of_the_schema_is_described() -> None:
    for name, field in schema()["$defs"]["item"]["properties"].items():
        assert field["description"].endswith("."), name


def test_csv_rows_have_the_agreed_columns() -> None:
    parent = send(1, "ppv_unlock", 0, "19:07", price_cents=Cents(1500), caption_text="New set, see inside")
    plan = week_of(parent, followup(2, parent, 28, expiration_hours=None))
    first, second = csv_rows(plan)
    assert tuple(first) == tuple(second) == CSV_COLUMNS
    assert ",".join(CSV_COLUMNS[:7]) == (
        "scheduled_date,scheduled_time,item_type,channel,caption_text,content_type,suggested_price"
    )
    assert (first["scheduled_date"], first["scheduled_time"]) == ("2026-11-23", "19:07")
    assert (first["item_type"], first["suggested_price"]) == ("ppv_unlock", "15.00")
    assert (first["parent_item_id"], first["utc_time"]) == ("", "2026-11-24T03:07:00Z")
    assert (second["suggested_price"], second["parent_item_id"], second["expiration_hours"]) == ("", "1", "")
    assert (second["page_name"], second["timezone"]) == ("harbour", ZONE)


def test_csv_columns_are_those_of_the_contract() -> None:
    assert ",".join(CSV_COLUMNS[7:]) == (
        "send_type_key,audience_target,caption_id,media_count,item_id,parent_item_id,expiration_hours,label,"
        "page_name,timezone,utc_time"
    )


def test_sends_out_of_the_week_can_be_written() -> None:
    plan = week_of(replace(send(1, "bundle"), day=MONDAY + timedelta(days=9)))
    assert schedule_from_document(schedule_document(plan)).sends == plan.sends

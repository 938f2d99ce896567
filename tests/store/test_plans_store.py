"""Planned weeks go in and come out as the same values."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from eros_desktop.app.bootstrap import load_reference
from eros_desktop.domain.creators import Creator, CreatorProfile
from eros_desktop.domain.schedule.document import plan_fingerprint, validation_document
from eros_desktop.domain.schedule.sends import (
    Assignment,
    DayStrategy,
    PlannedSend,
    QualityPart,
    ScoreParts,
    Validation,
    Violation,
    WeekPlan,
)
from eros_desktop.domain.values import Cents, CreatorId
from eros_desktop.domain.weeks import Week, time_of_minute
from eros_desktop.store.exports import ExportStore
from eros_desktop.store.stores import Stores
from tests.support.demo import empty_folder, opened
from tests.support.stored import writing

WEEK = Week(date(2026, 11, 23))
ANNA, BERT = CreatorId("anna"), CreatorId("bert")


def _send(number: int, minute: int, kind: str = "ppv_unlock", **changes: object) -> PlannedSend:
    send = PlannedSend(
        item_id=number,
        day=WEEK.monday,
        at=time_of_minute(minute),
        send_type_key=kind,
        category=load_reference().send_type(kind).category,
        channel="mass_message",
        audience_target="all_fans",
        price_cents=Cents(1899),
        media_count=3,
        media_type="video",
        flyer_required=True,
        expiration_hours=24,
        label="Evening",
        score=81.25,
        score_parts=ScoreParts(100.0, 72.5, 90.0, 100.0, 40.0),
        fallback_level=1,
        performance_score=72.5,
        freshness_score=100.0,
        base_at=time_of_minute(minute - minute % 15),
        priority=12.5,
        expected_revenue_cents=Cents(123_456),
        content_type=None,
    )
    return replace(send, **changes)  # type: ignore[arg-type]


PLAN = WeekPlan(
    creator_id=ANNA,
    page_name="anna_page",
    page_type="paid",
    timezone="Europe/Berlin",
    week=WEEK,
    seed=2**63 - 1,
    sends=(
        _send(1, 607),
        _send(
            2, 631, "ppv_followup", parent_item_id=1, followup_delay_minutes=24, is_locked=True, note="keep"
        ),
        _send(3, 900, "link_drop", campaign_item_id=1, price_cents=None, is_hand_edited=True),
        _send(
            4,
            1000,
            "tip_goal",
            goal_cents=Cents(20_000),
            tip_goal_mode="goal_based",
            score_parts=None,
            score=None,
            needs_manual_caption=True,
            caption_warning="No caption passes.",
            status="sent",
            base_at=None,
        ),
    ),
    strategy={WEEK.monday: DayStrategy("revenue_front", "playful", ("bundle",), ("dm_farm", "like_farm"))},
    volume={"revenue_per_day": 5, "dow": {"0": 1.05}},
    assignment=Assignment(321.5, 330.25, 0.0265, "greedy"),
    validation=Validation(
        84.5,
        "needs_review",
        {"compliance": 100.0},
        (Violation("spacing", "warning", (1, 2), "Close together.", "SPACING_VIOLATION"),),
        {"confidence": 0.8},
        (QualityPart("compliance", "vault", 40.0, 40.0, "All in the vault."),),
    ),
    warnings=("One thing to know.",),
)


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[Stores]:
    folder = empty_folder(tmp_path / "book")
    with opened(folder):
        pass
    with writing(folder) as found:
        found.creators.add(
            [
                CreatorProfile(Creator(key, f"{key}_page", key.title(), "paid", "Europe/Berlin"))
                for key in (ANNA, BERT)
            ]
        )
        yield found


def _save(stores: Stores, plan: WeekPlan) -> int:
    assert plan.validation is not None
    return stores.plans.save(
        plan, plan_fingerprint(plan), validation_document(plan.validation), "run", "2026-11-20 08:00:00"
    )


def test_a_week_comes_back_as_it_was_saved(stores: Stores) -> None:
    revision = _save(stores, PLAN)
    assert stores.plans.load(ANNA, WEEK) == PLAN
    row = stores.plans.stored(WEEK)[ANNA]
    assert (row.status, row.revision, row.fingerprint) == ("draft", revision, plan_fingerprint(PLAN))
    assert stores.plans.load(BERT, WEEK) is None
    assert stores.plans.load(ANNA, WEEK.next()) is None


def test_saving_again_replaces_and_raises_the_revision(stores: Stores) -> None:
    first = _save(stores, PLAN)
    other = replace(PLAN, sends=PLAN.sends[:1], seed=3, status="approved")
    assert _save(stores, other) > first
    assert stores.plans.load(ANNA, WEEK) == other
    empty = replace(other, sends=())
    _save(stores, empty)
    assert stores.plans.load(ANNA, WEEK) == empty
    left = stores.connection.exec_driver_sql(
        "SELECT (SELECT count(*) FROM schedule_items), (SELECT count(*) FROM planned_send_details), "
        "(SELECT count(*) FROM daily_activity_schedules), (SELECT count(*) FROM ppv_followup_tracking)"
    ).one()
    assert tuple(left) == (0, 0, 0, 0)


def test_revisions_rise_over_all_weeks(stores: Stores) -> None:
    weeks = [PLAN, replace(PLAN, creator_id=BERT, page_name="bert_page"), replace(PLAN, seed=5)]
    revisions = [_save(stores, plan) for plan in weeks]
    assert revisions == sorted(set(revisions))
    assert stores.plans.revision() == revisions[-1]
    assert stores.plans.week_revisions() == {(ANNA, str(WEEK)): revisions[2], (BERT, str(WEEK)): revisions[1]}
    assert stores.plans.revision_outside({(ANNA, str(WEEK))}) == revisions[1]
    assert stores.plans.revision_outside({(ANNA, str(WEEK)), (BERT, str(WEEK))}) == 0


def test_a_lock_moves_the_revision(stores: Stores) -> None:
    before = _save(stores, PLAN)
    assert stores.plans.set_locked(ANNA, WEEK, 1, True)
    assert stores.plans.stored(WEEK)[ANNA].revision > before
    found = stores.plans.load(ANNA, WEEK)
    assert found is not None
    assert found.send(1).is_locked
    assert not stores.plans.set_locked(ANNA, WEEK, 77, True)


def test_exports_are_listed_oldest_first(stores: Stores) -> None:
    noted = ExportStore(stores.connection)
    noted.add([])
    for at, status in (
        ("2026-11-20 08:00:00", "written"),
        ("2026-11-20 09:00:00", "prepared"),
        ("2026-11-20 10:00:00", "written"),
    ):
        noted.add(
            [
                {
                    "creator_id": ANNA,
                    "week_start": str(WEEK),
                    "format": "csv",
                    "file_name": "a.csv",
                    "status": status,
                    "items_json": json.dumps([1, {"item": 2, "mark": at[:10]}]),
                    "exported_at": at,
                }
            ]
        )
    found = noted.notes(ANNA, WEEK)
    assert [(one.exported_at[11:13], one.is_certain) for one in found] == [
        ("08", True),
        ("09", False),
        ("10", True),
    ]
    assert {one.marks for one in found} == {frozenset({"2026-11-20"})}
    assert all(one.entries == ({"item": 2, "mark": "2026-11-20"},) for one in found)
    assert noted.notes(BERT, WEEK) == ()


def test_uses_are_told_by_week_and_strays_apart(stores: Stores) -> None:
    stores.connection.exec_driver_sql(
        "INSERT INTO caption_bank (caption_id, caption_text, caption_type) VALUES ('k1', 'One', "
        "'ppv_unlock'), "
        "('k2', 'Two', 'ppv_unlock')"
    )
    with_caption = replace(PLAN.sends[0], caption_id="k1", caption_text="One")  # type: ignore[arg-type]
    _save(stores, replace(PLAN, sends=(with_caption,)))
    stores.connection.exec_driver_sql(
        "INSERT INTO schedule_items (creator_id, schedule_date, schedule_time, send_type_key, channel, "
        "caption_id) VALUES ('bert', '2026-11-25', '10:00', 'ppv_unlock', 'mass_message', 'k2')"
    )
    assert stores.plans.uses() == [(ANNA, str(WEEK), "k1", WEEK.monday.toordinal())]
    assert stores.plans.uses({(ANNA, str(WEEK))}) == stores.plans.uses()
    assert stores.plans.uses({(BERT, str(WEEK))}) == []
    assert stores.plans.uses_without_week() == [(BERT, "", "k2", date(2026, 11, 25).toordinal())]

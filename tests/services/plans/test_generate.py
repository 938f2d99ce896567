"""Generating weeks: the same answer for the same question, also a second time."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.planning.inputs import PlanSettings
from eros_desktop.domain.schedule.document import plan_document
from eros_desktop.domain.weeks import Week
from eros_desktop.services.plans.proposals import DEFAULT_SEED
from eros_desktop.services.plans.results import Generated, generated_document
from eros_desktop.store.database import FILE_NAME
from tests.services.plans.conftest import PAIR
from tests.support.demo import (
    TODAY,
    WEEK,
    execute,
    opened,
    rows,
)

PAID = "demo01"


def _everyone(workspace: Workspace) -> tuple[str, ...]:
    return workspace.services.creators.active_ids()


def _documents(generated: Generated) -> list[dict[str, object]]:
    return [plan_document(plan) for plan in generated.plans]


# ---- The same question, the same answer


def test_the_same_data_date_and_seed_give_the_same_document(demo: Workspace) -> None:
    first = demo.services.plans.generate(PAIR, WEEK, dry_run=True)
    second = demo.services.plans.generate(PAIR, WEEK, dry_run=True)
    assert json.dumps(_documents(first)) == json.dumps(_documents(second))
    assert first.run_id != second.run_id


def test_another_seed_gives_other_weeks(demo: Workspace) -> None:
    first = demo.services.plans.generate([PAID], WEEK, seed=7, dry_run=True)
    second = demo.services.plans.generate([PAID], WEEK, seed=8, dry_run=True)
    assert first.plans[0].sends != second.plans[0].sends


def test_the_order_of_the_names_is_the_order_of_the_plans(demo: Workspace) -> None:
    generated = demo.services.plans.generate(["maple_court", "demo01"], WEEK, dry_run=True)
    assert [plan.creator_id for plan in generated.plans] == ["demo03", "demo01"]


def test_a_creator_named_twice_is_planned_once(demo: Workspace) -> None:
    generated = demo.services.plans.generate(["demo01", "HARBOR_LIGHT", " harbor_light "], WEEK)
    assert [plan.creator_id for plan in generated.plans] == ["demo01"]


def test_items_are_numbered_in_order_of_time_type_and_channel(planned: Workspace) -> None:
    for creator_id in _everyone(planned):
        sends = planned.services.plans.stored(creator_id, WEEK).sends
        assert [send.item_id for send in sends] == list(range(1, len(sends) + 1))
        assert list(sends) == sorted(
            sends, key=lambda send: (send.day, send.at, send.send_type_key, send.channel)
        )
        for send in sends:
            if send.is_follow_up:
                assert sends[(send.parent_item_id or 0) - 1].category == "revenue"


def test_the_fingerprint_is_the_digest_of_the_document_without_itself_and_run(demo: Workspace) -> None:
    generated = demo.services.plans.generate([PAID], WEEK, dry_run=True)
    document = json.loads(json.dumps(generated_document(generated)["plans"][0]))
    told = document.pop("fingerprint")
    document.pop("run")
    text = json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert told == hashlib.sha256(text.encode("utf-8")).hexdigest()


def test_a_stored_week_loads_equal_to_the_generated_one(demo: Workspace) -> None:
    generated = demo.services.plans.generate(PAIR, WEEK)
    assert len(generated.plans) == 2
    for plan in generated.plans:
        assert demo.services.plans.stored(plan.creator_id, WEEK) == plan


def test_a_dry_run_and_the_saved_week_are_the_same(demo: Workspace) -> None:
    tried = demo.services.plans.generate(PAIR, WEEK, dry_run=True)
    assert demo.services.plans.statuses(WEEK) == {}
    saved = demo.services.plans.generate(PAIR, WEEK)
    assert _documents(tried) == _documents(saved)
    told = dict(rows(demo.folder, "SELECT creator_id, fingerprint FROM week_plans"))
    assert told == {plan["creator_id"]: plan["fingerprint"] for plan in _documents(saved)}


def test_without_a_week_the_next_one_after_today_is_planned(demo: Workspace) -> None:
    generated = demo.services.plans.generate([PAID], dry_run=True)
    assert generated.plans[0].week == Week(date(2026, 11, 23))


def test_validating_a_week_on_the_day_it_was_planned_gives_the_same_verdict(planned: Workspace) -> None:
    stored = planned.services.plans.stored(PAID, WEEK)
    assert planned.services.plans.validate(PAID, WEEK).validation == stored.validation


# ---- Planning again


def test_planning_everyone_again_gives_equal_weeks(planned: Workspace) -> None:
    before = {creator: planned.services.plans.stored(creator, WEEK) for creator in _everyone(planned)}
    _forget(planned)
    again = planned.services.plans.generate(_everyone(planned), WEEK, replace=True)
    assert not again.remembered
    assert {plan.creator_id: plan for plan in again.plans} == before


def test_a_limit_of_one_use_in_a_lifetime_does_not_count_the_week_that_is_replaced(demo: Workspace) -> None:
    demo.services.settings.set_planning(PlanSettings(max_uses_lifetime=1))
    first = demo.services.plans.generate([PAID], WEEK)
    _forget(demo)
    again = demo.services.plans.generate([PAID], WEEK, replace=True)
    assert again.plans == first.plans
    assert again.plans


def test_the_same_run_within_the_hour_returns_the_stored_weeks(planned: Workspace) -> None:
    everyone = _everyone(planned)
    again = planned.services.plans.generate(everyone, WEEK, replace=True)
    assert again.remembered
    assert again.change is None
    assert again.plans == tuple(planned.services.plans.stored(creator, WEEK) for creator in everyone)
    assert rows(planned.folder, "SELECT count(*) FROM volume_calculation_log") == [(6,)]


def test_an_expired_answer_is_worked_out_again_and_forgotten(pair: Workspace) -> None:
    _forget(pair)
    assert not pair.services.plans.generate(PAIR, WEEK, replace=True).remembered
    assert rows(
        pair.folder, "SELECT count(*) FROM timing_idempotency WHERE expires_at <= datetime('now')"
    ) == [(0,)]


@pytest.mark.parametrize("how", ["another seed", "new data", "a locked send", "fewer creators"])
def test_a_run_that_differs_never_meets_the_old_answer(pair: Workspace, how: str) -> None:
    names, seed = PAIR, DEFAULT_SEED
    if how == "another seed":
        seed = DEFAULT_SEED + 1
    elif how == "new data":
        pair.services.settings.set_planning(PlanSettings(max_uses_lifetime=9))
    elif how == "a locked send":
        pair.services.plans.set_locked(PAID, WEEK, 1, True)
    else:
        names = PAIR[:1]
    assert not pair.services.plans.generate(names, WEEK, seed=seed, replace=True).remembered


def test_another_day_never_meets_the_old_answer(pair_file: bytes, tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(pair_file)
    with opened(tmp_path, today=TODAY + timedelta(days=1)) as workspace:
        assert not workspace.services.plans.generate(PAIR, WEEK, replace=True).remembered


def test_locked_sends_stay_exactly_when_the_week_is_planned_anew(planned: Workspace) -> None:
    before = planned.services.plans.stored(PAID, WEEK)
    chosen = [send for send in before.sends if send.caption_id and not send.is_follow_up][3:6]
    for send in chosen:
        planned.services.plans.set_locked(PAID, WEEK, send.item_id, True)
    after = planned.services.plans.generate([PAID], WEEK, seed=99, replace=True).plans[0]
    locked = [send for send in after.sends if send.is_locked]
    assert [_content(send) for send in locked] == [_content(send) for send in chosen]
    assert after.validation is not None
    assert not after.validation.errors


def _content(send: object) -> dict[str, object]:
    """All of a send but its numbers in the plan and the lock itself."""
    passing = {"item_id", "parent_item_id", "campaign_item_id", "is_locked"}
    return {
        name: getattr(send, name)
        for name in send.__slots__  # type: ignore[attr-defined]
        if name not in passing
    }


def test_a_lock_is_kept_and_taken_off(planned: Workspace) -> None:
    planned.services.plans.set_locked(PAID, WEEK, 2, True)
    assert planned.services.plans.stored(PAID, WEEK).send(2).is_locked
    planned.services.plans.set_locked(PAID, WEEK, 2, False)
    assert not planned.services.plans.stored(PAID, WEEK).send(2).is_locked


def test_kept_sends_are_known_by_lock_or_hand(planned: Workspace) -> None:
    """A hand-edited send stays like a locked one."""
    execute(
        planned.folder,
        "UPDATE planned_send_details SET is_hand_edited = 1, note = 'mine' WHERE item_number = 5",
    )
    before = planned.services.plans.stored(PAID, WEEK).send(5)
    after = planned.services.plans.generate([PAID], WEEK, seed=4, replace=True).plans[0]
    kept = [send for send in after.sends if send.is_hand_edited]
    assert [_content(replace(send)) for send in kept] == [_content(before)]


def _forget(workspace: Workspace) -> None:
    """Lets every remembered answer expire."""
    execute(workspace.folder, "UPDATE timing_idempotency SET expires_at = '2000-01-01 00:00:00'")

"""Generating weeks: the same answer for the same question, hard rules kept, refusals said."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.errors import CannotPlan
from eros_desktop.domain.planning.inputs import PlanSettings
from eros_desktop.domain.schedule.document import plan_document
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.domain.weeks import Week
from eros_desktop.services.plans.results import Generated, generated_document
from tests.support.demo import (
    SAMPLES,
    TODAY,
    WEEK,
    demo_folder,
    empty_folder,
    execute,
    opened,
    planned_folder,
    raise_data_revision,
    rows,
)

PAID, FREE = "demo01", "demo02"


def _everyone(workspace: Workspace) -> tuple[str, ...]:
    return workspace.services.creators.active_ids()


def _documents(generated: Generated) -> list[dict[str, object]]:
    return [plan_document(plan) for plan in generated.plans]


def _errors(generated: Generated) -> dict[str, str]:
    return {error.page_name: error.code for error in generated.errors}


def _uses(plans: tuple[WeekPlan, ...]) -> list[tuple[str, str, date]]:
    return [
        (plan.creator_id, str(send.caption_id), send.day)
        for plan in plans
        for send in plan.sends
        if send.caption_id is not None
    ]


# ---- The same question, the same answer ----------------------------------------------------------


def test_the_same_data_date_and_seed_give_the_same_document(demo: Workspace) -> None:
    first = demo.services.plans.generate(_everyone(demo), WEEK, dry_run=True)
    second = demo.services.plans.generate(_everyone(demo), WEEK, dry_run=True)
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
    generated = demo.services.plans.generate(_everyone(demo), WEEK)
    assert len(generated.plans) == 6
    for plan in generated.plans:
        assert demo.services.plans.stored(plan.creator_id, WEEK) == plan


def test_a_dry_run_and_the_saved_week_are_the_same(demo: Workspace) -> None:
    tried = demo.services.plans.generate(_everyone(demo), WEEK, dry_run=True)
    assert demo.services.plans.statuses(WEEK) == {}
    saved = demo.services.plans.generate(_everyone(demo), WEEK)
    assert _documents(tried) == _documents(saved)
    told = dict(rows(demo.folder, "SELECT creator_id, fingerprint FROM week_plans"))
    assert told == {plan["creator_id"]: plan["fingerprint"] for plan in _documents(saved)}


def test_without_a_week_the_next_one_after_today_is_planned(demo: Workspace) -> None:
    generated = demo.services.plans.generate([PAID], dry_run=True)
    assert generated.plans[0].week == Week(date(2026, 11, 23))


def test_validating_a_week_on_the_day_it_was_planned_gives_the_same_verdict(planned: Workspace) -> None:
    stored = planned.services.plans.stored(PAID, WEEK)
    assert planned.services.plans.validate(PAID, WEEK).validation == stored.validation


# ---- Planning again ------------------------------------------------------------------------------


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


def test_an_expired_answer_is_worked_out_again_and_forgotten(planned: Workspace) -> None:
    everyone = _everyone(planned)
    _forget(planned)
    assert not planned.services.plans.generate(everyone, WEEK, replace=True).remembered
    assert rows(
        planned.folder, "SELECT count(*) FROM timing_idempotency WHERE expires_at <= datetime('now')"
    ) == [(0,)]


@pytest.mark.parametrize("how", ["another seed", "new data", "a locked send", "fewer creators"])
def test_a_run_that_differs_never_meets_the_old_answer(planned: Workspace, how: str) -> None:
    everyone, seed = _everyone(planned), 7
    if how == "another seed":
        seed = 8
    elif how == "new data":
        planned.services.settings.set_planning(PlanSettings(max_uses_lifetime=9))
    elif how == "a locked send":
        planned.services.plans.set_locked(PAID, WEEK, 1, True)
    else:
        everyone = everyone[:-1]
    assert not planned.services.plans.generate(everyone, WEEK, seed=seed, replace=True).remembered


def test_another_day_never_meets_the_old_answer(tmp_path: Path) -> None:
    folder = planned_folder(tmp_path / "planned")
    with opened(folder, today=TODAY + timedelta(days=1)) as workspace:
        assert not workspace.services.plans.generate(_everyone(workspace), WEEK, replace=True).remembered


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


# ---- Hard rules ----------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", [0, 1, 2, 3, 5, 8, 13, 21, 2**63 - 1])
def test_every_hard_gate_holds_for_any_seed(demo: Workspace, seed: int) -> None:
    generated = demo.services.plans.generate(_everyone(demo), WEEK, seed=seed, dry_run=True)
    assert len(generated.plans) == 6
    broken = [error for plan in generated.plans if plan.validation for error in plan.validation.errors]
    assert broken == []


@pytest.mark.parametrize(
    "monday", [date(2026, 12, 28), date(2027, 3, 8), date(2027, 3, 22), date(2027, 10, 25)]
)
def test_every_hard_gate_holds_over_new_year_and_clock_changes(demo: Workspace, monday: date) -> None:
    generated = demo.services.plans.generate(_everyone(demo), Week(monday), dry_run=True)
    assert [plan.validation.errors for plan in generated.plans if plan.validation] == [()] * 6


def test_no_caption_goes_to_two_creators_of_a_run(planned: Workspace) -> None:
    stored = tuple(planned.services.plans.stored(creator, WEEK) for creator in _everyone(planned))
    used = [caption for _, caption, _ in _uses(stored)]
    assert len(used) == len(set(used))
    assert len(used) > 300


def test_no_caption_is_used_within_fourteen_days_of_anyones_use(planned: Workspace) -> None:
    """Bank, messages and planned weeks, read by plain SQL (domain.md 5.4)."""
    following = planned.services.plans.generate(_everyone(planned), WEEK.next())
    assert following.plans
    known: dict[str, set[date]] = defaultdict(set)
    for caption, day in rows(
        planned.folder,
        "SELECT caption_id, last_used_date FROM caption_bank WHERE last_used_date IS NOT NULL "
        "UNION SELECT d.caption_id, substr(m.sent_date, 1, 10) FROM message_performance m "
        "JOIN message_details d ON d.message_row_id = m.id WHERE d.caption_id IS NOT NULL "
        "UNION SELECT caption_id, schedule_date FROM schedule_items WHERE caption_id IS NOT NULL",
    ):
        known[str(caption)].add(date.fromisoformat(str(day)[:10]))
    stored = [planned.services.plans.stored(creator, WEEK) for creator in _everyone(planned)]
    for _, caption, day in _uses((*following.plans, *stored)):
        near = {other for other in known[caption] if other != day and abs((other - day).days) < 14}
        assert not near, (caption, day, near)


def test_a_refused_creators_stored_week_keeps_its_captions(planned: Workspace) -> None:
    """Planned without --replace: one creator's week stands, so its captions are taken."""
    stored = planned.services.plans.stored("demo04", WEEK)
    _remove_week(planned, PAID)
    generated = planned.services.plans.generate(["demo04", PAID], WEEK, seed=7)
    assert _errors(generated) == {"copper_row": "SCHEDULE_LOCKED"}
    taken = {caption for _, caption, _ in _uses((stored,))}
    assert not taken & {caption for _, caption, _ in _uses(generated.plans)}


def test_the_week_of_a_creator_that_cannot_be_planned_any_more_keeps_its_captions(tmp_path: Path) -> None:
    folder = planned_folder(tmp_path / "planned")
    execute(folder, "UPDATE creators SET is_active = 0 WHERE creator_id = 'demo04'")
    raise_data_revision(folder)
    with opened(folder) as workspace:
        stored = workspace.services.plans.stored("demo04", WEEK)
        generated = workspace.services.plans.generate(["demo04", PAID], WEEK, replace=True, seed=3)
        assert _errors(generated) == {"copper_row": "CREATOR_INACTIVE"}
        taken = {caption for _, caption, _ in _uses((stored,))}
        assert not taken & {caption for _, caption, _ in _uses(generated.plans)}
        assert workspace.services.plans.stored("demo04", WEEK) == stored


@pytest.mark.skipif(
    not (SAMPLES / "old-eros.db").exists(), reason="the sample database is not beside the project"
)
def test_the_sample_database_is_planned_without_breaking_a_hard_gate(tmp_path: Path) -> None:
    shutil.copy(SAMPLES / "old-eros.db", tmp_path / "old-eros.db")
    with opened(tmp_path / "book", create=True) as workspace:
        workspace.services.imports.run("eros-db", [tmp_path / "old-eros.db"])
        everyone = _everyone(workspace)
        generated = workspace.services.plans.generate(everyone, WEEK)
        without_vault = {
            str(page)
            for (page,) in rows(
                workspace.folder,
                "SELECT page_name FROM creators WHERE is_active = 1 AND creator_id NOT IN "
                "(SELECT creator_id FROM vault_matrix WHERE quantity > 0)",
            )
        }
        assert without_vault
        assert _errors(generated) == dict.fromkeys(without_vault, "NO_VAULT_MATRIX")
        assert len(generated.plans) == len(everyone) - len(without_vault)
        assert [plan.validation.errors for plan in generated.plans if plan.validation] == [()] * len(
            generated.plans
        )
        assert set(workspace.services.plans.statuses(WEEK)) == {plan.creator_id for plan in generated.plans}


# ---- Refusals ------------------------------------------------------------------------------------


def test_an_unknown_creator_is_refused_beside_one_that_is_planned(demo: Workspace) -> None:
    generated = demo.services.plans.generate(["nobody", PAID], WEEK)
    assert _errors(generated) == {"nobody": "CREATOR_NOT_FOUND"}
    assert [plan.creator_id for plan in generated.plans] == [PAID]
    assert set(demo.services.plans.statuses(WEEK)) == {PAID}


def test_nobody_to_plan_is_said(tmp_path: Path) -> None:
    with (
        opened(empty_folder(tmp_path / "empty")) as workspace,
        pytest.raises(CannotPlan, match="no active creator"),
    ):
        workspace.services.plans.generate((), WEEK)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ("UPDATE creators SET is_active = 0 WHERE creator_id = 'demo01'", "CREATOR_INACTIVE"),
        ("UPDATE vault_matrix SET quantity = 0 WHERE creator_id = 'demo01'", "NO_VAULT_MATRIX"),
        ("DELETE FROM vault_matrix WHERE creator_id = 'demo01'", "NO_VAULT_MATRIX"),
        ("UPDATE caption_details SET is_active = 0", "LOW_CAPTION_POOL"),
    ],
)
def test_what_cannot_be_planned_is_refused_and_nothing_is_stored(
    tmp_path: Path, change: str, code: str
) -> None:
    folder = demo_folder(tmp_path / "demo")
    execute(folder, change)
    raise_data_revision(folder)
    with opened(folder) as workspace:
        generated = workspace.services.plans.generate([PAID], WEEK)
        assert _errors(generated) == {"harbor_light": code}
        assert not generated.plans
        assert generated.change is None
        assert workspace.services.plans.statuses(WEEK) == {}


@pytest.mark.parametrize(
    ("today", "is_refused"),
    [(date(2026, 11, 23), False), (date(2026, 11, 24), True), (date(2027, 1, 1), True)],
)
def test_a_week_that_has_begun_is_refused(tmp_path: Path, today: date, is_refused: bool) -> None:
    with opened(demo_folder(tmp_path / "demo"), today=today) as workspace:
        generated = workspace.services.plans.generate([PAID], WEEK, dry_run=True)
        assert _errors(generated) == ({"harbor_light": "PAST_DATE"} if is_refused else {})


@pytest.mark.parametrize(
    ("status", "code"),
    [("draft", None), ("approved", None), ("queued", "SCHEDULE_LOCKED"), ("completed", "SCHEDULE_COMPLETED")],
)
def test_only_draft_and_approved_weeks_are_replaced(tmp_path: Path, status: str, code: str | None) -> None:
    folder = planned_folder(tmp_path / "planned")
    execute(folder, "UPDATE week_plans SET status = ? WHERE creator_id = 'demo01'", status)
    with opened(folder) as workspace:
        before = workspace.services.plans.stored(PAID, WEEK)
        replaced = workspace.services.plans.generate([PAID], WEEK, seed=11, replace=True)
        assert _errors(replaced) == ({"harbor_light": code} if code else {})
        after = workspace.services.plans.stored(PAID, WEEK)
        assert (after == before) is (code is not None)


def test_an_existing_draft_is_refused_by_a_sentence_that_names_replace(planned: Workspace) -> None:
    generated = planned.services.plans.generate([PAID], WEEK)
    assert [error.code for error in generated.errors] == ["SCHEDULE_LOCKED"]
    assert "--replace" in generated.errors[0].message


# ---- Helpers -------------------------------------------------------------------------------------


def _forget(workspace: Workspace) -> None:
    """Lets every remembered answer expire."""
    execute(workspace.folder, "UPDATE timing_idempotency SET expires_at = '2000-01-01 00:00:00'")


def _remove_week(workspace: Workspace, creator_id: str) -> None:
    mine = "(SELECT week_plan_id FROM week_plans WHERE creator_id = ?)"
    ids = [
        row[0]
        for row in rows(
            workspace.folder,
            f"SELECT schedule_item_id FROM planned_send_details WHERE week_plan_id IN {mine}",
            creator_id,
        )
    ]
    execute(workspace.folder, f"DELETE FROM planned_send_details WHERE week_plan_id IN {mine}", creator_id)
    execute(
        workspace.folder,
        f"DELETE FROM schedule_items WHERE id IN ({','.join(map(str, ids))})",
    )
    execute(workspace.folder, "DELETE FROM week_plans WHERE creator_id = ?", creator_id)


def test_the_documents_error_repeats_the_first_refusal_when_nothing_could_be_planned(demo: Workspace) -> None:
    document = generated_document(demo.services.plans.generate(["nobody", "noone"], WEEK))
    assert document["plans"] == []
    assert [error["page_name"] for error in document["errors"]] == ["nobody", "noone"]
    assert document["error"]["code"] == "CREATOR_NOT_FOUND"
    partly = generated_document(demo.services.plans.generate(["nobody", PAID], WEEK, dry_run=True))
    assert "error" not in partly


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

"""No generated week breaks a hard rule, alone or beside others; what cannot be planned is refused."""

from __future__ import annotations

import shutil
from collections import defaultdict
from datetime import date
from pathlib import Path

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.errors import CannotPlan
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.domain.weeks import Week
from eros_desktop.services.plans.results import Generated, generated_document
from tests.support.demo import (
    SAMPLES,
    WEEK,
    empty_folder,
    execute,
    opened,
    raise_data_revision,
    rows,
    shipped_demo,
    shipped_planned,
)

PAID = "demo01"


def _everyone(workspace: Workspace) -> tuple[str, ...]:
    return workspace.services.creators.active_ids()


def _errors(generated: Generated) -> dict[str, str]:
    return {error.page_name: error.code for error in generated.errors}


def _uses(plans: tuple[WeekPlan, ...]) -> list[tuple[str, str, date]]:
    return [
        (plan.creator_id, str(send.caption_id), send.day)
        for plan in plans
        for send in plan.sends
        if send.caption_id is not None
    ]


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
    folder = shipped_planned(tmp_path / "planned")
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


# ---- Refusals


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
    folder = shipped_demo(tmp_path / "demo")
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
    with opened(shipped_demo(tmp_path / "demo"), today=today) as workspace:
        generated = workspace.services.plans.generate([PAID], WEEK, dry_run=True)
        assert _errors(generated) == ({"harbor_light": "PAST_DATE"} if is_refused else {})


@pytest.mark.parametrize(
    ("status", "code"),
    [("draft", None), ("approved", None), ("queued", "SCHEDULE_LOCKED"), ("completed", "SCHEDULE_COMPLETED")],
)
def test_only_draft_and_approved_weeks_are_replaced(tmp_path: Path, status: str, code: str | None) -> None:
    folder = shipped_planned(tmp_path / "planned")
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


def test_the_documents_error_repeats_the_first_refusal_when_nothing_could_be_planned(demo: Workspace) -> None:
    document = generated_document(demo.services.plans.generate(["nobody", "noone"], WEEK))
    assert document["plans"] == []
    assert [error["page_name"] for error in document["errors"]] == ["nobody", "noone"]
    assert document["error"]["code"] == "CREATOR_NOT_FOUND"
    partly = generated_document(demo.services.plans.generate(["nobody", PAID], WEEK, dry_run=True))
    assert "error" not in partly


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

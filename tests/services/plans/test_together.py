"""Creators planned together: no caption twice, one proof for all, nobody favoured for being named first."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.schedule.document import plan_document, plan_from_document
from eros_desktop.domain.schedule.sends import WeekPlan
from tests.support.demo import SAMPLES, TODAY, WEEK, execute, opened, rows, shipped_planned


def _everyone(workspace: Workspace) -> tuple[str, ...]:
    return workspace.services.creators.active_ids()


def _captions(plan: WeekPlan) -> list[str]:
    return [str(send.caption_id) for send in plan.sends if send.caption_id is not None]


def _texts(workspace: Workspace, caption_ids: list[str]) -> list[str]:
    """Each caption by the name of its family of near twins, or by its text."""
    names = dict(rows(workspace.folder, "SELECT caption_id, 'family ' || family_id FROM caption_families"))
    texts = dict(rows(workspace.folder, "SELECT caption_id, lower(trim(caption_text)) FROM caption_bank"))
    return [str(names.get(one, texts[one])) for one in caption_ids]


def _set(workspace: Workspace, **changes: object) -> None:
    settings = workspace.services.settings
    settings.set_planning(replace(settings.planning(), **changes))  # type: ignore[arg-type]


def test_no_caption_and_no_near_twin_is_planned_for_two_creators(planned: Workspace) -> None:
    plans = [planned.services.plans.stored(one, WEEK) for one in _everyone(planned)]
    assert len({plan.timezone for plan in plans}) > 1
    used = [caption_id for plan in plans for caption_id in _captions(plan)]
    assert len(used) > 300
    assert len(set(used)) == len(used)
    texts = _texts(planned, used)
    assert len(set(texts)) == len(texts)


def test_every_plan_carries_the_proof_of_its_own_and_that_of_all(planned: Workspace) -> None:
    plans = [planned.services.plans.stored(one, WEEK) for one in _everyone(planned)]
    proofs = [plan.assignment for plan in plans]
    for plan, proof in zip(plans, proofs, strict=True):
        assert proof is not None
        assert (proof.method, proof.gap) == ("optimal", 0)
        assert proof.total_score == proof.upper_bound
        assert proof.total_score == pytest.approx(sum(send.score or 0 for send in plan.sends))
        assert proof.joint is not None
        assert proof.joint == (proofs[0] and proofs[0].joint)
    joint = proofs[0] and proofs[0].joint
    assert joint is not None
    assert joint.creators == len(plans)
    assert joint.gap <= 0.001
    assert joint.upper_bound >= joint.total_score
    assert joint.total_score == pytest.approx(sum(proof.total_score for proof in proofs if proof))
    assert joint.greedy_score is not None
    assert joint.total_score > joint.greedy_score


def test_who_is_named_first_changes_nothing(demo: Workspace) -> None:
    names = list(_everyone(demo)[:3])
    first = demo.services.plans.generate(names, WEEK, dry_run=True).plans
    last = demo.services.plans.generate(names[::-1], WEEK, dry_run=True).plans
    assert [plan_document(plan) for plan in first] == [plan_document(plan) for plan in last[::-1]]


def test_creators_that_may_share_captions_get_what_they_get_alone(demo: Workspace) -> None:
    _set(demo, unique_across_creators=False)
    names = _everyone(demo)[:3]
    together = demo.services.plans.generate(names, WEEK, dry_run=True).plans
    for name, plan in zip(names, together, strict=True):
        alone = demo.services.plans.generate([name], WEEK, dry_run=True).plans[0]
        assert plan_document(plan) == plan_document(alone)
        assert plan.assignment is not None
        assert plan.assignment.joint is None
    used = [caption_id for plan in together for caption_id in _captions(plan)]
    assert len(set(used)) < len(used)


@pytest.mark.parametrize("gap_days", [14, 1])
def test_a_creator_planned_later_takes_nothing_from_the_others(demo: Workspace, gap_days: int) -> None:
    """Also where the settings let a caption be sent again after a day."""
    _set(demo, reuse_gap_days=gap_days, similar_gap_days=gap_days)
    *others, last = _everyone(demo)[:3]
    before = demo.services.plans.generate(others, WEEK).plans
    plan = demo.services.plans.generate([last], WEEK).plans[0]
    assert plan.assignment is not None
    assert plan.assignment.gap == 0
    assert plan.assignment.joint is None
    taken = [caption_id for one in before for caption_id in _captions(one)]
    assert not set(_texts(demo, taken)) & set(_texts(demo, _captions(plan)))
    assert demo.services.alternatives.of(plan.creator_id, WEEK, 5).is_proved


def test_the_greedy_method_says_so_and_proves_no_more_than_it_can(demo: Workspace) -> None:
    names = _everyone(demo)[:3]
    simple = demo.services.plans.generate(names, WEEK, method="greedy").plans
    best = demo.services.plans.generate(names, WEEK, replace=True)
    assert not best.remembered
    for plan, better in zip(simple, best.plans, strict=True):
        proof = plan.assignment
        assert proof is not None
        assert (proof.method, proof.joint) == ("greedy", None)
        assert 0 < proof.gap < 0.2
        assert proof.upper_bound > proof.total_score
        assert better.assignment is not None
        assert better.assignment.method == "optimal"
    used = [caption_id for plan in simple for caption_id in _captions(plan)]
    assert len(set(used)) == len(used)


def test_a_remembered_answer_is_that_of_the_method_asked_for(demo: Workspace) -> None:
    name = _everyone(demo)[0]
    generate = demo.services.plans.generate
    best = generate([name], WEEK)
    again = generate([name], WEEK, replace=True)
    assert again.remembered
    assert again.plans == best.plans
    simple = generate([name], WEEK, replace=True, method="greedy")
    assert not simple.remembered
    assert simple.plans[0].assignment is not None
    assert simple.plans[0].assignment.method == "greedy"
    assert generate([name], WEEK, replace=True, method="greedy").remembered
    assert not generate([name], WEEK, replace=True).remembered


def test_nobody_to_plan_is_no_error_of_the_program(demo: Workspace) -> None:
    generated = demo.services.plans.generate(["no such page"], WEEK)
    assert generated.plans == ()
    assert [error.code for error in generated.errors] == ["CREATOR_NOT_FOUND"]


def test_weeks_stored_before_there_were_proofs_are_read(tmp_path: Path) -> None:
    folder = shipped_planned(tmp_path / "planned")
    old = {"total_score": 5000.5, "upper_bound": 5100.0, "gap": 0.019509803, "method": "greedy"}
    execute(folder, "UPDATE week_plans SET assignment_json = ? WHERE creator_id = 'demo01'", json.dumps(old))
    execute(folder, "UPDATE week_plans SET assignment_json = NULL WHERE creator_id = 'demo02'")
    with opened(folder) as workspace:
        plan = workspace.services.plans.stored("demo01", WEEK)
        assert plan.assignment is not None
        assert (plan.assignment.total_score, plan.assignment.method) == (5000.5, "greedy")
        assert (plan.assignment.greedy_score, plan.assignment.joint) == (None, None)
        assert plan_from_document(plan_document(plan)).assignment == plan.assignment
        assert "joint" not in plan_document(plan)["assignment"]
        assert workspace.services.plans.stored("demo02", WEEK).assignment is None
        assert len(workspace.services.alternatives.of("demo01", WEEK, 5).entries) == 10


def test_a_plan_and_its_document_are_the_same(planned: Workspace) -> None:
    plan = planned.services.plans.stored(_everyone(planned)[0], WEEK)
    document = json.loads(json.dumps(plan_document(plan)))
    assert document["assignment"]["joint"]["creators"] == 6
    assert plan_from_document(document) == plan


@pytest.mark.skipif(
    not (SAMPLES / "old-eros.db").exists(), reason="the sample database is not beside the project"
)
def test_everyone_of_an_old_database_has_a_proved_week(tmp_path: Path) -> None:
    shutil.copy(SAMPLES / "old-eros.db", tmp_path / "old-eros.db")
    with opened(tmp_path / "new", today=TODAY, create=True) as workspace:
        workspace.services.imports.run("eros-db", [tmp_path / "old-eros.db"])
        generated = workspace.services.plans.generate(_everyone(workspace), WEEK)
        assert len(generated.plans) >= 5
        for plan in generated.plans:
            assert plan.assignment is not None
            assert plan.assignment.gap == 0
            assert plan.assignment.joint is not None
            assert plan.assignment.joint.gap <= 0.001
        used = [caption_id for plan in generated.plans for caption_id in _captions(plan)]
        texts = _texts(workspace, used)
        assert len(set(texts)) == len(texts)

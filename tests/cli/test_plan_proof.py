"""What `plan` says about how good the captions are together."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.support.demo import shipped_demo

On = Callable[[Path], Command]
WEEK = "2026-W48"


def test_the_document_of_one_creator_carries_its_proof(on: On, tmp_path: Path) -> None:
    said = on(shipped_demo(tmp_path / "demo"))("--json", "plan", "harbor_light", "--week", WEEK, "--dry-run")
    (plan,) = said.document["plans"]
    proof = plan["assignment"]
    assert set(proof) == {"total_score", "upper_bound", "gap", "method", "greedy_score"}
    assert (proof["method"], proof["gap"]) == ("optimal", 0.0)
    assert proof["total_score"] == proof["upper_bound"]
    assert proof["total_score"] == pytest.approx(sum(item["score"] for item in plan["items"]))
    assert 0 < proof["greedy_score"] < proof["total_score"]
    run = said.document["run"]
    assert 0 < run["assignment_seconds"] <= run["seconds"]
    assert plan["run"]["assignment_seconds"] == run["assignment_seconds"]


def test_the_document_of_all_creators_carries_one_proof_for_all(on: On, tmp_path: Path) -> None:
    said = on(shipped_demo(tmp_path / "demo"))("--json", "plan", "--all", "--week", WEEK, "--dry-run")
    plans = said.document["plans"]
    joint = plans[0]["assignment"]["joint"]
    assert set(joint) == {"creators", "total_score", "upper_bound", "gap", "greedy_score"}
    assert all(plan["assignment"]["joint"] == joint for plan in plans)
    assert joint["creators"] == len(plans) == 6
    assert joint["gap"] <= 0.001
    assert joint["greedy_score"] < joint["total_score"] <= joint["upper_bound"]
    assert all(plan["assignment"]["gap"] == 0 for plan in plans)


def test_the_greedy_method_is_named_in_the_document_and_in_the_text(on: On, tmp_path: Path) -> None:
    folder = shipped_demo(tmp_path / "demo")
    words = ("plan", "harbor_light", "--week", WEEK, "--dry-run", "--method", "greedy")
    proof = on(folder)("--json", *words).document["plans"][0]["assignment"]
    assert (proof["method"], "joint" in proof) == ("greedy", False)
    assert 0 < proof["gap"] < 0.05
    text = on(folder)(*words)
    assert text.code == 0
    assert f"within {proof['gap']:.3%}" in text.out
    assert "proved best" not in text.out


def test_the_text_says_proved_best_and_how_good_all_are_together(on: On, tmp_path: Path) -> None:
    folder = shipped_demo(tmp_path / "demo")
    one = on(folder)("plan", "harbor_light", "--week", WEEK, "--dry-run")
    assert one.out.count("proved best") == 1
    assert "chosen together" not in one.out
    everyone = on(folder)("plan", "--all", "--week", WEEK, "--dry-run")
    assert everyone.out.count("proved best") == 6
    assert "The captions of 6 creators were chosen together" in everyone.out
    assert "none used twice" in everyone.out


def test_another_method_is_refused_by_name(on: On, tmp_path: Path) -> None:
    said = on(shipped_demo(tmp_path / "demo"))("plan", "harbor_light", "--method", "best")
    assert said.code != 0
    assert "--method" in said.err
    assert "greedy" in said.err

"""The verdict on a week: what breaks it, what only costs points, and how soon it is known."""

from __future__ import annotations

from dataclasses import replace

from eros_desktop.domain.schedule.judge import judge, violations
from tests.support.builders_schedule import changed, confident, context, good_week, send, week_of


def test_the_good_week_is_approved() -> None:
    plan = good_week()
    verdict = judge(plan, context(plan=plan))
    assert verdict.status == "approved"
    assert verdict.errors == ()
    assert {found.severity for found in verdict.violations} == {"info"}


def test_one_broken_gate_rejects_whatever_the_score() -> None:
    plan = changed(good_week(), 1, content_type="feet")
    verdict = judge(plan, context(plan=plan))
    assert verdict.score > 90
    assert verdict.status == "rejected"
    assert [(found.rule, found.code, found.items) for found in verdict.errors] == [
        ("content_is_in_the_vault", "VAULT_VIOLATION", (1,))
    ]


def test_locked_sends_may_break_rules_and_are_still_judged() -> None:
    plan = changed(good_week(), 3, is_locked=True, price_cents=None)
    found = violations(plan, context(plan=plan))
    assert found[0].rule == "prices_are_set_where_due"
    assert found[0].items == (3,)


def test_errors_come_before_warnings_before_notes() -> None:
    plan = week_of(send(1, "bundle", 0, "03:00"), send(2, "bundle", 0, "03:20"))
    order = [found.severity for found in violations(plan, context())]
    assert order == sorted(order, key=["error", "warning", "info"].index)
    assert set(order) == {"error", "warning", "info"}


def test_the_same_week_gets_the_same_verdict() -> None:
    plan = good_week()
    mixed = replace(plan, sends=tuple(reversed(plan.sends)))
    assert judge(mixed, context(plan=plan)) == judge(plan, context(plan=plan))


def test_little_knowledge_is_said_and_costs_points() -> None:
    plan = good_week()
    sure, unsure = (judge(plan, context(plan=plan, volume=confident(value))) for value in (1.0, 0.2))
    assert "LOW_CONFIDENCE" in {found.code for found in unsure.violations}
    assert "LOW_CONFIDENCE" not in {found.code for found in sure.violations}
    assert unsure.thresholds["approve_at"] == 70
    # 16 points of the part "confidence" weigh a quarter; the penalty of the level is 10.
    assert round(sure.score - unsure.score, 6) == 16 * 0.25 + 10


def test_many_anomalies_are_summed_up() -> None:
    stale = {"freshness_score": 10.0, "content_type": "podcast"}
    plan = week_of(*(send(n, "bundle", 0, f"10:{n:02d}", **stale) for n in range(8)))
    assert "passes_with_warnings" in {found.rule for found in violations(plan, context())}


def test_a_week_without_a_volume_is_judged_as_barely_known() -> None:
    verdict = judge(good_week(), replace(context(plan=good_week()), volume=None))
    assert verdict.thresholds["confidence"] == 0.2


def test_an_empty_week_is_rejected_without_trouble() -> None:
    assert judge(week_of(), context()).status == "rejected"


def test_every_part_explains_itself() -> None:
    plan = good_week()
    verdict = judge(plan, context(plan=plan))
    assert all(part.sentence.endswith(".") and 0 <= part.points <= part.maximum for part in verdict.parts)
    for name in verdict.dimensions:
        assert sum(part.maximum for part in verdict.parts if part.dimension == name) == 100

"""The quality score: its parts, its weights, and the verdict it leads to."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from eros_desktop.domain.schedule.quality import (
    DIMENSION_WEIGHTS,
    quality_parts,
    retention_minimums,
    status_of,
    total_score,
)
from eros_desktop.domain.schedule.rules_context import JudgeContext, WeekView
from eros_desktop.domain.schedule.sends import QualityPart, ScoreParts, Violation, WeekPlan
from eros_desktop.domain.schedule.thresholds import thresholds_for
from eros_desktop.domain.values import Cents
from tests.support.builders_planning import volume_result
from tests.support.builders_schedule import (
    FACTS,
    changed,
    confident,
    context,
    good_week,
    send,
    week_of,
    without,
)

HIGH = thresholds_for(1.0)


def part(name: str, plan: WeekPlan, around: JudgeContext | None = None) -> QualityPart:
    found = quality_parts(WeekView.of(plan), around or context(plan=plan))
    return next(part for part in found if part.name == name)


def each(plan: WeekPlan, **changes: Any) -> WeekPlan:
    return replace(plan, sends=tuple(replace(one, **changes) for one in plan.sends))


def test_the_weights_are_those_of_the_book_and_sum_to_one() -> None:
    assert list(DIMENSION_WEIGHTS.values()) == [0.30, 0.25, 0.20, 0.15, 0.10]
    assert sum(DIMENSION_WEIGHTS.values()) == pytest.approx(1)


def test_the_total_weighs_the_dimensions() -> None:
    points = {"compliance": 100, "revenue": 80, "authenticity": 70, "engagement": 60, "retention": 50}
    parts = [QualityPart(name, "all", value, 100, "") for name, value in points.items()]
    dimensions, score = total_score(parts, HIGH)
    assert dimensions == points
    assert score == 30 + 20 + 14 + 9 + 5


@pytest.mark.parametrize(("confidence", "score"), [(1.0, 100), (0.6, 100), (0.4, 95), (0.1, 90)])
def test_low_confidence_costs_a_penalty(confidence: float, score: float) -> None:
    parts = [QualityPart(name, "all", 100, 100, "") for name in DIMENSION_WEIGHTS]
    assert total_score(parts, thresholds_for(confidence))[1] == score


def test_the_score_never_falls_below_zero() -> None:
    assert total_score([], thresholds_for(0.1))[1] == 0


@pytest.mark.parametrize(
    ("score", "status"),
    [
        (85, "approved"),
        (84.9999999999, "approved"),
        (84.99, "needs_review"),
        (70, "needs_review"),
        (69.9, "rejected"),
    ],
)
def test_the_status_follows_the_thresholds(score: float, status: str) -> None:
    assert status_of(score, (), HIGH) == status


def test_a_warning_does_not_reject_and_an_error_does() -> None:
    assert status_of(100, [Violation("one", "warning", (), "")], HIGH) == "approved"
    assert status_of(100, [Violation("one", "error", (), "")], HIGH) == "rejected"


def test_compliance_counts_the_sends_that_keep_the_rule() -> None:
    plan = changed(changed(good_week(), 1, content_type="feet"), 2, content_type="feet")
    assert part("vault", plan).points == pytest.approx(40 * 49 / 51)
    around = replace(context(plan=plan), content_tiers={"feet": "AVOID"})
    assert part("avoid", plan, around).points == pytest.approx(30 * 49 / 51)


def test_diversity_is_the_worst_of_its_counts() -> None:
    plan = without(good_week(), "renew_on_post", "renew_on_message", "ppv_followup")
    assert part("diversity", plan).points == 10


def test_the_page_type_counts() -> None:
    plan = week_of(send(1, "ppv_wall"), send(2, "ppv_unlock"))
    assert part("page type", plan).points == 5


def test_earnings_are_compared_with_the_creators_average() -> None:
    plan = week_of(send(1, "bundle", expected_revenue_cents=Cents(1500)), send(2, "ppv_unlock"))
    assert part("earnings", plan, context(average_send_cents=2000.0)).points == 30
    assert part("earnings", plan, context(average_send_cents=1000.0)).points == 40


def test_earnings_nobody_knows_cost_nothing() -> None:
    assert part("earnings", week_of(send(1, "bundle"))).points == 40
    known = week_of(send(1, "bundle", expected_revenue_cents=Cents(1)))
    assert part("earnings", known, context(average_send_cents=0.0)).points == 40


@pytest.mark.parametrize(("strong", "points"), [(0, 0), (1, 12.5), (2, 25), (4, 25)])
def test_half_the_revenue_captions_should_perform(strong: int, points: float) -> None:
    scores = [70.0] * strong + [69.9] * (4 - strong)
    plan = week_of(*(send(n, "bundle", n, performance_score=score) for n, score in enumerate(scores)))
    assert part("high performers", plan).points == points


def test_confidence_earns_up_to_twenty_points() -> None:
    assert part("confidence", good_week(), context(volume=confident(0.6))).points == 12


def test_followups_are_measured_by_the_allowance() -> None:
    assert part("follow-ups", good_week()).points == pytest.approx(15 * 2 / 14)
    none_wanted = context(volume=volume_result(3, 3, 1, followups=0))
    assert part("follow-ups", good_week(), none_wanted).points == 15
    assert part("follow-ups", good_week(), context(page_type="free")).points == 15


@pytest.mark.parametrize(("minutes", "points"), [((7, 8), 30), ((15, 7), 0)])
def test_round_minutes_cost_the_timing_variance(minutes: tuple[int, int], points: float) -> None:
    plan = week_of(*(send(n, "bundle", n, f"10:{minute:02d}") for n, minute in enumerate(minutes)))
    assert part("timing variance", plan).points == points


def test_a_twentieth_of_round_minutes_costs_half() -> None:
    sends = [send(n, "bundle", 0, f"{n:02d}:{30 if n == 0 else 7:02d}") for n in range(20)]
    assert part("timing variance", week_of(*sends)).points == 15


@pytest.mark.parametrize(("used", "points"), [(1, 25 / 3), (2, 50 / 3), (3, 25), (5, 25)])
def test_three_strategies_are_enough(used: int, points: float) -> None:
    plan = week_of(strategies=[f"strategy {n % used}" for n in range(7)])
    assert part("strategies", plan).points == pytest.approx(points)


def test_two_equal_days_cost_the_template_points() -> None:
    assert part("anti-template", good_week()).points == 25
    alike = week_of(send(1, "bundle", 0), send(2, "bundle", 1))
    assert part("anti-template", alike).points == 0


def test_the_persona_part_is_the_mean_of_the_captions() -> None:
    fit = [ScoreParts(0, 0, 0, 0, points) for points in (100.0, 40.0)]
    plan = week_of(*(send(n, "bundle", n, score_parts=parts) for n, parts in enumerate(fit)))
    assert part("persona", plan).points == 14
    assert part("persona", each(plan, score_parts=None)).points == 10


def test_hooks_calls_and_lengths_count_over_the_revenue_sends() -> None:
    plan = week_of(*(send(n, "ppv_unlock", n) for n in range(2)), send(5, "dm_farm"))
    facts = {"caption-0": FACTS, "caption-1": replace(FACTS, has_hook=False, has_cta=False, length_chars=10)}
    around = context(facts=facts)
    assert part("hook", plan, around).points == 15
    assert part("call to action", plan, around).points == 12.5
    assert part("attention", plan, around).points == 12.5
    assert part("hook", plan, context()).points == 0


def test_prime_hours_count_over_the_revenue_sends() -> None:
    plan = week_of(send(1, "bundle", 0, "13:07"), send(2, "bundle", 0, "16:07"))
    assert part("timing", plan).points == 10


def test_retention_is_full_when_the_weekly_minimums_are_met() -> None:
    names = ("churn", "winback", "renewal", "funnel")
    assert [part(name, good_week()).points for name in names] == [35, 25, 20, 20]
    bare = without(good_week(), "expired_winback")
    assert [part(name, bare).points for name in names] == [35, 0, 20, pytest.approx(20 * 2 / 3)]


def test_retention_is_full_on_free_pages() -> None:
    found = quality_parts(WeekView.of(week_of(page_type="free")), context(page_type="free"))
    assert sum(part.points for part in found if part.dimension == "retention") == 100


@pytest.mark.parametrize(("per_day", "minimums"), [(2, (4, 5, 3)), (1, (2, 3, 2)), (0, (0, 0, 0))])
def test_retention_minimums_shrink_with_the_volume(per_day: int, minimums: tuple[int, int, int]) -> None:
    around = context(volume=volume_result(3, 3, per_day))
    assert tuple(retention_minimums(around).values()) == minimums

"""Judging a week: every rule, the quality score and the verdict (domain.md 9.2-9.6)."""

from __future__ import annotations

from eros_desktop.domain.schedule.quality import quality_parts, status_of, total_score
from eros_desktop.domain.schedule.rules import ANOMALIES, RULES
from eros_desktop.domain.schedule.rules_context import JudgeContext, WeekView
from eros_desktop.domain.schedule.sends import Validation, Violation, WeekPlan

SEVERITIES = ("error", "warning", "info")
MANY_ANOMALIES = 5


def violations(plan: WeekPlan, context: JudgeContext) -> tuple[Violation, ...]:
    """Everything the rules find, errors first, each group in the order of RULES.

    A broken rule is data: locked and hand-edited sends may break any of them.
    """
    return _violations(WeekView.of(plan), context)


def judge(plan: WeekPlan, context: JudgeContext) -> Validation:
    """The verdict on a week: violations, five dimensions with their parts, score and status.

    The score is 0..100, less the penalty of low confidence; one broken hard gate rejects the week.
    """
    week = WeekView.of(plan)
    found = _violations(week, context)
    parts = quality_parts(week, context)
    dimensions, score = total_score(parts, context.thresholds)
    return Validation(
        score=score,
        status=status_of(score, found, context.thresholds),
        dimensions=dimensions,
        violations=found,
        thresholds={"confidence": context.confidence, **context.thresholds.as_numbers()},
        parts=parts,
    )


def _violations(week: WeekView, context: JudgeContext) -> tuple[Violation, ...]:
    found = [
        Violation(rule.key, rule.severity, items, message, rule.code)
        for rule in RULES
        for items, message in rule.check(week, context)
    ]
    found.extend(_summary(found, context))
    found.sort(key=lambda violation: SEVERITIES.index(violation.severity))
    return tuple(found)


def _summary(found: list[Violation], context: JudgeContext) -> list[Violation]:
    """Notes about the judging itself: many anomalies (domain.md 9.6), little to go by (domain.md 9.7)."""
    notes = []
    anomalous = {rule.key for rule in ANOMALIES}
    count = sum(1 for violation in found if violation.severity == "warning" and violation.rule in anomalous)
    if count > MANY_ANOMALIES:
        notes.append(Violation("passes_with_warnings", "info", (), f"The scan passes with {count} warnings."))
    if context.thresholds.level == "VERY_LOW":
        notes.append(
            Violation(
                "confidence_is_sufficient",
                "info",
                (),
                "Few past messages are known, so this week is judged more leniently and loses some points.",
                "LOW_CONFIDENCE",
            )
        )
    return notes

"""Score and grade of the data-quality audit."""

from __future__ import annotations

import pytest

from eros_desktop.domain.audit.report import (
    OPEN,
    Dimension,
    Finding,
    Severity,
    concluded,
    grade_of,
    share,
    shown_score,
)

WEIGHTS = (0.25, 0.20, 0.15, 0.15, 0.15, 0.10)


def dimensions(*scores: float) -> list[Dimension]:
    return [
        Dimension(f"d{place}", "", weight, score, 0, 0, "")
        for place, (weight, score) in enumerate(zip(WEIGHTS, scores, strict=True))
    ]


def finding(severity: Severity, dimension: str = OPEN, count: int = 1, key: str = "k") -> Finding:
    return Finding(key, dimension, severity, "It is so.", count)


def test_the_report_of_the_seed_is_no_contradiction() -> None:
    """Six dimensions of 100, one critical issue and three warnings make 93, grade A (reliability.md F)."""
    audit = concluded(dimensions(*[100] * 6), [finding("critical"), *[finding("warning")] * 3], "now")
    assert (audit.score, audit.grade, audit.deductions) == (93, "A", 7)


def test_findings_that_a_dimension_counts_are_not_taken_off_again() -> None:
    audit = concluded(dimensions(90, *[100] * 5), [finding("critical", "d0"), finding("note")], "now")
    assert audit.deductions == 0
    assert audit.score == pytest.approx(97.5)


def test_a_score_is_never_below_zero() -> None:
    audit = concluded(dimensions(*[0] * 6), [finding("critical")], "now")
    assert (audit.score, audit.grade) == (0, "F")


@pytest.mark.parametrize(
    ("score", "grade"),
    [
        (100, "A"),
        (93, "A"),
        (90, "A"),
        (89.99, "B"),
        (80, "B"),
        (79.9, "C"),
        (70, "C"),
        (65.9, "D"),
        (60, "D"),
        (59.9, "F"),
        (0, "F"),
    ],
)
def test_grades_are_those_of_the_seed(score: float, grade: str) -> None:
    assert grade_of(score) == grade


def test_one_hundred_is_only_said_where_it_is_one_hundred() -> None:
    assert shown_score(share(719_244, 719_245)) == 99.9
    assert shown_score(100.0) == 100.0
    assert shown_score(share(29, 100)) == 29.0
    assert share(0, 0) == 100.0


def test_findings_come_by_severity_then_by_rows() -> None:
    found = [
        finding("note", count=9),
        finding("warning", count=2),
        finding("warning", count=5),
        finding("critical"),
    ]
    audit = concluded(dimensions(*[100] * 6), found, "now")
    assert [(one.severity, one.count) for one in audit.findings] == [
        ("critical", 1),
        ("warning", 5),
        ("warning", 2),
        ("note", 9),
    ]

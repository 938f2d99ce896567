"""Dimensions, findings, score and grade of the data-quality audit (seed 000, Database Health Metrics).

Score = the sum of weight x dimension score, less 4 for each critical and 1 for each warning that is open
beside the dimensions, never below 0. The seed's own report is then no contradiction: six dimensions of 100
with weights that add up to 1, one critical issue and three warnings make 93 (reliability.md F).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

Severity = Literal["critical", "warning", "note"]
Row = Mapping[str, Any]

OPEN = "open"
"""The dimension of findings that no dimension counts: they are taken off the score instead."""

DEDUCTIONS: Mapping[Severity, int] = {"critical": 4, "warning": 1, "note": 0}
GRADES = ((90, "A"), (80, "B"), (70, "C"), (60, "D"), (0, "F"))
SAMPLES = 10
"""So many rows of a finding are shown."""


@dataclass(frozen=True, slots=True)
class Dimension:
    """One share of the score: `passed` of `checked` things are as they should be.

    `weight` is 0 to 1, `score` 0 to 100. `query` is the very SQL behind it: one row (checked, failed).
    """

    key: str
    title: str
    weight: float
    score: float
    passed: int
    checked: int
    query: str


@dataclass(frozen=True, slots=True)
class RepairOffer:
    """What a repair would do, as the words of its button; `count` rows of the finding are in its reach."""

    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Finding:
    """One kind of thing that is not as it should be; `dimension` is a dimension's key or `open`.

    `samples` are at most 10 of the rows, each with its `table`.
    """

    key: str
    dimension: str
    severity: Severity
    sentence: str
    count: int
    samples: tuple[Row, ...] = ()
    repair: RepairOffer | None = None


@dataclass(frozen=True, slots=True)
class Audit:
    """What the audit of one moment (`at`, UTC) found, the worst first.

    `score` is 0 to 100; `deductions` are what open findings took off it.
    """

    dimensions: tuple[Dimension, ...]
    score: float
    grade: str
    findings: tuple[Finding, ...]
    at: str
    deductions: int = 0


@dataclass(frozen=True, slots=True)
class RepairPreview:
    """What a repair would change: `count` rows, the first of them as (before, after).

    No `after` is a row that is set aside among the waiting ones, with all its values.
    """

    key: str
    sentence: str
    rows: tuple[tuple[Row, Row | None], ...]
    count: int


def share(passed: int, checked: int) -> float:
    """Score of a dimension, 0 to 100; where nothing was to be checked nothing is wrong."""
    return 100.0 if checked == 0 else 100.0 * passed / checked


def shown_score(score: float) -> float:
    """To one decimal, rounded down: 100 is said only where it is 100."""
    return math.floor(round(score * 10, 6)) / 10


def grade_of(score: float) -> str:
    """A from 90, B from 80, C from 70, D from 60, else F (the seed: 93 is A, 65.9 is D)."""
    return next(grade for least, grade in GRADES if score >= least)


def concluded(dimensions: Sequence[Dimension], findings: Sequence[Finding], at: str) -> Audit:
    """The audit of these parts: score, grade, and the findings in the order of their weight."""
    deductions = sum(DEDUCTIONS[finding.severity] for finding in findings if finding.dimension == OPEN)
    weighted = math.fsum(dimension.weight * dimension.score for dimension in dimensions)
    score = max(0.0, weighted - deductions)
    severities = list(DEDUCTIONS)
    ordered = sorted(findings, key=lambda found: (severities.index(found.severity), -found.count, found.key))
    return Audit(tuple(dimensions), score, grade_of(score), tuple(ordered), at, deductions)

"""How strict the judging of a week is at each level of confidence (domain.md 9.4)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from eros_desktop.domain.rounding import steady


@dataclass(frozen=True, slots=True)
class Thresholds:
    """One column of domain.md 9.4.

    Scores 0..100, coverage 0..1, tolerance in minutes, penalty in points taken off.
    """

    level: str
    least_confidence: float
    min_freshness: float
    min_performance: float
    distinct_types: int
    spacing_tolerance_minutes: int
    caption_coverage: float
    approve_at: float
    reject_below: float
    score_penalty: float

    def as_numbers(self) -> Mapping[str, float]:
        """The figures without the level's name, as a validation carries them."""
        return {name: float(value) for name, value in asdict(self).items() if name != "level"}


THRESHOLDS: tuple[Thresholds, ...] = (
    Thresholds("HIGH", 0.8, 30, 40, 10, 0, 0.95, 85, 70, 0),
    Thresholds("MODERATE", 0.6, 25, 35, 9, 5, 0.90, 80, 65, 0),
    Thresholds("LOW", 0.4, 20, 30, 8, 10, 0.85, 75, 60, 5),
    Thresholds("VERY_LOW", 0.0, 15, 25, 8, 15, 0.80, 70, 55, 10),
)
"""Strictest first; a level holds from its least confidence upwards."""

FULL_DISTINCT_TYPES = THRESHOLDS[0].distinct_types
"""The figure that the setting `minimum_distinct_types` stands for at high confidence."""


def thresholds_for(confidence: float) -> Thresholds:
    """The column for a confidence of 0..1."""
    at = steady(confidence)
    return next((row for row in THRESHOLDS if at >= row.least_confidence), THRESHOLDS[-1])


def distinct_types_needed(setting: int, thresholds: Thresholds) -> int:
    """How many different send types a week needs, at least 1.

    The setting (domain.md 12 #5, default 10) is the figure at high confidence; a lower level takes off what
    the table of domain.md 9.4 takes off: 1 or 2.
    """
    return max(1, setting - (FULL_DISTINCT_TYPES - thresholds.distinct_types))

"""The thresholds of domain.md 9.4 by confidence."""

from __future__ import annotations

import pytest

from eros_desktop.domain.schedule.thresholds import THRESHOLDS, distinct_types_needed, thresholds_for


@pytest.mark.parametrize(
    ("confidence", "level"),
    [
        (1.0, "HIGH"),
        (0.8, "HIGH"),
        (0.7999999999, "HIGH"),
        (0.79, "MODERATE"),
        (0.6, "MODERATE"),
        (0.59, "LOW"),
        (0.4, "LOW"),
        (0.39, "VERY_LOW"),
        (0.0, "VERY_LOW"),
    ],
)
def test_a_level_holds_from_its_least_confidence(confidence: float, level: str) -> None:
    assert thresholds_for(confidence).level == level


@pytest.mark.parametrize(
    ("figure", "values"),
    [
        ("min_freshness", [30, 25, 20, 15]),
        ("min_performance", [40, 35, 30, 25]),
        ("distinct_types", [10, 9, 8, 8]),
        ("spacing_tolerance_minutes", [0, 5, 10, 15]),
        ("caption_coverage", [0.95, 0.90, 0.85, 0.80]),
        ("approve_at", [85, 80, 75, 70]),
        ("reject_below", [70, 65, 60, 55]),
        ("score_penalty", [0, 0, 5, 10]),
    ],
)
def test_the_figures_are_those_of_the_book(figure: str, values: list[float]) -> None:
    assert [getattr(row, figure) for row in THRESHOLDS] == values
    assert thresholds_for(1.0).as_numbers()[figure] == values[0]


@pytest.mark.parametrize(
    ("setting", "confidence", "needed"),
    [(10, 0.9, 10), (10, 0.7, 9), (10, 0.1, 8), (12, 0.5, 10), (1, 0.1, 1)],
)
def test_the_setting_is_the_figure_at_high_confidence(setting: int, confidence: float, needed: int) -> None:
    assert distinct_types_needed(setting, thresholds_for(confidence)) == needed

"""The two variety scores of domain.md 9.5."""

from __future__ import annotations

import pytest

from eros_desktop.domain.schedule.rules_context import WeekView
from eros_desktop.domain.schedule.variety import (
    band_points,
    component_variety,
    variety_score,
    week_component_variety,
    week_variety,
)
from tests.support.builders_schedule import context, good_week, week_of


def test_the_golden_score() -> None:
    assert round(variety_score(14, 0.18, 0.20), 2) == 74.05


@pytest.mark.parametrize(("unique", "points"), [(15, 100), (14, 85), (12, 85), (11, 70), (10, 70), (9, 0)])
def test_unique_types_come_in_steps(unique: int, points: float) -> None:
    assert component_variety(unique, 1.0, 0, 0) == 0.30 * points + 0.25 * 40


@pytest.mark.parametrize(
    ("share", "points"), [(0.15, 100), (0.1500000000001, 100), (0.16, 80), (0.20, 80), (0.25, 60), (0.26, 40)]
)
def test_the_largest_share_comes_in_steps(share: float, points: float) -> None:
    assert component_variety(0, share, 0, 0) == 0.25 * points


def test_the_four_components_sum_to_a_hundred() -> None:
    assert component_variety(22, 0.1, 100, 100) == 100


@pytest.mark.parametrize(
    ("share", "points"), [(0.40, 100), (0.65, 100), (0.36, 75), (0.70, 75), (0.71, 50), (0.1, 50)]
)
def test_a_share_is_inside_near_or_outside_its_band(share: float, points: float) -> None:
    assert band_points(share, 0.40, 0.65) == points


def test_the_good_week_is_varied() -> None:
    week = WeekView.of(good_week())
    assert week_component_variety(week, context()) == 100
    assert 80 < week_variety(week) < 100


def test_an_empty_week_has_no_variety() -> None:
    week = WeekView.of(week_of())
    assert (week_variety(week), week_component_variety(week, context())) == (0, 0)

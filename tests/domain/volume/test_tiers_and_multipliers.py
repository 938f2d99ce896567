from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.volume.multipliers import (
    daily_counts,
    opportunity_factor,
    saturation_factor,
    trend_adjustment,
)
from eros_desktop.domain.volume.rules import DailyCounts
from eros_desktop.domain.volume.tiers import tier_of
from tests.support.builders_volume import shipped_rules

SCORES = shipped_rules().scores
BOUNDS = shipped_rules().bounds


@pytest.mark.parametrize(
    ("fans", "key"),
    [
        (0, "low"),
        (999, "low"),
        (1_000, "mid"),
        (4_999, "mid"),
        (5_000, "high"),
        (14_999, "high"),
        (15_000, "ultra"),
        (2_000_000, "ultra"),
    ],
)
def test_the_level_of_a_page_follows_its_fans(fans: int, key: str) -> None:
    assert tier_of(fans, shipped_rules()).key == key


@pytest.mark.parametrize(
    ("fans", "paid", "free", "per_week", "followups"),
    [
        (500, (3, 3, 1), (4, 3, 0), (1, 1), 2),
        (2_000, (4, 3, 2), (5, 3, 0), (2, 2), 3),
        (9_000, (5, 4, 2), (6, 4, 0), (3, 2), 4),
        (20_000, (6, 5, 3), (8, 5, 0), (4, 3), 5),
    ],
)
def test_each_level_has_its_base_counts(
    fans: int, paid: tuple[int, ...], free: tuple[int, ...], per_week: tuple[int, int], followups: int
) -> None:
    tier = tier_of(fans, shipped_rules())
    assert tier.base("paid") == DailyCounts(*paid)
    assert tier.base("free") == DailyCounts(*free)
    assert (tier.bundle_per_week, tier.game_per_week) == per_week
    assert tier.followup_per_day == followups


@pytest.mark.parametrize(
    ("saturation", "factor"),
    [
        (0, 1.0),
        (30, 1.0),
        (35, 0.975),
        (40, 0.95),
        (45, 0.925),
        (50, 0.90),
        (55, 0.85),
        (60, 0.80),
        (65, 0.75),
        (69, 0.71),
        (70, 0.70),
        (100, 0.70),
    ],
)
def test_the_saturation_table_holds(saturation: float, factor: float) -> None:
    assert saturation_factor(saturation, SCORES) == factor


@pytest.mark.parametrize(
    ("opportunity", "saturation", "factor"),
    [
        (75, 20, 1.2),
        (60, 20, 1.05),
        (50, 20, 1.0),
        (60, 30, 1.0),
        (70, 49, 1.2),
        (70, 50, 1.0),
        (49, 10, 1.0),
        (69, 29, 1.095),
    ],
)
def test_the_opportunity_table_holds(opportunity: float, saturation: float, factor: float) -> None:
    assert opportunity_factor(opportunity, saturation, SCORES) == factor


def test_binary_noise_never_decides_a_threshold() -> None:
    assert opportunity_factor(69.9999999999, 20, SCORES) == 1.2
    assert opportunity_factor(75, 49.9999999999, SCORES) == 1.0
    assert trend_adjustment(15.0000000001, SCORES) == 0


@given(st.floats(0, 100), st.floats(0, 100))
def test_more_saturation_never_means_more_volume(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert saturation_factor(low, SCORES) >= saturation_factor(high, SCORES)


@pytest.mark.parametrize(
    ("trend", "change"), [(-15.1, -1), (-15, 0), (0, 0), (15, 0), (15.1, 1), (-80, -1), (200, 1)]
)
def test_the_trend_acts_only_beyond_fifteen_percent(trend: float, change: int) -> None:
    assert trend_adjustment(trend, SCORES) == change


def test_halves_go_up_in_the_daily_counts() -> None:
    assert daily_counts(DailyCounts(5, 5, 5), 0.7, 0.5, 0, "paid", BOUNDS) == DailyCounts(4, 4, 3)


def test_a_free_page_has_no_retention() -> None:
    assert daily_counts(DailyCounts(5, 4, 2), 1.0, 1.0, 0, "free", BOUNDS).retention == 0


def test_daily_counts_stay_inside_their_bounds() -> None:
    assert daily_counts(DailyCounts(8, 6, 4), 1.2, 1.0, 1, "paid", BOUNDS) == DailyCounts(8, 6, 4)
    assert daily_counts(DailyCounts(1, 1, 0), 0.3, 0.3, -1, "paid", BOUNDS) == DailyCounts(1, 1, 0)

from __future__ import annotations

import pytest

from eros_desktop.domain.planning.creator_timing import timing_profile
from eros_desktop.domain.planning.strategies import category_lean, flavor_of, strategy_key, week_strategies
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from tests.support.builders_planning import MONDAY

ORDER = ("revenue_front", "engagement_heavy", "balanced_spread", "evening_revenue", "retention_first")


@pytest.mark.parametrize("offset", range(5))
def test_the_strategy_is_weekday_plus_offset_modulo_five(reference: Reference, offset: int) -> None:
    found = [strategy_key(reference, weekday, offset) for weekday in range(7)]
    assert found == [ORDER[(weekday + offset) % 5] for weekday in range(7)]
    assert len(set(found)) == 5


def test_a_week_names_strategy_and_flavor_of_every_date(reference: Reference) -> None:
    week = Week(MONDAY)
    found = week_strategies(reference, week, timing_profile(CreatorId("page")))
    assert tuple(found) == week.days
    monday, thursday = found[week.days[0]], found[week.days[3]]
    assert (monday.emphasis, monday.avoid) == (("bundle",), ("game_post",))
    assert (thursday.emphasis, thursday.avoid) == (("game_post",), ("first_to_tip",))


def test_every_weekday_has_a_flavor(reference: Reference) -> None:
    assert [flavor_of(reference, weekday) is not None for weekday in range(7)] == [True] * 7


@pytest.mark.parametrize(
    ("strategy", "category", "better", "worse"),
    [
        ("revenue_front", "revenue", 9 * 60, 20 * 60),
        ("revenue_front", "engagement", 20 * 60, 9 * 60),
        ("engagement_heavy", "engagement", 9 * 60, 20 * 60),
        ("engagement_heavy", "revenue", 16 * 60, 9 * 60),
        ("evening_revenue", "revenue", 17 * 60, 16 * 60 + 59),
        ("retention_first", "retention", 9 * 60, 20 * 60),
    ],
)
def test_a_strategy_leans_its_category(strategy: str, category: str, better: int, worse: int) -> None:
    assert category_lean(strategy, category, better) > category_lean(strategy, category, worse)


@pytest.mark.parametrize("category", ["revenue", "engagement", "retention"])
def test_a_lean_is_at_most_fifteen_points_and_balance_has_none(category: str) -> None:
    for minute in range(0, 1440, 15):
        assert category_lean("balanced_spread", category, minute) == 0
        assert all(abs(category_lean(strategy, category, minute)) <= 15 for strategy in ORDER)

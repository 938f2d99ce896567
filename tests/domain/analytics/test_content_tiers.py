from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.analytics.content_tiers import content_tiers


def tiers_of(earned: list[float], counts: list[int] | None = None, minimum: int = 50) -> str:
    names = [f"type{place}" for place in range(len(earned))]
    found = content_tiers(names, np.asarray(earned), np.asarray(counts or [50] * len(earned)), minimum)
    return " ".join(found[name] for name in names)


def test_twenty_types_split_into_quarter_half_fifteen_and_ten_percent() -> None:
    found = tiers_of([float(20 - place) for place in range(20)]).split()
    assert [found.count(tier) for tier in ("TOP", "MID", "LOW", "AVOID")] == [5, 10, 3, 2]
    assert found == ["TOP"] * 5 + ["MID"] * 10 + ["LOW"] * 3 + ["AVOID"] * 2


def test_five_types_give_one_top_and_one_avoid() -> None:
    assert tiers_of([3.0, 9.0, 1.0, 4.0, 5.0]) == "MID TOP AVOID MID MID"


def test_fewer_than_five_ranked_types_are_all_mid() -> None:
    assert tiers_of([9.0, 5.0, 3.0, 1.0]) == "MID MID MID MID"
    assert tiers_of([9.0, 5.0, 3.0, 1.0, 0.1], [50, 50, 50, 50, 49]) == "MID MID MID MID MID"


def test_a_type_below_the_sample_minimum_is_never_avoided() -> None:
    assert tiers_of([9.0, 8.0, 7.0, 6.0, 5.0, 0.0], [60, 60, 60, 60, 60, 49]) == "TOP MID MID MID AVOID MID"


def test_the_minimum_may_be_relaxed() -> None:
    assert tiers_of([9.0, 8.0, 7.0, 6.0, 5.0], [5] * 5, minimum=5) == "TOP MID MID MID AVOID"


def test_types_that_earn_the_same_are_all_mid() -> None:
    assert set(tiers_of([2.0] * 8).split()) == {"MID"}


@pytest.mark.parametrize("unknown", [float("nan")])
def test_unknown_earnings_do_not_rank(unknown: float) -> None:
    assert tiers_of([9.0, 8.0, 7.0, 6.0, unknown]) == "MID MID MID MID MID"


@given(st.lists(st.floats(0, 1000), min_size=5, max_size=18))
def test_more_earnings_never_give_a_lower_tier(earned: list[float]) -> None:
    order = {"TOP": 0, "MID": 1, "LOW": 2, "AVOID": 3}
    found = [order[tier] for tier in tiers_of(earned).split()]
    ranked = [tier for _, tier in sorted(zip(earned, found, strict=True), key=lambda pair: -pair[0])]
    assert all(
        first <= second or abs(sorted(earned)[-1 - place] - sorted(earned)[-2 - place]) < 1e-8
        for place, (first, second) in enumerate(pairwise(ranked))
    )

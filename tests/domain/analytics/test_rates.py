"""Totals and rates."""

from __future__ import annotations

import pytest

from eros_desktop.domain.analytics.rates import Totals, change_percent, totals, volatility
from tests.domain.analytics.tables import Sent, table


def test_rates_come_from_the_sums() -> None:
    found = totals(
        table(
            [
                Sent(0, sent=100, viewed=50, purchased=5, earned_cents=1_000),
                Sent(1, sent=300, viewed=50, purchased=5),
            ]
        )
    )
    assert found == Totals(2, 400, 100, 10, 6_000)
    assert found.view_rate == 0.25
    assert found.purchase_rate == 0.1
    assert found.engagement_rate == 0.025
    assert found.revenue_per_recipient == 0.15
    assert found.revenue_per_message == 30
    assert found.earned_per_message_cents == 3_000


def test_nothing_to_divide_by_is_zero() -> None:
    nothing = Totals()
    assert nothing.view_rate == nothing.purchase_rate == nothing.revenue_per_message == 0


@pytest.mark.parametrize(
    ("now", "before", "percent"), [(80, 100, -20), (100, 100, 0), (5, 0, 100), (0, 0, 0)]
)
def test_change_in_percent(now: float, before: float, percent: float) -> None:
    assert change_percent(now, before) == percent


def test_volatility_is_the_population_deviation_over_the_mean() -> None:
    assert volatility(table([Sent(0, earned_cents=100), Sent(1, earned_cents=300)])) == 0.5


def test_without_earnings_nothing_is_volatile() -> None:
    assert volatility(table([Sent(0, earned_cents=0), Sent(1, earned_cents=0)])) == 0

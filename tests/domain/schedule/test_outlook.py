"""What a week may earn: a range only where something is known, and wider where less is."""

from __future__ import annotations

import pytest

from eros_desktop.domain.schedule.outlook import NO_SPREAD, MeasuredWeek, Spread, outlook, spread_of
from eros_desktop.domain.values import Cents
from eros_desktop.domain.volume.values import Elasticity
from tests.support.builders_schedule import send, week_of

TWO = week_of(
    send(1, "ppv_unlock", 0, price_cents=Cents(2000), expected_revenue_cents=Cents(10_000)),
    send(2, "dm_farm", 1, expected_revenue_cents=Cents(2_000)),
)
TENTH = Spread(0.1, "Because.")


def test_three_measured_weeks_give_their_mean_error() -> None:
    found = spread_of([MeasuredWeek(100, 110), MeasuredWeek(100, 80), MeasuredWeek(200, 140)], [])
    assert found is not None
    assert found.share == pytest.approx(0.2)
    assert "3 measured weeks were off by 20%" in found.basis


def test_weeks_without_an_outcome_or_an_expectation_do_not_count() -> None:
    known = [MeasuredWeek(100, 110), MeasuredWeek(100, 80), MeasuredWeek(0, 140), MeasuredWeek(100, 0)]
    assert spread_of(known, []) is None


def test_past_weeks_speak_where_expectations_were_not_measured() -> None:
    found = spread_of([], [80, 120, 80, 120])
    assert found is not None
    assert found.share == pytest.approx(0.2)
    assert "the last 4 weeks differed from their mean by 20%" in found.basis
    assert spread_of([], [80, 120, 0, 80]) is None


def test_without_a_spread_no_range_is_claimed() -> None:
    found = outlook(TWO, None, None)
    assert (found.expected_cents, found.low_cents, found.high_cents) == (12_000, None, None)
    assert found.basis == NO_SPREAD


def test_the_range_lies_around_what_is_expected_and_never_below_nothing() -> None:
    found = outlook(TWO, TENTH, None)
    assert (found.low_cents, found.high_cents) == (10_800, 13_200)
    wide = outlook(TWO, Spread(1.5, "Wild."), None)
    assert (wide.low_cents, wide.high_cents) == (0, 30_000)


def test_a_higher_price_earns_between_as_much_and_as_many_buyers() -> None:
    found = outlook(TWO, TENTH, None, usual_price_cents={1: 1600})
    assert (found.low_cents, found.high_cents) == (10_800, round((12_500 + 2_000) * 1.1))
    assert "as many buyers" in found.basis


def test_a_lower_price_may_cost_revenue() -> None:
    found = outlook(TWO, TENTH, None, usual_price_cents={1: 2500})
    assert (found.low_cents, found.high_cents) == (round((8_000 + 2_000) * 0.9), 13_200)


def test_more_ppvs_a_day_lower_the_low_end_by_the_reliable_curve() -> None:
    many = week_of(*(send(n, "ppv_unlock", n % 7, expected_revenue_cents=Cents(1_000)) for n in range(1, 29)))
    curve = Elasticity(0.2, 0.1, reliable=True)
    found = outlook(many, TENTH, curve, ppv_per_day_before=2.0)
    assert found.low_cents is not None
    assert found.low_cents < 28_000 * 0.9
    assert found.low_cents == pytest.approx(28_000 * 0.9 * (0.3297 / 4) / (0.18127 / 2), rel=1e-3)
    assert found.last_ppv_share == pytest.approx(0.6703, abs=1e-4)
    same = outlook(many, TENTH, curve, ppv_per_day_before=4.0)
    assert same.low_cents == 25_200
    unsure = outlook(many, TENTH, Elasticity(0.2, 0.1, reliable=False), ppv_per_day_before=2.0)
    assert (unsure.low_cents, unsure.last_ppv_share) == (25_200, None)


def test_sends_that_are_no_ppvs_earn_as_before_however_many_ppvs_there_are() -> None:
    ppvs = [send(n, "ppv_unlock", n % 7, expected_revenue_cents=Cents(1_000)) for n in range(1, 29)]
    curve = Elasticity(0.2, 0.1, reliable=True)
    alone = outlook(week_of(*ppvs), TENTH, curve, ppv_per_day_before=2.0).low_cents
    mixed = outlook(
        week_of(*ppvs, send(29, "dm_farm", 1, expected_revenue_cents=Cents(10_000))),
        TENTH,
        curve,
        ppv_per_day_before=2.0,
    ).low_cents
    assert alone is not None
    assert mixed == pytest.approx(alone + 9_000, abs=1)

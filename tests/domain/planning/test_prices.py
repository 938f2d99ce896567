"""Prices, goals and how long a send stays valid: the golden numbers of domain.md 2.6 and 2.7."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.planning.expiry import expiration_hours, first_to_tip_hours
from eros_desktop.domain.planning.prices import (
    CONFIDENCE_PRICES,
    PricingSituation,
    adjusted_price,
    apply_adjustment,
    batch_price_warnings,
    bundle_default,
    confidence_price,
    first_to_tip_amount,
    length_advice,
    price_adjustment,
    price_length,
    price_sends,
    suggested_price,
)
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.schedule.sends import PlannedSend
from eros_desktop.domain.values import Cents
from tests.support.builders_planning import plan_inputs
from tests.support.builders_schedule import send, shipped_reference

PRICED = sorted(
    key
    for key, kind in shipped_reference().send_types.items()
    if kind.requires_price and not kind.requires_goal
)
QUIET = PricingSituation(weekday=1, hour=12, fan_count=5000)


def bare(number: int, key: str, day: int = 0, at: str = "10:07", **changes: object) -> PlannedSend:
    return replace(
        send(number, key, day, at), price_cents=None, goal_cents=None, tip_goal_mode=None, **changes
    )


@pytest.mark.parametrize(
    ("key", "content", "band", "dollars"),
    [
        ("ppv_unlock", "bg", "top_10", 28),
        ("bundle", "solo", "top_25", 38),
        ("flash_bundle", "tease", "average", 22),
        ("ppv_unlock", None, "average", 15),
        ("ppv_unlock", "workout", "below", 14),
        ("game_post", "anal", "top_10", 20),
        ("snapchat_bundle", "lingerie", "below", 19),
    ],
)
def test_golden_prices(reference: Reference, key: str, content: str | None, band: str, dollars: int) -> None:
    assert suggested_price(key, content, band, reference) == dollars


@given(
    st.sampled_from(PRICED),
    st.sampled_from([None, "solo", "anal", "lingerie", "nobody"]),
    st.sampled_from(["top_10", "top_25", "average", "below"]),
    st.integers(0, 40),
)
def test_a_suggested_price_lies_within_the_range_of_its_type(
    key: str, content: str | None, band: str, media_count: int
) -> None:
    allowed = shipped_reference().prices.ranges[key]
    price = suggested_price(key, content, band, shipped_reference(), media_count)
    assert allowed.minimum <= price <= allowed.maximum


@pytest.mark.parametrize(
    ("items", "dollars"), [(1, 30), (5, 30), (6, 50), (10, 50), (11, 75), (20, 75), (21, 100), (25, 100)]
)
def test_a_bundle_costs_by_its_size(reference: Reference, items: int, dollars: int) -> None:
    assert bundle_default(items, reference.prices) == dollars
    assert suggested_price("bundle", "solo", "average", reference, items) == dollars


def test_sends_get_what_their_type_asks_for(reference: Reference) -> None:
    keys = ("ppv_unlock", "vip_program", "first_to_tip", "tip_goal", "dm_farm", "ppv_followup", "bundle")
    plan = tuple(bare(n, key, n % 7, content_type="solo", media_count=8) for n, key in enumerate(keys))
    priced = {one.send_type_key: one for one in price_sends(plan, plan_inputs(), reference)}
    assert priced["ppv_unlock"].price_cents == 1500
    assert priced["bundle"].price_cents == 5000
    assert (priced["vip_program"].price_cents, priced["vip_program"].goal_cents) == (None, 20000)
    assert priced["tip_goal"].price_cents is None
    assert priced["tip_goal"].goal_cents in {50000, 2500, 10000}
    assert priced["first_to_tip"].price_cents is None
    for key in ("dm_farm", "ppv_followup"):
        assert (priced[key].price_cents, priced[key].goal_cents) == (None, None)


def test_sends_keep_their_order_and_everything_else(reference: Reference) -> None:
    plan = (bare(2, "bundle", 3), bare(1, "bundle", 1))
    priced = price_sends(plan, plan_inputs(), reference)
    assert [one.item_id for one in priced] == [2, 1]
    assert [replace(one, price_cents=None) for one in priced] == list(plan)


@pytest.mark.parametrize("kept", [{"is_locked": True}, {"is_hand_edited": True}])
def test_kept_sends_keep_their_price(reference: Reference, kept: dict[str, bool]) -> None:
    locked = replace(bare(1, "ppv_unlock"), price_cents=Cents(999), expiration_hours=13, **kept)
    assert price_sends((locked,), plan_inputs(), reference) == (locked,)


def test_the_content_tier_is_the_band_when_none_is_given(reference: Reference) -> None:
    plan = tuple(
        bare(n, "ppv_unlock", n, content_type=content) for n, content in enumerate(("solo", "pov", "feet"))
    )
    inputs = replace(plan_inputs(), content_tiers={"solo": "TOP", "pov": "MID", "feet": "LOW"})
    assert [one.price_cents for one in price_sends(plan, inputs, reference)] == [1900, 1500, 1400]
    best = price_sends(plan, inputs, reference, lambda planned: "top_10")
    assert [one.price_cents for one in best] == [2200, 2200, 2200]


def test_tip_goals_take_turns_and_expire_by_their_mode(reference: Reference) -> None:
    plan = tuple(bare(n, "tip_goal", n) for n in range(3))
    found = {one.tip_goal_mode: one for one in price_sends(plan, plan_inputs(), reference)}
    assert {mode: one.goal_cents for mode, one in found.items()} == {
        "goal_based": 50000,
        "individual": 2500,
        "competitive": 10000,
    }
    assert {mode: one.expiration_hours for mode, one in found.items()} == {
        "goal_based": 72,
        "individual": 48,
        "competitive": 24,
    }


def test_a_chosen_tip_goal_mode_stays(reference: Reference) -> None:
    plan = (replace(bare(1, "tip_goal"), tip_goal_mode="competitive"),)
    assert price_sends(plan, plan_inputs(), reference)[0].goal_cents == 10000


def test_first_to_tip_follows_the_weekday_shifted_by_creator(reference: Reference) -> None:
    plan = reference.prices.first_to_tip_weekdays
    amounts = [first_to_tip_amount("creator-1", day, reference) for day in range(7)]
    shift = next(n for n in range(7) if [plan[(day + n) % 7] for day in range(7)] == amounts)
    others = {
        tuple(first_to_tip_amount(f"creator-{n}", day, reference) for day in range(7)) for n in range(40)
    }
    assert 0 <= shift < 7
    assert len(others) == 7


@given(
    st.text(max_size=8),
    st.integers(0, 6),
    st.lists(st.sampled_from([20, 25, 30, 35, 40, 50, 60]), max_size=5),
)
def test_first_to_tip_never_repeats_the_last_two(creator: str, weekday: int, recent: list[int]) -> None:
    amount = first_to_tip_amount(creator, weekday, shipped_reference(), recent)
    assert amount in shipped_reference().prices.first_to_tip_pool
    assert amount not in recent[-2:]


def test_races_of_one_week_differ_from_kept_ones_before_them(reference: Reference) -> None:
    wanted = first_to_tip_amount("creator-1", 3, reference)
    kept = replace(bare(1, "first_to_tip", 1), goal_cents=Cents(wanted * 100), is_locked=True)
    priced = price_sends((kept, bare(2, "first_to_tip", 3)), plan_inputs(), reference)
    assert priced[1].goal_cents not in (None, wanted * 100)


@pytest.mark.parametrize(("dollars", "hours"), [(10, 24), (20, 24), (50, 24), (51, 48), (60, 48)])
def test_a_race_expires_by_its_amount(dollars: float, hours: int) -> None:
    assert first_to_tip_hours(dollars) == hours


def test_expiries_lie_between_12_and_72_hours(reference: Reference) -> None:
    for kind in reference.send_types.values():
        hours = expiration_hours(kind, reference)
        assert hours is None or 12 <= hours <= 72
    live = replace(reference.send_type("live_promo"), expiration_hours=4)
    assert expiration_hours(live, reference) == 12
    assert expiration_hours(reference.send_type("game_post"), reference) == 24
    assert expiration_hours(reference.send_type("bundle"), reference) is None
    assert expiration_hours(reference.send_type("first_to_tip"), reference, goal=60) == 48


@pytest.mark.parametrize(
    ("price", "confidence", "point"),
    [
        (29.99, 0.65, 24.99),
        (39.99, 0.30, 24.99),
        (29.99, 0.80, 29.99),
        (29.99, 0.7999999999, 29.99),
        (1.0, 0.9, 9.99),
        (99.0, 1.0, 39.99),
        (19.69, 0.5, 14.99),
    ],
)
def test_confidence_prices(price: float, confidence: float, point: float) -> None:
    assert confidence_price(price, confidence) == point


@given(st.floats(0, 200), st.floats(0, 1))
def test_a_confidence_price_is_one_of_seven(price: float, confidence: float) -> None:
    assert confidence_price(price, confidence) in CONFIDENCE_PRICES


@pytest.mark.parametrize(("base", "adjustment", "dollars"), [(15, 0.65, 25), (18, -0.15, 15), (12, 0.20, 14)])
def test_golden_adjustments(base: float, adjustment: float, dollars: int) -> None:
    assert apply_adjustment(base, adjustment) == dollars


@pytest.mark.parametrize(
    ("changes", "adjustment"),
    [
        ({}, 0.0),
        ({"revenue_ratio": 1.51, "prediction_confidence": 0.61}, 0.25),
        ({"revenue_ratio": 1.5, "prediction_confidence": 0.7}, 0.15),
        ({"revenue_ratio": 1.1, "prediction_confidence": 0.7}, 0.10),
        ({"revenue_ratio": 1.0, "prediction_confidence": 0.7}, 0.0),
        ({"revenue_ratio": 0.69, "prediction_confidence": 0.7}, -0.10),
        ({"revenue_ratio": 2.0, "prediction_confidence": 0.6}, 0.0),
        ({"weekday": 4, "hour": 18}, 0.15),
        ({"weekday": 4, "hour": 22}, 0.0),
        ({"weekday": 3, "hour": 19}, 0.0),
        ({"weekday": 4, "hour": 6}, -0.10),
        ({"weekday": 5, "hour": 6}, 0.0),
        ({"weekday": 0, "hour": 10}, 0.0),
        ({"content_unused_days": 14}, 0.20),
        ({"content_unused_days": 13}, 0.0),
        ({"content_tier": "TOP"}, 0.15),
        ({"content_tier": "MID"}, 0.05),
        ({"caption_is_new": True}, 0.10),
        ({"is_bundle": True}, -0.15),
        ({"weekday": 5, "hour": 20, "content_unused_days": 20, "content_tier": "TOP"}, 0.50),
    ],
)
def test_adjustments_add_up(changes: dict[str, object], adjustment: float) -> None:
    assert price_adjustment(replace(QUIET, **changes)) == adjustment


def test_an_adjusted_price_stays_between_5_and_50() -> None:
    dear = replace(QUIET, content_tier="TOP", caption_is_new=True, content_unused_days=30)
    assert adjusted_price(48, dear) == 50
    assert adjusted_price(3, QUIET) == 5
    assert adjusted_price(None, dear) == 22


@pytest.mark.parametrize(
    "changes", [{"fan_count": 999}, {"has_price_experiment": True}, {"content_tier": "AVOID"}]
)
def test_some_prices_are_left_alone(changes: dict[str, object]) -> None:
    assert adjusted_price(20, replace(QUIET, **{"caption_is_new": True, **changes})) == 20


@pytest.mark.parametrize(
    ("prices", "said"),
    [
        ([15, 15], ["All 2 prices"]),
        ([15, 45], []),
        ([15, 46], ["more than $30 apart"]),
        ([31, 32, 33], ["3 prices are above $30"]),
        ([30, 30.5, 31], []),
        ([], []),
        ([15], []),
    ],
)
def test_batches_of_prices_are_looked_at(prices: list[float], said: list[str]) -> None:
    found = batch_price_warnings(prices)
    assert len(found) == len(said)
    assert all(words in sentence for words, sentence in zip(said, found, strict=True))


@pytest.mark.parametrize(
    ("price", "length", "loss", "severity"),
    [
        (14.99, 0, 0.0, "none"),
        (14.99, 250, 0.35, "medium"),
        (19.69, 249, 0.82, "critical"),
        (19.69, 250, 0.0, "none"),
        (19.69, 449, 0.0, "none"),
        (19.69, 450, 0.45, "high"),
        (24.99, 449, 0.60, "high"),
        (24.99, 600, 0.25, "medium"),
        (29.99, 599, 0.70, "critical"),
        (29.99, 750, 0.15, "low"),
    ],
)
def test_the_price_length_matrix(
    reference: Reference, price: float, length: int, loss: float, severity: str
) -> None:
    advice = price_length(price, length, reference.prices)
    assert (advice.loss, advice.severity) == (loss, severity)


def test_a_price_without_advice_names_the_nearest(reference: Reference) -> None:
    with pytest.raises(InvalidInput, match=r"nearest price with one is \$19\.69") as refused:
        price_length(20.0, 300, reference.prices)
    assert refused.value.code == "PRICE_OUT_OF_BOUNDS"
    assert refused.value.details["nearest"] == 19.69


def test_cents_without_advice_are_silent(reference: Reference) -> None:
    assert length_advice(2000, 300, reference.prices) is None
    advice = length_advice(1969, 300, reference.prices)
    assert advice is not None
    assert advice.loss == 0

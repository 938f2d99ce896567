from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.volume.content import (
    compound,
    content_allocations,
    content_weights,
    distribute_slots,
    tier_factor,
    trigger_conflicts,
)
from tests.support.builders_volume import shipped_rules, trigger, volume

RULES = shipped_rules().content


@pytest.mark.parametrize(
    ("tier", "factor"), [("TOP", 1.3), ("MID", 1.0), ("LOW", 0.7), ("AVOID", 0.0), (None, 1.0), ("?", 1.0)]
)
def test_each_tier_has_its_factor(tier: str | None, factor: float) -> None:
    assert tier_factor(tier, RULES) == factor


@pytest.mark.parametrize(
    ("factors", "together"),
    [
        ((1.20, 1.10, 1.30), 1.716),
        ((1.30, 1.30, 1.30), 2.0),
        ((0.85, 0.75), 0.6375),
        ((0.75, 0.75, 0.85), 0.5),
        ((), 1.0),
    ],
)
def test_triggers_of_one_type_multiply_within_limits(factors: tuple[float, ...], together: float) -> None:
    assert compound(factors, RULES) == together


def _slots(slots: int, tiers: dict[str, str]) -> dict[str, int]:
    return distribute_slots(slots, {name: tier_factor(tier, RULES) for name, tier in tiers.items()}, tiers)


def test_ten_slots_over_three_tiers_favour_the_top_one() -> None:
    assert _slots(10, {"low": "LOW", "top": "TOP", "mid": "MID"}) == {"top": 5, "mid": 3, "low": 2}


def test_the_rest_goes_to_the_first_type_where_none_is_top() -> None:
    assert _slots(10, {"a": "AVOID", "b": "MID", "c": "MID", "d": "MID"}) == {"a": 0, "b": 4, "c": 3, "d": 3}
    assert distribute_slots(10, {"b": 1.0, "c": 1.0, "d": 1.0}, {}) == {"b": 4, "c": 3, "d": 3}


def test_triggers_shift_the_slots_with_the_weights() -> None:
    assert distribute_slots(10, {"a": 2.0, "b": 0.5}, {"a": "MID", "b": "MID"}) == {"a": 8, "b": 2}


def test_fewer_slots_than_types_leave_the_lightest_without() -> None:
    assert _slots(2, {"a": "LOW", "b": "TOP", "c": "MID"}) == {"a": 0, "b": 1, "c": 1}


def test_where_everything_is_avoided_nothing_is_given() -> None:
    assert _slots(4, {"a": "AVOID"}) == {"a": 0}
    assert _slots(0, {"a": "TOP"}) == {"a": 0}


@given(
    st.integers(0, 60),
    st.dictionaries(
        st.sampled_from("abcdefghij"), st.sampled_from(["TOP", "MID", "LOW", "AVOID"]), min_size=1
    ),
)
def test_slots_are_never_lost_and_never_given_to_what_is_avoided(slots: int, tiers: dict[str, str]) -> None:
    parts = _slots(slots, tiers)
    usable = any(tier != "AVOID" for tier in tiers.values())
    assert sum(parts.values()) == (slots if usable else 0)
    assert all(count == 0 for name, count in parts.items() if tiers[name] == "AVOID")
    assert min(parts.values()) >= 0


def test_only_vault_types_are_weighed() -> None:
    weights = content_weights({"solo", "outdoor"}, {"solo": "TOP", "pov": "TOP"}, [trigger(1.1)], RULES)
    assert weights == {"outdoor": 1.0, "solo": 1.43}


def test_what_is_avoided_stays_at_nothing_whatever_its_triggers() -> None:
    assert content_weights({"solo"}, {"solo": "AVOID"}, [trigger(1.3)], RULES) == {"solo": 0.0}


def test_allocations_round_half_to_even_and_leave_zeros_out() -> None:
    assert content_allocations(5, {"solo": 1.3, "pov": 0.7, "bg": 0.0}) == {"solo": 6, "pov": 4}


def test_opposite_triggers_of_one_type_are_a_conflict() -> None:
    triggers = [trigger(1.2), trigger(0.75), trigger(1.1, "pov"), trigger(1.2, "pov")]
    assert trigger_conflicts(triggers) == ("solo",)


def test_triggers_change_weights_and_never_the_volume() -> None:
    plain = volume(vault_types=frozenset({"solo"}))
    raised = volume(vault_types=frozenset({"solo"}), triggers=(trigger(1.3), trigger(0.85)))
    assert raised.content_weights == {"solo": 1.105}
    assert raised.trigger_conflicts == ("solo",)
    assert raised.weekly_distribution == plain.weekly_distribution

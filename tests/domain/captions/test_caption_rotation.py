from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.domain.captions.rotation import SOFT_RULES, Placed, WeekMix
from tests.support import builders_captions as build


def mix(*placed: tuple[float, str] | tuple[float, str, str], slots: int = 0) -> WeekMix:
    """A week that holds these (hour of the week, content type[, send type])."""
    week = WeekMix([build.send(number) for number in range(slots)], {}, {})
    for entry in placed:
        week.place(at(*entry))
    return week


def at(hour: float, content: str, key: str = "bump_normal") -> Placed:
    return Placed.of(build.send(1, key, int(hour // 24), hour % 24), content)


def broken(week: WeekMix, placed: Placed) -> set[str]:
    return {rule.key for rule in SOFT_RULES if rule.breaks(week, placed)}


def test_nothing_is_lost_in_an_empty_week() -> None:
    assert mix().points_lost(at(12, "solo")) == 0


@pytest.mark.parametrize("hours", [(1, 9, 18), (9, 18, 1), (1, 18, 9)])
def test_three_in_a_row_are_seen_from_either_side(hours: tuple[float, float, float]) -> None:
    first, second, third = hours
    assert "row" in broken(mix((first, "solo"), (second, "solo")), at(third, "solo"))
    assert "row" not in broken(mix((first, "solo"), (second, "feet")), at(third, "solo"))


def test_a_bump_between_does_not_hide_three_revenue_sends_in_a_row() -> None:
    week = mix((1, "solo", "ppv_unlock"), (5, "feet"), (9, "solo", "ppv_unlock"), (12, "feet"))
    assert "row" in broken(week, at(18, "solo", "ppv_unlock"))
    assert "row" not in broken(week, at(18, "solo"))


def test_a_third_within_four_hours_and_a_fourth_within_eight_are_too_many() -> None:
    assert "four_hours" in broken(mix((10, "solo"), (12, "solo")), at(13.9, "solo"))
    assert "four_hours" not in broken(mix((10, "solo"), (12, "solo")), at(14, "solo"))
    assert "four_hours" in broken(mix((10, "solo"), (13.5, "solo")), at(12, "solo"))
    eight = mix((10, "solo"), (12, "solo"), (16, "solo"))
    assert "eight_hours" in broken(eight, at(17.9, "solo"))
    assert "eight_hours" not in broken(eight, at(18, "solo"))


def test_revenue_sends_of_one_type_keep_four_hours_apart() -> None:
    week = mix((10, "solo", "bundle"))
    assert "revenue" in broken(week, at(13, "solo", "ppv_unlock"))
    assert "revenue" not in broken(week, at(14, "solo", "ppv_unlock"))
    assert "revenue" not in broken(week, at(13, "solo"))


def test_a_day_of_revenue_shows_three_types_before_one_comes_again() -> None:
    week = mix((8, "solo", "bundle"), (13, "feet", "bundle"))
    assert "variety" in broken(week, at(20, "solo", "ppv_unlock"))
    assert "variety" not in broken(week, at(20, "gg", "ppv_unlock"))
    week.place(at(17, "gg", "bundle"))
    assert "variety" not in broken(week, at(22, "solo", "ppv_unlock"))


def test_a_quarter_of_the_ppv_slots_is_enough_for_one_type() -> None:
    week = mix((8, "solo", "ppv_unlock"), (40, "solo", "ppv_unlock"), slots=8)
    assert {"share", "quota"} <= broken(week, at(90, "solo", "ppv_unlock"))
    assert not {"share", "quota"} & broken(week, at(90, "solo", "bundle"))
    assert not {"share", "quota"} & broken(week, at(90, "feet", "ppv_unlock"))


def test_broken_rules_speak_in_sentences() -> None:
    week = mix((10, "solo", "bundle"))
    assert week.broken(at(13, "solo", "ppv_unlock")) == (
        "A revenue send within four hours has the same content type.",
        "The day's revenue sends show fewer than three content types.",
    )


@given(st.lists(st.tuples(st.integers(0, 160), st.sampled_from(("solo", "feet"))), max_size=14))
def test_windows_equal_counting_by_hand(placed: list[tuple[int, str]]) -> None:
    week = mix(*placed)
    new = at(80, "solo")
    hours = [hour for hour, name in placed if name == "solo"] + [80]
    windows = [[h for h in hours if start <= h < start + 4] for start in hours]
    assert ("four_hours" in broken(week, new)) == any(80 in window and len(window) > 2 for window in windows)
    assert week.counts == Counter(name for _, name in placed)

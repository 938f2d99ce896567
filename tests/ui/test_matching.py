"""What is typed finds what is meant."""

from __future__ import annotations

import pytest

from eros_desktop.ui.matching import points, ranked


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        (("Zoom", "", "zoom"), ("Zoom out", "", "zoom")),
        (("Zoom out", "", "zoom"), ("Theme and zoom", "", "zoom")),
        (("Theme and zoom", "", "zoo"), ("Bazooka", "", "zoo")),
        (("Bazooka", "", "zoo"), ("Atlas", "zoo page", "zoo")),
        (("Atlas", "zoo page", "zoo"), ("Zero or one", "", "zoo")),
    ],
)
def test_a_nearer_name_gets_more_points(better: tuple[str, str, str], worse: tuple[str, str, str]) -> None:
    assert points(*better) > points(*worse) > 0


@pytest.mark.parametrize("typed", ["gw", "genwe", "WEEK gen", "genertae", "generat", "gen  w"])
def test_letters_words_in_any_order_and_slips_find_a_name(typed: str) -> None:
    assert points("Generate week", "", typed) > 0


@pytest.mark.parametrize("typed", ["x", "wg", "week x", "ge week zoom", "eek gn"])
def test_what_is_not_meant_is_not_found(typed: str) -> None:
    assert points("Generate week", "", typed) == 0


def test_every_typed_word_must_be_found_somewhere() -> None:
    assert points("Atlas", "paid · tier 1", "atlas paid") > 0
    assert points("Atlas", "paid · tier 1", "atlas free") == 0


def test_recent_things_come_first_among_equals_and_where_nothing_is_typed() -> None:
    ages = {"Zoom out": 1, "Quit": 0}

    def order(typed: str) -> list[str]:
        return ranked(["Zoom in", "Zoom out", "Quit"], typed, lambda one: (one, ""), ages.get)

    assert order("") == ["Quit", "Zoom out", "Zoom in"]
    assert order("zoom") == ["Zoom out", "Zoom in"]
    assert order("zoom in") == ["Zoom in"]

"""Charts as values: round ticks, what lies under a point, the way through the places."""

from __future__ import annotations

import pytest

from eros_desktop.ui.charts.inks import inks, shaded
from eros_desktop.ui.charts.picture import Axis, Picture, Spot, neighbour, nice_ticks, spot_at
from eros_desktop.ui.tones import DARK, LIGHT, MINIMUM_CONTRAST, Tones, contrast, luminance

BOTH = pytest.mark.parametrize("tones", [LIGHT, DARK], ids=["light", "dark"])
MARKS = ("revenue", "engagement", "retention", "other", "ghost", "accent", "quiet", "good", "bad", "warning")
WORDS = ("text", "muted", "accent_word", "revenue_word", "engagement_word", "retention_word")


@pytest.mark.parametrize(
    ("high", "told"),
    [
        (0, [0, 1]),
        (1, [0, 0.2, 0.4, 0.6, 0.8, 1]),
        (31_914, [0, 10_000, 20_000, 30_000, 40_000]),
        (0.07, [0, 0.02, 0.04, 0.06, 0.08]),
        (5, [0, 1, 2, 3, 4, 5]),
        (1_000, [0, 200, 400, 600, 800, 1_000]),
    ],
)
def test_ticks_are_round_and_reach_over_the_highest(high: float, told: list[float]) -> None:
    assert list(nice_ticks(high)) == pytest.approx(told)


PICTURE = Picture(
    Axis(0, 10), Axis(0, 10), spots=(Spot(0, 0, 10, 10, "all"), Spot(2, 2, 4, 4, "small", pick=1))
)


def test_the_smallest_place_around_a_point_is_meant() -> None:
    assert spot_at(PICTURE, 3, 3) is PICTURE.spots[1]
    assert spot_at(PICTURE, 5, 5) is PICTURE.spots[0]
    assert spot_at(PICTURE, 11, 5) is None


def test_the_keyboard_walks_through_the_places_and_stops_at_the_ends() -> None:
    assert neighbour(PICTURE, None, 1) == 0
    assert neighbour(PICTURE, None, -1) == 1
    assert neighbour(PICTURE, 0, 1) == 1
    assert neighbour(PICTURE, 1, 1) == 1
    assert neighbour(PICTURE, 1, -9) == 0
    assert neighbour(Picture(Axis(0, 1), Axis(0, 1)), None, 1) is None


@BOTH
def test_marks_can_be_seen_and_words_read(tones: Tones) -> None:
    found = inks(tones)
    assert min(contrast(found[mark], tones.surface) for mark in MARKS) >= 3
    assert min(contrast(found[word], tones.surface) for word in WORDS) >= MINIMUM_CONTRAST
    assert set(MARKS) | set(WORDS) == set(found)


@BOTH
def test_a_stronger_cell_is_always_further_from_the_ground(tones: Tones) -> None:
    ground = luminance(tones.surface)
    away = [abs(luminance(shaded(tones, tones.accent, at / 20)) - ground) for at in range(21)]
    assert away == sorted(away)
    assert away[-1] > 3 * away[0]

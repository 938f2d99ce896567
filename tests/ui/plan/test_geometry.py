"""Times to places and back, and cards that never overlap."""

from __future__ import annotations

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eros_desktop.ui.plan.day_clock import day_clock
from eros_desktop.ui.plan.geometry import Box, Spot, WeekGeometry, fitting_hour
from eros_desktop.ui.plan.layout import CardSizes, Layout, Slot, lay_out
from eros_desktop.ui.plan.moving import Move, moved

MONDAY = date(2026, 3, 2)  # its Sunday has 23 hours in New York
CLOCKS = tuple(day_clock(MONDAY + timedelta(days=place), ZoneInfo("America/New_York")) for place in range(7))


def geometry(hour: float = 60, width: float = 900) -> WeekGeometry:
    return WeekGeometry(CLOCKS, width, 600, 60, 64, hour, 20)


geometries = st.builds(geometry, st.floats(20, 200), st.floats(500, 3000))
slots = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 1439)), max_size=60).map(
    lambda found: [Slot(number, *one) for number, one in enumerate(found, start=1)]
)


@given(geometries, st.integers(0, 6), st.integers(0, 1439), st.floats(0.01, 0.99))
def test_a_time_comes_back_from_its_point(
    found: WeekGeometry, place: int, minute: int, across: float
) -> None:
    column = found.column(place)
    spot = found.spot_at(column.x + across * column.width, found.y_of(place, minute))
    if not CLOCKS[place].exists(minute):
        assert spot is None
    else:
        assert spot is not None
        assert (spot.place, round(spot.minute)) == (place, minute)


def test_a_skipped_hour_cannot_be_hit() -> None:
    column = geometry().column(6)
    assert geometry().spot_at(column.x + 5, 2.5 * 60) is None
    assert geometry().spot_at(column.x + 5, 3.5 * 60) == Spot(6, 210)


def test_the_axis_and_what_is_above_midnight_are_no_time() -> None:
    assert geometry().spot_at(10, 100) is None
    assert geometry().spot_at(100, -1) is None
    assert geometry().column_at(899.9) == 6
    assert geometry().column_at(900) is None


def test_an_hour_is_as_tall_as_fits_within_limits() -> None:
    assert fitting_hour(960, 8, least=48, most=80) == 60
    assert fitting_hour(200, 8, least=48, most=80) == 48
    assert fitting_hour(9000, 8, least=48, most=80) == 80


@given(slots, geometries)
def test_every_send_has_one_place_and_none_covers_another(found: list[Slot], where: WeekGeometry) -> None:
    layout = lay_out(found, where, CardSizes())
    folded = [item for fold in layout.folds for item in fold.items]
    assert sorted([*layout.cards, *folded]) == [slot.item_id for slot in found]
    boxes = [card.box for card in layout.cards.values()] + [fold.box for fold in layout.folds]
    for at, box in enumerate(boxes):
        inner = Box(box.x + 0.01, box.y + 0.01, box.width - 0.02, box.height - 0.02)
        assert not any(inner.meets(other) for other in boxes[at + 1 :])


@given(slots, geometries)
def test_cards_stand_in_their_column_at_their_time(found: list[Slot], where: WeekGeometry) -> None:
    layout, sizes = lay_out(found, where, CardSizes()), CardSizes()
    for slot in found:
        box, column = layout.box_of(slot.item_id), where.column(slot.place)
        assert box is not None
        assert column.x <= box.x
        assert box.right <= column.right + 1
        assert box.height >= sizes.least_height - sizes.gap
        if slot.item_id in layout.cards:
            assert box.y == where.y_of(slot.place, slot.minute)
            assert layout.item_at(box.x + box.width / 2, box.y + 1) == slot.item_id


def both(gap: int, **changes: float) -> Layout:
    """A parent at 10:00 and its follow-up so many minutes later."""
    return lay_out([Slot(1, 0, 600), Slot(2, 0, 600 + gap, 1)], geometry(**changes), CardSizes())


def test_a_follow_up_hangs_below_its_parent() -> None:
    layout = both(28)
    parent, child = layout.cards[1].box, layout.cards[2].box
    assert child.x == parent.x + CardSizes().indent
    assert parent.bottom <= child.y
    (link,) = layout.links
    assert link.points[0] == (parent.x + 5, parent.bottom)
    assert link.points[-1] == (child.x, child.y + 9)


def test_a_close_follow_up_stands_beside_its_parent_and_hangs_from_its_lower_edge() -> None:
    layout, sizes = both(15), CardSizes()
    parent, child = layout.cards[1].box, layout.cards[2].box
    assert child.x > parent.right
    (link,) = layout.links
    assert link.points[0] == (parent.right - sizes.indent, parent.bottom)
    assert link.points[-1] == (child.x, parent.bottom + sizes.indent / 2)


def test_a_follow_up_that_ends_with_its_parent_hangs_from_its_side() -> None:
    (link,) = both(1).links
    assert link.points[0][0] < link.points[1][0]
    assert link.points[0][1] == link.points[1][1]


def test_hours_too_dense_to_read_fold() -> None:
    crowd = [Slot(number, 2, 600 + number) for number in range(1, 9)]
    layout = lay_out(crowd, geometry(), CardSizes())
    (fold,) = layout.folds
    assert len(layout.cards) + len(fold.items) == 8
    assert len(fold.items) >= 5
    assert layout.fold_at(fold.box.x + 1, fold.box.y + 1) == fold
    assert layout.fold_of(fold.items[0]) == fold
    assert layout.item_at(fold.box.x + 1, fold.box.y + 1) is None


def test_where_no_card_fits_beside_a_fold_all_are_folded() -> None:
    layout = lay_out([Slot(1, 0, 600), Slot(2, 0, 605)], geometry(width=500), CardSizes(least_width=60))
    (fold,) = layout.folds
    assert (fold.items, layout.cards) == ((1, 2), {})
    assert fold.box.width > CardSizes().fold_width


WEEK = [Slot(1, 0, 600), Slot(2, 0, 900), Slot(3, 2, 480), Slot(4, 2, 890), Slot(5, 6, 700)]


@pytest.mark.parametrize(
    ("current", "move", "expected"),
    [
        (None, Move.AFTER, 1),
        (None, Move.BEFORE, 5),
        (1, Move.AFTER, 2),
        (2, Move.AFTER, 3),
        (5, Move.AFTER, 5),
        (1, Move.BEFORE, 1),
        (2, Move.DAY_AFTER, 4),
        (4, Move.DAY_BEFORE, 2),
        (4, Move.DAY_AFTER, 5),
        (5, Move.DAY_AFTER, 5),
        (4, Move.FIRST_OF_DAY, 3),
        (3, Move.LAST_OF_DAY, 4),
        (3, Move.FIRST, 1),
        (3, Move.LAST, 5),
        (99, Move.AFTER, 1),
    ],
)
def test_keys_move_in_time_and_across_days(current: int | None, move: Move, expected: int) -> None:
    assert moved(WEEK, current, move) == expected


def test_an_empty_week_has_nowhere_to_go() -> None:
    assert moved([], None, Move.AFTER) is None

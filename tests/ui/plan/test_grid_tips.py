"""The canvas says what its marks mean."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel

from eros_desktop.ui.plan.grid_tips import head_tip, hour_tip
from eros_desktop.ui.plan.pane import PlanPane
from eros_desktop.ui.plan.picture import NO_HEAT, WeekPicture, picture_of
from tests.support.builders_schedule import shipped_reference
from tests.ui.plan.fakes import usual_week


@pytest.fixture(scope="module")
def picture() -> WeekPicture:
    return picture_of(usual_week(), shipped_reference())


def test_a_head_tells_its_counts_and_money(picture: WeekPicture) -> None:
    head = replace(picture.heads[0], counts=(("revenue", 3, 4),), followups=2, expected_cents=123_450)
    assert head_tip(head).split("\n")[1:] == [
        "Revenue: 3 of 4 planned",
        "Follow-ups: 2",
        "Expected: $1,234.50",
    ]


def test_an_hour_tells_why_it_looks_as_it_does(picture: WeekPicture) -> None:
    prime = min(picture.prime[0] - picture.avoid)
    warm = replace(picture, heat=((0.5,) * 24, *NO_HEAT[1:]))
    assert "Prime hour" in hour_tip(warm, 0, prime)
    assert "50 % of the best hour" in hour_tip(warm, 0, prime)
    assert "Too few past sends" in hour_tip(warm, 1, prime)
    assert "Avoided" in hour_tip(warm, 0, min(picture.avoid))


def test_pointing_at_heads_and_empty_hours_explains_them(pane: PlanPane) -> None:
    canvas = pane.canvas
    geometry = canvas.geometry_now
    x = round(geometry.column(2).right - 1)
    assert canvas.tip_at(QPoint(x, 10)).startswith("Wed 25 Nov\nRevenue: ")
    canvas.verticalScrollBar().setValue(0)
    assert canvas.tip_at(QPoint(x, round(geometry.header_height + 4))).startswith("Wed 25 Nov 00:00")
    assert canvas.tip_at(QPoint(2, 10)) == ""


def test_the_empty_inspector_explains_the_marks(pane: PlanPane) -> None:
    pane.inspector.show_nothing()
    said = [label.text() for label in pane.inspector.empty.findChildren(QLabel)]
    assert "Prime hours of the weekday" in said

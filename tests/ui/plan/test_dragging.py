"""Dragging on the canvas: where sends land, what is shown on the way, what is refused, the rubber band."""

from __future__ import annotations

from datetime import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from eros_desktop.ui.plan.pane import PlanPane
from tests.support.builders_schedule import changed
from tests.ui.plan.fakes import WEEK, FakeServices, judged
from tests.ui.plan.mouse import LEFT, current, drag, move, point_at, point_of, press, stored

_Key = Qt.Key
_Mod = Qt.KeyboardModifier


# ---- Dragging


def test_a_card_is_dragged_to_another_day_and_time(pane: PlanPane, plan_services: FakeServices) -> None:
    start = point_of(pane, 3)
    grip = start.y() - point_at(pane, 0, 13 * 60 + 7).y()
    drag(pane, start, point_at(pane, 2, 12 * 60 + 1) + QPoint(0, grip))
    assert plan_services.editor.sentences == ["Moved PPV Unlock, Mon 13:07 to Wed 12:00"]
    moved = current(pane)
    assert (moved.day, moved.at, moved.is_hand_edited) == (WEEK.days[2], time(12, 0), True)
    assert stored(plan_services).send(moved.item_id) == moved


def test_shift_snaps_to_the_minute(pane: PlanPane, plan_services: FakeServices) -> None:
    pane.canvas.set_hour_height(120)
    start = point_of(pane, 3)
    drag(pane, start, start + QPoint(0, 42), fine=True)
    assert current(pane).at == time(13, 28)


def test_a_drag_straight_sideways_keeps_the_minute(pane: PlanPane) -> None:
    start = point_of(pane, 3)
    drag(pane, start, start + QPoint(round(pane.canvas.geometry_now.column_width), 0))
    assert (current(pane).day, current(pane).at) == (WEEK.days[1], time(13, 7))


def test_escape_leaves_everything_where_it_was(pane: PlanPane, plan_services: FakeServices) -> None:
    start = point_of(pane, 3)
    drag(pane, start, start + QPoint(0, 120), lets_go=False)
    assert pane.canvas.hand.preview is not None
    press(pane, _Key.Key_Escape)
    assert pane.canvas.hand.preview is None
    QTest.mouseRelease(pane.canvas.viewport(), LEFT, _Mod.NoModifier, start + QPoint(0, 120))
    assert plan_services.editor.sentences == []


def test_issues_are_live_while_dragging(pane: PlanPane) -> None:
    before = len(pane.issues.issues.model.rows)
    start = point_of(pane, 3)
    grip = start.y() - point_at(pane, 0, 13 * 60 + 7).y()
    drag(pane, start, point_at(pane, 0, 11 * 60 + 5) + QPoint(0, grip), lets_go=False)
    preview = pane.canvas.hand.preview
    assert preview is not None
    assert preview.validation is not None
    assert any(violation.severity == "error" for violation in preview.validation.violations)
    assert preview.floating[0][0].worst == "error"
    assert preview.rows[2].worst == "error"
    pane.live_issues.show_waiting()
    assert len(pane.issues.issues.model.rows) > before
    pane.canvas.grab()
    press(pane, _Key.Key_Escape)
    assert len(pane.issues.issues.model.rows) == before


def test_several_selected_sends_are_dragged_together(pane: PlanPane, plan_services: FakeServices) -> None:
    pane.canvas.select_items((2, 3))
    start = point_of(pane, 3)
    drag(pane, start, start + QPoint(round(pane.canvas.geometry_now.column_width), 0))
    assert plan_services.editor.sentences == ["Moved 2 sends 1 day later"]
    assert {row.send.day for row in pane.chosen_rows()} == {WEEK.days[1]}


def test_a_parent_is_dragged_with_its_followup(pane: PlanPane) -> None:
    parent = next(row.parent for row in pane.list.model.rows if row.parent is not None)
    start = point_of(pane, parent.item_id)
    drag(pane, start, start + QPoint(round(pane.canvas.geometry_now.column_width), 0), lets_go=False)
    preview = pane.canvas.hand.preview
    assert preview is not None
    assert len(preview.floating) == 2
    pane.canvas.hand.cancel()


def test_a_locked_send_says_so_at_the_pointer_and_stays(pane: PlanPane, plan_services: FakeServices) -> None:
    plan_services.plan(judged(changed(stored(plan_services), 3, is_locked=True)))
    pane.reload()
    start = point_of(pane, 3)
    drag(pane, start, start + QPoint(0, 120), lets_go=False)
    preview = pane.canvas.hand.preview
    assert preview is not None
    assert "is locked" in preview.problem
    pane.canvas.grab()
    QTest.mouseRelease(pane.canvas.viewport(), LEFT, _Mod.NoModifier, start + QPoint(0, 120))
    assert plan_services.editor.sentences == []


@pytest.mark.parametrize("beside", ["right", "left", "below"])
def test_a_card_let_go_beside_the_week_stays_where_it_was(
    pane: PlanPane, plan_services: FakeServices, beside: str
) -> None:
    start, view = point_of(pane, 3), pane.canvas.viewport()
    ends = {
        "right": QPoint(view.width() + 60, start.y()),
        "left": QPoint(-5, start.y() + 60),
        "below": QPoint(start.x(), view.height() + 120),
    }
    drag(pane, start, ends[beside], lets_go=False)
    preview = pane.canvas.hand.preview
    assert preview is not None
    assert preview.is_beside
    assert not preview.ghosts
    assert view.cursor().shape() is Qt.CursorShape.ForbiddenCursor
    pane.canvas.grab()
    QTest.mouseRelease(view, LEFT, _Mod.NoModifier, ends[beside])
    assert plan_services.editor.sentences == []
    assert current(pane).at == time(13, 7)


def test_a_drag_that_comes_back_into_the_week_goes_on(pane: PlanPane, plan_services: FakeServices) -> None:
    start, view = point_of(pane, 3), pane.canvas.viewport()
    drag(pane, start, QPoint(view.width() + 60, start.y()), lets_go=False)
    back = start + QPoint(round(pane.canvas.geometry_now.column_width), 0)
    move(pane, back)
    QTest.mouseRelease(view, LEFT, _Mod.NoModifier, back)
    assert plan_services.editor.sentences == ["Moved PPV Unlock, Mon 13:07 to Tue 13:07"]


def test_near_the_edge_the_week_scrolls_under_the_hand(pane: PlanPane) -> None:
    pane.canvas.set_hour_height(120)
    start = point_of(pane, 1)
    bar = pane.canvas.verticalScrollBar()
    before = bar.value()
    drag(pane, start, QPoint(start.x(), pane.canvas.viewport().height() - 2), lets_go=False)
    pane.canvas.hand._scroll_on()
    assert bar.value() > before
    pane.canvas.hand.cancel()


def test_the_rubber_band_selects_and_with_ctrl_adds(pane: PlanPane) -> None:
    geometry = pane.canvas.geometry_now
    top, bottom = point_at(pane, 0, 9 * 60 - 10), point_at(pane, 0, 16 * 60)
    left = QPoint(round(geometry.column(0).x + 1), top.y())
    drag(pane, left, QPoint(round(geometry.column(0).right - 3), bottom.y()), lets_go=False)
    assert pane.canvas.hand.band is not None
    pane.canvas.grab()
    QTest.mouseRelease(pane.canvas.viewport(), LEFT, _Mod.NoModifier, bottom)
    assert {row.send.day for row in pane.chosen_rows()} == {WEEK.monday}
    assert len(pane.chosen_rows()) == 4


def test_ctrl_click_adds_and_a_click_on_one_of_several_selects_only_it(pane: PlanPane) -> None:
    view = pane.canvas.viewport()
    QTest.mouseClick(view, LEFT, _Mod.NoModifier, point_of(pane, 2))
    QTest.mouseClick(view, LEFT, _Mod.ControlModifier, point_of(pane, 3))
    assert pane.canvas.chosen_items() == {2, 3}
    QTest.mouseClick(view, LEFT, _Mod.NoModifier, point_of(pane, 3))
    assert pane.canvas.chosen_items() == {3}

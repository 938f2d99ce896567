"""Nothing of the week is cut where there is little room: shorter words, then fewer parts."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QMainWindow

from eros_desktop.ui.plan.paint_header import day_text
from eros_desktop.ui.plan.pane import PlanPane
from eros_desktop.ui.theme import Theme

pytestmark = pytest.mark.styled


@pytest.mark.parametrize(("room", "text"), [(6, "Mon 30"), (5, "Mo 30"), (2, "30"), (0, "30")])
def test_a_day_keeps_its_number_in_every_width(room: int, text: str) -> None:
    assert day_text(date(2026, 11, 30), lambda written: len(written) <= room) == text


def test_the_side_waits_where_the_zoom_leaves_no_room_and_comes_back(pane: PlanPane, theme: Theme) -> None:
    assert pane.desk.has_side
    theme.set_zoom(200)
    assert not pane.desk.has_side
    assert not pane.bar.inspector.isChecked()
    pane.bar.inspector.click()
    assert pane.desk.has_side
    theme.set_zoom(100)
    assert pane.desk.has_side


def test_what_is_wrong_is_told_whole_at_200_percent(pane: PlanPane, theme: Theme) -> None:
    theme.set_zoom(200)
    for label in (pane.issues.title, pane.issues.verdict):
        assert label.width() >= label.sizeHint().width()


def test_at_200_percent_on_a_small_screen_the_day_can_be_read(
    pane: PlanPane, theme: Theme, window: QMainWindow
) -> None:
    window.resize(1280, 720)
    theme.set_zoom(200)
    canvas = pane.canvas
    geometry = canvas.geometry_now
    assert geometry.room / geometry.hour_height >= 4
    assert not pane.tray.isVisible()
    assert pane.issues.title.isVisible()
    assert pane.issues.title.width() >= pane.issues.title.sizeHint().width()
    canvas.set_hour_height(200)  # as it was wished for at another zoom
    assert canvas.geometry_now.room / canvas.geometry_now.hour_height >= 2
    pane.context.actions["backlog"].trigger()
    assert pane.tray.isVisible()
    theme.set_zoom(100)
    assert canvas.hour_height > 120


def test_the_sizes_the_user_left_are_kept_at_every_zoom(pane: PlanPane, theme: Theme) -> None:
    desk = pane.desk
    desk.toggle_issues()
    desk.moveSplitter(desk.width() - 400, 1)
    wide = desk.side.width()
    assert pane.context.state.get("plan.inspector_width", 0) == wide
    theme.set_zoom(110)
    theme.set_zoom(100)
    assert abs(desk.side.width() - wide) <= 1

"""Nothing of the week is cut where there is little room: shorter words, then fewer parts."""

from __future__ import annotations

from datetime import date

import pytest

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

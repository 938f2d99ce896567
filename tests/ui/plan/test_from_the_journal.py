"""Coming from an entry of the journal to the send it is about."""

from __future__ import annotations

from eros_desktop.services.activity.entries import Subject
from eros_desktop.ui.plan.pane import PlanPane
from tests.ui.plan.fakes import ATLAS, WEEK


def test_the_send_is_selected_once_the_week_was_read(pane: PlanPane) -> None:
    pane.show_subject(Subject("week", ATLAS, WEEK, 8))
    assert [row.item_id for row in pane.chosen_rows()] == [8]
    pane.canvas.select_items((3,))
    pane.reload()
    assert [row.item_id for row in pane.chosen_rows()] == [3], "it is sought once"


def test_a_send_that_went_leaves_the_week_in_view(pane: PlanPane) -> None:
    pane.show_subject(Subject("week", ATLAS, WEEK, 999))
    assert pane.picture is not None
    assert pane.chosen_rows() == []

"""The pane as a manager uses it: states, selection, issues, generate, lock, export."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from eros_desktop.domain.errors import NotFound
from eros_desktop.domain.schedule.sends import Violation
from eros_desktop.services.changes import Topic
from eros_desktop.ui.actions.specs import Needs
from eros_desktop.ui.models.columns import Column
from eros_desktop.ui.plan.columns import ISSUE_COLUMNS, PART_COLUMNS, SEND_COLUMNS
from eros_desktop.ui.plan.pane import PlanPane
from eros_desktop.ui.plan.plan_bar import CANVAS, LIST
from tests.ui.plan.fakes import ATLAS, NASTY, WEEK, FakeServices, dense_week, usual_week
from tests.ui.test_accessibility import nameless


def labels(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


# -- states -----------------------------------------------------------------------------------


def test_a_stored_week_is_shown_and_summed_up(pane: PlanPane) -> None:
    assert len(pane.list.model.rows) == 51
    assert pane.bar.chip.text == "Draft"
    assert pane.bar.summary.text().startswith("49 sends · 2 follow-ups · ")
    assert "America/Los Angeles" in pane.bar.summary.text()
    assert "Quality " in pane.bar.summary.text()
    assert pane.context.actions.meets(Needs.WEEK)


def test_an_unplanned_week_offers_to_generate(pane: PlanPane, plan_services: FakeServices) -> None:
    plan_services.plans.stored.clear()
    pane.reload()
    assert pane.pages.currentWidget() is pane.empty
    assert "No week planned yet" in labels(pane.empty)
    assert not pane.context.actions.meets(Needs.WEEK)
    pane.empty.button.click()
    assert plan_services.plans.runs == [(ATLAS,)]
    assert pane.pages.currentWidget() is pane.desk
    assert len(pane.list.model.rows) == 51


def test_a_read_only_workspace_offers_nothing_to_plan(pane: PlanPane, plan_services: FakeServices) -> None:
    plan_services.plans.stored.clear()
    plan_services.is_read_only = True
    pane.context.actions.meet(Needs.WRITABLE, False)
    pane.reload()
    assert pane.empty.button.isHidden()
    assert "This workspace is open for reading only." in labels(pane.empty)


def test_without_a_creator_the_pane_says_what_to_do(pane: PlanPane) -> None:
    pane.context.selection.select_creator(None)
    assert "No creators yet" in labels(pane.empty)


def test_an_error_is_said_and_can_be_tried_again(pane: PlanPane, plan_services: FakeServices) -> None:
    plan_services.plans.error = NotFound("The page is gone. Nothing was changed; choose another one.")
    pane.reload()
    assert pane.bar.chip.isHidden()  # "Not planned" would be a guess
    assert "The page is gone. Nothing was changed; choose another one." in labels(pane.empty)
    plan_services.plans.error = None
    pane.empty.button.click()
    assert pane.pages.currentWidget() is pane.desk


def test_loading_is_shown_only_after_a_while(pane: PlanPane) -> None:
    assert pane.reader.waiting.interval() == 150
    pane.reader.waiting.timeout.emit()
    assert "Reading the week …" in labels(pane.empty)
    pane.reload()
    assert pane.pages.currentWidget() is pane.desk


def test_choosing_another_week_reads_it(pane: PlanPane) -> None:
    pane.context.selection.select_week(WEEK.next())
    assert pane.pages.currentWidget() is pane.empty
    pane.context.selection.select_week(WEEK)
    assert pane.pages.currentWidget() is pane.desk


def test_the_keyboard_stays_in_what_the_pane_shows(pane: PlanPane) -> None:
    pane.take_focus()
    assert pane.canvas.hasFocus()
    pane.context.selection.select_week(WEEK.next())
    assert pane.empty.button.hasFocus()
    pane.context.selection.select_week(WEEK)
    assert pane.canvas.hasFocus()
    assert pane.canvas.current_item() is None
    assert pane.inspector.item_id is None


def test_a_choice_made_elsewhere_is_read_when_the_pane_comes_back(
    pane: PlanPane, plan_services: FakeServices
) -> None:
    plan_services.plan(replace(dense_week(), week=WEEK.next()))
    pane.hide()
    pane.context.selection.select_week(WEEK.next())
    assert pane.picture is None
    pane.show()
    assert pane.picture is not None
    assert pane.picture.plan.week == WEEK.next()


def test_weeks_make_the_pane_stale() -> None:
    assert PlanPane.topics & Topic.WEEKS


# -- inspector --------------------------------------------------------------------------------


def test_captions_are_shown_as_text(pane: PlanPane) -> None:
    pane.canvas.select_items((1,))
    assert pane.inspector.facts.caption.toPlainText() == NASTY
    assert not pane.inspector.facts.caption.acceptRichText()
    assert {label.textFormat() for label in pane.inspector.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    assert pane.canvas.grab().toImage().width() > 0


def test_the_inspector_says_why_this_caption(pane: PlanPane) -> None:
    pane.canvas.select_items((1,))
    found = labels(pane.inspector)
    assert "Score today 80.0 of 100" in found
    assert found.count("80 × 20% = 16.0") == 5
    assert "Freshness is as it is." in found
    assert any("20: used more than three times" in text for text in found)
    assert "12 days before" in found


def test_the_inspector_says_when_the_score_was_another_at_planning(
    pane: PlanPane, plan_services: FakeServices
) -> None:
    week = usual_week()
    for planned, is_told in ((71.5, True), (80.0, False)):
        plan_services.plan(replace(week, sends=(replace(week.sends[0], score=planned), *week.sends[1:])))
        pane.reload()
        pane.canvas.select_items((1,))
        told = [text for text in labels(pane.inspector) if "when the week was planned" in text]
        assert bool(told) == is_told
        assert all(text.startswith("It was 71.5 ") for text in told)


def test_a_send_without_a_caption_is_explained_too(pane: PlanPane, plan_services: FakeServices) -> None:
    week = usual_week()
    plan_services.plan(
        replace(week, sends=(replace(week.sends[0], caption_id=None, caption_text=None), *week.sends[1:]))
    )
    pane.reload()
    pane.canvas.select_items((1,))
    assert "This send has no caption of the bank." in labels(pane.inspector)


def test_without_a_selection_the_inspector_says_how_to_make_one(pane: PlanPane) -> None:
    pane.list.view.clearSelection()
    pane.list.view.setCurrentIndex(pane.list.model.index(-1, -1))
    assert "No send selected" in labels(pane.inspector)


# -- issues -----------------------------------------------------------------------------------


@pytest.fixture
def broken(pane: PlanPane, plan_services: FakeServices) -> PlanPane:
    week = usual_week()
    assert week.validation is not None
    found = (
        Violation("spacing", "error", (8, 9), "Two sends stand 20 minutes apart."),
        Violation("variety", "warning", (), "One type fills the week."),
    )
    plan_services.plan(replace(week, validation=replace(week.validation, violations=found)))
    pane.reload()
    return pane


def test_issues_are_counted_and_listed(broken: PlanPane) -> None:
    assert broken.issues.title.text() == "1 error, 1 warning"
    assert [row.violation.severity for row in broken.issues.issues.model.rows] == ["error", "warning"]


def test_show_selects_the_sends_of_an_issue(broken: PlanPane, qtbot: QtBot) -> None:
    table = broken.issues.issues
    index = table.model.index(0, [column.key for column in ISSUE_COLUMNS].index("show"))
    qtbot.mouseClick(
        table.view.viewport(), Qt.MouseButton.LeftButton, pos=table.view.visualRect(index).center()
    )
    assert [row.item_id for row in broken.chosen_rows()] == [8, 9]
    assert broken.canvas.current_item() == 8
    assert "Issues of these sends" in labels(broken.inspector)
    broken.canvas.select_items((8,))
    assert "Issues of this send" in labels(broken.inspector)


def test_a_dimension_shows_what_costs_points(pane: PlanPane) -> None:
    pane.issues.dimensions["revenue"].click()
    assert not pane.issues.body.isHidden()
    assert pane.issues.body.currentWidget() is pane.issues.parts
    lost = [part.maximum - part.points for part in pane.issues.parts.model.rows]
    assert lost == sorted(lost, reverse=True)
    assert len(lost) == 4
    pane.issues.dimensions["revenue"].click()
    assert pane.issues.body.currentWidget() is pane.issues.issues


def test_issues_fold_and_unfold(pane: PlanPane) -> None:
    assert pane.issues.body.isHidden()
    pane.context.actions["issues"].trigger()
    assert not pane.issues.body.isHidden()
    pane.issues.fold.click()
    assert pane.issues.body.isHidden()
    assert pane.context.state.get("plan.issues_folded", False)


def test_the_volume_is_told_in_steps(pane: PlanPane) -> None:
    assert pane.volume.is_folded
    asked = pane.volume.reading
    assert asked.card is None  # nothing is reckoned for a card nobody looks at
    pane.volume.toggle.click()
    rows = [row.line for row in asked.fall.rows if row.line is not None]
    assert [(row.title, row.number) for row in rows] == [
        ("Base of the level", "77 a week"),
        ("Saturation, opportunity, trend", "+7"),
        ("Confidence", "no change"),
        ("The week", "84 a week"),
    ]
    assert (rows[1].split, rows[1].reason) == ("revenue 5 → 6 a day", "12,434 fans.")
    assert asked.card is not None
    assert "instead of 84" in pane.volume.today_line.text()
    asked.figures.rows["saturation"].number.setValue(95)
    assert "Tried, not stored." in asked.figures.said.text()
    assert "Off by 10 %" in asked.trail.said.text()


# -- lock -------------------------------------------------------------------------------------


def test_l_locks_and_frees_the_selected_sends(pane: PlanPane, qtbot: QtBot) -> None:
    pane.canvas.setFocus()
    pane.show_sends((3, 4))
    qtbot.keyClick(pane.canvas, Qt.Key.Key_L)
    assert pane.picture is not None
    assert pane.picture.locked == 2
    assert "2 locked" in pane.bar.summary.text()
    assert [row.item_id for row in pane.chosen_rows()] == [3, 4]
    qtbot.keyClick(pane.canvas, Qt.Key.Key_L)
    assert pane.picture.locked == 0


def test_locking_needs_a_selection(pane: PlanPane) -> None:
    pane.list.view.clearSelection()
    assert not pane.context.actions["lock"].isEnabled()
    pane.show_sends((3,))
    assert pane.context.actions["lock"].isEnabled()


# -- all the rest -----------------------------------------------------------------------------


def test_ctrl_l_changes_the_view_and_remembers_it(pane: PlanPane) -> None:
    pane.context.actions["plan_view"].trigger()
    assert pane.desk.view == LIST
    assert pane.bar.list.isChecked()
    takers = [one for one in pane.bar.views.buttons() if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert takers == [pane.bar.list]
    assert pane.context.state.get("plan.view", CANVAS) == LIST
    assert not pane.bar.taller.isEnabled()


def test_the_inspector_can_be_hidden(pane: PlanPane) -> None:
    pane.bar.inspector.click()
    assert not pane.desk.has_side
    assert not pane.bar.inspector.isChecked()


@pytest.mark.parametrize("view", [CANVAS, LIST])
def test_everything_that_takes_the_keyboard_has_a_name(broken: PlanPane, view: int) -> None:
    broken.show_view(view)
    broken.canvas.select_items((8,))
    broken.volume.toggle.click()
    assert nameless(broken) == []
    assert QAccessible.queryAccessibleInterface(broken).text(QAccessible.Text.Name) == "Plan"


def test_the_list_is_a_sound_model(pane: PlanPane, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(pane.list.model)


@pytest.mark.parametrize("columns", [SEND_COLUMNS, ISSUE_COLUMNS, PART_COLUMNS])
def test_column_keys_are_unique(columns: tuple[Column[object], ...]) -> None:
    keys = [column.key for column in columns]
    assert len(keys) == len(set(keys))


def test_every_column_writes_every_row(pane: PlanPane) -> None:
    model = pane.list.model
    texts = [
        [model.data(model.index(row, column)) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
    assert all(isinstance(text, str) and text for row in texts for text in row)

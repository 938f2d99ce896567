"""The pane as a manager uses it: states, selection, issues, generate, lock, export."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from eros_desktop.domain.errors import NotFound
from eros_desktop.domain.schedule.sends import Violation
from eros_desktop.services.changes import Topic
from eros_desktop.ui.actions.specs import Needs
from eros_desktop.ui.models.columns import Column
from eros_desktop.ui.plan import dialogs, export_dialog, exporting
from eros_desktop.ui.plan.columns import ISSUE_COLUMNS, PART_COLUMNS, SEND_COLUMNS
from eros_desktop.ui.plan.dialogs import CreatorsDialog, ReplaceDialog
from eros_desktop.ui.plan.export_dialog import ExportAnswer, ExportDialog, ExportQuestion
from eros_desktop.ui.plan.pane import PlanPane
from eros_desktop.ui.plan.plan_bar import CANVAS, LIST
from eros_desktop.ui.plan.reading import Standing
from tests.support.fake_services import PEOPLE
from tests.ui.plan.fakes import ATLAS, NASTY, WEEK, FakeServices, dense_week, usual_week
from tests.ui.test_accessibility import nameless


def labels(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


def answered(
    monkeypatch: pytest.MonkeyPatch, owner: type[QDialog], answer: object
) -> list[tuple[object, ...]]:
    """Replaces a dialog's question by its answer; returns what was asked."""
    asked: list[tuple[object, ...]] = []

    def ask(*args: object) -> object:
        asked.append(args)
        return answer

    monkeypatch.setattr(owner, "ask", staticmethod(ask))
    return asked


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
    assert plan_services.plans.runs == [((ATLAS,), False)]
    assert pane.pages.currentWidget() is pane.desk
    assert len(pane.list.model.rows) == 51


def test_a_read_only_workspace_offers_nothing_to_plan(pane: PlanPane, plan_services: FakeServices) -> None:
    plan_services.plans.stored.clear()
    plan_services.is_read_only = True
    pane.reload()
    assert pane.empty.button.isHidden()


def test_without_a_creator_the_pane_says_what_to_do(pane: PlanPane) -> None:
    pane.context.selection.select_creator(None)
    assert "No creator chosen" in labels(pane.empty)


def test_an_error_is_said_and_can_be_tried_again(pane: PlanPane, plan_services: FakeServices) -> None:
    plan_services.plans.error = NotFound("The page is gone. Nothing was changed; choose another one.")
    pane.reload()
    assert "The page is gone. Nothing was changed; choose another one." in labels(pane.empty)
    plan_services.plans.error = None
    pane.empty.button.click()
    assert pane.pages.currentWidget() is pane.desk


def test_loading_is_shown_only_after_a_while(pane: PlanPane) -> None:
    assert pane._loading.interval() == 150
    pane._loading.timeout.emit()
    assert "Reading the week …" in labels(pane.empty)
    pane.reload()
    assert pane.pages.currentWidget() is pane.desk


def test_choosing_another_week_reads_it(pane: PlanPane) -> None:
    pane.context.selection.select_week(WEEK.next())
    assert pane.pages.currentWidget() is pane.empty
    pane.context.selection.select_week(WEEK)
    assert pane.pages.currentWidget() is pane.desk


def test_weeks_make_the_pane_stale() -> None:
    assert PlanPane.topics & Topic.WEEKS


# -- inspector --------------------------------------------------------------------------------


def test_captions_are_shown_as_text(pane: PlanPane) -> None:
    pane.canvas.select_items((1,))
    shown = [label for label in pane.inspector.findChildren(QLabel) if label.text() == NASTY]
    assert [label.textFormat() for label in shown] == [Qt.TextFormat.PlainText]
    assert pane.canvas.grab().toImage().width() > 0


def test_the_inspector_says_why_this_caption(pane: PlanPane) -> None:
    pane.canvas.select_items((1,))
    found = labels(pane.inspector)
    assert "Score today 80.0 of 100" in found
    assert found.count("80 × 20% = 16.0") == 5
    assert "Freshness is as it is." in found
    assert any("20: used more than three times" in text for text in found)
    assert "12 days before" in found


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
    index = table.model.index(0, len(ISSUE_COLUMNS) - 1)
    qtbot.mouseClick(
        table.view.viewport(), Qt.MouseButton.LeftButton, pos=table.view.visualRect(index).center()
    )
    assert [row.item_id for row in broken.chosen_rows()] == [8, 9]
    assert broken.canvas.current_item() == 8
    assert "Issues of this send" in labels(broken.inspector)


def test_a_dimension_shows_what_costs_points(pane: PlanPane) -> None:
    pane.issues.dimensions["revenue"].click()
    assert pane.issues.body.currentWidget() is pane.issues.parts
    lost = [part.maximum - part.points for part in pane.issues.parts.model.rows]
    assert lost == sorted(lost, reverse=True)
    assert len(lost) == 4
    pane.issues.dimensions["revenue"].click()
    assert pane.issues.body.currentWidget() is pane.issues.issues


def test_issues_fold_and_unfold(pane: PlanPane) -> None:
    pane.context.actions["issues"].trigger()
    assert pane.issues.body.isHidden()
    assert pane.context.state.get("plan.issues_folded", False)
    pane.issues.fold.click()
    assert not pane.issues.body.isHidden()


def test_the_volume_is_told_in_steps(pane: PlanPane) -> None:
    assert pane.volume.is_folded
    pane.volume.toggle.click()
    assert {"Base tier", "revenue 0 → 5", "12,434 fans."} <= set(labels(pane.volume))


# -- generate ---------------------------------------------------------------------------------


def test_replacing_a_week_is_asked_first(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answered(monkeypatch, ReplaceDialog, "replace")
    plan_services.plans.next_plan = dense_week()
    pane.context.actions["generate"].trigger()
    standing = asked[0][0]
    assert isinstance(standing, Standing)
    assert (standing.drafts, standing.replaced, standing.kept) == (1, 51, 0)
    assert plan_services.plans.runs == [((ATLAS,), True)]
    assert len(pane.list.model.rows) == 175


def test_a_no_keeps_the_week(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered(monkeypatch, ReplaceDialog, "cancel")
    pane.context.actions["generate"].trigger()
    assert plan_services.plans.runs == []


def test_cancel_leaves_the_old_week(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered(monkeypatch, ReplaceDialog, "replace")
    plan_services.plans.next_plan = dense_week()
    plan_services.plans.withdraw = True
    pane.context.actions["generate"].trigger()
    assert len(plan_services.plans.stored[(ATLAS, WEEK)].sends) == 51
    assert len(pane.list.model.rows) == 51
    assert not pane.generating.is_running
    assert pane.bar.cancel.isHidden()


def test_the_bar_offers_cancel_while_planning(pane: PlanPane) -> None:
    pane.generating.running_changed.emit(True)
    assert pane.bar.generate.isHidden()
    assert not pane.bar.cancel.isHidden()
    pane.generating.running_changed.emit(False)
    assert not pane.bar.generate.isHidden()


def test_all_active_creators_are_planned_by_name(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered(monkeypatch, ReplaceDialog, "keep")
    pane.context.actions["generate_all"].trigger()
    assert plan_services.plans.runs == [(tuple(one.creator_id for one in PEOPLE), False)]


def test_chosen_creators_are_planned(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answered(monkeypatch, CreatorsDialog, (PEOPLE[2].creator_id,))
    pane.context.actions["generate_chosen"].trigger()
    assert asked[0][1] == (ATLAS,)
    assert plan_services.plans.runs == [((PEOPLE[2].creator_id,), False)]


def test_refusals_are_told(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered(monkeypatch, ReplaceDialog, "replace")
    refusal = SimpleNamespace(
        creator_id=ATLAS, page_name="atlas", code="NO_VAULT_MATRIX", message="The vault is empty."
    )
    plan_services.plans.refusals = (refusal,)
    pane.context.actions["generate"].trigger()
    notice = pane.context.banner.history[-1]
    assert (notice.level, notice.text) == ("error", "The vault is empty.")
    assert "NO_VAULT_MATRIX" in notice.details


def test_the_creators_dialog_gives_what_is_ticked(qtbot: QtBot, looks: QApplication) -> None:
    dialog = CreatorsDialog(PEOPLE, (ATLAS,))
    qtbot.addWidget(dialog)
    assert dialog.chosen() == (ATLAS,)
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.generate.isEnabled()


@pytest.mark.parametrize(("text", "answer"), [("Replace", "replace"), ("Plan only the missing ones", "keep")])
def test_the_replace_dialog_gives_its_answer(
    qtbot: QtBot, looks: QApplication, text: str, answer: str
) -> None:
    dialog = ReplaceDialog(Standing((ATLAS, PEOPLE[1].creator_id), drafts=1, replaced=51))
    qtbot.addWidget(dialog)
    button = next(
        one for one in dialog.findChildren(dialogs.QDialogButtonBox)[0].buttons() if one.text() == text
    )
    button.click()
    assert dialog.answer == answer


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


# -- export -----------------------------------------------------------------------------------


def test_export_writes_what_was_asked_for(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(exporting, "open_folder", opened.append)
    asked = answered(monkeypatch, ExportDialog, ExportAnswer("json", False, tmp_path, False, True))
    pane.bar.export.click()
    question = asked[0][0]
    assert isinstance(question, ExportQuestion)
    assert question.creator_name == "harbour"
    assert plan_services.exports.asked == [((ATLAS,), "json", tmp_path, True)]
    notice = pane.context.banner.history[-1]
    assert notice.text.startswith("Exported 51 sends in 1 file to ")
    assert notice.button == "Open folder"
    assert notice.act is not None
    notice.act()
    assert opened == [tmp_path]
    assert pane.context.state.get("plan.export_format", "") == "json"


def test_export_of_everyone_asks_who_has_a_week(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answered(monkeypatch, ExportDialog, ExportAnswer("csv", True, tmp_path, False, False))
    plan_services.exports.left_out = ("harbour: Mon 10:07 bump_normal has no caption and was left out.",)
    pane.context.actions["export"].trigger()
    assert plan_services.exports.asked[0][0] == (ATLAS, PEOPLE[1].creator_id)
    assert pane.context.banner.history[-1].level == "warning"


def test_a_cancelled_export_writes_nothing(
    pane: PlanPane, plan_services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered(monkeypatch, ExportDialog, None)
    pane.export()
    assert plan_services.exports.asked == []


@pytest.fixture
def dialog(qtbot: QtBot, looks: QApplication, plan_services: FakeServices, tmp_path: Path) -> ExportDialog:
    question = ExportQuestion(plan_services.exports.formats(), "harbour", WEEK, "json", tmp_path)  # type: ignore[arg-type]
    made = ExportDialog(question)
    qtbot.addWidget(made)
    return made


def test_the_export_dialog_offers_the_last_format_and_folder(dialog: ExportDialog, tmp_path: Path) -> None:
    assert dialog.answer() == ExportAnswer("json", False, tmp_path, False, False)


def test_a_chosen_file_is_a_file(
    dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(export_dialog, "ask_file", lambda *_: tmp_path / "mine")
    dialog.to_file.click()
    assert dialog.answer() == ExportAnswer("json", False, tmp_path / "mine.json", True, False)


def test_a_chosen_folder_is_a_folder(
    dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(export_dialog, "ask_folder", lambda *_: tmp_path / "out")
    dialog.to_folder.click()
    assert dialog.answer().out == tmp_path / "out"


def test_nothing_can_be_exported_to_nowhere(dialog: ExportDialog) -> None:
    dialog.out.setText("  ")
    assert not dialog.export.isEnabled()


# -- all the rest -----------------------------------------------------------------------------


def test_ctrl_l_changes_the_view_and_remembers_it(pane: PlanPane) -> None:
    pane.context.actions["plan_view"].trigger()
    assert pane.desk.view == LIST
    assert pane.bar.list.isChecked()
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


def test_dialogs_have_names_too(dialog: ExportDialog, qtbot: QtBot) -> None:
    creators = CreatorsDialog(PEOPLE, ())
    qtbot.addWidget(creators)
    for one in (dialog, creators, ReplaceDialog(Standing((ATLAS,), 1, 2), dialog)):
        one.show()
        assert nameless(one) == []
        one.close()


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

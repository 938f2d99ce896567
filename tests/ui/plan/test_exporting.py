"""Exporting from the pane: what is asked, what is written, what is said."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eros_desktop.ui.plan import export_dialog, exporting
from eros_desktop.ui.plan.dialogs import CreatorsDialog, ReplaceDialog
from eros_desktop.ui.plan.export_dialog import ExportAnswer, ExportDialog, ExportQuestion
from eros_desktop.ui.plan.pane import PlanPane
from eros_desktop.ui.plan.reading import Standing
from tests.support.fake_services import PEOPLE
from tests.ui.plan.asking import answered
from tests.ui.plan.fakes import ATLAS, WEEK, FakeServices
from tests.ui.test_accessibility import nameless


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


def test_dialogs_have_names_too(dialog: ExportDialog, qtbot: QtBot) -> None:
    creators = CreatorsDialog(PEOPLE, ())
    qtbot.addWidget(creators)
    for one in (dialog, creators, ReplaceDialog(Standing((ATLAS,), 1, 2), dialog)):
        one.show()
        assert nameless(one) == []
        one.close()

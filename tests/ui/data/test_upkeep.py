"""Quality, backups and the check of the database in the Data pane."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from eros_desktop.domain.errors import StorageUnavailable
from eros_desktop.services.checks import CheckFinding
from eros_desktop.ui.data.audit_side import change_told
from eros_desktop.ui.data.pane import AUDIT, BACKUPS, CHECK, DataPane
from eros_desktop.ui.data.small_dialogs import RestoreDialog
from tests.support.fake_data import DataServices
from tests.ui.data.conftest import texts
from tests.ui.test_accessibility import nameless

# -- quality ------------------------------------------------------------------------------------


def test_the_audit_shows_score_grade_and_six_dimensions(pane: DataPane) -> None:
    pane.show_section(AUDIT)
    assert pane.audit.grade.text() == "92.5 of 100, grade A"
    assert len(pane.audit.cards.cards) == 6
    pane.audit.cards.cards[1].click()
    assert [row.key for row in pane.audit.model.rows] == ["negative"]
    assert "SELECT 100, 10.0" in texts(pane.audit.side)
    pane.audit.cards.cards[2].click()
    assert "Nothing found here" in texts(pane.audit.table.states)
    pane.audit.table.states.button.click()
    assert len(pane.audit.model.rows) == 2


def test_a_repair_is_previewed_before_it_is_made(pane: DataPane, data: DataServices) -> None:
    pane.show_section(AUDIT)
    said = texts(pane.audit.side)
    assert "6 rows would be set aside." in said
    assert "sent_count: -3" in said
    button = pane.audit.side.buttons["repair"]
    assert button.accessibleName() == "Set them aside"
    button.click()
    assert [row.key for row in pane.audit.model.rows] == ["nameless"]
    assert (data.audit.runs, data.audit.refused) == (2, 0)  # nothing is asked of a finding that is gone


def test_a_change_names_its_row_and_only_what_differs() -> None:
    before = {"table": "caption_bank", "id": 7, "last_used": None, "rate": 0.41621621621621624}
    assert change_told(before, {**before, "rate": 0.25}) == "Caption bank · id: 7 · rate: 0.416216 → 0.25"
    assert change_told(before, None).endswith("→  kept aside")


def test_what_cannot_be_repaired_honestly_has_no_button(pane: DataPane) -> None:
    pane.show_section(AUDIT)
    pane.audit.table.select_key(("completeness", "nameless"))
    assert "repair" not in pane.audit.side.buttons
    assert "There is no honest repair" in texts(pane.audit.side)


# -- backups ------------------------------------------------------------------------------------


def test_a_backup_is_made_checked_and_put_back(
    pane: DataPane, data: DataServices, reopened: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    pane.context.actions["data_backup"].trigger()
    assert pane.tabs.currentIndex() == BACKUPS
    backup = data.backups.kept[0]
    assert pane.backups.table.chosen_keys() == [backup.path]
    pane.backups.side.buttons["verify"].click()
    assert "Sound" in texts(pane.backups.side)
    answers = [False, True]
    monkeypatch.setattr(RestoreDialog, "ask", staticmethod(lambda *_: answers.pop(0)))
    pane.backups.side.buttons["restore"].click()
    assert reopened == []
    pane.backups.side.buttons["restore"].click()
    assert data.backups.restored == [backup.path]
    assert backup.path.name in reopened[0][1]


def test_a_backup_that_is_not_sound_is_not_offered(pane: DataPane, data: DataServices) -> None:
    pane.context.actions["data_backup"].trigger()
    data.backups.problems = ("its content is not what was saved",)
    pane.backups.side.buttons["verify"].click()
    assert "restore" not in pane.backups.side.buttons
    assert "its content is not what was saved" in texts(pane.backups.side)


def test_why_a_backup_cannot_be_put_back_is_said_instead_of_asked(pane: DataPane, data: DataServices) -> None:
    data.backups.problem = "It was made by a newer program. Nothing was changed."
    pane.show_section(BACKUPS)
    pane.backups.restore(Path("x.eros"))
    assert pane.context.banner.notice is not None
    assert pane.context.banner.notice.text == data.backups.problem


def test_the_question_before_a_restore_compares_and_keeps_by_default(
    pane: DataPane, data: DataServices, qtbot: QtBot
) -> None:
    dialog = RestoreDialog(data.backups.plan_restore(Path("x.eros")), pane.context.theme)
    qtbot.addWidget(dialog)
    dialog.show()
    assert nameless(dialog) == []
    said = texts(dialog)
    assert "It is of an older kind." in said
    assert "In the backup" in said
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.result() == RestoreDialog.DialogCode.Rejected


# -- database -----------------------------------------------------------------------------------


def test_a_sound_database_says_what_is_in_it(pane: DataPane) -> None:
    pane.context.actions["data_check"].trigger()
    said = texts(pane.check)
    assert "The database is sound" in said
    assert "4.0 MB" in said


def test_what_is_wrong_with_a_database_is_listed_and_mended(pane: DataPane, data: DataServices) -> None:
    data.checks.findings = (CheckFinding("foreign_keys", "A row refers to nothing."),)
    pane.show_section(CHECK)
    assert "The database is not sound" in texts(pane.check)
    assert "A row refers to nothing." in texts(pane.check)
    pane.check.repair.click()
    assert "Mended one reference" in texts(pane.check)
    assert "The database is sound" in texts(pane.check)
    assert not pane.check.repair.isVisible()
    data.checks.error = StorageUnavailable("It cannot be read. Nothing was changed.")
    pane.check.again.click()
    assert "It cannot be read" in texts(pane.check)

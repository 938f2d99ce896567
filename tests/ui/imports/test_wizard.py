"""The import wizard: files, columns, check, result; nothing is stored before the last button."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from pytestqt.qtbot import QtBot

from eros_desktop.domain.errors import Cancelled, ImportFailed
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.changes import Change
from eros_desktop.services.imports.report import RowCounts
from eros_desktop.ui.imports.drafts import check_state, in_order, result_state
from eros_desktop.ui.imports.dropped import files_in
from eros_desktop.ui.imports.files_dialog import FilesDialog
from eros_desktop.ui.imports.steps import CHECK, COLUMNS, FILES, RESULT
from eros_desktop.ui.imports.wizard import ImportWizard
from tests.support.fake_data import Imports, inspection
from tests.support.fake_services import FakeServices
from tests.support.sync_runner import SyncRunner
from tests.ui.imports.conftest import LIST, OLD, OTHER, texts
from tests.ui.test_accessibility import nameless


def test_without_files_it_says_what_may_come_in(
    wizard: ImportWizard, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "drop them here" in texts(wizard.nothing)
    assert not wizard.go_on.isEnabled()
    assert nameless(wizard) == []
    monkeypatch.setattr(FilesDialog, "ask", staticmethod(lambda _parent, _folder: (LIST,)))
    wizard.nothing.button.click()
    assert [draft.path for draft in wizard.drafts] == [LIST]


def test_four_presses_of_enter_bring_a_known_file_in(
    qtbot: QtBot, wizard: ImportWizard, imports: Imports
) -> None:
    wizard.add_files([LIST])
    steps = []
    for _ in range(3):
        steps.append(wizard.step)
        qtbot.keyClick(wizard, Qt.Key.Key_Return)
    assert (steps, wizard.step) == ([FILES, COLUMNS, CHECK], RESULT)
    assert imports.runs == [("captions", True), ("captions", False)]
    assert "110 were new, 0 changed what was stored, 4 were here already." in texts(wizard.result_panel)
    qtbot.keyClick(wizard, Qt.Key.Key_Return)
    assert not wizard.isVisible()


def test_every_step_can_be_heard(wizard: ImportWizard) -> None:
    wizard.add_files([LIST, OTHER])
    for _ in range(3):
        assert nameless(wizard) == []
        assert str(wizard.step + 1) in wizard.line.accessibleName()
        wizard.go_on.click()
    assert nameless(wizard) == []


def test_leaving_before_the_last_button_stores_nothing(
    qtbot: QtBot, wizard: ImportWizard, imports: Imports
) -> None:
    wizard.add_files([LIST])
    wizard.go_on.click()
    wizard.go_on.click()
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    assert not wizard.isVisible()
    assert imports.runs == [("captions", True)]


def test_the_check_says_why_rows_would_wait_and_where_they_stand(wizard: ImportWizard) -> None:
    wizard.add_files([LIST])
    wizard.go_on.click()
    wizard.go_on.click()
    said = texts(wizard.check_panel)
    assert "6 × viewed more than sent" in said
    assert "Lines 10, 11, 12, 13, 14 …" in said
    assert "A note." in said
    assert wizard.said.text() == "Nothing has been stored yet."


def test_a_file_that_does_not_say_whose_it_is_waits_for_the_answer(
    wizard: ImportWizard, imports: Imports
) -> None:
    imports.found[LIST.name] = inspection(LIST, "infloww-messages", needs_creator=True)
    wizard.add_files([LIST])
    assert wizard.format.problem.text() == "Say whose file it is."
    assert wizard.format.buttons["creator"].text() == "Choose …"
    assert not wizard.go_on.isEnabled()  # no column could say it
    wizard.format.asked.emit("creator", "atlas")
    assert wizard.format.problem.text() == ""
    assert wizard.go_on.isEnabled()


def test_a_file_that_nobody_recognises_asks_what_it_holds_before_its_columns(
    wizard: ImportWizard, imports: Imports
) -> None:
    imports.found[LIST.name] = inspection(LIST, None, targets=(), problem="Give a mapping.")
    wizard.add_files([LIST])
    assert "Say what the file holds" in wizard.format.problem.text()
    assert not wizard.go_on.isEnabled()


def test_the_keyboard_goes_from_choosing_files_to_the_button_that_goes_on(wizard: ImportWizard) -> None:
    wizard.nothing.button.setFocus()
    wizard.add_files([LIST])
    assert wizard.focusWidget() is wizard.go_on
    assert wizard.go_on.isDefault()


@pytest.mark.parametrize(("name", "step"), [("back", FILES), ("go_on", CHECK)])
def test_enter_presses_the_button_one_has_gone_to(
    qtbot: QtBot, wizard: ImportWizard, name: str, step: int
) -> None:
    wizard.add_files([LIST])
    wizard.go_on.click()
    button = getattr(wizard, name)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert wizard.step == step


def test_a_file_says_that_it_is_being_checked_and_brought_in(
    wizard: ImportWizard, imports: Imports, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    run = imports.run

    def look(*asked: Any, **rest: Any) -> object:
        state = (check_state, result_state)[not rest.get("dry_run")]
        seen.append(state(wizard.drafts[0])[1])
        return run(*asked, **rest)

    monkeypatch.setattr(imports, "run", look)
    wizard.add_files([LIST])
    for _ in range(3):
        wizard.go_on.click()
    assert seen == ["Checking …", "Importing …"]
    assert check_state(wizard.drafts[0])[1] == "Can come in"
    assert result_state(wizard.drafts[0])[1] == "Imported"


def test_the_files_are_looked_for_where_the_last_ones_lay(
    wizard: ImportWizard, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []
    answers: list[tuple[Path, ...]] = [(Path("sheets", "a.csv"),), (), ()]

    def ask(_parent: object, folder: Path) -> tuple[Path, ...]:
        asked.append(folder)
        return answers.pop(0)

    monkeypatch.setattr(FilesDialog, "ask", staticmethod(ask))
    first = wizard.folder
    wizard.nothing.button.click()
    wizard.add.click()
    wizard.add.click()
    assert asked == [first, Path("sheets"), Path("sheets")]
    assert first.is_absolute()


def test_a_database_has_no_columns_to_match(wizard: ImportWizard, imports: Imports) -> None:
    wizard.add_files([OLD])
    assert wizard.go_on.text() == "Check"
    wizard.go_on.click()
    assert wizard.step == CHECK
    assert imports.runs == [("eros-db", True)]
    wizard.back.click()
    assert wizard.step == FILES


def test_creators_come_in_before_what_refers_to_them(wizard: ImportWizard, imports: Imports) -> None:
    imports.found = {
        name: inspection(Path(name), kind)
        for name, kind in (("m.csv", "messages"), ("v.csv", "vault"), ("c.csv", "creators"))
    }
    wizard.add_files([Path(name) for name in imports.found])
    assert "Creators come in first" in wizard.said.text()
    for _ in range(3):
        wizard.go_on.click()
    kinds = ["creators", "vault", "messages"]
    assert imports.runs == [(kind, True) for kind in kinds] + [(kind, False) for kind in kinds]
    assert [draft.kind for draft in in_order(wizard.drafts)] == kinds


def test_a_file_allowed_to_shrink_what_is_stored_has_those_after_it_checked_anew(
    qtbot: QtBot, wizard: ImportWizard, imports: Imports
) -> None:
    imports.error = ImportFailed("It has 90 % fewer rows than before.", code="SHRINK")
    wizard.add_files([LIST, OTHER])
    wizard.go_on.click()
    wizard.go_on.click()
    assert wizard.check_panel.agree is not None
    wizard.check_panel.agree.click()
    qtbot.waitUntil(lambda: len(imports.asked) == 4)
    assert [asked["allow_shrink"] for asked in imports.asked] == [False, False, True, False]
    assert wizard.drafts[0].checked is not None
    assert wizard.go_on.isEnabled()


def test_nothing_can_be_imported_where_everything_is_there_already(
    wizard: ImportWizard, imports: Imports
) -> None:
    imports.counts = RowCounts(120, 0, 0, 120, 0)
    wizard.add_files([LIST])
    wizard.go_on.click()
    wizard.go_on.click()
    assert "All of it is here already" in texts(wizard.check_panel)
    assert (wizard.go_on.text(), wizard.leave.isVisible()) == ("Close", False)
    wizard.go_on.click()
    assert not wizard.isVisible()
    assert imports.runs == [("captions", True)]


def test_a_file_of_rows_that_only_wait_says_so(wizard: ImportWizard, imports: Imports) -> None:
    imports.counts = RowCounts(6, 0, 0, 0, 6)
    wizard.add_files([LIST])
    wizard.go_on.click()
    wizard.go_on.click()
    assert "Nothing new, only rows that wait" in texts(wizard.check_panel)
    assert wizard.go_on.isEnabled()


def test_a_refused_file_says_why_and_leaves_the_others_alone(
    wizard: ImportWizard, imports: Imports, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = imports.run

    def refuse(kind: str, files: list[Path], **rest: Any) -> object:
        if files[0] == OTHER:
            raise ImportFailed("other.csv is damaged. Nothing was stored.")
        return run(kind, files, **rest)

    monkeypatch.setattr(imports, "run", refuse)
    wizard.add_files([LIST, OTHER])
    wizard.go_on.click()
    wizard.go_on.click()
    wizard.checked.select_key(OTHER)
    assert "other.csv is damaged" in texts(wizard.check_panel)
    wizard.go_on.click()
    assert [draft.done is not None for draft in wizard.drafts] == [True, False]


def test_panes_are_told_once_after_all_files_and_what_came_before_cancel_stays(
    wizard: ImportWizard, imports: Imports, runner: SyncRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Change] = []
    runner.changed.connect(told.append)
    run = imports.run

    def withdraw(kind: str, files: list[Path], *, dry_run: bool = False, **rest: Any) -> object:
        if files[0] == OTHER and not dry_run:
            raise Cancelled("It was cancelled")
        return run(kind, files, dry_run=dry_run, **rest)

    monkeypatch.setattr(imports, "run", withdraw)
    wizard.add_files([LIST, OTHER])
    for _ in range(3):
        wizard.go_on.click()
    assert [draft.done is not None for draft in wizard.drafts] == [True, False]
    assert [change.is_evident for change in told] == [True]


def test_a_file_that_would_shrink_the_workspace_is_agreed_to_first(
    wizard: ImportWizard, imports: Imports
) -> None:
    imports.error = ImportFailed("It has 90 % fewer rows than before.", code="SHRINK")
    wizard.add_files([LIST])
    wizard.go_on.click()
    wizard.go_on.click()
    assert not wizard.go_on.isEnabled()
    assert wizard.check_panel.agree is not None
    wizard.check_panel.agree.click()
    assert wizard.go_on.isEnabled()
    wizard.go_on.click()
    assert imports.runs[-1] == ("captions", False)
    assert imports.asked[-1]["allow_shrink"]
    assert wizard.drafts[0].done is not None


def test_an_import_can_be_taken_back_where_it_is_reported(
    wizard: ImportWizard, imports: Imports, services: FakeServices
) -> None:
    subject = Subject("import", key="2")
    imports.activity_id = services.activity.add("Imported list.csv", subject, undo=lambda: None)
    wizard.add_files([LIST])
    for _ in range(3):
        wizard.go_on.click()
    assert wizard.result_panel.undo is not None
    answers = [False, True]
    wizard.ask = lambda _file, _parent: answers.pop(0)
    wizard.result_panel.undo.click()
    assert wizard.drafts[0].done is not None
    wizard.result_panel.undo.click()
    assert wizard.drafts[0].done is None
    assert services.activity.entry(imports.activity_id).is_undone


def test_the_rows_that_wait_are_one_press_away(qtbot: QtBot, wizard: ImportWizard) -> None:
    wizard.add_files([LIST])
    for _ in range(3):
        wizard.go_on.click()
    assert wizard.result_panel.waiting is not None
    with qtbot.waitSignal(wizard.waiting_asked) as asked:
        wizard.result_panel.waiting.click()
    assert asked.args == [2]
    assert not wizard.isVisible()


def test_files_are_taken_out_and_added_only_once(wizard: ImportWizard) -> None:
    wizard.add_files([LIST, OTHER, LIST])
    wizard.add_files([OTHER])
    assert [draft.path for draft in wizard.drafts] == [LIST, OTHER]
    wizard.take_out.click()
    wizard.take_out.click()
    assert wizard.drafts == []
    assert wizard.nothing.isVisible()


def test_headers_and_cells_of_a_file_are_shown_as_text(wizard: ImportWizard) -> None:
    wizard.add_files([LIST])
    table = wizard.format.preview.table
    assert table is not None
    assert table.model.data(table.model.index(0, 1)) == "<b>Hello</b>"


def test_only_files_of_this_machine_are_taken_from_what_is_dropped(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("a,b\n")
    dragged = QMimeData()
    urls = [
        QUrl.fromLocalFile(str(file)),
        QUrl("https://example.org/x.csv"),
        QUrl.fromLocalFile(str(tmp_path)),
    ]
    dragged.setUrls(urls)
    assert files_in(dragged) == (file,)
    assert files_in(QMimeData()) == ()

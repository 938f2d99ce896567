"""Undo and redo of the window: named, per keyboard, going to what changed, and never in a field's way."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from eros_desktop.domain.captions.search.filters import CaptionFilter
from eros_desktop.domain.errors import Conflict
from eros_desktop.domain.weeks import Week
from eros_desktop.jobs.job import Job
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.captions.drafts import CaptionChange
from eros_desktop.services.changes import Change, Topic
from eros_desktop.ui.activity import undoing
from eros_desktop.ui.activity.for_good import ForGoodDialog
from eros_desktop.ui.activity.undoing import shortened
from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.window_state import WindowState
from tests.support.demo import empty_folder, opened
from tests.support.fake_activity import FakeJournal
from tests.support.fake_services import PEOPLE, TODAY, FakeServices
from tests.ui.test_accessibility import nameless

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def journal(services: FakeServices) -> FakeJournal:
    return services.activity


def retire(window: MainWindow, services: FakeServices, caption_id: str) -> None:
    """As the Captions pane does it."""
    window.runner.command(lambda _job: services.caption_editor.retire([caption_id]))


def text(window: MainWindow, key: str) -> str:
    return window.actions_set[key].text()


def test_nothing_done_leaves_nothing_to_undo(window: MainWindow) -> None:
    for key, name in (("undo", "Undo"), ("redo", "Redo")):
        assert text(window, key) == name
        assert not window.actions_set[key].isEnabled()


def test_the_menu_names_what_would_be_undone_and_done_again(
    window: MainWindow, services: FakeServices
) -> None:
    retire(window, services, "C00004")
    assert text(window, "undo") == "Undo: Retired 1 captions"
    assert not window.actions_set["redo"].isEnabled()
    window.actions_set["undo"].trigger()
    assert services.bank.bank.rows["C00004"].is_active
    assert not window.actions_set["undo"].isEnabled()
    assert text(window, "redo") == "Redo: Retired 1 captions"
    notice = window.banner.notice
    assert notice is not None
    assert (notice.text, notice.button) == ("Undid: Retired 1 captions", "Redo")
    window.actions_set["redo"].trigger()
    assert not services.bank.bank.rows["C00004"].is_active


def test_what_was_done_before_the_start_can_be_undone(
    frame: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    services.caption_editor.retire(["C00004"])
    frame.attach(services, tmp_path, frame.state)  # type: ignore[arg-type]  # a fake bundle
    assert text(frame, "undo") == "Undo: Retired 1 captions"
    frame.detach()
    assert text(frame, "undo") == "Undo"


def test_undo_survives_a_restart(frame: MainWindow, tmp_path: Path) -> None:
    folder = empty_folder(tmp_path / "w")
    with opened(folder) as workspace:
        workspace.services.caption_filters.save("mine", CaptionFilter(text="x"))
    with opened(folder) as workspace:
        frame.attach(workspace.services, folder, WindowState())
        assert text(frame, "undo") == "Undo: Saved the filter 'mine'"
        frame.actions_set["undo"].trigger()
        assert workspace.services.caption_filters.all() == {}
        frame.detach()
    with opened(folder) as workspace:
        frame.attach(workspace.services, folder, WindowState())
        frame.actions_set["redo"].trigger()
        assert list(workspace.services.caption_filters.all()) == ["mine"]
        frame.detach()


def test_the_keys_work_and_redo_has_two(qtbot: QtBot, window: MainWindow, services: FakeServices) -> None:
    retire(window, services, "C00004")
    window.activateWindow()
    qtbot.waitExposed(window)
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert services.bank.bank.rows["C00004"].is_active
    qtbot.keyClick(window, Qt.Key.Key_Y, CTRL)
    assert not services.bank.bank.rows["C00004"].is_active
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert not services.bank.bank.rows["C00004"].is_active


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QSpinBox])
def test_while_a_field_has_the_focus_the_keys_are_its_own(
    qtbot: QtBot, window: MainWindow, services: FakeServices, kind: type[QWidget]
) -> None:
    retire(window, services, "C00004")
    field = kind(window)
    field.show()
    window.activateWindow()
    field.setFocus()
    QApplication.processEvents()
    inner = field.findChild(QLineEdit) if isinstance(field, QSpinBox) else field
    assert isinstance(inner, QLineEdit | QPlainTextEdit)
    qtbot.keyClicks(field, "7")
    written = inner.text() if isinstance(inner, QLineEdit) else inner.toPlainText()
    for key in ((Qt.Key.Key_Z, CTRL), (Qt.Key.Key_Y, CTRL), (Qt.Key.Key_Z, CTRL | SHIFT)):
        qtbot.keyClick(field, *key)
    again = inner.text() if isinstance(inner, QLineEdit) else inner.toPlainText()
    assert again == written
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert (inner.text() if isinstance(inner, QLineEdit) else inner.toPlainText()) != written
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert not services.bank.bank.rows["C00004"].is_active, "the window's own undo ran"


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QSpinBox])
def test_a_field_nobody_wrote_in_leaves_the_keys_to_the_window(
    qtbot: QtBot, window: MainWindow, services: FakeServices, kind: type[QWidget]
) -> None:
    retire(window, services, "C00004")
    field = kind(window)
    field.show()
    window.activateWindow()
    field.setFocus()
    QApplication.processEvents()
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert services.bank.bank.rows["C00004"].is_active


def test_a_field_that_only_shows_leaves_the_keys_to_the_window(
    qtbot: QtBot, window: MainWindow, services: FakeServices
) -> None:
    retire(window, services, "C00004")
    field = QPlainTextEdit("only to read", window)
    field.setReadOnly(True)
    field.show()
    window.activateWindow()
    field.setFocus()
    QApplication.processEvents()
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert services.bank.bank.rows["C00004"].is_active


def test_undo_goes_to_the_caption(window: MainWindow, services: FakeServices) -> None:
    retire(window, services, "C00004")
    window.go_to("settings")
    window.actions_set["undo"].trigger()
    assert window.desk is not None
    assert window.desk.current == "captions"
    chosen = window.desk.panes["captions"].table.current()  # type: ignore[attr-defined]
    assert chosen.caption_id == "C00004"


def test_undo_chooses_creator_and_week(window: MainWindow, journal: FakeJournal) -> None:
    other, week = PEOPLE[2].creator_id, Week.after(TODAY).next()
    done: list[str] = []
    journal.add("Locked a send", Subject("creator", other, week), lambda: done.append("undone"))
    window.history.undoing.refresh()
    window.actions_set["undo"].trigger()
    assert done == ["undone"]
    assert window.desk is not None
    selection = window.desk.context.selection
    assert (selection.creator_id, selection.week, window.desk.current) == (other, week, "creators")


def test_what_cannot_be_undone_says_why_and_the_menu_is_read_again(
    window: MainWindow, services: FakeServices, journal: FakeJournal
) -> None:
    retire(window, services, "C00004")
    journal.refusal = Conflict("'Retired 1 captions' cannot be undone: it was changed since.")
    window.actions_set["undo"].trigger()
    notice = window.banner.notice
    assert notice is not None
    assert (notice.level, notice.text) == ("error", journal.refusal.message)
    assert text(window, "undo") == "Undo: Retired 1 captions"


@pytest.mark.parametrize("answer", [True, False])
def test_taking_an_import_back_is_asked_first(
    window: MainWindow, journal: FakeJournal, monkeypatch: pytest.MonkeyPatch, answer: bool
) -> None:
    done: list[str] = []
    journal.add("Imported captions.csv", Subject("import", key="1"), lambda: done.append("undone"))
    window.history.undoing.refresh()
    monkeypatch.setattr(window.history.undoing, "_confirm", lambda _entry, _window: answer)
    window.actions_set["undo"].trigger()
    assert done == (["undone"] if answer else [])
    assert (text(window, "undo") == "Undo") is answer


@pytest.mark.parametrize(("button", "answer"), [("Take it back", True), ("Cancel", False)])
def test_the_question_names_the_import_and_enter_takes_nothing_back(
    qtbot: QtBot, theme: Theme, button: str, answer: bool
) -> None:
    dialog = ForGoodDialog("Imported captions.csv: 12 new")
    qtbot.addWidget(dialog)
    dialog.show()
    assert "Imported captions.csv: 12 new" in [label.text() for label in dialog.findChildren(QLabel)]
    assert nameless(dialog) == []
    buttons = {one.text().replace("&", ""): one for one in dialog.findChildren(QPushButton)}
    assert [name for name, one in buttons.items() if one.isDefault()] == ["Cancel"]
    buttons[button].click()
    assert (dialog.result() == QDialog.DialogCode.Accepted) is answer


def test_an_import_is_never_undone_unnamed(journal: FakeJournal, services: FakeServices) -> None:
    journal.add("Imported captions.csv", Subject("import", key="1"), lambda: None)
    with pytest.raises(Conflict, match="Press Undo again"):
        undoing.move(services, None, is_undo=True)  # type: ignore[arg-type]  # a fake bundle


def test_while_something_is_being_stored_the_newest_is_undone(
    window: MainWindow, services: FakeServices, journal: FakeJournal, monkeypatch: pytest.MonkeyPatch
) -> None:
    retire(window, services, "C00004")
    done: list[str] = []
    journal.add("Moved a send", Subject("setting"), lambda: done.append("moved back"))
    assert text(window, "undo") == "Undo: Retired 1 captions"
    storing = (Job("Moving", is_write=True),)
    monkeypatch.setattr(type(window.runner), "running", property(lambda _runner: storing))
    window.actions_set["undo"].trigger()
    assert done == ["moved back"]
    assert not services.bank.bank.rows["C00004"].is_active


def test_a_sentence_in_the_menu_stays_short() -> None:
    assert shortened("Moved a send") == "Moved a send"
    assert len(shortened("word " * 40)) <= undoing.LONGEST_NAME


def test_a_workspace_open_for_reading_has_nothing_to_undo(
    frame: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    services.caption_editor.retire(["C00004"])
    services.is_read_only = True
    frame.attach(services, tmp_path, frame.state)  # type: ignore[arg-type]  # a fake bundle
    assert not frame.actions_set["undo"].isEnabled()
    frame.banner.error("Something went wrong")
    assert len(services.activity.lines) == 1


def test_ended_jobs_are_noted_with_how_they_ended(window: MainWindow, journal: FakeJournal) -> None:
    def fail(_job: Job) -> Change:
        raise Conflict("The week is queued. Nothing was changed.")

    def cancel(job: Job) -> Change:
        job.cancel()
        job.report(1, 2)
        return Change(Topic.WEEKS, "never")

    runner = window.runner
    runner.command(fail, name="Planning")
    runner.command(cancel, name="Planning")
    runner.command(lambda _job: Change(Topic.WEEKS, "Planned two weeks"), name="Planning")
    runner.command(lambda _job: Change(Topic.NOTHING, "Nothing changed"), name="Saving")
    told = [(line.summary, line.outcome) for line in journal.lines if line.subject.kind == "job"]
    assert told == [
        ("The week is queued. Nothing was changed.", "failed"),
        ("Planning: cancelled, nothing was changed", "cancelled"),
        ("Planned two weeks", "done"),
    ]
    assert all(job.name != "Noting" for job in runner.ended)


def test_what_the_banner_says_can_be_read_again(window: MainWindow, journal: FakeJournal) -> None:
    window.banner.warn("The disk is nearly full", "120 MB are left")
    window.banner.info("Every caption was already classified.")
    told = {line.summary: (line.subject.kind, line.outcome) for line in journal.lines}
    assert told == {
        "The disk is nearly full": ("message", "failed"),
        "Every caption was already classified.": ("message", "done"),
    }
    assert journal.details(1) == "120 MB are left"


def test_an_edit_is_told_once(window: MainWindow, services: FakeServices) -> None:
    window.runner.command(lambda _job: services.caption_editor.change(["C00004"], CaptionChange(tone="calm")))
    assert [line.summary for line in services.activity.lines] == ["Changed C00004"]

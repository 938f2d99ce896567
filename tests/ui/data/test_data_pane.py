"""The Data pane: six sections, each with its empty, failed and full state, and what can be done there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from pytestqt.qtbot import QtBot

from eros_desktop.domain.errors import StorageUnavailable
from eros_desktop.services.activity.entries import ActivityEntry, Subject
from eros_desktop.services.changes import Change, Topic
from eros_desktop.ui.data.pane import AUDIT, CHECK, IMPORTS, KEYS, NAMES, WAITING, DataPane
from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.widgets.focus import in_focus_chain
from tests.support.fake_data import DataServices, History, Quarantine
from tests.support.fake_services import FakeServices
from tests.ui.data.conftest import texts
from tests.ui.test_accessibility import nameless


def test_every_section_can_be_heard_and_is_remembered(pane: DataPane) -> None:
    for at, key in reversed(tuple(enumerate(KEYS))):
        pane.show_section(at)
        assert nameless(pane) == [], key
        assert pane.context.state.get("data.section", "") == key


def test_keys_lead_round_the_sections(pane: DataPane) -> None:
    for _ in range(len(KEYS) - 1):
        pane.context.actions["data_section_after"].trigger()
    assert pane.tabs.currentIndex() == CHECK
    pane.context.actions["data_section_after"].trigger()
    assert pane.tabs.currentIndex() == IMPORTS
    pane.context.actions["data_section_before"].trigger()
    assert pane.tabs.currentIndex() == CHECK


def test_the_tabs_say_how_much_asks_for_the_user(pane: DataPane, data: DataServices) -> None:
    assert pane.tabs.tabText(WAITING).split() == ["Waiting", "rows", "6"]
    assert pane.tabs.tabText(NAMES).split() == ["Page", "names", "2"]
    data.quarantine.kept.clear()
    pane.reload()
    assert pane.tabs.tabText(WAITING) == "Waiting rows"


def test_a_section_is_read_when_it_is_looked_at_and_after_a_change(
    pane: DataPane, data: DataServices
) -> None:
    assert data.checks.runs == data.audit.runs == 0
    pane.show_section(CHECK)
    pane.show_section(AUDIT)
    pane.show_section(CHECK)
    assert (data.checks.runs, data.audit.runs) == (1, 1)
    pane.reload()
    pane.show_section(AUDIT)
    assert data.audit.runs == 1
    assert "Something has changed since" in pane.audit.told.text()


def test_entries_of_the_journal_lead_to_their_section(pane: DataPane) -> None:
    for key, at in (("2", IMPORTS), ("rows/3", WAITING), ("waiting/4", WAITING), ("alias/atlass", NAMES),
                    ("audit", AUDIT)):  # fmt: skip
        pane.show_subject(Subject("import", key=key))
        assert pane.tabs.currentIndex() == at
    assert pane.waiting.import_id == 3
    assert pane.imports.table.chosen_keys() == [2]
    assert pane.names.table.chosen_keys() == ["atlass"]


@pytest.mark.parametrize(("at", "part"), [(IMPORTS, "history"), (WAITING, "quarantine"), (AUDIT, "audit")])
def test_a_section_that_cannot_be_read_says_so_and_tries_again(
    pane: DataPane, data: DataServices, at: int, part: str
) -> None:
    asked = getattr(data, part)
    asked.error = StorageUnavailable("The disk does not answer. Nothing was changed.")
    pane.show_section(at)
    pane.section.reload()
    table = pane.section.table  # type: ignore[attr-defined]  # each of these has one
    assert "The disk does not answer" in texts(table.states)
    asked.error = None
    table.states.button.click()
    assert table.model.rows


# -- imports ----------------------------------------------------------------------------------


def test_an_import_is_taken_back_where_it_is_listed(pane: DataPane, services: FakeServices) -> None:
    assert pane.imports.table.chosen_keys() == [3]
    assert "110" in texts(pane.imports.side)
    answers = [False, True]
    pane.imports.ask = lambda _file, _window: answers.pop(0)
    pane.imports.side.buttons["undo"].click()
    assert services.imports.undone == []
    pane.imports.side.buttons["undo"].click()
    assert services.imports.undone == [3]
    notice = pane.context.banner.notice
    assert notice is not None
    assert (notice.text, notice.button) == ("Took back import 3", "Undo")


def test_undo_of_an_import_in_the_banner_asks_first(
    pane: DataPane, services: FakeServices, data: DataServices
) -> None:
    number = services.activity.add("Ran rows again", Subject("import", key="9"), undo=lambda: None)
    asked: list[str] = []

    def confirm(entry: ActivityEntry, _window: object) -> bool:
        asked.append(entry.summary)
        return len(asked) > 1

    pane.waiting.confirm = confirm
    for _ in range(2):
        pane.waiting.tell(Change(Topic.EVERYTHING, "Ran rows again", number))
        notice = pane.context.banner.notice
        assert notice is not None
        assert notice.act is not None
        notice.act()
    assert asked == ["Ran rows again"] * 2
    assert services.activity.entry(number).is_undone


def test_an_import_that_cannot_be_taken_back_says_why(pane: DataPane) -> None:
    pane.imports.table.select_key(2)
    assert "undo" not in pane.imports.side.buttons
    assert "It was taken back" in texts(pane.imports.side)


def test_the_rows_an_import_left_waiting_are_one_press_away(pane: DataPane) -> None:
    pane.imports.side.buttons["waiting"].click()
    assert pane.tabs.currentIndex() == WAITING
    assert pane.waiting.import_id == 3
    assert "Only import 3" in pane.waiting.everything.text()
    pane.waiting.everything.click()
    assert pane.waiting.import_id is None


def test_imports_are_found_by_file_and_kind(pane: DataPane) -> None:
    pane.context.actions["data_find"].trigger()
    pane.imports.finder.field.setText("messages-2")
    assert [row.import_id for row in pane.imports.model.rows] == [2]
    pane.imports.finder.field.setText("nothing like it")
    assert "No import fits" in texts(pane.imports.table.states)
    pane.imports.table.states.button.click()
    assert len(pane.imports.model.rows) == 3


def test_without_imports_the_button_opens_the_wizard(pane: DataPane, data: DataServices) -> None:
    data.history = History([])
    pane.reload()
    assert "Nothing was imported yet" in texts(pane.imports.table.states)
    pane.imports.table.states.button.click()
    wizard = pane.importing.wizard
    assert wizard is not None
    pane.context.actions["data_import"].trigger()
    assert pane.importing.wizard is wizard


def test_a_workspace_open_for_reading_imports_nothing(pane: DataPane, services: FakeServices) -> None:
    services.is_read_only = True
    pane.reload()
    pane.importing.start()
    assert pane.importing.wizard is None
    assert pane.context.banner.notice is not None
    pane.imports.table.select_key(1)
    assert "undo" not in pane.imports.side.buttons
    pane.show_section(WAITING)
    assert not pane.waiting.side.run.isVisible()


# -- rows that wait -----------------------------------------------------------------------------


@pytest.fixture
def quarantine(pane: DataPane, data: DataServices) -> Quarantine:
    pane.show_section(WAITING)
    return data.quarantine


def test_a_row_is_put_right_and_run_again(pane: DataPane, quarantine: Quarantine) -> None:
    side = pane.waiting.side
    pane.waiting.table.select_key(2)
    assert side.reason.text() == "viewed more than sent"
    assert side.form is not None
    side.form.form.type_values({"viewed_count": "2"})
    quarantine.good = {2}
    side.run.click()
    assert quarantine.kept[2].values["viewed_count"] == "2"
    assert quarantine.kept[2].status == "imported"
    assert len(pane.waiting.model.rows) == 5
    assert pane.context.banner.notice is not None
    assert pane.context.banner.notice.text == "1 row came in."


def test_the_tab_key_goes_from_the_buttons_of_a_row_into_its_form(
    pane: DataPane, quarantine: Quarantine
) -> None:
    pane.waiting.table.select_key(2)
    side = pane.waiting.side
    assert side.form is not None
    assert side.restore.nextInFocusChain() is in_focus_chain(side.form)[0]


def test_the_choices_over_the_rows_have_room_for_their_words(pane: DataPane, quarantine: Quarantine) -> None:
    waiting = pane.waiting
    pane.resize(900, 600)
    pane.show()
    for one, after in ((waiting.status, waiting.reason), (waiting.reason, waiting.run_all)):
        assert one.width() >= 150
        assert one.geometry().right() < after.geometry().left() or one.y() < after.y()


def test_a_corrected_row_keeps_waiting_until_it_is_run(pane: DataPane, quarantine: Quarantine) -> None:
    pane.waiting.table.select_key(1)
    form = pane.waiting.side.form
    assert form is not None
    form.form.type_values({"page_name": "birch"})
    form.save.click()
    assert quarantine.kept[1].values == {"page_name": "birch", "sent_count": "3", "viewed_count": "9"}
    assert quarantine.runs == []
    assert not form.is_changed


def test_several_rows_are_run_and_set_aside_together(pane: DataPane, quarantine: Quarantine) -> None:
    pane.waiting.table.view.selectAll()
    assert "6 rows chosen" in texts(pane.waiting.side.several)
    pane.waiting.side.several.buttons["run"].click()
    assert quarantine.runs == [(1, 2, 3, 4, 5, 6)]
    pane.waiting.table.view.selectAll()
    pane.waiting.side.several.buttons["discard"].click()
    assert {row.status for row in quarantine.kept.values()} == {"discarded"}
    assert "No row waits" in texts(pane.waiting.table.states)
    pane.waiting.status.show_value("discarded")
    pane.waiting.reload()
    assert len(pane.waiting.model.rows) == 6
    pane.waiting.table.select_key(1)
    pane.waiting.side.restore.click()
    assert quarantine.kept[1].status == "waiting"


def test_run_all_runs_what_the_filters_leave(pane: DataPane, quarantine: Quarantine) -> None:
    pane.waiting.reason.picked.emit(None)
    pane.waiting.reason.show_value("no page of this name is known")
    pane.waiting.reload()
    pane.waiting.run_all.click()
    assert quarantine.runs == [(6,)]


def test_waiting_rows_are_found_by_words(pane: DataPane, quarantine: Quarantine) -> None:
    pane.waiting.finder.field.setText("atlass")
    assert [line.entry.quarantine_id for line in pane.waiting.model.rows if line.entry] == [6]
    assert pane.waiting.finder.count.text() == "1 of 6"


def test_a_row_with_an_unknown_page_leads_to_the_name(pane: DataPane, quarantine: Quarantine) -> None:
    pane.waiting.table.select_key(6)
    assert pane.waiting.side.names.isVisible()
    pane.waiting.side.names.click()
    assert pane.tabs.currentIndex() == NAMES
    assert pane.names.table.chosen_keys() == ["atlass"]


# -- names --------------------------------------------------------------------------------------


def test_a_similar_page_is_offered_and_never_taken_by_itself(pane: DataPane, data: DataServices) -> None:
    pane.show_section(NAMES)
    assert "atlass" not in data.aliases.known
    button = pane.names.side.buttons["atlas"]
    assert button.accessibleName() == "It is atlas (92.0 %)"
    button.click()
    assert data.aliases.known["atlass"].creator_id == "atlas"


def test_any_creator_can_be_said_and_forgotten(pane: DataPane, data: DataServices) -> None:
    pane.show_section(NAMES)
    pane.names.table.select_key("nobody")
    assert "No page is called nearly the same." in texts(pane.names.side)
    assert pane.names.creator is not None
    assert not pane.names.side.buttons["confirm"].isEnabled()
    pane.names.creator.show_value("cedar")
    pane.names.creator.picked.emit("cedar")
    pane.names.side.buttons["confirm"].click()
    assert data.aliases.known["nobody"].creator_id == "cedar"
    pane.names.table.select_key("brich")
    pane.names.side.buttons["forget"].click()
    assert "brich" not in data.aliases.known


# -- the window ---------------------------------------------------------------------------------


def drop(window: MainWindow, *files: Path) -> None:
    """Drags files over the window and lets them go."""
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    over = QDragEnterEvent(QPointF(5, 5).toPoint(), action, dragged, left, none)
    window.drops.eventFilter(window, over)
    assert window.drops.curtain.isVisible() is bool(files)
    if files:  # what lies behind must not shine through
        seen = window.grab().toImage().pixelColor(window.width() // 2, window.height() - 8)
        assert seen.name() == window.theme.tones.surface
    window.drops.eventFilter(window, QDropEvent(QPointF(5, 5), action, dragged, left, none))
    assert not window.drops.curtain.isVisible()


@pytest.mark.styled
def test_files_dropped_onto_the_window_go_into_the_wizard(window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("a,b\n")
    drop(window)
    drop(window, file)
    assert window.desk is not None
    assert window.desk.current == "data"
    pane = window.desk.panes["data"]
    assert isinstance(pane, DataPane)
    assert pane.importing.wizard is not None
    assert [draft.path for draft in pane.importing.wizard.drafts] == [file]


@pytest.mark.styled
def test_a_database_dropped_without_a_workspace_is_brought_in(
    frame: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    old, other = tmp_path / "old.db", tmp_path / "list.csv"
    old.write_bytes(b"SQLite format 3\x00")
    other.write_text("a,b\n")
    drop(frame, other)
    assert frame.banner.notice is not None
    assert "Open a workspace first" in frame.banner.notice.text
    with qtbot.waitSignal(frame.bringing_asked) as asked:
        drop(frame, old)
    assert asked.args == [old]

"""The journal as a list: found, read in full, gone to, taken back; and every state it can be in."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from eros_desktop.domain.errors import Conflict, StorageUnavailable
from eros_desktop.domain.weeks import Week
from eros_desktop.services.activity.entries import ActivityPage, ActivityQuery, Subject
from eros_desktop.ui.activity.columns import entry_columns
from eros_desktop.ui.activity.entries_model import EntriesModel
from eros_desktop.ui.activity.pane import ActivityPane
from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.models import paged
from eros_desktop.ui.models.paged import KEPT_PAGES, PAGE
from tests.support.fake_activity import FakeJournal, entry
from tests.support.fake_services import PEOPLE, TODAY, FakeServices
from tests.ui.activity.conftest import ATLAS, open_pane

DISPLAY = Qt.ItemDataRole.DisplayRole


def listed(pane: ActivityPane) -> list[str]:
    return [line.entry.summary for line in pane.model.rows if line.entry is not None]


def said(pane: ActivityPane) -> str:
    return "\n".join(label.text() for label in pane.detail.page.area.findChildren(QLabel))


def choose(pane: ActivityPane, summary: str) -> None:
    pane.table.view.setCurrentIndex(pane.model.index(listed(pane).index(summary), 0))


def test_the_newest_is_first_and_chosen(pane: ActivityPane) -> None:
    assert listed(pane)[0] == "Locked PPV Unlock, Tue 09:16"
    assert pane.bar.count.text() == "5 entries"
    assert "Locked PPV Unlock, Tue 09:16" in said(pane)
    assert "23 – 29 Nov 2026" in said(pane)
    texts = [pane.model.index(0, at).data(DISPLAY) for at in range(pane.model.columnCount())]
    assert texts[1:5] == ["Locked PPV Unlock, Tue 09:16", "Week", str(ATLAS), "Done"]


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({"words": "caption"}, ["Imported captions.csv: 12 new", "Retired caption C00004"]),
        ({"kinds": frozenset({"import"})}, ["Imported captions.csv: 12 new"]),
        ({"outcomes": frozenset({"failed"})}, ["The disk is full. Nothing was saved."]),
        ({"creator_id": ATLAS}, ["Locked PPV Unlock, Tue 09:16", "Planned 61 sends for atlas"]),
    ],
)
def test_filters_and_words_narrow_the_list(
    pane: ActivityPane, parts: dict[str, object], expected: list[str]
) -> None:
    bar = pane.bar
    for name, value in parts.items():
        if name == "words":
            bar.field.setText(str(value))
        else:
            button = {"kinds": bar.kind, "outcomes": bar.outcome, "creator_id": bar.creator}[name]
            payload = next(iter(value)) if isinstance(value, frozenset) else value
            button.popup.chosen.emit(next(one for one in button._choices if one.payload == payload))
    assert bar.query == ActivityQuery(**parts)  # type: ignore[arg-type]  # names above
    assert listed(pane) == expected
    bar.clear.click()
    assert len(listed(pane)) == 5
    assert bar.clear.isHidden()


def test_a_period_is_asked_for_in_days(pane: ActivityPane, filled: FakeJournal) -> None:
    button = pane.bar.period
    button.popup.chosen.emit(next(one for one in button._choices if one.payload == 7))
    assert filled.asked[-1][0] == ActivityQuery(days=7)


def test_nothing_that_fits_offers_everything(pane: ActivityPane) -> None:
    pane.bar.field.setText("no such words")
    assert not pane.table.states.isHidden()
    pane.table.states.button.click()
    assert len(listed(pane)) == 5


def test_an_empty_journal_says_what_to_do(
    qtbot: QtBot, frame: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    pane = open_pane(frame, services, tmp_path)
    assert "Nothing was done yet" in [label.text() for label in pane.table.states.findChildren(QLabel)]
    assert "No entry chosen" in said(pane)


def test_what_cannot_be_read_says_so_and_tries_again(
    qtbot: QtBot, frame: MainWindow, services: FakeServices, filled: FakeJournal, tmp_path: Path
) -> None:
    filled.error = StorageUnavailable("The file is locked. Nothing was read; close the other program.")
    pane = open_pane(frame, services, tmp_path)
    assert filled.error.message in [label.text() for label in pane.table.states.findChildren(QLabel)]
    filled.error = None
    pane.table.states.button.click()
    assert listed(pane)[1:] == [line.summary for line in reversed(filled.lines[:5])]


def test_an_entry_is_undone_and_done_again_from_its_line(pane: ActivityPane, filled: FakeJournal) -> None:
    choose(pane, "Retired caption C00004")
    assert "redo" not in pane.detail.buttons
    pane.detail.buttons["undo"].click()
    assert filled.entry(2).is_undone
    assert listed(pane)[0] == "Undid: Retired caption C00004"
    assert pane.table.current().entry.activity_id == 2, "the line stays chosen"  # type: ignore[union-attr]
    assert pane.context.banner.notice is not None
    pane.detail.buttons["redo"].click()
    assert not filled.entry(2).is_undone
    assert pane.isVisible(), "whoever looks at the journal stays there"


def test_what_can_no_longer_be_undone_says_why(pane: ActivityPane, filled: FakeJournal) -> None:
    filled.refusal = Conflict("'Retired caption C00004' cannot be undone: it was changed since.")
    choose(pane, "Retired caption C00004")
    pane.detail.buttons["undo"].click()
    notice = pane.context.banner.notice
    assert notice is not None
    assert (notice.level, notice.text) == ("error", filled.refusal.message)


@pytest.mark.parametrize("answer", [True, False])
def test_an_import_is_asked_about_first(pane: ActivityPane, filled: FakeJournal, answer: bool) -> None:
    pane.confirm = lambda _entry, _window: answer
    choose(pane, "Imported captions.csv: 12 new")
    pane.detail.buttons["undo"].click()
    assert filled.entry(3).is_undone is answer


def test_enter_goes_to_the_thing_changed(pane: ActivityPane, frame: MainWindow) -> None:
    choose(pane, "Retired caption C00004")
    pane.table.view.activated.emit(pane.table.view.currentIndex())
    assert frame.desk is not None
    assert frame.desk.current == "captions"
    frame.go_to("activity")
    choose(pane, "The disk is full. Nothing was saved.")
    assert "go" not in pane.detail.buttons


def test_going_to_a_creators_entry_chooses_creator_and_week(
    pane: ActivityPane, frame: MainWindow, filled: FakeJournal
) -> None:
    other, week = PEOPLE[3].creator_id, Week.after(TODAY).next()
    filled.add("Changed the zone of dune", Subject("creator", other, week), lambda: None)
    pane.reload()
    choose(pane, "Changed the zone of dune")
    pane.detail.buttons["go"].click()
    assert frame.desk is not None
    selection = frame.desk.context.selection
    assert (frame.desk.current, selection.creator_id, selection.week) == ("creators", other, week)


@pytest.mark.parametrize(("key", "place"), [("planning", "settings"), ("captions.filters", "captions")])
def test_a_setting_is_shown_where_it_is_changed(
    pane: ActivityPane, frame: MainWindow, filled: FakeJournal, key: str, place: str
) -> None:
    filled.add("Changed a setting", Subject("setting", key=key), lambda: None)
    pane.reload()
    choose(pane, "Changed a setting")
    pane.detail.buttons["go"].click()
    assert frame.desk is not None
    assert frame.desk.current == place


def test_everything_about_an_entry_can_be_copied(pane: ActivityPane) -> None:
    choose(pane, "The disk is full. Nothing was saved.")
    pane.detail.buttons["copy"].click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == "The disk is full. Nothing was saved."
    assert "State: Failed" in copied
    assert copied[-2:] == ["Planning the week", "ENOSPC"]


def test_what_the_window_notes_meanwhile_appears(pane: ActivityPane) -> None:
    pane.context.banner.warn("The week has 3 sends without a caption")
    assert listed(pane)[0] == "The week has 3 sends without a caption"


def test_reading_only_offers_no_undo(
    qtbot: QtBot, frame: MainWindow, services: FakeServices, filled: FakeJournal, tmp_path: Path
) -> None:
    services.is_read_only = True
    pane = open_pane(frame, services, tmp_path)
    assert set(pane.detail.buttons) == {"go", "copy"} - ({"go"} if "plan" not in frame.desk.panes else set())  # type: ignore[union-attr]


def test_only_what_is_looked_at_is_read(pane: ActivityPane, filled: FakeJournal, qtbot: QtBot) -> None:
    for number in range(3 * PAGE):
        filled.add(f"Change {number}", Subject("setting"), lambda: None)
    filled.asked.clear()
    pane.reload()
    assert [(limit, offset) for _query, limit, offset in filled.asked] == [(PAGE, 0)]
    assert len(pane.model.rows) == 3 * PAGE + 5
    pane.table.view.scrollToBottom()
    pane.table.view.grab()
    assert filled.asked[-1][1:] == (PAGE, 3 * PAGE)
    assert pane.model.index(3 * PAGE + 4, 1).data(DISPLAY) == "Planned 61 sends for atlas"


def test_the_place_stays_when_something_new_is_noted(pane: ActivityPane, filled: FakeJournal) -> None:
    for number in range(2 * PAGE):
        filled.add(f"Change {number}", Subject("setting"), lambda: None)
    pane.reload()
    pane.table.view.scrollToBottom()
    pane.table.view.grab()
    scroll = pane.table.view.verticalScrollBar()
    before = scroll.value()
    filled.add("One more", Subject("setting"), lambda: None)
    pane.reload()
    assert scroll.value() == before


# -- the model -------------------------------------------------------------------------------------


def page(number: int, total: int) -> ActivityPage:
    first = total - number * PAGE
    count = min(PAGE, total - number * PAGE)
    entries = tuple(entry(first - place, f"Change {first - place}") for place in range(count))
    return ActivityPage(entries, number * PAGE, total)


@pytest.fixture
def model(qtbot: QtBot) -> EntriesModel:
    return EntriesModel(entry_columns(ZoneInfo("UTC")))


def test_the_model_keeps_qts_rules_while_pages_come_in(model: EntriesModel) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    asked: list[int] = []
    model.page_asked.connect(asked.append)
    model.show(page(0, 2 * PAGE + 7))
    assert model.rowCount() == 2 * PAGE + 7
    model.add(page(2, 2 * PAGE + 7))
    model.add(page(1, 2 * PAGE + 7))
    assert model.index(2 * PAGE, 1).data(DISPLAY) == "Change 7"
    assert model.place_of(7) == 2 * PAGE
    model.show(page(0, 3))
    model.show(page(0, 0))
    assert model.rowCount() == 0


def test_a_row_not_read_yet_is_asked_for_once(model: EntriesModel) -> None:
    asked: list[int] = []
    model.page_asked.connect(asked.append)
    model.show(page(0, 100_000))
    shown = [model.index(row, 1).data(DISPLAY) for row in (70_000, 70_001, 70_002)]
    assert shown == ["…"] * 3
    assert asked == [350]
    model.give_up()
    model.index(70_000, 1).data(DISPLAY)
    assert asked == [350, 350]


def test_pages_far_away_are_given_up(model: EntriesModel, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paged, "KEPT_PAGES", 3)
    assert KEPT_PAGES > 3
    model.show(page(0, 100 * PAGE))
    for number in (50, 51, 52):
        model.add(page(number, 100 * PAGE))
    assert model.place_of(100 * PAGE) is None
    assert model.index(52 * PAGE, 1).data(DISPLAY) != "…"


def test_a_sort_leaves_the_journals_order(model: EntriesModel) -> None:
    model.show(page(0, 5))
    model.sort(1, Qt.SortOrder.AscendingOrder)
    assert [line.entry.activity_id for line in model.rows if line.entry] == [5, 4, 3, 2, 1]


def test_a_pane_of_a_workspace_that_was_closed_hears_no_banner(
    frame: MainWindow, services: FakeServices, tmp_path: Path
) -> None:
    open_pane(frame, services, tmp_path)
    open_pane(frame, services, tmp_path)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    frame.banner.info("Read again")
    assert frame.banner.notice is not None

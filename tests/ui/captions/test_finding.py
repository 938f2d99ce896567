"""Searching, filtering and sorting the bank, and what stays chosen meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from eros_desktop.domain.captions.search.filters import CaptionFilter
from eros_desktop.domain.errors import StorageUnavailable
from eros_desktop.services.captions.sheet import CaptionSheet
from eros_desktop.ui.captions import filter_bar
from eros_desktop.ui.captions.options import Names, Option, added, chips, options, range_words
from eros_desktop.ui.captions.pane import CaptionsPane
from eros_desktop.ui.context import PaneContext
from tests.support.fake_captions import CaptionServices
from tests.support.fake_services import FakeServices
from tests.ui.captions.conftest import open_pane


def ids(pane: CaptionsPane) -> list[str]:
    return [row.caption_id for row in pane.model.rows]


def test_the_model_keeps_qts_rules_over_finding_and_sorting(
    pane: CaptionsPane, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(pane.model)
    pane.model.sort(1, Qt.SortOrder.DescendingOrder)
    pane.field.setText("coast")
    pane.model.sort(-1)
    qtmodeltester.check(pane.model)


def test_typing_narrows_the_list_and_says_how_many(pane: CaptionsPane) -> None:
    pane.field.setText("coast price")
    assert len(pane.model.rows) == 50
    assert pane.bar.count.text() == "50 of 300"
    assert all("coast" in row.caption_text for row in pane.model.rows)


def test_the_chosen_caption_stays_chosen_over_sort_filter_and_edit(
    pane: CaptionsPane, bank: CaptionServices
) -> None:
    pane.table.select_key("C00009")
    for act in (
        lambda: pane.table.view.sortByColumn(1, Qt.SortOrder.DescendingOrder),
        lambda: pane.field.setText("coast"),
        lambda: pane.context.runner.command(lambda _job: bank.editor.retire(["C00015"])),
        lambda: pane.field.setText(""),
    ):
        act()
        assert pane.table.chosen_keys() == ["C00009"]
        current = pane.table.current()
        assert current is not None
        assert current.caption_id == "C00009"
        assert pane.detail.caption_id == "C00009"


def test_several_stay_chosen_over_a_sort(pane: CaptionsPane) -> None:
    pane.table.view.selectAll()
    pane.table.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert len(pane.table.chosen_keys()) == 300
    assert pane.table.view.selectionModel().selection().count() == 1


def test_a_caption_that_no_longer_matches_leaves_the_side(pane: CaptionsPane) -> None:
    pane.table.select_key("C00009")
    pane.field.setText("goal of the day")
    assert pane.table.chosen_keys() == []
    assert pane.detail.caption_id is None


@pytest.mark.parametrize("descending", [False, True])
def test_every_column_sorts_with_absent_values_last(pane: CaptionsPane, descending: bool) -> None:
    order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
    for at, column in enumerate(pane.model.columns):
        pane.table.view.sortByColumn(at, order)
        assert pane.model.sorted_by == (column.key, descending)
        sheet = pane.model.sheet
        assert sheet is not None
        whole = sheet.find(CaptionFilter())
        expected = [sheet.bank.caption_ids[row] for row in sheet.ordered(whole, column.key, descending)]
        assert ids(pane) == expected
        values = [column.value(row) for row in pane.model.rows]
        assert None not in values[: len(values) - values.count(None)]


def test_no_match_offers_to_clear_the_filter(qtbot: QtBot, pane: CaptionsPane) -> None:
    pane.bar.show_filter(CaptionFilter(text="zebra", caption_types=frozenset({"bundle"})))
    assert pane.table.states.isVisible()
    assert pane.table.states.button.text() == "Clear the filter"
    assert "Looked for: has 'zebra'." in [
        label.text()[:24] for label in pane.table.states.findChildren(QLabel)
    ]
    pane.table.states.button.click()
    assert len(pane.model.rows) == 300
    assert pane.field.text() == ""


def test_an_empty_bank_offers_an_import(
    host: QMainWindow, context: PaneContext, services: FakeServices
) -> None:
    services.bank.bank.rows = {}
    made = open_pane(host, context)
    assert made.table.states.button.text() == "Import captions …"


def test_an_error_is_said_and_can_be_tried_again(pane: CaptionsPane, bank: CaptionServices) -> None:
    bank.sheets.error = StorageUnavailable("The file is damaged.")
    pane.reload()
    assert pane.table.states.isVisible()
    bank.sheets.error = None
    pane.table.states.button.click()
    assert pane.table.view.isVisible()


def test_chips_show_what_filters_and_take_it_away(pane: CaptionsPane) -> None:
    pane.bar.popup.chosen.emit(_choice(pane, "Bundle"))
    pane.bar.popup.chosen.emit(_choice(pane, "Active"))
    assert [chip.text().strip() for chip in pane.bar.chips] == ["Type: Bundle", "State: Active"]
    assert len(pane.model.rows) == 47
    pane.bar.chips[0].click()
    assert [chip.text().strip() for chip in pane.bar.chips] == ["State: Active"]
    assert {row.sheet.cell(row.at, "active") for row in pane.model.rows} == {True}


def test_another_range_is_asked_for(pane: CaptionsPane, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filter_bar.RangeDialog, "ask", staticmethod(lambda *_: (100.0, None)))
    pane.bar.popup.chosen.emit(_choice(pane, "Length: another range …"))
    assert pane.bar.chosen.length_chars == (100.0, None)
    assert pane.bar.chips[0].text().strip() == "Length: 100 and more"


def test_a_filter_is_saved_applied_and_deleted(
    pane: CaptionsPane, bank: CaptionServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = CaptionFilter(text="coast", caption_types=frozenset({"bundle"}))
    pane.bar.show_filter(wanted)
    monkeypatch.setattr(filter_bar.NameDialog, "ask", staticmethod(lambda *_: "Coast bundles"))
    _follow(pane, "Save this filter as …")
    assert bank.filters.kept == {"Coast bundles": wanted}
    pane.bar.clear()
    _follow(pane, "Coast bundles")
    assert pane.bar.chosen == wanted
    monkeypatch.setattr(filter_bar.NameDialog, "ask", staticmethod(lambda *_, **__: "Bundles"))
    _follow(pane, "Rename “Coast bundles” …")
    assert bank.filters.kept == {"Bundles": wanted}
    _follow(pane, "Delete “Bundles”")
    assert bank.filters.kept == {}
    notice = pane.context.banner.notice
    assert notice is not None
    assert notice.act is not None
    notice.act()
    assert bank.filters.kept == {"Bundles": wanted}


def test_the_filter_is_remembered(pane: CaptionsPane, host: QMainWindow, context: PaneContext) -> None:
    pane.bar.show_filter(CaptionFilter(text="coast", used=True))
    context.actions.remove_of(pane)
    again = open_pane(host, context)
    assert again.bar.chosen == CaptionFilter(text="coast", used=True)
    assert again.field.text() == "coast"


def test_the_bank_is_read_ahead_when_the_window_first_has_nothing_to_do(
    host: QMainWindow, context: PaneContext, bank: CaptionServices
) -> None:
    made = CaptionsPane(context)
    host.setCentralWidget(made)
    context.runner.idle.emit()
    context.runner.idle.emit()
    assert bank.sheets.asked == 1
    assert made.model.sheet is None


def test_show_caption_moves_there_even_where_a_filter_hides_it(pane: CaptionsPane) -> None:
    pane.field.setText("goal of the day")
    pane.show_caption("C00009")
    assert pane.table.chosen_keys() == ["C00009"]
    assert pane.field.text() == ""


def test_every_option_is_a_filter_and_a_chip() -> None:
    names = Names(FakeServices().reference)  # type: ignore[arg-type]  # names nothing
    empty = CaptionFilter()
    for option in options(["bundle"], ["outfit"], names):
        if option.value is not None:
            chosen = added(empty, option)
            (chip,) = chips(chosen, names)
            assert chosen != empty
            assert chip.without == empty
            assert chip.label.startswith(f"{option.group}: ")
            assert CaptionFilter.from_dict(chosen.to_dict()) == chosen


def test_ranges_read_as_words() -> None:
    assert [range_words(one) for one in ((70, None), (None, 40), (40, 70), (None, None))] == [
        "70 and more",
        "up to 40",
        "40 to 70",
        "any",
    ]


def test_two_values_of_one_field_are_one_chip() -> None:
    names = Names(FakeServices().reference)  # type: ignore[arg-type]  # names nothing
    both = CaptionFilter()
    for key in ("bundle", "bump"):
        both = added(both, Option("caption_types", key, key))
    assert [chip.label for chip in chips(both, names)] == ["Type: Bump, Bundle"]


def test_finding_asks_the_sheet_once_a_letter(
    pane: CaptionsPane, bank: CaptionServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    find, before = CaptionSheet.find, bank.sheets.asked

    def counted(self: CaptionSheet, wanted: CaptionFilter) -> object:
        asked.append(wanted.text)
        return find(self, wanted)

    monkeypatch.setattr(CaptionSheet, "find", counted)
    for letters in ("c", "co", "coa"):
        pane.field.setText(letters)
    assert asked == ["c", "co", "coa"]
    assert bank.sheets.asked == before


def _choice(pane: CaptionsPane, title: str) -> object:
    model = pane.bar.popup.model
    found = (model.choice(model.index(at, 0)) for at in range(model.rowCount()))
    return next(one for one in found if one is not None and one.title == title)


def _follow(pane: CaptionsPane, title: str) -> None:
    pane.bar.saved.click()
    model = pane.bar.saved_popup.model
    choices = [model.choice(model.index(at, 0)) for at in range(model.rowCount())]
    pane.bar.saved_popup.hide()
    pane.bar.saved_popup.chosen.emit(next(one for one in choices if one is not None and one.title == title))


@pytest.mark.styled
def test_a_caption_moved_to_is_in_view_and_stays_there_when_the_room_shrinks(
    pane: CaptionsPane, host: QMainWindow
) -> None:
    view = pane.table.view
    pane.field.setText("goal of the day")
    QApplication.processEvents()
    pane.show_caption("C00299")
    host.resize(1280, 700)
    QApplication.processEvents()
    area = view.visualRect(view.currentIndex())
    assert view.viewport().rect().contains(area.center())
    assert area.bottom() <= view.viewport().height()

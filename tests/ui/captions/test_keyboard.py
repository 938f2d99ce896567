"""Working in the bank without a mouse: where the keyboard goes, and what it can reach."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from eros_desktop.domain.captions.search.filters import CaptionFilter
from eros_desktop.ui.captions.detail import SCORE, TEXT, TWINS
from eros_desktop.ui.captions.pane import CaptionsPane
from tests.support.fake_captions import CaptionServices
from tests.support.keyboard import type_text

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Press = Callable[..., None]


@pytest.fixture
def press(qtbot: QtBot, host: QMainWindow) -> Press:
    """Presses a key where the keyboard is."""
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)

    def act(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        qtbot.keyClick(QApplication.focusWidget() or host, key, held)

    return act


@pytest.fixture
def outside(pane: CaptionsPane, host: QMainWindow) -> QWidget:
    """A part of the window that is no part of the pane."""
    centre = host.centralWidget()
    layout = None if centre is None else centre.layout()
    assert layout is not None
    made = QPushButton("Jobs")
    layout.addWidget(made)
    return made


def test_find_works_wherever_the_keyboard_is_while_the_pane_is_in_view(
    pane: CaptionsPane, outside: QWidget, press: Press
) -> None:
    outside.setFocus()
    press(Qt.Key.Key_F, CTRL)
    assert pane.field.hasFocus()
    pane.hide()
    outside.setFocus()
    press(Qt.Key.Key_F, CTRL)
    assert outside.hasFocus()


def test_the_tab_key_goes_from_the_saved_filters_to_the_chips(pane: CaptionsPane, press: Press) -> None:
    pane.bar.show_filter(CaptionFilter(caption_types=frozenset({"bundle"}), used=True))
    pane.bar.saved.setFocus()
    assert len(pane.bar.chips) == 2
    for chip in pane.bar.chips:
        press(Qt.Key.Key_Tab)
        assert chip.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_deleting_a_chip_takes_the_filter_and_never_a_caption(
    pane: CaptionsPane, bank: CaptionServices, press: Press, key: Qt.Key
) -> None:
    pane.bar.show_filter(CaptionFilter(is_active=True))
    pane.table.select_key("C00004")
    pane.bar.chips[0].setFocus()
    press(key)
    assert pane.bar.chosen == CaptionFilter()
    assert bank.bank.rows["C00004"].is_active


def test_every_column_can_be_sorted_by_keyboard(pane: CaptionsPane, press: Press) -> None:
    pane.table.view.setFocus()
    press(Qt.Key.Key_S, CTRL | SHIFT)
    assert len(pane.sorting.choices()) == 2 * len(pane.model.columns)
    type_text(pane.sorting.popup.field, "emoji, high")
    press(Qt.Key.Key_Return)
    assert pane.model.sorted_by == ("emoji", True)
    assert pane.table.view.hasFocus()
    press(Qt.Key.Key_S, CTRL | SHIFT)
    press(Qt.Key.Key_Return)
    assert pane.model.sorted_by is None


def test_pages_turn_while_the_table_keeps_the_keyboard(pane: CaptionsPane, press: Press) -> None:
    pane.table.select_key("C00004")
    pane.table.view.setFocus()
    press(Qt.Key.Key_PageDown, CTRL)
    assert pane.detail.tab == SCORE
    press(Qt.Key.Key_PageUp, CTRL)
    press(Qt.Key.Key_PageUp, CTRL)
    assert pane.detail.tab == TWINS
    assert pane.table.view.hasFocus()


def test_what_a_page_offers_is_reached_after_the_page(
    pane: CaptionsPane, outside: QWidget, press: Press
) -> None:
    pane.table.select_key("C00000")
    pane.detail.tabs.setCurrentIndex(TWINS)
    QApplication.processEvents()  # what is new appears with the next turn of the event loop
    pane.detail.twins.area.setFocus()
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    assert pane.detail.twins.merge_buttons[0].hasFocus()


def test_saving_without_a_type_asks_for_the_type(pane: CaptionsPane, press: Press) -> None:
    pane.context.actions["caption_new"].trigger()
    type_text(pane.detail.editor.text, "A brand new caption")
    press(Qt.Key.Key_S, CTRL)
    assert pane.detail.editor.kind.popup.isVisible()
    assert pane.detail.tab == TEXT
    pane.detail.editor.kind.popup.hide()


def test_saving_changes_all_of_several(pane: CaptionsPane, bank: CaptionServices, press: Press) -> None:
    pane.table.view.selectAll()
    pane.detail.bulk.price.setFocus()
    type_text(pane.detail.bulk.price, "7")
    press(Qt.Key.Key_S, CTRL)
    assert {row.price_cents for row in bank.bank.rows.values()} == {700}


def test_a_pressed_button_that_goes_dead_leaves_the_keyboard_in_its_form(
    pane: CaptionsPane, outside: QWidget, press: Press
) -> None:
    bulk, editor = pane.detail.bulk, pane.detail.editor
    pane.table.view.selectAll()
    bulk.price.setText("7")
    bulk.apply.setFocus()
    press(Qt.Key.Key_Space)
    assert bulk.kind.hasFocus()
    pane.table.select_key("C00004")
    editor.text.replace_text("Other words")
    editor.save.setFocus()
    press(Qt.Key.Key_Space)
    assert editor.text.hasFocus()


def test_an_unreadable_price_of_all_says_why_nothing_can_be_changed(pane: CaptionsPane) -> None:
    pane.table.view.selectAll()
    pane.detail.bulk.price.setText("abc")
    assert "“abc” is no price" in pane.detail.bulk.problem.text()
    assert not pane.detail.bulk.apply.isEnabled()
    pane.detail.bulk.price.setText("")
    assert pane.detail.bulk.problem.isHidden()


@pytest.mark.styled
def test_a_list_opens_wholly_within_the_window(pane: CaptionsPane, host: QMainWindow) -> None:
    pane.table.select_key("C00004")
    pane.detail.editor.tone.open()
    popup = pane.detail.editor.tone.popup
    assert host.frameGeometry().contains(popup.geometry())
    popup.hide()


def test_the_clear_sign_leaves_an_emptied_field(pane: CaptionsPane) -> None:
    pane.field.setText("coast")
    told: list[str] = []
    pane.field.textChanged.connect(told.append)
    pane.bar.clear()
    assert told == [""]  # the sign follows this signal


def test_the_down_key_goes_from_the_search_into_what_was_found(pane: CaptionsPane, press: Press) -> None:
    pane.field.setFocus()
    press(Qt.Key.Key_Down)
    assert pane.table.view.hasFocus()
    assert len(pane.table.chosen_keys()) == 1


def test_a_caption_stays_chosen_when_the_bank_is_read_anew(pane: CaptionsPane) -> None:
    pane.table.view.setCurrentIndex(pane.model.index(2, 0))
    chosen = pane.table.chosen_keys()
    pane.reload()
    assert pane.table.chosen_keys() == chosen


def test_a_jump_with_ctrl_still_held_goes_to_one_caption_only(pane: CaptionsPane) -> None:
    pane.table.select_key("C00000")
    QTest.keyPress(pane.table.view, Qt.Key.Key_Control, CTRL)
    assert QApplication.keyboardModifiers() == CTRL
    pane.table.select_key("C00002")
    QTest.keyRelease(pane.table.view, Qt.Key.Key_Control, Qt.KeyboardModifier.NoModifier)
    assert pane.table.chosen_keys() == ["C00002"]

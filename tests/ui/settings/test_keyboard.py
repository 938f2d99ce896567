"""Keys are changed in the settings, hold at once, and are there at the next start."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from eros_desktop.ui.actions.keys import OWN_KEYS
from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.settings.keyboard import KeyboardForm
from eros_desktop.ui.settings.pane import SettingsPane
from eros_desktop.ui.settings.places import PLACES
from eros_desktop.ui.window_state import PROGRAM_FILE_NAME, WindowState


@pytest.fixture
def pane(window: MainWindow) -> SettingsPane:
    window.go_to("settings")
    assert window.desk is not None
    made = window.desk.panes["settings"]
    assert isinstance(made, SettingsPane)
    return made


@pytest.fixture
def form(pane: SettingsPane) -> KeyboardForm:
    return pane.keyboard


def choose(form: KeyboardForm, typed: str) -> None:
    form.search.setText(typed)
    form.table.select_key(form.table.model.rows[0].spec.key)


def test_new_keys_hold_at_once_and_are_remembered(
    qtbot: QtBot, window: MainWindow, form: KeyboardForm
) -> None:
    choose(form, "welcome")
    assert not form.use.isEnabled()
    form.field.setFocus()
    qtbot.keyClick(form.field, Qt.Key.Key_F8)
    assert form.use.isEnabled()
    form.use.click()
    assert [one.toString() for one in window.actions_set["welcome"].shortcuts()] == ["F8"]
    assert form.said.text() == "“Welcome page” now has F8."
    assert window.program.get(OWN_KEYS, {}) == {"welcome": "F8"}
    form.default.click()
    assert window.actions_set["welcome"].shortcuts() == []
    assert window.program.get(OWN_KEYS, {}) == {}


def test_keys_of_another_action_are_refused_with_its_name(form: KeyboardForm) -> None:
    choose(form, "welcome")
    form.field.setKeySequence(QKeySequence("Ctrl+K"))
    assert not form.use.isEnabled()
    assert form.said.text() == "Ctrl+K already stands for “Search everything”. Give that other keys first."


def test_keys_can_be_taken_away_and_all_given_back(window: MainWindow, form: KeyboardForm) -> None:
    choose(form, "search everything")
    form.none.click()
    assert window.actions_set["palette"].shortcuts() == []
    assert "Ctrl+K" not in window.top_bar.search.text()
    choose(form, "welcome")
    form.field.setKeySequence(QKeySequence("Ctrl+K"))
    form.use.click()
    choose(form, "search everything")
    form.default.click()
    assert "already stands for" in form.said.text()
    form.all_default.click()
    assert "Ctrl+K" in window.top_bar.search.text()
    assert not form.all_default.isEnabled()


def test_the_buttons_of_the_window_say_the_new_keys(window: MainWindow, form: KeyboardForm) -> None:
    window.actions_set.set_keys("go_templates", "F9")
    assert window.rail.button("templates").toolTip() == "Templates (F9)"


def test_keys_are_there_at_the_next_start(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    program = WindowState(tmp_path / "config", PROGRAM_FILE_NAME, makes_folder=True)
    program.set(OWN_KEYS, {"welcome": "F8", "odd": 3})
    program.save()
    again = MainWindow(
        window.theme,
        window.runner,
        WindowState(),
        window._today,
        (),
        WindowState(tmp_path / "config", PROGRAM_FILE_NAME),
    )
    qtbot.addWidget(again)
    assert [one.toString() for one in again.actions_set["welcome"].shortcuts()] == ["F8"]


@pytest.mark.styled
def test_every_setting_can_be_brought_into_view(window: MainWindow, pane: SettingsPane) -> None:
    window.resize(1280, 720)
    window.activateWindow()
    for place in PLACES:
        window.show_setting(place.key)
        focused = window.focusWidget()
        assert focused is not None
        assert pane.area.isAncestorOf(focused)
        top = focused.mapTo(pane.area.viewport(), focused.rect().topLeft()).y()
        assert -1 <= top < pane.area.viewport().height()


def test_the_language_is_kept_for_the_next_start(window: MainWindow, pane: SettingsPane) -> None:
    pane.language.setCurrentIndex(2)
    pane.language.activated.emit(2)
    assert window.program.get("language", "") == "de"
    assert "starts again" in pane.language_note.text()

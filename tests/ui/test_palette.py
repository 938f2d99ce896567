"""Ctrl+K: everything by name, from the keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eros_desktop.ui.guide.pages import pages
from eros_desktop.ui.main_window import MainWindow
from eros_desktop.ui.palette import RECENT
from eros_desktop.ui.panes import PaneSpec
from eros_desktop.ui.settings.places import PLACES
from eros_desktop.ui.widgets.choices import Choice
from tests.support.keyboard import type_text
from tests.ui.conftest import panes_of


@pytest.fixture
def panes() -> tuple[PaneSpec, ...]:
    return panes_of("creators", "settings")


def choices(window: MainWindow, typed: str = "") -> list[Choice]:
    window.open_palette()
    popup = window.palette_box.popup
    type_text(popup.field, typed)
    found = [popup.model.choice(popup.model.index(row, 0)) for row in range(popup.model.rowCount())]
    return [one for one in found if one is not None]


def choose(qtbot: QtBot, window: MainWindow, typed: str) -> None:
    assert choices(window, typed)
    qtbot.keyClick(window.palette_box.popup.field, Qt.Key.Key_Return)


def test_actions_creators_settings_and_pages_can_all_be_found(window: MainWindow) -> None:
    titles = {one.title for one in choices(window)}
    actions = {action.text() for spec, action in window.actions_set if spec.key != "palette"}
    assert actions <= titles
    assert {"Atlas", "Fjord"} <= titles
    assert {place.title for place in PLACES} <= titles
    assert {page.title for page in pages()} <= titles
    window.palette_box.popup.hide()


def test_actions_show_their_keys_and_why_they_cannot_be_used(frame: MainWindow) -> None:
    found = {one.title: one for one in choices(frame)}
    assert found["Quit"].trailing == "Ctrl+Q"
    assert found["Quit"].is_enabled
    assert not found["Choose a week"].is_enabled
    assert found["Choose a week"].subtitle == "Open a workspace first"
    frame.palette_box.popup.hide()


def test_return_on_what_cannot_be_used_does_nothing_else(qtbot: QtBot, frame: MainWindow) -> None:
    """The best match is marked even where it is not possible; another match is never run in its place."""
    done: list[str] = []
    frame.actions_set.used.connect(done.append)
    found = choices(frame, "choose a week")
    assert not found[0].is_enabled
    qtbot.keyClick(frame.palette_box.popup.field, Qt.Key.Key_Return)
    assert done == []
    assert frame.palette_box.popup.isVisible()
    frame.palette_box.popup.hide()


def test_what_was_chosen_comes_first_the_next_time(qtbot: QtBot, window: MainWindow) -> None:
    choose(qtbot, window, "zoom 100")
    choose(qtbot, window, "fjord")
    assert [one.title for one in choices(window)][:2] == ["Fjord", "Zoom 100 %"]
    window.palette_box.popup.hide()
    assert window.state.get(RECENT, []) == ["creator fjord", "action zoom_reset"]


def test_a_setting_opens_with_the_keyboard_in_it(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    choose(qtbot, window, "uses in 30")
    assert window.desk is not None
    assert window.desk.current == "settings"
    focused = window.focusWidget()
    assert focused is not None
    assert "Uses in 30 days" in focused.accessibleName()


def test_a_page_of_the_guide_opens(qtbot: QtBot, window: MainWindow) -> None:
    title = pages()[-1].title
    choose(qtbot, window, title)
    guide = window.own_actions.guide
    assert guide is not None
    assert guide.current == pages()[-1].key
    guide.close()


@pytest.mark.styled
@pytest.mark.parametrize("zoom", [100, 200])
def test_the_list_stays_within_the_window(window: MainWindow, zoom: int) -> None:
    window.resize(1280, 720)
    window.theme.set_zoom(zoom)
    QApplication.processEvents()
    try:
        window.open_palette()
        popup = window.palette_box.popup
        inside = window.rect().translated(window.mapToGlobal(window.rect().topLeft()))
        assert inside.contains(popup.geometry())
        popup.hide()
    finally:
        window.theme.set_zoom(100)

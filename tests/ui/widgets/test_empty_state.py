"""A list that has nothing to show says so wherever it stands, and keeps the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.empty_state import EmptyState

SENTENCE = "Bring in lists of creators, vaults, captions and messages, or an existing database."


@pytest.fixture
def state(qtbot: QtBot, theme: Theme) -> EmptyState:
    made = EmptyState()
    qtbot.addWidget(made)
    made.show_empty("Nothing was imported yet", SENTENCE, "Import files …", lambda: None)
    made.show()
    return made


def test_where_it_is_low_words_and_button_come_before_the_icon(state: EmptyState) -> None:
    state.resize(600, 400)
    assert state._icon.isVisible()
    state.resize(600, 160)
    QApplication.processEvents()
    assert not state._icon.isVisible()
    assert state.button.geometry().bottom() <= state.height()
    assert state._sentence.height() >= state._sentence.heightForWidth(state._sentence.width())


def test_the_keyboard_goes_to_the_button_that_comes(state: EmptyState) -> None:
    state.show_loading("creators")
    state.take_focus()
    assert state.hasFocus()
    state.show_empty("Nothing was imported yet", SENTENCE, "Import files …", lambda: None)
    assert state.button.hasFocus()


@pytest.mark.styled
def test_at_200_percent_the_sentence_is_whole_and_its_title_gives_way(qtbot: QtBot, theme: Theme) -> None:
    host = QWidget()  # a window is never lower than what is in it
    qtbot.addWidget(host)
    state = EmptyState(host)
    host.show()
    theme.set_zoom(200)
    state.show_empty("No backup yet", "A checked copy of the workspace beside it. " * 2, "Make one")
    state.resize(540, 190)
    assert not state._heading.isVisible()
    sentence = state._sentence
    assert sentence.height() >= sentence.heightForWidth(sentence.width())
    assert state.button.geometry().bottom() <= state.height()
    state.resize(540, 400)
    assert state._heading.isVisible()

"""A table ends under its last row, and its states take all the room there is."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from eros_desktop.ui.models.columns import Column
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.clearing import clearable
from eros_desktop.ui.widgets.table import Table
from eros_desktop.ui.window_state import WindowState

pytestmark = pytest.mark.styled

COLUMNS: tuple[Column[int], ...] = (Column("number", "Number", lambda row: row, stretches=True),)


@pytest.fixture
def table(qtbot: QtBot, theme: Theme) -> Table[int]:
    made: Table[int] = Table("Numbers", COLUMNS, lambda row: row, WindowState())
    qtbot.addWidget(made)
    made.resize(400, 600)
    made.show()
    return made


def test_few_rows_leave_no_empty_rectangle_under_them(table: Table[int]) -> None:
    table.set_rows([1, 2, 3])
    view = table.view
    assert table.card.height() < 600
    assert 0 <= view.viewport().height() - view.verticalHeader().length() <= 1
    assert not view.verticalScrollBar().isVisible()


def test_many_rows_and_the_empty_state_take_the_room_there_is(table: Table[int]) -> None:
    table.set_rows(range(100))
    assert table.card.height() == 600
    assert table.view.verticalScrollBar().isVisible()
    table.set_rows([])
    assert table.card.height() == 600


def test_the_card_follows_the_filter(table: Table[int]) -> None:
    table.set_rows(range(100))
    table.model.set_filter(lambda rows: [row for row in rows if row < 2])
    table.refresh()
    assert table.card.height() < 200


def test_the_signs_of_a_field_grow_with_the_zoom(qtbot: QtBot, theme: Theme) -> None:
    field = QLineEdit("words")
    clearable(field, searches=True)
    qtbot.addWidget(field)
    field.show()
    cross, lens = field.findChild(QToolButton), field.findChild(QLabel)
    assert isinstance(cross, QToolButton)
    assert isinstance(lens, QLabel)
    small = (cross.width(), lens.width())
    theme.set_zoom(200)
    assert (cross.width(), lens.width()) == (2 * small[0], 2 * small[1])
    cross.click()
    assert field.text() == ""
    assert not cross.isVisible()


def test_the_edge_of_a_table_says_that_the_keyboard_is_in_it(table: Table[int], theme: Theme) -> None:
    table.set_rows([1, 2, 3])

    def edge() -> str:
        return str(table.card.grab().toImage().pixelColor(table.card.width() // 2, 0).name())

    table.view.clearFocus()
    assert edge() == theme.tones.line
    table.view.setFocus()
    assert edge() == theme.tones.accent

"""One model serves every table: sorted and filtered as lists, selection kept, text only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from eros_desktop.ui.actions.specs import ActionSpec
from eros_desktop.ui.captions.columns import SheetRow, caption_columns
from eros_desktop.ui.creators.columns import creator_columns
from eros_desktop.ui.dialogs import NOTICE_COLUMNS
from eros_desktop.ui.models.columns import Column
from eros_desktop.ui.models.table_model import ROW, TableModel
from eros_desktop.ui.settings.keyboard import COLUMNS as KEY_COLUMNS
from eros_desktop.ui.settings.keyboard import KeyRow
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.banner import Notice
from eros_desktop.ui.widgets.table import Table
from eros_desktop.ui.window_state import WindowState
from tests.support.caption_sheets import sheet_of
from tests.support.fake_captions import built
from tests.support.fake_services import OVERVIEWS


@dataclass(frozen=True, slots=True)
class Fruit:
    name: str
    price: int | None


COLUMNS: tuple[Column[Fruit], ...] = (
    Column("name", "Name", lambda row: row.name, tip=lambda row: row.name),
    Column("price", "Price", lambda row: row.price, help="In cents <b>"),
)
FRUITS = (Fruit("pear", 3), Fruit("Apple", None), Fruit("fig", 10), Fruit("banana", 1))


@pytest.fixture
def model(qtbot: QtBot) -> TableModel[Fruit]:
    made: TableModel[Fruit] = TableModel(COLUMNS, lambda row: row.name)
    made.set_rows(FRUITS)
    return made


def names(model: TableModel[Fruit]) -> list[str]:
    return [row.name for row in model.rows]


def test_qt_finds_nothing_wrong_with_the_model(qtmodeltester: ModelTester, model: TableModel[Fruit]) -> None:
    qtmodeltester.check(model)
    model.sort(0)
    model.set_filter(lambda rows: [row for row in rows if row.price])
    qtmodeltester.check(model)


def test_texts_sort_without_case_and_missing_values_come_last(model: TableModel[Fruit]) -> None:
    model.sort(0)
    assert names(model) == ["Apple", "banana", "fig", "pear"]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["fig", "pear", "banana", "Apple"]
    model.sort(1, Qt.SortOrder.AscendingOrder)
    assert names(model) == ["banana", "pear", "fig", "Apple"]


def test_new_rows_come_sorted_and_filtered(model: TableModel[Fruit]) -> None:
    model.sort(0)
    model.set_filter(lambda rows: [row for row in rows if "p" in row.name.lower()])
    model.set_rows((*FRUITS, Fruit("plum", 2)))
    assert names(model) == ["Apple", "pear", "plum"]
    assert model.total == 5


def test_persistent_indexes_follow_their_row(model: TableModel[Fruit]) -> None:
    from PySide6.QtCore import QPersistentModelIndex

    held = QPersistentModelIndex(model.index(2, 1))
    model.sort(0)
    assert model.row(held) == Fruit("fig", 10)
    assert held.column() == 1


def test_roles_give_text_row_and_escaped_tips(model: TableModel[Fruit]) -> None:
    model.set_rows([Fruit("<img src=x>", None)])
    index = model.index(0, 0)
    assert model.data(index) == "<img src=x>"
    assert model.data(index, ROW) == Fruit("<img src=x>", None)
    assert "&lt;img" in model.data(index, int(Qt.ItemDataRole.ToolTipRole))
    assert model.data(model.index(0, 1)) == "–"
    header = model.headerData(1, Qt.Orientation.Horizontal, int(Qt.ItemDataRole.ToolTipRole))
    assert "&lt;b&gt;" in header
    assert model.data(QModelIndex()) is None


DECLARED: tuple[tuple[str, tuple[Column[Any], ...], Any], ...] = (
    ("creators", creator_columns(), OVERVIEWS[0]),
    ("captions", caption_columns(), SheetRow(sheet_of(built(1)), 0)),
    ("keys", KEY_COLUMNS, KeyRow(ActionSpec("a", "A", "File", "Ctrl+A"), "Ctrl+A", False)),
    ("notices", NOTICE_COLUMNS, Notice("info", "A")),
)


@pytest.mark.parametrize(("name", "columns", "row"), DECLARED, ids=[one[0] for one in DECLARED])
def test_declared_columns_have_unique_keys_and_write_a_row(
    name: str, columns: tuple[Column[Any], ...], row: Any
) -> None:
    assert len({column.key for column in columns}) == len(columns)
    for column in columns:
        assert isinstance(column.text(column.value(row)), str)
        assert column.text(column.value(row))


def test_the_table_keeps_its_selection_across_reloads(qtbot: QtBot, looks: QApplication) -> None:
    table: Table[Fruit] = Table("Fruits", COLUMNS, lambda row: row.name, WindowState())
    qtbot.addWidget(table)
    table.set_rows(FRUITS)
    assert table.select_key("fig")
    table.set_rows(tuple(reversed(FRUITS)))
    assert table.current() == Fruit("fig", 10)
    assert not table.select_key("melon")


def test_the_table_remembers_its_layout_by_column_keys(qtbot: QtBot, looks: QApplication) -> None:
    state = WindowState()
    first: Table[Fruit] = Table("Fruits", COLUMNS, lambda row: row.name, state)
    header = first.view.horizontalHeader()
    header.resizeSection(1, 222)
    header.moveSection(1, 0)
    header.setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    second: Table[Fruit] = Table("Fruits", COLUMNS, lambda row: row.name, state)
    second.set_rows(FRUITS)
    for table in (first, second):
        qtbot.addWidget(table)
    assert second.view.horizontalHeader().visualIndex(1) == 0
    assert second.view.columnWidth(1) == 222
    assert names(second.model)[0] == "fig"


def test_selected_rows_are_copied_as_plain_text_with_a_header(qtbot: QtBot, looks: QApplication) -> None:
    table: Table[Fruit] = Table("Fruits", COLUMNS, lambda row: row.name, WindowState())
    qtbot.addWidget(table)
    table.set_rows([Fruit("fig\nand\tpear", 3), Fruit("plum", None)])
    table.view.selectAll()
    table.copy_selection()
    clipboard = QApplication.clipboard()
    assert clipboard.text() == "Name\tPrice\nfig and pear\t3\nplum\t–"
    assert not clipboard.mimeData().hasHtml()


def test_an_empty_table_says_what_to_do(qtbot: QtBot, looks: QApplication) -> None:
    table: Table[Fruit] = Table("Fruits", COLUMNS, lambda row: row.name, WindowState())
    qtbot.addWidget(table)
    done = []
    table.set_empty("No fruit", "Buy some.", "Go shopping", lambda: done.append(True))
    table.show()
    table.set_rows([])
    assert table.states.isVisible()
    table.states.button.click()
    assert done == [True]
    table.set_rows(FRUITS)
    assert table.view.isVisible()


@pytest.mark.styled
def test_columns_grow_with_the_zoom_and_are_remembered_without_it(qtbot: QtBot, theme: Theme) -> None:
    state = WindowState()
    table: Table[Fruit] = Table("Fruits", COLUMNS, lambda row: row.name, state)
    qtbot.addWidget(table)
    table.show()
    table.view.horizontalHeader().resizeSection(0, 200)
    theme.set_zoom(150)
    assert table.view.columnWidth(0) == pytest.approx(300, abs=10)
    theme.set_zoom(100)
    assert table.view.columnWidth(0) == pytest.approx(200, abs=2)
    assert state.get("table.fruits", {})["widths"]["name"] == pytest.approx(200, abs=2)


YIELDING: tuple[Column[Fruit], ...] = (
    Column("name", "Name", lambda row: row.name, width=300, stretches=True),
    Column("price", "Price", lambda row: row.price, width=100),
    Column("double", "Double", lambda row: (row.price or 0) * 2, width=100, yields=1),
    Column("triple", "Triple", lambda row: (row.price or 0) * 3, width=100, yields=2),
)


def yielding(qtbot: QtBot, state: WindowState, width: int) -> Table[Fruit]:
    table: Table[Fruit] = Table("Fruits", YIELDING, lambda row: row.name, state)
    qtbot.addWidget(table)
    table.set_rows(FRUITS)
    table.resize(width, 300)
    table.show()
    return table


def shown(table: Table[Fruit]) -> list[int]:
    header = table.view.horizontalHeader()
    return [at for at in range(header.count()) if not header.isSectionHidden(at)]


@pytest.mark.styled
def test_columns_without_room_give_way_and_come_back(qtbot: QtBot, theme: Theme) -> None:
    table = yielding(qtbot, WindowState(), 700)
    header = table.view.horizontalHeader()
    for width, wanted in ((700, [0, 1, 2, 3]), (440, [0, 1, 2]), (360, [0, 1]), (700, [0, 1, 2, 3])):
        table.resize(width, 300)
        assert shown(table) == wanted
        assert header.length() == table.view.viewport().width()
        assert not table.view.horizontalScrollBar().isVisible()
    theme.set_zoom(150)
    assert shown(table) == [0, 1, 2]


def test_the_sorted_column_stays(qtbot: QtBot, theme: Theme) -> None:
    table = yielding(qtbot, WindowState(), 700)
    table.sort_by("triple", descending=True)
    table.resize(440, 300)
    assert shown(table) == [0, 1, 3]
    assert names(table.model)[0] == "fig"


def test_hidden_columns_keep_their_width_and_are_copied(qtbot: QtBot, theme: Theme) -> None:
    state = WindowState()
    table = yielding(qtbot, state, 700)
    table.view.horizontalHeader().resizeSection(3, 120)
    table.resize(360, 300)
    table.view.horizontalHeader().resizeSection(1, 90)
    assert state.get("table.fruits", {})["widths"]["triple"] == 120
    table.select_key("fig")
    table.copy_selection()
    assert QApplication.clipboard().text() == "Name\tPrice\tDouble\tTriple\nfig\t10\t20\t30"
    again = yielding(qtbot, state, 700)
    assert again.view.columnWidth(3) == 120


def test_a_column_made_too_wide_has_its_first_width_rather_than_none(qtbot: QtBot, theme: Theme) -> None:
    table = yielding(qtbot, WindowState(), 700)
    table.view.horizontalHeader().resizeSection(2, 390)
    assert shown(table) == [0, 1, 2]
    table.resize(440, 300)
    assert shown(table) == [0, 1, 2]
    assert table.view.columnWidth(2) == 100

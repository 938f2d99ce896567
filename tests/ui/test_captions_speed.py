"""Opening, sorting, finding and scrolling the whole bank: held by counts, not by the clock."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from eros_desktop.domain.captions.search.filters import CaptionFilter
from eros_desktop.services.captions.sheet import CaptionSheet
from eros_desktop.ui.captions.columns import SheetRow, caption_columns
from eros_desktop.ui.captions.sheet_model import SheetModel
from eros_desktop.ui.captions.sheet_view import SheetView
from eros_desktop.ui.models.table_model import TableModel
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.table import Table
from eros_desktop.ui.window_state import WindowState
from tests.support.caption_sheets import sheet_of
from tests.support.fake_captions import built

BANK = 20_000


@pytest.fixture(scope="module")
def sheet() -> CaptionSheet:
    made = sheet_of(built(BANK))
    made.texts.prepare()
    return made


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Every cell the model is asked for."""
    cells: list[object] = []
    monkeypatch.setattr(TableModel, "data", lambda _model, index, _role=0: cells.append(index))
    return cells


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Every row whose values are read."""
    rows: list[int] = []
    cell = CaptionSheet.cell

    def counted(self: CaptionSheet, row: int, key: str) -> object:
        rows.append(row)
        return cell(self, row, key)

    monkeypatch.setattr(CaptionSheet, "cell", counted)
    return rows


@pytest.fixture
def table(qtbot: QtBot, looks: QApplication, theme: Theme) -> Iterator[Table[SheetRow]]:
    columns = caption_columns()
    model = SheetModel(columns)
    view = SheetView(model, theme)
    made: Table[SheetRow] = Table(
        "Captions", columns, lambda row: row.caption_id, WindowState(), model=model, view=view
    )
    qtbot.addWidget(made)
    made.resize(1200, 640)
    return made


def show(table: Table[SheetRow], sheet: CaptionSheet, wanted: CaptionFilter) -> None:
    model = table.model
    assert isinstance(model, SheetModel)
    rows = sheet.find(wanted)
    model.show_found(sheet, rows, rows, None)
    table.refresh()


def test_opening_and_sorting_and_finding_touch_no_cell_out_of_view(
    table: Table[SheetRow], sheet: CaptionSheet, asked: list[object], read: list[int]
) -> None:
    show(table, sheet, CaptionFilter())
    for at in range(len(table.model.columns)):
        table.view.sortByColumn(at, Qt.SortOrder.DescendingOrder)
    show(table, sheet, CaptionFilter(text="coast"))
    assert len(table.model.rows) == BANK // 6
    assert (asked, read) == ([], [])


@pytest.mark.styled
def test_a_painted_page_reads_only_what_can_be_seen(
    table: Table[SheetRow], sheet: CaptionSheet, asked: list[object], read: list[int]
) -> None:
    show(table, sheet, CaptionFilter())
    table.show()
    QApplication.processEvents()
    read.clear()
    table.view.verticalScrollBar().setValue(BANK // 2)
    table.grab()
    visible = table.view.height() // table.view.rowHeight(0) + 2
    assert asked == []
    assert 0 < len(set(read)) <= visible
    assert len(read) <= 2 * visible * 2 * len(table.model.columns)


def test_choosing_everything_is_one_run_and_asks_no_row(
    table: Table[SheetRow], sheet: CaptionSheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(table, sheet, CaptionFilter())
    table.show()
    QApplication.processEvents()
    counted: list[object] = []
    monkeypatch.setattr(SheetModel, "rowCount", lambda _model, _parent=None: counted.append(1) or BANK)
    table.view.selectAll()
    QApplication.processEvents()
    assert len(counted) < 2_000
    table.view.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert table.view.selectionModel().selection().count() == 1
    assert len(table.chosen_keys()) == BANK


def test_the_longest_caption_costs_a_cell_no_more_than_its_first_words(
    qtbot: QtBot, looks: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = sheet_of([*built(1), type(built(1)[0])("LONG", "word " * 6553)])
    model = SheetModel(caption_columns())
    rows = long.find(CaptionFilter())
    model.show_found(long, rows, rows, None)
    elided: list[str] = []
    view = SheetView(model, theme)
    qtbot.addWidget(view)
    view.setModel(model)
    view.setColumnWidth(0, 300)
    metrics = view._metrics

    class Metrics:
        def elidedText(self, text: str, mode: Qt.TextElideMode, width: int) -> str:
            elided.append(text)
            return metrics.elidedText(text, mode, width)

    monkeypatch.setattr(view, "_metrics", Metrics())
    view.grab()
    texts = [text for text in elided if text.startswith("word ")]
    assert len(texts) == 1
    assert 30 < len(texts[0]) < 300


def test_only_rows_that_come_into_view_are_painted_while_scrolling(
    table: Table[SheetRow], sheet: CaptionSheet, asked: list[object], read: list[int]
) -> None:
    show(table, sheet, CaptionFilter())
    table.show()
    QApplication.processEvents()
    bar = table.view.verticalScrollBar()
    for _ in range(2):  # the first step still paints what was just shown
        read.clear()
        bar.setValue(bar.value() + 3)
        QApplication.processEvents()
    assert len(set(read)) <= 5
    assert asked == []


def test_a_row_that_came_under_the_pointer_is_not_painted_again(
    table: Table[SheetRow], sheet: CaptionSheet, asked: list[object], read: list[int]
) -> None:
    show(table, sheet, CaptionFilter())
    table.show()
    assert QTest.qWaitForWindowExposed(table)
    QApplication.processEvents()
    assert read
    QTest.mouseMove(table.view.viewport(), table.view.viewport().rect().center())
    while read:  # until a turn of the event loop paints nothing any more
        read.clear()
        QApplication.processEvents()
    asked.clear()
    bar = table.view.verticalScrollBar()
    for _ in range(3):
        bar.setValue(bar.value() + 3)
        QApplication.processEvents()
    assert len(set(read)) <= 3 * 5
    assert asked == []


@pytest.mark.styled
def test_chosen_and_marked_rows_are_painted_as_such(
    table: Table[SheetRow], sheet: CaptionSheet, theme: Theme
) -> None:
    show(table, sheet, CaptionFilter())
    table.show()
    table.activateWindow()
    table.view.setFocus()
    table.view.selectRow(2)
    QApplication.processEvents()
    picture = table.view.viewport().grab().toImage()
    rows = [table.view.rowViewportPosition(at) + 4 for at in (1, 2, 3)]
    tones = theme.tones
    assert [picture.pixelColor(6, y).name() for y in rows] == [
        tones.surface,
        tones.accent_soft,
        tones.surface,
    ]
    assert table.view.hasFocus()
    assert picture.pixelColor(0, rows[1]).name() == tones.accent

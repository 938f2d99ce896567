"""Opening, sorting, finding and scrolling the whole bank: held by counts, not by the clock."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from eros_desktop.domain.captions.search.filters import CaptionFilter
from eros_desktop.services.captions.sheet import CaptionSheet
from eros_desktop.ui.captions.columns import SheetRow, caption_columns
from eros_desktop.ui.captions.row_delegate import RowDelegate
from eros_desktop.ui.captions.sheet_model import SheetModel
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
    made: Table[SheetRow] = Table("Captions", columns, lambda row: row.caption_id, WindowState(), model=model)
    made.view.setItemDelegate(RowDelegate(model, theme, made.view))
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
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = sheet_of([*built(1), type(built(1)[0])("LONG", "word " * 6553)])
    model = SheetModel(caption_columns())
    rows = long.find(CaptionFilter())
    model.show_found(long, rows, rows, None)
    elided: list[str] = []
    delegate = RowDelegate(model, theme)
    metrics = delegate._metrics

    class Metrics:
        def elidedText(self, text: str, mode: Qt.TextElideMode, width: int) -> str:
            elided.append(text)
            return metrics.elidedText(text, mode, width)

    monkeypatch.setattr(delegate, "_metrics", Metrics())
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 300, 32)  # type: ignore[attr-defined]  # missing in the stubs
    image = QImage(300, 32, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(1, 0))
    painter.end()
    assert len(elided) == 1
    assert 60 < len(elided[0]) < 300

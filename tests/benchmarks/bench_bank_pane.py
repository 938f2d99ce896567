"""The table of the Captions pane over a whole bank, beside a table of row objects in the same run.

The naive side is what a first version is made of: every row read as an object, the shared list model, sorting
with a key function in Python, seven questions a cell to paint it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.domain.captions.search.filters import CaptionFilter
from eros_desktop.services.captions.sheet import CaptionSheet
from eros_desktop.ui.captions.columns import SheetRow, caption_columns
from eros_desktop.ui.captions.sheet_model import SheetModel
from eros_desktop.ui.captions.sheet_view import SheetView
from eros_desktop.ui.models.columns import Column
from eros_desktop.ui.theme import Scheme, Theme, install_resources
from eros_desktop.ui.widgets.table import Table
from eros_desktop.ui.window_state import WindowState
from tests.benchmarks import full_scale
from tests.support.repository import ROOT

SIZE = (1600, 1000)
FRAMES = 60
ROWS_A_WHEEL, ROWS_A_PAGE = 3, 25


def run(place: Path) -> list[tuple[str, float, float, float]]:
    """Name, naive milliseconds, our milliseconds, ratio; for sorting the slowest column counts."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    install_resources(ROOT / "resources")
    theme = Theme(application, Scheme.LIGHT)
    with full_scale.opened(place) as workspace:
        return _rows(workspace, theme)


def _rows(workspace: Workspace, theme: Theme) -> list[tuple[str, float, float, float]]:
    sheet = workspace.services.caption_sheet.prepare()
    naive, ours = _naive_table(), _our_table(theme)
    opened = (
        _once(lambda: _open_naively(naive, sheet)),
        _middle(lambda: _open(ours, workspace.services.caption_sheet.current())),
    )
    cases = {
        "open the table": opened,
        "sort by the slowest column": (_slowest_sort(naive, 1), _slowest_sort(ours, 5)),
        "show what one more letter finds": (_naive_letters(naive), _letters(ours, sheet)),
    }
    for table in (naive, ours):
        table.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    cases["frame while the wheel turns"] = (
        _frames(naive, ROWS_A_WHEEL), _frames(ours, ROWS_A_WHEEL)
    )  # fmt: skip
    cases["frame while pages turn"] = (
        _frames(naive, ROWS_A_PAGE), _frames(ours, ROWS_A_PAGE)
    )  # fmt: skip
    for table in (naive, ours):
        table.deleteLater()
    return [(name, slow, quick, slow / quick) for name, (slow, quick) in cases.items()]


def _naive_table() -> Table[dict[str, Any]]:
    columns: tuple[Column[dict[str, Any]], ...] = tuple(
        Column(one.key, one.title, lambda row, key=one.key: row[key], one.text, one.align, one.width)  # type: ignore[misc]
        for one in caption_columns()
    )
    table: Table[dict[str, Any]] = Table("Naive", columns, lambda row: row["id"], WindowState())
    return _shown(table)


def _our_table(theme: Theme) -> Table[SheetRow]:
    columns = caption_columns()
    model = SheetModel(columns)
    view = SheetView(model, theme)
    table: Table[SheetRow] = Table(
        "Ours", columns, lambda row: row.caption_id, WindowState(), model=model, view=view
    )
    return _shown(table)


def _shown(table: Table[Any]) -> Table[Any]:
    table.resize(*SIZE)
    table.show()
    QApplication.processEvents()
    return table


def _open_naively(table: Table[dict[str, Any]], sheet: CaptionSheet) -> None:
    columns = caption_columns()
    table.set_rows(
        [{column.key: column.value(SheetRow(sheet, row)) for column in columns} for row in range(len(sheet))]
    )
    QApplication.processEvents()


def _open(table: Table[SheetRow], sheet: CaptionSheet) -> None:
    _show(table, sheet, CaptionFilter())


def _show(table: Table[SheetRow], sheet: CaptionSheet, wanted: CaptionFilter) -> None:
    model = table.model
    assert isinstance(model, SheetModel)
    rows = sheet.find(wanted)
    model.show_found(sheet, rows, rows, None)
    table.refresh()
    QApplication.processEvents()


def _slowest_sort(table: Table[Any], times: int) -> float:
    def sort(at: int, order: Qt.SortOrder) -> None:
        table.view.sortByColumn(at, order)
        QApplication.processEvents()

    orders = (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder)
    return max(
        median(_once(lambda at=at, order=order: sort(at, order)) for _ in range(times))  # type: ignore[misc]
        for at in range(len(table.model.columns))
        for order in orders
    )


def _naive_letters(table: Table[dict[str, Any]]) -> float:
    def narrow(letters: str) -> None:
        table.model.set_filter(lambda rows: [row for row in rows if letters in row["text"].casefold()])
        QApplication.processEvents()

    found = median(_once(lambda one=one: narrow(one)) for one in ("h", "ha", "har", "harb"))  # type: ignore[misc]
    table.model.set_filter(None)
    return found


def _letters(table: Table[SheetRow], sheet: CaptionSheet) -> float:
    words = ("h", "ha", "har", "harb")
    found = median(_once(lambda one=one: _show(table, sheet, CaptionFilter(text=one))) for one in words)  # type: ignore[misc]
    _show(table, sheet, CaptionFilter())
    return found


def _frames(table: Table[Any], rows: int) -> float:
    """Milliseconds of painting after a scroll step, the middle of many."""
    bar = table.view.verticalScrollBar()
    bar.setValue(0)
    QApplication.processEvents()
    return median(_once(lambda: _turn(bar, rows)) for _ in range(FRAMES))


def _turn(bar: Any, rows: int) -> None:
    bar.setValue(bar.value() + rows)
    QApplication.processEvents()


def _once(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return (perf_counter() - begun) * 1000


def _middle(work: Callable[[], object]) -> float:
    work()
    return median(_once(work) for _ in range(5))

"""The first rows of a file as they stand in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from eros_desktop.ui import formats
from eros_desktop.ui.imports.drafts import DATABASE, FileDraft
from eros_desktop.ui.models.columns import Column
from eros_desktop.ui.models.table_model import TableModel
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.table import Table
from eros_desktop.ui.window_state import WindowState
from eros_desktop.words import declared, tr

MOST_COLUMNS = 40
LONGEST = 120
WIDTH = 128
_Row = tuple[int, tuple[str, ...]]


class Preview(QWidget):
    """Made anew for every file, for its columns are its own."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: object = None
        self.table: Table[Any] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._make((), ())

    def show_draft(self, draft: FileDraft) -> None:
        found = draft.inspection
        if draft.is_reading or (found, draft.is_reading) == self._shown:
            if draft.is_reading and self.table is not None and found is None:
                self.table.set_rows(())
                self.table.states.show_loading(tr("the file"))
                self._shown = None
            return
        self._shown = (found, draft.is_reading)
        if found is None:
            self._make((), ())
        else:
            self._make(tuple(column.header for column in found.columns), found.preview)
        self._say(draft)

    def _say(self, draft: FileDraft) -> None:
        if self.table is None:
            return
        if draft.kind == DATABASE and draft.inspection is not None and not draft.inspection.problem:
            self.table.set_empty(
                tr("A database is read table by table"),
                tr("The check counts what each of its tables would bring. The file itself is only read."),
                icon_name="database",
            )
        else:
            self.table.set_empty(
                tr("No rows to show"),
                tr("The file has no rows that could be read this way. Try another line, sheet or separator."),
                icon_name="info",
            )
        self.table.refresh()

    def _make(self, headers: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> None:
        count = min(MOST_COLUMNS, max([len(headers), *(len(row) for row in rows)], default=0))
        columns: tuple[Column[_Row], ...] = tuple(
            Column(
                f"column{at}",
                formats.one_line(headers[at])[:LONGEST] if at < len(headers) else str(at + 1),
                _cell(at),
                str,
                width=WIDTH,
            )
            for at in range(count)
        ) or (Column("nothing", "", lambda _row: "", str),)
        model: TableModel[_Row] = TableModel(columns, lambda row: row[0])
        made: Table[_Row] = Table(
            declared("First rows of the file"), columns, model.key, WindowState(), model=model
        )
        made.view.setSortingEnabled(False)
        made.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.set_rows(list(enumerate(rows)))
        if self.table is not None:
            self._column.removeWidget(self.table)
            self.table.hide()
            self.table.deleteLater()
        self.table = made
        self._column.addWidget(made)


def _cell(at: int) -> Callable[[_Row], str]:
    return lambda row: formats.one_line(row[1][at])[:LONGEST] if at < len(row[1]) else ""

"""The files of the wizard as a table: how each is read, and later what each would bring or brought."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy

from eros_desktop.services.imports.report import RowCounts
from eros_desktop.ui import formats
from eros_desktop.ui.icons import icon
from eros_desktop.ui.imports.drafts import (
    FileDraft,
    Good,
    check_state,
    kind_words,
    read_state,
    result_state,
)
from eros_desktop.ui.models.columns import RIGHT, Column
from eros_desktop.ui.models.table_model import TableModel
from eros_desktop.ui.theme import Theme
from eros_desktop.ui.widgets.table import Table
from eros_desktop.ui.window_state import WindowState
from eros_desktop.words import declared

STATE = "state"
ROWS_IN_VIEW = 5
State = Callable[[FileDraft], tuple[Good, str]]
_SIGN = int(Qt.ItemDataRole.DecorationRole)
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)


class DraftsModel(TableModel[FileDraft]):
    """A sign stands beside the words of the state."""

    def __init__(
        self, columns: tuple[Column[FileDraft], ...], state: State, parent: QObject | None = None
    ) -> None:
        super().__init__(columns, lambda draft: draft.path, parent)
        self._state = state

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = _DISPLAY) -> Any:
        if role == _SIGN and index.isValid() and self.columns[index.column()].key == STATE:
            good = self._state(self.rows[index.row()])[0]
            return icon({True: "circle-check", False: "circle-alert", None: "clock"}[good])
        return super().data(index, role)


def files_table(theme: Theme) -> Table[FileDraft]:
    """How each file is read."""
    columns: tuple[Column[FileDraft], ...] = (
        _file(),
        Column("kind", declared("What it holds"), lambda one: kind_words(one.kind), str, width=176),
        Column(
            "rows",
            declared("Rows"),
            lambda one: None if one.inspection is None else one.inspection.rows or None,
            formats.count,
            RIGHT,
            width=80,
        ),
        _state(read_state),
    )
    return _table(declared("Files to import"), columns, read_state, theme)


def counts_table(name: str, theme: Theme, *, is_done: bool) -> Table[FileDraft]:
    """What each file would bring, or brought. `name` is a declared text."""
    state = result_state if is_done else check_state

    def part(key: str, title: str, value: Callable[[RowCounts], int], yields: int = 0) -> Column[FileDraft]:
        def counted(draft: FileDraft) -> int | None:
            report = draft.done if is_done else draft.checked
            return None if report is None else value(report.rows)

        return Column(key, title, counted, formats.count, RIGHT, width=88, yields=yields)

    columns: tuple[Column[FileDraft], ...] = (
        _file(),
        part("read", declared("Rows"), lambda rows: rows.read, 2),
        part("new", declared("New"), lambda rows: rows.new),
        part("updated", declared("Changed"), lambda rows: rows.updated),
        part("unchanged", declared("The same"), lambda rows: rows.unchanged, 1),
        part("waiting", declared("Waiting"), lambda rows: rows.quarantined),
        _state(state),
    )
    return _table(name, columns, state, theme)


def _file() -> Column[FileDraft]:
    return Column(
        "file", declared("File"), lambda one: one.path.name, str, width=200, tip=lambda one: str(one.path)
    )


def _state(state: State) -> Column[FileDraft]:
    return Column(
        STATE,
        declared("State"),
        lambda one: formats.one_line(state(one)[1]),
        str,
        width=220,
        stretches=True,
        tip=lambda one: state(one)[1],
    )


def _table(name: str, columns: tuple[Column[FileDraft], ...], state: State, theme: Theme) -> Table[FileDraft]:
    model = DraftsModel(columns, state)
    made: Table[FileDraft] = Table(name, columns, model.key, WindowState(), model=model)
    made.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.view.setSortingEnabled(False)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    theme.follow(made, lambda: fit_height(made))
    return made


def fit_height(table: Table[FileDraft]) -> None:
    """As high as its rows, of which at most five are in view."""
    row = table.view.verticalHeader().defaultSectionSize()
    shown = max(1, min(ROWS_IN_VIEW, len(table.model.rows)))
    table.setFixedHeight(table.view.horizontalHeader().height() + row * shown + 8)


def show_drafts(table: Table[FileDraft], drafts: Sequence[FileDraft], current: Path | None) -> None:
    """All files, with the one in view chosen."""
    table.set_rows(drafts)
    if current is not None:
        table.select_key(current)
    fit_height(table)

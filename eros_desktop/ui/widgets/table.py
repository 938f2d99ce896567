"""A table with everything around it: loading, empty and error states, remembered columns, copy as TSV."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from eros_desktop.ui.models.columns import Column
from eros_desktop.ui.models.table_model import TableModel
from eros_desktop.ui.widgets.column_room import ColumnRoom
from eros_desktop.ui.widgets.empty_state import EmptyState
from eros_desktop.ui.widgets.rows_card import RowsCard
from eros_desktop.ui.window_state import WindowState
from eros_desktop.words import tr

Row = TypeVar("Row")
ROW_PADDING = 16


class TableView(QTableView):
    """Keeps the row under the cursor in view while the room for the rows changes."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        row = self.visualRect(self.currentIndex())
        was_in_view = row.isValid() and row.top() >= 0 and row.bottom() <= event.oldSize().height()
        super().resizeEvent(event)
        if was_in_view and event.size().height() < event.oldSize().height():
            self.scrollTo(self.currentIndex())


class Table(QWidget, Generic[Row]):
    """Shows one model. `activated(row)` on double click or Enter, `selected(row or None)` when the choice
    moves.
    """

    activated = Signal(object)
    selected = Signal(object)

    def __init__(
        self,
        name: str,
        columns: tuple[Column[Row], ...],
        key: Callable[[Row], object],
        state: WindowState,
        parent: QWidget | None = None,
        model: TableModel[Row] | None = None,
        view: TableView | None = None,
    ) -> None:
        """`name` in English is declared: translated it is the accessible name of the table; the layout is
        remembered under it.
        """
        super().__init__(parent)
        self._state = state
        self._layout_key = f"table.{name.casefold()}"
        self._kept_keys: list[object] = []
        self._kept_current: object = None
        self.model: TableModel[Row] = model or TableModel(columns, key, self)
        self.view: QTableView = view or TableView()
        self.states = EmptyState()
        self.card = RowsCard(self.states, self.view)
        self._pages = self.card.pages
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.card, 1)
        layout.addStretch(0)
        self._empty: tuple[str, str, str, Callable[[], None] | None, str] = (
            tr("Nothing here"),
            "",
            "",
            None,
            "info",
        )
        self._dress(name)
        self.room = ColumnRoom(self.view, self.model.columns)
        self._connect()
        self._restore_layout()
        self.room.fit()
        self.card.follow_rows()

    def _dress(self, name: str) -> None:
        view = self.view
        view.setModel(self.model)
        view.setAccessibleName(tr(name))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setCornerButtonEnabled(False)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        # WORKAROUND: with the view's own selection the header asks every row whether its whole column is
        # selected; two seconds after Ctrl+A in the caption bank.
        header.setSelectionModel(QItemSelectionModel(self.model, self))
        header.setSectionsMovable(True)
        header.setMinimumSectionSize(48)
        header.setSortIndicatorClearable(True)
        self._fit_rows()
        self._let_scroll()

    def _connect(self) -> None:
        self.view.activated.connect(self._activate)
        self.view.selectionModel().currentRowChanged.connect(self._tell_selected)
        self.model.modelAboutToBeReset.connect(self._keep_selection)
        self.model.modelReset.connect(self._restore_selection)
        self.copy_shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.view)
        self.copy_shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.copy_shortcut.activated.connect(self.copy_selection)
        header = self.view.horizontalHeader()
        for moved in (header.sectionResized, header.sectionMoved, header.sortIndicatorChanged):
            moved.connect(self._remember_layout)

    def set_empty(
        self,
        heading: str,
        sentence: str,
        button: str = "",
        act: Callable[[], None] | None = None,
        *,
        icon_name: str = "info",
    ) -> None:
        """What to say when there are no rows."""
        self._empty = (heading, sentence, button, act, icon_name)

    def show_loading(self, what: str) -> None:
        """Says that rows are on their way, unless older rows can stay in view meanwhile."""
        if not self.model.total:
            self.states.show_loading(what)
            self._pages.setCurrentWidget(self.states)

    def show_error(self, sentence: str, retry: Callable[[], None]) -> None:
        self.states.show_error(sentence, retry)
        self._pages.setCurrentWidget(self.states)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Shows the rows, or the empty state when there are none."""
        self.model.set_rows(rows)
        self.refresh()

    def refresh(self) -> None:
        """Chooses between the table and its empty state; call after the filter changed."""
        if not self.model.rows:
            heading, sentence, button, act, icon_name = self._empty
            self.states.show_empty(heading, sentence, button, act, icon_name=icon_name)
        self._pages.setCurrentWidget(self.view if self.model.rows else self.states)

    def current(self) -> Row | None:
        """The row under the cursor."""
        return self.model.row(self.view.currentIndex())

    def select_key(self, key: object) -> bool:
        """Moves to the row of that key; False when it is not in view."""
        place = self.model.place_of(key)
        if place is None:
            return False
        self.move_to(place)
        index = self.model.index(place, 0)
        self.view.scrollTo(index)  # the first time after a reset the scroll bar still had its old end
        return True

    def enter(self) -> None:
        """Puts the keyboard on the row it was on, or on the first; nowhere without rows."""
        if self.model.rows:
            if not self.view.currentIndex().isValid() or not self.view.selectionModel().hasSelection():
                self.move_to(0)
            self.view.setFocus()

    def move_to(self, place: int) -> None:
        """Selects one row and only it, whatever keys are held meanwhile: Ctrl+Z leads here too."""
        flags = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().setCurrentIndex(
            self.model.index(place, 0), flags.ClearAndSelect | flags.Rows
        )

    def sort_by(self, key: str, *, descending: bool) -> None:
        """Sorts as a press on that column's header would."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.view.sortByColumn(self._section(key) or 0, order)

    def copy_selection(self) -> None:
        """Puts the selected rows on the clipboard as tab-separated plain text, with a header line; columns
        that have no room in view come too.
        """
        header = self.view.horizontalHeader()
        order = [header.logicalIndex(place) for place in range(header.count())]
        columns = [self.model.columns[at] for at in order]
        rows = [self.model.row(index) for index in sorted(self.view.selectionModel().selectedRows())]
        lines = ["\t".join(tr(column.title) for column in columns)]
        lines += ["\t".join(_cell(column, row) for column in columns) for row in rows if row is not None]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if hasattr(self, "room"):
            self._fit_rows()
            self.room.fit()
            self._let_scroll()

    def _let_scroll(self) -> None:
        """WORKAROUND: a style sheet makes Qt believe that the viewport may be seen through, and every scroll
        step repaints all of it; filled by itself, only the rows that come into view are painted.
        """
        self.view.viewport().setAutoFillBackground(True)

    def _fit_rows(self) -> None:
        height = QFontMetrics(self.view.font()).height() + ROW_PADDING
        self.view.verticalHeader().setDefaultSectionSize(height)
        self.view.horizontalHeader().setFixedHeight(height)
        self.card.fit()

    def _activate(self, index: QModelIndex) -> None:
        self.activated.emit(self.model.row(index))

    def _tell_selected(self, index: QModelIndex) -> None:
        self.selected.emit(self.model.row(index))

    def chosen_keys(self) -> list[object]:
        """The keys of the selected rows, in the order of the view."""
        chosen = self.view.selectionModel().selection()
        ranges = [chosen.at(place) for place in range(chosen.count())]
        runs = sorted({(run.top(), run.bottom()) for run in ranges})
        return [key for first, last in runs for key in self.model.keys_between(first, last)]

    def _keep_selection(self) -> None:
        row = self.current()
        self._kept_current = None if row is None else self.model.key(row)
        self._kept_keys = self.chosen_keys()

    def _restore_selection(self) -> None:
        places = self.model.places_of(self._kept_keys)
        if not places:
            return
        chosen = QItemSelection()
        last_column = len(self.model.columns) - 1
        for first, last in _runs(places):
            chosen.append(
                QItemSelectionRange(self.model.index(first, 0), self.model.index(last, last_column))
            )
        flags = QItemSelectionModel.SelectionFlag
        current = self.model.place_of(self._kept_current)
        index = self.model.index(places[0] if current is None else current, 0)
        self.view.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        self.view.selectionModel().select(chosen, flags.ClearAndSelect)
        self.view.scrollTo(index)

    def _remember_layout(self) -> None:
        if self.room.is_fitting:
            return
        header = self.view.horizontalHeader()
        keys = [column.key for column in self.model.columns]
        sorted_by = header.sortIndicatorSection()
        self._state.set(
            self._layout_key,
            {
                "order": [keys[header.logicalIndex(place)] for place in range(header.count())],
                "widths": self._chosen_widths(),
                "sort": keys[sorted_by] if 0 <= sorted_by < len(keys) else "",
                "descending": header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder,
            },
        )

    def _chosen_widths(self) -> dict[str, int]:
        """Column -> width, of those the user made wider or narrower."""
        columns = enumerate(zip(self.model.columns, self.room.widths, strict=True))
        return {one.key: width for at, (one, width) in columns if width != self.room.first_width(at)}

    def _restore_layout(self) -> None:
        header = self.view.horizontalHeader()
        saved: dict[str, Any] = self._state.get(self._layout_key, {})
        header.blockSignals(True)
        widths = saved.get("widths", {})
        self.room.widths = [
            widths.get(column.key, self.room.first_width(at)) for at, column in enumerate(self.model.columns)
        ]
        for place, key in enumerate(saved.get("order", [])):
            found = self._section(key)
            if found is not None:
                header.moveSection(header.visualIndex(found), place)
        header.blockSignals(False)
        self._restore_sort(saved.get("sort", ""), saved.get("descending", False))

    def _restore_sort(self, key: str, descending: bool) -> None:
        at = self._section(key)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.view.horizontalHeader().setSortIndicator(-1 if at is None else at, order)
        self.view.setSortingEnabled(True)

    def _section(self, key: str) -> int | None:
        places = (at for at, column in enumerate(self.model.columns) if column.key == key)
        return next(places, None)


def _cell(column: Column[Row], row: Row) -> str:
    return " ".join(column.text(column.value(row)).split())


def _runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Neighbouring places as (first, last), so that selecting everything is one range."""
    first = last = places[0]
    for place in places[1:]:
        if place != last + 1:
            yield first, last
            first = place
        last = place
    yield first, last

"""The month: all creators by four weeks; a press on a day opens its week."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.jobs.runner import sentence
from eros_desktop.services.plans.month import Month, MonthRow
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.models.table_model import TableModel
from eros_desktop.ui.plan.month_cells import MonthCell
from eros_desktop.ui.plan.month_columns import NAME_WIDTH, day_of, month_columns, summary_of
from eros_desktop.ui.widgets.empty_state import EmptyState
from eros_desktop.ui.widgets.plain import elided_label, plain_label
from eros_desktop.words import tr

ROW_HEIGHT, HEAD_HEIGHT = 40, 44
LEAST_DAY = 26


class MonthPage(QWidget):
    """Arrow keys go from day to day, Enter opens. `opened(creator, week)` when a week is chosen."""

    opened = Signal(object, object)

    def __init__(self, context: PaneContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.month: Month | None = None
        self.summary = plain_label("")
        self.legend = elided_label(
            tr("Bars: revenue, engagement, retention. Letters: draft, approved, queued, completed."),
            tone="muted",
        )
        self.table = QTableView()
        self.states = EmptyState()
        self._model: TableModel[MonthRow] | None = None
        self._dress()
        self._lay_out()
        self.table.activated.connect(self._open)
        self.table.viewport().installEventFilter(self)
        context.theme.changed.connect(self._fit)

    def _dress(self) -> None:
        table = self.table
        table.setAccessibleName(tr("Month of all creators"))
        table.setProperty("part", "month")
        table.setItemDelegate(MonthCell(self._context.theme, table))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setCornerButtonEnabled(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.horizontalHeader().setHighlightSections(False)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 4, 16, 8)
        head.setSpacing(16)
        head.addWidget(self.summary)
        head.addWidget(self.legend, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.states, 1)
        self.states.hide()

    def reload(self) -> None:
        """Reads four weeks, the one in view second, so that what was is beside what comes."""
        services, first = self._context.services, self._context.selection.week.previous()
        self._context.runner.query(
            self, "month", lambda _job: services.months.month(first), self.show_month, failed=self._show_error
        )

    def show_month(self, month: Month) -> None:
        """Shows a month; the cell of the creator and week in view is current."""
        self.month = month
        self.summary.setText(summary_of(month))
        self._turn_to(self.table if month.rows else self.states)
        if not month.rows:
            self.states.show_empty(
                tr("No creators yet"),
                tr("Active creators stand here, each with four weeks."),
                icon_name="users",
            )
            return
        old = self._model
        self._model = TableModel(month_columns(month.weeks[0]), lambda row: row.creator_id, self)
        self._model.set_rows(month.rows)
        self.table.setModel(self._model)
        if old is not None:
            old.deleteLater()
        self._fit()
        place = self._model.place_of(self._context.selection.creator_id)
        self.table.setCurrentIndex(self._model.index(place or 0, 8))

    def take_focus(self) -> None:
        """Puts the keyboard on the current day."""
        self.table.setFocus()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        """The days share what room the names leave."""
        if self._model is None:
            return
        theme, header = self._context.theme, self.table.horizontalHeader()
        name = theme.pixels(NAME_WIDTH)
        day = max(theme.pixels(LEAST_DAY), (self.table.viewport().width() - name) // 28)
        header.setFixedHeight(theme.pixels(HEAD_HEIGHT))
        header.setMinimumSectionSize(day)
        header.setDefaultSectionSize(day)
        header.resizeSection(0, name)
        self.table.verticalHeader().setDefaultSectionSize(theme.pixels(ROW_HEIGHT))

    def _open(self, index: QModelIndex) -> None:
        row = None if self._model is None else self._model.row(index)
        if row is None or self.month is None:
            return
        place = day_of(index.column()) or 0
        self.opened.emit(CreatorId(row.creator_id), Week(self.month.weeks[place // 7].monday))

    def _show_error(self, error: Exception) -> None:
        self._turn_to(self.states)
        self.states.show_error(sentence(error), self.reload)

    def _turn_to(self, shown: QWidget) -> None:
        for page in (self.table, self.states):
            page.setVisible(page is shown)

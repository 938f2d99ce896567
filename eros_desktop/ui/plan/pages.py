"""What the Plan pane shows: a week, why there is none, or the month of everybody."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.plan.month_page import MonthPage
from eros_desktop.ui.widgets.empty_state import EmptyState


class PlanPages(QStackedWidget):
    """The month stays in front until somebody leaves it. `turned(bool)` says whether it is in front now."""

    turned = Signal(bool)

    def __init__(self, context: PaneContext) -> None:
        super().__init__()
        self._context = context
        self.empty = EmptyState()
        self.month = MonthPage(context)
        self._behind: QWidget = self.empty
        for page in (self.empty, self.month):
            self.addWidget(page)
        self.month.opened.connect(self._open_week)

    @property
    def is_month(self) -> bool:
        """All creators are shown instead of one week."""
        return self.currentWidget() is self.month

    def turn_to(self, page: QWidget) -> None:
        """What is to be shown of the week in view."""
        self._behind = page
        if not self.is_month:
            self.setCurrentWidget(page)

    def toggle_month(self) -> None:
        """All creators by four weeks, or one creator's week again."""
        shown = not self.is_month
        self.setCurrentWidget(self.month if shown else self._behind)
        if shown:
            self.month.reload()
        self.turned.emit(shown)

    def _open_week(self, creator_id: object, week: object) -> None:
        self.toggle_month()
        self._context.selection.select_creator(creator_id)  # type: ignore[arg-type]  # through a signal
        self._context.selection.select_week(week)  # type: ignore[arg-type]  # through a signal

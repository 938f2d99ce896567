"""What the Plan pane shows: a week, why there is none, or the month of everybody."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedWidget

from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.plan.month_page import MonthPage
from eros_desktop.ui.plan.plan_desk import PlanDesk
from eros_desktop.ui.widgets.empty_state import EmptyState


class PlanPages(QStackedWidget):
    """The month stays in front until somebody leaves it; the keyboard goes with what is in front.

    `turned(bool)` says whether the month is in front now.
    """

    turned = Signal(bool)

    def __init__(self, context: PaneContext) -> None:
        super().__init__()
        self._context = context
        self.empty = EmptyState()
        self.month = MonthPage(context)
        self._behind: PlanDesk | EmptyState = self.empty
        for page in (self.empty, self.month):
            self.addWidget(page)
        self.month.opened.connect(self._open_week)

    @property
    def is_month(self) -> bool:
        """All creators are shown instead of one week."""
        return self.currentWidget() is self.month

    def turn_to(self, page: PlanDesk | EmptyState) -> None:
        """What is to be shown of the week in view."""
        self._behind = page
        if self.is_month or self.currentWidget() is page:
            return
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        is_bare = isinstance(page, PlanDesk) and not page.has_current
        self.setCurrentWidget(page)
        if had_focus:
            page.take_focus()
            if isinstance(page, PlanDesk) and is_bare:
                page.leave_current()  # a view that gets the keyboard takes its first send by itself

    def take_focus(self) -> None:
        """Puts the keyboard where work in the page in front starts."""
        page = self.currentWidget()
        assert isinstance(page, PlanDesk | EmptyState | MonthPage)
        page.take_focus()

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

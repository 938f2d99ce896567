"""Every creator in one sortable table; a double click opens the week."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from eros_desktop.jobs.runner import sentence
from eros_desktop.services.changes import Topic
from eros_desktop.ui.context import Pane, PaneContext
from eros_desktop.ui.creators.columns import CREATOR_COLUMNS
from eros_desktop.ui.widgets.heading import pane_heading
from eros_desktop.ui.widgets.table import Table

if TYPE_CHECKING:
    from eros_desktop.services.creators import CreatorOverview


class CreatorsPane(Pane):
    """Reads `creators.overview`; choosing a row with Enter or a double click goes to its week."""

    title = "Creators"
    topics = Topic.CREATORS | Topic.MESSAGES | Topic.WEEKS | Topic.CAPTIONS

    def __init__(self, context: PaneContext) -> None:
        super().__init__(context)
        self.table: Table[CreatorOverview] = Table(
            "Creators", CREATOR_COLUMNS, lambda row: row.creator.creator_id, context.state
        )
        self.table.set_empty(
            "No creators yet",
            "Bring your existing database or open the demo from the welcome page.",
            "Open the welcome page",
            lambda: context.actions["welcome"].trigger(),
            icon_name="users",
        )
        self.table.activated.connect(self._open_week)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 0, 24, 24)
        layout.setSpacing(0)
        layout.addLayout(
            pane_heading(self.title, "Every page you manage. A double click or Enter opens its week.")
        )
        layout.addWidget(self.table, 1)

    def reload(self) -> None:
        services = self.context.services
        self.table.show_loading("creators")
        self.context.runner.query(
            self, "creators", lambda _job: services.creators.overview(), self._show, failed=self._show_error
        )

    def take_focus(self) -> None:
        self.table.view.setFocus()

    def _show(self, rows: Sequence[CreatorOverview]) -> None:
        self.table.set_rows(rows)

    def _show_error(self, error: Exception) -> None:
        self.table.show_error(sentence(error), self.reload)

    def _open_week(self, row: CreatorOverview) -> None:
        self.context.selection.select_creator(row.creator.creator_id)
        self.context.go_to("plan")

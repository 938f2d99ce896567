"""What creators and send types earned in the last days, as two sortable tables side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from eros_desktop.domain.values import CreatorId
from eros_desktop.jobs.runner import sentence
from eros_desktop.services.changes import Topic
from eros_desktop.ui import formats
from eros_desktop.ui.analytics.columns import EarningsRow, earnings_columns
from eros_desktop.ui.context import Pane, PaneContext
from eros_desktop.ui.widgets.heading import pane_heading
from eros_desktop.ui.widgets.plain import plain_label
from eros_desktop.ui.widgets.table import Table

PERIODS = (7, 14, 30, 90)
"""Days to choose from (panes.md, Analytics)."""

FIRST_PERIOD = 30
_REMEMBERED = "analytics.days"


class AnalyticsPane(Pane):
    """Choosing a creator narrows the send types to that creator; choosing nothing shows all pages
    together.
    """

    title = "Analytics"
    topics = Topic.MESSAGES | Topic.CREATORS

    def __init__(self, context: PaneContext) -> None:
        super().__init__(context)
        self._days = context.state.get(_REMEMBERED, FIRST_PERIOD)
        self._creator_id: CreatorId | None = None
        self.periods = QButtonGroup(self)
        self.creators: Table[EarningsRow] = Table(
            "Earnings by creator", earnings_columns("Creator"), lambda row: row.key, context.state
        )
        self.send_types: Table[EarningsRow] = Table(
            "Earnings by send type",
            earnings_columns("Send type", self._send_type_name),
            lambda row: row.key,
            context.state,
        )
        self._about = plain_label("Send types, all creators", type="heading")
        self.everyone = QPushButton("Show all creators")
        self._lay_out()
        self.periods.idClicked.connect(self.show_days)
        self.creators.activated.connect(self._narrow)
        self.everyone.clicked.connect(self._widen)

    def _send_type_name(self, key: str) -> str:
        """The send type's name as the reference data has it."""
        found = self.context.services.reference.send_types.get(key)
        return found.name if found is not None else formats.name_of(key)

    def _lay_out(self) -> None:
        self.everyone.setProperty("role", "quiet")
        self.everyone.hide()
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(24)
        split.addWidget(_titled(plain_label("Creators", type="heading"), self.creators))
        split.addWidget(_titled(self._about, self.send_types, self.everyone))
        split.setSizes([500, 500])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 0, 24, 24)
        layout.setSpacing(0)
        sentence_text = (
            "Gross earnings of what was sent. A double click on a creator shows that page's send types."
        )
        layout.addLayout(pane_heading(self.title, sentence_text, *self._period_buttons()))
        layout.addWidget(split, 1)
        for table in (self.creators, self.send_types):
            table.set_empty(
                "Nothing was sent in these days",
                "Choose a longer period, or import messages with the command 'import messages FILE'.",
                icon_name="chart-column",
            )

    def _period_buttons(self) -> list[QPushButton]:
        buttons = []
        for days in PERIODS:
            button = QPushButton(f"{days} days")
            button.setCheckable(True)
            button.setChecked(days == self._days)
            button.setAccessibleName(f"Last {days} days")
            self.periods.addButton(button, days)
            buttons.append(button)
        return buttons

    def show_days(self, days: int) -> None:
        """Shows another period and remembers it."""
        self._days = days
        self.context.state.set(_REMEMBERED, days)
        self.reload()

    def reload(self) -> None:
        services, days = self.context.services, self._days
        self.creators.show_loading("earnings")
        self.context.runner.query(
            self,
            "creator earnings",
            lambda _job: services.analytics.creator_rows(days),
            self._show_creators,
            failed=lambda error: self.creators.show_error(sentence(error), self.reload),
        )
        self._reload_send_types()

    def take_focus(self) -> None:
        self.creators.view.setFocus()

    def _reload_send_types(self) -> None:
        services, days = self.context.services, self._days
        creator_id = self._creator_id
        self.send_types.show_loading("earnings")
        self.context.runner.query(
            self,
            "send type earnings",
            lambda _job: services.analytics.send_type_rows(creator_id, days),
            self._show_send_types,
            failed=lambda error: self.send_types.show_error(sentence(error), self._reload_send_types),
        )

    def _show_creators(self, rows: Sequence[EarningsRow]) -> None:
        self.creators.set_rows(rows)

    def _show_send_types(self, rows: Sequence[EarningsRow]) -> None:
        self.send_types.set_rows(rows)

    def _narrow(self, row: EarningsRow) -> None:
        self._creator_id = CreatorId(row.key)
        self._about.setText(f"Send types of {row.name}")
        self.everyone.show()
        self._reload_send_types()

    def _widen(self) -> None:
        self._creator_id = None
        self._about.setText("Send types, all creators")
        self.everyone.hide()
        self._reload_send_types()


def _titled(title: QWidget, table: QWidget, *controls: QWidget) -> QWidget:
    part = QWidget()
    part.setMinimumWidth(360)
    layout = QVBoxLayout(part)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(title)
    row.addStretch(1)
    for control in controls:
        row.addWidget(control)
    top = QWidget()
    top.setFixedHeight(40)
    top.setLayout(row)
    layout.addWidget(top)
    layout.addWidget(table, 1)
    return part

"""A section of the Data pane: a list with a side, and its writes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from eros_desktop.jobs.job import Job
from eros_desktop.jobs.runner import details_of, sentence
from eros_desktop.services.changes import Change
from eros_desktop.ui.activity.for_good import ask_for_good
from eros_desktop.ui.activity.undoing import may_be_undone
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.widgets.banner import Notice
from eros_desktop.ui.widgets.find_field import FindField
from eros_desktop.ui.widgets.side_split import Room, SideSplit
from eros_desktop.ui.widgets.table import Table
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.activity.entries import ActivityEntry

LEAST_LIST = 220
"""The height of a list, whatever the zoom: its header and a row at the largest."""
ROOM = Room(side=400, least_side=288, most_share=0.45)


class Section(QWidget):
    """`reload()` reads again; `start_find()` goes to the search; `leave()` before the workspace closes."""

    title = ""
    """A declared text."""

    def __init__(self, context: PaneContext) -> None:
        super().__init__()
        self.context = context
        self.setAccessibleName(tr(self.title))
        self.confirm = ask_for_good
        self._finder: FindField | None = None
        self._table: Table[Any] | None = None

    def lead(self, table: Table[Any], finder: FindField | None = None) -> None:
        """The list where work starts, and what searches it."""
        self._table, self._finder = table, finder

    def reload(self) -> None:
        """Reads what is shown again, in the background."""

    def leave(self) -> None:
        """Puts what is worth remembering into the state."""

    def take_focus(self) -> None:
        """Puts the keyboard where work starts."""
        if self._table is not None and self._table.model.rows:
            self._table.enter()
        else:
            self.setFocus()

    def start_find(self) -> None:
        """The search field, where there is one."""
        if self._finder is not None:
            self._finder.start()

    def put_beside(self, left: QWidget, side: QWidget, key: str, room: Room = ROOM) -> None:
        """The list at the left, the chosen thing at the right."""
        state = self.context.state
        split = SideSplit(left, side, self.context.theme, state, f"data.{key}_width", room)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    # -- writing ----------------------------------------------------------------------------

    @property
    def may_write(self) -> bool:
        return not self.context.services.is_read_only

    def command(
        self,
        name: str,
        work: Callable[[Job], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Job:
        """One write; its sentence is said with the way back beside it, then the section reads again."""

        def stored(value: Any) -> None:
            change = value if isinstance(value, Change) else getattr(value, "change", None)
            if isinstance(change, Change):
                self.tell(change)
            if done is not None:
                done(value)
            self.reload()

        return self.context.runner.command(work, stored, name=name, owner=self, failed=failed or self.refuse)

    def tell(self, change: Change) -> None:
        """The sentence of a change, with Undo where it can be taken back."""
        number = change.activity_id
        if number is None:
            self.context.banner.success(change.summary)
            return
        self.context.banner.show_notice(
            Notice("success", change.summary, "", tr("Undo"), lambda: self._ask_to_undo(number))
        )

    def _ask_to_undo(self, number: int) -> None:
        """What cannot be done again afterwards, such as an import, is asked about first."""
        activity = self.context.services.activity
        self.context.runner.query(
            self, "entry to undo", lambda _job: activity.entry(number), self._undo, failed=self.refuse
        )

    def _undo(self, entry: ActivityEntry) -> None:
        activity, number = self.context.services.activity, entry.activity_id
        if may_be_undone(entry, self, self.confirm):
            self.command(tr("Undoing"), lambda _job: activity.undo(number))

    def refuse(self, error: Exception) -> None:
        """Says why something was not done."""
        self.context.banner.error(sentence(error), details_of(error))


def listing(*parts: QWidget) -> tuple[QWidget, QVBoxLayout]:
    """The column of a list, with the pane's margins; the last part takes the room that is left, and where
    the zoom leaves too little for all of them the column scrolls.
    """
    left = QWidget()
    column = QVBoxLayout(left)
    column.setContentsMargins(24, 16, 24, 24)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part, 1 if part is parts[-1] else 0)
    parts[-1].setMinimumHeight(LEAST_LIST)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(left)
    left.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    return area, column

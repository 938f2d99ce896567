"""Everything that edits the week in view, put together: edits, commands, menus and the backlog."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QWidget

from eros_desktop.domain.schedule.edits_fields import FieldChanges
from eros_desktop.domain.values import CreatorId
from eros_desktop.jobs.runner import sentence
from eros_desktop.ui.actions.build import Handler
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.plan.backlog_tray import BACKLOG_MIME, BacklogTray
from eros_desktop.ui.plan.edit_commands import EditCommands
from eros_desktop.ui.plan.edit_menus import EditMenus
from eros_desktop.ui.plan.editing import Editing
from eros_desktop.ui.plan.geometry import Spot
from eros_desktop.ui.plan.inspecting import Inspecting
from eros_desktop.ui.plan.picture import SendRow, WeekPicture
from eros_desktop.ui.plan.send_form import SendForm
from eros_desktop.ui.plan.week_canvas import WeekCanvas
from eros_desktop.ui.widgets.follow import tip_with_keys
from eros_desktop.ui.widgets.table import Table
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.plans.backlog import BacklogSend


class EditDesk(QObject):
    """Wires canvas, list and tray to the edits of one week."""

    def __init__(
        self,
        context: PaneContext,
        canvas: WeekCanvas,
        listing: Table[SendRow],
        tray: BacklogTray,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._context = context
        self._canvas = canvas
        self._tray = tray
        self._creator_id: CreatorId | None = None
        self.editing = Editing(context, self)
        self.commands = EditCommands(context, self.editing, canvas, self)
        self.menus = EditMenus(context, self.editing, self.commands, canvas, window)
        self.menus.serve_list(listing)
        canvas.hand.outside = tray.welcome
        canvas.hand.given.connect(lambda items, _point: self.commands.put_aside(items))
        canvas.takes = self._takes
        canvas.received.connect(self._receive)
        tray.taken.connect(lambda entries: self.commands.take_back(entries, None))
        tray.discarded.connect(self._discard)

    def handlers(self) -> Mapping[str, Handler]:
        """What the actions of EDIT_ACTIONS do, but for showing the backlog."""
        return {
            **self.commands.handlers(),
            "add_send": self.menus.add_next_to_current,
            "move_days": self.menus.move_by_days,
        }

    def serve_form(self, form: SendForm, inspecting: Inspecting) -> None:
        """The fields of the inspector; what is refused is said beside the field."""
        commands = self.commands
        said = tr("A locked send stays as it is, also when the week is planned anew")
        tip_with_keys(form.lock, self._context.actions, "lock", said)
        form.moment_asked.connect(
            lambda item, day, at: commands.set_moment(item, day, at, refused=form.refuse)
        )
        form.changes_asked.connect(
            lambda items, changes: commands.change(items, changes, refused=form.refuse)
        )
        form.lock_asked.connect(commands.set_locked)
        inspecting.use_anyway = lambda item, choice: commands.change((item,), FieldChanges(caption=choice))

    def show(self, picture: WeekPicture | None) -> None:
        """Another week, or the same as stored now; `complete` comes when it is painted."""
        self.editing.show(picture)
        self._creator_id = None if picture is None else picture.plan.creator_id
        if picture is None:
            self._tray.show_entries(())

    def complete(self) -> None:
        """Reads the backlog of the creator in view."""
        services, creator_id = self._context.services, self._creator_id
        if creator_id is None:
            return
        self._context.runner.query(
            self,
            "backlog",
            lambda _job: services.backlog.entries(creator_id),
            lambda found: self._tray.show_entries(found if creator_id == self._creator_id else ()),
            failed=lambda error: self._context.banner.error(sentence(error)),
        )

    def _takes(self, data: QMimeData) -> bool:
        may_write = not self._context.services.is_read_only
        return may_write and data.hasFormat(BACKLOG_MIME)

    def _receive(self, data: QMimeData, spot: Spot) -> None:
        entries = self._tray.entries_of(data)
        if entries:
            self.commands.take_back(entries, spot)

    def _discard(self, entries: Sequence[BacklogSend]) -> None:
        plan, services = self.editing.plan, self._context.services
        if plan is None:
            return
        ids, creator_id = [entry.backlog_id for entry in entries], plan.creator_id
        self._context.runner.command(
            lambda _job: services.backlog.discard(creator_id, ids), name=tr("Deleting"), owner=self
        )

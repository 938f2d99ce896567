"""Everything about the journal that lives in the window rather than in a pane."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from eros_desktop.jobs.runner import JobRunner
from eros_desktop.services.activity.entries import Subject
from eros_desktop.ui.actions.build import ActionSet
from eros_desktop.ui.activity.field_keys import FieldKeys
from eros_desktop.ui.activity.noting import Noting
from eros_desktop.ui.activity.undoing import Undoing
from eros_desktop.ui.jumps import Jumps
from eros_desktop.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from eros_desktop.services.bundle import Services
    from eros_desktop.ui.desk import Desk

PANE = "activity"


class History(QObject):
    """Undo and redo, the way to what changed, and what the window notes by itself."""

    def __init__(
        self,
        actions: ActionSet,
        runner: JobRunner,
        banner: Banner,
        desk: Callable[[], Desk | None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self.jumps = Jumps(desk)
        self.undoing = Undoing(actions, runner, banner, self._show_changed, window)
        self.noting = Noting(runner, banner, self)
        FieldKeys(actions, self)

    def attach(self, services: Services | None) -> None:
        """Follows the journal of an opened workspace, or of none."""
        self.undoing.attach(services)
        self.noting.attach(services)

    def _show_changed(self, subject: Subject) -> None:
        """After an undo; whoever looks at the journal stays there."""
        desk = self._desk()
        if desk is not None and desk.current != PANE:
            self.jumps.show(subject)

"""The issues of the week, and while sends are dragged those it would have, not faster than one can read."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from eros_desktop.domain.schedule.sends import Validation
from eros_desktop.ui.plan.drag import Preview
from eros_desktop.ui.plan.issues_panel import IssuesPanel

EVERY_MS = 100


class LiveIssues(QObject):
    """Fills the panel. The first preview is shown at once, those that follow quickly when the time is up."""

    def __init__(self, panel: IssuesPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._panel = panel
        self._stored: Validation | None = None
        self._waiting: list[Validation | None] = []
        self.timer = QTimer(self, singleShot=True, interval=EVERY_MS)
        self.timer.timeout.connect(self.show_waiting)

    def show(self, validation: Validation | None) -> None:
        """Another week, or the same after an edit: shown at once."""
        self._stored = validation
        self._waiting.clear()
        self.timer.stop()
        self._panel.show_validation(validation)

    def preview(self, preview: Preview | None) -> None:
        """What a drag would do; None once nothing is dragged any more."""
        wanted = self._stored if preview is None else preview.validation or self._stored
        if self.timer.isActive():
            self._waiting = [wanted]
            return
        self._panel.show_validation(wanted)
        self.timer.start()

    def show_waiting(self) -> None:
        """The last of the previews that came too quickly."""
        self.timer.stop()
        if self._waiting:
            self._panel.show_validation(self._waiting.pop())

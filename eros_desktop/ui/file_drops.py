"""Files dropped anywhere onto the window go into the import wizard."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from eros_desktop.ui.imports.dropped import files_in
from eros_desktop.ui.widgets.empty_state import EmptyState
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.ui.main_window import MainWindow

PANE = "data"


class FileDrops(QObject):
    """While files are dragged over the window a curtain says what dropping them does."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.curtain = QFrame(window)
        self.curtain.setProperty("role", "curtain")
        self.curtain.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._said = EmptyState()
        layout = QVBoxLayout(self.curtain)
        layout.addWidget(self._said)
        self.curtain.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and not isinstance(event, QDragEnterEvent):
            return event.type() == QEvent.Type.Drop and self._take(event)
        if isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.DragEnter:
            return self._show(event)
        if event.type() in (QEvent.Type.DragLeave, QEvent.Type.Hide):
            self.curtain.hide()
        return False

    def _show(self, event: QDragEnterEvent) -> bool:
        files = files_in(event.mimeData())
        if not files:
            return False
        event.acceptProposedAction()
        self._said.show_empty(
            tr("Drop to import"),
            tr("You see what would come in before anything is stored."),
            icon_name="download",
        )
        self.curtain.setGeometry(self._window.rect())
        self.curtain.raise_()
        self.curtain.show()
        return True

    def _take(self, event: QDropEvent) -> bool:
        self.curtain.hide()
        files = files_in(event.mimeData())
        if not files:
            return False
        event.acceptProposedAction()
        self.bring(files)
        return True

    def bring(self, files: Sequence[Path]) -> None:
        """Opens the wizard in the Data pane; without a workspace a database may make one."""
        from eros_desktop.services.imports.sources import is_database

        window = self._window
        if window.desk is None:
            if len(files) == 1 and is_database(files[0]):
                window.bringing_asked.emit(files[0])
            else:
                window.banner.info(tr("Open a workspace first, or start an empty one; then drop the files."))
            return
        if PANE not in window.desk.panes:
            return
        from eros_desktop.ui.data.pane import DataPane

        window.go_to(PANE)
        pane = window.desk.panes[PANE]
        if isinstance(pane, DataPane):
            pane.importing.start(files)

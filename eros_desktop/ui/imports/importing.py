"""Opens the import wizard over a pane, one at a time."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from eros_desktop.services.activity.entries import Subject
from eros_desktop.ui.context import PaneContext
from eros_desktop.ui.imports.wizard import ImportWizard
from eros_desktop.words import tr

_FOLDER = "import.folder"


class Importing(QObject):
    """`ended()` when the wizard was closed."""

    ended = Signal()

    def __init__(self, context: PaneContext, pane: QWidget, kind: str = "auto") -> None:
        """`kind` is what files are read as, "auto" to recognise it."""
        super().__init__(pane)
        self._context = context
        self._pane = pane
        self._kind = kind
        self.wizard: ImportWizard | None = None

    def start(self, files: Sequence[Path] = ()) -> None:
        """Opens the wizard with these files, or adds them to the one that is open."""
        context = self._context
        if context.services.is_read_only:
            context.banner.info(tr("This workspace is open for reading only, so nothing can be imported."))
            return
        if self.wizard is None:
            self.wizard = ImportWizard(
                context.services, context.runner, context.theme, self._pane.window(), kind=self._kind
            )
            self.wizard.folder = Path(context.state.get(_FOLDER, str(self.wizard.folder)))
            self.wizard.finished.connect(self._forget)
            self.wizard.waiting_asked.connect(self._show_waiting)
            self.wizard.open()
        self.wizard.add_files(files)
        self.wizard.raise_()

    def close(self) -> None:
        """Before the workspace closes: work under way is withdrawn."""
        if self.wizard is not None:
            self.wizard.close()

    def _show_waiting(self, import_id: object) -> None:
        if self._context.jumps is not None:
            self._context.jumps.show(Subject("import", key=f"rows/{import_id}"))

    def _forget(self, _result: int) -> None:
        if self.wizard is not None:
            self._context.state.set(_FOLDER, str(self.wizard.folder))
            self.wizard.deleteLater()
            self.wizard = None
        self.ended.emit()

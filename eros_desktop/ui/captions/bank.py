"""All caption rows of the workspace, read once in the background and shared by pane and palette."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from eros_desktop.jobs.runner import JobRunner
from eros_desktop.ui.captions.filters import FoundCaption, prepare

if TYPE_CHECKING:
    from eros_desktop.services.bundle import Services


class CaptionBank(QObject):
    """`loaded()` when rows arrived, `failed(Exception)` when they could not be read."""

    loaded = Signal()
    failed = Signal(object)

    def __init__(self, services: Services, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._runner = runner
        self._rows: Sequence[FoundCaption] = ()
        self._is_fresh = False
        self._is_loading = False

    @property
    def rows(self) -> Sequence[FoundCaption]:
        """What has been read so far; empty before the first `loaded`."""
        return self._rows

    def ask(self) -> None:
        """Makes sure that rows are there: `loaded` comes at once when they are."""
        if self._is_fresh:
            self.loaded.emit()
        elif not self._is_loading:
            self._load()

    def make_stale(self) -> None:
        """Captions changed: the next `ask` reads again."""
        self._is_fresh = self._is_loading = False

    def _load(self) -> None:
        self._is_loading = True
        services = self._services
        self._runner.query(
            self, "captions", lambda _job: prepare(services.captions.rows()), self._take, failed=self._give_up
        )

    def _take(self, rows: Sequence[FoundCaption]) -> None:
        self._rows = rows
        self._is_fresh, self._is_loading = True, False
        self.loaded.emit()

    def _give_up(self, error: Exception) -> None:
        self._is_loading = False
        self.failed.emit(error)

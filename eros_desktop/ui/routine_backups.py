"""Backups nobody asks for: every half hour in which something changed (reliability.md D.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from eros_desktop.jobs.runner import JobRunner
from eros_desktop.words import tr

if TYPE_CHECKING:
    from eros_desktop.services.backups import Backup, BackupService

EVERY_MS = 30 * 60_000
SOON_MS = 60_000
"""When to look again where the program was at work."""


class RoutineBackups(QObject):
    """Watches one open workspace. The first backup that cannot be made is told, and ends the watch."""

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._backups: BackupService | None = None
        self.timer = QTimer(self, singleShot=True, interval=EVERY_MS)
        self.timer.timeout.connect(self.look)

    def watch(self, backups: BackupService | None) -> None:
        """The backups of the workspace that is open for writing; None ends it."""
        self._backups = backups
        if backups is None:
            self.timer.stop()
        else:
            self.timer.start(EVERY_MS)

    def look(self) -> None:
        """Makes a backup where something changed; later, where the program is at work."""
        backups = self._backups
        if backups is None:
            return
        if not self._runner.is_idle:
            self.timer.start(SOON_MS)
            return
        self._runner.query(self, "routine backup", backups.keep_up, self._take, name=tr("Making a backup"))

    def _take(self, made: Backup | None) -> None:
        backups = self._backups
        if backups is None:
            return
        self.timer.start(EVERY_MS)
        if made is not None:
            self._runner.command(lambda _job: backups.thin(), name=tr("Making a backup"), is_quiet=True)

"""Backups of a workspace: listed, made, checked, and put in its place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from eros_desktop.domain.errors import ErosError
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.clock import Clock
from eros_desktop.services.progress import Progress, Silent
from eros_desktop.services.thinning import BY_HAND, ROUTINE, thin_backups
from eros_desktop.store import backups, restoring, schema
from eros_desktop.store.backups import Backup as Backup
from eros_desktop.store.backups import Verdict as Verdict
from eros_desktop.store.database import FILE_NAME
from eros_desktop.store.restoring import Contents, Restored
from eros_desktop.store.stores import WorkspaceStore

__all__ = ["Backup", "BackupService", "Contents", "RestorePlan", "Restored", "Verdict"]


@dataclass(frozen=True, slots=True)
class RestorePlan:
    """What restoring a backup would do, before anybody agrees to it.

    `problem` says why it cannot be restored, None where it can; `remarks` are sentences to know before.
    `then` is what the backup holds, `now` what it would replace, None where that cannot be read.
    """

    path: Path
    made_at: str | None
    problem: str | None
    remarks: tuple[str, ...]
    then: Contents | None
    now: Contents | None


class BackupService:
    """The backups beside one workspace file, which need not be open, nor sound."""

    def __init__(self, workspace: Path, clock: Clock, store: WorkspaceStore | None = None) -> None:
        """`store` is the workspace where it is open; its journal tells of backups that are taken away."""
        self._workspace = workspace
        self._clock = clock
        self._store = store

    @property
    def folder(self) -> Path:
        """Where this workspace keeps its backups."""
        return self._workspace.parent / backups.FOLDER

    def all(self) -> tuple[Backup, ...]:
        """The backups, the newest first."""
        return tuple(reversed(backups.list_backups(self.folder)))

    def make(self, progress: Progress | None = None, reason: str = BY_HAND) -> Change:
        """Copies the workspace and checks the copy; a working session may go on meanwhile.

        In an open workspace the automatic ones that newer ones replace are then taken away.
        Raises StorageUnavailable where there is no workspace of ours, where the copy cannot be written, or
        where it is not sound.
        """
        made = self.copy(progress, reason)
        self.thin()
        rows = sum(made.manifest.rows.values()) if made.manifest else 0
        return Change(Topic.NOTHING, f"Backup {made.path.name} was made and checked ({rows:,} rows)")

    def keep_up(self, progress: Progress | None = None) -> Backup | None:
        """A backup where the workspace changed since the newest one, else None (reliability.md D.4).

        Errors are those of `make`. The caller calls `thin` afterwards, which writes.
        """
        newest = next(iter(self.all()), None)
        if newest is not None:
            kept = backups.last_change(newest.path, "ro&immutable=1")
            if kept is not None and kept == backups.last_change(self._workspace):
                return None
        return self.copy(progress, ROUTINE)

    def thin(self) -> None:
        """Takes automatic backups away that newer ones replace; only in an open workspace."""
        if self._store is not None and not self._store.is_read_only:
            thin_backups(self._store, self._clock)

    def copy(self, progress: Progress | None = None, reason: str = BY_HAND) -> Backup:
        """As `make`; returns the backup itself."""
        told = progress or Silent()
        schema.recognise(self._workspace)
        return backups.make(
            self._workspace,
            self.folder,
            now=self._clock.now(),
            reason=reason,
            progress=lambda done, total: told.report(done, total, "pages"),
        )

    def find(self, file: str) -> Path:
        """A backup by its path, or by its name in the backup folder; whether it is there shows later."""
        named = self.folder / file
        return named if named.name == file and named.exists() else Path(file)

    def newest_sound(self) -> Backup | None:
        """The newest backup that still is what was saved; the ones before are tried in turn (F38)."""
        return next((backup for backup in self.all() if self.verify(backup.path).is_sound), None)

    def verify(self, path: Path, progress: Progress | None = None) -> Verdict:
        """Opens a backup and holds it against its manifest. Raises StorageUnavailable where there is none.

        Takes about 0.1 s a megabyte; Cancelled when it was withdrawn meanwhile.
        """
        told = progress or Silent()
        return backups.verify(path, lambda: told.report(0, 1, "pages"))

    def plan_restore(self, path: Path) -> RestorePlan:
        """What restoring this backup would do; nothing is changed."""
        made_at = next((found.made_at.isoformat() for found in self.all() if found.path == path), None)
        try:
            judged = restoring.judge(path)
        except ErosError as error:
            return RestorePlan(path, made_at, error.message, (), None, restoring.contents(self._workspace))
        now = restoring.contents(self._workspace)
        return RestorePlan(path, made_at, judged.problem, judged.remarks, restoring.contents(path), now)

    def restore(self, path: Path, progress: Progress | None = None) -> Restored:
        """Puts a backup in the place of the workspace, which must be closed; what was there is kept.

        Raises StorageUnavailable: WORKSPACE_IN_USE while anybody has it open, BACKUP_UNSOUND, NEWER_DATABASE
        and what reading and writing can meet. The workspace is then as it was.
        """
        told = progress or Silent()
        return restoring.restore(
            self._workspace,
            path,
            now=self._clock.now(),
            progress=lambda done, total: told.report(done, total),
        )


def backups_of(folder: Path, clock: Clock | None = None) -> BackupService:
    """The backups of the workspace in a folder, which need not be there, open or sound."""
    return BackupService(folder.resolve() / FILE_NAME, clock or Clock())

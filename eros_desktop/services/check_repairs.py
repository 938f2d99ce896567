"""`check --repair`: what a check finds, mended as far as that can be done honestly, behind a fresh backup."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from eros_desktop.domain.errors import NotFound, StorageUnavailable
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.activity.journal import note
from eros_desktop.services.audit.service import REASON, AuditService
from eros_desktop.services.backups import BackupService
from eros_desktop.services.checks import CheckReport, CheckService
from eros_desktop.services.clock import Clock
from eros_desktop.services.progress import Progress, Silent
from eros_desktop.store.integrity import Integrity, examine
from eros_desktop.store.mending import is_of_indexes, mend
from eros_desktop.store.stores import WorkspaceStore

STEPS = 4


@dataclass(frozen=True, slots=True)
class CheckRepair:
    """What was done, one sentence each, and what a check finds now. `backup` was made first."""

    done: tuple[str, ...]
    backup: str | None
    report: CheckReport


class CheckRepairService:
    """Mends the open workspace file. What only a person or a backup can put right stays a finding."""

    def __init__(
        self,
        store: WorkspaceStore,
        migrations: Path,
        checks: CheckService,
        audit: AuditService,
        backups: BackupService,
        clock: Clock,
    ) -> None:
        self._store = store
        self._migrations = migrations
        self._checks = checks
        self._audit = audit
        self._backups = backups
        self._clock = clock

    def repair(self, progress: Progress | None = None) -> CheckRepair:
        """Indexes, views, references and free pages; a backup comes first where there is anything to do.

        Raises StorageUnavailable: DAMAGED_DATABASE for damage beyond indexes (nothing is written then), and
        what reading and writing can meet.
        """
        told = progress or Silent()
        told.report(0, STEPS, "check")
        path = self._store.database.path
        found = examine(path, self._migrations)
        if not is_of_indexes(found.page_findings):
            raise self._damaged(found)
        if found.is_sound and not found.free_bytes:
            return CheckRepair((), None, self._checks.check())
        told.report(1, STEPS, "backup")
        backup = None if found.page_findings else self._backups.make(reason=REASON).summary
        told.report(2, STEPS, "repair")
        done = self._mended(found)
        told.report(3, STEPS, "check")
        report = self._checks.check()
        told.report(STEPS, STEPS, "")
        return CheckRepair(tuple(done), backup, report)

    def _mended(self, found: Integrity) -> list[str]:
        done = []
        if found.broken_references:
            # What is left needs a person: the check tells of it again.
            with suppress(NotFound):
                done.append(f"{self._audit.repair('orphans', is_backed_up=True).summary}.")
        mended = mend(
            self._store.database.path,
            self._migrations,
            reindex=bool(found.page_findings),
            vacuum=found.free_bytes > 0,
        )
        if mended.rebuilt:
            done.append(f"Built anew: {', '.join(mended.rebuilt)}.")
        if mended.freed_bytes > 0:
            done.append(f"Gave back {mended.freed_bytes:,} bytes of free pages.")
        if mended.rebuilt or mended.freed_bytes > 0:
            with self._store.write() as stores:
                summary = " ".join(done).removesuffix(".")
                note(stores, Subject("job", key="check"), summary, self._clock.stamp())
        return done

    def _damaged(self, found: Integrity) -> StorageUnavailable:
        sound = self._backups.newest_sound()
        advice = (
            f"Restore the newest sound backup, {sound.path.name}."
            if sound is not None
            else "There is no sound backup beside it: keep the file and look for a copy elsewhere."
        )
        return StorageUnavailable(
            f"The workspace file is damaged and cannot be repaired in place: {found.page_findings[0]}. It "
            f"was left as it is. {advice}",
            code="DAMAGED_DATABASE",
            details={
                "fault": "F22",
                "findings": list(found.page_findings),
                "backup": None if sound is None else str(sound.path),
            },
        )

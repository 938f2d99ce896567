"""Automatic backups that newer ones replace are taken away, and the journal says so (reliability.md D.4)."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from eros_desktop.domain.errors import ErosError
from eros_desktop.domain.thinning import NEWEST_KEPT, Copy, replaced
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.activity.journal import note
from eros_desktop.services.clock import Clock
from eros_desktop.store import backups
from eros_desktop.store.backups import Backup
from eros_desktop.store.stores import WorkspaceStore

BY_HAND = "made by hand"
"""Why a backup was made that somebody asked for; none of those is ever taken away."""
ROUTINE = "routine"
"""Why a backup was made that nobody asked for: the work of the last half hour, or of the day."""
LARGEST_BYTES = 2 * 1024**3
SHARE_OF_FREE = 0.10
"""What automatic backups may take: 2 GB, or a tenth of the free space where that is less."""

_log = logging.getLogger(__name__)


def thin_backups(store: WorkspaceStore, clock: Clock) -> tuple[Path, ...]:
    """Takes automatic backups away that newer ones replace; returns the files that are gone.

    Only sound ones go: what is damaged stays to be looked at (F38). Nothing that fails here is an error,
    since the backup just made is what counts: a file that cannot be removed is left for the next time.
    """
    folder = store.database.path.parent / backups.FOLDER
    kept = backups.list_backups(folder)
    gone = [backup for backup in _replaced(kept, folder, clock) if _is_removed(backup)]
    if not gone:
        return ()
    what = "1 automatic backup" if len(gone) == 1 else f"{len(gone)} automatic backups"
    sentence = f"Removed {what} that newer ones replace; {len(kept) - len(gone)} are kept"
    details = "\n".join(backup.path.name for backup in gone)
    try:
        with store.write() as stores:
            note(stores, Subject("job", key="backups"), sentence, clock.stamp(), details=details)
    except ErosError:
        _log.warning("%s. The journal could not be written", sentence)
    return tuple(backup.path for backup in gone)


def _replaced(kept: Sequence[Backup], folder: Path, clock: Clock) -> list[Backup]:
    """Those that may go; of the last three sound ones none may, so they are looked at byte for byte."""
    known = {backup.sequence: backup for backup in kept}
    wanted = replaced([_copy(backup) for backup in kept], clock.now(), _cap(folder))
    if not wanted:
        return []
    sound = (backup for backup in reversed(kept) if backups.is_unchanged(backup))
    lasting = {backup.sequence for backup in islice(sound, NEWEST_KEPT)}
    return [
        known[copy.sequence]
        for copy in wanted
        if copy.sequence not in lasting and backups.is_unchanged(known[copy.sequence])
    ]


def _copy(backup: Backup) -> Copy:
    """A backup without its manifest does not say why it was made, so nobody may remove it."""
    known = backup.manifest
    size, rows = (0, 0) if known is None else (known.size_bytes, sum(known.rows.values()))
    is_automatic = known is not None and known.reason != BY_HAND
    is_routine = known is not None and known.reason == ROUTINE
    return Copy(backup.sequence, backup.made_at, size, rows, is_automatic, is_routine)


def _cap(folder: Path) -> int:
    if not folder.is_dir():
        return LARGEST_BYTES
    return min(LARGEST_BYTES, int(shutil.disk_usage(folder).free * SHARE_OF_FREE))


def _is_removed(backup: Backup) -> bool:
    try:
        backups.remove(backup)
    except ErosError:
        _log.warning("the backup %s could not be removed", backup.path.name)
        return False
    return True

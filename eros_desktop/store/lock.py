"""One writing process a workspace: a lock file that names who holds it (reliability.md F17, F18)."""

from __future__ import annotations

import errno
import json
import os
import socket
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from eros_desktop.domain.errors import StorageUnavailable

LOCK_NAME = "eros.lock"

_GUARDED_BYTE = 1 << 20
"""The system's lock sits far behind the text, so that others may read who holds it (Windows locks bytes)."""


@dataclass(frozen=True, slots=True)
class Holder:
    """The process that has the workspace open for writing; `since` is UTC, to the second."""

    pid: int
    host: str
    since: str


class WorkspaceLock:
    """Held from `acquire` to `release`; the system frees it when the process dies.

    `was_abandoned` says that the holder before did not close the workspace.
    """

    def __init__(self, descriptor: int, *, was_abandoned: bool) -> None:
        self._descriptor = descriptor
        self.was_abandoned = was_abandoned

    @classmethod
    def acquire(cls, folder: Path, now: datetime | None = None) -> WorkspaceLock:
        """Take the lock of a workspace folder.

        Raises StorageUnavailable (WORKSPACE_IN_USE) naming process, machine and time while another holds it.
        """
        path = folder / LOCK_NAME
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        try:
            holder = _read_holder(descriptor)
            if not _take(descriptor, holder) or _is_elsewhere(holder):
                raise _in_use(path, holder)
            _write_holder(descriptor, Holder(os.getpid(), socket.gethostname(), _stamp(now)))
        except BaseException:
            os.close(descriptor)
            raise
        return cls(descriptor, was_abandoned=holder is not None)

    def release(self) -> None:
        """Give the workspace free; a second call does nothing."""
        if self._descriptor < 0:
            return
        os.ftruncate(self._descriptor, 0)
        os.close(self._descriptor)
        self._descriptor = -1


def _stamp(now: datetime | None) -> str:
    moment = now or datetime.now(UTC)
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _read_holder(descriptor: int) -> Holder | None:
    """Who the file names; None when it is empty or says nothing readable."""
    os.lseek(descriptor, 0, os.SEEK_SET)
    try:
        said = json.loads(os.read(descriptor, 4096))
        return Holder(int(said["pid"]), str(said["host"]), str(said["since"]))
    except (ValueError, KeyError, TypeError):
        return None


def _write_holder(descriptor: int, holder: Holder) -> None:
    said = json.dumps({"pid": holder.pid, "host": holder.host, "since": holder.since})
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, said.encode())


def _is_elsewhere(holder: Holder | None) -> bool:
    """A name left by another machine: whether its process still runs cannot be known here."""
    return holder is not None and holder.host != socket.gethostname()


def _take(descriptor: int, holder: Holder | None) -> bool:
    """Ask the system for the lock without waiting."""
    try:
        _lock_now(descriptor)
    except OSError as error:
        if error.errno in (errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS):
            # A folder without locks (some network disks): the name in the file is all there is.
            return holder is None or not _is_alive(holder)
        return False
    return True


if sys.platform == "win32":  # pragma: no cover - tried on Windows
    import msvcrt

    def _lock_now(descriptor: int) -> None:
        os.lseek(descriptor, _GUARDED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _is_alive(holder: Holder) -> bool:
        return True

else:
    import fcntl

    def _lock_now(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _is_alive(holder: Holder) -> bool:
        try:
            os.kill(holder.pid, 0)
        except ProcessLookupError:
            return False
        except PermissionError:
            pass  # it lives, under another account
        return True


def _in_use(path: Path, holder: Holder | None) -> StorageUnavailable:
    if holder is None:
        who = "another process"
    else:
        who = f"process {holder.pid} on {holder.host} since {holder.since}"
    advice = "Close it there, or open the workspace read-only."
    if _is_elsewhere(holder):
        advice = (
            f"{advice} If that computer no longer uses it, delete the file {path.name} in the workspace "
            "folder."
        )
    return StorageUnavailable(
        f"The workspace is in use by {who}. Nothing was changed. {advice}",
        code="WORKSPACE_IN_USE",
        details={
            "fault": "F17",
            "path": str(path.parent),
            "pid": holder.pid if holder else None,
            "host": holder.host if holder else None,
            "since": holder.since if holder else None,
            "may_open_read_only": True,
        },
    )

"""One writing process a workspace, and what the second one is told."""

from __future__ import annotations

import errno
import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from eros_desktop.domain.errors import StorageUnavailable
from eros_desktop.store import lock as locks
from eros_desktop.store.database import Database
from eros_desktop.store.lock import LOCK_NAME, WorkspaceLock
from tests.support.repository import ROOT
from tests.support.workspaces import MIGRATIONS, empty_workspace

HOLD = """
import sys, pathlib
from eros_desktop.store.lock import WorkspaceLock
lock = WorkspaceLock.acquire(pathlib.Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def other_process(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that holds the lock of `tmp_path` until it is killed or told to go on."""
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    yield holder
    holder.kill()
    holder.communicate()


def test_the_second_process_is_told_who_holds_the_workspace(
    tmp_path: Path, other_process: subprocess.Popen[str]
) -> None:
    path = empty_workspace(tmp_path)
    before = path.read_bytes()
    with pytest.raises(StorageUnavailable, match="read-only") as caught:
        Database.open(tmp_path, create=True, migrations=MIGRATIONS)
    error = caught.value
    assert error.code == "WORKSPACE_IN_USE"
    assert (error.details["pid"], error.details["host"]) == (other_process.pid, socket.gethostname())
    assert str(other_process.pid) in error.message
    assert str(error.details["since"]) in error.message
    assert path.read_bytes() == before


def test_the_second_process_may_read(tmp_path: Path, other_process: subprocess.Popen[str]) -> None:
    empty_workspace(tmp_path)
    database = Database.open(tmp_path, create=False, migrations=MIGRATIONS, read_only=True)
    with database.read() as connection:
        assert connection.exec_driver_sql("SELECT COUNT(*) FROM creators").scalar() == 0
    database.close()
    assert other_process.poll() is None


def test_the_lock_of_a_killed_process_is_taken_over(
    tmp_path: Path, other_process: subprocess.Popen[str]
) -> None:
    other_process.kill()
    other_process.communicate()
    lock = WorkspaceLock.acquire(tmp_path)
    assert lock.was_abandoned
    lock.release()


def test_a_released_lock_leaves_no_name_behind(tmp_path: Path) -> None:
    lock = WorkspaceLock.acquire(tmp_path, datetime(2026, 11, 20, 8, 45, tzinfo=UTC))
    said = json.loads((tmp_path / LOCK_NAME).read_text("utf-8"))
    assert said == {"pid": os.getpid(), "host": socket.gethostname(), "since": "2026-11-20T08:45:00Z"}
    lock.release()
    lock.release()
    again = WorkspaceLock.acquire(tmp_path)
    assert not again.was_abandoned
    again.release()


def test_a_living_process_of_another_account_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, "not yours")

    def without_locks(_descriptor: int) -> None:
        raise OSError(errno.ENOLCK, "no locks here")

    monkeypatch.setattr(locks, "_lock_now", without_locks)
    monkeypatch.setattr(os, "kill", refuse)
    said = {"pid": 1, "host": socket.gethostname(), "since": "2026-11-20T08:45:00Z"}
    (tmp_path / LOCK_NAME).write_text(json.dumps(said), "utf-8")
    with pytest.raises(StorageUnavailable, match="process 1 on"):
        WorkspaceLock.acquire(tmp_path)


def test_a_lock_taken_before_its_name_is_written_is_respected(tmp_path: Path) -> None:
    lock = WorkspaceLock.acquire(tmp_path)
    (tmp_path / LOCK_NAME).write_text("", "utf-8")
    with pytest.raises(StorageUnavailable, match="in use by another process"):
        WorkspaceLock.acquire(tmp_path)
    lock.release()


def test_one_process_cannot_hold_it_twice(tmp_path: Path) -> None:
    lock = WorkspaceLock.acquire(tmp_path)
    with pytest.raises(StorageUnavailable, match=f"process {os.getpid()}"):
        WorkspaceLock.acquire(tmp_path)
    lock.release()


def test_a_name_from_another_machine_is_believed(tmp_path: Path) -> None:
    said = {"pid": 1, "host": "studio-laptop", "since": "2026-11-20T08:45:00Z"}
    (tmp_path / LOCK_NAME).write_text(json.dumps(said), "utf-8")
    with pytest.raises(StorageUnavailable, match=f"studio-laptop since 2026.*delete the file {LOCK_NAME}"):
        WorkspaceLock.acquire(tmp_path)
    assert json.loads((tmp_path / LOCK_NAME).read_text("utf-8")) == said


def test_an_unreadable_name_does_not_lock_anyone_out(tmp_path: Path) -> None:
    (tmp_path / LOCK_NAME).write_text("not json", "utf-8")
    WorkspaceLock.acquire(tmp_path).release()


@pytest.mark.parametrize(("pid", "is_free"), [(os.getpid(), False), (2**22 + 1, True)])
def test_without_system_locks_a_living_process_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pid: int, is_free: bool
) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(errno.ENOLCK, "no locks here")

    monkeypatch.setattr(locks, "_lock_now", refuse)
    said = {"pid": pid, "host": socket.gethostname(), "since": "2026-11-20T08:45:00Z"}
    (tmp_path / LOCK_NAME).write_text(json.dumps(said), "utf-8")
    if is_free:
        WorkspaceLock.acquire(tmp_path).release()
    else:
        with pytest.raises(StorageUnavailable, match=f"process {pid}"):
            WorkspaceLock.acquire(tmp_path)

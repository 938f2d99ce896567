"""A backup in the place of the workspace: checked first, exchanged at once, finished after a crash."""

from __future__ import annotations

import os
import sqlite3
import stat
import sys
import warnings
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from eros_desktop.domain.errors import StorageUnavailable
from eros_desktop.store import backups, restoring, schema
from eros_desktop.store.backups import Backup
from eros_desktop.store.database import Database
from eros_desktop.store.restoring import Contents
from tests.support.workspaces import MIGRATIONS, empty_workspace

NOW = datetime(2026, 11, 20, 8, 45, tzinfo=UTC)
EMPTY = Contents(0, 0, 0, 0, None)
OF_THEN = replace(EMPTY, creators=1)
OF_NOW = replace(EMPTY, creators=3)


def add_creators(path: Path, first: int, last: int) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for number in range(first, last + 1):
            connection.execute(
                "INSERT INTO creators (creator_id, page_name, display_name, page_type) "
                "VALUES (?, ?, ?, 'paid')",
                (f"c{number}", f"page {number}", f"Page {number}"),
            )


def prepared(folder: Path) -> tuple[Path, Backup]:
    """A workspace of three creators and its backup of the time when there was one."""
    path = empty_workspace(folder)
    add_creators(path, 1, 1)
    backup = backups.make(path, folder / "backups", now=NOW, reason="by hand")
    add_creators(path, 2, 3)
    return path, backup


def restored(path: Path, backup: Path) -> restoring.Restored:
    return restoring.restore(path, backup, now=NOW)


def reopened(folder: Path, create: bool = False) -> Contents | None:
    database = Database.open(folder, create=create, migrations=MIGRATIONS)
    database.close()
    return restoring.contents(database.path)


def leftovers(folder: Path) -> list[str]:
    known = {"eros.db", "eros.lock", "backups"}
    return sorted(path.name for path in folder.iterdir() if path.name not in known)


def test_a_restored_backup_is_the_workspace_and_what_it_replaced_is_a_backup(tmp_path: Path) -> None:
    path, backup = prepared(tmp_path)
    told: list[tuple[int, int]] = []
    done = restoring.restore(path, backup.path, now=NOW, progress=lambda *step: told.append(step))
    assert done.contents == OF_THEN
    assert reopened(tmp_path) == OF_THEN
    assert (backup.path.stat().st_size,) * 2 in told
    kept = backups.list_backups(tmp_path / "backups")[-1]
    assert done.kept == kept.path
    assert kept.manifest is not None
    assert kept.manifest.reason == "before a restore"
    assert restoring.contents(kept.path) == OF_NOW
    assert leftovers(tmp_path) == []
    assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0 or sys.platform == "win32"


def test_a_restore_can_itself_be_restored(tmp_path: Path) -> None:
    path, backup = prepared(tmp_path)
    kept = restored(path, backup.path).kept
    assert kept is not None
    assert restored(path, kept).contents == OF_NOW


def test_a_backup_can_be_put_where_no_workspace_is(tmp_path: Path) -> None:
    _, backup = prepared(tmp_path / "old")
    done = restored(tmp_path / "new" / "eros.db", backup.path)
    assert (done.contents, done.kept) == (OF_THEN, None)
    assert reopened(tmp_path / "new") == OF_THEN


def test_a_damaged_workspace_is_kept_under_its_own_name(tmp_path: Path) -> None:
    path, backup = prepared(tmp_path)
    path.write_bytes(path.read_bytes()[:50_000])
    damaged = path.read_bytes()
    done = restored(path, backup.path)
    assert done.kept == tmp_path / "eros.db.before-restore-1"
    assert done.kept.read_bytes() == damaged
    assert reopened(tmp_path) == OF_THEN


def test_a_left_over_journal_does_not_undo_the_restore(tmp_path: Path) -> None:
    """Finding 9: SQLite would play it into the restored file."""
    path, backup = prepared(tmp_path)
    path.write_bytes(b"gone bad" * 1000)
    for suffix in ("-journal", "-wal", "-shm"):
        path.with_name(f"eros.db{suffix}").write_bytes(b"of another file" * 400)
    restored(path, backup.path)
    assert reopened(tmp_path) == OF_THEN
    assert leftovers(tmp_path) == [
        f"eros.db.before-restore-1{suffix}" for suffix in ("", "-journal", "-shm", "-wal")
    ]


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def make_newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA user_version = 99")
    path.with_name(f"{path.name}.json").unlink()


def make_foreign(path: Path) -> None:
    path.unlink()
    path.with_name(f"{path.name}.json").unlink()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE songs (title TEXT)")


def add_trigger(path: Path) -> None:
    path.with_name(f"{path.name}.json").unlink()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TRIGGER t AFTER INSERT ON creators BEGIN DELETE FROM creators; END")


@pytest.mark.parametrize("spoil", [flip, cut, empty, make_newer, make_foreign, add_trigger])
def test_a_backup_that_is_not_sound_or_not_ours_is_refused(
    tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    path, backup = prepared(tmp_path)
    spoil(backup.path)
    before = path.read_bytes()
    with pytest.raises(StorageUnavailable) as refused:
        restored(path, backup.path)
    assert refused.value.code in ("BACKUP_UNSOUND", "NEWER_DATABASE", "FOREIGN_DATABASE", "DAMAGED_DATABASE")
    assert path.read_bytes() == before
    assert leftovers(tmp_path) == []


def test_a_missing_backup_is_said(tmp_path: Path) -> None:
    path, _ = prepared(tmp_path)
    with pytest.raises(StorageUnavailable, match="There is no backup file"):
        restored(path, tmp_path / "none.eros")


def test_a_backup_without_its_manifest_can_be_restored_and_that_is_said(tmp_path: Path) -> None:
    path, backup = prepared(tmp_path)
    backup.path.with_name(f"{backup.path.name}.json").unlink()
    judged = restoring.judge(backup.path)
    assert judged.problem is None
    assert "manifest" in judged.remarks[0]
    assert restored(path, backup.path).contents == OF_THEN


def test_an_open_workspace_is_not_exchanged(tmp_path: Path) -> None:
    path, backup = prepared(tmp_path)
    database = Database.open(tmp_path, create=False, migrations=MIGRATIONS)
    try:
        with pytest.raises(StorageUnavailable) as refused:
            restored(path, backup.path)
    finally:
        database.close()
    assert refused.value.code == "WORKSPACE_IN_USE"
    assert reopened(tmp_path) == OF_NOW


def test_a_withdrawn_restore_leaves_everything_as_it_was(tmp_path: Path) -> None:
    path, backup = prepared(tmp_path)

    def withdraw(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        restoring.restore(path, backup.path, now=NOW, progress=withdraw)
    assert leftovers(tmp_path) == []
    assert reopened(tmp_path) == OF_NOW


def test_a_disk_that_does_not_keep_the_copy_is_found_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, backup = prepared(tmp_path)
    monkeypatch.setattr(restoring.os, "fsync", lambda _: flip(tmp_path / "eros.db.restored"))
    with pytest.raises(StorageUnavailable):
        restored(path, backup.path)
    assert leftovers(tmp_path) == []
    assert restoring.contents(path) == OF_NOW


def dies_at(step: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The process ends, with nothing cleaned up, just before the step-th name or flush of a restore."""
    left = [step]

    def counted(function: Callable[..., object]) -> Callable[..., object]:
        def counting(*arguments: object) -> object:
            left[0] -= 1
            if left[0] == 0:
                os._exit(9)
            return function(*arguments)

        return counting

    monkeypatch.setattr(restoring, "_move", counted(restoring._move))
    monkeypatch.setattr(backups, "sync", counted(backups.sync))
    monkeypatch.setattr(backups, "digest", counted(backups.digest))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are not forked here")
def test_a_restore_killed_at_any_step_is_undone_or_finished_by_the_next_opening(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outcomes = []
    for step in range(1, 40):
        folder = tmp_path / str(step)
        path, backup = prepared(folder)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            child = os.fork()
        if child == 0:  # pragma: no cover - the process that dies
            dies_at(step, monkeypatch)
            restored(path, backup.path)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        was_missing = not path.exists()
        found = reopened(folder, create=True)
        outcomes.append((found, was_missing))
        assert found in (OF_THEN, OF_NOW), step
        if found == OF_THEN:
            kept = [restoring.contents(one) for one in [*(folder / "backups").glob("*.eros")]]
            kept += [restoring.contents(one) for one in folder.glob("*.before-restore-*")]
            assert OF_NOW in kept, step
        assert not restoring.is_pending(path)
        assert not (folder / "eros.db.restored").exists()
        if os.waitstatus_to_exitcode(status) == 0:
            break
    assert outcomes[-1][0] == OF_THEN
    assert {found for found, _ in outcomes} == {OF_THEN, OF_NOW}
    assert any(was_missing for _, was_missing in outcomes), "no kill fell between the two names"


def test_an_unfinished_restore_is_not_read_half_way(tmp_path: Path) -> None:
    path, backup = prepared(tmp_path)
    (tmp_path / "eros.db.restored").write_bytes(backup.path.read_bytes())
    (tmp_path / "restore.json").write_text("not readable", "utf-8")
    with pytest.raises(StorageUnavailable) as refused:
        Database.open(tmp_path, create=False, migrations=MIGRATIONS, read_only=True)
    assert refused.value.code == "RESTORE_UNFINISHED"
    assert reopened(tmp_path) == OF_THEN
    assert (tmp_path / "eros.db.before-restore-1").exists()
    assert path.exists()


def test_a_copy_that_was_never_finished_goes(tmp_path: Path) -> None:
    prepared(tmp_path)
    (tmp_path / "eros.db.restored").write_bytes(b"half")
    assert reopened(tmp_path) == OF_NOW
    assert leftovers(tmp_path) == []


def test_the_schema_of_a_backup_may_be_older(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, backup = prepared(tmp_path)
    monkeypatch.setattr(schema, "SCHEMA_VERSION", schema.SCHEMA_VERSION + 1)
    assert any("brought up to date" in remark for remark in restoring.judge(backup.path).remarks)

"""Backups: named late, checked by opening, and honest about damage."""

from __future__ import annotations

import json
import os
import sqlite3
import stat
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from eros_desktop.domain.errors import StorageUnavailable
from eros_desktop.store import backups, schema
from eros_desktop.store.backups import Backup
from eros_desktop.store.database import Database

NOW = datetime(2026, 11, 20, 8, 45, tzinfo=UTC)


def make(database: Database) -> Backup:
    return backups.make(database.path, database.path.parent / "backups", now=NOW, reason="by hand")


def fill(database: Database, count: int = 500) -> None:
    with database.write() as connection:
        for number in range(count):
            connection.exec_driver_sql(
                "INSERT INTO caption_bank (caption_id, caption_text, caption_type) "
                "VALUES (?, ?, 'link_drop')",
                (f"cap{number:06d}", f"New dates this week, number {number}"),
            )


def test_a_backup_bears_sequence_moment_and_version(database: Database) -> None:
    first, second = make(database), make(database)
    assert first.path.name == f"EROS-000001-20261120T084500Z-v{schema.SCHEMA_VERSION}.eros"
    assert second.path.name == f"EROS-000002-20261120T084500Z-v{schema.SCHEMA_VERSION}.eros"
    assert backups.list_backups(first.path.parent) == (first, second)
    assert first.made_at == NOW


def test_the_manifest_says_what_is_inside(database: Database) -> None:
    fill(database)
    manifest = make(database).manifest
    assert manifest is not None
    assert manifest.rows["caption_bank"] == 500
    assert manifest.rows["creators"] == 0
    assert (manifest.schema_version, manifest.reason, manifest.zone) == (
        schema.SCHEMA_VERSION,
        "by hand",
        "UTC",
    )
    assert manifest.made_at == "2026-11-20T08:45:00+00:00"


def test_a_backup_is_a_workspace_file_with_every_row(database: Database) -> None:
    fill(database)
    path = make(database).path
    assert schema.identify(path).version == schema.SCHEMA_VERSION
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT COUNT(*) FROM caption_bank").fetchone() == (500,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_a_sound_backup_is_found_sound(database: Database) -> None:
    fill(database)
    verdict = backups.verify(make(database).path)
    assert verdict.is_sound
    assert verdict.rows["caption_bank"] == 500


def test_one_changed_bit_is_found(database: Database) -> None:
    path = make(database).path
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    verdict = backups.verify(path)
    assert "its content is not what was saved (checksum)" in verdict.problems


@pytest.mark.parametrize("keep", [0, 50, 5000])
def test_a_truncated_backup_is_found(database: Database, keep: int) -> None:
    path = make(database).path
    os.truncate(path, keep)
    verdict = backups.verify(path)
    assert not verdict.is_sound
    assert verdict.problems[0].startswith(f"it has {keep} bytes instead of ")


def test_missing_rows_are_found_even_with_a_fitting_checksum(database: Database) -> None:
    fill(database)
    backup = make(database)
    beside = backup.path.with_name(f"{backup.path.name}.json")
    said = json.loads(beside.read_text("utf-8"))
    said["rows"]["caption_bank"] = 501
    beside.write_text(json.dumps(said), "utf-8")
    assert backups.verify(backup.path).problems == ("caption_bank has 500 rows instead of 501",)


def test_a_backup_without_manifest_is_listed_but_not_sound(database: Database) -> None:
    backup = make(database)
    backup.path.with_name(f"{backup.path.name}.json").unlink()
    assert [found.manifest for found in backups.list_backups(backup.path.parent)] == [None]
    assert backups.verify(backup.path).problems == ("the manifest beside it is missing or unreadable",)


def test_checking_a_backup_changes_nothing_beside_it(database: Database) -> None:
    backup = make(database)
    before = {path.name: path.read_bytes() for path in backup.path.parent.iterdir()}
    backups.verify(backup.path)
    assert {path.name: path.read_bytes() for path in backup.path.parent.iterdir()} == before


def test_a_backup_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(StorageUnavailable, match="no backup file") as caught:
        backups.verify(tmp_path / "EROS-000009-20261120T084500Z-v1.eros")
    assert caught.value.code == "BACKUP_NOT_FOUND"


def test_a_withdrawn_backup_leaves_no_file(database: Database) -> None:
    class Withdrawn(Exception):
        pass

    def stop(_done: int, _total: int) -> None:
        raise Withdrawn

    folder = database.path.parent / "backups"
    with pytest.raises(Withdrawn):
        backups.make(database.path, folder, now=NOW, reason="by hand", progress=stop)
    assert list(folder.iterdir()) == []


def test_progress_counts_up_to_the_whole(database: Database) -> None:
    seen: list[tuple[int, int]] = []
    folder = database.path.parent / "backups"
    backups.make(
        database.path, folder, now=NOW, reason="x", progress=lambda done, total: seen.append((done, total))
    )
    assert seen[-1][0] == seen[-1][1] > 0


def test_what_a_killed_backup_left_is_removed_by_the_next(database: Database) -> None:
    folder = database.path.parent / "backups"
    folder.mkdir()
    leftover = folder / "EROS-000001-20261120T084500Z-v1.eros.partial"
    leftover.write_bytes(b"half")
    make(database)
    assert not leftover.exists()
    assert len(backups.list_backups(folder)) == 1


def test_a_damaged_workspace_gives_no_backup(database: Database) -> None:
    fill(database)
    database.close()
    with database.path.open("r+b") as file:
        file.seek(20 * 4096)
        file.write(b"\xff" * 4096)
    with pytest.raises(StorageUnavailable) as caught:
        make(database)
    assert caught.value.code in ("BACKUP_UNSOUND", "DAMAGED_DATABASE")
    assert list((database.path.parent / "backups").iterdir()) == []


def test_broken_references_are_copied_and_told(database: Database) -> None:
    with closing(sqlite3.connect(database.path, isolation_level=None)) as connection:
        connection.execute("INSERT INTO vault_notes VALUES ('ghost', 'x', '2026-11-20')")
    assert backups.verify(make(database).path).problems == ("1 references lead to rows that are not there",)


def test_a_backup_keeps_what_is_stored_while_a_write_is_open(database: Database) -> None:
    fill(database)
    with database.write() as connection:
        connection.exec_driver_sql("DELETE FROM caption_bank")
        manifest = make(database).manifest
        connection.exec_driver_sql("INSERT INTO app_settings VALUES ('a', '1', NULL)")
    assert manifest is not None
    assert manifest.rows["caption_bank"] == 500


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_backups_are_private(database: Database) -> None:
    folder = make(database).path.parent
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


def test_a_backup_folder_that_cannot_be_written_is_named_and_not_the_workspace(database: Database) -> None:
    taken = database.path.parent / "backups"
    taken.write_bytes(b"")
    with pytest.raises(StorageUnavailable, match="folder of the backups") as caught:
        make(database)
    assert caught.value.code == "BACKUP_FOLDER_READ_ONLY"
    assert caught.value.details["path"] == str(taken)


def test_the_examination_of_a_backup_can_be_stopped(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(database)
    backup = make(database)
    monkeypatch.setattr("eros_desktop.store.engine.STEPS_A_BEAT", 100)

    def stop() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        backups.verify(backup.path, stop)
    beats: list[int] = []
    assert backups.verify(backup.path, lambda: beats.append(1)).is_sound
    assert beats


def test_a_backup_stopped_while_it_is_examined_leaves_nothing(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(database)
    monkeypatch.setattr("eros_desktop.store.engine.STEPS_A_BEAT", 100)
    told: list[tuple[int, int]] = []

    def stop_at_the_end(done: int, total: int) -> None:
        told.append((done, total))
        if told.count((total, total)) > 1:
            raise KeyboardInterrupt

    folder = database.path.parent / "backups"
    with pytest.raises(KeyboardInterrupt):
        backups.make(database.path, folder, now=NOW, reason="by hand", progress=stop_at_the_end)
    assert list(folder.iterdir()) == []

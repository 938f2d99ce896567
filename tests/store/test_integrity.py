"""The examination of a workspace file finds damage, orphans and changed tables."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from eros_desktop.store import integrity
from eros_desktop.store.integrity import Integrity
from tests.support.workspaces import MIGRATIONS, empty_workspace


def examine_after(tmp_path: Path, script: str) -> Integrity:
    path = empty_workspace(tmp_path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(script)
    return integrity.examine(path, MIGRATIONS)


def test_a_new_workspace_is_sound(tmp_path: Path) -> None:
    found = integrity.examine(empty_workspace(tmp_path), MIGRATIONS)
    assert found.is_sound
    assert found.size_bytes == (tmp_path / "eros.db").stat().st_size
    assert found.free_bytes == 0


def test_rows_that_refer_to_nothing_are_named(tmp_path: Path) -> None:
    found = examine_after(
        tmp_path, "INSERT INTO vault_matrix (creator_id, content_type) VALUES ('ghost', 'solo')"
    )
    assert found.broken_references == 1
    assert found.references == (integrity.BrokenReference("vault_matrix", 1, "creators"),)
    assert not found.is_sound


@pytest.mark.parametrize(
    ("script", "difference"),
    [
        ("DROP INDEX idx_creators_tier", "index idx_creators_tier is missing"),
        ("CREATE TABLE notes (text)", "table notes is not ours"),
        ("ALTER TABLE drafts ADD COLUMN more TEXT", "table drafts was changed"),
    ],
)
def test_a_changed_schema_is_named(tmp_path: Path, script: str, difference: str) -> None:
    assert examine_after(tmp_path, script).schema_differences == (difference,)


def test_a_busy_disk_is_not_mistaken_for_damage(tmp_path: Path) -> None:
    path = empty_workspace(tmp_path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with (
            closing(sqlite3.connect(path, timeout=0)) as connection,
            pytest.raises(sqlite3.OperationalError, match="locked"),
        ):
            integrity._page_findings(connection)
        other.execute("ROLLBACK")


def test_free_pages_are_counted(tmp_path: Path) -> None:
    script = "CREATE TABLE notes (text); INSERT INTO notes VALUES (zeroblob(100000)); DROP TABLE notes"
    found = examine_after(tmp_path, script)
    assert found.is_sound
    assert found.free_bytes > 90_000


def test_damaged_pages_are_reported(tmp_path: Path) -> None:
    path = empty_workspace(tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        root = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'idx_creators_tier'"
        ).fetchone()[0]
    with path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xff" * 100)
    found = integrity.examine(path, MIGRATIONS)
    assert found.page_findings
    assert not found.is_sound

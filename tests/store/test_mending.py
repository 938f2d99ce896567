"""Indexes and views are built anew; rows are never touched, and a contradicted index is left alone."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from eros_desktop.store import integrity, mending
from tests.support.workspaces import MIGRATIONS, empty_workspace

CREATOR = (
    "INSERT INTO creators (creator_id, page_name, display_name, page_type) VALUES ('{0}', '{1}', 'X', 'paid')"
)


def run(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def behind_its_table(path: Path) -> None:
    """An index that missed a row: it was out of sight while the row came."""
    run(path, CREATOR.format("a", "one"))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        kept = connection.execute("SELECT * FROM sqlite_master WHERE name = 'idx_creators_tier'").fetchone()
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("DELETE FROM sqlite_master WHERE name = 'idx_creators_tier'")
    run(path, CREATOR.format("b", "two"))
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", kept)


def test_an_index_behind_its_table_is_built_again(tmp_path: Path) -> None:
    path = empty_workspace(tmp_path)
    behind_its_table(path)
    found = integrity.examine(path, MIGRATIONS)
    assert found.page_findings
    assert mending.is_of_indexes(found.page_findings)
    done = mending.mend(path, MIGRATIONS, reindex=True, vacuum=False)
    assert done.rebuilt == ("every index",)
    assert integrity.examine(path, MIGRATIONS).is_sound


@pytest.mark.parametrize(
    "finding",
    [
        "Tree 5 page 12: btreeInitPage() returns error code 11",
        "database disk image is malformed",
        "Page 9: never used",
    ],
)
def test_other_damage_is_not_mistaken_for_that_of_an_index(finding: str) -> None:
    assert not mending.is_of_indexes((finding, "row 3 missing from index idx_creators_tier"))


def test_missing_and_changed_indexes_and_views_are_as_they_should_be_again(tmp_path: Path) -> None:
    path = empty_workspace(tmp_path)
    run(
        path,
        "DROP INDEX idx_creators_tier",
        "CREATE INDEX idx_creators_tier ON creators (page_name)",
        "DROP INDEX idx_creators_active",
        "DROP VIEW v_active_rotation_states",
    )
    done = mending.mend(path, MIGRATIONS, reindex=False, vacuum=False)
    assert set(done.rebuilt) == {
        "index idx_creators_tier",
        "index idx_creators_active",
        "view v_active_rotation_states",
    }
    assert integrity.examine(path, MIGRATIONS).is_sound


def test_an_index_that_rows_contradict_is_left_and_found_again(tmp_path: Path) -> None:
    path = empty_workspace(tmp_path)
    run(path, "DROP INDEX idx_creators_page_name", CREATOR.format("a", "one"), CREATOR.format("b", "one"))
    assert mending.mend(path, MIGRATIONS, reindex=False, vacuum=False).rebuilt == ()
    found = integrity.examine(path, MIGRATIONS)
    assert found.schema_differences == ("index idx_creators_page_name is missing",)


def test_free_pages_are_given_back_and_the_file_stays_ours(tmp_path: Path) -> None:
    path = empty_workspace(tmp_path)
    run(path, "CREATE TABLE big (text)", "INSERT INTO big VALUES (zeroblob(100000))", "DROP TABLE big")
    assert mending.mend(path, MIGRATIONS, reindex=False, vacuum=True).freed_bytes > 90_000
    found = integrity.examine(path, MIGRATIONS)
    assert (found.is_sound, found.free_bytes) == (True, 0)

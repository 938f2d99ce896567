"""Upgrading an older workspace: backed up first, whole or not at all, and nothing lost on the way."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from eros_desktop.domain.errors import StorageUnavailable
from eros_desktop.store import backups, schema
from eros_desktop.store.database import Database
from tests.support.repository import ROOT
from tests.support.workspaces import copy_of_migrations, empty_workspace

NEXT_REVISION = '''
"""A revision for this test."""
import os
import signal

from alembic import op
import sqlalchemy as sa

revision = "{next}"
down_revision = "{newest}"


def at(point):
    if os.environ.get("EROS_TEST_KILL_AT") == point:
        os.kill(os.getpid(), signal.SIGKILL)


{declared}


def upgrade():
    connection = op.get_bind()
    at("start")
    op.add_column("creators", sa.Column("nickname", sa.TEXT))
    at("column")
    with op.batch_alter_table("week_plans", recreate="always") as batch:
        batch.add_column(sa.Column("mood", sa.TEXT))
    at("rebuilt")
    {more}
    at("end")


def downgrade():
    raise NotImplementedError
'''

NEWEST = schema.SCHEMA_VERSION
NEXT = NEWEST + 1

OPEN = """
import sys, pathlib
from eros_desktop.store import schema
from eros_desktop.store.database import Database
schema.SCHEMA_VERSION += 1
Database.open(pathlib.Path(sys.argv[1]), create=False, migrations=pathlib.Path(sys.argv[2])).close()
"""


@pytest.fixture
def migrations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The project's migrations with one more revision, and a program that knows it."""
    folder = copy_of_migrations(tmp_path)
    write_next(folder)
    monkeypatch.setattr(schema, "SCHEMA_VERSION", NEXT)
    return folder


def write_next(migrations: Path, more: str = "pass", declared: str = "") -> None:
    """Give the next revision one more step, and what it declares beside it."""
    text = NEXT_REVISION.replace("{more}", more).replace("{declared}", declared)
    text = text.replace("{next}", f"{NEXT:04d}").replace("{newest}", f"{NEWEST:04d}")
    (migrations / "versions" / f"{NEXT:04d}_next.py").write_text(text, "utf-8")


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A workspace of the newest schema with a creator, two weeks and their drafts."""
    path = empty_workspace(tmp_path / "workspace")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript("""
            INSERT INTO creators (creator_id, page_name, display_name, page_type)
            VALUES ('c1', 'p1', 'A', 'paid');
            INSERT INTO week_plans (week_plan_id, creator_id, week_start, timezone, generated_at)
            VALUES (1, 'c1', '2026-11-23', 'UTC', '2026-11-20'), (2, 'c1', '2026-11-30', 'UTC', '2026-11-20');
            INSERT INTO drafts (creator_id, week_start, plan_json, saved_at)
            VALUES ('c1', '2026-11-23', '{}', '2026-11-20'), ('c1', '2026-11-30', '{}', '2026-11-20');
        """)
    return path.parent


def content(folder: Path) -> dict[str, object]:
    """What a workspace holds, whichever schema it has."""
    with closing(sqlite3.connect(folder / "eros.db")) as connection:
        return {
            "version": connection.execute("PRAGMA user_version").fetchone()[0],
            "revision": connection.execute("SELECT version_num FROM alembic_version").fetchall(),
            "objects": schema.objects(connection),
            "weeks": connection.execute(
                "SELECT week_plan_id, creator_id, week_start FROM week_plans"
            ).fetchall(),
            "drafts": connection.execute("SELECT creator_id, week_start FROM drafts").fetchall(),
            "damage": connection.execute("PRAGMA integrity_check").fetchall(),
        }


def upgrade(folder: Path, migrations: Path) -> None:
    Database.open(folder, create=False, migrations=migrations).close()


def test_an_older_workspace_is_brought_up_to_date(workspace: Path, migrations: Path) -> None:
    before = content(workspace)
    upgrade(workspace, migrations)
    after = content(workspace)
    assert (after["version"], after["revision"]) == (NEXT, [(f"{NEXT:04d}",)])
    assert (after["weeks"], after["drafts"]) == (before["weeks"], before["drafts"])
    assert schema.identify(workspace / "eros.db").revision == f"{NEXT:04d}"


def test_rebuilt_tables_keep_their_checks_indexes_and_strictness(workspace: Path, migrations: Path) -> None:
    before = content(workspace)["objects"]
    upgrade(workspace, migrations)
    after = content(workspace)["objects"]
    assert isinstance(before, dict)
    assert isinstance(after, dict)
    rebuilt = after["table", "week_plans"]
    assert rebuilt.endswith("STRICT")
    assert "ck_week_plans_status" in rebuilt
    assert "mood TEXT" in rebuilt
    assert {key: sql for key, sql in before.items() if key[1] not in ("week_plans", "creators")} == {
        key: sql for key, sql in after.items() if key[1] not in ("week_plans", "creators")
    }


def test_a_verified_backup_is_made_first(workspace: Path, migrations: Path) -> None:
    upgrade(workspace, migrations)
    (backup,) = backups.list_backups(workspace / "backups")
    assert backup.schema_version == NEWEST
    assert backup.manifest is not None
    assert backup.manifest.reason == "before the schema upgrade"
    assert backups.verify(backup.path).is_sound


def test_no_backup_no_upgrade(workspace: Path, migrations: Path) -> None:
    (workspace / "backups").write_text("a file where the folder should be", "utf-8")
    before = content(workspace)
    with pytest.raises(StorageUnavailable):
        upgrade(workspace, migrations)
    assert content(workspace) == before


def test_reading_only_does_not_upgrade(workspace: Path, migrations: Path) -> None:
    before = content(workspace)
    with pytest.raises(StorageUnavailable, match="Open it for writing") as caught:
        Database.open(workspace, create=False, migrations=migrations, read_only=True)
    assert caught.value.code == "OLDER_DATABASE"
    assert content(workspace) == before


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ("raise ValueError('step three')", "step three"),
        ("connection.exec_driver_sql('DELETE FROM drafts')", "rows of drafts: 2 before, 0 after"),
        ("connection.exec_driver_sql('DROP TABLE exports')", "rows of exports: 0 before, None after"),
        ("connection.exec_driver_sql(\"UPDATE drafts SET creator_id = 'c9'\")", "break 2 references"),
    ],
)
def test_a_revision_that_fails_or_loses_rows_changes_nothing(
    workspace: Path, migrations: Path, more: str, words: str
) -> None:
    write_next(migrations, more)
    before = content(workspace)
    with pytest.raises((ValueError, RuntimeError), match=words):
        upgrade(workspace, migrations)
    assert content(workspace) == before


def test_a_revision_may_change_the_rows_it_names(workspace: Path, migrations: Path) -> None:
    write_next(
        migrations,
        "connection.exec_driver_sql('DELETE FROM drafts')",
        'CHANGES_ROWS_OF = ("drafts",)',
    )
    upgrade(workspace, migrations)
    assert content(workspace)["drafts"] == []


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
@pytest.mark.parametrize("point", ["start", "column", "rebuilt", "end"])
def test_a_killed_upgrade_leaves_the_old_schema_and_can_be_repeated(
    workspace: Path, migrations: Path, point: str
) -> None:
    before = content(workspace)
    done = subprocess.run(
        [sys.executable, "-c", OPEN, str(workspace), str(migrations)],
        cwd=ROOT,
        env={**os.environ, "EROS_TEST_KILL_AT": point},
        check=False,
    )
    assert done.returncode == -signal.SIGKILL
    assert content(workspace) == before
    upgrade(workspace, migrations)
    after = content(workspace)
    assert (after["version"], after["weeks"], after["damage"]) == (NEXT, before["weeks"], [("ok",)])
    assert not [key for key in after["objects"] if "_alembic_tmp_" in key[1]]  # type: ignore[attr-defined]

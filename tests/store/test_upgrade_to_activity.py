"""From schema 2: what was noted in two places is one journal, and edits of captions can still be undone."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from eros_desktop.store import schema
from eros_desktop.store.statements import statements_of
from tests.support.demo import execute, opened, rows
from tests.support.workspaces import MIGRATIONS

OLD = 2
EDIT = {
    "action": "changed",
    "captions": [{"caption_id": "k1", "before": {"tone": None}, "after": {"tone": "calm"}}],
}


def old_workspace(folder: Path) -> Path:
    """A workspace as the program before this schema left it, with two edits of captions and one of a week."""
    folder.mkdir()
    with closing(sqlite3.connect(folder / "eros.db", isolation_level=None)) as connection:
        for version in schema.version_folders(MIGRATIONS)[:OLD]:
            for statement in statements_of(version):
                connection.execute(statement)
        connection.executescript(f"""
            CREATE TABLE alembic_version (
                version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
            );
            INSERT INTO alembic_version (version_num) VALUES ('000{OLD}');
            PRAGMA user_version = {OLD};
            PRAGMA application_id = {schema.APPLICATION_ID};
            INSERT INTO creators (creator_id, page_name, display_name, page_type)
            VALUES ('c1', 'p1', 'A', 'paid');
            INSERT INTO caption_bank (caption_id, caption_text, caption_type)
            VALUES ('k1', 'Hi', 'ppv_unlock');
            INSERT INTO caption_details (caption_id, text_hash, length_chars, tone)
            VALUES ('k1', 'h', 2, 'calm');
            INSERT INTO week_plans (week_plan_id, creator_id, week_start, timezone, generated_at)
            VALUES (1, 'c1', '2026-11-23', 'UTC', '2026-11-20');
            INSERT INTO edit_history (week_plan_id, revision, summary, edited_at)
            VALUES (1, 1, 'Moved a send', '2026-11-20 10:00:00');
        """)
        connection.executemany(
            "INSERT INTO caption_edits (summary, changes_json, edited_at, is_undone) VALUES (?, ?, ?, ?)",
            [
                ("Retired 2 captions", json.dumps({"captions": [{}, {}]}), "2026-11-19 10:00:00", 1),
                ("Changed tone of caption k1", json.dumps(EDIT), "2026-11-20 11:00:00", 0),
                ("Damaged long ago", "{", "2026-11-18 11:00:00", 1),
            ],
        )
    return folder


def test_what_was_noted_before_is_in_the_journal_and_can_be_undone(tmp_path: Path) -> None:
    folder = old_workspace(tmp_path / "w")
    with opened(folder) as workspace:
        change = workspace.services.activity.undo()
    assert change.summary == "Undid: Changed tone of caption k1"
    assert rows(folder, "SELECT tone FROM caption_details") == [(None,)]
    told = rows(folder, "SELECT kind, summary, caption_id, creator_id, week_start, is_undone FROM activity")
    assert set(told) == {
        ("caption", "Retired 2 captions", None, None, None, 1),
        ("caption", "Changed tone of caption k1", "k1", None, None, 1),
        ("caption", "Undid: Changed tone of caption k1", "k1", None, None, 0),
        ("caption", "Damaged long ago", None, None, None, 1),
        ("week", "Moved a send", None, "c1", "2026-11-23", 0),
    }


def test_the_old_tables_are_gone_and_the_new_ones_work(tmp_path: Path) -> None:
    folder = old_workspace(tmp_path / "w")
    with opened(folder):
        pass
    tables = {str(row[0]) for row in rows(folder, "SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert not tables & {"caption_edits", "edit_history"}
    execute(
        folder,
        "INSERT INTO backlog_sends (creator_id, send_json, added_at) VALUES ('c1', '{}', '2026-11-20')",
    )
    assert rows(folder, "SELECT backlog_id FROM backlog_sends") == [(1,)]

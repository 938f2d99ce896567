"""`audit`, `backup`, `backup list`, `backup verify`, `restore`, `check --repair`."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.conftest import Command
from tests.support.demo import (
    CAPTIONS,
    MESSAGES,
    digest,
    file_digest,
    rows,
)

On = Callable[[Path], Command]
LAST_CREATOR = "SELECT COUNT(*) FROM creators WHERE creator_id = 'demo06'"


def spoil(folder: Path, script: str) -> None:
    with closing(sqlite3.connect(folder / "eros.db", isolation_level=None)) as connection:
        connection.executescript(f"PRAGMA ignore_check_constraints = ON; {script}")


def test_the_audit_is_one_document_and_writes_nothing(on: On, demo: Path) -> None:
    spoil(demo, "UPDATE message_performance SET sent_count = -1 WHERE id <= 6")
    before = file_digest(demo)
    said = on(demo)("audit", "--json")
    assert (said.code, said.err) == (0, "")
    document = said.document
    assert list(document) == ["score", "grade", "deductions", "at", "dimensions", "findings"]
    assert [part["weight"] for part in document["dimensions"]] == [0.25, 0.2, 0.15, 0.15, 0.15, 0.1]
    found = {finding["key"]: finding for finding in document["findings"]}
    assert found["negative_counts"]["count"] == 6
    assert found["negative_counts"]["repair"] == {"label": "Set aside", "count": 6}
    assert len(found["negative_counts"]["samples"]) == 6
    for part in document["dimensions"]:
        ((checked, failed),) = rows(demo, part["query"])
        assert (part["checked"], part["checked"] - part["passed"]) == (checked, failed)
    text = on(demo)("audit").out
    assert text.startswith("Data quality: 99.9 of 100, grade A.")
    assert "critical: 6 rows of the history count below zero. Set aside: 6." in text
    assert file_digest(demo) == before


def test_a_backup_is_made_listed_and_verified(on: On, demo: Path) -> None:
    assert on(demo)("backup", "list", "--json").document == []
    assert "No backups yet" in on(demo)("backup", "list").out
    made = on(demo)("backup", "--json").document
    assert Path(made["file"]).parent == demo.resolve() / "backups"
    assert made["rows"]["caption_bank"] == CAPTIONS
    (listed,) = on(demo)("backup", "list", "--json").document
    assert listed == {key: value for key, value in made.items() if key != "rows"}
    assert listed["reason"] == "made by hand"
    for file in (made["file"], Path(made["file"]).name):
        said = on(demo)("backup", "verify", file, "--json")
        assert (said.code, said.document["is_sound"]) == (0, True)
    assert "is sound" in on(demo)("backup", "verify", made["file"]).out


def test_a_spoiled_backup_is_not_sound_and_not_restored(on: On, demo: Path) -> None:
    file = Path(on(demo)("backup", "--json").document["file"])
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    said = on(demo)("backup", "verify", file, "--json")
    assert said.code == 1
    assert "its content is not what was saved (checksum)" in said.document["problems"]
    before = file_digest(demo)
    refused = on(demo)("restore", file, "--json")
    assert (refused.code, refused.document["error"]["code"]) == (1, "BACKUP_UNSOUND")
    assert file_digest(demo) == before


def test_a_restore_brings_back_every_row_and_keeps_what_was_there(on: On, planned: Path) -> None:
    before = digest(planned)
    file = Path(on(planned)("backup", "--json").document["file"]).name
    assert on(planned)("plan", "demo01", "--replace", "--seed", "99").code == 0
    later = digest(planned)
    assert later != before
    document = on(planned)("restore", file, "--json").document
    assert digest(planned) == before
    assert (document["creators"], document["captions"], document["weeks"]) == (6, CAPTIONS, 6)
    assert document["newest_week"] == "2026-11-23"
    said = on(planned)("restore", document["kept"])
    assert said.code == 0
    assert (
        f"6 creators, {CAPTIONS:,} captions, {MESSAGES:,} messages, 6 weeks, newest 2026-11-23." in said.out
    )
    assert digest(planned) == later


def test_a_damaged_workspace_can_be_backed_by_its_restore(on: On, demo: Path) -> None:
    before = digest(demo)
    file = on(demo)("backup", "--json").document["file"]
    (demo / "eros.db").write_bytes((demo / "eros.db").read_bytes()[:70_000])
    assert on(demo)("creators").code == 1
    assert on(demo)("backup").code == 1
    said = on(demo)("restore", file, "--json")
    assert said.code == 0
    assert Path(said.document["kept"]).name == "eros.db.before-restore-1"
    assert digest(demo) == before
    assert on(demo)("check").code == 0


@pytest.mark.parametrize("words", [("backup",), ("audit",), ("check", "--repair")])
def test_where_no_workspace_is_none_is_made(command: Command, tmp_path: Path, words: tuple[str, ...]) -> None:
    said = command(*words, "--workspace", tmp_path / "none", "--json")
    assert (said.code, said.document["error"]["code"]) == (1, "WORKSPACE_NOT_FOUND")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", [("restore", "none.eros"), ("backup", "verify", "none.eros")])
def test_a_backup_that_is_not_there_is_said(on: On, demo: Path, words: tuple[str, ...]) -> None:
    said = on(demo)(*words, "--json")
    assert (said.code, said.document["error"]["code"]) == (1, "BACKUP_NOT_FOUND")


@pytest.mark.parametrize("words", [("restore",), ("backup", "verify"), ("backup", "burn")])
def test_wrong_usage_is_told_as_such(command: Command, words: tuple[str, ...]) -> None:
    assert command(*words).code == 2


def test_check_repair_mends_what_needs_no_knowledge_behind_a_backup(on: On, demo: Path) -> None:
    spoil(
        demo,
        "PRAGMA foreign_keys = OFF; DROP INDEX idx_creators_tier; DROP VIEW v_prediction_accuracy;"
        "INSERT INTO vault_matrix (creator_id, content_type, quantity) VALUES ('ghost', 'solo', 3);"
        "CREATE TABLE big (text); INSERT INTO big VALUES (zeroblob(200000)); DROP TABLE big",
    )
    assert on(demo)("check").code == 1
    said = on(demo)("check", "--repair", "--json")
    assert said.code == 0, said.out
    document = said.document
    assert document["is_sound"] is True
    assert document["findings"] == []
    assert document["facts"]["free_bytes"] == 0
    assert "was made and checked" in document["backup"]
    assert "index idx_creators_tier, view v_prediction_accuracy" in " ".join(document["repaired"])
    assert rows(demo, "SELECT table_name FROM quarantine") == [("vault_matrix",)]
    assert on(demo)("check").code == 0
    again = on(demo)("check", "--repair")
    assert (again.code, again.out.splitlines()[0]) == (0, "There was nothing to repair.")
    assert len(on(demo)("backup", "list", "--json").document) == 1


def test_check_repair_leaves_what_only_a_person_can_put_right(on: On, demo: Path) -> None:
    spoil(demo, "PRAGMA foreign_keys = OFF; UPDATE caption_bank SET creator_id = 'ghost' WHERE id = 1")
    said = on(demo)("check", "--repair", "--json")
    assert said.code == 1
    assert [finding["kind"] for finding in said.document["findings"]] == ["foreign_keys"]
    assert rows(demo, "SELECT creator_id FROM caption_bank WHERE id = 1") == [("ghost",)]

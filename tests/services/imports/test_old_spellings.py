"""Older names in an existing database become ours wherever a column names one."""

from __future__ import annotations

from pathlib import Path

from eros_desktop.services.imports.report import RowCounts
from tests.services.imports.conftest import Desktop
from tests.services.imports.old_files import fill


def test_display_forms_of_content_types_are_read_as_theirs(desktop: Desktop, old: Path) -> None:
    vault = [(1, "c1", "b/g", 3), (2, "c1", " B G ", 3), (3, "c1", "G_G", 2), (4, "c2", "bg", 1)]
    fill(old, "INSERT INTO vault_matrix VALUES (?, ?, ?, ?)", *vault)
    report = desktop.load("eros-db", old)
    assert [row.values["id"] for row in report.quarantine if row.table == "vault_matrix"] == []
    stored = "SELECT creator_id, content_type FROM vault_matrix ORDER BY 1, 2"
    assert desktop.rows(stored) == [
        ("c1", "bg"),
        ("c1", "gg"),
        ("c2", "bg"),
    ]


def test_older_audiences_are_read_as_theirs(desktop: Desktop, old: Path) -> None:
    fill(old, "ALTER TABLE schedule_items ADD COLUMN audience_target TEXT", ())
    names = ["high_spenders", "renew_on", "tip_goal_non_tippers", "all_fans", "club"]
    items = [
        (number, "c1", f"2026-11-{number:02d}", "10:07", "dm_farm", "mass_message", None, None, name)
        for number, name in enumerate(names, start=2)
    ]
    fill(old, "INSERT INTO schedule_items VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", *items)
    assert desktop.load("eros-db", old).tables["schedule_items"] == RowCounts(5, 5, 0, 0, 0)
    assert desktop.rows("SELECT audience_target FROM schedule_items ORDER BY schedule_date") == [
        ("top_spenders",),
        ("all_fans",),
        ("tip_goal_non_participants",),
        ("all_fans",),
        ("club",),
    ]


def test_older_caption_types_are_read_as_theirs(desktop: Desktop, old: Path) -> None:
    captions = [
        (1, "one", None, "Good morning", "flirty_opener", 50.0, None, 100.0),
        (2, "two", None, "The new set is here", "ppv_message", 50.0, None, 100.0),
    ]
    fill(old, "INSERT INTO caption_bank VALUES (?, ?, ?, ?, ?, ?, ?, ?)", *captions)
    desktop.load("eros-db", old)
    assert desktop.rows("SELECT caption_type FROM caption_bank ORDER BY caption_id") == [
        ("bump_normal",),
        ("ppv_message",),
    ]
    assert desktop.load("eros-db", old).tables["caption_bank"] == RowCounts(2, 0, 0, 2, 0)

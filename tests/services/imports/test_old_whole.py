"""A whole old database: every table of the seeds, plain rows and odd ones, repairs, hostile parts."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from eros_desktop.domain.errors import ImportFailed
from eros_desktop.services.imports import old_rows
from eros_desktop.services.imports.old_checks import JSON_COLUMNS
from eros_desktop.services.imports.old_plain import PlainRows
from eros_desktop.services.imports.old_tables import REFERENCE_TABLES
from eros_desktop.services.imports.report import RowCounts
from eros_desktop.store.seed_shapes import TableShape, seed_shapes
from tests.benchmarks import old_databases
from tests.services.imports.conftest import Desktop
from tests.services.imports.old_files import MASS, MESSAGE, fill, good_message

KINDS = ("'([^']*)'", r"\((-?\d+)", r"BETWEEN (-?[\d.]+)")


def sample_value(shape: TableShape, column: str, keys: Mapping[str, Any]) -> Any:
    """A value that keeps the column's conditions."""
    if column in shape.references:
        table, _ = shape.references[column]
        return None if table == shape.name else keys.get(table)
    if column in JSON_COLUMNS.get(shape.name, ()):
        return "[]"
    if column.endswith("_date"):
        return "2026-11-02"
    if column.endswith("time"):
        return "10:07"
    check = next((sql for name, sql in shape.checks if name == column), "")
    if found := next((m for pattern in KINDS if (m := re.search(pattern, check))), None):
        return float(found[1]) if shape.columns[column] == "REAL" else _typed(shape.columns[column], found[1])
    return _typed(shape.columns[column], "1")


def _typed(kind: str, text: str) -> Any:
    return text if kind == "TEXT" else int(float(text))


def whole_database(path: Path, reference: Mapping[str, Any]) -> Path:
    """One row in each of the seeds' tables; `reference` are the keys of our reference tables."""
    keys = dict(reference)
    with closing(sqlite3.connect(path)) as connection, connection:
        for name, shape in seed_shapes().items():
            columns = ", ".join(f'"{column}" {kind}' for column, kind in shape.columns.items())
            connection.execute(f'CREATE TABLE "{name}" ({columns})')
            if name in REFERENCE_TABLES:
                continue
            row = {column: sample_value(shape, column, keys) for column in shape.columns}
            if shape.number:
                row[shape.number] = 77
            if name == "creators":
                row["timezone"] = "Europe/Berlin"
            keys[name] = row[shape.primary_key] if name != "caption_bank" else row["caption_id"]
            marks = ", ".join("?" * len(row))
            connection.execute(f'INSERT INTO "{name}" VALUES ({marks})', tuple(row.values()))
    return path


def test_every_table_of_the_seeds_is_taken_and_taken_back(desktop: Desktop, tmp_path: Path) -> None:
    ours = {
        "send_types": desktop.rows("SELECT min(send_type_key) FROM send_types")[0][0],
        "channels": desktop.rows("SELECT min(channel_key) FROM channels")[0][0],
        "audience_targets": desktop.rows("SELECT min(target_key) FROM audience_targets")[0][0],
        "content_type_taxonomy": desktop.rows("SELECT min(content_type) FROM content_type_taxonomy")[0][0],
    }
    path = whole_database(tmp_path / "whole.db", ours)
    empty = desktop.content()
    report = desktop.load("eros-db", path)
    assert {row.table: row.reason for row in report.quarantine} == {}
    expected = {name: 0 if name in REFERENCE_TABLES else 1 for name in seed_shapes()}
    assert {name: counts.new for name, counts in report.tables.items()} == expected
    before = desktop.content()
    again = desktop.load("eros-db", path)
    assert (again.rows.new, again.rows.updated) == (0, 0)
    assert desktop.content() == before
    assert report.import_id is not None
    desktop.imports.undo(report.import_id)
    assert desktop.content() == empty


class NothingPlain(PlainRows):
    """Leaves every row to be checked one by one."""

    def take(self, batch: Sequence[tuple[Any, ...]]) -> list[None]:
        return [None] * len(batch)


def test_plain_rows_at_once_and_one_by_one_are_the_same(
    desktop: Desktop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = old_databases.build(tmp_path / "old.db", captions=150, messages=4_000)
    at_once = desktop.load("eros-db", path)
    assert at_once.rows.new > 4_000
    content = desktop.content()
    assert at_once.import_id is not None
    desktop.imports.undo(at_once.import_id)
    monkeypatch.setattr(old_rows, "PlainRows", NothingPlain)
    one_by_one = desktop.load("eros-db", path)
    assert one_by_one.tables == at_once.tables
    assert one_by_one.quarantine == at_once.quarantine
    assert one_by_one.repaired == at_once.repaired
    stored = (
        "SELECT message_id, creator_id, send_type, sent_count, view_rate, sent_date FROM message_performance"
    )
    assert sorted(desktop.rows(stored)) == sorted(
        tuple(row[place] for place in (2, 1, 3, 4, 8, 10)) for row in content["message_performance"]
    )


def test_what_was_put_right_is_counted(desktop: Desktop, old: Path) -> None:
    fill(
        old, MESSAGE, *(good_message(number) for number in range(1, 4)), good_message(4, send_type="dm_farm")
    )
    fill(old, MASS, (1, None, "MEADOW", "a", 100, 40, 4, 12.5, "2026-11-01"))
    assert desktop.load("eros-db", old).repaired == {
        "send_type 'ppv_message' is 'ppv_unlock' now": 3,
        "messages got view and purchase rates computed from their counters": 4,
        "rows without a creator were linked by their page name": 1,
    }
    assert desktop.load("eros-db", old).repaired == {}


def test_one_unreadable_text_keeps_no_other_row_out(desktop: Desktop, old: Path) -> None:
    fill(old, MESSAGE, good_message(1), good_message(2), good_message(3))
    with closing(sqlite3.connect(old)) as connection, connection:
        connection.execute("UPDATE message_performance SET send_type = CAST(x'ff41' AS TEXT) WHERE id = 2")
    report = desktop.load("eros-db", old)
    assert report.tables["message_performance"] == RowCounts(3, 2, 0, 0, 1)
    assert [row.reason for row in report.quarantine][-1] == "send_type is not readable text"


def test_rows_that_break_the_old_conditions_are_no_damage(desktop: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "loose.db"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "CREATE TABLE creators (creator_id TEXT PRIMARY KEY, page_name TEXT NOT NULL, display_name TEXT, "
            "page_type TEXT CHECK (page_type IN ('paid', 'free')))"
        )
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.executemany(
            "INSERT INTO creators VALUES (?, ?, ?, ?)",
            [("c1", "river_lake", "River", "paid"), ("c2", "meadow", "Meadow", "premium")],
        )
    report = desktop.load("eros-db", path)
    assert report.tables["creators"] == RowCounts(2, 1, 0, 0, 1)
    assert report.quarantine[0].reason == "page_type is none of 'paid', 'free'"


def test_views_and_triggers_are_named_and_never_run(desktop: Desktop, old: Path) -> None:
    with closing(sqlite3.connect(old)) as connection, connection:
        connection.execute("CREATE VIEW top_earners AS SELECT load_extension('x') AS found")
        connection.execute(
            "CREATE VIEW wall_posts AS "
            "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x FROM n) SELECT x FROM n"
        )
        connection.execute(
            "CREATE TRIGGER greedy AFTER INSERT ON creators BEGIN DELETE FROM caption_bank; END"
        )
        connection.execute("CREATE TRIGGER sly INSTEAD OF INSERT ON top_earners BEGIN SELECT 1; END")
    report = desktop.load("eros-db", old)
    assert "Never run, 2 views of the old database: top_earners, wall_posts." in report.notes
    assert "Never run, 2 triggers of the old database: greedy, sly." in report.notes
    assert "wall_posts" not in report.tables
    assert report.tables["creators"].new == 2


def test_a_computed_column_cannot_ask_for_all_memory(desktop: Desktop, tmp_path: Path) -> None:
    path = tmp_path / "greedy.db"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "CREATE TABLE creators (creator_id TEXT PRIMARY KEY, page_type TEXT, display_name TEXT, "
            "page_name TEXT AS (hex(zeroblob(70000000))))"
        )
        connection.execute("INSERT INTO creators VALUES ('c1', 'paid', 'River')")
    with pytest.raises(ImportFailed, match="Nothing was stored"):
        desktop.load("eros-db", path)


def test_progress_goes_on_to_the_end(desktop: Desktop, old: Path) -> None:
    class Watched:
        seen: list[tuple[int, int]]

        def report(self, done: int, total: int, text: str = "") -> None:
            self.seen.append((done, total))

    watched = Watched()
    watched.seen = []
    fill(old, MESSAGE, *(good_message(number) for number in range(1, 50)))
    desktop.load("eros-db", old, progress=watched)
    inside = watched.seen[1:-1]
    assert all(0 <= done <= total for done, total in inside)
    assert inside == sorted(inside)
    assert inside[-1][0] == inside[-1][1]

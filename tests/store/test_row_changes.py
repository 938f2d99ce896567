"""Rows of small tables: taken back and done again exactly, refused where they are no longer as they were."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from eros_desktop.domain.errors import Conflict
from eros_desktop.store.database import Database
from eros_desktop.store.row_changes import MANY, RowChange, apply, changes_of, rows_of
from eros_desktop.store.tables.catalogue import METADATA
from tests.support.workspaces import new_workspace

TABLES = ("creators", "personas", "app_settings")


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    opened = new_workspace(tmp_path_factory.mktemp("rows"))
    yield opened
    opened.close()


class _Kept(Exception):
    """Ends a transaction of which nothing is wanted."""


@contextmanager
def scratch(database: Database) -> Iterator[Connection]:
    """A transaction that leaves nothing behind, with two creators in it."""
    try:
        with database.write() as connection:
            for number in (1, 2):
                put(connection, "creators", creator(f"c{number}", "A page"))
            yield connection
            raise _Kept
    except _Kept:
        pass


def put(connection: Connection, table: str, values: dict[str, Any]) -> None:
    connection.execute(METADATA.tables[table].insert().values(**values))


def creator(creator_id: str, name: str) -> dict[str, Any]:
    return {"creator_id": creator_id, "page_name": creator_id, "display_name": name, "page_type": "paid"}


def content(connection: Connection) -> dict[str, list[Any]]:
    return {
        name: [tuple(row) for row in connection.exec_driver_sql(f"SELECT * FROM {name} ORDER BY 1")]
        for name in TABLES
    }


def noted(connection: Connection, table: str, key: dict[str, Any], change: Any) -> tuple[RowChange, ...]:
    """What a service does: read, change, read again."""
    before = rows_of(connection, table, [key])
    change()
    return changes_of(table, [key], before, rows_of(connection, table, [key]))


def go_back(connection: Connection, changes: list[RowChange]) -> None:
    apply(connection, [change.reversed() for change in reversed(changes)])


steps = st.lists(
    st.tuples(
        st.sampled_from(["setting", "delete setting", "zone", "fans", "creator"]),
        st.integers(0, 3),
        st.text("abcé🎉", max_size=4),
    ),
    min_size=1,
    max_size=10,
)


def act(connection: Connection, kind: str, number: int, word: str) -> tuple[RowChange, ...]:
    run = connection.exec_driver_sql
    if kind == "creator":
        wanted = f"new{number}"
        sql = (
            "INSERT OR IGNORE INTO creators (creator_id, page_name, display_name, page_type) "
            "VALUES (?, ?, ?, 'free')"
        )
        return noted(connection, "creators", {"creator_id": wanted}, lambda: run(sql, (wanted, wanted, word)))
    if kind in ("zone", "fans"):
        column = "timezone" if kind == "zone" else "current_active_fans"
        value: object = word or None if kind == "zone" else number * 1000
        key = f"c{1 + number % 2}"
        sql = f"UPDATE creators SET {column} = ? WHERE creator_id = ?"
        return noted(connection, "creators", {"creator_id": key}, lambda: run(sql, (value, key)))
    key = f"k{number}"
    sql = (
        "DELETE FROM app_settings WHERE key = ?"
        if kind == "delete setting"
        else "INSERT OR REPLACE INTO app_settings (key, value_json, changed_at) VALUES (?, ?, '2026')"
    )
    values = (key,) if kind == "delete setting" else (key, f'"{word}"')
    return noted(connection, "app_settings", {"key": key}, lambda: run(sql, values))


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_any_edits_are_undone_and_done_again_exactly(
    database: Database, wanted: list[tuple[str, int, str]]
) -> None:
    with scratch(database) as connection:
        start = content(connection)
        changes = [change for step in wanted for change in act(connection, *step)]
        end = content(connection)
        go_back(connection, changes)
        assert content(connection) == start
        apply(connection, changes)
        assert content(connection) == end


def test_only_the_columns_that_changed_are_kept_and_looked_at(database: Database) -> None:
    with scratch(database) as connection:
        run = connection.exec_driver_sql
        sql = "UPDATE creators SET timezone = 'UTC' WHERE creator_id = 'c1'"
        (change,) = noted(connection, "creators", {"creator_id": "c1"}, lambda: run(sql))
        assert change.after == {"timezone": "UTC"}
        run("UPDATE creators SET current_active_fans = 5 WHERE creator_id = 'c1'")
        go_back(connection, [change])
        (row,) = rows_of(connection, "creators", [{"creator_id": "c1"}])
        assert row is not None
        assert (row["timezone"], row["current_active_fans"]) == (change.before["timezone"], 5)  # type: ignore[index]


ADDED = RowChange("app_settings", {"key": "k"}, None, {"key": "k", "value_json": "1", "changed_at": None})
CHANGED = RowChange("app_settings", {"key": "k"}, {"value_json": "0"}, {"value_json": "1"})


@pytest.mark.parametrize(
    ("change", "sql", "sentence"),
    [
        (CHANGED, "INSERT INTO app_settings VALUES ('k', '2', NULL)", "its value json changed since"),
        (CHANGED, "SELECT 1", "it is not there any more"),
        (ADDED, "INSERT INTO app_settings VALUES ('k', '2', NULL)", "its value json changed since"),
        (ADDED.reversed(), "INSERT INTO app_settings VALUES ('k', '1', NULL)", "it is there already"),
    ],
)
def test_a_row_that_is_not_as_it_was_left_says_so(
    database: Database, change: RowChange, sql: str, sentence: str
) -> None:
    with scratch(database) as connection:
        connection.exec_driver_sql(sql)
        with pytest.raises(Conflict, match=sentence) as refused:
            go_back(connection, [change])
        assert refused.value.message.startswith("The entry k of app settings cannot be put back")
        assert "Nothing was changed" in refused.value.message


def test_a_row_that_others_need_stays(database: Database) -> None:
    with scratch(database) as connection:
        key = {"creator_id": "new"}
        added = noted(connection, "creators", key, lambda: put(connection, "creators", creator("new", "A")))
        connection.exec_driver_sql("INSERT INTO personas (creator_id, persona_type) VALUES ('new', 'x')")
        with pytest.raises(Conflict, match="other entries depend on how it is now"):
            go_back(connection, list(added))


def test_many_changes_alike_are_made_together_and_refused_together(database: Database) -> None:
    keys = [{"key": f"many.{number}"} for number in range(2 * MANY)]
    there = [RowChange("app_settings", key, None, {"value_json": "1", "changed_at": None}) for key in keys]
    changes = [RowChange("app_settings", key, {"value_json": "1"}, {"value_json": "2"}) for key in keys]
    with scratch(database) as connection:
        apply(connection, there)
        missing = RowChange("app_settings", {"key": "many.x"}, {"value_json": "1"}, {"value_json": "2"})
        with pytest.raises(Conflict, match="not there any more"):
            apply(connection, [missing, *changes])
        apply(connection, changes)
        assert {row and row["value_json"] for row in rows_of(connection, "app_settings", keys)} == {"2"}
        with pytest.raises(Conflict, match="changed since"):
            apply(connection, [*(change.reversed() for change in changes[:-1]), changes[-1]])


def test_many_changes_that_a_rule_of_the_table_forbids_are_refused(database: Database) -> None:
    with scratch(database) as connection:
        numbers = range(10, 10 + 2 * MANY)
        for number in numbers:
            put(connection, "creators", creator(f"c{number}", f"Page {number}"))
        changes = [
            RowChange("creators", {"creator_id": f"c{number}"}, {"page_type": "paid"}, {"page_type": "none"})
            for number in numbers
        ]
        with pytest.raises(Conflict, match="depend on"):
            apply(connection, changes)

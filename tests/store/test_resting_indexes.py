"""Indexes rest while their tables take in more than they had; nothing of that is ever left behind."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection

from eros_desktop.domain.errors import Cancelled
from eros_desktop.store import engine, resting_indexes
from eros_desktop.store.database import Database
from eros_desktop.store.resting_indexes import indexes_resting
from tests.support.workspaces import MIGRATIONS, empty_workspace

TABLES = ("message_performance", "message_details")
DEFINITIONS = (
    "SELECT name, sql FROM sqlite_master "
    f"WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN {TABLES} ORDER BY name"
)
MESSAGES = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) "
    "INSERT INTO message_performance (creator_id, message_id, send_type, sent_count, sent_date) "
    "SELECT 'anna', ? || i, 'type ' || (i % 7), i, '2026-01-' || (10 + i % 20) FROM n"
)


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Database]:
    """A workspace for which 500 rows are many."""
    monkeypatch.setattr(resting_indexes, "FEW_ROWS", 500)
    empty_workspace(tmp_path)
    with closing(opened(tmp_path)) as found:
        with found.write() as connection:
            connection.exec_driver_sql(
                "INSERT INTO creators (creator_id, page_name, display_name, page_type) "
                "VALUES ('anna', 'anna', 'Anna', 'paid')"
            )
        yield found


def opened(folder: Path) -> Database:
    return Database.open(folder, create=False, migrations=MIGRATIONS)


def definitions(connection: Connection) -> list[tuple[str, str]]:
    return [(row[0], row[1]) for row in connection.exec_driver_sql(DEFINITIONS)]


def untouched(database: Database) -> bool:
    """No message came and every index is there."""
    with database.read() as connection:
        count = connection.exec_driver_sql("SELECT count(*) FROM message_performance").scalar()
        return count == 0 and len(definitions(connection)) == 4


def test_secondary_indexes_are_gone_inside_and_the_same_behind(database: Database) -> None:
    with database.write() as connection:
        before = definitions(connection)
        with indexes_resting(connection, TABLES, 500, lambda: None):
            assert definitions(connection) == []
            connection.exec_driver_sql(MESSAGES, ("m",))
        assert definitions(connection) == before
    with database.read() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        found = connection.exec_driver_sql(
            "SELECT sum(sent_count) FROM message_performance INDEXED BY idx_message_performance_creator_date "
            "WHERE creator_id = 'anna'"
        )
        assert found.scalar() == 500 * 501 / 2


@pytest.mark.parametrize(("coming", "rests"), [(499, False), (500, False), (999, False), (1_000, True)])
def test_they_rest_only_for_twice_the_rows_there_are(database: Database, coming: int, rests: bool) -> None:
    with database.write() as connection:
        connection.exec_driver_sql(MESSAGES, ("m",))
        with indexes_resting(connection, TABLES, coming, lambda: None):
            assert (definitions(connection) == []) is rests


def bring(database: Database, pulse: Callable[[], None], *, fails: bool = False) -> None:
    """One transaction with many messages."""
    with database.write() as connection, indexes_resting(connection, TABLES, 500, pulse):
        connection.exec_driver_sql(MESSAGES, ("m",))
        if fails:
            raise ZeroDivisionError


def test_an_error_inside_leaves_the_workspace_as_it_was(database: Database) -> None:
    with pytest.raises(ZeroDivisionError):
        bring(database, lambda: None, fails=True)
    assert untouched(database)


def test_the_work_can_be_withdrawn_while_they_are_made_again(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "STEPS_A_BEAT", 100)

    def withdrawn() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        bring(database, withdrawn)
    assert untouched(database)


def test_a_crash_inside_leaves_the_workspace_as_it_was(database: Database, tmp_path: Path) -> None:
    """The file and its journal, as a power cut in the middle of the block would leave them."""
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    with database.write() as connection:
        connection.exec_driver_sql("PRAGMA cache_size = 1")
        with indexes_resting(connection, TABLES, 500, lambda: None):
            connection.exec_driver_sql(MESSAGES, ("m",))
            for name in ("eros.db", "eros.db-journal"):
                shutil.copy(database.path.with_name(name), crashed / name)
    assert (crashed / "eros.db").read_bytes() != database.path.read_bytes()
    assert (crashed / "eros.db-journal").stat().st_size > 0
    with closing(opened(crashed)) as found:
        assert untouched(found)

"""The schema: what the seeds ask for is there, the migrations and the tables say the same, and it holds."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import create_engine
from sqlalchemy.dialects import sqlite
from sqlalchemy.pool import StaticPool
from sqlalchemy.schema import CreateIndex, CreateTable

from eros_desktop.store import schema
from eros_desktop.store.engine import SETTINGS, apply_settings
from eros_desktop.store.statements import statements_of
from eros_desktop.store.tables.catalogue import CATEGORIES, METADATA, VIEWS
from tests.support.seed_schema import COLUMNS_OF_THE_SEEDS, INDEXES_OF_THE_SEEDS, TABLES_OF_THE_SEEDS
from tests.support.workspaces import MIGRATIONS


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    """The schema in memory, with every setting that works there."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as opened:
        opened.executescript(schema.schema_script(MIGRATIONS))
        apply_settings(
            opened, tuple(found for found in SETTINGS if found[0] not in ("journal_mode", "mmap_size"))
        )
        yield opened


@pytest.mark.parametrize("category", sorted(TABLES_OF_THE_SEEDS))
def test_every_table_of_the_seeds_is_in_its_category(category: str) -> None:
    assert {table.name for table in CATEGORIES[category]} == TABLES_OF_THE_SEEDS[category]


@pytest.mark.parametrize("table", sorted(COLUMNS_OF_THE_SEEDS))
def test_the_columns_are_the_seeds_own_in_their_order(connection: sqlite3.Connection, table: str) -> None:
    found = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    assert found == COLUMNS_OF_THE_SEEDS[table].split()


@pytest.mark.parametrize("table", sorted(INDEXES_OF_THE_SEEDS))
def test_the_indexes_the_seeds_name_exist(connection: sqlite3.Connection, table: str) -> None:
    found = {row[1] for row in connection.execute(f"PRAGMA index_list({table})")}
    assert found >= INDEXES_OF_THE_SEEDS[table]


def test_the_trigger_index_holds_only_active_triggers(connection: sqlite3.Connection) -> None:
    sql = schema.objects(connection)["index", "idx_volume_triggers_creator_active"]
    assert sql.endswith("(creator_id) WHERE is_active = 1")


def test_the_frozen_sql_and_the_tables_are_the_same() -> None:
    dialect = sqlite.dialect()
    described = {name: _plain(view) for name, view in VIEWS.items()}
    for table in METADATA.tables.values():
        described[table.name] = _plain(str(CreateTable(table).compile(dialect=dialect)))
        for index in table.indexes:
            described[str(index.name)] = _plain(str(CreateIndex(index).compile(dialect=dialect)))
    frozen = {
        name: _plain(sql) for (_, name), sql in schema.golden(MIGRATIONS).items() if name != "alembic_version"
    }
    assert frozen == described


def _plain(sql: str) -> str:
    return "".join(sql.split())


def test_alembic_finds_no_difference_between_the_file_and_the_tables() -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    engine = create_engine("sqlite://", poolclass=StaticPool)
    with engine.connect() as connection:
        for folder in schema.version_folders(MIGRATIONS):
            for statement in statements_of(folder):
                connection.exec_driver_sql(statement)
        found = compare_metadata(MigrationContext.configure(connection), METADATA)
    engine.dispose()
    assert found == []


def test_migrating_and_creating_give_the_same_file(tmp_path: Path) -> None:
    migrated, created = tmp_path / "migrated.db", tmp_path / "created.db"
    migrated.touch()
    schema.upgrade(migrated, MIGRATIONS)
    schema.create(created, MIGRATIONS)
    with closing(sqlite3.connect(migrated)) as one, closing(sqlite3.connect(created)) as other:
        assert schema.objects(one) == schema.objects(other)
        for question in ("PRAGMA user_version", "PRAGMA application_id", "SELECT * FROM alembic_version"):
            assert one.execute(question).fetchall() == other.execute(question).fetchall()
        assert list(one.execute("SELECT * FROM workspace_info")) == [("data_revision", "0")]


def test_the_version_number_is_that_of_the_newest_revision() -> None:
    folders = schema.version_folders(MIGRATIONS)
    assert [int(folder.name[:4]) for folder in folders] == list(range(1, schema.SCHEMA_VERSION + 1))
    assert all(folder.with_suffix(".py").is_file() for folder in folders)


def test_going_back_to_an_older_schema_is_refused(tmp_path: Path) -> None:
    from alembic import command
    from alembic.config import Config

    from eros_desktop.store.engine import upgrading_engine

    path = tmp_path / "eros.db"
    schema.create(path, MIGRATIONS)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    engine = upgrading_engine(path)
    with engine.connect() as connection, connection.begin():
        config.attributes["connection"] = connection
        with pytest.raises(NotImplementedError, match="restore a backup"):
            command.downgrade(config, "base")
    engine.dispose()
    assert schema.identify(path).version == schema.SCHEMA_VERSION


def test_schema_changes_outside_the_programs_own_transaction_are_refused() -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with pytest.raises(RuntimeError, match="which opens the transaction"):
        command.upgrade(config, "head")


def test_every_table_is_strict(connection: sqlite3.Connection) -> None:
    loose = {
        row[1]
        for row in connection.execute("PRAGMA table_list")
        if row[2] == "table" and not row[5] and not row[1].startswith("sqlite_")
    }
    assert loose == {"alembic_version"}


def test_every_reference_restricts_and_its_target_exists(connection: sqlite3.Connection) -> None:
    deferred = {("schedule_items", "parent_item_id"), ("planned_send_details", "campaign_item_id")}
    count = 0
    for table in METADATA.tables:
        for row in connection.execute(f"PRAGMA foreign_key_list({table})"):
            count += 1
            assert row[2] in METADATA.tables
            assert row[6] == ("NO ACTION" if (table, row[3]) in deferred else "RESTRICT"), (table, row)
    assert count > 60


def test_every_constraint_has_a_name() -> None:
    nameless = [
        constraint
        for table in METADATA.tables.values()
        for constraint in table.constraints
        if not constraint.name
    ]
    assert nameless == []

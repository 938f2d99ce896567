"""What the import store knows of the schema."""

from __future__ import annotations

import random
import time
from contextlib import closing
from pathlib import Path

import pytest

from eros_desktop.store.database import Database
from eros_desktop.store.imports import ROWS_A_STATEMENT, ImportStore
from eros_desktop.store.seed_shapes import seed_columns, seed_shapes
from eros_desktop.store.tables.catalogue import METADATA
from tests.support.workspaces import MIGRATIONS, empty_workspace


def test_every_table_comes_after_those_it_refers_to() -> None:
    names = list(seed_shapes())
    for name, shape in seed_shapes().items():
        for table, _ in shape.references.values():
            assert table == name or names.index(table) < names.index(name)


def test_shapes_tell_keys_numbers_and_conditions() -> None:
    shapes = seed_shapes()
    assert shapes["creators"].key == ("creator_id",)
    assert shapes["creators"].number is None
    assert shapes["caption_bank"].key == ("caption_id",)
    assert shapes["caption_bank"].number == "id"
    assert shapes["vault_matrix"].key == ("creator_id", "content_type")
    assert shapes["volume_calculation_log"].key == ()
    assert ("sent_count", "sent_count >= 0") in shapes["message_performance"].checks
    assert shapes["schedule_items"].references["parent_item_id"] == ("schedule_items", "id")
    assert "page_type" in shapes["creators"].required
    assert "id" not in shapes["caption_bank"].required


def test_tables_of_our_own_are_no_part_of_an_old_database() -> None:
    assert not {"week_plans", "import_batches", "app_settings"} & set(seed_shapes())


def test_the_columns_of_one_table_are_told_without_working_out_every_shape() -> None:
    began = time.thread_time()
    shapes = seed_shapes()
    whole = time.thread_time() - began
    began = time.thread_time()
    columns = {name: seed_columns(name) for name in shapes}
    each = (time.thread_time() - began) / len(shapes)
    assert columns == {name: tuple(shape.columns) for name, shape in shapes.items()}
    assert seed_columns("week_plans") == seed_columns("nobody_knows") == ()
    assert each * 20 < whole


@pytest.mark.parametrize("count", [1, 19, 20, 199, 200, 645])
def test_a_run_of_rows_is_stored_as_it_is_given(tmp_path: Path, count: int) -> None:
    rng = random.Random(count)
    columns = ("id", "message_id", "creator_id", "send_type", "sent_count", "earnings")
    values: list[list[object]] = [
        list(range(1, count + 1)),
        [None] * count,
        ["anna"] * count,
        [rng.choice(("tip_goal", None)) for _ in range(count)],
        [None, *range(count - 1)],
        [rng.random() for _ in range(count)],
    ]
    empty_workspace(tmp_path)
    with closing(Database.open(tmp_path, create=False, migrations=MIGRATIONS)) as database:
        with database.write() as connection:
            store = ImportStore(connection)
            connection.exec_driver_sql(
                "INSERT INTO creators (creator_id, page_name, display_name, page_type) "
                "VALUES ('anna', 'anna', 'Anna', 'paid')"
            )
            batch_id = store.begin("messages", "messages.csv", "0", "2026-11-20 10:00:00")
            store.insert_run(batch_id, "message_performance", columns, values)
        with database.read() as connection:
            stored = ImportStore(connection).rows("message_performance", columns)
            runs = connection.exec_driver_sql("SELECT row_key, last_row_key FROM import_changes").all()
    assert stored == list(zip(*values, strict=True))
    assert [tuple(run) for run in runs] == [("1", str(count))]


def test_a_statement_takes_as_many_rows_of_any_table_as_sqlite_has_parameters() -> None:
    widest = max(len(table.columns) for table in METADATA.tables.values())
    assert max(ROWS_A_STATEMENT) * widest <= 32_766  # of every SQLite since 3.32

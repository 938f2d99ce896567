"""What the import store knows of the schema."""

from __future__ import annotations

import time

from eros_desktop.store.seed_shapes import seed_columns, seed_shapes


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

"""The workspace's reference tables follow the files."""

from __future__ import annotations

from pathlib import Path

from eros_desktop.domain.reference import Reference
from tests.support.demo import empty_folder
from tests.support.stored import writing


def test_every_reference_table_holds_what_the_files_say(tmp_path: Path, reference: Reference) -> None:
    with writing(empty_folder(tmp_path / "book")) as stores:
        assert not stores.reference.is_current(reference)
        stores.reference.follow(reference)
        assert stores.reference.is_current(reference)
        counts = {
            table: stores.connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one()
            for table in (
                "send_types",
                "content_type_taxonomy",
                "channels",
                "audience_targets",
                "content_categories",
                "send_type_caption_type_map",
                "send_type_content_compatibility",
                "caption_type_migration_map",
            )
        }
    assert counts == {
        "send_types": 22,
        "content_type_taxonomy": 18,
        "channels": 5,
        "audience_targets": 19,
        "content_categories": 4,
        "send_type_caption_type_map": sum(map(len, reference.caption_priorities.values())),
        "send_type_content_compatibility": sum(map(len, reference.compatibility.values())),
        "caption_type_migration_map": len(reference.caption_type_aliases),
    }


def test_following_again_mends_rows_and_keeps_what_nobody_names(tmp_path: Path, reference: Reference) -> None:
    with writing(empty_folder(tmp_path / "book")) as stores:
        stores.reference.follow(reference)
        connection = stores.connection
        connection.exec_driver_sql(
            "UPDATE send_types SET send_type_name = 'Old' WHERE send_type_key = 'bundle'"
        )
        connection.exec_driver_sql(
            "INSERT INTO channels (channel_key, channel_name) VALUES ('pigeon', 'Pigeon')"
        )
        stores.reference.follow(reference)
        assert connection.exec_driver_sql(
            "SELECT send_type_name, category, min_price, max_price FROM send_types WHERE send_type_key = "
            "'bundle'"
        ).one() == (
            reference.send_type("bundle").name,
            "revenue",
            reference.prices.ranges["bundle"].minimum,
            reference.prices.ranges["bundle"].maximum,
        )
        assert connection.exec_driver_sql("SELECT count(*) FROM channels").scalar_one() == 6

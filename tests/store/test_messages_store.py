"""Messages as numpy columns."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from pathlib import Path

import numpy as np

from tests.support.demo import (
    MESSAGES,
    demo_folder,
    empty_folder,
    execute,
    rows,
)
from tests.support.stored import writing


def test_the_columns_are_those_of_the_rows(tmp_path: Path) -> None:
    folder = demo_folder(tmp_path / "demo")
    with writing(folder) as stores:
        bank = stores.captions.table()
        table = stores.messages.table(bank)
        assert stores.messages.count() == len(table) == MESSAGES
    told = rows(
        folder,
        "SELECT m.creator_id, substr(m.sent_date, 1, 16), m.send_type, m.sent_count, m.viewed_count, "
        "m.purchased_count, "
        "cast(round(m.earnings * 100) AS INTEGER), d.content_type, d.caption_id, coalesce(d.price_cents, -1) "
        "FROM message_performance m JOIN message_details d ON d.message_row_id = m.id",
    )
    found = []
    for place in range(len(table)):
        day = date.fromordinal(int(table.day[place]))
        minute = int(table.minute[place])
        content = table.content_type_code[place]
        found.append(
            (
                table.creator_ids[table.creator_code[place]],
                f"{day} {minute // 60:02d}:{minute % 60:02d}",
                table.send_type_names[table.send_type_code[place]],
                int(table.sent[place]),
                int(table.viewed[place]),
                int(table.purchased[place]),
                int(table.earned_cents[place]),
                None if content < 0 else table.content_type_names[content],
                bank.caption_ids[table.caption_row[place]],
                int(table.price_cents[place]),
            )
        )
    assert sorted(found, key=repr) == sorted(told, key=repr)
    order = np.lexsort((table.minute, table.day, table.creator_code))
    np.testing.assert_array_equal(order, np.arange(len(table)))


def test_kept_columns_equal_those_read_from_the_rows(tmp_path: Path) -> None:
    with writing(demo_folder(tmp_path / "demo")) as stores:
        bank = stores.captions.table()
        kept = stores.messages.table(bank)
        stores.info.raise_data_revision()
        fresh = stores.messages.table(bank)
        stores.messages.keep_table(fresh)
        again = stores.messages.table(bank)
    for other in (fresh, again):
        for field in fields(kept):
            one, two = getattr(kept, field.name), getattr(other, field.name)
            if isinstance(one, np.ndarray):
                assert one.dtype == two.dtype, field.name
                np.testing.assert_array_equal(one, two, field.name)
            else:
                assert one == two, field.name


def test_messages_that_reached_nobody_or_have_no_date_are_left_out(tmp_path: Path) -> None:
    folder = demo_folder(tmp_path / "demo")
    execute(
        folder,
        "UPDATE message_performance SET sent_count = 0, viewed_count = 0, purchased_count = 0 WHERE id = 1",
    )
    execute(folder, "UPDATE message_performance SET sent_date = NULL WHERE id = 2")
    execute(folder, "UPDATE workspace_info SET value = value + 1 WHERE key = 'data_revision'")
    with writing(folder) as stores:
        assert len(stores.messages.table(stores.captions.table())) == MESSAGES - 2
        assert stores.messages.count() == MESSAGES


def test_no_messages_are_an_empty_table(tmp_path: Path) -> None:
    with writing(empty_folder(tmp_path / "empty")) as stores:
        table = stores.messages.table(stores.captions.table())
        assert (len(table), table.creator_ids) == (0, ())
        stores.messages.keep_table(table)
        assert len(stores.messages.table(stores.captions.table())) == 0


def test_messages_of_the_same_minute_keep_the_order_of_their_ids(tmp_path: Path) -> None:
    folder = demo_folder(tmp_path / "demo")
    execute(
        folder,
        "UPDATE message_performance SET creator_id = (SELECT min(creator_id) FROM message_performance), "
        "sent_date = '2025-03-04 10:15:' || printf('%02d', 60 - id), "
        "sent_count = 1000 - id, viewed_count = 0, purchased_count = 0, earnings = 0 WHERE id <= 30",
    )
    execute(folder, "UPDATE workspace_info SET value = value + 1 WHERE key = 'data_revision'")
    with writing(folder) as stores:
        table = stores.messages.table(stores.captions.table())
    same = (table.creator_code == 0) & (table.day == date(2025, 3, 4).toordinal()) & (table.minute == 615)
    sent = table.sent[same].tolist()
    assert [count for count in sent if 970 <= count < 1000] == list(range(999, 969, -1))


def test_a_message_counts_for_its_own_content_type_else_for_that_of_its_caption(tmp_path: Path) -> None:
    folder = demo_folder(tmp_path / "demo")
    execute(folder, "UPDATE message_details SET content_type = NULL WHERE message_row_id % 3 = 0")
    execute(folder, "UPDATE message_details SET caption_id = NULL WHERE message_row_id % 7 = 0")
    execute(folder, "DELETE FROM message_details WHERE message_row_id % 11 = 0")
    execute(folder, "UPDATE workspace_info SET value = value + 1 WHERE key = 'data_revision'")
    with writing(folder) as stores:
        table = stores.messages.table(stores.captions.table())
    told = rows(
        folder,
        "SELECT coalesce(d.content_type, b.content_type), count(*) FROM message_performance m "
        "LEFT JOIN message_details d ON d.message_row_id = m.id "
        "LEFT JOIN caption_bank b ON b.caption_id = d.caption_id GROUP BY 1",
    )
    counts = np.bincount(table.content_type_code + 1, minlength=len(table.content_type_names) + 1)
    assert dict(zip((None, *table.content_type_names), counts.tolist(), strict=True)) == dict(told)

"""Messages of every source as columns."""

from __future__ import annotations

from eros_desktop.store.captions import CaptionStore
from eros_desktop.store.database import Database
from eros_desktop.store.info import InfoStore
from eros_desktop.store.messages import MessageStore

CREATOR = (
    "INSERT INTO creators (creator_id, page_name, display_name, page_type) VALUES ('c1', 'h', 'H', 'paid')"
)
PERFORMANCE = (
    "INSERT INTO message_performance (creator_id, message_id, send_type, sent_count, viewed_count, "
    "purchased_count, earnings, sent_date) VALUES ('c1', ?, 'ppv_unlock', 10, 5, 1, 2.5, ?)"
)
MASS = (
    "INSERT INTO mass_messages (creator_id, message_id, sent_count, viewed_count, purchased_count, earnings, "
    "sent_date) VALUES (?, ?, 20, 8, 2, 4.0, '2026-11-02 08:15:00')"
)


def stored(database: Database, *statements: tuple[str, tuple[object, ...]]) -> None:
    with database.write() as connection:
        connection.exec_driver_sql(CREATOR)
        for statement, values in statements:
            connection.exec_driver_sql(statement, values)


def test_mass_messages_count_unless_they_are_known_already(database: Database) -> None:
    stored(
        database,
        (PERFORMANCE, ("m1", "2026-11-01 10:30:00")),
        (MASS, ("c1", "m1")),
        (MASS, ("c1", "m2")),
        (MASS, (None, "m3")),
    )
    with database.read() as connection:
        found = MessageStore(connection).table(CaptionStore(connection).table())
    assert found.sent.tolist() == [10, 20]
    assert found.minute.tolist() == [630, 495]
    assert found.earned_cents.tolist() == [250, 400]
    assert found.send_type_code.tolist() == [0, -1]


def test_a_message_dated_without_a_time_has_no_minute(database: Database) -> None:
    stored(database, (PERFORMANCE, ("m1", "2026-11-01")))
    with database.read() as connection:
        found = MessageStore(connection).table(CaptionStore(connection).table())
    assert found.minute.tolist() == [-1]


def test_kept_columns_equal_the_rows_they_came_from(database: Database) -> None:
    stored(database, (PERFORMANCE, ("m1", "2026-11-01 10:30:00")), (MASS, ("c1", "m2")))
    with database.write() as connection:
        store = MessageStore(connection)
        fresh = store.table(CaptionStore(connection).table())
        store.keep_table(fresh)
        assert InfoStore(connection).columns("messages", 0)
        kept = store.table(CaptionStore(connection).table())
    assert kept.creator_ids == fresh.creator_ids
    assert kept.day.tolist() == fresh.day.tolist()
    assert kept.sent.tolist() == fresh.sent.tolist()

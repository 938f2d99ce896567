"""Past messages as numpy columns: read once, kept as a snapshot, replaced when the data revision moves."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import Any, NamedTuple

from numpy.typing import NDArray
from sqlalchemy import Connection, func, select

from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.captions.table import CaptionTable
from eros_desktop.store.captions import pack_names, unpack_names
from eros_desktop.store.info import InfoStore
from eros_desktop.store.message_reading import day_of, minute_of, read_messages
from eros_desktop.store.tables.performance import message_performance

FAMILY = "messages"
_NAMES = ("creator_ids", "send_type_names", "content_type_names")
_ARRAYS = tuple(field.name for field in fields(MessageTable) if field.name not in _NAMES)

_CONTENTS = """
SELECT m.creator_id, m.sent_date, d.caption_id, coalesce(d.content_type, b.content_type)
FROM message_details d
JOIN message_performance m ON m.id = d.message_row_id
JOIN caption_bank b ON b.caption_id = d.caption_id
WHERE d.caption_id IN (SELECT value FROM json_each(?)) AND m.sent_date IS NOT NULL AND m.sent_count > 0
ORDER BY m.id
"""


class MessageContent(NamedTuple):
    """The caption of a message and the content type it counts for."""

    caption_id: str
    content_type: str | None


class MessageStore:
    """Reads and writes messages on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def count(self) -> int:
        return self._connection.execute(select(func.count()).select_from(message_performance)).scalar_one()

    def table(self, bank: CaptionTable, revision: int | None = None) -> MessageTable:
        """All messages that reached somebody; `bank` is the caption table loaded beside it.

        Mass messages of an old database count too where `message_performance` does not know them; they carry
        no send type. A message whose hour is not known has the minute -1.

        With `revision` the kept snapshot of that data revision, where there is one.
        """
        info = InfoStore(self._connection)
        kept = info.columns(FAMILY, info.data_revision() if revision is None else revision)
        return _from_arrays(kept) if kept else read_messages(self._connection, bank)

    def contents_of(self, caption_ids: Iterable[str]) -> list[MessageContent]:
        """What the messages of these captions sold, in the order in which the table holds them.

        Holds for the messages that the table holds: those that reached somebody.
        """
        rows = self._connection.exec_driver_sql(_CONTENTS, (json.dumps(sorted(set(caption_ids))),))
        return [MessageContent(row[2], row[3]) for row in sorted(rows.all(), key=_place)]

    def keep_table(self, messages: MessageTable) -> None:
        """Keeps the columns for the next start, at the present data revision."""
        info = InfoStore(self._connection)
        arrays: dict[str, NDArray[Any]] = {name: getattr(messages, name) for name in _ARRAYS}
        arrays.update((name, pack_names(getattr(messages, name))) for name in _NAMES)
        info.keep_columns(FAMILY, info.data_revision(), arrays)

    def add(self, messages: Sequence[tuple[Any, ...]], details: Sequence[tuple[Any, ...]]) -> None:
        """Stores many messages at once.

        A message is (id, creator_id, message_id, send_type, sent, viewed, purchased, dollars, view rate,
        purchase rate, `YYYY-MM-DD HH:MM:SS`); its details are (id, caption_id, content_type, price_cents,
        weekday, hour).
        """
        self._connection.exec_driver_sql(
            "INSERT INTO message_performance (id, creator_id, message_id, send_type, sent_count, "
            "viewed_count, purchased_count, "
            "earnings, view_rate, purchase_rate, sent_date) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            list(messages),
        )
        self._connection.exec_driver_sql(
            "INSERT INTO message_details (message_row_id, caption_id, content_type, price_cents, "
            "local_weekday, local_hour) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            list(details),
        )


def _place(row: Sequence[Any]) -> tuple[str, int, int]:
    """Where a message stands in the table: by creator (unknown ones first), day and minute."""
    return row[0] or "", day_of(row[1][:10]), minute_of(row[1][11:16])


def _from_arrays(arrays: dict[str, NDArray[Any]]) -> MessageTable:
    columns: dict[str, Any] = {name: unpack_names(arrays[name]) for name in _NAMES}
    columns.update((name, arrays[name]) for name in _ARRAYS)
    return MessageTable(**columns)

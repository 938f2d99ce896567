"""Past messages as numpy columns: read once, kept as a snapshot, replaced when the data revision moves."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, func, select

from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.captions.table import CaptionTable
from eros_desktop.store.captions import code_names, pack_names, unpack_names
from eros_desktop.store.info import InfoStore
from eros_desktop.store.tables.performance import message_performance

FAMILY = "messages"
_NAMES = ("creator_ids", "send_type_names", "content_type_names")
_ARRAYS = tuple(field.name for field in fields(MessageTable) if field.name not in _NAMES)

_DAY = "CAST(julianday(substr(m.sent_date, 1, 10)) - 1721424.5 AS INTEGER)"
_MINUTE = """CASE WHEN length(m.sent_date) < 16 THEN -1 ELSE
       CAST(substr(m.sent_date, 12, 2) AS INTEGER) * 60 + CAST(substr(m.sent_date, 15, 2) AS INTEGER) END"""
ROWS_A_PART = 20_000
_WORDS = (0, 1, 8)
"""The places of creator, send type and content type among the selected columns."""
_NUMBERS: tuple[tuple[str, int, type[np.signedinteger[Any]]], ...] = (
    ("day", 2, np.int32),
    ("minute", 3, np.int16),
    ("sent", 4, np.int32),
    ("viewed", 5, np.int32),
    ("purchased", 6, np.int32),
    ("earned_cents", 7, np.int64),
    ("price_cents", 10, np.int32),
)
_SELECT = f"""
SELECT m.creator_id, m.send_type, {_DAY}, {_MINUTE}, m.sent_count, m.viewed_count, m.purchased_count,
       CAST(round(m.earnings * 100) AS INTEGER), coalesce(d.content_type, b.content_type), d.caption_id,
       coalesce(d.price_cents, -1)
FROM message_performance m
LEFT JOIN message_details d ON d.message_row_id = m.id
LEFT JOIN caption_bank b ON b.caption_id = d.caption_id
WHERE m.sent_date IS NOT NULL AND m.sent_count > 0
UNION ALL
SELECT m.creator_id, NULL, {_DAY}, {_MINUTE}, m.sent_count, m.viewed_count, m.purchased_count,
       CAST(round(m.earnings * 100) AS INTEGER), NULL, NULL, -1
FROM mass_messages m
WHERE m.creator_id IS NOT NULL AND m.sent_date IS NOT NULL AND m.sent_count > 0
  AND NOT EXISTS (SELECT 1 FROM message_performance p WHERE p.message_id = m.message_id)
"""


_CONTENTS = f"""
SELECT m.creator_id, {_DAY}, {_MINUTE}, d.caption_id, coalesce(d.content_type, b.content_type)
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
        return _from_arrays(kept) if kept else self._from_rows(bank)

    def contents_of(self, caption_ids: Iterable[str]) -> list[MessageContent]:
        """What the messages of these captions sold, in the order in which the table holds them.

        Holds for the messages that the table holds: those that reached somebody.
        """
        rows = self._connection.exec_driver_sql(_CONTENTS, (json.dumps(sorted(set(caption_ids))),))
        return [MessageContent(row[3], row[4]) for row in sorted(rows.all(), key=_place)]

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

    def _from_rows(self, bank: CaptionTable) -> MessageTable:
        """Read in parts, so that half a million messages are never held as rows of Python."""
        row_of = {caption_id: row for row, caption_id in enumerate(bank.caption_ids)}
        same: dict[str | None, str | None] = {}
        words: dict[int, list[str | None]] = {place: [] for place in _WORDS}
        numbers: dict[str, list[NDArray[Any]]] = {name: [np.empty(0, kind)] for name, _, kind in _NUMBERS}
        numbers["caption_row"] = [np.empty(0, np.int32)]
        found = self._connection.exec_driver_sql(_SELECT)
        while rows := found.fetchmany(ROWS_A_PART):
            columns = list(zip(*rows, strict=True))
            for place, kept in words.items():
                kept.extend(same.setdefault(word, word) for word in columns[place])
            for name, place, kind in _NUMBERS:
                numbers[name].append(np.array(columns[place], dtype=kind))
            captions = [row_of.get(caption_id, -1) for caption_id in columns[9]]
            numbers["caption_row"].append(np.array(captions, dtype=np.int32))
        (creator_ids, creator_code), (send_types, send_type_code), (contents, content_code) = (
            code_names(kept) for kept in words.values()
        )
        return MessageTable(
            creator_ids=creator_ids,
            send_type_names=send_types,
            content_type_names=contents,
            creator_code=creator_code,
            send_type_code=send_type_code,
            content_type_code=content_code,
            **{name: np.concatenate(parts) for name, parts in numbers.items()},
        ).in_order()


def _place(row: Sequence[Any]) -> tuple[str, int, int]:
    """Where a message stands in the table: by creator (unknown ones first), day and minute."""
    return row[0] or "", row[1], row[2]


def _from_arrays(arrays: dict[str, NDArray[Any]]) -> MessageTable:
    columns: dict[str, Any] = {name: unpack_names(arrays[name]) for name in _NAMES}
    columns.update((name, arrays[name]) for name in _ARRAYS)
    return MessageTable(**columns)

"""All messages from their rows to columns, each table read once from its start to its end."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from itertools import chain, repeat
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from eros_desktop.domain.analytics.messages import NO_CODE, MessageTable
from eros_desktop.domain.captions.table import CaptionTable

ROWS_A_PART = 20_000
_NUMBERS: Mapping[str, type[np.signedinteger[Any]]] = {
    "day": np.int32,
    "minute": np.int16,
    "sent": np.int32,
    "viewed": np.int32,
    "purchased": np.int32,
    "earned_cents": np.int64,
}
_SELECTED = """m.sent_date, m.sent_count, m.viewed_count, m.purchased_count,
       CAST(round(m.earnings * 100) AS INTEGER)"""
_MESSAGES = f"""
SELECT m.id, m.creator_id, m.send_type, {_SELECTED} FROM message_performance m
WHERE m.sent_date IS NOT NULL AND m.sent_count > 0
ORDER BY m.id
"""
_MASS_MESSAGES = f"""
SELECT -1, m.creator_id, NULL, {_SELECTED} FROM mass_messages m
WHERE m.creator_id IS NOT NULL AND m.sent_date IS NOT NULL AND m.sent_count > 0
  AND NOT EXISTS (SELECT 1 FROM message_performance p WHERE p.message_id = m.message_id)
"""
_DETAILS = """
SELECT message_row_id, content_type, caption_id, coalesce(price_cents, -1) FROM message_details
ORDER BY message_row_id
"""

Column = NDArray[np.signedinteger[Any]]


def read_messages(connection: Connection, bank: CaptionTable) -> MessageTable:
    """Every message that reached somebody; `bank` is the caption table of the same state.

    Messages of one creator, day and minute keep the order of their ids. Rows come in parts, so that half a
    million messages are never held as rows of Python; the details are read beside the messages and joined as
    columns, since looking each of them up takes longer.
    """
    creators, send_types, contents = _Words(), _Words(), _Words()
    days, minutes = _Read(day_of), _Read(minute_of)
    messages = _Parts({"id": np.int64, "creator": np.int32, "send_type": np.int32, **_NUMBERS})
    for query in (_MESSAGES, _MASS_MESSAGES):
        for ids, creator_ids, types, moments, *numbers in _parts_of(connection, query):
            when = [days[at[:10]] for at in moments], [minutes[at[11:16]] for at in moments]
            messages.add(ids, creators.numbers(creator_ids), send_types.numbers(types), *when, *numbers)
    row_of = dict(zip(bank.caption_ids, range(len(bank)), strict=True))
    of_bank = contents.numbers((*bank.content_type_names, None))[bank.content_type]
    details = _Parts({"id": np.int64, "content": np.int32, "caption_row": np.int32, "price_cents": np.int32})
    for ids, types, caption_ids, prices in _parts_of(connection, _DETAILS):
        rows = np.fromiter(map(row_of.get, caption_ids, repeat(-1)), np.int32, len(caption_ids))
        own = contents.numbers(types)
        inherits = (rows >= 0) & (own == contents.numbers((None,)))
        own[inherits] = of_bank[rows[inherits]]
        details.add(ids, own, rows, prices)
    sent = messages.columns()
    beside = _beside(sent["id"], details.columns())
    creator_ids, creator_code = creators.named(sent["creator"])
    send_type_names, send_type_code = send_types.named(sent["send_type"])
    content_type_names, content_type_code = contents.named(beside["content"])
    return MessageTable(
        creator_ids=creator_ids,
        send_type_names=send_type_names,
        content_type_names=content_type_names,
        creator_code=creator_code,
        send_type_code=send_type_code,
        content_type_code=content_type_code,
        caption_row=beside["caption_row"],
        price_cents=beside["price_cents"],
        **{name: sent[name] for name in _NUMBERS},
    ).in_order()


def day_of(text: str) -> int:
    """The proleptic ordinal of a stored `YYYY-MM-DD`."""
    return date(int(text[:4]), int(text[5:7]), 1).toordinal() + int(text[8:10]) - 1


def minute_of(text: str) -> int:
    """The minute of the day of a stored `HH:MM`, 0..1439; -1 where the time is not known."""
    return int(text[:2]) * 60 + int(text[3:5]) if len(text) == 5 else -1


class _Read(dict[str, int]):
    """Texts of which only a few differ, each read once."""

    def __init__(self, read: Callable[[str], int]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, text: str) -> int:
        number = self[text] = self._read(text)
        return number


def _parts_of(connection: Connection, query: str) -> Iterator[list[Sequence[Any]]]:
    """The columns of the query's rows, part by part, as SQLite's own cursor hands them out."""
    cursor = connection.connection.cursor()
    try:
        cursor.execute(query)
        while rows := cursor.fetchmany(ROWS_A_PART):
            width = len(rows[0])
            cells = list(chain.from_iterable(rows))
            yield [cells[place::width] for place in range(width)]
    finally:
        cursor.close()


def _beside(ids: Column, details: Mapping[str, Column]) -> dict[str, Column]:
    """The columns of the details in the order of the messages; -1 where a message has none."""
    last = len(details["id"]) - 1
    places = np.minimum(np.searchsorted(details["id"], ids), last)
    missing = details["id"][places] != ids if last >= 0 else np.ones(len(ids), bool)
    found = {}
    for name, column in details.items():
        found[name] = column[places] if last >= 0 else np.empty(len(ids), column.dtype)
        found[name][missing] = -1
    return found


class _Parts:
    """Columns that grow part by part."""

    def __init__(self, kinds: Mapping[str, type[np.signedinteger[Any]]]) -> None:
        self._kinds = kinds
        self._parts: list[list[Column]] = [[np.empty(0, kind)] for kind in kinds.values()]

    def add(self, *columns: Sequence[Any] | Column) -> None:
        for parts, column, kind in zip(self._parts, columns, self._kinds.values(), strict=True):
            parts.append(np.asarray(column, dtype=kind))

    def columns(self) -> dict[str, Column]:
        return {name: np.concatenate(parts) for name, parts in zip(self._kinds, self._parts, strict=True)}


class _Words:
    """The words of a column as numbers, in the order in which they are met."""

    def __init__(self) -> None:
        self._numbers: dict[str | None, int] = {}

    def numbers(self, words: Sequence[str | None]) -> Column:
        known = self._numbers
        for word in set(words) - known.keys():
            known[word] = len(known)
        return np.fromiter(map(known.__getitem__, words), np.int32, len(words))

    def named(self, numbers: Column) -> tuple[tuple[str, ...], NDArray[np.int16]]:
        """The words that occur, sorted, and the place of each number's word among them; -1 for none."""
        words = list(self._numbers)
        used = {word for number in np.unique(numbers) if number >= 0 and (word := words[number])}
        names = tuple(sorted(used))
        code = {name: place for place, name in enumerate(names)}
        codes = np.array([*(code.get(word or "", NO_CODE) for word in words), NO_CODE], dtype=np.int16)
        return names, codes[numbers]

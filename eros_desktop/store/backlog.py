"""Sends without a day, one row each, as items of a plan document."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from eros_desktop.domain.values import CreatorId
from eros_desktop.store.row_changes import RowChange, rows_of
from eros_desktop.store.tables.activity import backlog_sends

TABLE = backlog_sends.name


@dataclass(frozen=True, slots=True)
class BacklogRow:
    """`item` is one item of a plan document (domain.md 9.7); `added_at` UTC."""

    backlog_id: int
    item: Mapping[str, Any]
    added_at: str


def backlog_of(connection: Connection, creator_id: CreatorId) -> tuple[BacklogRow, ...]:
    """The creator's sends without a day, oldest first."""
    rows = connection.execute(
        select(backlog_sends)
        .where(backlog_sends.c.creator_id == creator_id)
        .order_by(backlog_sends.c.backlog_id)
    )
    return tuple(BacklogRow(row.backlog_id, json.loads(row.send_json), row.added_at) for row in rows)


def add_backlog(
    connection: Connection, creator_id: CreatorId, items: Sequence[Mapping[str, Any]], at: str
) -> tuple[RowChange, ...]:
    """Adds sends and tells which rows came."""
    keys = []
    for item in items:
        values = {"creator_id": creator_id, "send_json": json.dumps(item), "added_at": at}
        made = connection.execute(insert(backlog_sends).values(**values)).inserted_primary_key
        assert made is not None
        keys.append({"backlog_id": int(made[0])})
    found = rows_of(connection, TABLE, keys)
    return tuple(RowChange(TABLE, key, None, row) for key, row in zip(keys, found, strict=True))


def remove_backlog(connection: Connection, backlog_ids: Sequence[int]) -> tuple[RowChange, ...]:
    """Takes sends away and tells which rows went; those that are gone already are left out."""
    keys = [{"backlog_id": one} for one in backlog_ids]
    found = rows_of(connection, TABLE, keys)
    connection.execute(delete(backlog_sends).where(backlog_sends.c.backlog_id.in_(backlog_ids)))
    return tuple(
        RowChange(TABLE, key, row, None) for key, row in zip(keys, found, strict=True) if row is not None
    )

"""Rows of small tables as they are stored, for lists that people edit row by row."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, func, insert, select

from eros_desktop.store.tables.catalogue import METADATA

_CONTENT_OF_PLANNED = """
SELECT i.content_type, i.schedule_date, count(*) FROM schedule_items i
WHERE i.creator_id = ? AND i.schedule_date >= ? AND i.content_type IS NOT NULL
GROUP BY i.content_type, i.schedule_date
"""
_CAPTIONS_OF_TEXT = """
SELECT caption_id, text_hash FROM caption_details
WHERE text_hash IN (SELECT value FROM json_each(?)) ORDER BY caption_id
"""
_INSERTED = """
SELECT caption_id, subject FROM activity
WHERE kind = 'template' AND caption_id IS NOT NULL AND subject IS NOT NULL
  AND is_undone = 0 AND outcome = 'done'
"""
_USES = """
SELECT 'planned', d.caption_id, c.creator_id, c.page_name, d.schedule_date, d.schedule_time, d.send_type_key
FROM schedule_items d JOIN creators c ON c.creator_id = d.creator_id
WHERE d.caption_id IN (SELECT value FROM json_each(?))
UNION ALL
SELECT 'sent', d.caption_id, c.creator_id, c.page_name, substr(m.sent_date, 1, 10),
       substr(m.sent_date, 12, 5), m.send_type
FROM message_details d
JOIN message_performance m ON m.id = d.message_row_id AND m.sent_date IS NOT NULL
JOIN creators c ON c.creator_id = m.creator_id
WHERE d.caption_id IN (SELECT value FROM json_each(?))
ORDER BY 5 DESC, 6 DESC
"""


def rows_where(
    connection: Connection, table: str, equal: Mapping[str, Any] | None = None
) -> list[dict[str, Any]]:
    """The whole rows whose columns have these values, in the order of their primary key."""
    found = METADATA.tables[table]
    query = select(found).order_by(*found.primary_key.columns)
    for name, value in (equal or {}).items():
        query = query.where(found.c[name] == value)
    return [dict(row) for row in connection.execute(query).mappings()]


def count_rows(connection: Connection, table: str) -> int:
    """How many rows a table has."""
    return int(connection.execute(select(func.count()).select_from(METADATA.tables[table])).scalar_one())


def add_rows(connection: Connection, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """Adds rows that all name the same columns; the others take their defaults."""
    if rows:
        connection.execute(insert(METADATA.tables[table]), [dict(row) for row in rows])


def next_number(connection: Connection, table: str) -> int:
    """A number that no row of the table has or ever had, as SQLite would give it."""
    found = METADATA.tables[table]
    (key,) = found.primary_key.columns
    highest = connection.execute(select(func.max(key))).scalar() or 0
    given = (
        connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).scalar() or 0
    )
    return max(int(highest), int(given)) + 1


def planned_content(connection: Connection, creator_id: str, since: date) -> dict[str, dict[date, int]]:
    """How many sends of each content type are planned on each day from `since` on."""
    found: dict[str, dict[date, int]] = {}
    for name, day, count in connection.exec_driver_sql(_CONTENT_OF_PLANNED, (creator_id, since.isoformat())):
        days = found.setdefault(name, {})
        at = date.fromisoformat(day[:10])
        days[at] = days.get(at, 0) + count
    return found


def captions_of_texts(connection: Connection, hashes: Collection[str]) -> list[tuple[str, str]]:
    """(caption id, hash) of the captions that say one of these texts."""
    rows = connection.exec_driver_sql(_CAPTIONS_OF_TEXT, (json.dumps(sorted(set(hashes))),))
    return [(row[0], row[1]) for row in rows]


def captions_of_templates(connection: Connection) -> list[tuple[str, str]]:
    """(caption id, `bank/id`) of every caption that was made from a template."""
    return [(row[0], row[1]) for row in connection.exec_driver_sql(_INSERTED)]


def uses_of_captions(connection: Connection, caption_ids: Collection[str]) -> list[tuple[str, ...]]:
    """Every planned and past send with these captions, latest first.

    As (planned or sent, caption id, creator id, page, `YYYY-MM-DD`, `HH:MM`, send type).
    """
    wanted = json.dumps(sorted(set(caption_ids)))
    return [tuple(row) for row in connection.exec_driver_sql(_USES, (wanted, wanted))]

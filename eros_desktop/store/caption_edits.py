"""Captions as a person edits them: their own fields and the audit trail."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select

from eros_desktop.store.tables.captions import caption_audit_log, caption_bank, caption_classifications
from eros_desktop.store.tables.imports import caption_details
from eros_desktop.store.tables.schedule import schedule_items

Columns = Mapping[str, Any]

_SELECT = """
SELECT b.caption_id, b.caption_text, b.caption_type, b.content_type, d.price_cents, d.persona, d.tone,
       coalesce(b.media_count, 0), coalesce(d.is_active, 1), d.caption_id IS NOT NULL,
       c.caption_id IS NOT NULL, c.quality_tier
FROM caption_bank b
LEFT JOIN caption_details d ON d.caption_id = b.caption_id
LEFT JOIN caption_classifications c ON c.caption_id = b.caption_id
WHERE b.caption_id IN (SELECT value FROM json_each(?))
ORDER BY b.caption_id
"""


@dataclass(frozen=True, slots=True)
class EditableCaption:
    """What a person may change about a caption. Money is whole cents."""

    caption_id: str
    caption_text: str
    caption_type: str
    content_type: str | None
    price_cents: int | None
    persona: str | None
    tone: str | None
    media_count: int
    is_active: bool
    has_details: bool
    has_class: bool
    quality_tier: str | None


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One line of a caption's history."""

    caption_id: str
    action: str
    field_name: str | None
    old_value: str | None
    new_value: str | None
    reason: str | None


class CaptionEditStore:
    """Reads and writes edits on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def captions(self, caption_ids: Iterable[str]) -> dict[str, EditableCaption]:
        """The known ones of these captions by id, in order of their ids."""
        found = self._connection.exec_driver_sql(_SELECT, (json.dumps(sorted(set(caption_ids))),))
        return {row[0]: _editable(row) for row in found}

    def same_text(self, text_hash: str, *, but: str) -> tuple[str, ...]:
        """The captions whose text counts as equal to the hashed one, by id, active ones first."""
        details = caption_details.c
        rows = self._connection.execute(
            select(details.caption_id)
            .where(details.text_hash == text_hash, details.caption_id != but)
            .order_by(details.is_active.desc(), details.caption_id)
        )
        return tuple(row[0] for row in rows)

    def planned_sends(self, caption_ids: Iterable[str], first_day: str) -> int:
        """How many sends from that day (`YYYY-MM-DD`) on are planned with one of these captions."""
        ids = json.dumps(list(caption_ids))
        found = self._connection.execute(
            select(func.count())
            .select_from(schedule_items)
            .where(
                schedule_items.c.caption_id.in_(select(func.json_each(ids).table_valued("value").c.value)),
                schedule_items.c.schedule_date >= first_day,
            )
        )
        return int(found.scalar_one())

    def add(self, bank: Columns, details: Columns, classes: Columns) -> None:
        """Stores one new caption (columns of the three tables)."""
        for table, values in (
            (caption_bank, bank),
            (caption_details, details),
            (caption_classifications, classes),
        ):
            self._connection.execute(insert(table), [dict(values)])

    def add_facts(self, details: Sequence[Columns], classes: Sequence[Columns]) -> None:
        """Stores the rows of captions that came without them."""
        for table, rows in ((caption_details, details), (caption_classifications, classes)):
            if rows:
                self._connection.execute(insert(table), [dict(row) for row in rows])

    def change(
        self, bank: Mapping[str, Columns], details: Mapping[str, Columns], classes: Mapping[str, Columns]
    ) -> None:
        """Gives captions other values in the three tables, by id."""
        self._update(caption_bank, bank)
        self._update(caption_details, details)
        self._update(caption_classifications, classes)

    def audit(self, lines: Iterable[AuditLine], changed_by: str, at: str) -> None:
        """Adds to the captions' history."""
        rows = [
            {
                "caption_id": line.caption_id,
                "action": line.action,
                "field_name": line.field_name,
                "old_value": line.old_value,
                "new_value": line.new_value,
                "reason": line.reason,
                "changed_by": changed_by,
                "changed_at": at,
            }
            for line in lines
        ]
        if rows:
            self._connection.execute(insert(caption_audit_log), rows)

    def _update(self, table: Table, rows: Mapping[str, Columns]) -> None:
        grouped: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
        for caption_id, values in rows.items():
            grouped.setdefault(tuple(values), []).append((*values.values(), caption_id))
        for names, parameters in grouped.items():
            if names:
                sets = ", ".join(f'"{name}" = ?' for name in names)
                self._connection.exec_driver_sql(
                    f'UPDATE "{table.name}" SET {sets} WHERE caption_id = ?', parameters
                )


def _editable(row: Sequence[Any]) -> EditableCaption:
    flags = {
        name: bool(row[8 + place]) for place, name in enumerate(("is_active", "has_details", "has_class"))
    }
    return EditableCaption(
        row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7], **flags, quality_tier=row[11]
    )

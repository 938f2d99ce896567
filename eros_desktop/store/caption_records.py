"""Everything the workspace knows about one caption. Money comes out as whole cents."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, time
from typing import Any, Literal, NamedTuple

from sqlalchemy import Connection

from eros_desktop.domain.values import Cents, cents_from_dollars

_FACTS = """
SELECT b.caption_id, b.caption_text, b.caption_type, b.content_type, d.price_cents, d.persona, d.tone,
       coalesce(b.media_count, 0), coalesce(d.is_active, 1), b.performance_score, coalesce(b.total_sends, 0),
       coalesce(b.total_earnings, 0), b.avg_purchase_rate, b.last_used_date, b.created_at, b.creator_id,
       c.sub_type, c.quality_tier, coalesce(d.length_chars, length(b.caption_text)),
       coalesce(d.emoji_count, c.emoji_count, 0), coalesce(c.word_count, 0), coalesce(d.has_hook, 0),
       coalesce(d.has_cta, c.has_cta, 0), coalesce(c.has_clickbait, 0), coalesce(c.has_urgency, 0),
       coalesce(c.has_value_anchor, 0), b.id
FROM caption_bank b
LEFT JOIN caption_details d ON d.caption_id = b.caption_id
LEFT JOIN caption_classifications c ON c.caption_id = b.caption_id
WHERE b.caption_id = ?
"""
_AUDIT = """
SELECT action, field_name, old_value, new_value, reason, changed_by, changed_at
FROM caption_audit_log WHERE caption_id = ? ORDER BY changed_at DESC, id DESC
"""
_SCORES = """
SELECT recorded_at, performance_score, freshness_score, total_sends, total_earnings
FROM caption_score_history WHERE caption_id = ? ORDER BY recorded_at, id
"""
_SENT = """
SELECT m.creator_id, c.page_name, substr(m.sent_date, 1, 10), nullif(substr(m.sent_date, 12, 5), ''),
       m.send_type, d.price_cents, m.sent_count, m.purchased_count, m.earnings
FROM message_details d
JOIN message_performance m ON m.id = d.message_row_id
JOIN creators c ON c.creator_id = m.creator_id
WHERE d.caption_id = ? AND m.sent_date IS NOT NULL
"""
_PLANNED = """
SELECT i.creator_id, c.page_name, i.schedule_date, i.schedule_time, i.send_type_key, i.price
FROM schedule_items i JOIN creators c ON c.creator_id = i.creator_id WHERE i.caption_id = ?
"""
_IMPORTS = """
SELECT b.batch_id, b.kind, b.file_name, b.started_at, b.status, h.before_json
FROM import_changes h JOIN import_batches b ON b.batch_id = h.batch_id
WHERE h.table_name = 'caption_bank'
  AND (h.row_key = ? OR (h.last_row_key IS NOT NULL
       AND ? BETWEEN CAST(h.row_key AS INTEGER) AND CAST(h.last_row_key AS INTEGER)))
ORDER BY h.change_id
"""


class CaptionFactRow(NamedTuple):
    """The caption as it is now. Score 0..100 or unknown, rate 0..1, money whole cents."""

    caption_id: str
    caption_text: str
    caption_type: str
    content_type: str | None
    price_cents: int | None
    persona: str | None
    tone: str | None
    media_count: int
    is_active: bool
    performance_score: float | None
    total_sends: int
    earned_cents: Cents
    avg_purchase_rate: float | None
    last_used_date: date | None
    created_at: str | None
    creator_id: str | None
    sub_type: str | None
    quality_tier: str | None
    length_chars: int
    emoji_count: int
    word_count: int
    has_hook: bool
    has_cta: bool
    has_clickbait: bool
    has_urgency: bool
    has_value_anchor: bool
    row_id: int


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One line of the audit trail; `changed_at` is UTC."""

    action: str
    field_name: str | None
    old_value: str | None
    new_value: str | None
    reason: str | None
    changed_by: str | None
    changed_at: str


@dataclass(frozen=True, slots=True)
class ScorePoint:
    """Score (0..100) and totals as they stood from a moment (UTC) on."""

    recorded_at: str
    performance_score: float | None
    freshness_score: float | None
    total_sends: int
    earned_cents: Cents


@dataclass(frozen=True, slots=True)
class CaptionUse:
    """A message sent or a send planned with the caption, on the creator's wall clock.

    Counts and earnings are None for what is only planned; `at` is None where the hour is not known.
    """

    kind: Literal["sent", "planned"]
    creator_id: str
    page_name: str
    day: date
    at: time | None
    send_type_key: str | None
    price_cents: int | None
    sent_count: int | None
    purchased_count: int | None
    earned_cents: Cents | None


@dataclass(frozen=True, slots=True)
class CaptionImport:
    """An import that brought the caption (`before_text` None) or changed it; `imported_at` is UTC."""

    batch_id: int
    kind: str
    file_name: str
    imported_at: str
    is_undone: bool
    brought: bool
    before_text: str | None
    """The text that the import replaced, None when it left the text as it was."""


class CaptionRecordStore:
    """Reads the record of one caption on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def facts(self, caption_id: str) -> CaptionFactRow | None:
        row = self._connection.exec_driver_sql(_FACTS, (caption_id,)).first()
        if row is None:
            return None
        values = dict(zip(CaptionFactRow._fields, row, strict=True))
        values["earned_cents"] = cents_from_dollars(values["earned_cents"])
        values["last_used_date"] = _day(values["last_used_date"])
        values.update((name, bool(values[name])) for name in values if name.startswith(("is_", "has_")))
        return CaptionFactRow(**values)

    def audit(self, caption_id: str) -> tuple[AuditEntry, ...]:
        """Newest first."""
        rows = self._connection.exec_driver_sql(_AUDIT, (caption_id,))
        return tuple(AuditEntry(row[0], row[1], row[2], row[3], row[4], row[5], row[6]) for row in rows)

    def scores(self, caption_id: str) -> tuple[ScorePoint, ...]:
        """Oldest first."""
        rows = self._connection.exec_driver_sql(_SCORES, (caption_id,))
        return tuple(
            ScorePoint(row[0], row[1], row[2], row[3] or 0, cents_from_dollars(row[4] or 0.0)) for row in rows
        )

    def sent(self, caption_id: str) -> list[CaptionUse]:
        rows = self._connection.exec_driver_sql(_SENT, (caption_id,))
        return [
            CaptionUse(
                "sent", row[0], row[1], date.fromisoformat(row[2]), _time(row[3]), row[4], row[5],
                row[6] or 0, row[7] or 0, cents_from_dollars(row[8] or 0.0),
            )
            for row in rows
        ]  # fmt: skip

    def planned(self, caption_id: str) -> list[CaptionUse]:
        rows = self._connection.exec_driver_sql(_PLANNED, (caption_id,))
        return [
            CaptionUse(
                "planned", row[0], row[1], date.fromisoformat(row[2][:10]), _time(row[3]), row[4],
                None if row[5] is None else cents_from_dollars(row[5]), None, None, None,
            )
            for row in rows
        ]  # fmt: skip

    def imports(self, row_id: int) -> tuple[CaptionImport, ...]:
        """The imports that brought or changed the bank's row of that number, oldest first."""
        rows = self._connection.exec_driver_sql(_IMPORTS, (str(row_id), row_id))
        return tuple(_import(*row) for row in rows)


def _import(
    batch_id: int, kind: str, file_name: str, at: str, status: str, before: str | None
) -> CaptionImport:
    was: dict[str, Any] = json.loads(before or "{}")
    return CaptionImport(
        batch_id, kind, file_name, at, status == "undone", before is None, was.get("caption_text")
    )


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored[:10]) if stored else None


def _time(stored: str | None) -> time | None:
    return time.fromisoformat(stored) if stored else None

"""Merges of captions: what was kept, what was retired, and every value from before (caption_merge_log)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, insert, or_, select, update

from eros_desktop.store.tables.captions import caption_audit_log, caption_bank, caption_merge_log
from eros_desktop.store.tables.imports import caption_details

TOTALS = ("total_sends", "total_earnings", "avg_purchase_rate", "last_used_date", "freshness_score")
"""Columns of caption_bank that a kept caption takes over."""


@dataclass(frozen=True, slots=True)
class CaptionTotals:
    """A caption with the columns that a merge touches; `totals` by the names of TOTALS."""

    caption_id: str
    caption_text: str
    is_active: bool
    totals: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class MergeRow:
    """One line of the log: one caption merged into another."""

    merge_id: int
    kept_id: str
    merged_id: str
    merged_text: str
    similarity: float | None
    reason: str
    details: Mapping[str, Any]
    merged_at: str


class MergeStore:
    """Reads and writes merges on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def captions(self, caption_ids: Iterable[str]) -> dict[str, CaptionTotals]:
        """The known ones of these captions."""
        bank, details = caption_bank.c, caption_details.c
        rows = self._connection.execute(
            select(bank.caption_id, bank.caption_text, details.is_active, *(bank[name] for name in TOTALS))
            .join(caption_details, details.caption_id == bank.caption_id, isouter=True)
            .where(bank.caption_id.in_(sorted(set(caption_ids))))
        )
        return {
            row[0]: CaptionTotals(row[0], row[1], row[2] != 0, dict(zip(TOTALS, row[3:], strict=True)))
            for row in rows
        }

    def set_totals(self, caption_id: str, totals: Mapping[str, Any]) -> None:
        self._connection.execute(
            update(caption_bank).where(caption_bank.c.caption_id == caption_id).values(**totals)
        )

    def set_active(self, caption_id: str, is_active: bool) -> bool:
        """Retires or restores a caption; False when it has no details to say so."""
        done = self._connection.execute(
            update(caption_details)
            .where(caption_details.c.caption_id == caption_id)
            .values(is_active=int(is_active))
        )
        return done.rowcount == 1

    def log(self, values: Mapping[str, Any], details: Mapping[str, Any]) -> int:
        """Appends a line (columns of caption_merge_log); returns its number."""
        done = self._connection.execute(
            insert(caption_merge_log).values(**values, details_json=json.dumps(details))
        )
        (merge_id,) = done.inserted_primary_key or (0,)
        return int(merge_id)

    def set_details(self, merge_id: int, details: Mapping[str, Any]) -> None:
        self._connection.execute(
            update(caption_merge_log)
            .where(caption_merge_log.c.id == merge_id)
            .values(details_json=json.dumps(details))
        )

    def rows(self, *, merge_id: int | None = None, caption_id: str | None = None) -> list[MergeRow]:
        """Lines of the log, newest first: that of a number, or those a caption takes part in."""
        log = caption_merge_log.c
        wanted = (
            log.id == merge_id
            if merge_id is not None
            else or_(log.kept_caption_id == caption_id, log.merged_caption_id == caption_id)
        )
        columns = (
            log.id, log.kept_caption_id, log.merged_caption_id, log.merged_caption_text, log.similarity,
            log.reason, log.details_json, log.merged_at,
        )  # fmt: skip
        rows = self._connection.execute(select(*columns).where(wanted).order_by(log.id.desc()))
        return [
            MergeRow(
                row[0], row[1], row[2], row[3] or "", row[4], row[5] or "", json.loads(row[6] or "{}"),
                row[7] or "",
            )
            for row in rows
        ]  # fmt: skip

    def audit(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Appends lines to caption_audit_log; all of them name the same columns."""
        self._connection.execute(insert(caption_audit_log), list(rows))

"""What a column can show of a send: one function a field, named in the format's file."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from eros_desktop.domain.schedule.document_items import CSV_COLUMNS, csv_row, utc_text
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.weeks import DAYS, hhmm
from eros_desktop.services.exports.parts import mark_of

PREVIEW_LENGTH = 100
NUMBERS = frozenset(
    {
        "suggested_price",
        "media_count",
        "item_id",
        "parent_item_id",
        "expiration_hours",
        "score",
    }
)
"""Fields that are numbers: a spreadsheet may take them for what they are."""


@dataclass(frozen=True)
class Row:
    """One send as a row: whose it is, its place in its day (1-based), when it goes out in the file's zone."""

    send: PlannedSend
    plan: WeekPlan
    slot: int
    moment: datetime
    account: str = ""

    @cached_property
    def cells(self) -> dict[str, str]:
        """The send as the csv format shows it."""
        return csv_row(self.send, self.plan)


def _metadata(row: Row) -> str:
    """What the sheet has no column for, as one line of JSON."""
    send = row.send
    kept = {
        "full_text": send.caption_text,
        "item_id": send.item_id,
        "category": send.category,
        "send_ts": f"{send.moment:%Y-%m-%dT%H:%M}",
        "timezone": row.plan.timezone,
        "send_type_key": send.send_type_key,
        "channel": send.channel,
        "audience_target": send.audience_target,
        "content_type": send.content_type,
        "parent_item_id": send.parent_item_id,
        "expiration_hours": send.expiration_hours,
        "utc_time": utc_text(row.plan.utc(send)),
    }
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def _caption_hash(row: Row) -> str:
    text = row.send.caption_text
    return hashlib.sha256(text.encode()).hexdigest()[:16] if text else ""


def _csv_field(name: str) -> Callable[[Row], str]:
    return lambda row: row.cells[name]


FIELDS: Mapping[str, Callable[[Row], str]] = {
    **{name: _csv_field(name) for name in CSV_COLUMNS},
    "caption_text": lambda row: row.send.caption_text or "",
    "moment": lambda row: row.moment.isoformat(" ", "minutes"),
    "account": lambda row: row.account,
    "weekday": lambda row: DAYS[row.send.day.weekday()],
    "page_type": lambda row: row.plan.page_type,
    "page_and_type": lambda row: f"{row.plan.page_name}__{row.plan.page_type}",
    "slot": lambda row: f"Slot {row.slot}",
    "time": lambda row: hhmm(row.send.at),
    "caption_preview": lambda row: (row.send.caption_text or "")[:PREVIEW_LENGTH],
    "planned": lambda _row: "Planned",
    "score": lambda row: "" if row.send.score is None else f"{row.send.score:.0f}",
    "locked": lambda row: "TRUE" if row.send.is_locked else "FALSE",
    "mark": lambda row: mark_of(row.send),
    "caption_hash": _caption_hash,
    "metadata": _metadata,
}

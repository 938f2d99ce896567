"""Small message tables for the analytics tests."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from eros_desktop.domain.analytics.messages import MessageTable

TODAY = date(2026, 11, 20)


@dataclass(frozen=True, slots=True)
class Sent:
    """One message; `ago` counts days before TODAY."""

    ago: int
    sent: int = 100
    viewed: int = 40
    purchased: int = 4
    earned_cents: int = 5_000
    send_type: str = "ppv_unlock"
    content_type: str | None = None
    minute: int = 600
    creator_id: str = "c1"

    @property
    def day(self) -> int:
        return (TODAY - timedelta(days=self.ago)).toordinal()


def table(messages: Iterable[Sent]) -> MessageTable:
    """The messages as columns, in order."""
    rows = list(messages)
    creators = tuple(sorted({row.creator_id for row in rows}))
    types = tuple(sorted({row.send_type for row in rows}))
    contents = tuple(sorted({row.content_type for row in rows if row.content_type}))
    return MessageTable(
        creator_ids=creators,
        send_type_names=types,
        content_type_names=contents,
        creator_code=np.array([creators.index(row.creator_id) for row in rows], dtype=np.int16),
        send_type_code=np.array([types.index(row.send_type) for row in rows], dtype=np.int16),
        day=np.array([row.day for row in rows], dtype=np.int32),
        minute=np.array([row.minute for row in rows], dtype=np.int16),
        sent=np.array([row.sent for row in rows], dtype=np.int32),
        viewed=np.array([row.viewed for row in rows], dtype=np.int32),
        purchased=np.array([row.purchased for row in rows], dtype=np.int32),
        earned_cents=np.array([row.earned_cents for row in rows], dtype=np.int64),
        content_type_code=np.array(
            [contents.index(row.content_type) if row.content_type else -1 for row in rows], dtype=np.int16
        ),
        caption_row=np.full(len(rows), -1, dtype=np.int32),
        price_cents=np.full(len(rows), -1, dtype=np.int32),
    ).in_order()

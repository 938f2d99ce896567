"""Who did what and when, enough to take it back, and the sends that wait for a day."""

from __future__ import annotations

from sqlalchemy import Index
from sqlalchemy import text as sql

from eros_desktop.store.tables.columns import (
    creator,
    flag,
    integer,
    json_text,
    moment,
    number_key,
    real,
    table,
    text,
)

KINDS = (
    "week", "caption", "creator", "template", "setting", "import", "export", "job", "message",
)  # fmt: skip
OUTCOMES = ("done", "failed", "cancelled")
UNDO_KINDS = ("rows", "weeks", "captions", "merge", "import")

# One line an action, however many rows it touched. It outlives what it speaks of, so that nothing refers to
# other tables; `undone_by` is the line that took it back. `undo_json` comes last: SQLite reads a long value
# only where it is asked for.
activity = table(
    "activity",
    number_key("activity_id"),
    moment("happened_at", required=True),
    text("kind", required=True, one_of=KINDS),
    text("outcome", required=True, default="done", one_of=OUTCOMES),
    text("done_by", required=True, default="manager"),
    text("summary", required=True),
    text("creator_id"),
    moment("week_start"),
    integer("item_number", check="{0} >= 1"),
    text("caption_id"),
    text("subject"),
    real("milliseconds", check="{0} BETWEEN 0 AND 1e15"),
    flag("is_undone", default=0, required=True),
    moment("undone_at"),
    integer("undone_by"),
    text("undo_kind", one_of=UNDO_KINDS),
    text("search_text", required=True, default=""),
    text("details"),
    json_text("undo_json"),
    Index("idx_activity_creator", "creator_id", "activity_id"),
    Index("idx_activity_kind", "kind", "activity_id"),
    Index("idx_activity_undo", "activity_id", sqlite_where=sql("undo_json IS NOT NULL")),
    numbered=True,
)

# Sends without a day. `send_json` is one item of a plan document (domain.md 9.7).
backlog_sends = table(
    "backlog_sends",
    number_key("backlog_id"),
    creator(),
    json_text("send_json", required=True),
    moment("added_at", required=True),
    Index("idx_backlog_sends_creator", "creator_id", "backlog_id"),
    numbered=True,
)

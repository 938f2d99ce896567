"""What came from where: import batches, what undo needs, quarantine, aliases, and what imports carry
beyond the seeds' columns. Money is whole cents."""

from __future__ import annotations

from sqlalchemy import Index

from eros_desktop.store.tables.columns import (
    caption,
    cents,
    count,
    creator,
    flag,
    integer,
    json_text,
    moment,
    number_key,
    table,
    text,
)

import_batches = table(
    "import_batches",
    number_key("batch_id"),
    text("kind", required=True),
    text("file_name", required=True),
    text("file_sha256", required=True),
    moment("started_at", required=True),
    moment("finished_at"),
    json_text("counts_json", required=True, default="{}"),
    text("status", required=True, default="running", one_of=("running", "done", "interrupted", "undone")),
    moment("undone_at"),
    Index("idx_import_batches_sha256", "file_sha256"),
    numbered=True,
)

# A new row has no `before_json`, a removed one no `after_json`. One line with `last_row_key` stands for a run
# of new rows numbered without a gap from `row_key` on: half a million messages cost a handful of lines.
import_changes = table(
    "import_changes",
    number_key("change_id"),
    integer("batch_id", required=True, refers_to="import_batches.batch_id"),
    text("table_name", required=True),
    text("row_key", required=True),
    text("last_row_key"),
    json_text("before_json"),
    json_text("after_json"),
    Index("idx_import_changes_batch", "batch_id"),
    numbered=True,
)

quarantine = table(
    "quarantine",
    number_key("quarantine_id"),
    integer("batch_id", required=True, refers_to="import_batches.batch_id"),
    text("table_name", required=True),
    integer("line", check="{0} >= 0"),
    text("reason", required=True),
    json_text("values_json", required=True),
    text("status", required=True, default="waiting", one_of=("waiting", "linked", "imported", "discarded")),
    moment("resolved_at"),
    Index("idx_quarantine_batch", "batch_id", "table_name", "line"),
    Index("idx_quarantine_status", "status", "reason"),
    numbered=True,
)

import_mappings = table(
    "import_mappings",
    text("header_fingerprint", key=True),
    text("kind", required=True),
    json_text("mapping_json", required=True),
    moment("saved_at", required=True),
)

creator_aliases = table(
    "creator_aliases",
    text("alias", key=True),
    creator(),
    moment("confirmed_at", required=True),
    Index("idx_creator_aliases_creator", "creator_id"),
)

vault_notes = table(
    "vault_notes",
    creator(key=True),
    text("note", required=True),
    moment("updated_at", required=True),
)

caption_details = table(
    "caption_details",
    caption(key=True),
    # equal for captions whose normalised texts are equal (domain.md 5.4)
    text("text_hash", required=True),
    flag("is_active", required=True),
    cents("price_cents"),
    text("tone"),
    text("persona"),
    count("length_chars", required=True),
    count("emoji_count", required=True),
    flag("has_hook", default=0, required=True),
    flag("has_cta", default=0, required=True),
    Index("idx_caption_details_text_hash", "text_hash"),
    keyed=True,
)

message_details = table(
    "message_details",
    integer("message_row_id", key=True, refers_to="message_performance.id"),
    integer("batch_id", refers_to="import_batches.batch_id"),
    caption(required=False),
    text("content_type"),
    cents("price_cents"),
    # of the send, in the creator's zone; 0 is Monday
    integer("local_weekday", check="{0} BETWEEN 0 AND 6"),
    integer("local_hour", check="{0} BETWEEN 0 AND 23"),
    # creator, minute, normalised text and price, for messages that carry no id of their own
    text("natural_key", unique=True),
    text("caption_text"),
    Index("idx_message_details_caption", "caption_id"),
    Index("idx_message_details_batch", "batch_id"),
)

# Counters of a message as they were before a later import raised them.
message_history = table(
    "message_history",
    number_key("history_id"),
    integer("message_row_id", required=True, refers_to="message_performance.id"),
    integer("batch_id", refers_to="import_batches.batch_id"),
    count("sent_count", required=True),
    count("viewed_count", required=True),
    count("purchased_count", required=True),
    cents("earned_cents", required=True, default=0),
    moment("replaced_at", required=True),
    Index("idx_message_history_message", "message_row_id"),
    numbered=True,
)

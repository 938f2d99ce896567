"""What working on the caption bank needs beyond the seeds: edits to take back, families of twins."""

from __future__ import annotations

from sqlalchemy import Index

from eros_desktop.store.tables.columns import (
    caption,
    flag,
    integer,
    json_text,
    moment,
    number_key,
    rate,
    table,
    text,
)

# One line an action of a person, however many captions it touched; `changes_json` holds each row before and
# after, so that it can be taken back, also after a restart.
caption_edits = table(
    "caption_edits",
    number_key("edit_id"),
    text("summary", required=True),
    json_text("changes_json", required=True),
    moment("edited_at", required=True),
    flag("is_undone", default=0, required=True),
    moment("undone_at"),
    Index("idx_caption_edits_edited_at", "edited_at"),
    numbered=True,
)

# Near twins (domain.md 5.4): a caption in no family has no line. `family_id` is stable: a family keeps its
# number while it keeps a member. `similarity` is that to the nearest member.
caption_families = table(
    "caption_families",
    caption(key=True),
    integer("family_id", required=True, check="{0} >= 1"),
    rate("similarity"),
    moment("found_at", required=True),
    Index("idx_caption_families_family", "family_id"),
    keyed=True,
)

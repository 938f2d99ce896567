"""What working on the caption bank needs beyond the seeds: families of near twins."""

from __future__ import annotations

from sqlalchemy import Index

from eros_desktop.store.tables.columns import (
    caption,
    integer,
    moment,
    rate,
    table,
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

"""Kinds of send and of content, and what suits what (seed 000, Send Type Configuration)."""

from __future__ import annotations

from sqlalchemy import Index, UniqueConstraint

from eros_desktop.store.tables.columns import (
    NOW,
    count,
    dollars,
    flag,
    moment,
    number_key,
    rate,
    table,
    text,
)

CATEGORIES = ("revenue", "engagement", "retention")
PAGE_FILTERS = ("paid", "free", "both")

send_types = table(
    "send_types",
    number_key(),
    text("send_type_key", required=True, unique=True),
    text("send_type_name", required=True),
    text("category", required=True, one_of=CATEGORIES),
    text("description"),
    flag("requires_ppv", default=0),
    dollars("min_price"),
    dollars("max_price"),
    text("typical_timing"),
    text("page_type_filter", one_of=PAGE_FILTERS),
    flag("is_active"),
    numbered=True,
)

send_type_caption_type_map = table(
    "send_type_caption_type_map",
    number_key(),
    text("send_type_key", required=True, refers_to="send_types.send_type_key"),
    text("caption_type", required=True),
    count("priority"),
    UniqueConstraint("send_type_key", "caption_type"),
    numbered=True,
)

send_type_content_compatibility = table(
    "send_type_content_compatibility",
    number_key(),
    text("send_type_key", required=True, refers_to="send_types.send_type_key"),
    text("content_type", required=True),
    rate("compatibility_score", default=1.0),
    UniqueConstraint("send_type_key", "content_type"),
    numbered=True,
)

content_type_taxonomy = table(
    "content_type_taxonomy",
    text("content_type", key=True),
    text("display_name", required=True),
    text("category"),
    dollars("default_price"),
    flag("is_active"),
)

caption_type_migration_map = table(
    "caption_type_migration_map",
    text("old_caption_type", key=True),
    text("new_caption_type", required=True),
    text("reason"),
    flag("is_active"),
    moment("removal_date"),
    moment("created_at", default=NOW),
    Index("idx_caption_type_migration_map_new", "new_caption_type"),
)

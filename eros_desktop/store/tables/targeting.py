"""Who is addressed and through what (seed 000, Targeting & Channels).

`target_query` is kept as the text it is and never run (reliability.md B.6).
"""

from __future__ import annotations

from eros_desktop.store.tables.columns import (
    creator,
    flag,
    json_text,
    moment,
    number_key,
    score,
    table,
    text,
)
from eros_desktop.store.tables.send_types import PAGE_FILTERS

audience_targets = table(
    "audience_targets",
    number_key(),
    text("target_key", required=True, unique=True),
    text("target_name", required=True),
    text("description"),
    text("target_query"),
    text("page_type_filter", one_of=PAGE_FILTERS),
    json_text("channel_compatibility"),
    flag("is_active"),
    numbered=True,
)

channels = table(
    "channels",
    number_key(),
    text("channel_key", required=True, unique=True),
    text("channel_name", required=True),
    text("description"),
    flag("supports_targeting", default=0),
    flag("requires_media", default=0),
    score("typical_reach_pct"),
    flag("is_active"),
    numbered=True,
)

creator_pinned_posts = table(
    "creator_pinned_posts",
    creator(key=True),
    text("post_id"),
    text("post_type"),
    moment("pinned_at"),
    moment("expires_at"),
)

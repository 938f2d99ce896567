"""The caption bank, its classification, performance and history (seed 000, Caption Management)."""

from __future__ import annotations

from sqlalchemy import Index, UniqueConstraint

from eros_desktop.store.tables.columns import (
    NOW,
    caption,
    count,
    creator,
    dollars,
    flag,
    json_text,
    moment,
    number_key,
    rate,
    score,
    table,
    text,
)
from eros_desktop.store.tables.core import QUALITY

caption_bank = table(
    "caption_bank",
    number_key(),
    text("caption_id", required=True),
    creator(required=False),
    text("caption_text", required=True),
    text("caption_type", required=True),
    score("performance_score", default=0.0),
    dollars("total_earnings", default=0.0),
    count("total_sends"),
    rate("avg_purchase_rate", default=0.0),
    moment("last_used_date"),
    score("freshness_score", default=100.0),
    text("content_type"),
    count("media_count"),
    moment("created_at", default=NOW),
    Index("idx_caption_bank_caption_id", "caption_id", unique=True),
    Index("idx_caption_bank_type", "caption_type"),
    Index("idx_caption_bank_freshness", "freshness_score"),
    Index("idx_caption_bank_performance", "performance_score"),
    Index("idx_caption_bank_content_type", "content_type"),
    numbered=True,
)

caption_classifications = table(
    "caption_classifications",
    caption(key=True),
    text("caption_type", required=True),
    text("sub_type"),
    text("content_category"),
    text("quality_tier", one_of=QUALITY),
    flag("has_clickbait", default=0),
    flag("has_urgency", default=0),
    flag("has_value_anchor", default=0),
    flag("has_cta", default=0),
    count("emoji_count"),
    count("word_count"),
)

caption_creator_performance = table(
    "caption_creator_performance",
    number_key(),
    creator(),
    caption(),
    count("total_sends"),
    dollars("total_earnings", default=0.0),
    rate("avg_purchase_rate", default=0.0),
    rate("avg_view_rate", default=0.0),
    moment("last_used_date"),
    score("performance_score", default=0.0),
    UniqueConstraint("creator_id", "caption_id"),
    Index("idx_caption_creator_performance_caption", "caption_id"),
    numbered=True,
)

caption_audit_log = table(
    "caption_audit_log",
    number_key(),
    caption(),
    text("action", required=True, one_of=("created", "modified", "deleted", "restored", "merged")),
    text("field_name"),
    text("old_value"),
    text("new_value"),
    text("reason"),
    text("changed_by"),
    moment("changed_at", default=NOW),
    Index("idx_caption_audit_log_caption", "caption_id", "changed_at"),
    numbered=True,
)

caption_score_history = table(
    "caption_score_history",
    number_key(),
    caption(),
    score("performance_score"),
    score("freshness_score"),
    count("total_sends"),
    dollars("total_earnings"),
    moment("recorded_at", default=NOW),
    Index("idx_caption_score_history_caption", "caption_id", "recorded_at"),
    numbered=True,
)

caption_merge_log = table(
    "caption_merge_log",
    number_key(),
    caption("kept_caption_id"),
    text("merged_caption_id", required=True),
    text("merged_caption_text"),
    rate("similarity"),
    text("reason"),
    json_text("details_json"),
    moment("merged_at", default=NOW),
    Index("idx_caption_merge_log_kept", "kept_caption_id"),
    Index("idx_caption_merge_log_merged", "merged_caption_id"),
    numbered=True,
)

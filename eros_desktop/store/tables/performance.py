"""What sends earned, and summaries of it (seed 000, Performance & Analytics)."""

from __future__ import annotations

from sqlalchemy import Index, UniqueConstraint

from eros_desktop.store.tables.columns import (
    NOW,
    count,
    creator,
    dollars,
    integer,
    moment,
    number_key,
    rate,
    real,
    score,
    table,
    text,
)

CONTENT_TIERS = ("TOP", "MID", "LOW", "AVOID")

saturation_analysis = table(
    "saturation_analysis",
    number_key(),
    creator(),
    text("analysis_period", required=True, one_of=("7d", "14d", "30d")),
    score("saturation_score", default=0.0),
    score("opportunity_score", default=0.0),
    real("send_frequency", check="{0} BETWEEN 0 AND 1e15"),
    dollars("revenue_per_send"),
    rate("engagement_rate"),
    moment("calculated_at", default=NOW),
    Index("idx_saturation_creator", "creator_id", "analysis_period", "calculated_at"),
    numbered=True,
)

message_performance = table(
    "message_performance",
    number_key(),
    creator(),
    text("message_id", unique=True),
    text("send_type"),
    count("sent_count"),
    count("viewed_count"),
    count("purchased_count"),
    dollars("earnings", default=0.0),
    rate("view_rate", default=0.0),
    rate("purchase_rate", default=0.0),
    moment("sent_date"),
    Index("idx_message_performance_creator_type", "creator_id", "send_type"),
    # One creator's last weeks are read from this index alone (performance.md F3).
    Index(
        "idx_message_performance_creator_date",
        "creator_id",
        "sent_date",
        "send_type",
        "sent_count",
        "viewed_count",
        "purchased_count",
        "earnings",
    ),
    numbered=True,
)

mass_messages = table(
    "mass_messages",
    number_key(),
    creator(required=False),
    text("page_name"),
    text("message_id"),
    count("sent_count"),
    count("viewed_count"),
    count("purchased_count"),
    dollars("earnings", default=0.0),
    moment("sent_date"),
    Index("idx_mass_messages_creator_date", "creator_id", "sent_date"),
    Index("idx_mass_messages_message", "message_id"),
    numbered=True,
)

wall_posts = table(
    "wall_posts",
    number_key(),
    creator(required=False),
    text("page_name"),
    text("post_id", unique=True),
    count("likes_count"),
    count("comments_count"),
    moment("post_date"),
    Index("idx_wall_posts_creator_date", "creator_id", "post_date"),
    numbered=True,
)

creator_performance_30d = table(
    "creator_performance_30d",
    creator(key=True),
    count("total_sends"),
    dollars("total_earnings", default=0.0),
    dollars("avg_earnings_per_send", default=0.0),
    rate("avg_view_rate", default=0.0),
    rate("avg_purchase_rate", default=0.0),
    text("best_send_type"),
    text("best_content_type"),
    moment("period_start"),
    moment("period_end"),
    moment("calculated_at", default=NOW),
)

day_of_week_performance = table(
    "day_of_week_performance",
    number_key(),
    creator(),
    # 0 is Monday (domain.md 12, row 25)
    integer("day_of_week", required=True, check="{0} BETWEEN 0 AND 6"),
    count("total_sends"),
    dollars("total_earnings", default=0.0),
    dollars("avg_earnings_per_send", default=0.0),
    rate("avg_view_rate", default=0.0),
    rate("avg_purchase_rate", default=0.0),
    real("multiplier", default=1.0, check="{0} BETWEEN 0 AND 100"),
    moment("calculated_at", default=NOW),
    UniqueConstraint("creator_id", "day_of_week"),
    numbered=True,
)

top_content_types = table(
    "top_content_types",
    number_key(),
    creator(),
    text("content_type", required=True),
    integer("rank", check="{0} >= 1"),
    text("performance_tier", one_of=CONTENT_TIERS),
    count("total_sends"),
    dollars("total_earnings", default=0.0),
    dollars("revenue_per_send"),
    rate("avg_view_rate"),
    rate("avg_purchase_rate"),
    moment("calculated_at", default=NOW),
    UniqueConstraint("creator_id", "content_type"),
    numbered=True,
)

creator_demographics = table(
    "creator_demographics",
    number_key(),
    creator(),
    text("dimension", required=True, one_of=("age", "location", "subscription_length")),
    text("segment", required=True),
    count("fan_count"),
    rate("share"),
    moment("recorded_at", default=NOW),
    UniqueConstraint("creator_id", "dimension", "segment"),
    numbered=True,
)

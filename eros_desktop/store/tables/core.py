"""Creators and what is kept once a creator (seed 000, Core Entity Tables; seed 001, rotation)."""

from __future__ import annotations

from sqlalchemy import Index, UniqueConstraint

from eros_desktop.store.tables.columns import (
    NOW,
    count,
    creator,
    dollars,
    flag,
    integer,
    json_text,
    moment,
    number_key,
    rate,
    real,
    score,
    table,
    text,
)

PAGE_TYPES = ("paid", "free")
CONTENT_CATEGORIES = ("lifestyle", "softcore", "amateur", "explicit")
QUALITY = ("HIGH", "MID", "LOW")

creators = table(
    "creators",
    text("creator_id", key=True),
    text("page_name", required=True),
    text("display_name", required=True),
    text("page_type", required=True, one_of=PAGE_TYPES),
    dollars("subscription_price", default=0),
    flag("is_active"),
    text("timezone", default="America/Los_Angeles"),
    text("creator_group"),
    count("current_active_fans"),
    dollars("current_total_earnings", default=0),
    integer("performance_tier", check="{0} IN (1, 2, 3, 4)"),
    text("persona_type"),
    text("content_category", one_of=CONTENT_CATEGORIES, default="softcore"),
    moment("created_at", default=NOW),
    moment("updated_at", default=NOW),
    Index("idx_creators_page_name", "page_name", unique=True),
    Index("idx_creators_tier", "performance_tier"),
    Index("idx_creators_active", "is_active"),
    Index("idx_creators_content_category", "content_category"),
)

personas = table(
    "personas",
    creator(key=True),
    text("persona_type", required=True),
    json_text("tone_keywords"),
    text("emoji_style", one_of=("minimal", "moderate", "heavy")),
    text("slang_level", one_of=("none", "light", "moderate", "heavy")),
    text("voice_sample"),
    score("archetype_score"),
    moment("created_at", default=NOW),
)

content_categories = table(
    "content_categories",
    text("category_key", key=True),
    text("display_name", required=True),
    real("bump_multiplier", required=True, default=1.0, check="{0} BETWEEN 0 AND 100"),
    text("description"),
)

vault_matrix = table(
    "vault_matrix",
    number_key(),
    creator(),
    text("content_type", required=True),
    count("quantity"),
    text("quality_rating", one_of=QUALITY),
    moment("last_updated", default=NOW),
    UniqueConstraint("creator_id", "content_type"),
    Index("idx_vault_creator", "creator_id"),
    Index("idx_vault_content_type", "content_type"),
    numbered=True,
)

creator_analytics_summary = table(
    "creator_analytics_summary",
    number_key(),
    creator(),
    text("period_type", required=True, one_of=("7d", "14d", "30d", "90d")),
    count("total_sends"),
    dollars("total_earnings", default=0),
    dollars("avg_earnings_per_send", default=0),
    rate("avg_purchase_rate", default=0),
    rate("avg_view_rate", default=0),
    moment("calculated_at", default=NOW),
    Index("idx_analytics_summary_creator", "creator_id", "period_type", "calculated_at"),
    numbered=True,
)

creator_feature_flags = table(
    "creator_feature_flags",
    creator(key=True),
    flag("dynamic_volume_enabled"),
    flag("ppv_followup_enabled"),
    flag("multi_horizon_fusion"),
    flag("elasticity_bounds_enabled"),
    moment("updated_at", default=NOW),
)

creator_rotation_state = table(
    "creator_rotation_state",
    creator(key=True),
    json_text("rotation_pattern", required=True),
    moment("pattern_start_date", required=True),
    count("days_on_pattern"),
    text("current_state", one_of=("initializing", "active", "paused", "rotating"), default="initializing"),
    moment("updated_at", default=NOW),
    Index("idx_rotation_state_updated", "updated_at"),
    Index("idx_rotation_current_state", "current_state"),
)

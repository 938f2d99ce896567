"""Text banks: bumps, games, tips, VIP, retention, link drops, previews (seed 000, Content & Templates)."""

from __future__ import annotations

from sqlalchemy import Index

from eros_desktop.store.tables.columns import (
    NOW,
    count,
    creator,
    dollars,
    flag,
    json_text,
    moment,
    number_key,
    table,
    text,
)

bump_variants = table(
    "bump_variants",
    number_key(),
    text("variant_name", required=True),
    text("category", one_of=("URGENT", "STANDARD", "LATE")),
    text("content_type"),
    text("template_text", required=True),
    count("timing_min_minutes", default=None),
    count("timing_max_minutes", default=None),
    flag("is_active"),
    numbered=True,
)

game_post_templates = table(
    "game_post_templates",
    number_key(),
    text("game_type", required=True, one_of=("spin-the-wheel", "tip-matching", "trivia", "bingo", "raffle")),
    text("template_text", required=True),
    json_text("prize_tiers"),
    text("participation_style"),
    flag("is_active"),
    numbered=True,
)

tip_incentive_templates = table(
    "tip_incentive_templates",
    number_key(),
    text(
        "incentive_type",
        required=True,
        one_of=("countdown", "milestone", "random-unlock", "progressive-reveal"),
    ),
    text("template_text", required=True),
    dollars("suggested_goal_amount"),
    text("content_unlock_type"),
    flag("is_active"),
    numbered=True,
)

vip_post_templates = table(
    "vip_post_templates",
    number_key(),
    text("vip_tier", required=True, one_of=("bronze", "silver", "gold", "platinum")),
    text("template_text", required=True),
    text("benefits_description"),
    dollars("monthly_cost"),
    flag("is_active"),
    numbered=True,
)

retention_templates = table(
    "retention_templates",
    number_key(),
    text("retention_type", required=True, one_of=("renew_on_post", "renew_on_message", "expired_winback")),
    text("template_text", required=True),
    text("target_audience"),
    text("incentive_type"),
    flag("is_active"),
    numbered=True,
)

link_drop_templates = table(
    "link_drop_templates",
    number_key(),
    text("template_name"),
    text("send_type_key", refers_to="send_types.send_type_key"),
    text("content_type"),
    text("template_text", required=True),
    flag("is_active"),
    numbered=True,
)

free_preview_bank = table(
    "free_preview_bank",
    number_key(),
    creator(required=False),
    text("content_type"),
    text("preview_text", required=True),
    count("media_count"),
    moment("last_used_date"),
    flag("is_active"),
    moment("created_at", default=NOW),
    Index("idx_free_preview_bank_creator", "creator_id", "content_type"),
    numbered=True,
)

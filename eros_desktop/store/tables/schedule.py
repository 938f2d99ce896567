"""Planned and executed sends (seeds 000 and 001, Schedule Operations)."""

from __future__ import annotations

from sqlalchemy import Index, UniqueConstraint

from eros_desktop.store.tables.columns import (
    NOW,
    caption,
    count,
    creator,
    dollars,
    flag,
    integer,
    json_text,
    moment,
    number_key,
    real,
    table,
    text,
)
from eros_desktop.store.tables.core import PAGE_TYPES

schedule_items = table(
    "schedule_items",
    number_key(),
    creator(),
    moment("schedule_date", required=True),
    moment("schedule_time", required=True),
    text("send_type_key", required=True, refers_to="send_types.send_type_key"),
    text("channel", required=True),
    text("audience_target"),
    caption(required=False),
    text("content_type"),
    dollars("price"),
    count("media_count", default=None),
    integer("parent_item_id", refers_to="schedule_items.id", deferred=True),
    count("expiration_hours", default=None),
    moment("created_at", default=NOW),
    Index("idx_schedule_items_creator_date", "creator_id", "schedule_date", "schedule_time"),
    Index("idx_schedule_items_caption", "caption_id", "schedule_date"),
    Index("idx_schedule_items_parent", "parent_item_id"),
    numbered=True,
)

scheduled_sends = table(
    "scheduled_sends",
    number_key(),
    integer("schedule_item_id", required=True, refers_to="schedule_items.id"),
    creator(),
    moment("sent_at"),
    text("status", one_of=("pending", "sent", "failed", "cancelled")),
    text("message_id"),
    text("error_message"),
    Index("idx_scheduled_sends_item", "schedule_item_id"),
    Index("idx_scheduled_sends_creator", "creator_id", "sent_at"),
    numbered=True,
)

ppv_followup_tracking = table(
    "ppv_followup_tracking",
    number_key(),
    creator(),
    text("parent_ppv_id", required=True),
    moment("parent_time", required=True),
    moment("followup_time", required=True),
    real("gap_minutes", required=True),
    text("ppv_type", required=True),
    flag("is_optimal_window", default=0),
    moment("created_at", default=NOW),
    Index("idx_followup_creator", "creator_id"),
    Index("idx_followup_gap", "gap_minutes"),
    numbered=True,
)

daily_activity_schedules = table(
    "daily_activity_schedules",
    number_key(),
    creator(),
    moment("schedule_date", required=True),
    json_text("send_slots"),
    count("total_sends", default=None),
    count("revenue_sends", default=None),
    count("engagement_sends", default=None),
    count("retention_sends", default=None),
    moment("created_at", default=NOW),
    UniqueConstraint("creator_id", "schedule_date"),
    numbered=True,
)

schedule_templates = table(
    "schedule_templates",
    number_key("template_id"),
    creator(required=False),
    text("template_name", required=True),
    text("page_type", one_of=PAGE_TYPES),
    moment("week_start_date"),
    json_text("items_json"),
    text("notes"),
    flag("is_active"),
    moment("created_at", default=NOW),
    moment("updated_at", default=NOW),
    Index("idx_schedule_templates_creator", "creator_id"),
    numbered=True,
)

"""What a planned week needs beyond the seeds: status, scores, locks, drafts, exports.

Money is whole cents. Times of day are `HH:MM` in the creator's zone, moments UTC.
"""

from __future__ import annotations

from sqlalchemy import Index, UniqueConstraint

from eros_desktop.store.tables.columns import (
    cents,
    count,
    creator,
    flag,
    integer,
    json_text,
    moment,
    number_key,
    real,
    score,
    table,
    text,
)

TIP_GOAL_MODES = ("goal_based", "individual", "competitive")

week_plans = table(
    "week_plans",
    number_key("week_plan_id"),
    creator(),
    moment("week_start", required=True),
    text("status", required=True, default="draft", one_of=("draft", "approved", "queued", "completed")),
    integer("seed", required=True, default=0),
    text("fingerprint", required=True, default=""),
    text("timezone", required=True),
    json_text("volume_json", required=True, default="{}"),
    json_text("strategy_json", required=True, default="{}"),
    json_text("validation_json"),
    json_text("assignment_json"),
    json_text("warnings_json", required=True, default="[]"),
    integer("revision", required=True, default=1, check="{0} >= 1"),
    moment("generated_at", required=True),
    text("run_id"),
    text("reopened_reason"),
    UniqueConstraint("creator_id", "week_start"),
    Index("idx_week_plans_week", "week_start"),
    numbered=True,
)

planned_send_details = table(
    "planned_send_details",
    integer("schedule_item_id", key=True, refers_to="schedule_items.id"),
    integer("week_plan_id", required=True, refers_to="week_plans.week_plan_id"),
    integer("item_number", required=True, check="{0} >= 1"),
    moment("base_time"),
    cents("goal_cents"),
    text("tip_goal_mode", one_of=TIP_GOAL_MODES),
    flag("flyer_required", default=0, required=True),
    integer("campaign_item_id", refers_to="schedule_items.id", deferred=True),
    count("followup_delay_minutes", default=None),
    text("label"),
    text("media_type", required=True, default="none"),
    real("score"),
    score("score_freshness"),
    score("score_performance"),
    score("score_type_priority"),
    score("score_diversity"),
    score("score_persona"),
    count("fallback_level", default=None),
    score("performance_at_selection"),
    score("freshness_at_selection"),
    flag("needs_manual_caption", default=0, required=True),
    text("caption_warning"),
    flag("is_locked", default=0, required=True),
    flag("is_hand_edited", default=0, required=True),
    text("note"),
    real("priority", required=True, default=0.0),
    cents("expected_revenue_cents", required=True, default=0),
    text("item_status", required=True, default="pending", one_of=("pending", "queued", "sent", "skipped")),
    UniqueConstraint("week_plan_id", "item_number"),
    Index("idx_planned_send_details_campaign", "campaign_item_id"),
)

drafts = table(
    "drafts",
    number_key("draft_id"),
    creator(),
    moment("week_start", required=True),
    integer("based_on_revision", check="{0} >= 1"),
    json_text("plan_json", required=True),
    moment("saved_at", required=True),
    UniqueConstraint("creator_id", "week_start"),
    numbered=True,
)

exports = table(
    "exports",
    number_key("export_id"),
    creator(),
    moment("week_start", required=True),
    integer("revision", check="{0} >= 1"),
    text("format", required=True),
    text("file_name", required=True),
    text("file_sha256"),
    text("status", required=True, default="prepared", one_of=("prepared", "written")),
    json_text("items_json", required=True, default="[]"),
    moment("exported_at", required=True),
    Index("idx_exports_creator_week", "creator_id", "week_start", "exported_at"),
    numbered=True,
)

-- What a planned week needs beyond the seeds.

CREATE TABLE week_plans (
    week_plan_id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    creator_id TEXT NOT NULL,
    week_start TEXT NOT NULL,
    status TEXT DEFAULT 'draft' NOT NULL CONSTRAINT ck_week_plans_status CHECK (status IN ('draft', 'approved', 'queued', 'completed')),
    seed INTEGER DEFAULT 0 NOT NULL,
    fingerprint TEXT DEFAULT '' NOT NULL,
    timezone TEXT NOT NULL,
    volume_json TEXT DEFAULT '{}' NOT NULL,
    strategy_json TEXT DEFAULT '{}' NOT NULL,
    validation_json TEXT,
    assignment_json TEXT,
    warnings_json TEXT DEFAULT '[]' NOT NULL,
    revision INTEGER DEFAULT 1 NOT NULL CONSTRAINT ck_week_plans_revision CHECK (revision >= 1),
    generated_at TEXT NOT NULL,
    run_id TEXT,
    reopened_reason TEXT,
    CONSTRAINT uq_week_plans_creator_id_week_start UNIQUE (creator_id, week_start),
    CONSTRAINT fk_week_plans_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX idx_week_plans_week ON week_plans (week_start);

CREATE TABLE planned_send_details (
    schedule_item_id INTEGER NOT NULL,
    week_plan_id INTEGER NOT NULL,
    item_number INTEGER NOT NULL CONSTRAINT ck_planned_send_details_item_number CHECK (item_number >= 1),
    base_time TEXT,
    goal_cents INTEGER CONSTRAINT ck_planned_send_details_goal_cents CHECK (goal_cents >= 0),
    tip_goal_mode TEXT CONSTRAINT ck_planned_send_details_tip_goal_mode CHECK (tip_goal_mode IN ('goal_based', 'individual', 'competitive')),
    flyer_required INTEGER DEFAULT 0 NOT NULL CONSTRAINT ck_planned_send_details_flyer_required CHECK (flyer_required IN (0, 1)),
    campaign_item_id INTEGER,
    followup_delay_minutes INTEGER CONSTRAINT ck_planned_send_details_followup_delay_minutes CHECK (followup_delay_minutes >= 0),
    label TEXT,
    media_type TEXT DEFAULT 'none' NOT NULL,
    score REAL CONSTRAINT ck_planned_send_details_score CHECK (score BETWEEN -1e15 AND 1e15),
    score_freshness REAL CONSTRAINT ck_planned_send_details_score_freshness CHECK (score_freshness BETWEEN 0 AND 100),
    score_performance REAL CONSTRAINT ck_planned_send_details_score_performance CHECK (score_performance BETWEEN 0 AND 100),
    score_type_priority REAL CONSTRAINT ck_planned_send_details_score_type_priority CHECK (score_type_priority BETWEEN 0 AND 100),
    score_diversity REAL CONSTRAINT ck_planned_send_details_score_diversity CHECK (score_diversity BETWEEN 0 AND 100),
    score_persona REAL CONSTRAINT ck_planned_send_details_score_persona CHECK (score_persona BETWEEN 0 AND 100),
    fallback_level INTEGER CONSTRAINT ck_planned_send_details_fallback_level CHECK (fallback_level >= 0),
    performance_at_selection REAL CONSTRAINT ck_planned_send_details_performance_at_selection CHECK (performance_at_selection BETWEEN 0 AND 100),
    freshness_at_selection REAL CONSTRAINT ck_planned_send_details_freshness_at_selection CHECK (freshness_at_selection BETWEEN 0 AND 100),
    needs_manual_caption INTEGER DEFAULT 0 NOT NULL CONSTRAINT ck_planned_send_details_needs_manual_caption CHECK (needs_manual_caption IN (0, 1)),
    caption_warning TEXT,
    is_locked INTEGER DEFAULT 0 NOT NULL CONSTRAINT ck_planned_send_details_is_locked CHECK (is_locked IN (0, 1)),
    is_hand_edited INTEGER DEFAULT 0 NOT NULL CONSTRAINT ck_planned_send_details_is_hand_edited CHECK (is_hand_edited IN (0, 1)),
    note TEXT,
    priority REAL DEFAULT (0.0) NOT NULL CONSTRAINT ck_planned_send_details_priority CHECK (priority BETWEEN -1e15 AND 1e15),
    expected_revenue_cents INTEGER DEFAULT 0 NOT NULL CONSTRAINT ck_planned_send_details_expected_revenue_cents CHECK (expected_revenue_cents >= 0),
    item_status TEXT DEFAULT 'pending' NOT NULL CONSTRAINT ck_planned_send_details_item_status CHECK (item_status IN ('pending', 'queued', 'sent', 'skipped')),
    CONSTRAINT pk_planned_send_details PRIMARY KEY (schedule_item_id),
    CONSTRAINT uq_planned_send_details_week_plan_id_item_number UNIQUE (week_plan_id, item_number),
    CONSTRAINT fk_planned_send_details_schedule_item_id FOREIGN KEY(schedule_item_id) REFERENCES schedule_items (id) ON DELETE RESTRICT,
    CONSTRAINT fk_planned_send_details_week_plan_id FOREIGN KEY(week_plan_id) REFERENCES week_plans (week_plan_id) ON DELETE RESTRICT,
    CONSTRAINT fk_planned_send_details_campaign_item_id FOREIGN KEY(campaign_item_id) REFERENCES schedule_items (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX idx_planned_send_details_campaign ON planned_send_details (campaign_item_id);

CREATE TABLE edit_history (
    edit_id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    week_plan_id INTEGER NOT NULL,
    revision INTEGER NOT NULL CONSTRAINT ck_edit_history_revision CHECK (revision >= 1),
    summary TEXT NOT NULL,
    before_json TEXT,
    after_json TEXT,
    is_undone INTEGER DEFAULT 0 NOT NULL CONSTRAINT ck_edit_history_is_undone CHECK (is_undone IN (0, 1)),
    edited_at TEXT NOT NULL,
    CONSTRAINT fk_edit_history_week_plan_id FOREIGN KEY(week_plan_id) REFERENCES week_plans (week_plan_id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX idx_edit_history_week ON edit_history (week_plan_id, revision);

CREATE TABLE drafts (
    draft_id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    creator_id TEXT NOT NULL,
    week_start TEXT NOT NULL,
    based_on_revision INTEGER CONSTRAINT ck_drafts_based_on_revision CHECK (based_on_revision >= 1),
    plan_json TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    CONSTRAINT uq_drafts_creator_id_week_start UNIQUE (creator_id, week_start),
    CONSTRAINT fk_drafts_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE exports (
    export_id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    creator_id TEXT NOT NULL,
    week_start TEXT NOT NULL,
    revision INTEGER CONSTRAINT ck_exports_revision CHECK (revision >= 1),
    format TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_sha256 TEXT,
    status TEXT DEFAULT 'prepared' NOT NULL CONSTRAINT ck_exports_status CHECK (status IN ('prepared', 'written')),
    items_json TEXT DEFAULT '[]' NOT NULL,
    exported_at TEXT NOT NULL,
    CONSTRAINT fk_exports_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX idx_exports_creator_week ON exports (creator_id, week_start, exported_at);

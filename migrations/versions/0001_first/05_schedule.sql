-- Planned and executed sends.

CREATE TABLE schedule_items (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    creator_id TEXT NOT NULL,
    schedule_date TEXT NOT NULL,
    schedule_time TEXT NOT NULL,
    send_type_key TEXT NOT NULL,
    channel TEXT NOT NULL,
    audience_target TEXT,
    caption_id TEXT,
    content_type TEXT,
    price REAL CONSTRAINT ck_schedule_items_price CHECK (price BETWEEN 0 AND 1e15),
    media_count INTEGER CONSTRAINT ck_schedule_items_media_count CHECK (media_count >= 0),
    parent_item_id INTEGER,
    expiration_hours INTEGER CONSTRAINT ck_schedule_items_expiration_hours CHECK (expiration_hours >= 0),
    created_at TEXT DEFAULT (datetime('now')),
    CONSTRAINT fk_schedule_items_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT,
    CONSTRAINT fk_schedule_items_send_type_key FOREIGN KEY(send_type_key) REFERENCES send_types (send_type_key) ON DELETE RESTRICT,
    CONSTRAINT fk_schedule_items_caption_id FOREIGN KEY(caption_id) REFERENCES caption_bank (caption_id) ON DELETE RESTRICT,
    CONSTRAINT fk_schedule_items_parent_item_id FOREIGN KEY(parent_item_id) REFERENCES schedule_items (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE INDEX idx_schedule_items_caption ON schedule_items (caption_id, schedule_date);
CREATE INDEX idx_schedule_items_creator_date ON schedule_items (creator_id, schedule_date, schedule_time);
CREATE INDEX idx_schedule_items_parent ON schedule_items (parent_item_id);

CREATE TABLE scheduled_sends (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    schedule_item_id INTEGER NOT NULL,
    creator_id TEXT NOT NULL,
    sent_at TEXT,
    status TEXT CONSTRAINT ck_scheduled_sends_status CHECK (status IN ('pending', 'sent', 'failed', 'cancelled')),
    message_id TEXT,
    error_message TEXT,
    CONSTRAINT fk_scheduled_sends_schedule_item_id FOREIGN KEY(schedule_item_id) REFERENCES schedule_items (id) ON DELETE RESTRICT,
    CONSTRAINT fk_scheduled_sends_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX idx_scheduled_sends_creator ON scheduled_sends (creator_id, sent_at);
CREATE INDEX idx_scheduled_sends_item ON scheduled_sends (schedule_item_id);

CREATE TABLE ppv_followup_tracking (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    creator_id TEXT NOT NULL,
    parent_ppv_id TEXT NOT NULL,
    parent_time TEXT NOT NULL,
    followup_time TEXT NOT NULL,
    gap_minutes REAL NOT NULL CONSTRAINT ck_ppv_followup_tracking_gap_minutes CHECK (gap_minutes BETWEEN -1e15 AND 1e15),
    ppv_type TEXT NOT NULL,
    is_optimal_window INTEGER DEFAULT 0 CONSTRAINT ck_ppv_followup_tracking_is_optimal_window CHECK (is_optimal_window IN (0, 1)),
    created_at TEXT DEFAULT (datetime('now')),
    CONSTRAINT fk_ppv_followup_tracking_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX idx_followup_creator ON ppv_followup_tracking (creator_id);
CREATE INDEX idx_followup_gap ON ppv_followup_tracking (gap_minutes);

CREATE TABLE daily_activity_schedules (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    creator_id TEXT NOT NULL,
    schedule_date TEXT NOT NULL,
    send_slots TEXT,
    total_sends INTEGER CONSTRAINT ck_daily_activity_schedules_total_sends CHECK (total_sends >= 0),
    revenue_sends INTEGER CONSTRAINT ck_daily_activity_schedules_revenue_sends CHECK (revenue_sends >= 0),
    engagement_sends INTEGER CONSTRAINT ck_daily_activity_schedules_engagement_sends CHECK (engagement_sends >= 0),
    retention_sends INTEGER CONSTRAINT ck_daily_activity_schedules_retention_sends CHECK (retention_sends >= 0),
    created_at TEXT DEFAULT (datetime('now')),
    CONSTRAINT uq_daily_activity_schedules_creator_id_schedule_date UNIQUE (creator_id, schedule_date),
    CONSTRAINT fk_daily_activity_schedules_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE schedule_templates (
    template_id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    creator_id TEXT,
    template_name TEXT NOT NULL,
    page_type TEXT CONSTRAINT ck_schedule_templates_page_type CHECK (page_type IN ('paid', 'free')),
    week_start_date TEXT,
    items_json TEXT,
    notes TEXT,
    is_active INTEGER DEFAULT 1 CONSTRAINT ck_schedule_templates_is_active CHECK (is_active IN (0, 1)),
    created_at TEXT DEFAULT (datetime('now')),
    updated_at TEXT DEFAULT (datetime('now')),
    CONSTRAINT fk_schedule_templates_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX idx_schedule_templates_creator ON schedule_templates (creator_id);

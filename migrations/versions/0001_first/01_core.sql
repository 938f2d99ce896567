-- Creators and what is kept once a creator.

CREATE TABLE creators (
    creator_id TEXT NOT NULL,
    page_name TEXT NOT NULL,
    display_name TEXT NOT NULL,
    page_type TEXT NOT NULL CONSTRAINT ck_creators_page_type CHECK (page_type IN ('paid', 'free')),
    subscription_price REAL DEFAULT (0.0) CONSTRAINT ck_creators_subscription_price CHECK (subscription_price BETWEEN 0 AND 1e15),
    is_active INTEGER DEFAULT 1 CONSTRAINT ck_creators_is_active CHECK (is_active IN (0, 1)),
    timezone TEXT DEFAULT 'America/Los_Angeles',
    creator_group TEXT,
    current_active_fans INTEGER DEFAULT 0 CONSTRAINT ck_creators_current_active_fans CHECK (current_active_fans >= 0),
    current_total_earnings REAL DEFAULT (0.0) CONSTRAINT ck_creators_current_total_earnings CHECK (current_total_earnings BETWEEN 0 AND 1e15),
    performance_tier INTEGER CONSTRAINT ck_creators_performance_tier CHECK (performance_tier IN (1, 2, 3, 4)),
    persona_type TEXT,
    content_category TEXT DEFAULT 'softcore' CONSTRAINT ck_creators_content_category CHECK (content_category IN ('lifestyle', 'softcore', 'amateur', 'explicit')),
    created_at TEXT DEFAULT (datetime('now')),
    updated_at TEXT DEFAULT (datetime('now')),
    CONSTRAINT pk_creators PRIMARY KEY (creator_id)
) STRICT;

CREATE INDEX idx_creators_active ON creators (is_active);
CREATE INDEX idx_creators_content_category ON creators (content_category);
CREATE UNIQUE INDEX idx_creators_page_name ON creators (page_name);
CREATE INDEX idx_creators_tier ON creators (performance_tier);

CREATE TABLE personas (
    creator_id TEXT NOT NULL,
    persona_type TEXT NOT NULL,
    tone_keywords TEXT,
    emoji_style TEXT CONSTRAINT ck_personas_emoji_style CHECK (emoji_style IN ('minimal', 'moderate', 'heavy')),
    slang_level TEXT CONSTRAINT ck_personas_slang_level CHECK (slang_level IN ('none', 'light', 'moderate', 'heavy')),
    voice_sample TEXT,
    archetype_score REAL CONSTRAINT ck_personas_archetype_score CHECK (archetype_score BETWEEN 0 AND 100),
    created_at TEXT DEFAULT (datetime('now')),
    CONSTRAINT pk_personas PRIMARY KEY (creator_id),
    CONSTRAINT fk_personas_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE content_categories (
    category_key TEXT NOT NULL,
    display_name TEXT NOT NULL,
    bump_multiplier REAL DEFAULT (1.0) NOT NULL CONSTRAINT ck_content_categories_bump_multiplier CHECK (bump_multiplier BETWEEN 0 AND 100),
    description TEXT,
    CONSTRAINT pk_content_categories PRIMARY KEY (category_key)
) STRICT;

CREATE TABLE vault_matrix (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    creator_id TEXT NOT NULL,
    content_type TEXT NOT NULL,
    quantity INTEGER DEFAULT 0 CONSTRAINT ck_vault_matrix_quantity CHECK (quantity >= 0),
    quality_rating TEXT CONSTRAINT ck_vault_matrix_quality_rating CHECK (quality_rating IN ('HIGH', 'MID', 'LOW')),
    last_updated TEXT DEFAULT (datetime('now')),
    CONSTRAINT uq_vault_matrix_creator_id_content_type UNIQUE (creator_id, content_type),
    CONSTRAINT fk_vault_matrix_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX idx_vault_content_type ON vault_matrix (content_type);
CREATE INDEX idx_vault_creator ON vault_matrix (creator_id);

CREATE TABLE creator_analytics_summary (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    creator_id TEXT NOT NULL,
    period_type TEXT NOT NULL CONSTRAINT ck_creator_analytics_summary_period_type CHECK (period_type IN ('7d', '14d', '30d', '90d')),
    total_sends INTEGER DEFAULT 0 CONSTRAINT ck_creator_analytics_summary_total_sends CHECK (total_sends >= 0),
    total_earnings REAL DEFAULT (0.0) CONSTRAINT ck_creator_analytics_summary_total_earnings CHECK (total_earnings BETWEEN 0 AND 1e15),
    avg_earnings_per_send REAL DEFAULT (0.0) CONSTRAINT ck_creator_analytics_summary_avg_earnings_per_send CHECK (avg_earnings_per_send BETWEEN 0 AND 1e15),
    avg_purchase_rate REAL DEFAULT (0.0) CONSTRAINT ck_creator_analytics_summary_avg_purchase_rate CHECK (avg_purchase_rate BETWEEN 0 AND 1),
    avg_view_rate REAL DEFAULT (0.0) CONSTRAINT ck_creator_analytics_summary_avg_view_rate CHECK (avg_view_rate BETWEEN 0 AND 1),
    calculated_at TEXT DEFAULT (datetime('now')),
    CONSTRAINT fk_creator_analytics_summary_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX idx_analytics_summary_creator ON creator_analytics_summary (creator_id, period_type, calculated_at);

CREATE TABLE creator_feature_flags (
    creator_id TEXT NOT NULL,
    dynamic_volume_enabled INTEGER DEFAULT 1 CONSTRAINT ck_creator_feature_flags_dynamic_volume_enabled CHECK (dynamic_volume_enabled IN (0, 1)),
    ppv_followup_enabled INTEGER DEFAULT 1 CONSTRAINT ck_creator_feature_flags_ppv_followup_enabled CHECK (ppv_followup_enabled IN (0, 1)),
    multi_horizon_fusion INTEGER DEFAULT 1 CONSTRAINT ck_creator_feature_flags_multi_horizon_fusion CHECK (multi_horizon_fusion IN (0, 1)),
    elasticity_bounds_enabled INTEGER DEFAULT 1 CONSTRAINT ck_creator_feature_flags_elasticity_bounds_enabled CHECK (elasticity_bounds_enabled IN (0, 1)),
    updated_at TEXT DEFAULT (datetime('now')),
    CONSTRAINT pk_creator_feature_flags PRIMARY KEY (creator_id),
    CONSTRAINT fk_creator_feature_flags_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE creator_rotation_state (
    creator_id TEXT NOT NULL,
    rotation_pattern TEXT NOT NULL,
    pattern_start_date TEXT NOT NULL,
    days_on_pattern INTEGER DEFAULT 0 CONSTRAINT ck_creator_rotation_state_days_on_pattern CHECK (days_on_pattern >= 0),
    current_state TEXT DEFAULT 'initializing' CONSTRAINT ck_creator_rotation_state_current_state CHECK (current_state IN ('initializing', 'active', 'paused', 'rotating')),
    updated_at TEXT DEFAULT (datetime('now')),
    CONSTRAINT pk_creator_rotation_state PRIMARY KEY (creator_id),
    CONSTRAINT fk_creator_rotation_state_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX idx_rotation_current_state ON creator_rotation_state (current_state);
CREATE INDEX idx_rotation_state_updated ON creator_rotation_state (updated_at);

-- Text banks.

CREATE TABLE bump_variants (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    variant_name TEXT NOT NULL,
    category TEXT CONSTRAINT ck_bump_variants_category CHECK (category IN ('URGENT', 'STANDARD', 'LATE')),
    content_type TEXT,
    template_text TEXT NOT NULL,
    timing_min_minutes INTEGER CONSTRAINT ck_bump_variants_timing_min_minutes CHECK (timing_min_minutes >= 0),
    timing_max_minutes INTEGER CONSTRAINT ck_bump_variants_timing_max_minutes CHECK (timing_max_minutes >= 0),
    is_active INTEGER DEFAULT 1 CONSTRAINT ck_bump_variants_is_active CHECK (is_active IN (0, 1))
) STRICT;

CREATE TABLE game_post_templates (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    game_type TEXT NOT NULL CONSTRAINT ck_game_post_templates_game_type CHECK (game_type IN ('spin-the-wheel', 'tip-matching', 'trivia', 'bingo', 'raffle')),
    template_text TEXT NOT NULL,
    prize_tiers TEXT,
    participation_style TEXT,
    is_active INTEGER DEFAULT 1 CONSTRAINT ck_game_post_templates_is_active CHECK (is_active IN (0, 1))
) STRICT;

CREATE TABLE tip_incentive_templates (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    incentive_type TEXT NOT NULL CONSTRAINT ck_tip_incentive_templates_incentive_type CHECK (incentive_type IN ('countdown', 'milestone', 'random-unlock', 'progressive-reveal')),
    template_text TEXT NOT NULL,
    suggested_goal_amount REAL CONSTRAINT ck_tip_incentive_templates_suggested_goal_amount CHECK (suggested_goal_amount BETWEEN 0 AND 1e15),
    content_unlock_type TEXT,
    is_active INTEGER DEFAULT 1 CONSTRAINT ck_tip_incentive_templates_is_active CHECK (is_active IN (0, 1))
) STRICT;

CREATE TABLE vip_post_templates (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    vip_tier TEXT NOT NULL CONSTRAINT ck_vip_post_templates_vip_tier CHECK (vip_tier IN ('bronze', 'silver', 'gold', 'platinum')),
    template_text TEXT NOT NULL,
    benefits_description TEXT,
    monthly_cost REAL CONSTRAINT ck_vip_post_templates_monthly_cost CHECK (monthly_cost BETWEEN 0 AND 1e15),
    is_active INTEGER DEFAULT 1 CONSTRAINT ck_vip_post_templates_is_active CHECK (is_active IN (0, 1))
) STRICT;

CREATE TABLE retention_templates (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    retention_type TEXT NOT NULL CONSTRAINT ck_retention_templates_retention_type CHECK (retention_type IN ('renew_on_post', 'renew_on_message', 'expired_winback')),
    template_text TEXT NOT NULL,
    target_audience TEXT,
    incentive_type TEXT,
    is_active INTEGER DEFAULT 1 CONSTRAINT ck_retention_templates_is_active CHECK (is_active IN (0, 1))
) STRICT;

CREATE TABLE link_drop_templates (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    template_name TEXT,
    send_type_key TEXT,
    content_type TEXT,
    template_text TEXT NOT NULL,
    is_active INTEGER DEFAULT 1 CONSTRAINT ck_link_drop_templates_is_active CHECK (is_active IN (0, 1)),
    CONSTRAINT fk_link_drop_templates_send_type_key FOREIGN KEY(send_type_key) REFERENCES send_types (send_type_key) ON DELETE RESTRICT
) STRICT;

CREATE TABLE free_preview_bank (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    creator_id TEXT,
    content_type TEXT,
    preview_text TEXT NOT NULL,
    media_count INTEGER DEFAULT 0 CONSTRAINT ck_free_preview_bank_media_count CHECK (media_count >= 0),
    last_used_date TEXT,
    is_active INTEGER DEFAULT 1 CONSTRAINT ck_free_preview_bank_is_active CHECK (is_active IN (0, 1)),
    created_at TEXT DEFAULT (datetime('now')),
    CONSTRAINT fk_free_preview_bank_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX idx_free_preview_bank_creator ON free_preview_bank (creator_id, content_type);

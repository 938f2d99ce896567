-- What sends earned, and summaries of it.

CREATE TABLE saturation_analysis (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    creator_id TEXT NOT NULL,
    analysis_period TEXT NOT NULL CONSTRAINT ck_saturation_analysis_analysis_period CHECK (analysis_period IN ('7d', '14d', '30d')),
    saturation_score REAL DEFAULT (0.0) CONSTRAINT ck_saturation_analysis_saturation_score CHECK (saturation_score BETWEEN 0 AND 100),
    opportunity_score REAL DEFAULT (0.0) CONSTRAINT ck_saturation_analysis_opportunity_score CHECK (opportunity_score BETWEEN 0 AND 100),
    send_frequency REAL CONSTRAINT ck_saturation_analysis_send_frequency CHECK (send_frequency BETWEEN 0 AND 1e15),
    revenue_per_send REAL CONSTRAINT ck_saturation_analysis_revenue_per_send CHECK (revenue_per_send BETWEEN 0 AND 1e15),
    engagement_rate REAL CONSTRAINT ck_saturation_analysis_engagement_rate CHECK (engagement_rate BETWEEN 0 AND 1),
    calculated_at TEXT DEFAULT (datetime('now')),
    CONSTRAINT fk_saturation_analysis_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX idx_saturation_creator ON saturation_analysis (creator_id, analysis_period, calculated_at);

CREATE TABLE message_performance (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    creator_id TEXT NOT NULL,
    message_id TEXT,
    send_type TEXT,
    sent_count INTEGER DEFAULT 0 CONSTRAINT ck_message_performance_sent_count CHECK (sent_count >= 0),
    viewed_count INTEGER DEFAULT 0 CONSTRAINT ck_message_performance_viewed_count CHECK (viewed_count >= 0),
    purchased_count INTEGER DEFAULT 0 CONSTRAINT ck_message_performance_purchased_count CHECK (purchased_count >= 0),
    earnings REAL DEFAULT (0.0) CONSTRAINT ck_message_performance_earnings CHECK (earnings BETWEEN 0 AND 1e15),
    view_rate REAL DEFAULT (0.0) CONSTRAINT ck_message_performance_view_rate CHECK (view_rate BETWEEN 0 AND 1),
    purchase_rate REAL DEFAULT (0.0) CONSTRAINT ck_message_performance_purchase_rate CHECK (purchase_rate BETWEEN 0 AND 1),
    sent_date TEXT,
    CONSTRAINT fk_message_performance_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT,
    CONSTRAINT uq_message_performance_message_id UNIQUE (message_id)
) STRICT;

CREATE INDEX idx_message_performance_creator_date ON message_performance (creator_id, sent_date, send_type, sent_count, viewed_count, purchased_count, earnings);
CREATE INDEX idx_message_performance_creator_type ON message_performance (creator_id, send_type);

CREATE TABLE mass_messages (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    creator_id TEXT,
    page_name TEXT,
    message_id TEXT,
    sent_count INTEGER DEFAULT 0 CONSTRAINT ck_mass_messages_sent_count CHECK (sent_count >= 0),
    viewed_count INTEGER DEFAULT 0 CONSTRAINT ck_mass_messages_viewed_count CHECK (viewed_count >= 0),
    purchased_count INTEGER DEFAULT 0 CONSTRAINT ck_mass_messages_purchased_count CHECK (purchased_count >= 0),
    earnings REAL DEFAULT (0.0) CONSTRAINT ck_mass_messages_earnings CHECK (earnings BETWEEN 0 AND 1e15),
    sent_date TEXT,
    CONSTRAINT fk_mass_messages_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX idx_mass_messages_creator_date ON mass_messages (creator_id, sent_date);
CREATE INDEX idx_mass_messages_message ON mass_messages (message_id);

CREATE TABLE wall_posts (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    creator_id TEXT,
    page_name TEXT,
    post_id TEXT,
    likes_count INTEGER DEFAULT 0 CONSTRAINT ck_wall_posts_likes_count CHECK (likes_count >= 0),
    comments_count INTEGER DEFAULT 0 CONSTRAINT ck_wall_posts_comments_count CHECK (comments_count >= 0),
    post_date TEXT,
    CONSTRAINT fk_wall_posts_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT,
    CONSTRAINT uq_wall_posts_post_id UNIQUE (post_id)
) STRICT;

CREATE INDEX idx_wall_posts_creator_date ON wall_posts (creator_id, post_date);

CREATE TABLE creator_performance_30d (
    creator_id TEXT NOT NULL,
    total_sends INTEGER DEFAULT 0 CONSTRAINT ck_creator_performance_30d_total_sends CHECK (total_sends >= 0),
    total_earnings REAL DEFAULT (0.0) CONSTRAINT ck_creator_performance_30d_total_earnings CHECK (total_earnings BETWEEN 0 AND 1e15),
    avg_earnings_per_send REAL DEFAULT (0.0) CONSTRAINT ck_creator_performance_30d_avg_earnings_per_send CHECK (avg_earnings_per_send BETWEEN 0 AND 1e15),
    avg_view_rate REAL DEFAULT (0.0) CONSTRAINT ck_creator_performance_30d_avg_view_rate CHECK (avg_view_rate BETWEEN 0 AND 1),
    avg_purchase_rate REAL DEFAULT (0.0) CONSTRAINT ck_creator_performance_30d_avg_purchase_rate CHECK (avg_purchase_rate BETWEEN 0 AND 1),
    best_send_type TEXT,
    best_content_type TEXT,
    period_start TEXT,
    period_end TEXT,
    calculated_at TEXT DEFAULT (datetime('now')),
    CONSTRAINT pk_creator_performance_30d PRIMARY KEY (creator_id),
    CONSTRAINT fk_creator_performance_30d_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE day_of_week_performance (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    creator_id TEXT NOT NULL,
    day_of_week INTEGER NOT NULL CONSTRAINT ck_day_of_week_performance_day_of_week CHECK (day_of_week BETWEEN 0 AND 6),
    total_sends INTEGER DEFAULT 0 CONSTRAINT ck_day_of_week_performance_total_sends CHECK (total_sends >= 0),
    total_earnings REAL DEFAULT (0.0) CONSTRAINT ck_day_of_week_performance_total_earnings CHECK (total_earnings BETWEEN 0 AND 1e15),
    avg_earnings_per_send REAL DEFAULT (0.0) CONSTRAINT ck_day_of_week_performance_avg_earnings_per_send CHECK (avg_earnings_per_send BETWEEN 0 AND 1e15),
    avg_view_rate REAL DEFAULT (0.0) CONSTRAINT ck_day_of_week_performance_avg_view_rate CHECK (avg_view_rate BETWEEN 0 AND 1),
    avg_purchase_rate REAL DEFAULT (0.0) CONSTRAINT ck_day_of_week_performance_avg_purchase_rate CHECK (avg_purchase_rate BETWEEN 0 AND 1),
    multiplier REAL DEFAULT (1.0) CONSTRAINT ck_day_of_week_performance_multiplier CHECK (multiplier BETWEEN 0 AND 100),
    calculated_at TEXT DEFAULT (datetime('now')),
    CONSTRAINT uq_day_of_week_performance_creator_id_day_of_week UNIQUE (creator_id, day_of_week),
    CONSTRAINT fk_day_of_week_performance_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE top_content_types (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    creator_id TEXT NOT NULL,
    content_type TEXT NOT NULL,
    rank INTEGER CONSTRAINT ck_top_content_types_rank CHECK (rank >= 1),
    performance_tier TEXT CONSTRAINT ck_top_content_types_performance_tier CHECK (performance_tier IN ('TOP', 'MID', 'LOW', 'AVOID')),
    total_sends INTEGER DEFAULT 0 CONSTRAINT ck_top_content_types_total_sends CHECK (total_sends >= 0),
    total_earnings REAL DEFAULT (0.0) CONSTRAINT ck_top_content_types_total_earnings CHECK (total_earnings BETWEEN 0 AND 1e15),
    revenue_per_send REAL CONSTRAINT ck_top_content_types_revenue_per_send CHECK (revenue_per_send BETWEEN 0 AND 1e15),
    avg_view_rate REAL CONSTRAINT ck_top_content_types_avg_view_rate CHECK (avg_view_rate BETWEEN 0 AND 1),
    avg_purchase_rate REAL CONSTRAINT ck_top_content_types_avg_purchase_rate CHECK (avg_purchase_rate BETWEEN 0 AND 1),
    calculated_at TEXT DEFAULT (datetime('now')),
    CONSTRAINT uq_top_content_types_creator_id_content_type UNIQUE (creator_id, content_type),
    CONSTRAINT fk_top_content_types_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE creator_demographics (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    creator_id TEXT NOT NULL,
    dimension TEXT NOT NULL CONSTRAINT ck_creator_demographics_dimension CHECK (dimension IN ('age', 'location', 'subscription_length')),
    segment TEXT NOT NULL,
    fan_count INTEGER DEFAULT 0 CONSTRAINT ck_creator_demographics_fan_count CHECK (fan_count >= 0),
    share REAL CONSTRAINT ck_creator_demographics_share CHECK (share BETWEEN 0 AND 1),
    recorded_at TEXT DEFAULT (datetime('now')),
    CONSTRAINT uq_creator_demographics_creator_id_dimension_segment UNIQUE (creator_id, dimension, segment),
    CONSTRAINT fk_creator_demographics_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

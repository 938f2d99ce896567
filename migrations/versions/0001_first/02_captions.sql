-- The caption bank, its classification, performance and history.

CREATE TABLE caption_bank (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    caption_id TEXT NOT NULL,
    creator_id TEXT,
    caption_text TEXT NOT NULL,
    caption_type TEXT NOT NULL,
    performance_score REAL DEFAULT (0.0) CONSTRAINT ck_caption_bank_performance_score CHECK (performance_score BETWEEN 0 AND 100),
    total_earnings REAL DEFAULT (0.0) CONSTRAINT ck_caption_bank_total_earnings CHECK (total_earnings BETWEEN 0 AND 1e15),
    total_sends INTEGER DEFAULT 0 CONSTRAINT ck_caption_bank_total_sends CHECK (total_sends >= 0),
    avg_purchase_rate REAL DEFAULT (0.0) CONSTRAINT ck_caption_bank_avg_purchase_rate CHECK (avg_purchase_rate BETWEEN 0 AND 1),
    last_used_date TEXT,
    freshness_score REAL DEFAULT (100.0) CONSTRAINT ck_caption_bank_freshness_score CHECK (freshness_score BETWEEN 0 AND 100),
    content_type TEXT,
    media_count INTEGER DEFAULT 0 CONSTRAINT ck_caption_bank_media_count CHECK (media_count >= 0),
    created_at TEXT DEFAULT (datetime('now')),
    CONSTRAINT fk_caption_bank_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

CREATE UNIQUE INDEX idx_caption_bank_caption_id ON caption_bank (caption_id);
CREATE INDEX idx_caption_bank_content_type ON caption_bank (content_type);
CREATE INDEX idx_caption_bank_freshness ON caption_bank (freshness_score);
CREATE INDEX idx_caption_bank_performance ON caption_bank (performance_score);
CREATE INDEX idx_caption_bank_type ON caption_bank (caption_type);

CREATE TABLE caption_classifications (
    caption_id TEXT NOT NULL,
    caption_type TEXT NOT NULL,
    sub_type TEXT,
    content_category TEXT,
    quality_tier TEXT CONSTRAINT ck_caption_classifications_quality_tier CHECK (quality_tier IN ('HIGH', 'MID', 'LOW')),
    has_clickbait INTEGER DEFAULT 0 CONSTRAINT ck_caption_classifications_has_clickbait CHECK (has_clickbait IN (0, 1)),
    has_urgency INTEGER DEFAULT 0 CONSTRAINT ck_caption_classifications_has_urgency CHECK (has_urgency IN (0, 1)),
    has_value_anchor INTEGER DEFAULT 0 CONSTRAINT ck_caption_classifications_has_value_anchor CHECK (has_value_anchor IN (0, 1)),
    has_cta INTEGER DEFAULT 0 CONSTRAINT ck_caption_classifications_has_cta CHECK (has_cta IN (0, 1)),
    emoji_count INTEGER DEFAULT 0 CONSTRAINT ck_caption_classifications_emoji_count CHECK (emoji_count >= 0),
    word_count INTEGER DEFAULT 0 CONSTRAINT ck_caption_classifications_word_count CHECK (word_count >= 0),
    CONSTRAINT pk_caption_classifications PRIMARY KEY (caption_id),
    CONSTRAINT fk_caption_classifications_caption_id FOREIGN KEY(caption_id) REFERENCES caption_bank (caption_id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE caption_creator_performance (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    creator_id TEXT NOT NULL,
    caption_id TEXT NOT NULL,
    total_sends INTEGER DEFAULT 0 CONSTRAINT ck_caption_creator_performance_total_sends CHECK (total_sends >= 0),
    total_earnings REAL DEFAULT (0.0) CONSTRAINT ck_caption_creator_performance_total_earnings CHECK (total_earnings BETWEEN 0 AND 1e15),
    avg_purchase_rate REAL DEFAULT (0.0) CONSTRAINT ck_caption_creator_performance_avg_purchase_rate CHECK (avg_purchase_rate BETWEEN 0 AND 1),
    avg_view_rate REAL DEFAULT (0.0) CONSTRAINT ck_caption_creator_performance_avg_view_rate CHECK (avg_view_rate BETWEEN 0 AND 1),
    last_used_date TEXT,
    performance_score REAL DEFAULT (0.0) CONSTRAINT ck_caption_creator_performance_performance_score CHECK (performance_score BETWEEN 0 AND 100),
    CONSTRAINT uq_caption_creator_performance_creator_id_caption_id UNIQUE (creator_id, caption_id),
    CONSTRAINT fk_caption_creator_performance_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT,
    CONSTRAINT fk_caption_creator_performance_caption_id FOREIGN KEY(caption_id) REFERENCES caption_bank (caption_id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX idx_caption_creator_performance_caption ON caption_creator_performance (caption_id);

CREATE TABLE caption_audit_log (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    caption_id TEXT NOT NULL,
    action TEXT NOT NULL CONSTRAINT ck_caption_audit_log_action CHECK (action IN ('created', 'modified', 'deleted', 'restored', 'merged')),
    field_name TEXT,
    old_value TEXT,
    new_value TEXT,
    reason TEXT,
    changed_by TEXT,
    changed_at TEXT DEFAULT (datetime('now')),
    CONSTRAINT fk_caption_audit_log_caption_id FOREIGN KEY(caption_id) REFERENCES caption_bank (caption_id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX idx_caption_audit_log_caption ON caption_audit_log (caption_id, changed_at);

CREATE TABLE caption_score_history (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    caption_id TEXT NOT NULL,
    performance_score REAL CONSTRAINT ck_caption_score_history_performance_score CHECK (performance_score BETWEEN 0 AND 100),
    freshness_score REAL CONSTRAINT ck_caption_score_history_freshness_score CHECK (freshness_score BETWEEN 0 AND 100),
    total_sends INTEGER DEFAULT 0 CONSTRAINT ck_caption_score_history_total_sends CHECK (total_sends >= 0),
    total_earnings REAL CONSTRAINT ck_caption_score_history_total_earnings CHECK (total_earnings BETWEEN 0 AND 1e15),
    recorded_at TEXT DEFAULT (datetime('now')),
    CONSTRAINT fk_caption_score_history_caption_id FOREIGN KEY(caption_id) REFERENCES caption_bank (caption_id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX idx_caption_score_history_caption ON caption_score_history (caption_id, recorded_at);

CREATE TABLE caption_merge_log (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kept_caption_id TEXT NOT NULL,
    merged_caption_id TEXT NOT NULL,
    merged_caption_text TEXT,
    similarity REAL CONSTRAINT ck_caption_merge_log_similarity CHECK (similarity BETWEEN 0 AND 1),
    reason TEXT,
    details_json TEXT,
    merged_at TEXT DEFAULT (datetime('now')),
    CONSTRAINT fk_caption_merge_log_kept_caption_id FOREIGN KEY(kept_caption_id) REFERENCES caption_bank (caption_id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX idx_caption_merge_log_kept ON caption_merge_log (kept_caption_id);
CREATE INDEX idx_caption_merge_log_merged ON caption_merge_log (merged_caption_id);

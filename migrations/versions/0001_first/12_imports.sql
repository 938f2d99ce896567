-- What came from where, and what undo needs.

CREATE TABLE import_batches (
    batch_id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_sha256 TEXT NOT NULL,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    counts_json TEXT DEFAULT '{}' NOT NULL,
    status TEXT DEFAULT 'running' NOT NULL CONSTRAINT ck_import_batches_status CHECK (status IN ('running', 'done', 'interrupted', 'undone')),
    undone_at TEXT
) STRICT;

CREATE INDEX idx_import_batches_sha256 ON import_batches (file_sha256);

CREATE TABLE import_changes (
    change_id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    batch_id INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_key TEXT NOT NULL,
    last_row_key TEXT,
    before_json TEXT,
    after_json TEXT,
    CONSTRAINT fk_import_changes_batch_id FOREIGN KEY(batch_id) REFERENCES import_batches (batch_id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX idx_import_changes_batch ON import_changes (batch_id);

CREATE TABLE quarantine (
    quarantine_id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    batch_id INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    line INTEGER CONSTRAINT ck_quarantine_line CHECK (line >= 0),
    reason TEXT NOT NULL,
    values_json TEXT NOT NULL,
    status TEXT DEFAULT 'waiting' NOT NULL CONSTRAINT ck_quarantine_status CHECK (status IN ('waiting', 'linked', 'imported', 'discarded')),
    resolved_at TEXT,
    CONSTRAINT fk_quarantine_batch_id FOREIGN KEY(batch_id) REFERENCES import_batches (batch_id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX idx_quarantine_batch ON quarantine (batch_id, table_name, line);
CREATE INDEX idx_quarantine_status ON quarantine (status, reason);

CREATE TABLE import_mappings (
    header_fingerprint TEXT NOT NULL,
    kind TEXT NOT NULL,
    mapping_json TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    CONSTRAINT pk_import_mappings PRIMARY KEY (header_fingerprint)
) STRICT;

CREATE TABLE creator_aliases (
    alias TEXT NOT NULL,
    creator_id TEXT NOT NULL,
    confirmed_at TEXT NOT NULL,
    CONSTRAINT pk_creator_aliases PRIMARY KEY (alias),
    CONSTRAINT fk_creator_aliases_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX idx_creator_aliases_creator ON creator_aliases (creator_id);

CREATE TABLE vault_notes (
    creator_id TEXT NOT NULL,
    note TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    CONSTRAINT pk_vault_notes PRIMARY KEY (creator_id),
    CONSTRAINT fk_vault_notes_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE caption_details (
    caption_id TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    is_active INTEGER DEFAULT 1 NOT NULL CONSTRAINT ck_caption_details_is_active CHECK (is_active IN (0, 1)),
    price_cents INTEGER CONSTRAINT ck_caption_details_price_cents CHECK (price_cents >= 0),
    tone TEXT,
    persona TEXT,
    length_chars INTEGER DEFAULT 0 NOT NULL CONSTRAINT ck_caption_details_length_chars CHECK (length_chars >= 0),
    emoji_count INTEGER DEFAULT 0 NOT NULL CONSTRAINT ck_caption_details_emoji_count CHECK (emoji_count >= 0),
    has_hook INTEGER DEFAULT 0 NOT NULL CONSTRAINT ck_caption_details_has_hook CHECK (has_hook IN (0, 1)),
    has_cta INTEGER DEFAULT 0 NOT NULL CONSTRAINT ck_caption_details_has_cta CHECK (has_cta IN (0, 1)),
    CONSTRAINT pk_caption_details PRIMARY KEY (caption_id),
    CONSTRAINT fk_caption_details_caption_id FOREIGN KEY(caption_id) REFERENCES caption_bank (caption_id) ON DELETE RESTRICT
) WITHOUT ROWID, STRICT;

CREATE INDEX idx_caption_details_text_hash ON caption_details (text_hash);

CREATE TABLE message_details (
    message_row_id INTEGER NOT NULL,
    batch_id INTEGER,
    caption_id TEXT,
    content_type TEXT,
    price_cents INTEGER CONSTRAINT ck_message_details_price_cents CHECK (price_cents >= 0),
    local_weekday INTEGER CONSTRAINT ck_message_details_local_weekday CHECK (local_weekday BETWEEN 0 AND 6),
    local_hour INTEGER CONSTRAINT ck_message_details_local_hour CHECK (local_hour BETWEEN 0 AND 23),
    natural_key TEXT,
    caption_text TEXT,
    CONSTRAINT pk_message_details PRIMARY KEY (message_row_id),
    CONSTRAINT fk_message_details_message_row_id FOREIGN KEY(message_row_id) REFERENCES message_performance (id) ON DELETE RESTRICT,
    CONSTRAINT fk_message_details_batch_id FOREIGN KEY(batch_id) REFERENCES import_batches (batch_id) ON DELETE RESTRICT,
    CONSTRAINT fk_message_details_caption_id FOREIGN KEY(caption_id) REFERENCES caption_bank (caption_id) ON DELETE RESTRICT,
    CONSTRAINT uq_message_details_natural_key UNIQUE (natural_key)
) STRICT;

CREATE INDEX idx_message_details_batch ON message_details (batch_id);
CREATE INDEX idx_message_details_caption ON message_details (caption_id);

CREATE TABLE message_history (
    history_id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    message_row_id INTEGER NOT NULL,
    batch_id INTEGER,
    sent_count INTEGER DEFAULT 0 NOT NULL CONSTRAINT ck_message_history_sent_count CHECK (sent_count >= 0),
    viewed_count INTEGER DEFAULT 0 NOT NULL CONSTRAINT ck_message_history_viewed_count CHECK (viewed_count >= 0),
    purchased_count INTEGER DEFAULT 0 NOT NULL CONSTRAINT ck_message_history_purchased_count CHECK (purchased_count >= 0),
    earned_cents INTEGER DEFAULT 0 NOT NULL CONSTRAINT ck_message_history_earned_cents CHECK (earned_cents >= 0),
    replaced_at TEXT NOT NULL,
    CONSTRAINT fk_message_history_message_row_id FOREIGN KEY(message_row_id) REFERENCES message_performance (id) ON DELETE RESTRICT,
    CONSTRAINT fk_message_history_batch_id FOREIGN KEY(batch_id) REFERENCES import_batches (batch_id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX idx_message_history_message ON message_history (message_row_id);

-- One journal of everything that was done, and sends without a day.

CREATE TABLE activity (
    activity_id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    happened_at TEXT NOT NULL,
    kind TEXT NOT NULL CONSTRAINT ck_activity_kind CHECK (kind IN ('week', 'caption', 'creator', 'template', 'setting', 'import', 'export', 'job', 'message')),
    outcome TEXT DEFAULT 'done' NOT NULL CONSTRAINT ck_activity_outcome CHECK (outcome IN ('done', 'failed', 'cancelled')),
    done_by TEXT DEFAULT 'manager' NOT NULL,
    summary TEXT NOT NULL,
    creator_id TEXT,
    week_start TEXT,
    item_number INTEGER CONSTRAINT ck_activity_item_number CHECK (item_number >= 1),
    caption_id TEXT,
    subject TEXT,
    milliseconds REAL CONSTRAINT ck_activity_milliseconds CHECK (milliseconds BETWEEN 0 AND 1e15),
    is_undone INTEGER DEFAULT 0 NOT NULL CONSTRAINT ck_activity_is_undone CHECK (is_undone IN (0, 1)),
    undone_at TEXT,
    undone_by INTEGER,
    undo_kind TEXT CONSTRAINT ck_activity_undo_kind CHECK (undo_kind IN ('rows', 'weeks', 'captions', 'merge', 'import')),
    search_text TEXT DEFAULT '' NOT NULL,
    details TEXT,
    undo_json TEXT
) STRICT;

CREATE INDEX idx_activity_creator ON activity (creator_id, activity_id);

CREATE INDEX idx_activity_kind ON activity (kind, activity_id);

CREATE INDEX idx_activity_undo ON activity (activity_id) WHERE undo_json IS NOT NULL;

CREATE TABLE backlog_sends (
    backlog_id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    creator_id TEXT NOT NULL,
    send_json TEXT NOT NULL,
    added_at TEXT NOT NULL,
    CONSTRAINT fk_backlog_sends_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

CREATE INDEX idx_backlog_sends_creator ON backlog_sends (creator_id, backlog_id);

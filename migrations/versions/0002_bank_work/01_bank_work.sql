-- Edits of captions that can be taken back, and families of near twins.

CREATE TABLE caption_edits (
    edit_id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    summary TEXT NOT NULL,
    changes_json TEXT NOT NULL,
    edited_at TEXT NOT NULL,
    is_undone INTEGER DEFAULT 0 NOT NULL CONSTRAINT ck_caption_edits_is_undone CHECK (is_undone IN (0, 1)),
    undone_at TEXT
) STRICT;

CREATE INDEX idx_caption_edits_edited_at ON caption_edits (edited_at);

CREATE TABLE caption_families (
    caption_id TEXT NOT NULL,
    family_id INTEGER NOT NULL CONSTRAINT ck_caption_families_family_id CHECK (family_id >= 1),
    similarity REAL CONSTRAINT ck_caption_families_similarity CHECK (similarity BETWEEN 0 AND 1),
    found_at TEXT NOT NULL,
    CONSTRAINT pk_caption_families PRIMARY KEY (caption_id),
    CONSTRAINT fk_caption_families_caption_id FOREIGN KEY(caption_id) REFERENCES caption_bank (caption_id) ON DELETE RESTRICT
) WITHOUT ROWID, STRICT;

CREATE INDEX idx_caption_families_family ON caption_families (family_id);

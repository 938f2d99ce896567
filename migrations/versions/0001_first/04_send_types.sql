-- Kinds of send and of content.

CREATE TABLE send_types (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    send_type_key TEXT NOT NULL,
    send_type_name TEXT NOT NULL,
    category TEXT NOT NULL CONSTRAINT ck_send_types_category CHECK (category IN ('revenue', 'engagement', 'retention')),
    description TEXT,
    requires_ppv INTEGER DEFAULT 0 CONSTRAINT ck_send_types_requires_ppv CHECK (requires_ppv IN (0, 1)),
    min_price REAL CONSTRAINT ck_send_types_min_price CHECK (min_price BETWEEN 0 AND 1e15),
    max_price REAL CONSTRAINT ck_send_types_max_price CHECK (max_price BETWEEN 0 AND 1e15),
    typical_timing TEXT,
    page_type_filter TEXT CONSTRAINT ck_send_types_page_type_filter CHECK (page_type_filter IN ('paid', 'free', 'both')),
    is_active INTEGER DEFAULT 1 CONSTRAINT ck_send_types_is_active CHECK (is_active IN (0, 1)),
    CONSTRAINT uq_send_types_send_type_key UNIQUE (send_type_key)
) STRICT;

CREATE TABLE send_type_caption_type_map (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    send_type_key TEXT NOT NULL,
    caption_type TEXT NOT NULL,
    priority INTEGER DEFAULT 0 CONSTRAINT ck_send_type_caption_type_map_priority CHECK (priority >= 0),
    CONSTRAINT uq_send_type_caption_type_map_send_type_key_caption_type UNIQUE (send_type_key, caption_type),
    CONSTRAINT fk_send_type_caption_type_map_send_type_key FOREIGN KEY(send_type_key) REFERENCES send_types (send_type_key) ON DELETE RESTRICT
) STRICT;

CREATE TABLE send_type_content_compatibility (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    send_type_key TEXT NOT NULL,
    content_type TEXT NOT NULL,
    compatibility_score REAL DEFAULT (1.0) CONSTRAINT ck_send_type_content_compatibility_compatibility_score CHECK (compatibility_score BETWEEN 0 AND 1),
    CONSTRAINT uq_send_type_content_compatibility_send_type_key_content_type UNIQUE (send_type_key, content_type),
    CONSTRAINT fk_send_type_content_compatibility_send_type_key FOREIGN KEY(send_type_key) REFERENCES send_types (send_type_key) ON DELETE RESTRICT
) STRICT;

CREATE TABLE content_type_taxonomy (
    content_type TEXT NOT NULL,
    display_name TEXT NOT NULL,
    category TEXT,
    default_price REAL CONSTRAINT ck_content_type_taxonomy_default_price CHECK (default_price BETWEEN 0 AND 1e15),
    is_active INTEGER DEFAULT 1 CONSTRAINT ck_content_type_taxonomy_is_active CHECK (is_active IN (0, 1)),
    CONSTRAINT pk_content_type_taxonomy PRIMARY KEY (content_type)
) STRICT;

CREATE TABLE caption_type_migration_map (
    old_caption_type TEXT NOT NULL,
    new_caption_type TEXT NOT NULL,
    reason TEXT,
    is_active INTEGER DEFAULT 1 CONSTRAINT ck_caption_type_migration_map_is_active CHECK (is_active IN (0, 1)),
    removal_date TEXT,
    created_at TEXT DEFAULT (datetime('now')),
    CONSTRAINT pk_caption_type_migration_map PRIMARY KEY (old_caption_type)
) STRICT;

CREATE INDEX idx_caption_type_migration_map_new ON caption_type_migration_map (new_caption_type);

-- Who is addressed and through what.

CREATE TABLE audience_targets (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    target_key TEXT NOT NULL,
    target_name TEXT NOT NULL,
    description TEXT,
    target_query TEXT,
    page_type_filter TEXT CONSTRAINT ck_audience_targets_page_type_filter CHECK (page_type_filter IN ('paid', 'free', 'both')),
    channel_compatibility TEXT,
    is_active INTEGER DEFAULT 1 CONSTRAINT ck_audience_targets_is_active CHECK (is_active IN (0, 1)),
    CONSTRAINT uq_audience_targets_target_key UNIQUE (target_key)
) STRICT;

CREATE TABLE channels (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    channel_key TEXT NOT NULL,
    channel_name TEXT NOT NULL,
    description TEXT,
    supports_targeting INTEGER DEFAULT 0 CONSTRAINT ck_channels_supports_targeting CHECK (supports_targeting IN (0, 1)),
    requires_media INTEGER DEFAULT 0 CONSTRAINT ck_channels_requires_media CHECK (requires_media IN (0, 1)),
    typical_reach_pct REAL CONSTRAINT ck_channels_typical_reach_pct CHECK (typical_reach_pct BETWEEN 0 AND 100),
    is_active INTEGER DEFAULT 1 CONSTRAINT ck_channels_is_active CHECK (is_active IN (0, 1)),
    CONSTRAINT uq_channels_channel_key UNIQUE (channel_key)
) STRICT;

CREATE TABLE creator_pinned_posts (
    creator_id TEXT NOT NULL,
    post_id TEXT,
    post_type TEXT,
    pinned_at TEXT,
    expires_at TEXT,
    CONSTRAINT pk_creator_pinned_posts PRIMARY KEY (creator_id),
    CONSTRAINT fk_creator_pinned_posts_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

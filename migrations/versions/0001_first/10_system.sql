-- Switches and settings the seeds keep as tables.

CREATE TABLE creator_universal_access (
    creator_id TEXT NOT NULL,
    universal_access_enabled INTEGER DEFAULT 1 CONSTRAINT ck_creator_universal_access_universal_access_enabled CHECK (universal_access_enabled IN (0, 1)),
    reason TEXT,
    updated_at TEXT DEFAULT (datetime('now')),
    CONSTRAINT pk_creator_universal_access PRIMARY KEY (creator_id),
    CONSTRAINT fk_creator_universal_access_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE game_wheel_configs (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    creator_id TEXT,
    config_name TEXT NOT NULL,
    segments TEXT NOT NULL,
    spin_price REAL CONSTRAINT ck_game_wheel_configs_spin_price CHECK (spin_price BETWEEN 0 AND 1e15),
    is_active INTEGER DEFAULT 1 CONSTRAINT ck_game_wheel_configs_is_active CHECK (is_active IN (0, 1)),
    created_at TEXT DEFAULT (datetime('now')),
    updated_at TEXT DEFAULT (datetime('now')),
    CONSTRAINT fk_game_wheel_configs_creator_id FOREIGN KEY(creator_id) REFERENCES creators (creator_id) ON DELETE RESTRICT
) STRICT;

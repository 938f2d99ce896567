-- What the workspace keeps about itself.

CREATE TABLE app_settings (
    "key" TEXT NOT NULL,
    value_json TEXT NOT NULL,
    changed_at TEXT,
    CONSTRAINT pk_app_settings PRIMARY KEY ("key")
) WITHOUT ROWID, STRICT;

CREATE TABLE workspace_info (
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_workspace_info PRIMARY KEY ("key")
) WITHOUT ROWID, STRICT;

CREATE TABLE column_snapshots (
    name TEXT NOT NULL,
    revision INTEGER NOT NULL CONSTRAINT ck_column_snapshots_revision CHECK (revision >= 0),
    row_count INTEGER DEFAULT 0 NOT NULL CONSTRAINT ck_column_snapshots_row_count CHECK (row_count >= 0),
    data BLOB NOT NULL,
    CONSTRAINT pk_column_snapshots PRIMARY KEY (name)
) STRICT;

INSERT INTO workspace_info (key, value) VALUES ('data_revision', '0');

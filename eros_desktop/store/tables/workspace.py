"""What the workspace keeps about itself: settings, counters and ready numeric columns."""

from __future__ import annotations

from eros_desktop.store.tables.columns import (
    blob,
    count,
    integer,
    json_text,
    moment,
    table,
    text,
)

app_settings = table(
    "app_settings",
    text("key", key=True),
    json_text("value_json", required=True),
    moment("changed_at"),
    keyed=True,
)

# `data_revision` counts every change of planning data; a new workspace starts at 0.
workspace_info = table(
    "workspace_info",
    text("key", key=True),
    text("value", required=True),
    keyed=True,
)

# One numeric column of the bank as raw bytes, valid while `revision` is the bank's own.
column_snapshots = table(
    "column_snapshots",
    text("name", key=True),
    integer("revision", required=True, check="{0} >= 0"),
    count("row_count", required=True),
    blob("data", required=True),
)

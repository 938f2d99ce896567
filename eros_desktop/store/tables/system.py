"""Switches and settings the seeds keep as tables (seed 000, System Tables)."""

from __future__ import annotations

from eros_desktop.store.tables.columns import (
    NOW,
    creator,
    dollars,
    flag,
    json_text,
    moment,
    number_key,
    table,
    text,
)

creator_universal_access = table(
    "creator_universal_access",
    creator(key=True),
    flag("universal_access_enabled"),
    text("reason"),
    moment("updated_at", default=NOW),
)

game_wheel_configs = table(
    "game_wheel_configs",
    number_key(),
    creator(required=False),
    text("config_name", required=True),
    json_text("segments", required=True),
    dollars("spin_price"),
    flag("is_active"),
    moment("created_at", default=NOW),
    moment("updated_at", default=NOW),
    numbered=True,
)

"""Small old databases for the import tests."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

SCHEMA = """
CREATE TABLE creators (creator_id TEXT PRIMARY KEY, page_name TEXT NOT NULL UNIQUE,
  display_name TEXT NOT NULL, page_type TEXT NOT NULL, subscription_price REAL DEFAULT 0,
  is_active INTEGER DEFAULT 1, timezone TEXT, current_active_fans INTEGER DEFAULT 0, shoe_size INTEGER);
CREATE TABLE personas (creator_id TEXT PRIMARY KEY, persona_type TEXT NOT NULL, tone_keywords TEXT);
CREATE TABLE caption_bank (id INTEGER PRIMARY KEY AUTOINCREMENT, caption_id TEXT UNIQUE NOT NULL,
  creator_id TEXT, caption_text TEXT NOT NULL, caption_type TEXT NOT NULL, performance_score REAL DEFAULT 0.0,
  last_used_date TEXT, freshness_score REAL DEFAULT 100.0);
CREATE TABLE caption_bank_legacy (id INTEGER, caption_text TEXT);
CREATE TABLE mass_messages (id INTEGER PRIMARY KEY AUTOINCREMENT, creator_id TEXT, page_name TEXT,
  message_id TEXT, sent_count INTEGER, viewed_count INTEGER, purchased_count INTEGER, earnings REAL,
  sent_date TEXT);
CREATE TABLE message_performance (id INTEGER PRIMARY KEY AUTOINCREMENT, creator_id TEXT,
  message_id TEXT UNIQUE, send_type TEXT, sent_count INTEGER, viewed_count INTEGER, purchased_count INTEGER,
  earnings REAL, view_rate REAL, purchase_rate REAL, sent_date TEXT);
CREATE TABLE send_types (id INTEGER PRIMARY KEY, send_type_key TEXT UNIQUE, send_type_name TEXT,
  category TEXT);
CREATE TABLE schedule_items (id INTEGER PRIMARY KEY AUTOINCREMENT, creator_id TEXT, schedule_date TEXT,
  schedule_time TEXT, send_type_key TEXT, channel TEXT, caption_id TEXT, parent_item_id INTEGER);
CREATE TABLE scheduled_sends (id INTEGER PRIMARY KEY, schedule_item_id INTEGER, creator_id TEXT, status TEXT);
CREATE TABLE vault_matrix (id INTEGER PRIMARY KEY, creator_id TEXT, content_type TEXT, quantity INTEGER);
CREATE TABLE our_notes (a, b);
"""
MESSAGE = "INSERT INTO message_performance VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
MASS = "INSERT INTO mass_messages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
ITEM = "INSERT INTO schedule_items VALUES (?, ?, ?, ?, ?, ?, ?, ?)"


def make_old_database(path: Path) -> Path:
    """A small old database with two good creators and one with a misspelt zone."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(SCHEMA)
        connection.executemany(
            "INSERT INTO creators VALUES (?, ?, ?, ?, ?, 1, ?, ?, 7)",
            [
                ("c1", "river_lake", "River Lake", "paid", 9.99, "Europe/Berlin", 100),
                ("c2", "meadow", "Meadow", "free", 0, "Europe/London", 200),
                ("c3", "harbour", "Harbour", "paid", 9.99, "Europe/Lodnon", 300),
            ],
        )
    return path


def fill(path: Path, sql: str, *rows: tuple[object, ...]) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany(sql, rows)


def good_message(number: int, creator: str | None = "c1", **other: object) -> tuple[object, ...]:
    row: dict[str, object] = {
        "id": number,
        "creator_id": creator,
        "message_id": f"m{number}",
        "send_type": "ppv_message",
        "sent": 100,
        "viewed": 40,
        "purchased": 4,
        "earnings": 12.5,
        "view_rate": 0.9,
        "purchase_rate": 7.0,
        "sent_date": "2026-11-01 10:00:00",
    }
    return tuple({**row, **other}.values())

"""An old EROS database of any size, with the seeds' tables and the dirt that real ones have."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np

from eros_desktop.services.demo.texts import compose_bank, shares

CREATORS = 37
CAPTIONS = 59_405
MESSAGES = 500_000

SCHEMA = """
CREATE TABLE creators (creator_id TEXT PRIMARY KEY, page_name TEXT NOT NULL UNIQUE,
  display_name TEXT NOT NULL, page_type TEXT NOT NULL CHECK (page_type IN ('paid', 'free')),
  subscription_price REAL DEFAULT 0, is_active INTEGER DEFAULT 1, timezone TEXT,
  current_active_fans INTEGER DEFAULT 0, performance_tier INTEGER);
CREATE TABLE caption_bank (id INTEGER PRIMARY KEY AUTOINCREMENT, caption_id TEXT UNIQUE NOT NULL,
  creator_id TEXT, caption_text TEXT NOT NULL, caption_type TEXT NOT NULL,
  performance_score REAL DEFAULT 0.0, total_earnings REAL DEFAULT 0.0, total_sends INTEGER DEFAULT 0,
  avg_purchase_rate REAL DEFAULT 0.0, last_used_date TEXT, freshness_score REAL DEFAULT 100.0,
  content_type TEXT, media_count INTEGER DEFAULT 0, created_at TEXT);
CREATE TABLE caption_classifications (caption_id TEXT PRIMARY KEY, caption_type TEXT NOT NULL,
  content_category TEXT, quality_tier TEXT, has_cta INTEGER DEFAULT 0, emoji_count INTEGER DEFAULT 0,
  word_count INTEGER DEFAULT 0);
CREATE TABLE vault_matrix (id INTEGER PRIMARY KEY AUTOINCREMENT, creator_id TEXT NOT NULL,
  content_type TEXT NOT NULL, quantity INTEGER DEFAULT 0);
CREATE TABLE message_performance (id INTEGER PRIMARY KEY AUTOINCREMENT, creator_id TEXT NOT NULL,
  message_id TEXT UNIQUE, send_type TEXT, sent_count INTEGER DEFAULT 0, viewed_count INTEGER DEFAULT 0,
  purchased_count INTEGER DEFAULT 0, earnings REAL DEFAULT 0.0, view_rate REAL DEFAULT 0.0,
  purchase_rate REAL DEFAULT 0.0, sent_date TEXT);
CREATE TABLE mass_messages (id INTEGER PRIMARY KEY AUTOINCREMENT, creator_id TEXT, page_name TEXT,
  message_id TEXT, sent_count INTEGER DEFAULT 0, viewed_count INTEGER DEFAULT 0,
  purchased_count INTEGER DEFAULT 0, earnings REAL DEFAULT 0.0, sent_date TEXT);
"""
_TYPES = ("ppv_message", "ppv_unlock", "bump_normal", "dm_farm", "tip_goal", "link_drop")
_UNLINKED = 1_000
"""Every so many of the last messages have no creator id: half of them a known page, half `nan`."""


def build(path: Path, captions: int = CAPTIONS, messages: int = MESSAGES) -> Path:
    """Writes the file; the same numbers always give the same content."""
    draw = random.Random(captions + messages)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(SCHEMA)
        connection.executemany("INSERT INTO creators VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?)", _creators(draw))
        bank = list(_captions(captions, draw))
        connection.executemany(f"INSERT INTO caption_bank VALUES ({_marks(14)})", bank)
        connection.executemany(
            f"INSERT INTO caption_classifications VALUES ({_marks(7)})",
            ((row[1], row[4], row[11], draw.choice(("HIGH", "MID", "LOW")), 0, 1, 40) for row in bank),
        )
        connection.executemany(f"INSERT INTO vault_matrix VALUES ({_marks(4)})", _vault(draw))
        unlinked = messages // 10
        connection.executemany(
            f"INSERT INTO message_performance VALUES ({_marks(11)})", _messages(messages - unlinked, draw)
        )
        connection.executemany(
            f"INSERT INTO mass_messages VALUES ({_marks(9)})", _mass_messages(unlinked, draw)
        )
    return path


def _marks(number: int) -> str:
    return ", ".join("?" * number)


def _creators(draw: random.Random) -> Iterator[tuple[object, ...]]:
    for number in range(CREATORS):
        kind = "paid" if number % 3 else "free"
        fans = draw.randrange(200, 20_000)
        yield f"c{number}", f"page_{number}", f"Page {number}", kind, 9.99, "America/New_York", fans, 2


def _captions(number: int, draw: random.Random) -> Iterator[tuple[object, ...]]:
    rng = np.random.default_rng(number)
    kinds, weights = shares()
    drawn = [kinds[code] for code in rng.choice(len(kinds), size=number, p=weights)]
    for place, (kind, text) in enumerate(zip(drawn, compose_bank(drawn, rng), strict=True), 1):
        used = f"2026-{draw.randrange(1, 11):02}-{draw.randrange(1, 29):02}" if place % 3 else None
        yield (
            place, f"cap-{place:06}", f"c{place % CREATORS}", text, kind, draw.randrange(101), 12.5, 3, 0.05,
            used, 50.0, draw.choice(("solo", "lingerie", None)), 1, "2025-06-01 10:00:00",
        )  # fmt: skip


def _vault(draw: random.Random) -> Iterator[tuple[object, ...]]:
    number = 0
    for creator in range(CREATORS):
        for kind in ("solo", "lingerie", "shower"):
            number += 1
            yield number, f"c{creator}", kind, draw.randrange(9)


def _messages(number: int, draw: random.Random) -> Iterator[tuple[object, ...]]:
    for place in range(1, number + 1):
        sent = draw.randrange(100, 20_000) if place % 50_000 else -5
        viewed = draw.randrange(sent + 1) if sent > 0 and place % 20_000 else sent + 7
        bought = draw.randrange(viewed // 9 + 1) if viewed > 0 else 0
        yield (
            place, f"c{place % CREATORS}", f"m{place}", draw.choice(_TYPES), sent, viewed, bought,
            bought * 12.5, 0.5, 1.7, _moment(draw),
        )  # fmt: skip


def _mass_messages(number: int, draw: random.Random) -> Iterator[tuple[object, ...]]:
    for place in range(1, number + 1):
        has_creator = place % _UNLINKED
        page = "nan" if place % (2 * _UNLINKED) == 0 else f"Page_{place % CREATORS} ✨"
        sent = draw.randrange(100, 20_000)
        viewed = draw.randrange(sent + 1)
        yield (
            place, f"c{place % CREATORS}" if has_creator else None, page, f"x{place}", sent, viewed,
            viewed // 9, viewed * 0.5, _moment(draw),
        )  # fmt: skip


def _moment(draw: random.Random) -> str:
    return (
        f"2026-{draw.randrange(1, 11):02}-{draw.randrange(1, 29):02} "
        f"{draw.randrange(24):02}:{draw.randrange(60):02}:00"
    )

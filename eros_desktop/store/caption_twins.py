"""Which captions count as one another's twins: equal normalised texts and families (domain.md 5.4)."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable

from sqlalchemy import Connection

_KEYS = """
SELECT b.caption_id, coalesce(d.text_hash, b.caption_id), f.family_id FROM caption_bank b
LEFT JOIN caption_details d ON d.caption_id = b.caption_id
LEFT JOIN caption_families f ON f.caption_id = b.caption_id
WHERE b.caption_id IN (SELECT value FROM json_each(?))
"""
_SHARING = """
SELECT caption_id FROM caption_details WHERE text_hash IN (SELECT value FROM json_each(?))
UNION
SELECT caption_id FROM caption_families WHERE family_id IN (SELECT value FROM json_each(?))
"""

TwinKey = str | int


class CaptionTwins:
    """Reads what makes captions twins, for a few of them, on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keys(self, caption_ids: Iterable[str]) -> dict[str, tuple[TwinKey, ...]]:
        """What each known caption shares with its twins: the hash of its text, and its family's number."""
        found = self._connection.exec_driver_sql(_KEYS, (json.dumps(list(caption_ids)),))
        return {row[0]: (row[1],) if row[2] is None else (row[1], row[2]) for row in found}

    def sharing(self, keys: Collection[TwinKey]) -> set[str]:
        """Every caption that has one of these keys."""
        hashes = json.dumps([key for key in keys if isinstance(key, str)])
        families = json.dumps([key for key in keys if isinstance(key, int)])
        return {row[0] for row in self._connection.exec_driver_sql(_SHARING, (hashes, families))}

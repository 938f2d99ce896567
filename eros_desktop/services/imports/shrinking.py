"""The alarm of an import that would take much away: rows whose counts fall, or whose own words are replaced
(reliability.md F70).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from eros_desktop.domain.errors import Conflict
from eros_desktop.store.imports import ImportStore, Key

LARGEST_SHARE = 0.20
FEWEST_ROWS = 10
"""So few rows raise no alarm: correcting two of eight creators is daily work, and undo takes it back."""

GROWING: Mapping[str, tuple[str, ...]] = {
    "message_performance": ("sent_count", "viewed_count", "purchased_count", "earnings"),
    "caption_bank": ("total_sends", "total_earnings"),
    "vault_matrix": ("quantity",),
}
"""Counts that only grow; one that falls takes something away."""
LASTING: Mapping[str, tuple[str, ...]] = {
    "creators": ("display_name", "page_type", "timezone", "persona_type", "content_category"),
    "caption_bank": ("caption_text", "caption_type", "content_type"),
    "message_performance": ("creator_id", "send_type", "sent_date"),
    "message_details": ("caption_text", "price_cents"),
}
"""What a row is; another value in place of one that was there rewrites it."""
_MESSAGES = "{count} of the {stored} messages that are here ({share})"
SPOKEN: Mapping[str, str] = {
    "creators": "{count} of the {stored} creators that are here ({share})",
    "caption_bank": "{count} of the {stored} captions that are here ({share})",
    "message_performance": _MESSAGES,
    "message_details": _MESSAGES,
    "vault_matrix": "{count} of the {stored} vault entries that are here ({share})",
}
"""What is said of the rows of a table."""


def takes_away(table: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> bool:
    """True when an update shrinks or rewrites its row; growing and filling in do not."""
    falls = any(
        name in after and (before.get(name) or 0) > (after[name] or 0) for name in GROWING.get(table, ())
    )
    return falls or any(
        name in after and before.get(name) not in (None, "", after[name]) for name in LASTING.get(table, ())
    )


class ShrinkWatch:
    """Counts during one import the rows it shrinks or rewrites."""

    def __init__(self, store: ImportStore) -> None:
        self._before = {table: store.count(table) for table in SPOKEN}
        self._rows: dict[str, set[object]] = {}
        self._next = store.watch
        store.watch = self._see

    def _see(self, table: str, key: Key, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
        if self._next is not None:
            self._next(table, key, before, after)
        if table in SPOKEN and takes_away(table, before, after):
            self._rows.setdefault(SPOKEN[table], set()).add(key)

    def alarm(self) -> str | None:
        """What is so much that it wants a second look, as a sentence; None when nothing is."""
        stored: Counter[str] = Counter()
        for table, count in self._before.items():
            stored[SPOKEN[table]] = max(stored[SPOKEN[table]], count)
        said = [
            what.format(
                count=f"{len(keys):,}", stored=f"{stored[what]:,}", share=f"{len(keys) / stored[what]:.0%}"
            )
            for what, keys in self._rows.items()
            if len(keys) >= FEWEST_ROWS and len(keys) > LARGEST_SHARE * stored[what]
        ]
        return f"It would rewrite or shrink {' and '.join(said)}." if said else None


def shrink_refused(file: str, alarm: str) -> Conflict:
    """The refusal of an import that was not allowed to take so much away."""
    return Conflict(
        f"{file} looks like the wrong file. {alarm} Nothing was stored; look at it once more, and allow it "
        "with --allow-shrink if it is meant so.",
        code="SHRINK",
        details={"file": file, "alarm": alarm},
    )

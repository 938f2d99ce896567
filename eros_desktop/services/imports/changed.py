"""What an import changes in stored rows, value by value, for whoever looks first (reliability.md F69)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from eros_desktop.store.imports import ImportStore, Key, Watch

SHOWN_ROWS = 10
LONGEST_VALUE = 40
_MESSAGE = (
    "Changed: message {names}: {said}.",
    "message_performance",
    "id",
    ("message_id", "creator_id", "sent_date"),
)
NAMES: Mapping[str, tuple[str, str, str, tuple[str, ...]]] = {
    "creators": ("Changed: creator {names}: {said}.", "creators", "creator_id", ("page_name",)),
    "caption_bank": ("Changed: caption {names}: {said}.", "caption_bank", "id", ("caption_id",)),
    "message_performance": _MESSAGE,
    "message_details": _MESSAGE,
    "vault_matrix": (
        "Changed: vault {names}: {said}.",
        "vault_matrix",
        "id",
        ("creator_id", "content_type"),
    ),
}
"""Table -> what is said of one of its rows; the table, key and columns that name it to people."""
DERIVED = frozenset({"view_rate", "purchase_rate", "freshness_score", "last_updated", "updated_at"})
"""Columns that follow from others, which no file says."""


@dataclass(slots=True)
class ChangedRows:
    """Watches the updates of one import: keeps the first of them and counts the others."""

    store: ImportStore
    _first: list[tuple[str, Key, str]] = field(default_factory=list)
    _count: int = 0
    _next: Watch | None = None

    def __post_init__(self) -> None:
        self._next, self.store.watch = self.store.watch, self._see

    def _see(self, table: str, key: Key, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
        if self._next is not None:
            self._next(table, key, before, after)
        if table not in NAMES:
            return
        if len(self._first) < SHOWN_ROWS and (said := _difference(before, after)):
            self._first.append((table, key, said))
        self._count += 1

    def lines(self) -> list[str]:
        """A sentence for each of the first rows, then how many there are besides."""
        found = []
        for table, key, said in self._first:
            sentence, *where, columns = NAMES[table]
            names = next(self.store.rows_of(where[0], columns, where[1], [key]), ())
            named = ", ".join(str(name) for name in names if name)
            found.append(sentence.format(names=named, said=said))
        if self._count > len(self._first):
            found.append(f"{self._count - len(self._first):,} more rows are changed.")
        return found


def _difference(before: Mapping[str, Any], after: Mapping[str, Any]) -> str:
    return ", ".join(
        _became(name, before[name], value)
        for name, value in after.items()
        if name not in DERIVED and before[name] != value
    )


def _became(name: str, before: Any, after: Any) -> str:
    if before is None:
        return f"{name} nothing -> {_shown(after)}"
    if after is None:
        return f"{name} {_shown(before)} -> nothing"
    return f"{name} {_shown(before)} -> {_shown(after)}"


def _shown(value: Any) -> str:
    text = " ".join(str(value).split())
    return text if len(text) <= LONGEST_VALUE else f"{text[:LONGEST_VALUE]}…"

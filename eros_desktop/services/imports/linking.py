"""Page names of files to creators of the workspace (reliability.md F59, F60)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

MISSING_NAMES = frozenset({"", "nan", "none", "null", "n/a", "-"})
"""What data frames and spreadsheets write where nothing is; never a page's name."""

_VARIATION_SELECTORS = range(0xFE00, 0xFE10)


def normal_page_name(name: str | None) -> str:
    """The name trimmed, case-folded, without symbols, emoji and invisible signs; empty when it is missing."""
    kept = "".join(sign for sign in unicodedata.normalize("NFC", name or "") if _counts(sign))
    normal = " ".join(kept.casefold().split()).removeprefix("@").strip()
    return "" if normal in MISSING_NAMES else normal


def _counts(sign: str) -> bool:
    if sign.isspace() or sign == "_":
        return True
    return unicodedata.category(sign)[0] not in "SC" and ord(sign) not in _VARIATION_SELECTORS


@dataclass(frozen=True, slots=True)
class PageNames:
    """Which creator a page name stands for: the pages' own names, then confirmed aliases.

    A name that two creators share after normalising links to neither.
    """

    by_name: Mapping[str, str] = field(default_factory=dict)
    ambiguous: frozenset[str] = frozenset()
    aliases: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, pages: Iterable[tuple[str, str]], aliases: Iterable[tuple[str, str]] = ()) -> PageNames:
        """From (creator_id, page_name) and (creator_id, alias) pairs."""
        names: dict[str, str] = {}
        ambiguous: set[str] = set()
        confirmed: dict[str, str] = {}
        for creator_id, page_name in pages:
            normal = normal_page_name(page_name)
            if normal and names.setdefault(normal, creator_id) != creator_id:
                ambiguous.add(normal)
        for creator_id, alias in aliases:
            if (normal := normal_page_name(alias)) and normal not in ambiguous:
                confirmed[normal] = names.setdefault(normal, creator_id)
        known = {name: found for name, found in names.items() if name not in ambiguous}
        return cls(known, frozenset(ambiguous), confirmed)

    def link(self, page_name: str | None) -> tuple[str | None, str]:
        """The creator's id, or None with the reason."""
        normal = normal_page_name(page_name)
        if not normal:
            return None, "the page name is missing"
        if normal in self.ambiguous:
            return None, "two pages have this name"
        found = self.by_name.get(normal)
        return (found, "") if found else (None, "no page of this name is known")

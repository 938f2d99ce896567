"""What chips and lists of the Captions pane choose, as one value that can be kept as JSON."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

Range = tuple[float | None, float | None]
"""Lowest and highest value, both included; None leaves that side open."""

OPEN: Range = (None, None)
FLAGS = frozenset({"hook", "urgency", "value", "cta"})
EMOJI_LEVELS = ("none", "light", "moderate", "heavy")


@dataclass(frozen=True, slots=True)
class CaptionFilter:
    """All conditions must hold; the empty default matches every caption.

    `text` is what was typed (see `query.parse`). Freshness and performance are 0..100, lengths characters. A
    caption without a known performance meets no performance range. `flags` asks for all of its members, the
    other sets for any of theirs. `send_type` is a key of the reference data: captions whose type suits it.
    """

    text: str = ""
    caption_types: frozenset[str] = frozenset()
    send_type: str | None = None
    content_types: frozenset[str] = frozenset()
    freshness: Range = OPEN
    performance: Range = OPEN
    length_chars: Range = OPEN
    emoji_levels: frozenset[str] = frozenset()
    flags: frozenset[str] = frozenset()
    used: bool | None = None
    in_family: bool | None = None
    is_active: bool | None = None

    @property
    def is_empty(self) -> bool:
        """Whether every caption matches without looking."""
        return self == CaptionFilter(text=self.text) and not self.text.strip()

    def to_dict(self) -> dict[str, object]:
        """Only what differs from the empty filter, in JSON's own kinds."""
        empty = CaptionFilter()
        stored: dict[str, object] = {}
        for name in CaptionFilter.__slots__:
            value = getattr(self, name)
            if value != getattr(empty, name):
                stored[name] = sorted(value) if isinstance(value, frozenset) else _plain(value)
        return stored

    @classmethod
    def from_dict(cls, stored: Mapping[str, object]) -> CaptionFilter:
        """The filter of a dictionary made by `to_dict`; what nobody can read any more is passed over."""
        return cls(
            text=_text(stored.get("text")) or "",
            caption_types=_names(stored.get("caption_types")),
            send_type=_text(stored.get("send_type")),
            content_types=_names(stored.get("content_types")),
            freshness=_range(stored.get("freshness")),
            performance=_range(stored.get("performance")),
            length_chars=_range(stored.get("length_chars")),
            emoji_levels=_names(stored.get("emoji_levels")) & frozenset(EMOJI_LEVELS),
            flags=_names(stored.get("flags")) & FLAGS,
            used=_choice(stored.get("used")),
            in_family=_choice(stored.get("in_family")),
            is_active=_choice(stored.get("is_active")),
        )


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _names(value: object) -> frozenset[str]:
    return (
        frozenset(name for name in value if isinstance(name, str)) if isinstance(value, list) else frozenset()
    )


def _choice(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


def _range(value: object) -> Range:
    if not isinstance(value, list | tuple) or len(value) != 2:
        return OPEN
    low, high = (_number(side) for side in value)
    return low, high


def _number(value: object) -> float | None:
    is_number = isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    return value if is_number else None  # type: ignore[return-value]

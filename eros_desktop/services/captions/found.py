"""A caption as lists of matches show it: light enough for the window to know before anything is loaded."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FoundCaption:
    """A caption as the command palette lists it. Score 0..100 or unknown."""

    caption_id: str
    caption_text: str
    caption_type: str
    content_type: str | None
    performance_score: float | None

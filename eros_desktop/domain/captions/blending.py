"""How emoji blend into a caption: faces in a row, and how dense they stand (domain.md 6.5)."""

from __future__ import annotations

import re

from eros_desktop.domain.captions.elements import Span
from eros_desktop.domain.captions.text import EMOJI, count_characters, count_emoji

# Yellow faces only: the robot, the clown, the red, green, blue and purple ones are something else.
_FACE = (
    "(?:[\u2639\u263a\U0001f600-\U0001f607\U0001f609-\U0001f637\U0001f641-\U0001f644"
    "\U0001f910-\U0001f915\U0001f917\U0001f920\U0001f923-\U0001f925\U0001f927-\U0001f92f"
    "\U0001f970-\U0001f974\U0001f978-\U0001f97a\U0001fae0-\U0001fae8]\ufe0f?(?:\u200d\\S\ufe0f?)?)"
)
_FACES_IN_A_ROW = re.compile(rf"{_FACE}(?:\s{{0,2}}{_FACE}){{2,}}")


def rows_of_faces(text: str) -> tuple[Span, ...]:
    """Where three or more yellow faces stand in a row, with at most two blanks between them."""
    return () if text.isascii() else tuple(match.span() for match in _FACES_IN_A_ROW.finditer(text))


def emoji_density(text: str) -> float:
    """Emoji per character, 0..1; an emoji made of several code points is one character here."""
    emoji = count_emoji(text)
    if not emoji:
        return 0.0
    return round(emoji / max(1, count_characters(EMOJI.sub("*", text))), 9)


def is_too_dense(text: str) -> bool:
    """More emoji than 0.10 of a text under 100 characters, 0.07 under 250, 0.05 of a longer one."""
    characters = count_characters(EMOJI.sub("*", text))
    limit = 0.10 if characters < 100 else 0.07 if characters < 250 else 0.05
    return emoji_density(text) > limit

"""The building blocks a caption may contain, found with their place in the text (domain.md 6.1-6.3).

Phrases are data; one function turns them into a pattern. Gaps inside a pattern are bounded, so that a
hostile text of 32,767 characters takes no longer than an honest one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

Span = tuple[int, int]
"""First character and the one behind the last."""

SHORT_WORD = 4
"""Words up to this length match only as whole words, unless word boundaries are switched off."""

OPENERS = ("congrat", "you won", "winner", "special", "lucky", "chosen", "only one", "first to")
EXCLUSIVITY = (
    "only winner",
    "exclusive",
    "never seen before",
    "first time",
    "just for you",
    "special for you",
    "only you",
    "private",
    "secret",
    "unreleased",
    "never shared",
    "only person",
)
TITLE_WORDS = (
    "new",
    "just",
    "omg",
    "wait",
    "you",
    "can't believe",
    "finally",
    "exclusive",
    "never",
    "first time",
    "?",
    "!",
    "...",
    "\u2026",
)
STORY_WORDS = (
    "was",
    "when",
    "while",
    "after",
    "before",
    "during",
    "caught",
    "found",
    "decided",
    "wanted",
    "couldn't",
    "started",
    "began",
    "felt",
    "needed",
    "had to",
    "myself",
    "imagined",
    "never",
)
WRAP_WORDS = ("unlock", "open", "see", "watch", "click", "tap", "enjoy", "hope", "love", "want", "?", "!")
CALL_PHRASES = (
    "lmk",
    "let me know",
    "tell me",
    "message me",
    "dm me",
    "don't miss",
    "hurry",
    "before it's gone",
    "what do you think",
)
URGENT_PHRASES = ("limited", "won't last", "hurry")

AMOUNT = r"\$\s?\d(?:,?\d){0,12}(?:\.\d{1,2})?"
_VALUE_ANCHOR = (
    rf"{AMOUNT}\s{{0,3}}(?:worth|value)"
    rf"|worth\s{{1,3}}{AMOUNT}"
    rf"|{AMOUNT}\s{{1,3}}(?:for|only)\s{{1,3}}(?:only\s{{1,3}})?{AMOUNT}"
    rf"|(?:usually|normally)\s{{1,3}}{AMOUNT}"
)
_CALL_FRAMES = (r"which\b.{0,80}?\bfav", r"\bopen\b.{0,80}?\bsee\b", r"\bclaim\b.{0,80}?\bnow\b")
_ITEMS = (
    r"(?<!\d)\d{1,9}\s{0,3}(?:vid(?:eo)?s?|pic(?:ture)?s?|min(?:ute)?s?)\b",
    r"[\u2022\u25ba]",
    r"-\d",
)
_LOOSE_ITEMS = (r"(?<!\d)\d{1,9}\s{0,3}(?:vid|pic|min)", *_ITEMS[1:])
_ONLY_NUMBER = r"\bonly\s{1,3}\d"


def phrase_pattern(phrase: str, whole_words: bool, blanks: str = r"\s{1,3}") -> str:
    """A pattern for one phrase: optional apostrophes, flexible blanks, boundaries at short outer words."""
    words = phrase.split()
    body = blanks.join(re.escape(word).replace("'", "['\u2019]?") for word in words)
    if not whole_words or not words[0][0].isalnum():
        return body
    before = r"\b" if len(words[0]) <= SHORT_WORD else ""
    after = r"\b" if len(words[-1]) <= SHORT_WORD else ""
    return f"{before}{body}{after}"


def _any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE | re.DOTALL)


@cache
def pattern(element: str, whole_words: bool = True) -> re.Pattern[str]:
    """The compiled pattern of an element. Raises KeyError for an unknown one."""
    phrases = {
        "exclusivity": EXCLUSIVITY,
        "title_words": TITLE_WORDS,
        "story_words": STORY_WORDS,
        "wrap_words": WRAP_WORDS,
    }
    if element in phrases:
        return _any_of(phrase_pattern(phrase, whole_words) for phrase in phrases[element])
    calls = [phrase_pattern(phrase, whole_words) for phrase in CALL_PHRASES]
    urgent = [phrase_pattern(phrase, whole_words) for phrase in URGENT_PHRASES]
    composed = {
        "clickbait": [phrase_pattern(phrase, whole_words, r"\s{0,3}") for phrase in OPENERS],
        "value_anchor": [_VALUE_ANCHOR],
        "cta": [*calls, *_CALL_FRAMES],
        "itemization": list(_ITEMS if whole_words else _LOOSE_ITEMS),
        "urgency": [*urgent, _ONLY_NUMBER],
    }
    return _any_of(composed[element])


def find(element: str, text: str, whole_words: bool = True) -> Span | None:
    """Where an element first occurs in the text, or None."""
    match = pattern(element, whole_words).search(text)
    return match.span() if match else None

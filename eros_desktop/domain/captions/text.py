"""What is counted and compared in a caption's text; the text itself is never changed.

Every function takes any string: markup, direction marks, NUL, lone surrogates, 32,767 characters.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

EmojiLevel = Literal["none", "light", "moderate", "heavy"]

_INVISIBLE = re.compile(
    "[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe0e\ufe0f\ufeff]"
)
"""Direction marks, zero-width spaces, soft hyphens and variation selectors: seen by nobody."""

_BLANKS = re.compile(r"[\s\x00-\x1f\x7f]+")

_PLAIN = re.compile(
    "[\x00-\x7f\u2600-\u27bf\U0001f300-\U0001f64f\U0001f680-\U0001f6ff\U0001f900-\U0001f9ff]*"
)
"""ASCII and pictures without another form or case: what most captions are made of."""

_SIMPLE = re.compile(
    "[\t-\r\x20-\x7e\u2600-\u27bf\U0001f300-\U0001f64f\U0001f680-\U0001f6ff\U0001f900-\U0001f9ff]*"
)
"""The same without control characters, so that blanks are what `str.split` takes for them."""

_MARK_RUN = re.compile(r"[^\w\s\x00-\x7f]{31,}")
"""Where more than 30 combining marks can stand in a row: what is neither letter, digit nor blank."""

_MARKS_IN_A_ROW = 30
"""No script needs more (Unicode, UAX #15, Stream-Safe Text Format); sorting more takes quadratic time."""

_WORD = re.compile(r"\w+(?:['\u2019-]\w+)*")

# Symbols below U+1F000 that are emoji when written plainly (Unicode emoji data, property Emoji).
_SYMBOLS = (
    "\u231a\u231b\u2328\u23cf\u23e9-\u23f3\u23f8-\u23fa\u2600-\u2604\u260e\u2611\u2614\u2615\u2618\u261d\u2620"
    "\u2622\u2623\u2626\u262a\u262e\u262f\u2638-\u263a\u2640\u2642\u2648-\u2653\u265f\u2660\u2663\u2665\u2666"
    "\u2668\u267b\u267e\u267f\u2692-\u2697\u2699\u269b\u269c\u26a0\u26a1\u26a7\u26aa\u26ab\u26b0\u26b1\u26bd"
    "\u26be\u26c4\u26c5\u26c8\u26ce\u26cf\u26d1\u26d3\u26d4\u26e9\u26ea\u26f0-\u26f5\u26f7-\u26fa\u26fd\u2702"
    "\u2705\u2708-\u270d\u270f\u2712\u2714\u2716\u271d\u2721\u2728\u2733\u2734\u2744\u2747\u274c\u274e"
    "\u2753-\u2755\u2757\u2763\u2764\u2795-\u2797\u27a1\u27b0\u27bf\u2b1b\u2b1c\u2b50\u2b55"
)
# Characters that are ordinary text until a variation selector makes them emoji.
_TEXT_FIRST = (
    "\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u2199\u21a9\u21aa\u24c2\u25aa\u25ab\u25b6\u25c0\u25fb-\u25fe"
    "\u2934\u2935\u2b05-\u2b07\u3030\u303d\u3297\u3299"
)
_PICTURES = (
    "\U0001f004\U0001f0cf\U0001f170\U0001f171\U0001f17e\U0001f17f\U0001f18e\U0001f191-\U0001f19a\U0001f201"
    "\U0001f202\U0001f21a\U0001f22f\U0001f232-\U0001f23a\U0001f250\U0001f251\U0001f300-\U0001f64f"
    "\U0001f680-\U0001f6ff\U0001f7e0-\U0001f7eb\U0001f7f0\U0001f90c-\U0001f9ff\U0001fa70-\U0001faff"
)
_ONE = (
    f"(?:[{_SYMBOLS}{_PICTURES}](?!\ufe0e)|[{_TEXT_FIRST}]\ufe0f)"
    "\ufe0f?[\U0001f3fb-\U0001f3ff]?(?:[\U000e0020-\U000e007e]+\U000e007f)?"
)
EMOJI = re.compile(
    "[\U0001f1e6-\U0001f1ff]{2}"  # flags of countries
    "|[\U0001f1e6-\U0001f1ff]"
    "|[0-9#*]\ufe0f?\u20e3"  # keycaps
    f"|{_ONE}(?:\u200d{_ONE})*"  # families, professions, skin tones, regional flags
)
"""One match is one emoji as a reader sees it, sequences included."""


def normalise_text(text: str) -> str:
    """The form in which two texts count as equal (domain.md 5.4, 11.1).

    Compatibility forms are unified (NFKC), case is folded, invisible marks are dropped, runs of blanks are
    one space. Applying it twice changes nothing more.
    """
    if _SIMPLE.fullmatch(text):
        return " ".join(text.split()).lower()
    visible = _INVISIBLE.sub("", text)
    if _PLAIN.fullmatch(visible):
        return _BLANKS.sub(" ", visible).strip().lower()
    bounded = _without_endless_marks(visible)
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFD", bounded).casefold())
    unified = _without_endless_marks(_INVISIBLE.sub("", unicodedata.normalize("NFKC", folded.casefold())))
    return _BLANKS.sub(" ", unified).strip()


def _without_endless_marks(text: str) -> str:
    """The text with at most 30 combining marks in a row, so that a hostile one is read in linear time."""
    return _MARK_RUN.sub(_shortened, text)


def _shortened(run: re.Match[str]) -> str:
    kept: list[str] = []
    marks = 0
    for letter in run[0]:
        marks = marks + 1 if unicodedata.combining(letter) else 0
        if marks <= _MARKS_IN_A_ROW:
            kept.append(letter)
    return "".join(kept)


def count_characters(text: str) -> int:
    """Characters a reader would count: composed code points, outer blanks and invisible marks left out."""
    visible = _INVISIBLE.sub("", text).strip()
    if visible.isascii():
        return len(visible)
    bounded = _without_endless_marks(visible)
    return len(unicodedata.normalize("NFC", bounded)) + len(visible) - len(bounded)


def count_emoji(text: str) -> int:
    """How many emoji a reader sees: families, flags, keycaps and skin tones count once."""
    return 0 if text.isascii() else sum(1 for _ in EMOJI.finditer(text))


def emoji_level(count: int) -> EmojiLevel:
    """0 none, 1-2 light, 3-4 moderate, 5 and more heavy (domain.md 2.3)."""
    if count <= 0:
        return "none"
    if count <= 2:
        return "light"
    return "moderate" if count <= 4 else "heavy"


def word_count(text: str) -> int:
    """Runs of letters and digits; an inner apostrophe or hyphen does not split a word."""
    return sum(1 for _ in _WORD.finditer(text))

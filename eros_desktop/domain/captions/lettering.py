"""Letters that only look like plain ones: words set in them, and the plain text behind (domain.md 6.5)."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from eros_desktop.domain.captions.elements import Span

_SMALL_CAPITALS = (
    "\u1d00\u0299\u1d04\u1d05\u1d07\ua730\u0262\u029c\u026a\u1d0a\u1d0b\u029f\u1d0d\u0274\u1d0f\u1d18\u0280"
    "\ua731\u1d1b\u1d1c\u1d20\u1d21\u028f\u1d22"
)
_CYRILLIC = (
    "\u0430\u0432\u0435\u043a\u043c\u043d\u043e\u0440\u0441\u0442\u0443\u0445\u0455\u0456\u0458\u0475\u04bb"
    "\u04cf\u0501\u051b\u051d"
)
_GREEK = "\u03b1\u03b2\u03b5\u03b7\u03b9\u03ba\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7\u03c9"
_LATIN_AND_ARMENIAN = "\u0131\u0251\u0261\u00f8\u0111\u0142\u0127\u0578\u0585\u057d\u0570"
_TWINS = str.maketrans(
    _CYRILLIC + _GREEK + _LATIN_AND_ARMENIAN + _SMALL_CAPITALS,
    "abekmhopctyxsijvhldqw" + "abenikvoptuxw" + "iagodlhnouh" + "abcdefghijklmnoprstuvwyz",
)
"""Letters that read as Latin ones, after case folding."""

_GREEK_CAPITALS = str.maketrans(
    "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7", "abezhikmnoptyx"
)
"""Greek capitals read as other letters than their small forms do."""

_DARK_CIRCLES, _DARK_SQUARES = 0x1F150, 0x1F170
_LETTERS = 26

_STYLED_LETTERS = (
    "\U0001d400-\U0001d7ff"  # mathematical: bold, italic, script, fraktur, double-struck, monospace
    "\u2102\u210a-\u210d\u210e\u2110-\u2112\u2115\u2119-\u211d\u2124\u2128\u212c\u212d\u212f-\u2131\u2133\u2134"
    "\uff10-\uff19\uff21-\uff3a\uff41-\uff5a"  # full width
    "\u24b6-\u24e9\U0001f130-\U0001f149\U0001f150-\U0001f169\U0001f170-\U0001f189"  # in circles and squares
    f"{_SMALL_CAPITALS}"
)
_STYLED = re.compile(f"[{_STYLED_LETTERS}]")
_WORD = re.compile(f"[\\w'\u2019{_STYLED_LETTERS}-]+")
# Blood groups and parking signs are pictures, not lettering.
_PICTURES = frozenset("\U0001f170\U0001f171\U0001f17e\U0001f17f")

FEW_CHARACTERS = 100
MOST_STYLED_SHORT, MOST_STYLED_LONG = 3, 2


@dataclass(frozen=True, slots=True)
class Plain:
    """The plain reading of a text; `places[i]` is where its i-th character stands in the original."""

    text: str
    places: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """The span in the original behind `text[start:end]`, which must not be empty."""
        return self.places[start], self.places[end - 1] + 1


def plain(text: str) -> Plain:
    """A text in small plain letters: look-alikes replaced, styles, accents and invisible marks dropped."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        for found in _plain_letter(letter):
            letters.append(found)
            places.append(place)
    return Plain("".join(letters), tuple(places))


@lru_cache(maxsize=4096)
def _plain_letter(letter: str) -> str:
    for first in (_DARK_CIRCLES, _DARK_SQUARES):
        if first <= ord(letter) < first + _LETTERS:
            return chr(ord("a") + ord(letter) - first)
    capital = unicodedata.normalize("NFKD", letter)
    folded = unicodedata.normalize("NFKD", capital.translate(_GREEK_CAPITALS).casefold())
    return "".join(
        found for found in folded if unicodedata.category(found) not in ("Mn", "Me", "Cf")
    ).translate(_TWINS)


def styled_words(text: str) -> tuple[Span, ...]:
    """Spans of the words that hold mathematical, full-width, circled or small-capital letters."""
    if text.isascii():
        return ()
    return tuple(
        match.span()
        for match in _WORD.finditer(text)
        if any(found[0] not in _PICTURES for found in _STYLED.finditer(match[0]))
    )


def most_styled_words(characters: int) -> int:
    """How many styled words a caption of that many characters bears (domain.md 6.5, font highlights)."""
    return MOST_STYLED_SHORT if characters < FEW_CHARACTERS else MOST_STYLED_LONG

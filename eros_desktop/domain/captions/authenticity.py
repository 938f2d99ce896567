"""Does a caption promise what is there: content it names, and worth it claims (domain.md 6.5)."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache

from eros_desktop.domain.captions.elements import Span, find
from eros_desktop.domain.captions.lettering import plain
from eros_desktop.domain.captions.quality import worth_claims

SHORTEST_DISGUISED = 3
"""Names below this length are not looked for with digits or signs in place of letters."""

# Signs written in place of a letter, and letters told apart by nobody in some typefaces.
_DISGUISES = {
    "a": "a4@",
    "b": "b8",
    "e": "e3",
    "g": "g9",
    "i": "il1|!",
    "l": "li1|",
    "o": "o0",
    "s": "s5$",
    "t": "t7",
}
_JOINED = r"\s?[/_-]\s?"
_APART = r"[\s_/-]{1,3}"
_SEPARATOR = re.compile(r"[\s_/-]+")


@dataclass(frozen=True, slots=True)
class ContentClaim:
    """A content type the text names, and where in the original text."""

    content_type: str
    span: Span


def content_claims(text: str, content_names: Mapping[str, Collection[str]]) -> tuple[ContentClaim, ...]:
    """Every content type named in the text, in order; `content_names` maps a type to what it is called.

    Names are whole words, a plural `s` allowed. Look-alike letters, styled letters, accents, invisible marks
    and digits in place of letters hide nothing.
    """
    reading = plain(text)
    claims = {
        ContentClaim(key, reading.span(*match.span()))
        for key, names in content_names.items()
        for match in _pattern(tuple(sorted(names))).finditer(reading.text)
        if _is_a_word(match[0])
    }
    return tuple(sorted(claims, key=lambda claim: (claim.span, claim.content_type)))


def missing_content(
    text: str, content_names: Mapping[str, Collection[str]], vault_types: Collection[str]
) -> tuple[ContentClaim, ...]:
    """The claims the vault cannot keep."""
    return tuple(
        claim for claim in content_claims(text, content_names) if claim.content_type not in vault_types
    )


def unsupported_values(text: str, whole_words: bool = True) -> tuple[Span, ...]:
    """Where the text names a worth without counting anything that could be worth it."""
    return () if find("itemization", text, whole_words) else worth_claims(text)


@lru_cache(maxsize=256)
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern for all names of a type, longer ones first; without names it never matches."""
    bodies = {body for name in names if (body := _body(name))}
    ordered = "|".join(sorted(bodies, key=lambda body: (-len(body), body)))
    return re.compile(rf"(?<![a-z])(?:{ordered})(?![a-z])" if ordered else r"(?!)")


def _body(name: str) -> str:
    reading = plain(name).text.strip()
    words = [word for word in _SEPARATOR.split(reading) if word]
    if not any(letter.isalnum() for letter in reading):
        return ""
    is_disguised = sum(map(len, words)) >= SHORTEST_DISGUISED
    parts = ("".join(_letter(letter, is_disguised) for letter in word) for word in words)
    plural = "s?" if is_disguised and not reading.endswith("s") else ""
    return (_APART if re.search(r"\s", reading) else _JOINED).join(parts) + plural


def _letter(letter: str, is_disguised: bool) -> str:
    if is_disguised and letter in _DISGUISES:
        return f"[{re.escape(_DISGUISES[letter])}]"
    return re.escape(letter)


def _is_a_word(found: str) -> bool:
    """A third of it are letters: an amount such as $010 names nothing."""
    return 3 * sum(letter.isalpha() for letter in found) >= len(found)

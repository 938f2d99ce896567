"""What a person may put into the bank: drafts, changes, and why something is refused."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from enum import Enum
from typing import Final, Literal, TypeAlias

from eros_desktop.domain.captions.text import normalise_text
from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.reference import Reference
from eros_desktop.services.imports.caption_rows import plain_name

LONGEST_TEXT = 32_767
"""Characters of one caption (reliability.md F62b)."""
LONGEST_WORD = 200
"""Characters of an id, persona or tone."""
HIGHEST_NUMBER = 2**31 - 1
"""What the whole-number columns of the bank hold."""


class Unchanged(Enum):
    """The one value that stands for "leave it as it is"."""

    UNCHANGED = "unchanged"


UNCHANGED: Final = Unchanged.UNCHANGED
Unset: TypeAlias = Literal[Unchanged.UNCHANGED]


@dataclass(frozen=True, slots=True)
class CaptionDraft:
    """A new caption. Without an id it gets one from its text and type."""

    caption_text: str
    caption_type: str
    content_type: str | None = None
    price_cents: int | None = None
    persona: str | None = None
    tone: str | None = None
    caption_id: str | None = None


@dataclass(frozen=True, slots=True)
class CaptionChange:
    """New values for one caption or many; what is UNCHANGED stays, None empties a field."""

    caption_text: str | Unset = UNCHANGED
    caption_type: str | Unset = UNCHANGED
    content_type: str | Unset | None = UNCHANGED
    price_cents: int | Unset | None = UNCHANGED
    persona: str | Unset | None = UNCHANGED
    tone: str | Unset | None = UNCHANGED
    media_count: int | Unset = UNCHANGED

    def values(self) -> dict[str, str | int | None]:
        """The fields that are to change, with their new values."""
        given = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: value for name, value in given.items() if value is not UNCHANGED}


def checked_text(text: str) -> str:
    """The very same text. Raises InvalidInput for what cannot be stored or seen (F61, F62b)."""
    _refuse_unstorable("caption_text", text)
    if len(text) > LONGEST_TEXT:
        raise InvalidInput(
            "caption_text",
            f"The caption has {len(text):,} characters, and a caption may have up to {LONGEST_TEXT:,}. "
            "Nothing was changed; shorten it.",
        )
    if not normalise_text(text):
        raise InvalidInput("caption_text", "The caption is empty. Nothing was changed; write a text.")
    return text


def checked_word(field: str, word: str | None) -> str | None:
    """A short text without outer blanks, None for an empty one. Raises InvalidInput."""
    if word is None or not word.strip():
        return None
    _refuse_unstorable(field, word)
    if len(word) > LONGEST_WORD:
        raise InvalidInput(
            field,
            f"The {said(field)} has {len(word):,} characters, and it may have up to {LONGEST_WORD}. "
            "Nothing was changed; shorten it.",
        )
    return word.strip()


def checked_number(field: str, number: int | None) -> int | None:
    """A whole number from 0 on. Raises InvalidInput."""
    if number is not None and not 0 <= number <= HIGHEST_NUMBER:
        raise InvalidInput(
            field,
            f"{said(field).capitalize()} {number:,} is not from 0 to {HIGHEST_NUMBER:,}. "
            "Nothing was changed; correct it.",
        )
    return number


def known_types(reference: Reference) -> tuple[str, ...]:
    """Every caption type that a send type uses (domain.md 2.4), by name."""
    return tuple(sorted({kind for kinds in reference.caption_priorities.values() for kind in kinds}))


def checked_type(name: str, reference: Reference) -> str:
    """Our name of a caption type. Raises InvalidInput, naming those there are."""
    plain = plain_name(name)
    key = reference.caption_type_aliases.get(name, reference.caption_type_aliases.get(plain, plain))
    return _listed("caption_type", name, key, known_types(reference))


def checked_content(name: str | None, reference: Reference) -> str | None:
    """Our name of a content type, None for none. Raises InvalidInput, naming those there are."""
    if name is None or not name.strip():
        return None
    plain = plain_name(name)
    for key, content in reference.content_types.items():
        if plain == key or plain in {plain_name(alias) for alias in content.aliases}:
            return key
    return _listed("content_type", name, plain, reference.content_types)


def said(field: str) -> str:
    """A field's name in a sentence."""
    return {"caption_text": "text", "price_cents": "price"}.get(field, field.replace("_", " "))


def _listed(field: str, given: str, key: str, known: Iterable[str]) -> str:
    names = list(known)
    if key not in names:
        raise InvalidInput(
            field,
            f"'{given}' is not a {said(field)}. Nothing was changed; use one of {', '.join(names)}.",
            details={"known": names},
        )
    return key


def _refuse_unstorable(field: str, text: str) -> None:
    if "\0" in text:
        raise InvalidInput(
            field,
            f"The {said(field)} holds a NUL character (place {text.index(chr(0)) + 1:,}), which cannot be "
            "stored. Nothing was changed; take it out.",
        )
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise InvalidInput(
            field,
            f"The {said(field)} holds half a character (a lone surrogate, place {error.start + 1:,}), which "
            "cannot be stored. Nothing was changed; take it out.",
        ) from None

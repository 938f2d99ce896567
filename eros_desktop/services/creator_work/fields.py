"""What of a creator a person may edit: the column, its word in a sentence, and what is refused."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any
from zoneinfo import available_timezones

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.services.imports.linking import normal_page_name

LONGEST_NAME, LONGEST_SAMPLE = 200, 4_000
MOST_FANS = 100_000_000
MOST_CENTS = 100_000_00
PAGE_TYPES = ("paid", "free")
CONTENT_CATEGORIES = ("lifestyle", "softcore", "amateur", "explicit")
TIERS = (1, 2, 3, 4)
EMOJI_STYLES = ("minimal", "moderate", "heavy")
SLANG_LEVELS = ("none", "light", "moderate", "heavy")


@dataclass(frozen=True, slots=True)
class Field:
    """`check` gives the value as the column stores it, or raises InvalidInput."""

    column: str
    said: str
    check: Callable[[Field, Any], Any]
    choices: tuple[Any, ...] = ()

    def refusal(self, sentence: str) -> InvalidInput:
        """The error that says so; `sentence` has no full stop."""
        return InvalidInput(self.column, f"{sentence}. Nothing was changed; correct it.")


@cache
def zones() -> tuple[str, ...]:
    """The IANA names of places, in order; without the short and odd ones nobody lives in."""
    return tuple(
        sorted(name for name in available_timezones() if "/" in name and not name.startswith("Etc/"))
    )


def _text(field: Field, value: Any) -> str | None:
    return _some_text(field, value, LONGEST_NAME)


def _long_text(field: Field, value: Any) -> str | None:
    return _some_text(field, value, LONGEST_SAMPLE)


def _some_text(field: Field, value: Any, longest: int) -> str | None:
    if value is None or not str(value).strip():
        return None
    text = str(value).strip()
    if len(text) > longest:
        raise field.refusal(f"The {field.said} has {len(text):,} characters, and may have up to {longest:,}")
    if "\0" in text or any("\ud800" <= sign <= "\udfff" for sign in text):
        raise field.refusal(f"The {field.said} holds a character that cannot be stored")
    return text


def _required(field: Field, value: Any) -> str:
    text = _text(field, value)
    if text is None:
        raise field.refusal(f"The {field.said} is empty")
    return text


def _page_name(field: Field, value: Any) -> str:
    text = _required(field, value)
    if not normal_page_name(text):
        raise field.refusal(f"The {field.said} '{text}' holds no letter or digit")
    return text


def _choice(field: Field, value: Any) -> Any:
    if value not in field.choices:
        choices = ", ".join(map(str, field.choices))
        raise field.refusal(f"The {field.said} is '{value}', and must be one of {choices}")
    return value


def _optional_choice(field: Field, value: Any) -> Any:
    return None if value in (None, "") else _choice(field, value)


def _zone(field: Field, value: Any) -> str:
    if value not in available_timezones():
        raise field.refusal(
            f"The {field.said} is '{value}', which is no time zone; write one like Europe/Berlin"
        )
    return str(value)


def _fans(field: Field, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MOST_FANS:
        raise field.refusal(
            f"The {field.said} is {value!r}, and must be a whole number from 0 to {MOST_FANS:,}"
        )
    return value


def _dollars(field: Field, value: Any) -> float:
    """From whole cents."""
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= MOST_CENTS:
        raise field.refusal(f"The {field.said} must be from $0.00 to ${MOST_CENTS / 100:,.2f}")
    return value / 100


def _score(field: Field, value: Any) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 100:
        raise field.refusal(f"The {field.said} is {value!r}, and must be a number from 0 to 100")
    return float(value)


def _words(field: Field, value: Any) -> str:
    """A list of words as JSON."""
    words = [str(word).strip() for word in value or () if str(word).strip()]
    for word in words:
        _text(field, word)
    return json.dumps(words)


PROFILE: Mapping[str, Field] = {
    field.column: field
    for field in (
        Field("display_name", "name", _required),
        Field("page_name", "page name", _page_name),
        Field("page_type", "page type", _choice, PAGE_TYPES),
        Field("performance_tier", "tier", _optional_choice, TIERS),
        Field("timezone", "time zone", _zone),
        Field("current_active_fans", "number of fans", _fans),
        Field("subscription_price", "subscription price", _dollars),
        Field("content_category", "content category", _choice, CONTENT_CATEGORIES),
        Field("creator_group", "group", _text),
    )
}
"""Columns of `creators`. `subscription_price` is given in whole cents."""

PERSONA: Mapping[str, Field] = {
    field.column: field
    for field in (
        Field("persona_type", "persona", _required),
        Field("tone_keywords", "tones", _words),
        Field("emoji_style", "emoji style", _optional_choice, EMOJI_STYLES),
        Field("slang_level", "slang", _optional_choice, SLANG_LEVELS),
        Field("voice_sample", "voice sample", _long_text),
        Field("archetype_score", "persona score", _score),
    )
}
"""Columns of `personas`. `tone_keywords` is given as a sequence of words."""

FLAGS: Mapping[str, str] = {
    "dynamic_volume": "dynamic_volume_enabled",
    "ppv_followup": "ppv_followup_enabled",
    "multi_horizon_fusion": "multi_horizon_fusion",
    "elasticity_bounds": "elasticity_bounds_enabled",
}
"""A feature flag's name to its column (seed 000, creator_feature_flags)."""

FLAG_WORDS: Mapping[str, tuple[str, str]] = {
    "dynamic_volume": ("off dynamic volume", "on dynamic volume"),
    "ppv_followup": ("off PPV follow-ups", "on PPV follow-ups"),
    "multi_horizon_fusion": ("off mixing of three periods", "on mixing of three periods"),
    "elasticity_bounds": ("off the limit on revenue sends", "on the limit on revenue sends"),
}
"""What a sentence says was switched, off and on."""


def checked(fields: Mapping[str, Field], values: Mapping[str, Any]) -> dict[str, Any]:
    """The values as stored. Raises InvalidInput naming the first that is refused or nobody knows."""
    for name in values:
        if name not in fields:
            raise InvalidInput(name, f"{name} is nothing that can be edited. Nothing was changed.")
    return {name: fields[name].check(fields[name], value) for name, value in values.items()}


def said(fields: Mapping[str, Field], names: Sequence[str]) -> list[str]:
    """The fields' words, in the order of the fields."""
    return [field.said for name, field in fields.items() if name in names]

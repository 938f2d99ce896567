"""The fields a typed search may name, and how their values are read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from eros_desktop.domain.captions.search.filters import EMOJI_LEVELS

YES_NO: Mapping[str, str] = {
    "yes": "yes", "true": "yes", "1": "yes", "no": "no", "false": "no", "0": "no",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class NameField:
    """Compared with names of the bank: equal where there is an equal name, else holding the value.

    `says` is what is asked, with a place for the `{names}`.
    """

    says: str


@dataclass(frozen=True, slots=True)
class ChoiceField:
    """One of a few words, or the beginning of one. `says` words each of them for people."""

    words: Mapping[str, str]
    says: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class NumberField:
    """Compared with a number; `units` may be typed after it, money is typed in dollars.

    `says` is what is asked, with a place for the `{number}`, which is `written` with its unit.
    """

    says: str
    written: str = "{number}"
    units: tuple[str, ...] = ()
    is_money: bool = False


@dataclass(frozen=True, slots=True)
class Fields:
    """Every field by the name people type."""

    names: Mapping[str, NameField] = field(default_factory=dict)
    choices: Mapping[str, ChoiceField] = field(default_factory=dict)
    numbers: Mapping[str, NumberField] = field(default_factory=dict)
    aliases: Mapping[str, str] = field(default_factory=dict)


FIELDS = Fields(
    names={
        "type": NameField("type {names}"),
        "content": NameField("content {names}"),
        "send": NameField("suits send type {names}"),
        "id": NameField("id {names}"),
        "persona": NameField("persona {names}"),
        "tone": NameField("tone {names}"),
    },
    choices={
        "has": ChoiceField(
            {"hook": "hook", "urgency": "urgency", "value": "value", "cta": "cta"},
            {
                "hook": "has a hook", "urgency": "has urgency", "value": "has a value",
                "cta": "has a call to action",
            },
        ),
        "emoji": ChoiceField(
            {level: level for level in EMOJI_LEVELS},
            {
                "none": "has no emoji", "light": "has 1-2 emoji", "moderate": "has 3-4 emoji",
                "heavy": "has 5 and more emoji",
            },
        ),
        "used": ChoiceField(YES_NO, {"yes": "used", "no": "never used"}),
        "family": ChoiceField(YES_NO, {"yes": "with near twins", "no": "without near twins"}),
        "active": ChoiceField(YES_NO, {"yes": "active", "no": "retired"}),
    },
    numbers={
        "score": NumberField("score {number}"),
        "fresh": NumberField("freshness {number}"),
        "length": NumberField(
            "length {number}", written="{number} characters", units=("characters", "character", "chars", "c")
        ),
        "sends": NumberField("sends {number}"),
        "earned": NumberField("earned {number}", written="${number}", is_money=True),
        "price": NumberField("price {number}", written="${number}", is_money=True),
        "rate": NumberField("purchase rate {number}", written="{number}%", units=("%",)),
        "emoji": NumberField("emoji {number}"),
        "media": NumberField("media {number}"),
        "used": NumberField("last used {number} days ago", units=("days", "day", "d")),
    },
    aliases={
        "freshness": "fresh", "performance": "score", "chars": "length", "sent": "sends",
        "earnings": "earned",
        "emojis": "emoji", "caption_type": "type", "content_type": "content", "send_type": "send",
    },
)  # fmt: skip

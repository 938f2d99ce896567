"""Length gates, the structure score, value framing and emoji advice of one caption (domain.md 2.3, 6.5)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from eros_desktop.domain.captions.elements import AMOUNT, phrase_pattern
from eros_desktop.domain.captions.structure import require_text
from eros_desktop.domain.captions.text import EMOJI, count_characters, count_emoji
from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.reference import SendType

Verdict = Literal["pass", "review", "reject"]

LONGEST_CAPTION = 2000
PASS_FROM, REVIEW_FROM = 85, 70


@dataclass(frozen=True, slots=True)
class LengthGate:
    """Characters a category's captions should have; outside the hard limits costs most."""

    hard_minimum: int
    ideal_minimum: int
    ideal_maximum: int
    hard_maximum: int

    def points(self, characters: int) -> int:
        """What the length costs: 0, -5, -10, -15 or -30 (domain.md 2.3)."""
        if characters < self.hard_minimum:
            return -30
        if characters < self.ideal_minimum:
            return -10
        if characters > self.hard_maximum:
            return -15
        return -5 if characters > self.ideal_maximum else 0


LENGTH_GATES: Mapping[str, LengthGate] = {
    "revenue": LengthGate(40, 80, 300, 450),
    "engagement": LengthGate(15, 30, 150, 250),
    "retention": LengthGate(25, 50, 200, 300),
    "other": LengthGate(10, 20, 300, 500),
}


@dataclass(frozen=True, slots=True)
class PhraseGroup:
    """Stock phrases that cost points once each; group C only outside revenue."""

    key: str
    points: int
    phrases: tuple[str, ...]
    is_fine_for_revenue: bool = False


STOCK_PHRASES = (
    PhraseGroup("A", -15, ("click here", "act now", "buy now", "order now", "sign up now")),
    PhraseGroup("B", -5, ("hurry", "quickly now", "don't wait", "last chance")),
    PhraseGroup("C", -10, ("limited time", "exclusive offer", "don't miss"), is_fine_for_revenue=True),
)


@dataclass(frozen=True, slots=True)
class Deduction:
    """Points taken off, and the sentence that says why."""

    points: int
    reason: str


@dataclass(frozen=True, slots=True)
class TextScore:
    """0..100 for length and wording; `review` is still valid."""

    score: int
    verdict: Verdict
    deductions: tuple[Deduction, ...]


@dataclass(frozen=True, slots=True)
class ValueFraming:
    """Whether a bundle's text shows worth beside price. Amounts are dollars; `ratio` is worth / price."""

    value_dollars: float | None
    price_dollars: float | None

    @property
    def is_complete(self) -> bool:
        return self.value_dollars is not None and self.price_dollars is not None

    @property
    def ratio(self) -> float | None:
        if self.value_dollars is None or not self.price_dollars:
            return None
        return round(self.value_dollars / self.price_dollars, 9)

    @property
    def is_striking(self) -> bool:
        """A ratio of 10 and more is worth a remark."""
        return self.ratio is not None and self.ratio >= 10


def score_text(text: str, category: str) -> TextScore:
    """Score of a caption of a category (`revenue`, `engagement`, `retention`, anything else is `other`).

    Raises InvalidInput with EMPTY_CAPTION, or CAPTION_EXCEEDS_LIMIT above 2,000 characters.
    """
    caption = require_text(text)
    characters = count_characters(caption)
    if characters > LONGEST_CAPTION:
        raise InvalidInput(
            "caption",
            f"The caption has {characters:,} characters and at most {LONGEST_CAPTION:,} are judged. "
            "Nothing was changed; shorten it.",
            code="CAPTION_EXCEEDS_LIMIT",
        )
    deductions = (*_length_deduction(characters, category), *_phrase_deductions(caption, category))
    score = max(0, 100 + sum(deduction.points for deduction in deductions))
    return TextScore(score, _verdict(score), deductions)


def score_for_send_type(text: str, send_type_key: str, send_types: Mapping[str, SendType]) -> TextScore:
    """The same for a send type. Raises InvalidInput with INVALID_SEND_TYPE for an unknown key."""
    if send_type_key not in send_types:
        raise InvalidInput(
            "send_type_key",
            f"'{send_type_key}' is not a send type. Nothing was changed; "
            f"choose one of the {len(send_types)} known.",
            code="INVALID_SEND_TYPE",
        )
    return score_text(text, send_types[send_type_key].category)


def _verdict(score: int) -> Verdict:
    if score >= PASS_FROM:
        return "pass"
    return "review" if score >= REVIEW_FROM else "reject"


def _length_deduction(characters: int, category: str) -> tuple[Deduction, ...]:
    gate = LENGTH_GATES.get(category, LENGTH_GATES["other"])
    points = gate.points(characters)
    if not points:
        return ()
    ideal = f"{gate.ideal_minimum} to {gate.ideal_maximum}"
    return (Deduction(points, f"{characters} characters; {ideal} suit best."),)


def _phrase_deductions(caption: str, category: str) -> tuple[Deduction, ...]:
    return tuple(
        Deduction(group.points, f"Stock phrase: {phrase}.")
        for group in STOCK_PHRASES
        if not (group.is_fine_for_revenue and category == "revenue")
        for phrase in group.phrases
        if re.search(_loose(phrase), caption, re.IGNORECASE)
    )


def _loose(phrase: str) -> str:
    return phrase_pattern(phrase, whole_words=True, blanks=r"[\s-]{1,3}")


_WORTH = re.compile(
    rf"(?P<after>{AMOUNT})\s{{0,3}}(?:of\s{{1,3}})?(?:worth|value|content)|(?:worth|usually|normally)\s{{1,3}}(?P<before>{AMOUNT})",
    re.IGNORECASE,
)
_PRICE = re.compile(rf"\b(?:only|just|for)\s{{1,3}}(?P<price>{AMOUNT})", re.IGNORECASE)


def value_framing(text: str) -> ValueFraming:
    """What a bundle's text says it is worth and what it asks ($500 worth for $14.99: 33 times)."""
    worth, price = _WORTH.search(text), _PRICE.search(text)
    return ValueFraming(
        _dollars(worth["after"] or worth["before"]) if worth else None,
        _dollars(price["price"]) if price else None,
    )


def _dollars(amount: str) -> float:
    return float(amount.lstrip("$").strip().replace(",", ""))


_FACE = (
    "[\U0001f600-\U0001f637\U0001f641-\U0001f644\U0001f910-\U0001f917\U0001f920-\U0001f925"
    "\U0001f927-\U0001f92f\U0001f970-\U0001f97a\U0001fae0-\U0001fae8]"
)
_THREE_FACES = re.compile(rf"(?:{_FACE}\ufe0f?\s{{0,2}}){{3,}}")


def faces_in_a_row(text: str) -> tuple[int, int] | None:
    """Span of the first three or more yellow faces in a row (domain.md 6.5, emoji blending), or None."""
    match = _THREE_FACES.search(text)
    return match.span() if match else None


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

"""Length gates, the text score, stock phrases and value framing of one caption (domain.md 2.3, 6.5)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from eros_desktop.domain.captions.elements import AMOUNT, Span, phrase_pattern
from eros_desktop.domain.captions.structure import require_text
from eros_desktop.domain.captions.text import count_characters
from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.reference import Reference, SendType

Verdict = Literal["pass", "review", "reject"]
Tier = Literal["HIGH", "MID", "LOW"]

LONGEST_CAPTION = 2000
OTHER = "other"
"""The category of captions that belong to no send type."""

PASS_FROM, REVIEW_FROM = 85, 70
_TIERS: Mapping[Verdict, Tier] = {"pass": "HIGH", "review": "MID", "reject": "LOW"}


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
    OTHER: LengthGate(10, 20, 300, 500),
}


@dataclass(frozen=True, slots=True)
class PhraseGroup:
    """Stock phrases that cost points once each; group C only outside revenue."""

    key: str
    points: int
    phrases: tuple[str, ...]
    is_fine_for_revenue: bool = False

    def costs_in(self, category: str) -> bool:
        """Whether its phrases cost points in captions of that category."""
        return not (self.is_fine_for_revenue and category == "revenue")


@dataclass(frozen=True, slots=True)
class PhraseHit:
    """A stock phrase met in a text, and where."""

    group: PhraseGroup
    phrase: str
    span: Span


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
    """Whether a bundle's text shows worth beside price. Amounts are dollars; `ratio` is worth / price.

    The spans are those of the words that say it ("$500 worth", "only $14.99").
    """

    value_dollars: float | None
    price_dollars: float | None
    value_span: Span | None = None
    price_span: Span | None = None

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
        raise too_long(characters)
    deductions = (*_length_deduction(characters, category), *_phrase_deductions(caption, category))
    score = max(0, 100 + sum(deduction.points for deduction in deductions))
    return TextScore(score, _verdict(score), deductions)


def too_long(characters: int) -> InvalidInput:
    """The refusal of a caption above 2,000 characters (CAPTION_EXCEEDS_LIMIT)."""
    return InvalidInput(
        "caption",
        f"The caption has {characters:,} characters and at most {LONGEST_CAPTION:,} are judged. "
        "Nothing was changed; shorten it.",
        code="CAPTION_EXCEEDS_LIMIT",
    )


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


def quality_tier(text: str, category: str) -> Tier:
    """The text score as the seeds' tier: pass HIGH, review MID; reject, and what is too long to judge, LOW.

    The seeds only list the three words (seed 000, caption_classifications); this reading of them is ours.
    Raises InvalidInput with EMPTY_CAPTION.
    """
    if count_characters(require_text(text)) > LONGEST_CAPTION:
        return "LOW"
    return _TIERS[score_text(text, category).verdict]


def caption_category(caption_type: str, reference: Reference) -> str:
    """The category of the send type a caption type is meant for: best priority, then sort order.

    `other` for a type no send type uses.
    """
    key = reference.caption_type_aliases.get(caption_type, caption_type)
    uses = [
        (
            priorities[key],
            reference.send_types[send_type].sort_order,
            reference.send_types[send_type].category,
        )
        for send_type, priorities in reference.caption_priorities.items()
        if key in priorities
    ]
    return min(uses)[2] if uses else OTHER


def _verdict(score: int) -> Verdict:
    if score >= PASS_FROM:
        return "pass"
    return "review" if score >= REVIEW_FROM else "reject"


def _length_deduction(characters: int, category: str) -> tuple[Deduction, ...]:
    gate = LENGTH_GATES.get(category, LENGTH_GATES[OTHER])
    points = gate.points(characters)
    if not points:
        return ()
    ideal = f"{gate.ideal_minimum} to {gate.ideal_maximum}"
    return (Deduction(points, f"{characters} characters; {ideal} suit best."),)


def _phrase_deductions(caption: str, category: str) -> tuple[Deduction, ...]:
    met = {(hit.group.key, hit.phrase): hit for hit in stock_phrases(caption)}
    return tuple(
        Deduction(group.points, f"Stock phrase: {phrase}.")
        for group in STOCK_PHRASES
        if group.costs_in(category)
        for phrase in group.phrases
        if (group.key, phrase) in met
    )


def stock_phrases(text: str) -> tuple[PhraseHit, ...]:
    """Every stock phrase, each time it stands in the text, in order."""
    if not _any_stock_phrase().search(text):
        return ()
    hits = (
        PhraseHit(group, phrase, match.span())
        for group in STOCK_PHRASES
        for phrase in group.phrases
        for match in _stock_pattern(phrase).finditer(text)
    )
    return tuple(sorted(hits, key=lambda hit: (hit.span, hit.phrase)))


@cache
def _stock_pattern(phrase: str) -> re.Pattern[str]:
    return re.compile(_loose(phrase), re.IGNORECASE)


@cache
def _any_stock_phrase() -> re.Pattern[str]:
    phrases = (phrase for group in STOCK_PHRASES for phrase in group.phrases)
    return re.compile("|".join(map(_loose, phrases)), re.IGNORECASE)


def _loose(phrase: str) -> str:
    return phrase_pattern(phrase, whole_words=True, blanks=r"[\s-]{1,3}")


_WORTH = re.compile(
    rf"(?P<after>{AMOUNT})\s{{0,3}}(?:of\s{{1,3}})?(?:worth|value|content)|(?:worth|usually|normally)\s{{1,3}}(?P<before>{AMOUNT})",
    re.IGNORECASE,
)
_PRICE = re.compile(rf"\b(?:only|just|for)\s{{1,3}}(?P<price>{AMOUNT})", re.IGNORECASE)


def value_framing(text: str) -> ValueFraming:
    """What a bundle's text says it is worth and what it asks ($500 worth for $14.99: 33 times).

    An amount that is called the worth is not taken for the price as well ("for $500 worth").
    """
    worth = _WORTH.search(text)
    taken = worth.span() if worth else (0, 0)
    prices = (
        match for match in _PRICE.finditer(text) if match.end() <= taken[0] or match.start() >= taken[1]
    )
    price = next(prices, None)
    return ValueFraming(
        _dollars(worth["after"] or worth["before"]) if worth else None,
        _dollars(price["price"]) if price else None,
        worth.span() if worth else None,
        price.span() if price else None,
    )


def worth_claims(text: str) -> tuple[Span, ...]:
    """Where the text says what it is worth."""
    return tuple(match.span() for match in _WORTH.finditer(text))


def _dollars(amount: str) -> float:
    return float(amount.lstrip("$").strip().replace(",", ""))

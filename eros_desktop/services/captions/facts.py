"""What is computed from a caption's text when it enters the bank or is edited; the text is never changed."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from eros_desktop.domain.captions.elements import pattern
from eros_desktop.domain.captions.quality import (
    LENGTH_GATES,
    LONGEST_CAPTION,
    PASS_FROM,
    REVIEW_FROM,
    STOCK_PHRASES,
    Tier,
    quality_tier,
)
from eros_desktop.domain.captions.structure import (
    OPENER_CHARACTERS,
    CaptionFlags,
    flags,
    has_clickbait,
    has_cta,
)
from eros_desktop.domain.captions.text import EMOJI, count_characters, count_emoji, normalise_text, word_count
from eros_desktop.store.caption_classes import CLASS_VALUES

EDITION = 1
"""Raised when the code that counts and flags changes, not only its phrases and limits."""

DETAIL_COLUMNS = (
    "caption_id",
    "text_hash",
    "is_active",
    "price_cents",
    "length_chars",
    "emoji_count",
    "has_hook",
    "has_cta",
)
CLASS_COLUMNS = ("caption_id", *CLASS_VALUES)


def text_hash(text: str) -> str:
    """Equal for texts that count as equal (domain.md 5.4): 32 hex digits of their normalised form."""
    return sha256(normalise_text(text).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def tier_of(text: str, category: str) -> Tier | None:
    """The tier of a text as CaptionFacts has it; None for an empty text."""
    return quality_tier(text, category) if text.strip() else None


def rules_version() -> str:
    """16 hex digits that change whenever the detectors may say something else of the same text."""
    rules = (
        EDITION,
        [pattern(element).pattern for element in ("clickbait", "urgency", "value_anchor", "cta")],
        OPENER_CHARACTERS,
        EMOJI.pattern,
        sorted(LENGTH_GATES.items()),
        STOCK_PHRASES,
        (LONGEST_CAPTION, PASS_FROM, REVIEW_FROM),
    )
    return sha256(repr(rules).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class CaptionFacts:
    """Counts, flags and tier of one text (seed 000, caption_classifications).

    The seeds name the tiers HIGH, MID and LOW and no rule for them; ours is the verdict of the text score
    (domain.md 2.3) in the category of the caption's type. Without a category the tier stays open.
    """

    text_hash: str
    length_chars: int
    emoji_count: int
    word_count: int
    flags: CaptionFlags
    quality_tier: Tier | None = None

    @classmethod
    def of(cls, text: str, category: str | None = None) -> CaptionFacts:
        """The facts of a text; `category` as `caption_category` gives it for the caption's type."""
        return cls(
            text_hash(text),
            count_characters(text),
            count_emoji(text),
            word_count(text),
            flags(text),
            tier_of(text, category) if category else None,
        )

    def detail_row(self, caption_id: str, price_cents: int | None) -> tuple[object, ...]:
        """A row of `caption_details` in the order of DETAIL_COLUMNS."""
        return (
            caption_id,
            self.text_hash,
            1,
            price_cents,
            self.length_chars,
            self.emoji_count,
            int(self.flags.has_clickbait),
            int(self.flags.has_cta),
        )

    @staticmethod
    def detail_row_of(caption_id: str, text: str, price_cents: int | None) -> tuple[object, ...]:
        """The same row without the facts that only a classification needs."""
        return (
            caption_id,
            text_hash(text),
            1,
            price_cents,
            count_characters(text),
            count_emoji(text),
            int(has_clickbait(text)),
            int(has_cta(text)),
        )

    def class_row(self, caption_id: str, caption_type: str, content_type: str | None) -> tuple[object, ...]:
        """A row of `caption_classifications` in the order of CLASS_COLUMNS."""
        return (
            caption_id,
            caption_type,
            content_type,
            self.quality_tier,
            int(self.flags.has_clickbait),
            int(self.flags.has_urgency),
            int(self.flags.has_value_anchor),
            int(self.flags.has_cta),
            self.emoji_count,
            self.word_count,
        )

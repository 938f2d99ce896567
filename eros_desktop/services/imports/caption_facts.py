"""What is computed from a caption's text when it enters the bank; the text itself is never changed."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from eros_desktop.domain.captions.structure import CaptionFlags, flags
from eros_desktop.domain.captions.text import count_characters, count_emoji, normalise_text, word_count

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
CLASS_COLUMNS = (
    "caption_id",
    "caption_type",
    "content_category",
    "has_clickbait",
    "has_urgency",
    "has_value_anchor",
    "has_cta",
    "emoji_count",
    "word_count",
)


def text_hash(text: str) -> str:
    """Equal for texts that count as equal (domain.md 5.4): 32 hex digits of their normalised form."""
    return sha256(normalise_text(text).encode("utf-8", "surrogatepass")).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class CaptionFacts:
    """Counts and flags of one text (seed 000, caption_classifications)."""

    text_hash: str
    length_chars: int
    emoji_count: int
    word_count: int
    flags: CaptionFlags

    @classmethod
    def of(cls, text: str) -> CaptionFacts:
        return cls(text_hash(text), count_characters(text), count_emoji(text), word_count(text), flags(text))

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

    def class_row(self, caption_id: str, caption_type: str, content_type: str | None) -> tuple[object, ...]:
        """A row of `caption_classifications` in the order of CLASS_COLUMNS."""
        return (
            caption_id,
            caption_type,
            content_type,
            int(self.flags.has_clickbait),
            int(self.flags.has_urgency),
            int(self.flags.has_value_anchor),
            int(self.flags.has_cta),
            self.emoji_count,
            self.word_count,
        )

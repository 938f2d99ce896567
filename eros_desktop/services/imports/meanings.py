"""What each column of an import means, in a sentence for the one who assigns columns."""

from __future__ import annotations

from collections.abc import Mapping

MEANINGS: Mapping[str, str] = {
    "page_name": "the page the row belongs to",
    "display_name": "the creator's name as people read it",
    "page_type": "paid or free",
    "subscription_price": "price of a subscription in dollars",
    "timezone": "the creator's time zone, as Europe/Berlin",
    "current_active_fans": "how many fans are active now",
    "performance_tier": "1 to 4",
    "persona_type": "the voice of the page",
    "content_category": "lifestyle, softcore, amateur or explicit",
    "vault_notes": "a note about what the page has",
    "caption_id": "what tells the caption apart",
    "caption_text": "the text itself",
    "caption_type": "what the caption is written for",
    "content_type": "what the caption shows",
    "performance_score": "0 to 100",
    "total_earnings": "what the caption earned in all, in dollars",
    "total_sends": "how often the caption was sent",
    "avg_purchase_rate": "share of viewers who bought: 0 to 1, or per cent",
    "last_used_date": "the day of the last use",
    "price": "price in dollars",
    "message_id": "what tells the message apart",
    "send_type": "what kind of send it was",
    "sent_date": "when it was sent",
    "sent_count": "to how many fans it was sent",
    "viewed_count": "how many saw it",
    "purchased_count": "how many bought it",
    "earnings": "what it earned, in dollars",
    "sender": "who sent it",
    "status": "the state the tool gives it",
    "withdrawn_by": "who took it back",
}


def meaning_of(key: str) -> str:
    """The meaning of one of our columns; a content type is a quantity."""
    return MEANINGS.get(key, "how much of it the page has: a number, or 1 and 0 for yes and no")

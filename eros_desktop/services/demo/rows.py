"""An invention as rows of the workspace's tables."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import numpy as np

from eros_desktop.domain.captions.quality import caption_category
from eros_desktop.domain.reference import Reference
from eros_desktop.services.captions.facts import CaptionFacts
from eros_desktop.services.demo.invention import Invention

OWN_SCORE_SENDS = 5


def caption_id(index: int) -> str:
    """`demo-000001` for the first caption."""
    return f"demo-{index + 1:06d}"


def caption_rows(
    found: Invention, today: date, reference: Reference
) -> tuple[list[dict[str, Any]], list[dict[str, Any]], list[dict[str, Any]]]:
    """Rows of caption_bank, caption_details and caption_classifications."""
    banks, details, classes = [], [], []
    for index, text in enumerate(found.texts):
        caption_type = str(found.bank.caption_type[index])
        facts = CaptionFacts.of(text, caption_category(caption_type, reference))
        content_type = str(found.bank.content_type[index]) or None
        banks.append(_bank_row(found, index, text, caption_type, content_type, today))
        details.append(
            {
                "caption_id": caption_id(index),
                "text_hash": facts.text_hash,
                "is_active": 1,
                "tone": found.tones[index],
                "persona": found.personas[index],
                "length_chars": facts.length_chars,
                "emoji_count": facts.emoji_count,
                "has_hook": int(facts.flags.has_clickbait),
                "has_cta": int(facts.flags.has_cta),
            }
        )
        classes.append(
            {
                "caption_id": caption_id(index),
                "caption_type": caption_type,
                "content_category": content_type,
                "quality_tier": facts.quality_tier,
                "has_clickbait": int(facts.flags.has_clickbait),
                "has_urgency": int(facts.flags.has_urgency),
                "has_value_anchor": int(facts.flags.has_value_anchor),
                "has_cta": int(facts.flags.has_cta),
                "emoji_count": facts.emoji_count,
                "word_count": facts.word_count,
            }
        )
    return banks, details, classes


def _bank_row(
    found: Invention, index: int, text: str, caption_type: str, content_type: str | None, today: date
) -> dict[str, Any]:
    use = found.use
    score, last = float(use.score[index]), int(use.last_day[index])
    viewed = int(use.viewed[index])
    return {
        "caption_id": caption_id(index),
        "caption_text": text,
        "caption_type": caption_type,
        "performance_score": None if np.isnan(score) else score,
        "total_earnings": int(use.earned_cents[index]) / 100,
        "total_sends": int(use.sends[index]),
        "avg_purchase_rate": int(use.purchased[index]) / viewed if viewed else 0.0,
        "last_used_date": date.fromordinal(last).isoformat() if last else None,
        "freshness_score": max(0.0, 100.0 - 2.0 * (today.toordinal() - last)) if last else 100.0,
        "content_type": content_type,
        "media_count": int(found.media_counts[index]),
    }


def message_rows(found: Invention) -> Iterator[tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]]:
    """One creator at a time: rows of messages and their details as MessageStore.add takes them."""
    next_id = 1
    for profile, past in zip(found.profiles, found.pasts, strict=True):
        ids = range(next_id, next_id + len(past.day))
        next_id += len(past.day)
        days = {int(day): date.fromordinal(int(day)).isoformat() for day in np.unique(past.day)}
        columns = (
            past.day,
            past.minute,
            past.sent,
            past.viewed,
            past.purchased,
            past.earned_cents,
            past.price_cents,
            past.caption,
        )
        rows = list(zip(ids, past.send_type, *(column.tolist() for column in columns), strict=True))
        yield (
            [
                (
                    number, profile.creator.creator_id, f"demo-m{number:07d}", send_type,
                    sent, viewed, purchased, earned / 100,
                    viewed / sent, purchased / viewed if viewed else 0.0,
                    f"{days[day]} {minute // 60:02d}:{minute % 60:02d}:00",
                )
                for number, send_type, day, minute, sent, viewed, purchased, earned, _, _ in rows
            ],
            [
                (
                    number, caption_id(caption), str(found.bank.content_type[caption]) or None,
                    price if price > 0 else None, (day + 6) % 7, minute // 60,
                )
                for number, _, day, minute, _, _, _, _, price, caption in rows
            ],
        )  # fmt: skip


def own_performance_rows(found: Invention) -> list[dict[str, Any]]:
    """Rows of caption_creator_performance: what each caption did for each creator that used it."""
    rows = []
    for profile, past in zip(found.profiles, found.pasts, strict=True):
        used, position = np.unique(past.caption, return_inverse=True)
        sums = {
            name: np.bincount(position, weights=getattr(past, name), minlength=len(used))
            for name in ("sent", "viewed", "purchased", "earned_cents")
        }
        last = np.zeros(len(used), dtype=np.int64)
        np.maximum.at(last, position, past.day)
        uses = np.bincount(position, minlength=len(used))
        for at, caption in enumerate(used.tolist()):
            viewed = sums["viewed"][at]
            score = float(found.use.score[caption])
            rows.append(
                {
                    "creator_id": profile.creator.creator_id,
                    "caption_id": caption_id(caption),
                    "total_sends": int(uses[at]),
                    "total_earnings": float(sums["earned_cents"][at]) / 100,
                    "avg_purchase_rate": float(sums["purchased"][at] / viewed) if viewed else 0.0,
                    "avg_view_rate": float(viewed / sums["sent"][at]),
                    "last_used_date": date.fromordinal(int(last[at])).isoformat(),
                    "performance_score": score,
                }
            )
    return rows

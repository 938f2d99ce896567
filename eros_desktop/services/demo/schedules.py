"""A past year of completed weeks, made from the invented sends (only at full scale)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import numpy as np

from eros_desktop.domain.creators import CreatorProfile
from eros_desktop.domain.reference import Reference
from eros_desktop.services.demo.history import Past
from eros_desktop.services.demo.invention import Invention
from eros_desktop.services.demo.rows import caption_id

SENDS_PER_DAY = 12


def past_weeks(
    found: Invention, today: date, reference: Reference, seed: int
) -> Iterator[tuple[list[dict[str, Any]], ...]]:
    """One creator at a time: rows of week_plans, schedule_items and planned_send_details."""
    item_id, week_id = 1, 1
    for profile, past in zip(found.profiles, found.pasts, strict=True):
        kept = _kept(past, today)
        mondays = past.day[kept] - (past.day[kept] + 6) % 7
        starts = np.unique(mondays)
        week_ids = {int(start): week_id + place for place, start in enumerate(starts)}
        items = [
            _item(profile, past, int(row), item_id + place, found, reference)
            for place, row in enumerate(kept)
        ]
        details = _details(mondays, week_ids, item_id)
        yield [_week(profile, monday, number, seed) for monday, number in week_ids.items()], items, details
        item_id += len(kept)
        week_id += len(starts)


def _kept(past: Past, today: date) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """The first sends of each past day, at most twelve, of weeks that are over."""
    order = np.lexsort((past.minute, past.day))
    day = past.day[order]
    rank = np.arange(len(day)) - np.searchsorted(day, day)
    monday = today.toordinal() - (today.toordinal() + 6) % 7
    return np.asarray(order[(rank < SENDS_PER_DAY) & (day < monday)], dtype=np.int64)


def _week(profile: CreatorProfile, monday: int, number: int, seed: int) -> dict[str, Any]:
    start = date.fromordinal(monday).isoformat()
    return {
        "week_plan_id": number,
        "creator_id": profile.creator.creator_id,
        "week_start": start,
        "status": "completed",
        "seed": seed,
        "timezone": profile.creator.timezone,
        "generated_at": f"{start} 00:00:00",
    }


def _item(
    profile: CreatorProfile, past: Past, row: int, number: int, found: Invention, reference: Reference
) -> dict[str, Any]:
    kind = reference.send_type(past.send_type[row])
    minute, caption = int(past.minute[row]), int(past.caption[row])
    price = int(past.price_cents[row])
    return {
        "id": number,
        "creator_id": profile.creator.creator_id,
        "schedule_date": date.fromordinal(int(past.day[row])).isoformat(),
        "schedule_time": f"{minute // 60:02d}:{minute % 60:02d}",
        "send_type_key": kind.key,
        "channel": kind.channel,
        "audience_target": kind.default_target,
        "caption_id": caption_id(caption),
        "content_type": str(found.bank.content_type[caption]) or None,
        "price": price / 100 if price > 0 else None,
        "media_count": int(found.media_counts[caption]),
        "expiration_hours": kind.expiration_hours,
    }


def _details(
    mondays: np.ndarray[tuple[int], np.dtype[np.int64]], week_ids: dict[int, int], first_id: int
) -> list[dict[str, Any]]:
    seen: dict[int, int] = {}
    rows = []
    for place, monday in enumerate(mondays.tolist()):
        seen[monday] = seen.get(monday, 0) + 1
        rows.append(
            {
                "schedule_item_id": first_id + place,
                "week_plan_id": week_ids[monday],
                "item_number": seen[monday],
                "item_status": "sent",
            }
        )
    return rows

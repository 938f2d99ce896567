"""Messages of a file as the values that are stored, and what tells one from another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any

from eros_desktop.domain.captions.text import normalise_text
from eros_desktop.domain.rounding import round_half_up
from eros_desktop.services.imports.desk import Desk
from eros_desktop.services.imports.moments import Moment
from eros_desktop.store.imports import Row

SOURCE_COLUMNS = (
    "creator_id",
    "send_type",
    "sent_count",
    "viewed_count",
    "purchased_count",
    "earnings",
    "sent_date",
)
DETAIL_SOURCES = ("price_cents", "caption_text")
COLUMNS = (*SOURCE_COLUMNS, *DETAIL_SOURCES)
_LENGTH_OF_DAY = len("2026-11-01")
COUNTERS = ("sent_count", "viewed_count", "purchased_count", "earnings")
Key = str | tuple[str, str]
"""A message's own id, or the pair ("hash", digest) of one that has none."""


def values_of(
    columns: Mapping[str, Sequence[Any]],
    count: int,
    creators: Sequence[str | None],
    moments: Sequence[Moment],
    desk: Desk,
) -> list[Row]:
    """Each message's values in the order of `COLUMNS`."""
    nothing = [None] * count
    aliases = desk.reference.send_type_aliases
    types = {name: aliases.get(name, name) if name else None for name in set(columns.get("send_type", ()))}
    prices = columns.get("price", nothing)
    cents = {price: None if price is None else round_half_up(price * 100) for price in set(prices)}
    return list(
        zip(
            creators,
            [types[name] for name in columns["send_type"]] if types else nothing,
            *([one or 0 for one in columns.get(key, nothing)] for key in COUNTERS[:3]),
            [one or 0.0 for one in columns.get("earnings", nothing)],
            [moment.text() for moment in moments],
            [cents[price] for price in prices],
            columns.get("caption_text", nothing),
            strict=True,
        )
    )


def keys_of(columns: Mapping[str, Sequence[Any]], values: Sequence[Row]) -> list[Key]:
    """Each message's own id, else a hash of creator, minute, normalised text and price, as a pair."""
    ids = columns.get("message_id") or [None] * len(values)
    if all(ids):
        return list(map(str, ids))
    normal: dict[str, str] = {}
    keys: list[Key] = []
    for given, value in zip(ids, values, strict=True):
        if given:
            keys.append(str(given))
            continue
        text = value[-1] or ""
        if text not in normal:
            normal[text] = normalise_text(text)
        parts = (str(value[0]), value[6][:16], normal[text], str(value[7] or 0))
        digest = sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
        keys.append(("hash", digest))
    return keys


def weekday_and_hour(sent_date: str | None) -> tuple[int | None, int | None]:
    """Of a stored moment, 0 is Monday; the hour is None where only the day is known."""
    if sent_date is None:
        return None, None
    at = datetime.fromisoformat(sent_date)
    return at.weekday(), at.hour if len(sent_date) > _LENGTH_OF_DAY else None

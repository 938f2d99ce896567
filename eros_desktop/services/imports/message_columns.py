"""Messages of a file as the values that are stored, and what tells one from another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from itertools import compress
from typing import Any, cast

from eros_desktop.domain.captions.text import normalise_text
from eros_desktop.domain.rounding import round_half_up
from eros_desktop.services.imports.desk import Desk
from eros_desktop.services.imports.moment_columns import chosen, texts_of
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


@dataclass(frozen=True, slots=True)
class Messages:
    """Messages of known pages, column by column: each record's place in its part, what tells it apart, its
    values in the order of `COLUMNS`, and its moment on the creator's wall clock.
    """

    places: Sequence[int]
    keys: Sequence[Key]
    columns: Sequence[Sequence[Any]]
    moments: Sequence[Moment]

    def __len__(self) -> int:
        return len(self.keys)

    def values(self) -> Iterator[Row]:
        """Each message's values in the order of `COLUMNS`."""
        return zip(*self.columns, strict=True)

    @property
    def ids(self) -> Sequence[str | None]:
        """The messages' own ids, None where one has none."""
        if self._all_have_ids:
            return cast(Sequence[str], self.keys)
        return [key if isinstance(key, str) else None for key in self.keys]

    @property
    def hashes(self) -> Sequence[str | None]:
        """What stands for the ids of those that have none, None for the others."""
        if self._all_have_ids:
            return [None] * len(self)
        return [None if isinstance(key, str) else key[1] for key in self.keys]

    @property
    def _all_have_ids(self) -> bool:
        return set(map(type, self.keys)) <= {str}

    def only(self, keep: Sequence[bool]) -> Messages:
        """Those for which `keep` holds."""
        if all(keep):
            return self
        return Messages(
            list(compress(self.places, keep)),
            list(compress(self.keys, keep)),
            [list(compress(column, keep)) for column in self.columns],
            chosen(self.moments, keep),
        )


def messages_of(
    columns: Mapping[str, Sequence[Any]],
    count: int,
    creators: Sequence[str | None],
    moments: Sequence[Moment],
    desk: Desk,
) -> Messages:
    """The messages of a part of a file, as they would be stored."""
    nothing = [None] * count
    aliases = desk.reference.send_type_aliases
    types = {name: aliases.get(name, name) if name else None for name in set(columns.get("send_type", ()))}
    prices = columns.get("price", nothing)
    cents = {price: None if price is None else round_half_up(price * 100) for price in set(prices)}
    values = [
        creators,
        list(map(types.__getitem__, columns["send_type"])) if types else nothing,
        *(_given(columns.get(key, nothing), 0) for key in COUNTERS[:3]),
        _given(columns.get("earnings", nothing), 0.0),
        texts_of(moments),
        list(map(cents.__getitem__, prices)),
        columns.get("caption_text", nothing),
    ]
    return Messages(range(count), _keys(columns.get("message_id") or nothing, values), values, moments)


def shares(parts: Sequence[int], wholes: Sequence[int]) -> list[float]:
    """Each part of its whole, 0..1; 0 where there is no whole."""
    return [part / whole if whole else 0.0 for part, whole in zip(parts, wholes, strict=True)]


def _given(values: Sequence[Any], otherwise: Any) -> Sequence[Any]:
    return [otherwise if value is None else value for value in values] if None in values else values


def _keys(ids: Sequence[Any], values: Sequence[Sequence[Any]]) -> Sequence[Key]:
    """Each message's own id, else a hash of creator, minute, normalised text and price, as a pair."""
    if all(ids):
        return ids
    normal: dict[str, str] = {}
    keys: list[Key] = []
    creators, moments, prices, texts = values[0], *values[-3:]
    for given, creator, moment, price, text in zip(ids, creators, moments, prices, texts, strict=True):
        if given:
            keys.append(str(given))
            continue
        said = text or ""
        if said not in normal:
            normal[said] = normalise_text(said)
        parts = (str(creator), moment[:16], normal[said], str(price or 0))
        digest = sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
        keys.append(("hash", digest))
    return keys


def weekday_and_hour(sent_date: str | None) -> tuple[int | None, int | None]:
    """Of a stored moment, 0 is Monday; the hour is None where only the day is known."""
    if sent_date is None:
        return None, None
    at = datetime.fromisoformat(sent_date)
    return at.weekday(), at.hour if len(sent_date) > _LENGTH_OF_DAY else None

"""The caption bank: rows for people, numeric columns for planning."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, func, insert, select

from eros_desktop.domain.captions.table import NEVER, NO_TYPE, CaptionTable
from eros_desktop.domain.values import Cents, cents_from_dollars
from eros_desktop.store.info import InfoStore
from eros_desktop.store.tables.captions import (
    caption_bank,
    caption_classifications,
    caption_creator_performance,
)
from eros_desktop.store.tables.imports import caption_details

FAMILY = "captions"
IDS_PER_QUERY = 500


@dataclass(frozen=True, slots=True)
class CaptionRow:
    """One caption as a person sees it. Score 0..100 or unknown, money whole cents."""

    caption_id: str
    caption_text: str
    caption_type: str
    content_type: str | None
    performance_score: float | None
    total_sends: int
    earned_cents: Cents
    last_used_date: date | None
    is_active: bool
    length_chars: int


@dataclass(frozen=True, slots=True, eq=False)
class OwnCaptionScores:
    """Per-creator caption scores: parallel arrays of caption id, sends and score 0..100."""

    caption_ids: tuple[str, ...]
    total_sends: NDArray[np.int32]
    performance_score: NDArray[np.float64]


class CaptionStore:
    """Reads and writes captions on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def count(self) -> int:
        return self._connection.execute(select(func.count()).select_from(caption_bank)).scalar_one()

    def texts(self, caption_ids: Iterable[str]) -> dict[str, str]:
        """Text of each known id."""
        wanted = sorted(set(caption_ids))
        found: dict[str, str] = {}
        for start in range(0, len(wanted), IDS_PER_QUERY):
            rows = self._connection.execute(
                select(caption_bank.c.caption_id, caption_bank.c.caption_text).where(
                    caption_bank.c.caption_id.in_(wanted[start : start + IDS_PER_QUERY])
                )
            )
            found.update((row.caption_id, row.caption_text) for row in rows)
        return found

    def rows(self) -> tuple[CaptionRow, ...]:
        """Every caption, by id."""
        rows = self._connection.exec_driver_sql(
            "SELECT b.caption_id, b.caption_text, b.caption_type, b.content_type, b.performance_score, "
            "b.total_sends, b.total_earnings, b.last_used_date, coalesce(d.is_active, 1), "
            "coalesce(d.length_chars, length(b.caption_text)) FROM caption_bank b "
            "LEFT JOIN caption_details d ON d.caption_id = b.caption_id ORDER BY b.caption_id"
        )
        return tuple(
            CaptionRow(
                row[0], row[1], row[2], row[3], row[4], row[5] or 0, cents_from_dollars(row[6] or 0.0),
                date.fromisoformat(row[7][:10]) if row[7] else None, bool(row[8]), row[9],
            )
            for row in rows
        )  # fmt: skip

    def table(self, revision: int | None = None) -> CaptionTable:
        """The whole bank as columns; from the kept snapshot while that is current, else from the rows.

        With `revision` the kept snapshot of that data revision, where there is one.
        """
        info = InfoStore(self._connection)
        kept = info.columns(FAMILY, info.data_revision() if revision is None else revision)
        return _table_from_arrays(kept) if kept else self._table_from_rows()

    def table_of(self, caption_ids: Iterable[str]) -> CaptionTable:
        """These captions alone as columns, in order of their ids; text groups hold among themselves."""
        return self._table_from_rows(
            "WHERE b.caption_id IN (SELECT value FROM json_each(?)) ", (json.dumps(sorted(set(caption_ids))),)
        )

    def keep_table(self, bank: CaptionTable) -> None:
        """Keeps the columns for the next start, at the present data revision."""
        info = InfoStore(self._connection)
        info.keep_columns(FAMILY, info.data_revision(), _arrays(bank))

    def own_scores(self, creator_id: str, minimum_sends: int) -> OwnCaptionScores:
        """The creator's own caption scores where there are at least `minimum_sends` sends (domain.md 5.5)."""
        own = caption_creator_performance
        rows = self._connection.execute(
            select(own.c.caption_id, own.c.total_sends, own.c.performance_score)
            .where(own.c.creator_id == creator_id, own.c.total_sends >= minimum_sends)
            .order_by(own.c.caption_id)
        ).all()
        return OwnCaptionScores(
            tuple(row[0] for row in rows),
            np.array([row[1] for row in rows], dtype=np.int32),
            np.array([np.nan if row[2] is None else row[2] for row in rows], dtype=np.float64),
        )

    def add(
        self,
        captions: Sequence[dict[str, Any]],
        details: Sequence[dict[str, Any]],
        classes: Sequence[dict[str, Any]],
    ) -> None:
        """Stores new captions with their details and classification (columns as in the tables)."""
        self._connection.execute(insert(caption_bank), captions)
        self._connection.execute(insert(caption_details), details)
        self._connection.execute(insert(caption_classifications), classes)

    def add_own_performance(self, rows: Sequence[dict[str, Any]]) -> None:
        """Stores per-creator caption results (columns of caption_creator_performance)."""
        if rows:
            self._connection.execute(insert(caption_creator_performance), rows)

    def _table_from_rows(self, only: str = "", wanted: tuple[str, ...] = ()) -> CaptionTable:
        rows = self._connection.exec_driver_sql(
            "SELECT b.caption_id, b.caption_type, b.content_type, b.performance_score, b.total_sends, "
            "b.last_used_date, "
            "b.media_count, coalesce(d.is_active, 1), coalesce(d.length_chars, length(b.caption_text)), "
            "coalesce(d.emoji_count, 0), d.persona, d.tone, coalesce(d.text_hash, b.caption_id), "
            "coalesce(d.has_hook, 0), "
            "coalesce(d.has_cta, 0), coalesce(f.family_id, 0) FROM caption_bank b "
            "LEFT JOIN caption_details d ON d.caption_id = b.caption_id "
            f"LEFT JOIN caption_families f ON f.caption_id = b.caption_id {only}"
            "ORDER BY b.caption_id",
            wanted,
        ).all()
        columns: list[tuple[Any, ...]] = list(zip(*rows, strict=True)) if rows else [()] * 16
        type_names, types = code_names(columns[1])
        content_names, contents = code_names(columns[2])
        persona_names, persona = code_names(columns[10])
        tone_names, tone = code_names(columns[11])
        return CaptionTable(
            caption_ids=tuple(columns[0]),
            caption_type_names=type_names,
            content_type_names=content_names,
            caption_type=types,
            content_type=contents,
            performance_score=np.array(
                [np.nan if value is None else value for value in columns[3]], dtype=np.float64
            ),
            total_sends=np.array([value or 0 for value in columns[4]], dtype=np.int32),
            last_used_day=_days(columns[5]),
            is_active=np.array(columns[7], dtype=np.bool_),
            media_count=np.array([value or 0 for value in columns[6]], dtype=np.int32),
            length_chars=np.array(columns[8], dtype=np.int32),
            emoji_count=np.array(columns[9], dtype=np.int32),
            persona_code=persona,
            persona_names=persona_names,
            tone_code=tone,
            tone_names=tone_names,
            text_group=text_groups(columns[12], columns[15]),
            has_hook=np.array(columns[13], dtype=np.bool_),
            has_cta=np.array(columns[14], dtype=np.bool_),
        )


_NAME_FIELDS = ("caption_type_names", "content_type_names", "persona_names", "tone_names")
_ARRAY_FIELDS = (
    "caption_type", "content_type", "performance_score", "total_sends", "last_used_day", "is_active",
    "media_count",
    "length_chars", "emoji_count", "persona_code", "tone_code", "text_group", "has_hook", "has_cta",
)  # fmt: skip


def _arrays(bank: CaptionTable) -> dict[str, NDArray[Any]]:
    arrays: dict[str, NDArray[Any]] = {name: getattr(bank, name) for name in _ARRAY_FIELDS}
    arrays["caption_ids"] = pack_names(bank.caption_ids)
    arrays.update((name, pack_names(getattr(bank, name))) for name in _NAME_FIELDS)
    return arrays


def _table_from_arrays(arrays: dict[str, NDArray[Any]]) -> CaptionTable:
    columns: dict[str, Any] = {name: unpack_names(arrays[name]) for name in ("caption_ids", *_NAME_FIELDS)}
    columns.update((name, arrays[name]) for name in _ARRAY_FIELDS)
    return CaptionTable(**columns)


def pack_names(names: Sequence[str]) -> NDArray[np.uint8]:
    """Names as UTF-8 bytes with NUL between them; no stored text may hold a NUL."""
    return np.frombuffer("\0".join(names).encode(), dtype=np.uint8)


def unpack_names(packed: NDArray[np.uint8]) -> tuple[str, ...]:
    """The names that `pack_names` packed."""
    return tuple(packed.tobytes().decode().split("\0")) if len(packed) else ()


def code_names(values: Sequence[str | None]) -> tuple[tuple[str, ...], NDArray[np.int16]]:
    """Sorted names and each value's position among them, NO_TYPE for none."""
    names = tuple(sorted({value for value in values if value}))
    position: dict[str | None, int] = {name: code for code, name in enumerate(names)}
    return names, np.array([position.get(value, int(NO_TYPE)) for value in values], dtype=np.int16)


def text_groups(text_hashes: Sequence[str], family_ids: Sequence[int]) -> NDArray[np.int32]:
    """A number for each caption, 0 and up: equal for equal texts and for members of one family (0 is none).

    Families and equal texts overlap only while a bank is ahead of its families; then they are one group.
    """
    texts = np.unique(np.array(text_hashes, dtype=str), return_inverse=True)[1].astype(np.int64)
    families = np.array(family_ids, dtype=np.int64)
    groups = texts.copy()
    while (families > 0).any():
        by_family = np.full(int(families.max()) + 1, len(texts), dtype=np.int64)
        np.minimum.at(by_family, families, groups)
        joined = np.where(families > 0, by_family[families], groups)
        by_text = np.full(int(texts.max()) + 1, len(texts), dtype=np.int64)
        np.minimum.at(by_text, texts, joined)
        if np.array_equal(by_text[texts], groups):
            break
        groups = by_text[texts]
    return np.unique(groups, return_inverse=True)[1].astype(np.int32)


def _days(values: Sequence[str | None]) -> NDArray[np.int32]:
    ordinals: dict[str, int] = {}

    def ordinal(text: str) -> int:
        day = text[:10]
        if day not in ordinals:
            ordinals[day] = date.fromisoformat(day).toordinal()
        return ordinals[day]

    return np.array([ordinal(value) if value else NEVER for value in values], dtype=np.int32)

"""Sheets of captions for tests that have no workspace."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

import numpy as np

from eros_desktop.domain.captions.freshness import freshness
from eros_desktop.domain.captions.search.columns import NO_FAMILY, NO_PRICE, SearchNames, SheetColumns
from eros_desktop.domain.captions.table import NEVER, NO_TYPE, CaptionTable
from eros_desktop.domain.captions.text import count_emoji
from eros_desktop.services.captions.found import FoundCaption
from eros_desktop.services.captions.sheet import CaptionSheet
from eros_desktop.services.captions.sheet_texts import SheetTexts

DAY = date(2026, 11, 20).toordinal()


class SheetCaption(Protocol):
    """What a caption must have to stand in a sheet; more is taken where it is there (`EXTRAS`)."""

    @property
    def caption_id(self) -> str: ...

    @property
    def caption_text(self) -> str: ...

    @property
    def caption_type(self) -> str: ...

    @property
    def content_type(self) -> str | None: ...

    @property
    def performance_score(self) -> float | None: ...

    @property
    def total_sends(self) -> int: ...

    @property
    def earned_cents(self) -> int: ...

    @property
    def last_used_date(self) -> date | None: ...

    @property
    def is_active(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Wording:
    """A caption with everything a sheet knows of it."""

    caption_id: str
    caption_text: str
    caption_type: str = "ppv_unlock"
    content_type: str | None = None
    performance_score: float | None = None
    total_sends: int = 0
    earned_cents: int = 0
    last_used_date: date | None = None
    is_active: bool = True
    persona: str | None = None
    tone: str | None = None
    avg_purchase_rate: float = 0.0
    price_cents: int | None = None
    has_hook: bool = False
    has_urgency: bool = False
    has_value: bool = False
    has_cta: bool = False
    family_id: int = NO_FAMILY
    media_count: int = 0


EXTRAS = Wording("", "")
"""What a caption without the further properties counts as."""


def sheet_of(
    captions: Sequence[SheetCaption], day: int = DAY, names: SearchNames | None = None, revision: int = 1
) -> CaptionSheet:
    """A sheet of these captions, in order of their ids; `day` is a proleptic ordinal."""
    rows = sorted(captions, key=lambda one: one.caption_id)
    bank = _bank(rows)
    family_id = np.array([_of(one, "family_id") for one in rows], dtype=np.int64)
    columns = SheetColumns(
        bank=bank,
        row_of={caption_id: row for row, caption_id in enumerate(bank.caption_ids)},
        texts=tuple(one.caption_text for one in rows),
        earned_cents=np.array([one.earned_cents for one in rows], dtype=np.int64),
        avg_purchase_rate=np.array([_of(one, "avg_purchase_rate") for one in rows], dtype=np.float64),
        price_cents=np.array(
            [NO_PRICE if _of(one, "price_cents") is None else _of(one, "price_cents") for one in rows],
            dtype=np.int64,
        ),
        has_urgency=np.array([_of(one, "has_urgency") for one in rows], dtype=np.bool_),
        has_value=np.array([_of(one, "has_value") for one in rows], dtype=np.bool_),
        family_id=family_id,
        family_size=np.array(
            [0 if own == NO_FAMILY else int((family_id == own).sum()) for own in family_id], dtype=np.int64
        ),
        freshness=freshness(bank.last_used_day, day),
        day=day,
    )
    return CaptionSheet(revision, columns, names or SearchNames(), SheetTexts(columns.texts))


def _of(caption: SheetCaption, name: str) -> object:
    return getattr(caption, name, getattr(EXTRAS, name))


def _bank(rows: Sequence[SheetCaption]) -> CaptionTable:
    types, type_names = _coded([one.caption_type for one in rows])
    contents, content_names = _coded([one.content_type for one in rows])
    personas, persona_names = _coded([_of(one, "persona") for one in rows])
    tones, tone_names = _coded([_of(one, "tone") for one in rows])
    scores = [np.nan if one.performance_score is None else one.performance_score for one in rows]
    used = [NEVER if one.last_used_date is None else one.last_used_date.toordinal() for one in rows]
    return CaptionTable(
        caption_ids=tuple(one.caption_id for one in rows),
        caption_type_names=type_names,
        content_type_names=content_names,
        caption_type=types,
        content_type=contents,
        performance_score=np.array(scores, dtype=np.float64),
        total_sends=np.array([one.total_sends for one in rows], dtype=np.int32),
        last_used_day=np.array(used, dtype=np.int32),
        is_active=np.array([one.is_active for one in rows], dtype=np.bool_),
        media_count=np.array([_of(one, "media_count") for one in rows], dtype=np.int32),
        length_chars=np.array([len(one.caption_text) for one in rows], dtype=np.int32),
        emoji_count=np.array([count_emoji(one.caption_text) for one in rows], dtype=np.int32),
        persona_code=personas,
        persona_names=persona_names,
        tone_code=tones,
        tone_names=tone_names,
        text_group=np.arange(len(rows), dtype=np.int32),
        has_hook=np.array([_of(one, "has_hook") for one in rows], dtype=np.bool_),
        has_cta=np.array([_of(one, "has_cta") for one in rows], dtype=np.bool_),
    )


def _coded(values: Sequence[object]) -> tuple[np.ndarray, tuple[str, ...]]:
    names = tuple(sorted({str(value) for value in values if value}))
    codes = [names.index(str(value)) if value else int(NO_TYPE) for value in values]
    return np.array(codes, dtype=np.int16), names


class Sheets:
    """A sheet service over fixed captions; `error` is raised instead when it is set."""

    def __init__(self, captions: Sequence[SheetCaption]) -> None:
        self.sheet = sheet_of(captions)
        self.error: Exception | None = None
        self.asked = 0

    def current(self) -> CaptionSheet:
        self.asked += 1
        if self.error:
            raise self.error
        return self.sheet

    def prepare(self, progress: object = None) -> CaptionSheet:
        sheet = self.current()
        sheet.texts.prepare()
        return sheet

    def first(self, typed: str, limit: int) -> tuple[FoundCaption, ...]:
        return self.current().first(typed, limit)

    def put(self, captions: Sequence[SheetCaption]) -> None:
        """Other captions from now on, at another revision."""
        self.sheet = replace(sheet_of(captions), revision=self.sheet.revision + 1)

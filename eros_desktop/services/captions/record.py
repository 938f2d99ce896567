"""The record of one caption: what it is, what it was, where it was used and what that earned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

import numpy as np

from eros_desktop.domain.captions.freshness import freshness
from eros_desktop.domain.captions.table import NEVER
from eros_desktop.domain.creators import DEFAULT_ZONE
from eros_desktop.domain.errors import NotFound
from eros_desktop.domain.values import Cents
from eros_desktop.services.clock import Clock
from eros_desktop.services.settings import planning_settings
from eros_desktop.store.caption_records import (
    AuditEntry,
    CaptionFactRow,
    CaptionImport,
    CaptionRecordStore,
    CaptionUse,
    ScorePoint,
)
from eros_desktop.store.stores import WorkspaceStore

USES_LISTED = 200
"""So many uses are listed; the counts cover all."""


@dataclass(frozen=True, slots=True)
class CreatorUses:
    """How one page used the caption; planned sends that came back as messages count once, as sent."""

    creator_id: str
    page_name: str
    sent: int
    planned: int
    earned_cents: Cents
    last_day: date


@dataclass(frozen=True, slots=True)
class EarlierText:
    """A text the caption had until `replaced_at` (UTC), and what replaced it."""

    caption_text: str
    replaced_at: str
    replaced_by: str


@dataclass(frozen=True, slots=True)
class CaptionRecord:
    """One caption with its whole history. Freshness 0..100 on the clock's today, by the planning settings."""

    facts: CaptionFactRow
    freshness: float
    audit: tuple[AuditEntry, ...]
    """Newest first."""
    scores: tuple[ScorePoint, ...]
    """Oldest first."""
    uses: tuple[CaptionUse, ...]
    """Newest first, at most `USES_LISTED`."""
    use_count: int
    """All uses."""
    creators: tuple[CreatorUses, ...]
    """By last use, newest first; over all uses."""
    earlier_texts: tuple[EarlierText, ...]
    """Newest first."""
    imports: tuple[CaptionImport, ...]
    """Oldest first."""

    @property
    def brought_by(self) -> CaptionImport | None:
        """The import the caption came from, None when it was written here."""
        return next((found for found in self.imports if found.brought and not found.is_undone), None)


class CaptionRecordService:
    """Reads the record of a caption."""

    def __init__(self, store: WorkspaceStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def of(self, caption_id: str) -> CaptionRecord:
        """Everything known about a caption. Raises NotFound."""
        with self._store.read() as stores:
            records = CaptionRecordStore(stores.connection)
            facts = records.facts(caption_id)
            if facts is None:
                raise NotFound(
                    f"There is no caption {caption_id}. Nothing was read; reload the list.",
                    code="CAPTION_NOT_FOUND",
                )
            sent = records.sent(caption_id)
            uses = sorted([*sent, *_open(records.planned(caption_id), sent)], key=_moment, reverse=True)
            audit, imports = records.audit(caption_id), records.imports(facts.row_id)
            scores = records.scores(caption_id)
            mode = planning_settings(stores).freshness_mode
        today = self._clock.today(ZoneInfo(DEFAULT_ZONE))
        last = _last_use(facts, uses, today)
        return CaptionRecord(
            facts=facts,
            freshness=float(freshness(np.array([last], dtype=np.int32), today.toordinal(), mode)[0]),
            audit=audit,
            scores=scores,
            uses=tuple(uses[:USES_LISTED]),
            use_count=len(uses),
            creators=_by_creator(uses),
            earlier_texts=_earlier_texts(audit, imports),
            imports=imports,
        )


def _open(planned: Sequence[CaptionUse], sent: Sequence[CaptionUse]) -> list[CaptionUse]:
    """Planned sends that no message of the page answers on their day or beside it (around midnight)."""
    known = {(use.creator_id, use.day.toordinal() + shift) for use in sent for shift in (-1, 0, 1)}
    return [use for use in planned if (use.creator_id, use.day.toordinal()) not in known]


def _moment(use: CaptionUse) -> tuple[str, str, str]:
    return use.day.isoformat(), use.at.isoformat() if use.at else "", use.creator_id


def _last_use(facts: CaptionFactRow, uses: Sequence[CaptionUse], today: date) -> int:
    """The latest use by anyone before or on today (domain.md 5.4)."""
    days = [use.day for use in uses if use.day <= today]
    if facts.last_used_date is not None:
        days.append(facts.last_used_date)
    return max((day.toordinal() for day in days), default=int(NEVER))


def _by_creator(uses: Sequence[CaptionUse]) -> tuple[CreatorUses, ...]:
    """The uses, newest first, summed up by page."""
    grouped: dict[str, list[CaptionUse]] = {}
    for use in uses:
        grouped.setdefault(use.creator_id, []).append(use)
    return tuple(
        CreatorUses(
            creator_id,
            own[0].page_name,
            sum(use.kind == "sent" for use in own),
            sum(use.kind == "planned" for use in own),
            Cents(sum(use.earned_cents or 0 for use in own)),
            own[0].day,
        )
        for creator_id, own in grouped.items()
    )


def _earlier_texts(audit: Sequence[AuditEntry], imports: Sequence[CaptionImport]) -> tuple[EarlierText, ...]:
    """Texts replaced by edits and by imports that stand."""
    found = [
        EarlierText(entry.old_value, entry.changed_at, entry.reason or entry.changed_by or "")
        for entry in audit
        if entry.field_name == "caption_text" and entry.old_value is not None
    ]
    found += [
        EarlierText(entry.before_text, entry.imported_at, f"Import {entry.batch_id} ({entry.file_name})")
        for entry in imports
        if entry.before_text is not None and not entry.is_undone
    ]
    return tuple(sorted(found, key=lambda text: text.replaced_at, reverse=True))

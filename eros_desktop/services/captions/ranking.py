"""The caption bank as a manager sees it, and the best captions for a send."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from eros_desktop.domain.captions.ranking import Candidate as Ranked
from eros_desktop.domain.errors import InvalidInput, NotFound
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.schedule.sends import ScoreParts
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.services.plans.desks import Desks
from eros_desktop.store.captions import CaptionRow
from eros_desktop.store.stores import WorkspaceStore


@dataclass(frozen=True, slots=True)
class RankedCaption:
    """One candidate with its text. Score and parts are 0..100."""

    caption_id: str
    score: float
    parts: ScoreParts
    fallback_level: int
    caption_text: str
    content_type: str | None
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Excluded:
    """A caption that is not offered, and why."""

    caption_id: str
    reason: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Ranking:
    """Candidates best first, how many each reason excludes, and (when asked for) each excluded caption."""

    candidates: tuple[RankedCaption, ...]
    excluded_counts: dict[str, int]
    reasons: Mapping[str, str]
    """Reason -> the sentence users read."""
    excluded: tuple[Excluded, ...] = ()


class CaptionService:
    """Reads and ranks captions."""

    def __init__(self, store: WorkspaceStore, desks: Desks, reference: Reference) -> None:
        self._store = store
        self._desks = desks
        self._reference = reference

    def rows(self) -> tuple[CaptionRow, ...]:
        """Every caption, by id."""
        with self._store.read() as stores:
            return stores.captions.rows()

    def rank(
        self,
        creator_id: CreatorId,
        send_type: str,
        week: Week | None = None,
        limit: int = 20,
        *,
        with_excluded: bool = False,
    ) -> Ranking:
        """The best captions for a send of that type on the week's Monday, nothing else placed yet.

        `send_type` may be a legacy key. Raises InvalidInput with INVALID_SEND_TYPE, NotFound for the creator.
        """
        key = self._known_type(send_type)
        gathered = self._desks.gather([creator_id], week)
        if not gathered.candidates:
            raise NotFound(gathered.errors[0].message)
        candidate = gathered.candidates[0]
        picker = self._desks.desk(gathered, seed=0).picker(candidate)
        ranked = picker.rank(key, candidate.week.monday, limit=limit)
        exclusions = picker.exclusions(key, candidate.week.monday)
        excluded: tuple[Excluded, ...] = ()
        if with_excluded:
            ids = gathered.snapshot.bank.caption_ids
            named = ((ids[row], exclusions.of(row)) for row in range(len(ids)))
            excluded = tuple(Excluded(caption_id, *why) for caption_id, why in named if why is not None)
        return Ranking(self._with_texts(ranked), exclusions.counts, exclusions.reasons, excluded)

    def _known_type(self, send_type: str) -> str:
        key = self._reference.send_type_aliases.get(send_type, send_type)
        if key not in self._reference.send_types:
            known = ", ".join(self._reference.send_types)
            raise InvalidInput(
                "send_type",
                f"'{send_type}' is not a send type. Nothing was ranked; use one of {known}.",
                code="INVALID_SEND_TYPE",
            )
        return key

    def _with_texts(self, ranked: tuple[Ranked, ...]) -> tuple[RankedCaption, ...]:
        with self._store.read() as stores:
            texts = stores.captions.texts(entry.caption_id for entry in ranked)
        return tuple(
            RankedCaption(
                entry.caption_id,
                entry.score,
                entry.score_parts,
                entry.fallback_level,
                texts.get(entry.caption_id, ""),
                entry.content_type,
                entry.reasons,
            )
            for entry in ranked
        )


def ranking_document(ranking: Ranking) -> dict[str, Any]:
    """The document of `captions rank --json`."""
    document: dict[str, Any] = {
        "candidates": [
            {
                "caption_id": entry.caption_id,
                "score": entry.score,
                "score_parts": {
                    "freshness": entry.parts.freshness,
                    "performance": entry.parts.performance,
                    "type_priority": entry.parts.type_priority,
                    "diversity": entry.parts.diversity,
                    "persona": entry.parts.persona,
                },
                "fallback_level": entry.fallback_level,
                "caption_text": entry.caption_text,
                "content_type": entry.content_type,
                "reasons": list(entry.reasons),
            }
            for entry in ranking.candidates
        ],
        "excluded_counts": ranking.excluded_counts,
    }
    if ranking.excluded:
        document["excluded"] = [
            {"caption_id": entry.caption_id, "reason": entry.reason, "message": entry.sentence}
            for entry in ranking.excluded
        ]
    return document

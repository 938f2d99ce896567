"""The best captions for one send, in order, and why the others are out (domain.md 5.1-5.3, 5.7)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.audience import Audience
from eros_desktop.domain.captions.gates import GATES
from eros_desktop.domain.captions.levels import (
    ANY_TYPE,
    ANY_TYPE_LIMIT,
    ANY_TYPE_MINIMUM,
    NO_LEVEL,
    NOISE,
    Minimum,
    level_of,
)
from eros_desktop.domain.captions.score import (
    PartColumns,
    checked,
    combined,
    first_gates,
    open_rows,
    part_columns,
    worn_penalty,
)
from eros_desktop.domain.captions.table import CaptionTable, Flags, Floats
from eros_desktop.domain.captions.terms import TERMS
from eros_desktop.domain.rounding import NOISE_PLACES
from eros_desktop.domain.schedule.sends import ScoreParts
from eros_desktop.domain.values import CaptionId

Rows = NDArray[np.int64]
Levels = NDArray[np.int8]

BELOW_MINIMUMS = "minimums"
_BELOW = "Its freshness or performance is below every minimum."


@dataclass(frozen=True, slots=True)
class Candidate:
    """One caption offered for a send. `score` and parts are 0..100; reasons by what each part pays."""

    caption_id: CaptionId
    row: int
    score: float
    score_parts: ScoreParts
    fallback_level: int
    content_type: str | None
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Exclusions:
    """For every row of the table why it is not offered; `reasons` maps a key to the sentence users read."""

    first: NDArray[np.int8]
    """Position in `keys`, -1 where the caption is offered."""
    keys: tuple[str, ...]
    reasons: Mapping[str, str]

    def of(self, row: int) -> tuple[str, str] | None:
        """Key and sentence of one row, None where nothing excludes it."""
        place = int(self.first[row])
        return None if place < 0 else (self.keys[place], self.reasons[self.keys[place]])

    @property
    def counts(self) -> dict[str, int]:
        """How many captions each reason excludes, in the order of the gates; only reasons that occur."""
        found = np.bincount(self.first[self.first >= 0], minlength=len(self.keys))
        return {key: int(count) for key, count in zip(self.keys, found, strict=True) if count}


def rank(
    captions: CaptionTable, audience: Audience, asked: tuple[Minimum, ...], limit: int
) -> tuple[Candidate, ...]:
    """Up to `limit` captions by fallback level, then score, higher performance, fewer uses, caption id.

    Level 4 (any caption type) fills up with at most ten, ordered by performance; follow-ups have no level 4.
    """
    weights = checked(audience.settings.weights)
    parts = part_columns(captions, audience)
    score = combined(parts, worn_penalty(audience.history), weights)
    level = level_of(parts["freshness"], parts["performance"], asked)
    is_open = open_rows(captions, audience)
    rows = _best_mapped(captions, parts, score, np.where(is_open, level, NO_LEVEL), limit)
    if len(rows) < limit:
        extra = _best_of_any_type(captions, audience, parts, is_open)[: limit - len(rows)]
        level[extra] = ANY_TYPE
        rows = np.concatenate([rows, extra])
    return tuple(_candidate(captions, audience, parts, score, int(level[row]), int(row)) for row in rows)


def exclusions(captions: CaptionTable, audience: Audience, asked: tuple[Minimum, ...]) -> Exclusions:
    """The first gate that excludes each caption; what passes all of them may still be below every minimum.

    Captions offered at level 4 are not excluded, so that every caption is either offered or excluded.
    """
    first = first_gates(captions, audience)
    parts = part_columns(captions, audience)
    first[_best_of_any_type(captions, audience, parts, first < 0)] = -1
    level = level_of(parts["freshness"], parts["performance"], asked)
    first[(first < 0) & (level == NO_LEVEL)] = len(GATES)
    keys = (*(gate.key for gate in GATES), BELOW_MINIMUMS)
    return Exclusions(first, keys, {**{gate.key: gate.reason for gate in GATES}, BELOW_MINIMUMS: _BELOW})


def strong_enough_for_any_type(freshness: Floats, performance: Floats) -> Flags:
    """True where a caption meets the minimums of level 4."""
    fresh, strong = (minimum - NOISE for minimum in ANY_TYPE_MINIMUM)
    meets: Flags = (freshness >= fresh) & (performance >= strong)
    return meets


def _best_mapped(
    captions: CaptionTable, parts: PartColumns, score: Floats, level: Levels, limit: int
) -> Rows:
    rows = np.flatnonzero(level < NO_LEVEL)
    if len(rows) > 4 * limit > 0:
        distance = level[rows] * 1000.0 - score[rows]
        rows = rows[distance <= np.partition(distance, limit - 1)[limit - 1]]
    strength = np.round(parts["performance"][rows], NOISE_PLACES)
    order = np.lexsort((rows, captions.total_sends[rows], -strength, -score[rows], level[rows]))
    return rows[order[: max(limit, 0)]]


def _best_of_any_type(captions: CaptionTable, audience: Audience, parts: PartColumns, is_open: Flags) -> Rows:
    """Level 4 (domain.md 5.3): the ten strongest captions of other types; none for follow-ups."""
    if audience.send_type.key == "ppv_followup":
        return np.zeros(0, dtype=np.int64)
    wide = open_rows(captions, audience, any_type=True) & ~is_open
    rows = np.flatnonzero(wide & strong_enough_for_any_type(parts["freshness"], parts["performance"]))
    return by_performance(captions, rows, parts["performance"][rows])[:ANY_TYPE_LIMIT]


def by_performance(captions: CaptionTable, rows: Rows, performance: Floats) -> Rows:
    """The rows by performance, fewer uses, caption id (domain.md 5.7)."""
    return rows[np.lexsort((rows, captions.total_sends[rows], -np.round(performance, NOISE_PLACES)))]


def _candidate(
    captions: CaptionTable, audience: Audience, parts: PartColumns, score: Floats, level: int, row: int
) -> Candidate:
    weights = audience.settings.weights
    values = {term.key: float(parts[term.key][row]) for term in TERMS}
    ordered = sorted(TERMS, key=lambda term: -getattr(weights, term.key) * values[term.key])
    content = int(captions.content_type[row])
    return Candidate(
        caption_id=CaptionId(captions.caption_ids[row]),
        row=row,
        score=float(score[row]),
        score_parts=ScoreParts(**values),
        fallback_level=level,
        content_type=captions.content_type_names[content] if content >= 0 else None,
        reasons=tuple(term.sentence(captions, audience, row, values[term.key]) for term in ordered),
    )

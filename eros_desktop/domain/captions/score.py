"""The score of every caption for one send, and the same score explained for one (domain.md 5.5)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.audience import Audience
from eros_desktop.domain.captions.gates import GATES, Gate
from eros_desktop.domain.captions.table import CaptionHistory, CaptionTable, Flags, Floats
from eros_desktop.domain.captions.terms import TERMS
from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.planning.inputs import ScoreWeights
from eros_desktop.domain.rounding import NOISE_PLACES
from eros_desktop.domain.schedule.sends import ScoreParts

WORN_USES, WORN_POINTS = 3, 20.0
"""More uses than this in 30 days by anyone takes so many points off the score (domain.md 5.4)."""

PartColumns = Mapping[str, Floats]


def checked(weights: ScoreWeights) -> ScoreWeights:
    """The weights themselves. Raises InvalidInput for a negative one or a sum other than 1 (1e-9)."""
    shares = [getattr(weights, term.key) for term in TERMS]
    if not all(np.isfinite(share) and share >= 0 for share in shares):
        raise InvalidInput(
            "weights", "A weight is negative or not a number. Nothing was changed; use 0 or more."
        )
    if abs(sum(shares) - 1.0) > 1e-9:
        raise InvalidInput(
            "weights",
            f"The weights sum to {sum(shares):.4f} and must sum to 1. "
            "Nothing was changed; adjust one of them.",
        )
    return weights


def part_columns(captions: CaptionTable, audience: Audience) -> PartColumns:
    """The five parts of every caption, each 0..100, by term key."""
    return {term.key: term.points(captions, audience) for term in TERMS}


def worn_penalty(history: CaptionHistory) -> Floats:
    """20 points where everyone together used a caption more than three times in 30 days, else 0."""
    return np.where(history.all_uses_30d > WORN_USES, WORN_POINTS, 0.0)


def combined(parts: PartColumns, penalty: Floats, weights: ScoreWeights) -> Floats:
    """Weighted sum less the penalty, floor 0, rounded to nine places."""
    total: Floats = np.negative(penalty)
    for term in TERMS:
        total += getattr(weights, term.key) * parts[term.key]
    floored: Floats = np.maximum(total, 0.0)
    return floored.round(NOISE_PLACES)


def score_all(captions: CaptionTable, audience: Audience) -> Floats:
    """Score 0..100 of every caption of the table for this audience, whether or not a gate excludes it."""
    weights = checked(audience.settings.weights)
    return combined(part_columns(captions, audience), worn_penalty(audience.history), weights)


def open_rows(captions: CaptionTable, audience: Audience, *, any_type: bool = False) -> Flags:
    """True where every gate lets a caption pass; `any_type` leaves the caption-type gate out (level 4)."""
    mask = np.ones(len(captions.is_active), dtype=np.bool_)
    for gate in GATES:
        if not (any_type and gate.key == "type"):
            mask &= gate.passes(captions, audience)
    return mask


def first_gates(captions: CaptionTable, audience: Audience) -> NDArray[np.int8]:
    """Position in `GATES` of the first gate that excludes each caption, -1 where none does."""
    first = np.full(len(captions.is_active), -1, dtype=np.int8)
    for place in range(len(GATES) - 1, -1, -1):
        first[~GATES[place].passes(captions, audience)] = place
    return first


@dataclass(frozen=True, slots=True)
class PartExplanation:
    """One part of one score: value 0..100, weight 0..1, the points they give, and why."""

    key: str
    name: str
    value: float
    weight: float
    points: float
    reason: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a caption has its score. `excluded_by` is the first gate that keeps it out, or None."""

    caption_id: str
    score: float
    parts: tuple[PartExplanation, ...]
    penalty: float
    inputs: Mapping[str, Any]
    excluded_by: Gate | None

    @property
    def score_parts(self) -> ScoreParts:
        return ScoreParts(**{part.key: part.value for part in self.parts})

    @property
    def reasons(self) -> tuple[str, ...]:
        """Sentences, best-paying part first; the penalty last."""
        ordered = sorted(self.parts, key=lambda part: -part.points)
        worn = (
            ("Used more than three times in 30 days by everyone together: 20 points off.",)
            if self.penalty
            else ()
        )
        says = {term.key: term.says for term in TERMS}
        return (*(says[part.key].format(value=part.value, reason=part.reason) for part in ordered), *worn)


def explain(captions: CaptionTable, audience: Audience, row: int) -> Explanation:
    """The score of one row, made by the same terms and gates as `score_all`."""
    weights = checked(audience.settings.weights)
    one, alone = single_row(captions, row), replace(audience, history=single_history(audience.history, row))
    columns = part_columns(one, replace(alone, used_rows=audience.used_rows[:0]))
    penalty = worn_penalty(alone.history)
    parts = tuple(
        PartExplanation(
            key=term.key,
            name=term.name,
            value=float(columns[term.key][0]),
            weight=getattr(weights, term.key),
            points=round(getattr(weights, term.key) * float(columns[term.key][0]), NOISE_PLACES),
            reason=term.sentence(captions, audience, row, float(columns[term.key][0])),
        )
        for term in TERMS
    )
    first = next((gate for gate in GATES if not gate.passes(captions, audience)[row]), None)
    score = float(combined(columns, penalty, weights)[0])
    return Explanation(
        captions.caption_ids[row], score, parts, float(penalty[0]), raw_inputs(captions, audience, row), first
    )


def raw_inputs(captions: CaptionTable, audience: Audience, row: int) -> Mapping[str, Any]:
    """What the parts were made from, JSON-ready; None for what is unknown."""
    history = audience.history
    content, kind = int(captions.content_type[row]), int(captions.caption_type[row])
    stored, own = float(captions.performance_score[row]), float(history.own_score[row])
    content_name = captions.content_type_names[content] if content >= 0 else None
    last, following = int(history.last_use_day[row]), int(history.next_use_day[row])
    return {
        "days_since_use": None if last < 0 else audience.day - last,
        "days_to_next_use": None if following < 0 else following - audience.day,
        "bank_performance": None if np.isnan(stored) else stored,
        "own_performance": None if np.isnan(own) else own,
        "caption_type": captions.caption_type_names[kind] if kind >= 0 else None,
        "content_type": content_name,
        "placed_of_content_type": audience.placed.get(content_name, 0) if content_name else 0,
        "uses_30_days": int(history.uses_30d[row]),
        "uses_lifetime": int(history.uses_lifetime[row]),
        "uses_30_days_everyone": int(history.all_uses_30d[row]),
        "characters": int(captions.length_chars[row]),
        "emoji": int(captions.emoji_count[row]),
    }


def single_row(captions: CaptionTable, row: int) -> CaptionTable:
    """A table of one row, with the same names behind its codes."""
    cut: dict[str, Any] = {
        field.name: value[row : row + 1]
        for field in fields(CaptionTable)
        if isinstance(value := getattr(captions, field.name), np.ndarray)
    }
    cut["caption_ids"] = (captions.caption_ids[row],)
    return replace(captions, **cut)


def single_history(history: CaptionHistory, row: int) -> CaptionHistory:
    """The history of one row."""
    return CaptionHistory(*(getattr(history, field.name)[row : row + 1] for field in fields(CaptionHistory)))

"""The five parts of a score: pure functions (captions, audience) -> array in 0..100 (domain.md 5.5)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from eros_desktop.domain.captions import freshness as rest
from eros_desktop.domain.captions.audience import Audience, folded
from eros_desktop.domain.captions.table import NEVER, CaptionTable, Codes, Floats

UNKNOWN_PERFORMANCE = 50.0
NOT_MAPPED, NO_REQUIREMENT = 30.0, 50.0


def freshness(captions: CaptionTable, audience: Audience) -> Floats:
    """Rest since the last use by any creator, on the send's own date."""
    return rest.freshness(audience.history.last_use_day, audience.day, audience.settings.freshness_mode)


def performance(captions: CaptionTable, audience: Audience) -> Floats:
    """The creator's own score where known, else the bank's, else 50."""
    own = audience.history.own_score
    stored = np.where(np.isnan(captions.performance_score), UNKNOWN_PERFORMANCE, captions.performance_score)
    return np.clip(np.where(np.isnan(own), stored, own), 0.0, 100.0)


def type_priority(captions: CaptionTable, audience: Audience) -> Floats:
    """How near the caption's type stands to the front of the types mapped to the send type."""
    return _by_code(captions.caption_type, priority_points(captions.caption_type_names, audience), NOT_MAPPED)


def diversity(captions: CaptionTable, audience: Audience) -> Floats:
    """Fewer sends of the same content type in this week are better; no content type repeats nothing."""
    points = [diversity_points(audience.placed.get(name, 0)) for name in captions.content_type_names]
    return _by_code(captions.content_type, points, 100.0)


def persona(captions: CaptionTable, audience: Audience) -> Floats:
    """Same persona 100, a tone in common 75, creator's persona unknown 50, else 40."""
    if audience.persona_type is None:
        return np.full(len(captions.persona_code), 50.0)
    own = [100.0 if folded(name) == audience.persona_type else 40.0 for name in captions.persona_names]
    tone = [75.0 if folded(name) in audience.tone_keywords else 40.0 for name in captions.tone_names]
    return np.maximum(_by_code(captions.persona_code, own, 40.0), _by_code(captions.tone_code, tone, 40.0))


def priority_points(caption_type_names: Sequence[str], audience: Audience) -> list[float]:
    """Points of each caption type: 100 - 40 * p / max(k - 1, 1) at place p of k mapped types.

    Places run 0..k-1 by priority; types of equal priority keep the order of the reference data (domain.md
    2.4), so each has its own place. Not mapped is 30; a send type without any mapping gives 50 to all.
    """
    if not audience.priorities:
        return [NO_REQUIREMENT] * len(caption_type_names)
    ordered = sorted(audience.priorities, key=lambda name: audience.priorities[name])
    step = 40.0 / max(len(ordered) - 1, 1)
    points = {name: 100.0 - step * place for place, name in enumerate(ordered)}
    return [points.get(name, NOT_MAPPED) for name in caption_type_names]


def diversity_points(placed: int) -> float:
    """0 sends placed with the same content type 100; 1-4: 100 - 10n; from 5: max(20, 100 - 8n)."""
    if placed <= 4:
        return 100.0 - 10.0 * placed
    return max(20.0, 100.0 - 8.0 * placed)


def _by_code(codes: Codes, points: Sequence[float], unknown: float) -> Floats:
    """Points by code; code -1 (nothing) reads the last entry, which is `unknown`."""
    return np.asarray([*points, unknown], dtype=np.float64)[codes]


Sentence = Callable[[CaptionTable, Audience, int, float], str]


@dataclass(frozen=True, slots=True)
class Term:
    """One part of the score: its key in `ScoreWeights` and `ScoreParts`, its name, formula and reason.

    `says` tells a `{value}` of 0..100 and the `{reason}` for it.
    """

    key: str
    name: str
    says: str
    points: Callable[[CaptionTable, Audience], Floats]
    sentence: Sentence


def _why_fresh(captions: CaptionTable, audience: Audience, row: int, value: float) -> str:
    last = int(audience.history.last_use_day[row])
    if last == NEVER:
        return "Never used."
    days = audience.day - last
    if days < 0:
        return f"Used on {date.fromordinal(last)}, after this send."
    if days > rest.RESET_DAYS:
        return f"Not used for {days} days, so it counts as new again."
    before = "1 day" if days == 1 else f"{days} days"
    return f"Last used on {date.fromordinal(last)}, {before} before this send."


def _why_performance(captions: CaptionTable, audience: Audience, row: int, value: float) -> str:
    if not np.isnan(audience.history.own_score[row]):
        return "This creator's own results with it."
    if np.isnan(captions.performance_score[row]):
        return "No results yet, so the middle is assumed."
    sends = int(captions.total_sends[row])
    return f"Results of all creators over {'1 send' if sends == 1 else f'{sends:,} sends'}."


def _why_priority(captions: CaptionTable, audience: Audience, row: int, value: float) -> str:
    name = _name(captions.caption_type_names, int(captions.caption_type[row]), "no type")
    words = name.replace("_", " ")
    if not audience.priorities:
        return f"{audience.send_type.name} asks for no particular caption type."
    if name not in audience.priorities:
        return f"Caption type {words} is not mapped to {audience.send_type.name}."
    return f"Caption type {words} has priority {audience.priorities[name]} for {audience.send_type.name}."


def _why_diversity(captions: CaptionTable, audience: Audience, row: int, value: float) -> str:
    name = _name(captions.content_type_names, int(captions.content_type[row]), "")
    if not name:
        return "Without a content type nothing repeats."
    placed, words = audience.placed.get(name, 0), name.replace("_", " ")
    if not placed:
        return f"No other send of this week has the content {words}."
    return f"{placed} other {'send has' if placed == 1 else 'sends have'} the content {words} this week."


def _why_persona(captions: CaptionTable, audience: Audience, row: int, value: float) -> str:
    if value == 100.0:
        return "Written for the creator's persona."
    if value == 75.0:
        return "Shares a tone with the creator's persona."
    return "The creator has no persona yet." if value == 50.0 else "Written for another persona or none."


def _name(names: Sequence[str], code: int, nothing: str) -> str:
    return names[code] if code >= 0 else nothing


TERMS: tuple[Term, ...] = (
    Term("freshness", "Freshness", "Freshness {value:.1f}: {reason}", freshness, _why_fresh),
    Term("performance", "Performance", "Performance {value:.1f}: {reason}", performance, _why_performance),
    Term(
        "type_priority", "Type priority", "Type priority {value:.1f}: {reason}", type_priority, _why_priority
    ),
    Term("diversity", "Diversity", "Diversity {value:.1f}: {reason}", diversity, _why_diversity),
    Term("persona", "Persona", "Persona {value:.1f}: {reason}", persona, _why_persona),
)

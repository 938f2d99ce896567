"""A planned send with the caption chosen for it: text facts, score and its parts, and what to warn of."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from eros_desktop.domain.captions import terms
from eros_desktop.domain.captions.levels import BY_HAND
from eros_desktop.domain.captions.score import WORN_POINTS
from eros_desktop.domain.captions.week_columns import WeekColumns
from eros_desktop.domain.rounding import NOISE_PLACES
from eros_desktop.domain.schedule.sends import PlannedSend, ScoreParts
from eros_desktop.domain.values import CaptionId

LEVEL_NOTES = (
    "",
    "Found with a lower minimum freshness.",
    "Found with lower minimums.",
    "Found with the lowest minimums.",
    "Of another caption type: none of the mapped ones was left.",
)
STALE_BELOW = (
    (20.0, "Freshness {:.0f} is critical."),
    (40.0, "Freshness {:.0f} is low."),
    (60.0, "Freshness {:.0f}, used not long ago."),
)


@dataclass(frozen=True, slots=True)
class Pick:
    """A caption for a send: its row, the level it was found at, and its type priority 0..100."""

    row: int
    level: int
    priority: float


def is_fixed(send: PlannedSend) -> bool:
    """Whether a send keeps what it has: it has a caption, or a person locked or edited it."""
    return send.caption_id is not None or send.is_locked or send.is_hand_edited


def with_caption(columns: WeekColumns, send: PlannedSend, pick: Pick, placed: int) -> PlannedSend:
    """The send with its caption; `placed` sends of the same content type came before it in the week."""
    bank = columns.bank
    content = columns.content_name(int(bank.content_type[pick.row]))
    parts = _parts(columns, send.day, pick, 100.0 if content is None else terms.diversity_points(placed))
    penalty = float(columns.penalty[pick.row])
    return replace(
        send,
        caption_id=CaptionId(bank.caption_ids[pick.row]),
        content_type=content,
        media_count=_media_count(columns, send, pick.row),
        score=_score(columns, parts, penalty),
        score_parts=parts,
        fallback_level=pick.level,
        performance_score=parts.performance,
        freshness_score=parts.freshness,
        needs_manual_caption=False,
        caption_warning=_warning(parts.freshness, pick.level, penalty),
    )


def by_hand(send: PlannedSend) -> PlannedSend:
    """The send without a caption, flagged for choosing one by hand."""
    return replace(
        send,
        caption_id=None,
        caption_text=None,
        content_type=None,
        score=None,
        score_parts=None,
        fallback_level=BY_HAND,
        performance_score=None,
        freshness_score=None,
        needs_manual_caption=True,
    )


def _parts(columns: WeekColumns, day: date, pick: Pick, diversity: float) -> ScoreParts:
    return ScoreParts(
        freshness=columns.freshness_of(pick.row, day),
        performance=float(columns.performance[pick.row]),
        type_priority=pick.priority,
        diversity=diversity,
        persona=float(columns.persona[pick.row]),
    )


def _score(columns: WeekColumns, parts: ScoreParts, penalty: float) -> float:
    """The weighted sum in the order of `TERMS`, so that it equals `score_all` to the last digit."""
    weights, total = columns.weights, -penalty
    for key in ("freshness", "performance", "type_priority", "diversity", "persona"):
        total += getattr(weights, key) * getattr(parts, key)
    return round(max(total, 0.0), NOISE_PLACES)


def _media_count(columns: WeekColumns, send: PlannedSend, row: int) -> int:
    """What the caption speaks of; at least one where media are required, none where none are shown."""
    kind = columns.reference.send_type(send.send_type_key)
    if set(kind.media_kinds) <= {"none"}:
        return 0
    return max(int(kind.requires_media), int(columns.bank.media_count[row]))


def _warning(freshness: float, level: int, penalty: float) -> str | None:
    stale = next((text.format(freshness) for limit, text in STALE_BELOW if freshness < limit), "")
    worn = f"Used very often lately: {WORN_POINTS:.0f} points off." if penalty else ""
    return " ".join(note for note in (stale, LEVEL_NOTES[level], worn) if note) or None

"""The week's captions chosen one send after the other, most important send first (domain.md 5.7, 7.3)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

import numpy as np

from eros_desktop.domain.captions.cells import DayCells
from eros_desktop.domain.captions.levels import ANY_TYPE, BY_HAND, NO_LEVEL
from eros_desktop.domain.captions.rotation import Placed, WeekMix
from eros_desktop.domain.captions.score import WORN_POINTS
from eros_desktop.domain.captions.terms import NO_REQUIREMENT, NOT_MAPPED
from eros_desktop.domain.captions.week_columns import Cell, Kind, WeekColumns, placed_by_name
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


class _Head(NamedTuple):
    """The best caption left in a cell, in order of choice: score, performance, uses, caption id."""

    negative_score: float
    negative_performance: float
    uses: int
    row: int
    content: int
    priority: float


def is_fixed(send: PlannedSend) -> bool:
    """Whether a send keeps what it has: it has a caption, or a person locked or edited it."""
    return send.caption_id is not None or send.is_locked or send.is_hand_edited


def content_counts(sends: Sequence[PlannedSend]) -> Counter[str]:
    """How many of the fixed sends show each content type."""
    return Counter(send.content_type for send in sends if is_fixed(send) and send.content_type is not None)


class GreedyWeek:
    """The state of one assignment: which texts are used and which content types are placed where."""

    def __init__(self, columns: WeekColumns, sends: Sequence[PlannedSend]) -> None:
        """`sends` are all of the week, fixed ones included."""
        self._columns = columns
        self._mix = WeekMix(sends, columns.inputs.volume.content_weights, columns.inputs.content_tiers)
        groups = columns.bank.text_group
        self._used_groups = np.zeros(int(groups.max()) + 1 if len(groups) else 0, dtype=np.bool_)
        self._heads: dict[tuple[date, int | None], dict[int, int]] = {}
        for send in sends:
            if is_fixed(send):
                self._keep(send)

    def fill(self, sends: Sequence[PlannedSend]) -> tuple[PlannedSend, ...]:
        """The same sends in the same order, each open one with a caption or flagged for choosing by hand."""
        order = sorted(range(len(sends)), key=lambda place: _urgency(sends[place]))
        filled = list(sends)
        for place in order:
            if not is_fixed(sends[place]):
                filled[place] = self._fill(sends[place])
        return tuple(filled)

    def _keep(self, send: PlannedSend) -> None:
        if send.caption_id is not None:
            row = int(self._columns.bank.positions([send.caption_id])[0])
            if row >= 0:
                self._used_groups[self._columns.bank.text_group[row]] = True
        if send.content_type is not None:
            self._mix.place(Placed.of(send, send.content_type))

    def _fill(self, send: PlannedSend) -> PlannedSend:
        kind = self._columns.kind(send.send_type_key)
        pick = self._best_mapped(send, kind)
        if pick is None and not kind.is_follow_up:
            pick = self._best_of_any_type(send, kind)
        if pick is None:
            return _by_hand(send)
        filled = self._with_caption(send, pick)
        self._used_groups[self._columns.bank.text_group[pick.row]] = True
        if filled.content_type is not None:
            self._mix.place(Placed.of(filled, filled.content_type))
        return filled

    def _best_mapped(self, send: PlannedSend, kind: Kind) -> Pick | None:
        """The best of the lowest level that has any, after what each would cost the week's mix."""
        level, heads = self._cell_heads(send.day, kind)
        best: _Head | None = None
        best_value = 0.0
        for head in sorted(heads):
            if best is not None and -head.negative_score <= best_value:
                break
            value = -head.negative_score - kind.misfit[head.content] - self._points_lost(send, head.content)
            if best is None or value > best_value:
                best, best_value = head, value
        return None if best is None else Pick(best.row, level, best.priority)

    def _points_lost(self, send: PlannedSend, content: int) -> float:
        name = self._columns.content_name(content)
        return 0.0 if name is None else self._mix.points_lost(Placed.of(send, name))

    def _cell_heads(self, day: date, kind: Kind) -> tuple[int, list[_Head]]:
        columns, longest = self._columns, kind.audience.longest_caption
        cells = columns.cells(day, longest)
        places = self._heads.setdefault((day, longest), {})
        diversity = placed_by_name(columns, self._mix.counts)
        lowest, heads = NO_LEVEL, list[_Head]()
        for cell in kind.cells:
            place = self._first_free(cells, cell.number, places)
            if place < 0:
                continue
            level = cells.level_at(cell.number, place)
            if level < lowest:
                lowest, heads = level, []
            if level == lowest:
                heads.append(self._head(cells, cell, place, diversity[cell.content]))
        return lowest, heads

    def _head(self, cells: DayCells, cell: Cell, place: int, diversity: float) -> _Head:
        columns, row = self._columns, int(cells.rows[place])
        weights = columns.weights
        score = (
            float(cells.points[place]) + weights.type_priority * cell.priority + weights.diversity * diversity
        )
        return _Head(
            negative_score=-round(score, NOISE_PLACES),
            negative_performance=-round(float(columns.performance[row]), NOISE_PLACES),
            uses=int(columns.bank.total_sends[row]),
            row=row,
            content=cell.content,
            priority=cell.priority,
        )

    def _first_free(self, cells: DayCells, cell: int, places: dict[int, int]) -> int:
        """Place of the cell's best unused caption, -1 when the cell is used up. Used ones never come back."""
        place, end = places.get(cell, cells.begin(cell)), cells.end(cell)
        groups = self._columns.bank.text_group
        while place < end and self._used_groups[groups[cells.rows[place]]]:
            place += 1
        places[cell] = place
        return place if place < end else -1

    def _best_of_any_type(self, send: PlannedSend, kind: Kind) -> Pick | None:
        """Level 4: the strongest caption of any type whose content the send may show."""
        bank = self._columns.bank
        rows = self._columns.any_type_rows(send.day)
        suits = (
            np.asarray(kind.content_is_open)[bank.content_type[rows]]
            & ~self._used_groups[bank.text_group[rows]]
        )
        found = np.flatnonzero(suits)
        if not len(found):
            return None
        return Pick(int(rows[found[0]]), ANY_TYPE, NOT_MAPPED if kind.audience.priorities else NO_REQUIREMENT)

    def _with_caption(self, send: PlannedSend, pick: Pick) -> PlannedSend:
        columns, bank = self._columns, self._columns.bank
        content = columns.content_name(int(bank.content_type[pick.row]))
        parts = self._parts(send.day, pick, int(bank.content_type[pick.row]))
        return replace(
            send,
            caption_id=CaptionId(bank.caption_ids[pick.row]),
            content_type=content,
            media_count=self._media_count(send, pick.row),
            score=self._score(parts, float(columns.penalty[pick.row])),
            score_parts=parts,
            fallback_level=pick.level,
            performance_score=parts.performance,
            freshness_score=parts.freshness,
            needs_manual_caption=False,
            caption_warning=_warning(parts.freshness, pick.level, float(columns.penalty[pick.row])),
        )

    def _parts(self, day: date, pick: Pick, content: int) -> ScoreParts:
        columns = self._columns
        return ScoreParts(
            freshness=columns.freshness_of(pick.row, day),
            performance=float(columns.performance[pick.row]),
            type_priority=pick.priority,
            diversity=placed_by_name(columns, self._mix.counts)[content],
            persona=float(columns.persona[pick.row]),
        )

    def _score(self, parts: ScoreParts, penalty: float) -> float:
        """The weighted sum in the order of `TERMS`, so that it equals `score_all` to the last digit."""
        weights, total = self._columns.weights, -penalty
        for key in ("freshness", "performance", "type_priority", "diversity", "persona"):
            total += getattr(weights, key) * getattr(parts, key)
        return round(max(total, 0.0), NOISE_PLACES)

    def _media_count(self, send: PlannedSend, row: int) -> int:
        """What the caption speaks of; at least one where media are required, none where none are shown."""
        kind = self._columns.reference.send_type(send.send_type_key)
        if set(kind.media_kinds) <= {"none"}:
            return 0
        return max(int(kind.requires_media), int(self._columns.bank.media_count[row]))


def _urgency(send: PlannedSend) -> tuple[float, date, int, int]:
    """Higher priority first, then earlier, then the number in the plan."""
    return -send.priority, send.day, send.minute, send.item_id


def _by_hand(send: PlannedSend) -> PlannedSend:
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


def _warning(freshness: float, level: int, penalty: float) -> str | None:
    stale = next((text.format(freshness) for limit, text in STALE_BELOW if freshness < limit), "")
    worn = f"Used very often lately: {WORN_POINTS:.0f} points off." if penalty else ""
    return " ".join(note for note in (stale, LEVEL_NOTES[level], worn) if note) or None

"""The week's captions chosen one send after the other, most important send first (domain.md 5.7, 7.3)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.cells import DayCells
from eros_desktop.domain.captions.levels import ANY_TYPE, NO_LEVEL
from eros_desktop.domain.captions.picks import Pick, by_hand, is_fixed, with_caption
from eros_desktop.domain.captions.rotation import Placed, WeekMix
from eros_desktop.domain.captions.terms import NO_REQUIREMENT, NOT_MAPPED
from eros_desktop.domain.captions.week_columns import Cell, Kind, WeekColumns, placed_by_name
from eros_desktop.domain.rounding import NOISE_PLACES
from eros_desktop.domain.schedule.sends import PlannedSend


class _Head(NamedTuple):
    """The best caption left in a cell, in order of choice: score, performance, uses, caption id."""

    negative_score: float
    negative_performance: float
    uses: int
    row: int
    content: int
    priority: float


def content_counts(sends: Sequence[PlannedSend]) -> Counter[str]:
    """How many of the fixed sends show each content type."""
    return Counter(send.content_type for send in sends if is_fixed(send) and send.content_type is not None)


class GreedyWeek:
    """The state of one assignment: which texts are used and which content types are placed where."""

    def __init__(
        self, columns: WeekColumns, sends: Sequence[PlannedSend], taken: NDArray[np.int64] | None = None
    ) -> None:
        """`sends` are all of the week, fixed ones included; `taken` are text groups used elsewhere."""
        self._columns = columns
        self._mix = WeekMix(sends, columns.inputs.volume.content_weights, columns.inputs.content_tiers)
        groups = columns.bank.text_group
        self._used_groups = np.zeros(int(groups.max()) + 1 if len(groups) else 0, dtype=np.bool_)
        self._used_groups[groups[columns.inputs.taken_rows]] = True
        if taken is not None:
            self._used_groups[taken] = True
        self._heads: dict[int, dict[int, int]] = {}
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
            return by_hand(send)
        name = self._columns.content_name(int(self._columns.bank.content_type[pick.row]))
        filled = with_caption(self._columns, send, pick, self._mix.counts[name] if name else 0)
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
        columns = self._columns
        cells = columns.cells(day, kind)
        places = self._heads.setdefault(id(cells), {})
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


def _urgency(send: PlannedSend) -> tuple[float, date, int, int]:
    """Higher priority first, then earlier, then the number in the plan."""
    return -send.priority, send.day, send.minute, send.item_id

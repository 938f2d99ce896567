"""A proved upper bound of a week's total score, for any choice of captions by the same rules."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from heapq import heapify, heapreplace

import numpy as np

from eros_desktop.domain.captions import terms
from eros_desktop.domain.captions.freshness import freshness
from eros_desktop.domain.captions.greedy import content_counts
from eros_desktop.domain.captions.levels import MAPPED_LEVELS
from eros_desktop.domain.captions.picks import is_fixed
from eros_desktop.domain.captions.table import Floats
from eros_desktop.domain.captions.week_columns import Kind, WeekColumns
from eros_desktop.domain.rounding import steady
from eros_desktop.domain.schedule.sends import PlannedSend


def upper_bound(columns: WeekColumns, sends: Sequence[PlannedSend]) -> float:
    """No assignment of captions to these sends scores more in total.

    Every open send gets its best caption as if no other send existed, without diversity; the diversity
    part, which depends only on how many sends each content type gets, is the best possible distribution of
    all of them. Fixed sends count with the score they have.
    """
    fixed = [send for send in sends if is_fixed(send)]
    open_sends = [send for send in sends if not is_fixed(send)]
    best = _Best(columns, len(sends))
    singles = [best.points(columns.kind(send.send_type_key), send.day) for send in open_sends]
    filled = [points for points in singles if points is not None]
    typeless = sum(1 for send in open_sends if columns.kind(send.send_type_key).content_is_open[-1])
    diversity = _best_diversity(columns, fixed, len(filled), min(typeless, len(filled)))
    known = sum(send.score or 0.0 for send in fixed)
    return steady(known + sum(max(0.0, points) for points in filled) + columns.weights.diversity * diversity)


class _Best:
    """The best single caption of a send type on a date, without diversity."""

    def __init__(self, columns: WeekColumns, sends: int) -> None:
        self._columns = columns
        self._safe_rows = sends * _largest_group(columns)
        self._known: dict[tuple[str, date], float | None] = {}
        self._by_day: dict[date, Floats] = {}

    def points(self, kind: Kind, day: date) -> float | None:
        """Points without diversity, None when no caption passes at all."""
        if (kind.key, day) not in self._known:
            self._known[kind.key, day] = self._search(kind, day)
        return self._known[kind.key, day]

    def _search(self, kind: Kind, day: date) -> float | None:
        """Levels in turn, until one cannot be used up by this week's sends."""
        best: float | None = None
        seen = 0
        for level in range(MAPPED_LEVELS):
            points, count = self._of_level(kind, day, level)
            seen += count
            best = points if best is None else best if points is None else max(best, points)
            if seen >= self._safe_rows > 0:
                return best
        if kind.is_follow_up:
            return best
        wide = self._of_any_type(kind, day)
        return wide if best is None else best if wide is None else max(best, wide)

    def _of_level(self, kind: Kind, day: date, level: int) -> tuple[float | None, int]:
        cells = self._columns.cells(day, kind)
        weight = self._columns.weights.type_priority
        best: float | None = None
        count = 0
        for cell in kind.cells:
            start, end = cells.starts[
                cell.number * MAPPED_LEVELS + level : cell.number * MAPPED_LEVELS + level + 2
            ]
            if start < end:
                count += end - start
                points = float(cells.points[start]) + weight * cell.priority
                best = points if best is None or points > best else best
        return best, count

    def _of_any_type(self, kind: Kind, day: date) -> float | None:
        columns = self._columns
        rows = columns.any_type_rows(day)
        rows = rows[np.asarray(kind.content_is_open)[columns.bank.content_type[rows]]]
        if not len(rows):
            return None
        weights, mode = columns.weights, columns.inputs.settings.freshness_mode
        fresh = freshness(columns.inputs.history.last_use_day[rows], day.toordinal(), mode)
        points = weights.freshness * fresh + weights.performance * columns.performance[rows]
        points = points + weights.persona * columns.persona[rows] - columns.penalty[rows]
        priority = terms.type_priority(columns.bank, kind.audience)[rows]
        return float((points + weights.type_priority * priority).max())


def _largest_group(columns: WeekColumns) -> int:
    """How many captions one use can block at most: the largest group of equal texts."""
    groups = columns.bank.text_group[columns.pool.rows]
    return int(np.bincount(groups).max()) if len(groups) else 0


def _best_diversity(columns: WeekColumns, fixed: Sequence[PlannedSend], sends: int, typeless: int) -> float:
    """Highest sum of diversity parts over so many sends; captions without a content type give 100 each."""
    counts = content_counts(fixed)
    names = sorted(columns.inputs.profile.vault_types)
    heap = [(-terms.diversity_points(counts[name]), counts[name], name) for name in names]
    heapify(heap)
    total = 100.0 * typeless
    for _ in range(sends - typeless if heap else 0):
        points, count, name = heap[0]
        total -= points
        heapreplace(heap, (-terms.diversity_points(count + 1), count + 1, name))
    return total

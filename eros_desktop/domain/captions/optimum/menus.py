"""What a send type may take: cells with their levels, and captions of any type where nothing else is left."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions import freshness as rest
from eros_desktop.domain.captions import terms
from eros_desktop.domain.captions.levels import ANY_TYPE, ANY_TYPE_LIMIT, MAPPED_LEVELS
from eros_desktop.domain.captions.optimum.arcs import Arcs, no_arcs
from eros_desktop.domain.captions.optimum.demand import Demand
from eros_desktop.domain.captions.table import Floats
from eros_desktop.domain.captions.week_columns import Kind, WeekColumns
from eros_desktop.domain.rounding import NOISE_PLACES

Ints = NDArray[np.int64]

LEVEL_UNITS = (0.0, 1.0, 3.0, 7.0, 15.0, 31.0)
"""What a fallback level costs, the last being a send left for choosing by hand.

Convex, so that two sends at one level are never traded for one far below. One unit outweighs any gain in
score: levels are relaxed as little as possible, and among equally relaxed weeks the best score wins.
"""

LEAST_PRIORITY, LEAST_DIVERSITY = terms.NOT_MAPPED, 20.0
"""No type priority and no diversity is below (domain.md 5.5)."""


@dataclass(frozen=True, slots=True, eq=False)
class Menu:
    """What one send type may take: segments of a layer with what they add to a caption's points."""

    segments: Ints
    added: Floats
    content: Ints
    level: Ints
    priority: Floats


def menu_of(columns: WeekColumns, kind: Kind, unit: float) -> Menu:
    """The menu of a send type; `unit` is the points of one level unit."""
    weight = columns.weights.type_priority
    numbers = np.array([cell.number for cell in kind.cells], dtype=np.int64)
    priority = np.repeat([cell.priority for cell in kind.cells], MAPPED_LEVELS)
    level = np.tile(np.arange(MAPPED_LEVELS), len(kind.cells))
    units = np.asarray(LEVEL_UNITS)[level]
    return Menu(
        segments=np.repeat(numbers * MAPPED_LEVELS, MAPPED_LEVELS) + level,
        added=weight * priority - unit * units,
        content=np.repeat(np.array([cell.content for cell in kind.cells], dtype=np.int64), MAPPED_LEVELS),
        level=level,
        priority=priority,
    )


def least_points(columns: WeekColumns) -> float:
    """Points without type priority and diversity below which a score may be cut off at 0.

    Above, priority and diversity, never less than `LEAST_PRIORITY` and `LEAST_DIVERSITY`, lift every score
    over 0, so points that count below 0 there are exact. Lower ones are taken for this many: never too few.
    """
    weights = columns.weights
    return -(weights.type_priority * LEAST_PRIORITY + weights.diversity * LEAST_DIVERSITY)


def any_type_arcs(columns: WeekColumns, demand: Demand, place: int, unit: float, texts: int) -> Arcs:
    """Level 4 (domain.md 5.3): the strongest captions of any type.

    The ten of the rule and `texts` more, near twins counting once: so many may be taken by other sends.
    """
    group = demand.groups[place]
    kind = columns.kind(group.send_type_key)
    if kind.is_follow_up:
        return no_arcs()
    bank = columns.bank
    rows = columns.any_type_rows(group.day)
    rows = rows[np.asarray(kind.content_is_open)[bank.content_type[rows]]]
    rows = rows[~np.isin(bank.caption_type[rows], _caption_types(kind, len(bank.content_type_names)))]
    rows = rows[~np.isin(bank.text_group[rows], demand.taken)]
    rows = _of_first_texts(rows, bank.text_group[rows], ANY_TYPE_LIMIT + texts)
    last_use, mode = columns.inputs.history.last_use_day[rows], columns.inputs.settings.freshness_mode
    fresh = rest.freshness(last_use, group.day.toordinal(), mode)
    weights = columns.weights
    points = weights.freshness * fresh + weights.performance * columns.performance[rows]
    points = points + weights.persona * columns.persona[rows] - columns.penalty[rows]
    priority = terms.NOT_MAPPED if kind.audience.priorities else terms.NO_REQUIREMENT
    value = (
        np.round(np.maximum(points, least_points(columns)), NOISE_PLACES) + weights.type_priority * priority
    )
    return Arcs(
        node=np.full(len(rows), place, dtype=np.int64),
        row=rows,
        value=np.asarray(value - unit * LEVEL_UNITS[ANY_TYPE], dtype=np.float64),
        content=bank.content_type[rows].astype(np.int64),
        level=np.full(len(rows), ANY_TYPE, dtype=np.int64),
        priority=np.full(len(rows), priority),
    )


def _of_first_texts(rows: Ints, text_group: NDArray[np.int32], most: int) -> Ints:
    """The rows up to the last of so many different texts, in their order."""
    _, first = np.unique(text_group, return_index=True)
    return rows[: np.sort(first)[most]] if len(first) > most else rows


def _caption_types(kind: Kind, content_types: int) -> list[int]:
    """Codes of the caption types mapped to a send type."""
    return sorted({cell.number // (content_types + 1) for cell in kind.cells})

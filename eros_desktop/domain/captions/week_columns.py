"""One creator's captions prepared for a whole week: what is open on which date, ordered by cell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions import freshness as rest
from eros_desktop.domain.captions import terms
from eros_desktop.domain.captions.audience import Audience, audience_of
from eros_desktop.domain.captions.cells import DayCells, Pool, day_cells, pool_of
from eros_desktop.domain.captions.gates import GATES
from eros_desktop.domain.captions.levels import Minimum, level_of
from eros_desktop.domain.captions.ranking import by_performance, strong_enough_for_any_type
from eros_desktop.domain.captions.score import worn_penalty
from eros_desktop.domain.captions.table import CaptionTable, Flags, Floats
from eros_desktop.domain.planning.inputs import PlanInputs
from eros_desktop.domain.reference import Reference

MISFIT_POINTS = 20.0
"""Points of preference a content type of compatibility 0 would lose; one of 0.7 loses 6 (domain.md 2.5)."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A caption type with a content type, as one send type sees it. Priority is 0..100 before its weight."""

    number: int
    priority: float
    content: int
    """Content code, -1 for captions without a content type."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What a send type may use: cells for levels 0-3, content types for level 4.

    `content_is_open` and `misfit` follow the content codes and end with "no content type".
    """

    key: str
    audience: Audience
    cells: tuple[Cell, ...]
    content_is_open: tuple[bool, ...]
    misfit: tuple[float, ...]

    @property
    def is_follow_up(self) -> bool:
        return self.key == "ppv_followup"


@dataclass(frozen=True, slots=True, eq=False)
class OneDay:
    """The pool on one date; arrays follow the pool's rows. Freshness is 0..100."""

    freshness: Floats
    is_open: Flags


class WeekColumns:
    """Computes each part when it is first asked for, and once."""

    def __init__(
        self, bank: CaptionTable, inputs: PlanInputs, reference: Reference, asked: tuple[Minimum, ...]
    ) -> None:
        self.bank = bank
        self.inputs = inputs
        self.reference = reference
        self.weights = inputs.settings.weights
        self._asked = asked
        self._kinds: dict[str, Kind] = {}
        self._days: dict[date, OneDay] = {}
        self._cells: dict[tuple[date, str | None], DayCells] = {}
        self._steady: dict[str | None, DayCells] = {}
        self._daily: dict[tuple[date, str | None], DayCells] = {}
        self._any_type: dict[date, NDArray[np.int64]] = {}
        any_audience = self._audience(next(iter(reference.send_types)), inputs.week.monday)
        self.performance = terms.performance(bank, any_audience)
        self.persona = terms.persona(bank, any_audience)
        self.penalty = worn_penalty(inputs.history)
        self.pool = self._pool(any_audience)
        self._strength = self.performance[self.pool.rows]

    def kind(self, send_type_key: str) -> Kind:
        """What a send type may use on this creator's page. Raises KeyError for an unknown send type."""
        if send_type_key not in self._kinds:
            self._kinds[send_type_key] = self._kind(send_type_key)
        return self._kinds[send_type_key]

    def cells(self, day: date, kind: Kind) -> DayCells:
        """The pool ordered for a date; with only short captions of its types where the kind has a limit."""
        name = (day, _limited(kind))
        if name not in self._cells:
            self._cells[name] = self._ordered(day, kind, self.day(day).is_open)
        return self._cells[name]

    def steady_cells(self, kind: Kind) -> DayCells:
        """The same for the captions that are worth the same on every date of the week."""
        if _limited(kind) not in self._steady:
            self._steady[_limited(kind)] = self._ordered(self.inputs.week.monday, kind, self.is_steady)
        return self._steady[_limited(kind)]

    def daily_cells(self, day: date, kind: Kind) -> DayCells:
        """The same for a date's other captions."""
        name = (day, _limited(kind))
        if name not in self._daily:
            self._daily[name] = self._ordered(day, kind, self.day(day).is_open & ~self.is_steady)
        return self._daily[name]

    @cached_property
    def is_steady(self) -> Flags:
        """By row of the pool: open and as fresh on every date of the week, so of the same level too."""
        first, *others = (self.day(day) for day in self.inputs.week.days)
        same = first.is_open.copy()
        for other in others:
            same &= (other.freshness == first.freshness) & other.is_open
        return same

    def forget_days(self) -> None:
        """Lets go of what only the ordering of dates needed; it is worked out again where somebody asks."""
        self._days.clear()

    def any_type_rows(self, day: date) -> NDArray[np.int64]:
        """Rows good enough for level 4 on a date, by performance, fewer uses, caption id."""
        if day not in self._any_type:
            today = self.day(day)
            strong = strong_enough_for_any_type(today.freshness, self._strength)
            rows = self.pool.rows[today.is_open & strong]
            self._any_type[day] = by_performance(self.bank, rows, self.performance[rows])
        return self._any_type[day]

    def freshness_of(self, row: int, day: date) -> float:
        """Freshness 0..100 of one caption on a date."""
        last = self.inputs.history.last_use_day[row : row + 1]
        return float(rest.freshness(last, day.toordinal(), self.inputs.settings.freshness_mode)[0])

    def content_name(self, code: int) -> str | None:
        return self.bank.content_type_names[code] if code >= 0 else None

    def _audience(self, send_type_key: str, day: date) -> Audience:
        return audience_of(self.inputs, self.reference, send_type_key, day)

    def _pool(self, audience: Audience) -> Pool:
        """Captions in the vault that pass every gate asking neither for a date nor for a send type."""
        bank = self.bank
        vault = audience.vault_types
        possible = np.asarray([*(name in vault for name in bank.content_type_names), bool(vault)])[
            bank.content_type
        ]
        for gate in GATES:
            if not gate.is_daily and not gate.is_of_send:
                possible = possible & gate.passes(bank, audience)
        fixed = (
            self.weights.performance * self.performance + self.weights.persona * self.persona - self.penalty
        )
        names = len(bank.caption_type_names), len(bank.content_type_names)
        rows = np.flatnonzero(possible)
        return pool_of(
            rows, bank.caption_type, bank.content_type, names, self.performance, fixed, bank.total_sends
        )

    def day(self, day: date) -> OneDay:
        """The pool on one date."""
        if day not in self._days:
            audience = self._audience(next(iter(self.reference.send_types)), day)
            is_open = np.ones(len(self.pool.rows), dtype=np.bool_)
            for gate in GATES:
                if gate.is_daily:
                    is_open &= gate.passes(self.bank, audience)[self.pool.rows]
            mode = self.inputs.settings.freshness_mode
            fresh = rest.freshness(self.inputs.history.last_use_day[self.pool.rows], day.toordinal(), mode)
            self._days[day] = OneDay(fresh, is_open)
        return self._days[day]

    def _ordered(self, day: date, kind: Kind, among: Flags) -> DayCells:
        longest = kind.audience.longest_caption
        if longest is not None:
            own = np.zeros(self.pool.cell_count, dtype=np.bool_)
            own[[cell.number for cell in kind.cells]] = True
            among = among & own[self.pool.cell] & (self.bank.length_chars[self.pool.rows] <= longest)
        kept = np.flatnonzero(among)
        fresh = self.day(day).freshness[kept]
        level = level_of(fresh, self._strength[kept], self._asked)
        return day_cells(self.pool, kept, self.weights.freshness * fresh, level)

    def _kind(self, key: str) -> Kind:
        audience = self._audience(key, self.inputs.week.monday)
        contents = self.bank.content_type_names
        content_is_open = tuple(
            audience.may_be_on_page
            and name in audience.vault_types
            and audience.compatibility.get(name, 1.0) > 0
            for name in contents
        )
        typeless_is_open = (
            audience.may_be_on_page and audience.has_typeless_captions and bool(audience.vault_types)
        )
        open_contents = (*content_is_open, typeless_is_open)
        misfit = tuple(MISFIT_POINTS * (1.0 - audience.compatibility.get(name, 1.0)) for name in contents)
        return Kind(key, audience, self._kind_cells(audience, open_contents), open_contents, (*misfit, 0.0))

    def _kind_cells(self, audience: Audience, content_is_open: tuple[bool, ...]) -> tuple[Cell, ...]:
        names, width = self.bank.caption_type_names, len(self.bank.content_type_names) + 1
        points = terms.priority_points(names, audience)
        return tuple(
            Cell(place * width + content, points[place], content if content < width - 1 else -1)
            for place, name in enumerate(names)
            if not audience.priorities or name in audience.priorities
            for content in range(width)
            if content_is_open[content]
        )


def _limited(kind: Kind) -> str | None:
    """The kind's name where it takes short captions only; all others share one order."""
    return None if kind.audience.longest_caption is None else kind.key


def placed_by_name(columns: WeekColumns, counts: Mapping[str, int]) -> tuple[float, ...]:
    """Diversity 0..100 by content code at these counts; the last entry is for "no content type"."""
    return (*(terms.diversity_points(counts.get(name, 0)) for name in columns.bank.content_type_names), 100.0)

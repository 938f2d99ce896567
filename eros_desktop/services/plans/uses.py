"""Past and planned use of captions, as the columns that planning one creator reads (domain.md 5.4)."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.table import NEVER, CaptionHistory
from eros_desktop.domain.schedule.sends import PlannedSend
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.services.snapshot import Snapshot
from eros_desktop.store.captions import OwnCaptionScores
from eros_desktop.store.plans import PlannedUse, WeekKey
from eros_desktop.store.stores import Stores

MONTH_DAYS = 30
LATER = np.int32(2**31 - 1)
"""Stands for "no later use" while the earliest one is sought."""

DAYS_A_ROW = 2**22
"""More than the ordinal of any date."""

Ints = NDArray[np.int32]


@dataclass(frozen=True, slots=True, eq=False)
class Uses:
    """Rows of the bank and the days (ordinals) on which they are planned, in parallel."""

    rows: Ints
    days: Ints

    @classmethod
    def of(cls, pairs: Sequence[tuple[int, int]]) -> Uses:
        return cls(
            np.array([row for row, _ in pairs], dtype=np.int32),
            np.array([day for _, day in pairs], dtype=np.int32),
        )

    @classmethod
    def joined(cls, parts: Iterable[Uses]) -> Uses:
        listed = [cls.of(()), *parts]
        return cls(
            np.concatenate([part.rows for part in listed]), np.concatenate([part.days for part in listed])
        )

    def not_in(self, sent: Uses, row_count: int) -> Uses:
        """Those that no message answers: a planned send that came back as a message was used once.

        The message of a planned send carries its date, or the next or last one where it went out around
        midnight.
        """
        planned_rows = np.zeros(row_count, dtype=np.bool_)
        planned_rows[self.rows] = True
        matters = planned_rows[sent.rows]
        known = _keys(sent.rows[matters], sent.days[matters])
        open_ones = ~np.isin(_keys(self.rows, self.days), np.concatenate([known - 1, known, known + 1]))
        return Uses(self.rows[open_ones], self.days[open_ones])


@dataclass(slots=True, eq=False)
class UseCache:
    """Planned uses by creator and week, kept between runs; only weeks whose revision moved are read again.

    They hold rows of the bank: those move with it when captions are added, and all are read again when more
    than captions changed.
    """

    _lock: threading.Lock = field(default_factory=threading.Lock)
    _snapshot: Snapshot | None = None
    _revisions: dict[WeekKey, int] = field(default_factory=dict)
    _by_week: dict[WeekKey, Uses] = field(default_factory=dict)

    def outside(self, stores: Stores, snapshot: Snapshot, replaced: Set[WeekKey]) -> PlannedUses:
        """Everyone's planned uses but those of the weeks that a run replaces."""
        with self._lock:
            self._follow(stores, snapshot)
            return PlannedUses({week: uses for week, uses in self._by_week.items() if week not in replaced})

    def _follow(self, stores: Stores, snapshot: Snapshot) -> None:
        revisions = stores.plans.week_revisions()
        before = self._snapshot
        follows = before is not None and before.revision <= snapshot.revision
        if before is None or not follows or before.origin is not snapshot.origin:
            self._revisions.clear()
            self._by_week.clear()
            self._put(stores.plans.uses_without_week(), snapshot)
        elif before.row_of is not snapshot.row_of:
            self._move(before, snapshot)
        self._snapshot = snapshot
        moved = {week for week, revision in revisions.items() if self._revisions.get(week) != revision}
        for week in {week for week in self._by_week if week[1]} - revisions.keys() | moved:
            self._by_week.pop(week, None)
        if moved:
            self._put(stores.plans.uses(None if len(moved) == len(revisions) else moved), snapshot)
        self._revisions = revisions

    def _move(self, before: Snapshot, snapshot: Snapshot) -> None:
        """Lets the kept uses point at the rows their captions have now."""
        row_of = snapshot.row_of
        moved = np.array([row_of[caption_id] for caption_id in before.bank.caption_ids], dtype=np.int32)
        self._by_week = {week: Uses(moved[uses.rows], uses.days) for week, uses in self._by_week.items()}

    def _put(self, found: Sequence[PlannedUse], snapshot: Snapshot) -> None:
        grouped: dict[WeekKey, list[tuple[int, int]]] = {}
        row_of = snapshot.row_of
        for creator_id, week_start, caption_id, day in found:
            if (row := row_of.get(caption_id)) is not None:
                grouped.setdefault((creator_id, week_start), []).append((row, day))
        self._by_week.update((week, Uses.of(pairs)) for week, pairs in grouped.items())


@dataclass(frozen=True, slots=True, eq=False)
class PlannedUses:
    """Planned uses by creator and week."""

    by_week: Mapping[WeekKey, Uses]

    def all(self) -> Uses:
        return Uses.joined(self.by_week.values())

    def without_week(self, week: Week) -> PlannedUses:
        """All but those of one week, for creators who may share captions in it."""
        return PlannedUses({key: uses for key, uses in self.by_week.items() if key[1] != str(week)})

    def by_others(self, creator_id: CreatorId, week: Week) -> Uses:
        """What everybody else has planned in a week."""
        return Uses.joined(
            uses
            for (owner, start), uses in self.by_week.items()
            if owner != creator_id and start == str(week)
        )

    def of_creator(self, creator_id: CreatorId) -> Uses:
        return Uses.joined(uses for (owner, _), uses in self.by_week.items() if owner == creator_id)


@dataclass(slots=True, eq=False)
class UseBook:
    """Everyone's uses around one week; grows while the creators of a run are planned one after another."""

    snapshot: Snapshot
    week: Week
    planned: PlannedUses
    last_use_day: Ints
    next_use_day: Ints
    all_uses_30d: Ints

    @classmethod
    def open(cls, snapshot: Snapshot, week: Week, planned: PlannedUses) -> UseBook:
        """The book before anybody is planned; `planned` leaves out what the run replaces."""
        monday = week.monday.toordinal()
        messages = snapshot.messages
        linked = (messages.caption_row >= 0) & (messages.day < monday)
        rows, days = messages.caption_row[linked], messages.day[linked]
        last = np.where(snapshot.bank.last_used_day < monday, snapshot.bank.last_used_day, NEVER)
        np.maximum.at(last, rows, days)
        month = _counts(rows[days >= monday - MONTH_DAYS], len(last))
        book = cls(snapshot, week, planned, last, np.full(len(last), LATER, dtype=np.int32), month)
        book._note(planned.all())
        return book

    def add(self, sends: Iterable[PlannedSend]) -> None:
        """Notes the captions of a week that was just planned, so that nobody after it takes them too."""
        row_of = self.snapshot.row_of
        pairs = [
            (row_of.get(str(send.caption_id), -1), send.day.toordinal()) for send in sends if send.caption_id
        ]
        self._note(Uses.of([(row, day) for row, day in pairs if row >= 0]))

    def history(self, creator_id: CreatorId, own: OwnCaptionScores) -> CaptionHistory:
        """The columns for one creator.

        Sent messages and planned sends count together, the limits of a month and of a lifetime being the
        creator's own (domain.md 5.4).
        """
        count, monday = len(self.last_use_day), self.week.monday.toordinal()
        messages = self.snapshot.messages.of_creator(creator_id)
        before = (messages.caption_row >= 0) & (messages.day < monday)
        sent = Uses(messages.caption_row[before], messages.day[before])
        own_uses = Uses.joined([sent, self.planned.of_creator(creator_id).not_in(sent, count)])
        sunday = self.week.sunday.toordinal()
        near = (own_uses.days >= monday - MONTH_DAYS) & (own_uses.days <= sunday + MONTH_DAYS)
        return CaptionHistory(
            last_use_day=self.last_use_day.copy(),
            next_use_day=np.where(self.next_use_day == LATER, NEVER, self.next_use_day),
            uses_30d=_counts(own_uses.rows[near], count),
            uses_lifetime=_counts(own_uses.rows, count),
            all_uses_30d=self.all_uses_30d,
            own_score=self._own_scores(own),
        )

    def _note(self, uses: Uses) -> None:
        past = uses.days < self.week.monday.toordinal()
        np.maximum.at(self.last_use_day, uses.rows[past], uses.days[past])
        np.minimum.at(self.next_use_day, uses.rows[~past], uses.days[~past])

    def _own_scores(self, own: OwnCaptionScores) -> NDArray[np.float64]:
        scores = np.full(len(self.last_use_day), np.nan)
        row_of = self.snapshot.row_of
        rows = np.array([row_of.get(caption_id, -1) for caption_id in own.caption_ids], dtype=np.int64)
        scores[rows[rows >= 0]] = own.performance_score[rows >= 0]
        return scores


def _keys(rows: Ints, days: Ints) -> NDArray[np.int64]:
    """One number for a row on a day; neighbouring days are neighbouring numbers."""
    return rows.astype(np.int64) * DAYS_A_ROW + days


def _counts(rows: Ints, length: int) -> Ints:
    return np.bincount(rows, minlength=length).astype(np.int32)

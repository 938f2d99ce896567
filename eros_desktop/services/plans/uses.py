"""Past and planned use of captions, as the columns that planning one creator reads (domain.md 5.4)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.table import NEVER, CaptionHistory
from eros_desktop.domain.schedule.sends import PlannedSend
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.services.snapshot import Snapshot
from eros_desktop.store.captions import OwnCaptionScores
from eros_desktop.store.plans import PlannedUse

REACH_DAYS = 91
"""Uses further away than this change neither lock nor freshness."""

MONTH_DAYS = 30

Ints = NDArray[np.int32]


@dataclass(slots=True, eq=False)
class UseBook:
    """Everyone's uses around one week; grows while the creators of a run are planned one after another.

    Planned uses inside the week belong to creators outside the run, or to sends that stay.
    """

    snapshot: Snapshot
    week: Week
    last_use_day: Ints
    next_use_day: Ints
    all_uses_30d: Ints
    planned: tuple[PlannedUse, ...]

    @classmethod
    def open(cls, snapshot: Snapshot, week: Week, planned: Iterable[PlannedUse]) -> UseBook:
        """The book before the first creator of a run is planned."""
        monday = week.monday.toordinal()
        messages = snapshot.messages
        linked = (messages.caption_row >= 0) & (messages.day < monday)
        rows, days = messages.caption_row[linked], messages.day[linked]
        last = np.where(snapshot.bank.last_used_day < monday, snapshot.bank.last_used_day, NEVER)
        np.maximum.at(last, rows, days)
        month = _counts(rows[days >= monday - MONTH_DAYS], len(last))
        book = cls(snapshot, week, last, np.full(len(last), NEVER, dtype=np.int32), month, tuple(planned))
        for use in book.planned:
            book._note(use.caption_id, use.day.toordinal())
        return book

    def add(self, sends: Iterable[PlannedSend]) -> None:
        """Notes the captions of a week that was just planned, so that nobody after it takes them too."""
        for send in sends:
            if send.caption_id is not None:
                self._note(send.caption_id, send.day.toordinal())

    def _note(self, caption_id: str, day: int) -> None:
        row = self.snapshot.row_of.get(caption_id)
        if row is None:
            return
        monday = self.week.monday.toordinal()
        if day < monday:
            self.last_use_day[row] = max(self.last_use_day[row], day)
        elif self.next_use_day[row] == NEVER or day < self.next_use_day[row]:
            self.next_use_day[row] = day

    def history(
        self, creator_id: CreatorId, lifetime_plans: Mapping[str, int], own: OwnCaptionScores
    ) -> CaptionHistory:
        """The columns for one creator; `lifetime_plans` counts what the creator ever planned, by caption id.

        A caption that was planned and later came back as a message was used once: the larger count is taken.
        """
        count = len(self.last_use_day)
        monday = self.week.monday
        messages = self.snapshot.messages.of_creator(creator_id)
        linked = messages.caption_row >= 0
        rows, days = messages.caption_row[linked], messages.day[linked]
        before = days < monday.toordinal()
        recent = before & (days >= monday.toordinal() - MONTH_DAYS)
        near = (monday - timedelta(days=MONTH_DAYS), self.week.sunday + timedelta(days=MONTH_DAYS))
        planned_near = [
            use.caption_id
            for use in self.planned
            if use.creator_id == creator_id and near[0] <= use.day <= near[1] and use.day not in self.week
        ]
        return CaptionHistory(
            last_use_day=self.last_use_day.copy(),
            next_use_day=self.next_use_day.copy(),
            uses_30d=np.maximum(_counts(rows[recent], count), self._counted(planned_near)),
            uses_lifetime=np.maximum(_counts(rows[before], count), self._weighted(lifetime_plans)),
            all_uses_30d=self.all_uses_30d,
            own_score=self._own_scores(own),
        )

    def _counted(self, caption_ids: Iterable[str]) -> Ints:
        known = [row for row in map(self.snapshot.row_of.get, caption_ids) if row is not None]
        return _counts(np.array(known, dtype=np.int64), len(self.last_use_day))

    def _weighted(self, counts: Mapping[str, int]) -> Ints:
        found = np.zeros(len(self.last_use_day), dtype=np.int32)
        for caption_id, number in counts.items():
            if (row := self.snapshot.row_of.get(caption_id)) is not None:
                found[row] = number
        return found

    def _own_scores(self, own: OwnCaptionScores) -> NDArray[np.float64]:
        scores = np.full(len(self.last_use_day), np.nan)
        for caption_id, score in zip(own.caption_ids, own.performance_score, strict=True):
            if (row := self.snapshot.row_of.get(caption_id)) is not None:
                scores[row] = score
        return scores


def _counts(rows: NDArray[np.int32] | NDArray[np.int64], length: int) -> Ints:
    return np.bincount(rows, minlength=length).astype(np.int32)

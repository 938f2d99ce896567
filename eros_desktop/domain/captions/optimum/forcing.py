"""What a week would be with another caption on one of its sends, everything else chosen anew (domain.md 5.5).

The loss of a caption is what the week's total falls by when that caption is forced, not only what the send
itself loses: the caption it replaces may serve elsewhere, and the one it takes may be missed there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from eros_desktop.domain.captions.optimum.arcs import Arcs
from eros_desktop.domain.captions.optimum.demand import demand_of
from eros_desktop.domain.captions.optimum.layers import NOTHING
from eros_desktop.domain.captions.optimum.offers import Offers
from eros_desktop.domain.captions.optimum.settling import settled, worth_today
from eros_desktop.domain.captions.optimum.solver import Optimum, Solving, best_week, score_of
from eros_desktop.domain.captions.picks import Pick, by_hand, is_fixed, with_caption
from eros_desktop.domain.captions.table import Floats
from eros_desktop.domain.captions.week_columns import WeekColumns
from eros_desktop.domain.rounding import steady
from eros_desktop.domain.schedule.sends import PlannedSend

Week = tuple[PlannedSend, ...]

FAVOUR_POINTS = 1e-6
"""What keeping a caption of the stored week is worth, so that equal ones are not exchanged for nothing."""

PROVED_POINTS = 1e-5
MOST_TRIED = 24


@dataclass(frozen=True, slots=True)
class Forced:
    """The week with a caption forced on one send: its sends, total, and the other sends that changed."""

    pick: Pick
    send: PlannedSend
    sends: Week
    total: float
    also_changes: tuple[int, ...]


class ForcedWeeks:
    """One stored week, seen from one of its sends.

    Locked and hand-edited sends stay as they are; all others may get another caption.
    """

    def __init__(self, columns: WeekColumns, sends: Sequence[PlannedSend], item_id: int) -> None:
        self._columns = columns
        self._stored = tuple(sends)
        self._at = next(place for place, send in enumerate(self._stored) if send.item_id == item_id)
        self._open: Week = tuple(
            opened(send) if place == self._at or not (send.is_locked or send.is_hand_edited) else send
            for place, send in enumerate(self._stored)
        )
        self._rows = _rows(columns, self._stored)
        self._chosen: dict[int, Arcs | None] = {}

    @property
    def total(self) -> float:
        """The stored week's total score."""
        return total_of(self._stored)

    @property
    def row(self) -> int | None:
        """The row of the send's present caption."""
        return self._rows.get(self._at)

    @cached_property
    def best(self) -> float:
        """The most the week could score with everything chosen anew, as proved."""
        return _most(*self._solved, self._open)

    def is_best(self) -> bool:
        """Whether no other captions give the stored week more, for the data as they are now.

        A stored caption that may not be used any more, or that scores otherwise today, is no proof.
        """
        offers, optimum = self._solved
        kept = {place: row for place, row in self._rows.items() if not is_fixed(self._open[place])}
        worth, score = worth_today(offers, self._open, kept)
        fixed = sum(send.score or 0.0 for send in self._open if is_fixed(send))
        is_unchanged = abs(fixed + score - self.total) <= PROVED_POINTS
        return is_unchanged and optimum.bound - worth <= PROVED_POINTS

    def candidates(self) -> Arcs:
        """What the send may get, most promising for the whole week first."""
        return self._candidates

    @cached_property
    def _candidates(self) -> Arcs:
        offers, optimum = self._solved
        return offers.ranked(self._group, optimum.prices, optimum.shadows)

    def alternatives(self, limit: int) -> tuple[Forced, ...]:
        """The captions with the least loss for the week, least first; the present one is not among them.

        Captions that stand on other sends of the week come only where nothing else is left, and after it: to
        take one is an exchange. A price bounds what each caption can cost: the ones not tried cannot be
        better at no weaker fallback level, but where so many seem equal that `MOST_TRIED` do not tell.
        """
        arcs = self.candidates()
        arcs = arcs[arcs.row != self.row] if self.row is not None else arcs
        in_week = np.isin(arcs.row, list(self._rows.values()))
        found = self._least_loss(arcs[~in_week], limit)
        return (*found, *self._least_loss(arcs[in_week], limit - len(found)))

    def _least_loss(self, arcs: Arcs, limit: int) -> tuple[Forced, ...]:
        offers, optimum = self._solved
        gains = offers.gains(arcs, optimum.prices, optimum.shadows)
        totals: list[float] = []
        for at in range(min(len(arcs), max(MOST_TRIED, 2 * limit) if limit else 0)):
            most = self.best - max(0.0, self._asked - float(gains[at]))
            if len(totals) >= limit and most <= sorted(totals)[-limit]:
                break
            totals.append(self._total_with(arcs[np.array([at])]))
        order = sorted(range(len(totals)), key=lambda at: (-totals[at], int(arcs.row[at])))
        found = [self.forced(_pick(arcs, at)) for at in order[:limit]]
        return tuple(sorted(found, key=lambda one: (-one.total, one.pick.row)))

    @cached_property
    def _asked(self) -> float:
        """What the send's place asks of a caption at the prices of the best week."""
        offers, optimum = self._solved
        return float(offers.gains(self.candidates(), optimum.prices, optimum.shadows).max(initial=NOTHING))

    def pick_of(self, row: int) -> Pick | None:
        """How the send would take a caption, None where a filter or a minimum keeps it out."""
        arcs = self.candidates()
        at = np.flatnonzero(arcs.row == row)
        return _pick(arcs, int(at[0])) if len(at) else None

    def forced(self, pick: Pick) -> Forced:
        """The week with this caption on the send, the rest as good as can be, moved as little as may be."""
        columns = self._columns
        content = columns.content_name(int(columns.bank.content_type[pick.row]))
        before = sum(
            1
            for place, send in enumerate(self._open)
            if place != self._at and is_fixed(send) and send.content_type == content
        )
        chosen = with_caption(columns, self._stored[self._at], pick, before)
        send = replace(chosen, caption_text=None, is_hand_edited=True)
        week = tuple(send if place == self._at else other for place, other in enumerate(self._open))
        rows = {place: row for place, row in self._rows.items() if not is_fixed(week[place])}
        beside = self._beside(pick)
        done = (
            rearranged(columns, week, rows) if beside is None else settled(self._offers, beside, week, rows)
        )
        changed = tuple(
            new.item_id
            for place, (old, new) in enumerate(zip(self._stored, done, strict=True))
            if place != self._at and old.caption_id != new.caption_id
        )
        return Forced(pick, send, done, total_of(done), changed)

    @cached_property
    def _offers(self) -> Offers:
        return Offers(self._columns, demand_of(self._columns, self._open))

    @cached_property
    def _solved(self) -> tuple[Offers, Optimum]:
        return self._offers, best_week(self._offers)

    @cached_property
    def _group(self) -> int:
        send = self._stored[self._at]
        return next(
            place
            for place, group in enumerate(self._offers.demand.groups)
            if (group.send_type_key, group.day) == (send.send_type_key, send.day)
        )

    @cached_property
    def _keeping(self) -> Solving:
        """The week solved so that its captions stay where that costs nothing; questions begin there."""
        offers, optimum = self._solved
        kept = [row for place, row in self._rows.items() if not is_fixed(self._open[place])]
        return Solving(offers, favours(offers, kept), optimum.pool)

    def _total_with(self, one: Arcs) -> float:
        """The week's total with a single candidate on the send."""
        chosen = self._chosen_with(one)
        if chosen is None:
            return self.forced(_pick(one, 0)).total
        fixed = sum(send.score or 0.0 for send in self._open if is_fixed(send))
        return fixed + score_of(self._offers, chosen)

    def _chosen_with(self, one: Arcs) -> Arcs | None:
        row = int(one.row[0])
        if row not in self._chosen:
            self._chosen[row] = self._keeping.forced(one, self._group)
        return self._chosen[row]

    def _beside(self, pick: Pick) -> Arcs | None:
        """What the other sends get when the send gets this; None where that has to be solved by itself."""
        arcs = self.candidates()
        at = np.flatnonzero((arcs.row == pick.row) & (arcs.level == pick.level))
        chosen = self._chosen_with(arcs[at[:1]]) if len(at) else None
        return None if chosen is None else chosen[np.arange(len(chosen) - 1)]


def rearranged(columns: WeekColumns, week: Week, before: Mapping[int, int]) -> Week:
    """The best captions for the open sends of a week, with those they had where that costs nothing."""
    demand = demand_of(columns, week)
    offers = Offers(columns, demand)
    return settled(offers, best_week(offers, favours(offers, list(before.values()))).arcs, week, before)


def favours(offers: Offers, rows: Sequence[int]) -> Floats:
    """Prices, by text group, at which these captions are a little dearer to the week than their equals."""
    prices = offers.blank_prices.copy()
    prices[offers.columns.bank.text_group[list(rows)]] = -FAVOUR_POINTS
    return prices


def proved_bound(columns: WeekColumns, sends: Sequence[PlannedSend]) -> float:
    """The most the week could score with its locked and hand-edited sends as they are."""
    week = tuple(send if send.is_locked or send.is_hand_edited else opened(send) for send in sends)
    offers = Offers(columns, demand_of(columns, week))
    return _most(offers, best_week(offers), week)


def room_for_more(columns: WeekColumns, sends: Sequence[PlannedSend]) -> float | None:
    """Points that other captions on the open sends would give more today: 0 where none would.

    Both are reckoned as of today, so that a score stored on another day, or given in another order, proves
    nothing. None where only a weaker fallback level could be mended, which points do not tell.
    """
    week = tuple(send if send.is_locked or send.is_hand_edited else opened(send) for send in sends)
    offers = Offers(columns, demand_of(columns, week))
    optimum = best_week(offers)
    rows = {place: row for place, row in _rows(columns, sends).items() if not is_fixed(week[place])}
    worth, score = worth_today(offers, week, rows)
    if optimum.bound - worth <= PROVED_POINTS:
        return 0.0
    more = score_of(offers, optimum.arcs) + optimum.bound - optimum.value - score
    return more if more > PROVED_POINTS else None


def opened(send: PlannedSend) -> PlannedSend:
    """The send as if nobody had chosen its caption yet."""
    return replace(by_hand(send), is_locked=False, is_hand_edited=False, needs_manual_caption=False)


def total_of(sends: Sequence[PlannedSend]) -> float:
    """The total score of a week."""
    return steady(sum(send.score or 0.0 for send in sends))


def _most(offers: Offers, optimum: Optimum, week: Week) -> float:
    """The most a week could score, its fixed sends included."""
    fixed = sum(send.score or 0.0 for send in week if is_fixed(send))
    return fixed + score_of(offers, optimum.arcs) + optimum.bound - optimum.value


def _rows(columns: WeekColumns, sends: Sequence[PlannedSend]) -> dict[int, int]:
    known = columns.bank.positions([send.caption_id or "" for send in sends])
    return {place: int(row) for place, row in enumerate(known) if row >= 0}


def _pick(arcs: Arcs, at: int) -> Pick:
    return Pick(int(arcs.row[at]), int(arcs.level[at]), float(arcs.priority[at]))

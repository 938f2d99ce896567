"""What an edit does to the scores of a week and to the proof that they are the best."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from eros_desktop.domain.captions.optimum.forcing import room_for_more, total_of
from eros_desktop.domain.captions.selection import CaptionPicker
from eros_desktop.domain.rounding import round_half_up, steady
from eros_desktop.domain.schedule.sends import Assignment, PlannedSend, WeekPlan
from eros_desktop.domain.values import Cents
from eros_desktop.services.plans.desk import PlanningDesk
from eros_desktop.services.plans.gathering import Candidate, Gathered

Sends = tuple[PlannedSend, ...]


class Rescorer:
    """Scores what an edit changed as of today, beside the rest of the week as it is.

    Only a send with another type, date or caption has another score; a time of day has no part in it.
    """

    def __init__(
        self,
        gathered: Gathered,
        candidate: Candidate,
        desk_of: Callable[[Gathered, int], PlanningDesk],
        before: WeekPlan,
    ) -> None:
        # What the week itself uses is no use by others: its sends may keep their captions.
        self._candidate = replace(candidate, existing=None)
        self._gathered = replace(gathered, candidates=(self._candidate,))
        self._desk_of = desk_of
        self._before = before
        self._picker: CaptionPicker | None = None

    def rescored(self, sends: Sends) -> Sends:
        """The sends with true scores and expectations; those that did not change are the same objects."""
        known = {_essence(send) for send in self._before.sends}
        return tuple(
            send if _essence(send) in known else self._expected(self._scored(send, sends)) for send in sends
        )

    def assignment(self, sends: Sends) -> Assignment | None:
        """The proof that holds for these sends: the old one where no caption and no date changed, else anew.

        The bound is over all weeks that keep the locked and hand-edited sends as they are; None where it says
        nothing. What was proved of several creators together is given up, for this week is no longer the one
        it was proved of.
        """
        old = self._before.assignment
        if old is None or Counter(map(_essence, sends)) == Counter(map(_essence, self._before.sends)):
            return old
        total = total_of(sends)
        more = room_for_more(self._columns_picker().columns, sends)
        if more is None:
            return None
        bound = steady(total + more)
        return Assignment(total, bound, steady(more / bound) if more else 0.0, old.method)

    def _scored(self, send: PlannedSend, sends: Sends) -> PlannedSend:
        row = self._gathered.snapshot.row_of.get(send.caption_id or "")
        if row is None:
            return replace(send, score=None, score_parts=None)
        placed: Counter[str] = Counter(
            other.content_type
            for other in sends
            if other.item_id != send.item_id and other.content_type is not None
        )
        found = self._columns_picker().explain(send.send_type_key, send.day, row, placed)
        parts = found.score_parts
        return replace(
            send,
            score=found.score,
            score_parts=parts,
            performance_score=parts.performance,
            freshness_score=parts.freshness,
            caption_warning=None if found.excluded_by is None else found.excluded_by.reason,
        )

    def _expected(self, send: PlannedSend) -> PlannedSend:
        """Expected revenue is what one send of the type earned on average, else nothing is claimed."""
        earned = self._columns_picker().inputs.earnings_per_send_cents.get(send.send_type_key, 0.0)
        return replace(send, expected_revenue_cents=Cents(round_half_up(earned)))

    def _columns_picker(self) -> CaptionPicker:
        if self._picker is None:
            desk = self._desk_of(self._gathered, self._before.seed)
            self._picker = desk.picker(self._candidate)
        return self._picker


def _essence(send: PlannedSend) -> tuple[object, ...]:
    """What a score depends on, with the score itself."""
    return send.send_type_key, send.day, send.caption_id, send.score

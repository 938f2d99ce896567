"""Editing a stored week: a board that judges any change of it at once, and the saving of an edit."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from eros_desktop.domain.captions.optimum.forcing import total_of
from eros_desktop.domain.errors import Conflict, NotFound
from eros_desktop.domain.groups import FOLLOW_UP, sells_at_a_price
from eros_desktop.domain.planning.prices import first_to_tip_amount, suggested_price
from eros_desktop.domain.reference import Reference, SendType
from eros_desktop.domain.schedule.edits import Edited, require_open_week
from eros_desktop.domain.schedule.edits_fields import new_send
from eros_desktop.domain.schedule.judge import judge
from eros_desktop.domain.schedule.rules_context import JudgeContext
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.schedule.wording import Names, names_of
from eros_desktop.domain.values import Cents, CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.activity.journal import note
from eros_desktop.services.activity.undo import WeekChanges
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.clock import Clock
from eros_desktop.services.plans.desk import with_texts
from eros_desktop.services.plans.desks import Desks
from eros_desktop.services.plans.gathering import Candidate, Gathered
from eros_desktop.services.plans.rescoring import Rescorer
from eros_desktop.services.plans.saving import change_week
from eros_desktop.store.row_changes import RowChange
from eros_desktop.store.stores import Stores, WorkspaceStore

WithRows = Callable[[Stores], tuple[RowChange, ...]]
CATEGORIES = ("revenue", "engagement", "retention")


@dataclass(frozen=True, slots=True, eq=False)
class WeekBoard:
    """Everything an edit of one creator's week is judged by, held in memory for every step of a drag.

    `stored` is the week when the board was made and `revision` its own, None and 0 where none is planned.
    """

    creator_id: CreatorId
    week: Week
    revision: int
    context: JudgeContext
    stored: WeekPlan | None = None

    @property
    def names(self) -> Names:
        """Names of the send types, for sentences."""
        return names_of(self.context.reference)

    @property
    def kinds(self) -> tuple[SendType, ...]:
        """The send types this page may use, by category; follow-ups are added to their parents."""
        reference, page = self.context.reference, self.context.profile.creator.page_type
        return tuple(
            kind
            for category in CATEGORIES
            for kind in reference.of_category(category)
            if kind.key != FOLLOW_UP and kind.suits_page(page) and (category != "retention" or page == "paid")
        )

    def judged(self, plan: WeekPlan) -> WeekPlan:
        """The week with its validation as of today."""
        return replace(plan, validation=judge(plan, self.context))

    def fresh(self, kind: SendType, day: date, at: time) -> PlannedSend:
        """A new send of a type with what such a send usually asks for, still without a caption."""
        price, goal = self._amounts(kind, day)
        return new_send(kind, datetime.combine(day, at), price_cents=price, goal_cents=goal)

    def _amounts(self, kind: SendType, day: date) -> tuple[Cents | None, Cents | None]:
        reference = self.context.reference
        if sells_at_a_price(kind):
            if kind.key not in reference.prices.ranges:
                return None, None
            return Cents(100 * suggested_price(kind.key, None, "average", reference)), None
        if kind.key == "tip_goal":
            return None, Cents(100 * reference.prices.tip_goal_modes["goal_based"])
        if kind.key == "first_to_tip":
            return None, Cents(100 * first_to_tip_amount(self.creator_id, day.weekday(), reference))
        if kind.key in reference.prices.ranges:
            return None, Cents(100 * reference.prices.ranges[kind.key].default)
        return None, None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekSaved(Change):
    """A stored edit: the week as it stands now, and the revision the next edit starts from."""

    plan: WeekPlan
    revision: int


class PlanEditor:
    """Judges and saves edits of stored weeks. Safe on any thread; a save may take a second."""

    def __init__(self, store: WorkspaceStore, desks: Desks, reference: Reference, clock: Clock) -> None:
        self._store = store
        self._desks = desks
        self._reference = reference
        self._clock = clock

    def board(self, creator_id: CreatorId, week: Week) -> WeekBoard:
        """What edits of the week are judged by, as of today. Raises NotFound for an unknown creator."""
        gathered, candidate = self._gathered(creator_id, week)
        seed = candidate.existing.seed if candidate.existing else 0
        desk = self._desks.desk(gathered, seed)
        revision = candidate.stored.revision if candidate.stored else 0
        return WeekBoard(candidate.creator_id, week, revision, desk.judging(candidate), candidate.existing)

    def save(
        self,
        creator_id: CreatorId,
        week: Week,
        edited: Edited,
        *,
        expected_revision: int,
        with_rows: WithRows | None = None,
        subject: Subject | None = None,
    ) -> WeekSaved:
        """Stores an edited week: scores of what changed reckoned anew, judged, with a proof that holds.

        `with_rows` writes what belongs to the edit in the same transaction and says which rows changed;
        `subject` is what the line of the journal is about, where that is more than the week.
        Raises Conflict when the week is closed or is no longer the one that was edited.
        """
        gathered, candidate = self._gathered(creator_id, week)
        before = candidate.existing
        if before is None or candidate.stored is None:
            raise NotFound(
                f"No week of {week} is planned for '{creator_id}'. Nothing was changed; generate it first."
            )
        require_open_week(before)
        require_revision(candidate.stored.revision, expected_revision, week)
        after = self._finished(gathered, candidate, before, edited)
        at, about = self._clock.stamp(), subject or _subject(creator_id, week, edited)
        with self._store.write() as stores:
            now = stores.plans.stored(week).get(creator_id)
            require_revision(now.revision if now else 0, expected_revision, week)
            revision, change = change_week(stores, before, after, run_id=uuid.uuid4().hex, at=at)
            rows = () if with_rows is None else with_rows(stores)
            activity_id = note(stores, about, edited.sentence, at, WeekChanges((change,), rows))
        return WeekSaved(Topic.WEEKS, edited.sentence, activity_id, True, plan=after, revision=revision)

    def _gathered(self, creator_id: CreatorId, week: Week) -> tuple[Gathered, Candidate]:
        gathered = self._desks.gather([creator_id], week)
        if not gathered.candidates:
            raise NotFound(
                f"There is no creator '{creator_id}' any more. Nothing was changed; choose another."
            )
        return gathered, gathered.candidates[0]

    def _finished(
        self, gathered: Gathered, candidate: Candidate, before: WeekPlan, edited: Edited
    ) -> WeekPlan:
        """The week as it is stored: status and volume are the stored ones, whatever the edit started from."""
        desk = self._desks.desk(gathered, before.seed)
        calculation = desk.calculation(candidate)
        rescorer = Rescorer(gathered, candidate, self._desks.desk, before)
        sends = rescorer.rescored(edited.plan.sends)
        plan = replace(before, sends=sends, assignment=rescorer.assignment(sends))
        with self._store.read() as stores:
            texts = stores.captions.texts(str(send.caption_id) for send in sends if send.caption_id)
        assert plan.assignment is None or plan.assignment.total_score == total_of(sends)
        return desk.judged(with_texts(plan, texts), candidate, calculation)


def _subject(creator_id: CreatorId, week: Week, edited: Edited) -> Subject:
    item = edited.touched[0] if len(edited.touched) == 1 else None
    return Subject("week", creator_id, week, item)


def require_revision(found: int, expected: int, week: Week) -> None:
    """Raises Conflict when the stored week is another than the one that was edited."""
    if found != expected:
        raise Conflict(
            f"The week of {week} was changed somewhere else meanwhile. Your edit was not saved; look at the "
            "week as it is now and do it again."
        )

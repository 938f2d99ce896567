"""What-if: a copy of a week with another volume, other prices or other audiences, kept until decided."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from typing import Any

from eros_desktop.domain.captions.selection import Method
from eros_desktop.domain.errors import CannotPlan, Conflict, NotFound
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.schedule.difference import WeekDifference, WeekTotals, difference
from eros_desktop.domain.schedule.document import json_ready, plan_document, plan_from_document
from eros_desktop.domain.schedule.outlook import (
    MeasuredWeek,
    Outlook,
    Spread,
    outlook,
    ppv_per_day,
    spread_of,
)
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.activity.journal import note
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.clock import Clock
from eros_desktop.services.plans.actual import PlanActualService
from eros_desktop.services.plans.desk import PlanningDesk, caption_ids, with_texts
from eros_desktop.services.plans.desks import Desks
from eros_desktop.services.plans.gathering import Candidate, Gathered
from eros_desktop.services.plans.proposals import DEFAULT_SEED, caption_groups
from eros_desktop.services.plans.refusals import refusal
from eros_desktop.services.plans.saving import change_week
from eros_desktop.services.plans.trial_changes import TrialRequest, changed_sends, with_override
from eros_desktop.services.progress import Progress, Silent
from eros_desktop.services.volumes import Calculation
from eros_desktop.store.drafts import Draft, DraftStore
from eros_desktop.store.stores import Stores, WorkspaceStore

LOOK_BACK_DAYS = 90
"""How far back forecasts are judged (domain.md 4.11)."""

METHOD: Method = "optimal"


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """One side of the comparison."""

    plan: WeekPlan
    totals: WeekTotals
    outlook: Outlook
    saturation: float
    """0..100, measured from past messages (domain.md 11.1): no plan changes it before it is sent."""


@dataclass(frozen=True, slots=True, eq=False)
class Trial:
    """A what-if copy beside the week as it is. `is_stale` tells that the week is another one by now."""

    request: TrialRequest
    now: Side
    then: Side
    difference: WeekDifference
    is_planned: bool
    """Whether `now` is a stored week; else it is what Generate would plan."""
    is_stale: bool
    saved_at: str


@dataclass(frozen=True, slots=True, eq=False)
class _Seat:
    """Everything that is read for one trial."""

    gathered: Gathered
    candidate: Candidate
    desk: PlanningDesk
    spread: Spread | None

    @property
    def revision(self) -> int | None:
        return None if self.candidate.stored is None else self.candidate.stored.revision


class TrialService:
    """Reckons, keeps, adopts and drops what-if copies; the stored week changes only when one is adopted."""

    def __init__(
        self,
        store: WorkspaceStore,
        desks: Desks,
        actual: PlanActualService,
        reference: Reference,
        clock: Clock,
    ) -> None:
        self._store = store
        self._desks = desks
        self._actual = actual
        self._reference = reference
        self._clock = clock

    def reckon(
        self, creator_id: CreatorId, week: Week, request: TrialRequest, progress: Progress | None = None
    ) -> Trial:
        """The copy with the wished changes, compared and kept as the week's draft; the week itself stays.

        With another volume the copy is planned anew around locked and hand-edited sends; other prices and
        audiences alone change the sends of the copy. Raises CannotPlan where the week cannot be planned, and
        InvalidInput for a figure that cannot be. Nothing is kept then, nor after Cancelled.
        """
        request.check(self._reference)
        seat = self._seat(creator_id, week)
        now = seat.candidate.existing or self._planned(seat, progress)
        changed = with_override(seat.gathered, seat.candidate, request)
        desk = self._desks.desk(changed, now.seed)
        calculation = desk.calculation(seat.candidate)
        base = now
        if request.changes_volume:
            base = self._planned(replace(seat, gathered=changed, desk=desk), progress)
        sends, usual = changed_sends(base, request, desk.inputs(seat.candidate, calculation), self._reference)
        then = desk.judged(self._texted(replace(base, sends=sends)), seat.candidate, calculation)
        draft = Draft(
            {
                "plan": json_ready(plan_document(then)),
                "now": None if seat.candidate.existing else json_ready(plan_document(now)),
                "request": asdict(request),
                "usual_cents": {str(item): cents for item, cents in usual.items()},
            },
            seat.revision,
            self._clock.stamp(),
        )
        with self._store.write() as stores:
            DraftStore(stores.connection).keep(creator_id, week, draft)
        return self._trial(seat, draft)

    def kept(self, creator_id: CreatorId, week: Week) -> Trial | None:
        """The copy that was kept last, compared with the week as it is now; None when there is none."""
        with self._store.read() as stores:
            draft = DraftStore(stores.connection).load(creator_id, week)
        return None if draft is None else self._trial(self._seat(creator_id, week, any_week=True), draft)

    def adopt(self, creator_id: CreatorId, week: Week) -> Change:
        """Stores the kept copy in place of the week, exactly as it was compared.

        Raises NotFound without a copy, Conflict when the week was changed or closed since, or when captions
        of the copy were planned for another creator meanwhile. Nothing is changed then.
        """
        seat = self._seat(creator_id, week)
        with self._store.write() as stores:
            drafts = DraftStore(stores.connection)
            draft = drafts.load(creator_id, week)
            if draft is None:
                raise NotFound(
                    f"There is no what-if of the week of {week} any more. Nothing was changed; reckon it "
                    "again.",
                    code="VALIDATION_ERROR",
                )
            if draft.based_on_revision != seat.revision:
                raise Conflict(
                    f"The week of {week} was changed since the what-if was reckoned. Nothing was changed; "
                    "reckon it again.",
                    code="WEEK_CHANGED",
                )
            plan = plan_from_document(draft.document["plan"])
            self._refuse_taken(seat, plan)
            _refuse_others(stores, seat, plan)
            _refuse_gone(stores, plan)
            at = self._clock.stamp()
            _, change = change_week(
                stores, seat.candidate.existing, plan, run_id=f"what-if-{uuid.uuid4().hex[:12]}", at=at
            )
            self._predict(stores, seat, _request(draft), week, at)
            drafts.drop(creator_id, week)
            summary = f"Adopted a what-if for {plan.page_name}, week of {week}: {_request(draft).spoken}"
            activity_id = note(stores, Subject("week", creator_id, week), summary, at, change)
        return Change(Topic.WEEKS, summary, activity_id)

    def drop(self, creator_id: CreatorId, week: Week) -> None:
        """Forgets the kept copy; the week stays as it is."""
        with self._store.write() as stores:
            DraftStore(stores.connection).drop(creator_id, week)

    def _seat(self, creator_id: CreatorId, week: Week, *, any_week: bool = False) -> _Seat:
        gathered = (
            self._desks.gather([creator_id], week)
            if any_week
            else self._desks.gather([creator_id], week, lambda entry, bank: refusal(entry, bank, True))
        )
        if not gathered.candidates:
            error = gathered.errors[0]
            raise CannotPlan(error.message, code=error.code)
        candidate = gathered.candidates[0]
        seed = candidate.existing.seed if candidate.existing else DEFAULT_SEED
        return _Seat(gathered, candidate, self._desks.desk(gathered, seed), self._spread(gathered, candidate))

    def _planned(self, seat: _Seat, progress: Progress | None) -> WeekPlan:
        planned, refused = seat.desk.plan([seat.candidate], METHOD, progress or Silent())
        if refused:
            raise refused[0][1]
        plan = self._texted(planned[0].plan)
        return seat.desk.judged(plan, seat.candidate, planned[0].calculation)

    def _texted(self, plan: WeekPlan) -> WeekPlan:
        with self._store.read() as stores:
            return with_texts(plan, stores.captions.texts(caption_ids([plan])))

    def _trial(self, seat: _Seat, draft: Draft) -> Trial:
        request = _request(draft)
        then = plan_from_document(draft.document["plan"])
        now = seat.candidate.existing
        if now is None:
            now = plan_from_document(draft.document["now"] or draft.document["plan"])
        usual = {int(item): cents for item, cents in draft.document["usual_cents"].items()}
        calculation = seat.desk.calculation(seat.candidate)
        before = ppv_per_day(now)
        return Trial(
            request,
            _side(now, seat.spread, calculation, before),
            _side(then, seat.spread, calculation, before, usual),
            difference(now, then),
            seat.candidate.existing is not None,
            draft.based_on_revision != seat.revision,
            draft.saved_at,
        )

    def _spread(self, gathered: Gathered, candidate: Candidate) -> Spread | None:
        """From the creator's planned weeks and their outcomes, else from its past weeks of messages."""
        today = candidate.today
        weeks = self._actual.weeks(candidate.creator_id, today - timedelta(days=LOOK_BACK_DAYS), today)
        measured = [
            MeasuredWeek(week.summary.expected_cents, week.summary.earned_cents)
            for week in weeks
            if not week.summary.pending
        ]
        return spread_of(measured, _weekly_cents(gathered, candidate.creator_id, today))

    def _predict(self, stores: Stores, seat: _Seat, request: TrialRequest, week: Week, at: str) -> None:
        """The forecast of the week follows the volume it is planned with."""
        changed = with_override(seat.gathered, seat.candidate, request)
        record = self._desks.desk(changed, DEFAULT_SEED).calculation(seat.candidate).record(at)
        stores.volumes.log(record, stores.volumes.predict(record, week.monday))

    def _refuse_taken(self, seat: _Seat, plan: WeekPlan) -> None:
        gathered = seat.gathered
        if not gathered.settings.unique_across_creators:
            return
        bank = gathered.snapshot.bank
        rows = gathered.uses.by_others(plan.creator_id, plan.week).rows
        taken = {int(group) for group in bank.text_group[rows]}
        before = seat.candidate.existing
        had = frozenset() if before is None else caption_groups(before, gathered.snapshot)
        if caption_groups(plan, gathered.snapshot) & taken - had:
            raise Conflict(
                "Captions of this what-if were planned for another creator meanwhile, and no caption may be "
                "planned twice. Nothing was changed; reckon it again.",
                code="WEEK_CHANGED",
            )


def _refuse_others(stores: Stores, seat: _Seat, plan: WeekPlan) -> None:
    """Captions are unique only among the weeks that were read."""
    unread = stores.plans.revision_outside({(plan.creator_id, str(plan.week))})
    if seat.gathered.settings.unique_across_creators and unread > seat.gathered.others_revision:
        raise Conflict(
            "Another week was changed at this moment, and no caption may be planned twice. Nothing was "
            "changed; adopt it again.",
            code="WEEK_CHANGED",
        )


def _refuse_gone(stores: Stores, plan: WeekPlan) -> None:
    ids = caption_ids([plan])
    if ids - stores.captions.texts(ids).keys():
        raise Conflict(
            "Captions of this what-if are not in the bank any more. Nothing was changed; reckon it again.",
            code="WEEK_CHANGED",
        )


def _request(draft: Draft) -> TrialRequest:
    stored: Mapping[str, Any] = draft.document["request"]
    return TrialRequest(**{**stored, "audiences": tuple(tuple(pair) for pair in stored["audiences"])})


def _side(
    plan: WeekPlan,
    spread: Spread | None,
    calculation: Calculation,
    ppvs_before: float,
    usual: Mapping[int, int] | None = None,
) -> Side:
    found = outlook(
        plan,
        spread,
        calculation.inputs.elasticity,
        ppv_per_day_before=ppvs_before,
        usual_price_cents=usual,
    )
    return Side(plan, WeekTotals.of(plan), found, calculation.result.fused_saturation)


def _weekly_cents(gathered: Gathered, creator_id: CreatorId, today: date) -> list[int]:
    """What the whole weeks of the look-back period earned, those with messages before and after them."""
    own = gathered.snapshot.messages.of_creator(creator_id).delivered()
    if not len(own):
        return []
    first, last = date.fromordinal(int(own.day[0])), min(date.fromordinal(int(own.day[-1])), today)
    week = Week.after(max(first, today - timedelta(days=LOOK_BACK_DAYS)))
    found = []
    while week.sunday <= last:
        found.append(int(own.between(week.monday, week.sunday).earned_cents.sum()))
        week = week.next()
    return found

"""Weeks worked out but not stored: what a run would change, and the saving of exactly what was shown."""

from __future__ import annotations

import time
import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from eros_desktop.domain.captions.selection import Method
from eros_desktop.domain.errors import CannotPlan, Conflict
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.schedule.difference import WeekDifference, difference
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.activity.journal import note
from eros_desktop.services.activity.undo import WeekChange, joined
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.clock import Clock
from eros_desktop.services.plans.desk import Planned, PlanningDesk, caption_ids, with_texts
from eros_desktop.services.plans.desks import Desks
from eros_desktop.services.plans.gathering import Candidate, Gathered
from eros_desktop.services.plans.refusals import refusal
from eros_desktop.services.plans.repeats import OPERATION, expiry, operation_key, params_hash
from eros_desktop.services.plans.results import PlanError
from eros_desktop.services.plans.saving import change_week
from eros_desktop.services.progress import Progress, Silent
from eros_desktop.services.snapshot import Snapshot
from eros_desktop.services.volumes import Calculation
from eros_desktop.store.operations import Operation
from eros_desktop.store.stores import Stores, WorkspaceStore

DEFAULT_SEED = 7


@dataclass(frozen=True, slots=True, eq=False)
class Run:
    """What a run reads and the desk it is worked out on."""

    gathered: Gathered
    desk: PlanningDesk
    seed: int
    method: Method
    hashes: tuple[str, ...]
    run_id: str
    started: float


@dataclass(frozen=True, eq=False)
class Proposal:
    """One creator's week as it would be. `captions` are groups of captions with nearly the same words."""

    plan: WeekPlan
    candidate: Candidate
    calculation: Calculation
    params: str
    captions: frozenset[int]
    captions_before: frozenset[int]

    @property
    def creator_id(self) -> CreatorId:
        return self.plan.creator_id

    @property
    def before(self) -> WeekPlan | None:
        """The week that would be replaced."""
        return self.candidate.existing

    @cached_property
    def difference(self) -> WeekDifference:
        """What would change."""
        return difference(self.before, self.plan)


@dataclass(frozen=True, slots=True, eq=False)
class Proposed:
    """The weeks of one run and the creators that were refused. `change` is set once they are stored."""

    proposals: tuple[Proposal, ...]
    errors: tuple[PlanError, ...]
    run_id: str
    seconds: float
    assignment_seconds: float
    captions_are_unique: bool
    others_revision: int
    change: Change | None = None

    @property
    def replacing(self) -> tuple[Proposal, ...]:
        """Those that would change a stored week."""
        return tuple(one for one in self.proposals if one.before is not None and not one.difference.is_empty)

    def clashes(self, chosen: Collection[CreatorId]) -> dict[CreatorId, tuple[CreatorId, ...]]:
        """Chosen weeks that share captions with weeks that would stay, where settings forbid that.

        Weeks of one run are chosen beside each other: the new week of one may use what the old week of
        another does. What both old weeks shared already is no clash.
        """
        if not self.captions_are_unique:
            return {}
        staying = [one for one in self.proposals if one.creator_id not in chosen and one.before is not None]
        found = {
            one.creator_id: tuple(other.creator_id for other in staying if _clash(one, other))
            for one in self.proposals
            if one.creator_id in chosen
        }
        return {creator_id: others for creator_id, others in found.items() if others}


class ProposalService:
    """Works weeks out without storing them, and stores them when they are accepted."""

    def __init__(self, store: WorkspaceStore, desks: Desks, reference: Reference, clock: Clock) -> None:
        self._store = store
        self._desks = desks
        self._reference = reference
        self._clock = clock

    def propose(
        self,
        names: Sequence[str],
        week: Week | None = None,
        *,
        seed: int = DEFAULT_SEED,
        method: Method = "optimal",
        progress: Progress | None = None,
        save_new: bool = False,
    ) -> Proposed:
        """The weeks of the named creators, planned anew around locked and hand-edited sends.

        With `save_new` they are stored at once when none of them replaces a stored week. Raises CannotPlan
        when nobody is named; after Cancelled nothing is stored.
        """
        proposed = self.work_out(
            self.prepare(names, week, seed=seed, method=method, replacing=True), progress
        )
        is_new = all(one.before is None for one in proposed.proposals)
        if not save_new or not is_new or not proposed.proposals:
            return proposed
        return self.accept(proposed)

    def prepare(
        self, names: Sequence[str], week: Week | None, *, seed: int, method: Method, replacing: bool
    ) -> Run:
        """Reads everything the run needs; creators that cannot be planned are in its errors."""
        if not names:
            raise CannotPlan(
                "There is no active creator to plan. Nothing was changed; import creators or run demo.",
                code="CREATOR_NOT_FOUND",
            )
        started = time.perf_counter()
        gathered = self._desks.gather(names, week, lambda entry, bank: refusal(entry, bank, replacing))
        hashes = tuple(
            params_hash(entry, gathered, seed, method, self._reference.version)
            for entry in gathered.candidates
        )
        desk = self._desks.desk(gathered, seed)
        return Run(gathered, desk, seed, method, hashes, uuid.uuid4().hex, started)

    def work_out(self, run: Run, progress: Progress | None = None) -> Proposed:
        """Plans and judges the weeks of a run; stores nothing."""
        gathered = run.gathered
        planned, refused = run.desk.plan(gathered.candidates, run.method, progress or Silent())
        params = dict(zip((entry.creator_id for entry in gathered.candidates), run.hashes, strict=True))
        more = tuple(
            PlanError.of(error, entry.creator_id, entry.profile.creator.page_name) for entry, error in refused
        )
        return Proposed(
            tuple(
                _proposal(plan, one, params[plan.creator_id], gathered.snapshot)
                for plan, one in zip(self._finish(run.desk, planned), planned, strict=True)
            ),
            (*gathered.errors, *more),
            run.run_id,
            time.perf_counter() - run.started,
            run.desk.assignment_seconds,
            gathered.settings.unique_across_creators,
            gathered.others_revision,
        )

    def accept(self, proposed: Proposed, chosen: Collection[CreatorId] | None = None) -> Proposed:
        """Stores the chosen weeks (default: all) exactly as they were proposed, in one transaction.

        Returns them with the change. Raises Conflict when a stored week is no longer the one that was
        compared, when others were stored since that may use the same captions, or when the chosen weeks
        share captions with weeks that stay. Nothing is stored then.
        """
        wanted = {one.creator_id for one in proposed.proposals} if chosen is None else set(chosen)
        kept = tuple(one for one in proposed.proposals if one.creator_id in wanted)
        if not kept:
            raise Conflict("No week was chosen, so nothing was changed.")
        self._refuse_clashes(proposed, wanted)
        with self._store.write() as stores:
            self._refuse_others(stores, proposed)
            changes = [self._save_one(stores, one, proposed.run_id) for one in kept]
            activity_id = self._note(stores, kept, changes, proposed.seconds * 1000)
        change = Change(Topic.WEEKS, summary_of([one.plan for one in kept]), activity_id)
        return replace(proposed, proposals=kept, change=change)

    def _refuse_clashes(self, proposed: Proposed, wanted: Collection[CreatorId]) -> None:
        for creator_id, others in proposed.clashes(wanted).items():
            names = {one.creator_id: one.plan.page_name for one in proposed.proposals}
            raise Conflict(
                f"The new week of {names[creator_id]} uses captions of the week of {names[others[0]]}, which "
                "would stay. Nothing was changed; replace both, or generate one of them alone.",
                code="VALIDATION_ERROR",
            )

    def _refuse_others(self, stores: Stores, proposed: Proposed) -> None:
        """Captions are unique only among the weeks that were read."""
        replaced = {(one.creator_id, str(one.plan.week)) for one in proposed.proposals}
        if (
            proposed.captions_are_unique
            and stores.plans.revision_outside(replaced) > proposed.others_revision
        ):
            raise Conflict(
                "Another week was changed while this one was shown, and no caption may be planned twice. "
                "Nothing was changed; generate again.",
                code="WEEK_CHANGED",
            )

    def _finish(self, desk: PlanningDesk, planned: Sequence[Planned]) -> list[WeekPlan]:
        with self._store.read() as stores:
            texts = stores.captions.texts(caption_ids(one.plan for one in planned))
        return [desk.judged(with_texts(one.plan, texts), one.candidate, one.calculation) for one in planned]

    def _note(
        self, stores: Stores, kept: Sequence[Proposal], changes: Sequence[WeekChange], milliseconds: float
    ) -> int:
        """One line of the journal to take all weeks back; returns its number."""
        plans = [one.plan for one in kept]
        only = plans[0] if len(plans) == 1 else None
        subject = Subject.of("week", [plan.creator_id for plan in plans], plans[0].week)
        details = None if only else "\n".join(summary_of([plan]) for plan in plans)
        return note(
            stores, subject, summary_of(plans), self._clock.stamp(), joined(changes), details=details,
            milliseconds=milliseconds,
        )  # fmt: skip

    def _save_one(self, stores: Stores, one: Proposal, run_id: str) -> WeekChange:
        """The week, its prediction, the logs and the remembered result, all in the caller's transaction.

        Returns what takes the week back; predictions and logs stay, for they tell what was reckoned.
        """
        at, plan, calculation = self._clock.stamp(), one.plan, one.calculation
        validation = plan.validation
        assert validation is not None
        revision, change = change_week(stores, one.before, plan, run_id=run_id, at=at)
        record = calculation.record(at)
        prediction_id = stores.volumes.predict(record, plan.week.monday)
        stores.volumes.log(record, prediction_id)
        stores.volumes.count_applied(calculation.inputs.triggers)
        output = {"sends": len(plan.sends), "score": validation.score, "status": validation.status}
        inputs = {"week": str(plan.week), "seed": plan.seed, "run_id": run_id, "params_hash": one.params}
        stores.operations.log(
            Operation(OPERATION, plan.creator_id, inputs, output, calculation.milliseconds, "success", at)
        )
        until = expiry(self._clock.now())
        stores.operations.remember(
            operation_key(one.candidate), OPERATION, one.params, {"revision": revision}, at, until
        )
        return change


def summary_of(plans: Sequence[WeekPlan]) -> str:
    """What a run did, as a sentence without a full stop."""
    if len(plans) == 1:
        return f"Planned {len(plans[0].sends)} sends for {plans[0].page_name}, week of {plans[0].week}"
    return f"Planned the week of {len(plans)} creators"


def _proposal(plan: WeekPlan, one: Planned, params: str, snapshot: Snapshot) -> Proposal:
    return Proposal(
        plan,
        one.candidate,
        one.calculation,
        params,
        caption_groups(plan, snapshot),
        frozenset() if one.candidate.existing is None else caption_groups(one.candidate.existing, snapshot),
    )


def caption_groups(plan: WeekPlan, snapshot: Snapshot) -> frozenset[int]:
    """The groups of equal and near-equal texts whose captions the week uses."""
    rows = (snapshot.row_of.get(str(send.caption_id)) for send in plan.sends if send.caption_id is not None)
    return frozenset(int(snapshot.bank.text_group[row]) for row in rows if row is not None)


def _clash(new: Proposal, staying: Proposal) -> bool:
    shared_before = new.captions_before & staying.captions_before
    return bool((new.captions & staying.captions_before) - shared_before)

"""Generates, validates, saves and explains planned weeks."""

from __future__ import annotations

import time
import uuid
from collections import Counter
from collections.abc import Mapping, Sequence

from eros_desktop.domain.captions.score import Explanation
from eros_desktop.domain.captions.selection import Method
from eros_desktop.domain.captions.terms import diversity_points
from eros_desktop.domain.errors import CannotPlan, Conflict, NotFound
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week, hhmm
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.activity.journal import note
from eros_desktop.services.activity.undo import WeekChange, joined
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.clock import Clock
from eros_desktop.services.plans.desk import Planned, PlanningDesk, caption_ids, with_texts
from eros_desktop.services.plans.desks import Desks
from eros_desktop.services.plans.gathering import Candidate
from eros_desktop.services.plans.refusals import refusal
from eros_desktop.services.plans.repeats import (
    OPERATION,
    expiry,
    operation_key,
    params_hash,
    remembered_weeks,
)
from eros_desktop.services.plans.results import Generated, PlanError
from eros_desktop.services.plans.saving import change_week, lock_sends
from eros_desktop.services.progress import Progress, Silent
from eros_desktop.services.volumes import Calculation
from eros_desktop.store.operations import Operation
from eros_desktop.store.stores import Stores, WorkspaceStore

DEFAULT_SEED = 7


class PlanService:
    """Planned weeks: one run plans any number of creators and saves them in one transaction."""

    def __init__(self, store: WorkspaceStore, desks: Desks, reference: Reference, clock: Clock) -> None:
        self._store = store
        self._desks = desks
        self._reference = reference
        self._clock = clock

    def week(self, creator_id: CreatorId, week: Week) -> WeekPlan | None:
        """The stored week with the validation of the day it was planned, or None when nothing was planned."""
        with self._store.read() as stores:
            return stores.plans.load(creator_id, week)

    def stored(self, creator_id: CreatorId, week: Week) -> WeekPlan:
        """The stored week. Raises NotFound when nothing was planned."""
        plan = self.week(creator_id, week)
        if plan is None:
            raise NotFound(
                f"No week of {week} is planned for '{creator_id}'. Nothing was changed; run plan first.",
                code="VALIDATION_ERROR",
            )
        return plan

    def validate(self, creator_id: CreatorId, week: Week) -> WeekPlan:
        """The stored week, judged anew as of today. Raises NotFound when nothing was planned."""
        existing = self.stored(creator_id, week)
        gathered = self._desks.gather([creator_id], week)
        candidate = gathered.candidates[0]
        desk = self._desks.desk(gathered, existing.seed)
        return desk.judged(existing, candidate, desk.calculation(candidate))

    def statuses(self, week: Week) -> Mapping[CreatorId, str]:
        """Status of every creator's stored week."""
        with self._store.read() as stores:
            return {creator_id: row.status for creator_id, row in stores.plans.stored(week).items()}

    def generate(
        self,
        names: Sequence[str],
        week: Week | None = None,
        *,
        seed: int = DEFAULT_SEED,
        replace: bool = False,
        dry_run: bool = False,
        method: Method = "optimal",
        progress: Progress | None = None,
    ) -> Generated:
        """Plans the week of the named creators (default: each one's next) and saves all in one transaction.

        Creators that cannot be planned are listed in `errors`; the others are saved. With `replace` draft and
        approved weeks are planned anew around their locked and hand-edited sends. Raises CannotPlan when
        nobody is named, and Cancelled before anything is stored.
        """
        started = time.perf_counter()
        run_id = uuid.uuid4().hex
        if not names:
            raise CannotPlan(
                "There is no active creator to plan. Nothing was changed; import creators or run demo.",
                code="CREATOR_NOT_FOUND",
            )
        gathered = self._desks.gather(names, week, lambda entry, bank: refusal(entry, bank, replace))
        plannable, errors = gathered.candidates, gathered.errors
        hashes = [params_hash(entry, gathered, seed, method, self._reference.version) for entry in plannable]
        desk = self._desks.desk(gathered, seed)
        if replace and not dry_run and (kept := self._remembered(plannable, hashes)):
            return Generated(kept, errors, run_id, time.perf_counter() - started, remembered=True)
        planned, refused = desk.plan(plannable, method, progress or Silent())
        plans = self._finish(desk, planned)
        change = None
        if plans and not dry_run:
            activity_id = self._save(
                plans,
                planned,
                dict(zip((entry.creator_id for entry in plannable), hashes, strict=True)),
                run_id,
                (time.perf_counter() - started) * 1000,
            )
            change = Change(Topic.WEEKS, summary_of(plans), activity_id)
        more = tuple(
            PlanError.of(error, entry.creator_id, entry.profile.creator.page_name) for entry, error in refused
        )
        seconds = time.perf_counter() - started
        return Generated(tuple(plans), (*errors, *more), run_id, seconds, change, desk.assignment_seconds)

    def set_locked(self, creator_id: CreatorId, week: Week, item_id: int, locked: bool) -> Change:
        """Locks or frees one send of a draft or approved week; a locked one stays when it is planned anew."""
        with self._store.write() as stores:
            plan = stores.plans.load(creator_id, week)
            if plan is not None and plan.status in ("queued", "completed"):
                raise Conflict(
                    f"The week of {week} is {plan.status}, so its sends stay as they are. Reopen it first."
                )
            send = next((one for one in plan.sends if one.item_id == item_id), None) if plan else None
            if plan is None or send is None:
                raise _gone(week, item_id)
            summary = f"{'Locked' if locked else 'Unlocked'} {self._spoken(send)}"
            if send.is_locked == locked:
                return Change(
                    Topic.NOTHING, f"{self._spoken(send)} is {'locked' if locked else 'free'} already"
                )
            subject = Subject("week", creator_id, week, item_id)
            _, change = lock_sends(stores, plan, [item_id], locked)
            activity_id = note(stores, subject, summary, self._clock.stamp(), change)
        return Change(Topic.WEEKS, summary, activity_id)

    def _spoken(self, send: PlannedSend) -> str:
        """`PPV Unlock, Tue 09:16`."""
        return f"{self._reference.send_type(send.send_type_key).name}, {send.day:%a} {hhmm(send.at)}"

    def explain(self, creator_id: CreatorId, week: Week, item_id: int) -> Explanation | None:
        """Why the send has its caption: the five parts, reasons and inputs; None where no caption is known.

        Everything is reckoned as of today's data; the score stored with the send is that of the day of
        planning.
        """
        gathered = self._desks.gather([creator_id], week)
        candidate = gathered.candidates[0] if gathered.candidates else None
        plan = candidate.existing if candidate else None
        if candidate is None or plan is None:
            raise NotFound(
                f"No week of {week} is planned for '{creator_id}'. Nothing was explained; run plan first."
            )
        if all(send.item_id != item_id for send in plan.sends):
            raise _gone(week, item_id)
        send = plan.send(item_id)
        row = gathered.snapshot.row_of.get(send.caption_id or "")
        if row is None:
            return None
        picker = self._desks.desk(gathered, plan.seed).picker(candidate)
        return picker.explain(send.send_type_key, send.day, row, placed_before(plan, send))

    def _remembered(
        self, plannable: Sequence[Candidate], hashes: Sequence[str]
    ) -> tuple[WeekPlan, ...] | None:
        with self._store.read() as stores:
            return remembered_weeks(stores, plannable, hashes, self._clock.stamp())

    def _finish(self, desk: PlanningDesk, planned: Sequence[Planned]) -> list[WeekPlan]:
        with self._store.read() as stores:
            texts = stores.captions.texts(caption_ids(one.plan for one in planned))
        return [desk.judged(with_texts(one.plan, texts), one.candidate, one.calculation) for one in planned]

    def _save(
        self,
        plans: Sequence[WeekPlan],
        planned: Sequence[Planned],
        hashes: Mapping[CreatorId, str],
        run_id: str,
        milliseconds: float,
    ) -> int:
        """All weeks in one transaction, and one line of the journal to take them back; returns its number."""
        with self._store.write() as stores:
            changes = []
            for plan, one in zip(plans, planned, strict=True):
                params = hashes[one.candidate.creator_id]
                changes.append(self._save_one(stores, plan, one.candidate, one.calculation, params, run_id))
            only = plans[0] if len(plans) == 1 else None
            subject = Subject("week", creator_id=only.creator_id if only else None, week=plans[0].week)
            details = None if only else "\n".join(summary_of([plan]) for plan in plans)
            return note(
                stores, subject, summary_of(plans), self._clock.stamp(), joined(changes), details=details,
                milliseconds=milliseconds,
            )  # fmt: skip

    def _save_one(
        self,
        stores: Stores,
        plan: WeekPlan,
        candidate: Candidate,
        calculation: Calculation,
        params: str,
        run_id: str,
    ) -> WeekChange:
        """The week, its prediction, the logs and the remembered result, all in the caller's transaction.

        Returns what takes the week back; predictions and logs stay, for they tell what was reckoned.
        """
        at = self._clock.stamp()
        validation = plan.validation
        assert validation is not None
        revision, change = change_week(stores, candidate.existing, plan, run_id=run_id, at=at)
        record = calculation.record(at)
        prediction_id = stores.volumes.predict(record, plan.week.monday)
        stores.volumes.log(record, prediction_id)
        stores.volumes.count_applied(calculation.inputs.triggers)
        output = {"sends": len(plan.sends), "score": validation.score, "status": validation.status}
        inputs = {"week": str(plan.week), "seed": plan.seed, "run_id": run_id, "params_hash": params}
        stores.operations.log(
            Operation(OPERATION, plan.creator_id, inputs, output, calculation.milliseconds, "success", at)
        )
        until = expiry(self._clock.now())
        stores.operations.remember(
            operation_key(candidate), OPERATION, params, {"revision": revision}, at, until
        )
        return change


def placed_before(plan: WeekPlan, send: PlannedSend) -> Mapping[str, int]:
    """How many sends of each content type had their caption when this one got it.

    For the send's own content type that is what its stored diversity part says; nobody keeps the order in
    which captions were given.
    """
    counts = Counter(
        other.content_type for other in plan.sends if other.content_type and other.item_id != send.item_id
    )
    if send.content_type and send.score_parts:
        paid, most = send.score_parts.diversity, counts[send.content_type]
        counts[send.content_type] = next((n for n in range(most) if diversity_points(n) == paid), most)
    return counts


def _gone(week: Week, item_id: int) -> NotFound:
    return NotFound(
        f"Send {item_id} of the week of {week} is not there any more. Nothing was changed; reload the week.",
        code="VALIDATION_ERROR",
    )


def summary_of(plans: Sequence[WeekPlan]) -> str:
    """What a run did, as a sentence without a full stop."""
    if len(plans) == 1:
        return f"Planned {len(plans[0].sends)} sends for {plans[0].page_name}, week of {plans[0].week}"
    return f"Planned the week of {len(plans)} creators"

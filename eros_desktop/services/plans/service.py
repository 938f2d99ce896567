"""Generates, validates, saves and explains planned weeks."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Mapping, Sequence

from eros_desktop.domain.captions.score import Explanation
from eros_desktop.domain.captions.selection import Method
from eros_desktop.domain.captions.terms import diversity_points
from eros_desktop.domain.errors import Conflict, NotFound
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.schedule.wording import names_of, spoken
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.activity.journal import note
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.clock import Clock
from eros_desktop.services.plans.desks import Desks
from eros_desktop.services.plans.proposals import DEFAULT_SEED, ProposalService, Run
from eros_desktop.services.plans.repeats import remembered_weeks
from eros_desktop.services.plans.results import Generated
from eros_desktop.services.plans.saving import lock_sends
from eros_desktop.services.progress import Progress
from eros_desktop.store.stores import WorkspaceStore


class PlanService:
    """Planned weeks: one run plans any number of creators and saves them in one transaction."""

    def __init__(
        self,
        store: WorkspaceStore,
        desks: Desks,
        proposals: ProposalService,
        reference: Reference,
        clock: Clock,
    ) -> None:
        self._store = store
        self._desks = desks
        self._proposals = proposals
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
        run = self._proposals.prepare(names, week, seed=seed, method=method, replacing=replace)
        if replace and not dry_run and (kept := self._remembered(run)):
            seconds = time.perf_counter() - run.started
            return Generated(kept, run.gathered.errors, run.run_id, seconds, remembered=True)
        found = self._proposals.work_out(run, progress)
        if found.proposals and not dry_run:
            found = self._proposals.accept(found)
        return Generated(
            tuple(one.plan for one in found.proposals),
            found.errors,
            found.run_id,
            time.perf_counter() - run.started,
            found.change,
            found.assignment_seconds,
        )

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
            spoken = self._spoken(send)
            summary = f"Locked {spoken}" if locked else f"Unlocked {spoken}"
            if send.is_locked == locked:
                said = f"{spoken} is locked already" if locked else f"{spoken} is free already"
                return Change(Topic.NOTHING, said)
            subject = Subject("week", creator_id, week, item_id)
            _, change = lock_sends(stores, plan, [item_id], locked)
            activity_id = note(stores, subject, summary, self._clock.stamp(), change)
        return Change(Topic.WEEKS, summary, activity_id)

    def _spoken(self, send: PlannedSend) -> str:
        """`PPV Unlock, Tue 09:16`."""
        return spoken(send, names_of(self._reference))

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

    def _remembered(self, run: Run) -> tuple[WeekPlan, ...] | None:
        with self._store.read() as stores:
            return remembered_weeks(stores, run.gathered.candidates, run.hashes, self._clock.stamp())


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

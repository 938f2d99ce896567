"""From draft to completed: who may go where, and when a week goes by itself (domain.md 9.7)."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import replace
from zoneinfo import ZoneInfo

from eros_desktop.domain.analytics.plan_actual import PlanActual
from eros_desktop.domain.errors import Conflict, InvalidInput
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan, WeekStatus
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.activity.journal import note
from eros_desktop.services.activity.undo import WeekChange, joined
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.clock import Clock
from eros_desktop.services.plans.actual import PlanActualService
from eros_desktop.services.plans.import_weeks import extend_import
from eros_desktop.services.plans.saving import change_week, save_week
from eros_desktop.services.plans.service import PlanService
from eros_desktop.store.stores import Stores, WorkspaceStore

NAMED_ERRORS = 3
"""How many errors a refusal spells out."""


class StatusService:
    """Moves weeks between their statuses; every step is a line of the journal and can be taken back."""

    def __init__(
        self, store: WorkspaceStore, plans: PlanService, actual: PlanActualService, clock: Clock
    ) -> None:
        self._store = store
        self._plans = plans
        self._actual = actual
        self._clock = clock

    def approve(self, creator_id: CreatorId, week: Week) -> Change:
        """A draft becomes approved when it breaks no hard gate as of today.

        Raises Conflict naming the errors, and for a week that is no draft.
        """
        stored = self._plans.stored(creator_id, week)
        _require(stored, ("draft",), "Only a draft can be approved.")
        judged = self._plans.validate(creator_id, week)
        errors = judged.validation.errors if judged.validation is not None else ()
        if errors:
            more = [f"And {len(errors) - NAMED_ERRORS} more."] if len(errors) > NAMED_ERRORS else []
            told = " ".join([*(error.message for error in errors[:NAMED_ERRORS]), *more])
            count = "1 error stands" if len(errors) == 1 else f"{len(errors)} errors stand"
            raise Conflict(
                f"{count} in the way of approving the week of {week} for {stored.page_name}. {told} "
                "Nothing was changed; mend them under Issues, then approve.",
                code="VALIDATION_ERROR",
                details={"errors": [error.message for error in errors]},
            )
        return self._step(stored, replace(judged, status="approved"), f"Approved {_whose(stored)}")

    def withdraw(self, creator_id: CreatorId, week: Week) -> Change:
        """An approved week becomes a draft again."""
        stored = self._plans.stored(creator_id, week)
        _require(stored, ("approved",), "Only an approved week goes back to a draft.")
        return self._step(stored, replace(stored, status="draft"), f"Made {_whose(stored)} a draft again")

    def complete(self, creator_id: CreatorId, week: Week) -> Change:
        """A queued week is completed by hand, once it has begun.

        What became of each send follows from the imported messages, as far as there are any.
        """
        stored = self._plans.stored(creator_id, week)
        _require(stored, ("queued",), "Only a queued week can be completed.")
        if not self._has_begun(stored):
            raise Conflict(
                f"The week of {week} for {stored.page_name} has not begun yet, so it cannot be completed. "
                "Nothing was changed.",
                code="VALIDATION_ERROR",
            )
        actual = self._actual.of(creator_id, week)
        return self._step(stored, _completed(stored, actual), f"Completed {_whose(stored)}")

    def reopen(self, creator_id: CreatorId, week: Week, reason: str) -> Change:
        """A queued or completed week becomes a draft that can be edited; the reason stays with it.

        Raises InvalidInput without a reason, Conflict for a week that is open.
        """
        why = " ".join(reason.split())
        if not why:
            raise InvalidInput("reason", "Say why the week is reopened. Nothing was changed.")
        stored = self._plans.stored(creator_id, week)
        _require(stored, ("queued", "completed"), "Only a queued or completed week can be reopened.")
        free = tuple(
            replace(send, status="pending") if send.status == "queued" else send for send in stored.sends
        )
        opened = replace(stored, status="draft", sends=free)
        return self._step(stored, opened, f"Reopened {_whose(stored)}: {why}", reopened_reason=why)

    def complete_passed(self, import_id: int | None = None) -> Change | None:
        """Completes every queued week that is over and whose messages are imported up to its end.

        One line of the journal for all of them; None when there is none. With `import_id` they are part of
        that import, which takes them back with itself: one import is one undo step (interfaces.md).
        """
        due = [
            (plan, _completed(plan, actual))
            for plan in self._queued()
            if (actual := self._actual_of_past(plan)) is not None
        ]
        if not due:
            return None
        first = due[0][0]
        at, run_id = self._clock.stamp(), uuid.uuid4().hex
        with self._store.write() as stores:
            changes = [change_week(stores, before, after, run_id=run_id, at=at)[1] for before, after in due]
            summary = (
                f"Completed {_whose(first)}: it is over and its messages are imported"
                if len(due) == 1
                else f"Completed {len(due)} weeks that are over and whose messages are imported"
            )
            weeks = {before.week for before, _ in due}
            owners = list(dict.fromkeys(before.creator_id for before, _ in due))
            subject = Subject.of("week", owners, first.week if len(weeks) == 1 else None)
            is_part = import_id is not None and extend_import(stores, import_id, changes)
            activity_id = note(stores, subject, summary, at, None if is_part else joined(changes))
        return Change(Topic.WEEKS, summary, activity_id)

    def _queued(self) -> list[WeekPlan]:
        with self._store.read() as stores:
            keys = stores.plans.with_status("queued")
            found = [stores.plans.load(creator_id, Week.parse(start)) for creator_id, start in keys]
        return [plan for plan in found if plan is not None]

    def _has_begun(self, plan: WeekPlan) -> bool:
        return plan.week.monday <= self._clock.today(_zone(plan))

    def _actual_of_past(self, plan: WeekPlan) -> PlanActual | None:
        """What became of a week that is over and whose messages are imported to its end, else None.

        They reach its end when a later day has messages, or on Sunday none of its sends waits for its answer.
        """
        if self._clock.today(_zone(plan)) <= plan.week.sunday:
            return None
        actual = self._actual.of(plan.creator_id, plan.week)
        if actual is None or actual.data_until is None or actual.data_until.date() < plan.week.sunday:
            return None
        is_later = actual.data_until.date() > plan.week.sunday
        return actual if is_later or not actual.summary.pending else None

    def _step(
        self, before: WeekPlan, after: WeekPlan, summary: str, *, reopened_reason: str | None = None
    ) -> Change:
        with self._store.write() as stores:
            save_week(
                stores,
                before,
                after,
                subject=Subject("week", before.creator_id, before.week),
                summary=summary,
                run_id=uuid.uuid4().hex,
                at=self._clock.stamp(),
                reopened_reason=reopened_reason,
            )
            return Change(Topic.WEEKS, summary, stores.activity.last_noted)


def queue(
    stores: Stores, plan: WeekPlan, exported: Collection[int], sendable: Collection[int], at: str
) -> tuple[WeekPlan, WeekChange | None]:
    """Marks exported sends (item numbers) of an approved week as queued, in the caller's transaction.

    The week is queued once all that can go out (`sendable`) did. A week of another status stays as it is.
    """
    if plan.status != "approved":
        return plan, None
    sends = tuple(_queued_send(send, exported) for send in plan.sends)
    waiting = any(send.status == "pending" and send.item_id in sendable for send in sends)
    status: WeekStatus = plan.status if waiting else "queued"
    after = replace(plan, status=status, sends=sends)
    if after == plan:
        return plan, None
    return after, change_week(stores, plan, after, run_id=uuid.uuid4().hex, at=at)[1]


def _queued_send(send: PlannedSend, exported: Collection[int]) -> PlannedSend:
    is_due = send.status == "pending" and send.item_id in exported
    return replace(send, status="queued") if is_due else send


def _completed(plan: WeekPlan, actual: PlanActual | None) -> WeekPlan:
    """The week with what became of its sends: sent, skipped, or still only queued where nobody knows."""
    became = {"sent": "sent", "changed": "sent", "missed": "skipped"}
    outcomes = {
        one.planned.item_id: became[one.outcome]
        for one in (actual.sends if actual is not None else ())
        if one.planned is not None and one.outcome in became
    }
    sends = tuple(replace(send, status=outcomes.get(send.item_id, send.status)) for send in plan.sends)
    return replace(plan, status="completed", sends=sends)


def _require(plan: WeekPlan, statuses: Collection[str], sentence: str) -> None:
    if plan.status not in statuses:
        raise Conflict(
            f"The week of {plan.week} for {plan.page_name} is {plan.status}. {sentence} Nothing was changed.",
            code="SCHEDULE_COMPLETED" if plan.status == "completed" else "SCHEDULE_LOCKED",
        )


def _zone(plan: WeekPlan) -> ZoneInfo:
    return ZoneInfo(plan.timezone)


def _whose(plan: WeekPlan) -> str:
    return f"the week of {plan.week} for {plan.page_name}"

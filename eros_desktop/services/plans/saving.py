"""Saving a planned week so that it can be taken back, and taking it back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from eros_desktop.domain.errors import Conflict
from eros_desktop.domain.schedule.document import plan_fingerprint, validation_document
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.activity.journal import note
from eros_desktop.services.activity.reversals import Reversed, Step, reverse_rows
from eros_desktop.services.activity.undo import RowChanges, WeekChange, WeekChanges
from eros_desktop.services.captions.edit_rows import note_rows
from eros_desktop.services.changes import Topic
from eros_desktop.store.plans import WeekStamp
from eros_desktop.store.stores import Stores


def save_week(
    stores: Stores,
    before: WeekPlan | None,
    after: WeekPlan,
    *,
    subject: Subject,
    summary: str,
    run_id: str,
    at: str,
    reopened_reason: str | None = None,
) -> int:
    """Saves a judged week, notes it with what takes it back, and returns the week's new revision.

    `before` is the week as the caller knew it: raises Conflict when another one is stored by now.
    `reopened_reason` replaces the stored one where it is given.
    """
    revision, change = change_week(
        stores, before, after, run_id=run_id, at=at, reopened_reason=reopened_reason
    )
    note(stores, subject, summary, at, change)
    return revision


def change_week(
    stores: Stores,
    before: WeekPlan | None,
    after: WeekPlan,
    *,
    run_id: str,
    at: str,
    reopened_reason: str | None = None,
) -> tuple[int, WeekChange]:
    """Saves a judged week; returns its new revision and what takes it back, for the caller to note.

    For actions that change several weeks: `WeekChanges` joins them in one entry.
    """
    creator_id, week = after.creator_id, after.week
    stored = stores.plans.load(creator_id, week)
    if not same_week(stored, before):
        raise Conflict(
            f"The week of {week} of {after.page_name} was changed meanwhile. It was left as it is; reload "
            "it and try again.",
            code="WEEK_CHANGED",
        )
    stamp_before = stores.plans.stamp(creator_id, week)
    day_rows = () if stored is not None else stores.plans.day_rows(creator_id, week)
    revision = _store(stores, after, run_id, at)
    kept = None if stamp_before is None else stamp_before.reopened_reason
    stamp = WeekStamp(at, run_id, reopened_reason or kept)
    if reopened_reason is not None:
        stores.plans.set_stamp(creator_id, week, stamp)
    return revision, WeekChange(creator_id, week, stored, after, stamp_before, stamp, day_rows)


def lock_sends(
    stores: Stores, plan: WeekPlan, item_ids: Sequence[int], locked: bool
) -> tuple[WeekPlan, WeekChange]:
    """Locks or frees sends of the stored week in place; returns the week then and what takes it back."""
    wanted = frozenset(item_ids)
    for item_id in sorted(wanted):
        stores.plans.set_locked(plan.creator_id, plan.week, item_id, locked)
    sends = tuple(replace(send, is_locked=locked) if send.item_id in wanted else send for send in plan.sends)
    after, stamp = replace(plan, sends=sends), stores.plans.stamp(plan.creator_id, plan.week)
    return after, WeekChange(plan.creator_id, plan.week, plan, after, stamp, stamp)


def same_week(one: WeekPlan | None, other: WeekPlan | None) -> bool:
    """Whether two versions of a week have the same status and the same sends.

    The texts are those of the bank, and verdicts are given anew each day: neither belongs to the week.
    """
    if one is None or other is None:
        return one is other
    return one.status == other.status and _sends(one) == _sends(other)


def reverse_weeks(stores: Stores, undo: WeekChanges, step: Step) -> Reversed:
    """Brings back the weeks from before an action, or those it made."""
    went, topics = False, Topic.WEEKS
    captions: list[str] | None = None
    for change in undo.weeks:
        found, wanted, stamp = (
            (change.after, change.before, change.stamp_before)
            if step.is_undo
            else (change.before, change.after, change.stamp_after)
        )
        stored = stores.plans.load(change.creator_id, change.week)
        if not same_week(stored, found):
            raise _changed_since(stores, change, stored, step)
        if wanted is None:
            assert stored is not None
            stores.plans.remove(stored)
            stores.plans.add_day_rows(change.day_rows)
            went = True
            continue
        _refuse_gone(stores, change, wanted, step)
        assert stamp is not None
        _store(stores, wanted, stamp.run_id or "", stamp.generated_at)
        stores.plans.set_stamp(change.creator_id, change.week, stamp)
    if undo.rows:
        topics |= reverse_rows(stores, RowChanges(undo.rows), step).topics
        note_rows(stores, undo.rows, step)
        captions = [row.key["caption_id"] for row in undo.rows if "caption_id" in row.key] or None
    if captions is not None:
        topics |= Topic.CAPTIONS
    # A week that went frees its captions for others, which no remembered answer may pass over.
    return Reversed(topics, captions=() if went and captions is None else captions)


def _store(stores: Stores, plan: WeekPlan, run_id: str, at: str) -> int:
    verdict: Mapping[str, object] | None = (
        None if plan.validation is None else validation_document(plan.validation)
    )
    return stores.plans.save(plan, plan_fingerprint(plan), verdict, run_id, at)


def _sends(plan: WeekPlan) -> list[PlannedSend]:
    return sorted((replace(send, caption_text=None) for send in plan.sends), key=lambda send: send.item_id)


def _changed_since(stores: Stores, change: WeekChange, stored: WeekPlan | None, step: Step) -> Conflict:
    whose = _whose(stores, change.creator_id, change.week)
    if stored is None:
        why = f"{whose} is not planned any more"
    elif stored.status in ("queued", "completed"):
        why = f"{whose} is {stored.status} by now"
    else:
        why = f"{whose} was changed since"
    later = "undo the later change first" if step.is_undo else "the week stays as it is"
    return step.refusal(why, later, "WEEK_CHANGED")


def _refuse_gone(stores: Stores, change: WeekChange, wanted: WeekPlan, step: Step) -> None:
    """Raises Conflict when a creator or a caption of the version is not there any more."""
    if not stores.creators.page_names([change.creator_id]):
        raise step.refusal(
            f"the creator {wanted.page_name} is not there any more", "bring the creator back first",
            "CREATOR_NOT_FOUND",
        )  # fmt: skip
    ids = {str(send.caption_id) for send in wanted.sends if send.caption_id is not None}
    gone = sorted(ids - stores.captions.texts(ids).keys())
    if gone:
        raise step.refusal(
            f"{_whose(stores, change.creator_id, change.week)} used caption {gone[0]}, which is not in the "
            "bank any more",
            "bring the caption back first",
            "CAPTION_NOT_FOUND",
        )  # fmt: skip


def _whose(stores: Stores, creator_id: CreatorId, week: Week) -> str:
    page = stores.creators.page_names([creator_id]).get(creator_id, creator_id)
    return f"the week of {week} of {page}"

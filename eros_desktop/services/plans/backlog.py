"""Sends without a day: put aside out of a week, taken back into one, thrown away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from eros_desktop.domain.errors import NotFound
from eros_desktop.domain.schedule.document_items import item_document, item_from_document
from eros_desktop.domain.schedule.edits import Edited
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.activity.journal import note
from eros_desktop.services.activity.undo import RowChanges
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.clock import Clock
from eros_desktop.services.plans.editing import PlanEditor, WeekSaved
from eros_desktop.store.backlog import add_backlog, backlog_of, remove_backlog
from eros_desktop.store.row_changes import RowChange
from eros_desktop.store.stores import Stores, WorkspaceStore


@dataclass(frozen=True, slots=True)
class BacklogSend:
    """A send that waits for a day; its day and time are those it had last. `added_at` is UTC."""

    backlog_id: int
    send: PlannedSend
    added_at: str


class BacklogService:
    """The backlog of each creator. Safe on any thread."""

    def __init__(self, store: WorkspaceStore, editor: PlanEditor, clock: Clock) -> None:
        self._store = store
        self._editor = editor
        self._clock = clock

    def entries(self, creator_id: CreatorId) -> tuple[BacklogSend, ...]:
        """What waits, oldest first."""
        with self._store.read() as stores:
            rows = backlog_of(stores.connection, creator_id)
        return tuple(
            BacklogSend(
                row.backlog_id, item_from_document(row.item, f"backlog[{row.backlog_id}]"), row.added_at
            )
            for row in rows
        )

    def put(
        self, plan: WeekPlan, edited: Edited, sends: Sequence[PlannedSend], *, expected_revision: int
    ) -> WeekSaved:
        """Stores the week without these sends and puts them aside, in one action that can be taken back."""
        items = [item_document(send, plan) for send in sends]
        at = self._clock.stamp()

        def aside(stores: Stores) -> tuple[RowChange, ...]:
            return add_backlog(stores.connection, plan.creator_id, items, at)

        return self._editor.save(
            plan.creator_id, plan.week, edited, expected_revision=expected_revision, with_rows=aside
        )

    def take(
        self,
        creator_id: CreatorId,
        week: Week,
        edited: Edited,
        backlog_ids: Sequence[int],
        *,
        expected_revision: int,
    ) -> WeekSaved:
        """Stores the week with sends that waited, and they wait no more. Raises NotFound when one is gone."""

        def out(stores: Stores) -> tuple[RowChange, ...]:
            return _removed(stores, backlog_ids)

        return self._editor.save(creator_id, week, edited, expected_revision=expected_revision, with_rows=out)

    def discard(self, creator_id: CreatorId, backlog_ids: Sequence[int]) -> Change:
        """Throws waiting sends away; undo brings them back. Raises NotFound when one is gone."""
        number = len(backlog_ids)
        summary = f"Deleted {number} {'send' if number == 1 else 'sends'} of the backlog"
        at = self._clock.stamp()
        with self._store.write() as stores:
            rows = _removed(stores, backlog_ids)
            activity_id = note(stores, Subject("week", creator_id), summary, at, RowChanges(rows))
        return Change(Topic.WEEKS, summary, activity_id)


def _removed(stores: Stores, backlog_ids: Sequence[int]) -> tuple[RowChange, ...]:
    rows = remove_backlog(stores.connection, backlog_ids)
    if len(rows) != len(set(backlog_ids)):
        raise NotFound(
            "A send of the backlog is not there any more. Nothing was changed; look at the backlog again.",
            code="VALIDATION_ERROR",
        )
    return rows

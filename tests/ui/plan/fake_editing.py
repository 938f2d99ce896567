"""Saving and judging edits over weeks held in memory, with the shapes of the real services."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from eros_desktop.domain.errors import Conflict
from eros_desktop.domain.schedule.edits import Edited, require_open_week
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.plans.backlog import BacklogSend
from eros_desktop.services.plans.editing import WeekBoard, WeekSaved
from tests.support.builders_schedule import context


@dataclass
class FakeEditor:
    """Notes the sentences of what it saved; `error` refuses the next save."""

    stored: dict[tuple[CreatorId, Week], WeekPlan]
    revision: int = 1
    sentences: list[str] = field(default_factory=list)
    error: Exception | None = None

    def board(self, creator_id: CreatorId, week: Week) -> WeekBoard:
        plan = self.stored[(creator_id, week)]
        return WeekBoard(creator_id, week, self.revision, context(plan=plan), plan)

    def save(self, creator_id: CreatorId, week: Week, edited: Edited, *, expected_revision: int) -> WeekSaved:
        if self.error is not None:
            error, self.error = self.error, None
            raise error
        if expected_revision != self.revision:
            raise Conflict("The week was changed somewhere else meanwhile.")
        before = self.stored[(creator_id, week)]
        require_open_week(before)
        judged = self.board(creator_id, week).judged(edited.plan)
        self.stored[(creator_id, week)] = replace(judged, volume=before.volume)
        self.revision += 1
        self.sentences.append(edited.sentence)
        return WeekSaved(
            Topic.WEEKS, edited.sentence, None, plan=self.stored[(creator_id, week)], revision=self.revision
        )


@dataclass
class FakeBacklog:
    """Sends without a day, in the order in which they came."""

    editor: FakeEditor
    waiting: list[BacklogSend] = field(default_factory=list)

    def entries(self, creator_id: CreatorId) -> tuple[BacklogSend, ...]:
        return tuple(self.waiting)

    def put(
        self, plan: WeekPlan, edited: Edited, sends: Sequence[PlannedSend], *, expected_revision: int
    ) -> WeekSaved:
        saved = self.editor.save(plan.creator_id, plan.week, edited, expected_revision=expected_revision)
        for send in sends:
            self.waiting.append(BacklogSend(len(self.waiting) + 1, send, "2026-11-20 12:00:00"))
        return saved

    def take(
        self,
        creator_id: CreatorId,
        week: Week,
        edited: Edited,
        backlog_ids: Sequence[int],
        *,
        expected_revision: int,
    ) -> WeekSaved:
        self.waiting = [one for one in self.waiting if one.backlog_id not in backlog_ids]
        return self.editor.save(creator_id, week, edited, expected_revision=expected_revision)

    def discard(self, creator_id: CreatorId, backlog_ids: Sequence[int]) -> Change:
        self.waiting = [one for one in self.waiting if one.backlog_id not in backlog_ids]
        return Change(Topic.WEEKS, f"Deleted {len(backlog_ids)} sends of the backlog")

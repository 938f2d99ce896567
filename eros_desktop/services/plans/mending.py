"""Fixes of what is wrong with a stored week: which there are, and the edit that each of them is."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from eros_desktop.domain.captions.selection import CaptionPicker
from eros_desktop.domain.errors import Conflict
from eros_desktop.domain.schedule.edits import Edited
from eros_desktop.domain.schedule.fixes import FIXES, Fix, fix_for
from eros_desktop.domain.schedule.fixes_captions import CAPTION_FIXES
from eros_desktop.domain.schedule.fixes_work import CaptionOption, Captions, no_captions
from eros_desktop.domain.schedule.rules_context import JudgeContext
from eros_desktop.domain.schedule.sends import PlannedSend, Violation, WeekPlan
from eros_desktop.domain.values import CaptionId, CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.services.plans.desks import Desks
from eros_desktop.services.plans.editing import PlanEditor
from eros_desktop.services.progress import Progress, Silent
from eros_desktop.store.stores import WorkspaceStore

PATIENCE_SECONDS = 2.0
"""How long fixes are looked for, errors first: a week with hundreds of issues shows those of the gravest."""

OFFERED_CAPTIONS = 8
"""Captions tried for one send: the best that nobody else uses."""

IssueKey = tuple[str, tuple[int, ...]]
"""Rule and items of a finding: what a list of issues knows it by."""


@dataclass(frozen=True, slots=True, eq=False)
class WeekFixes:
    """The fixes of a stored week as of today. Saving one expects the revision; `plan` is None for none."""

    plan: WeekPlan | None
    revision: int
    fixes: Mapping[IssueKey, Fix]


def edited(found: WeekFixes, fix: Fix, plan: WeekPlan) -> Edited:
    """A fix as an edit of the week in view. Raises Conflict when that is another one by now."""
    if found.plan is None or plan.sends != found.plan.sends:
        raise Conflict(
            "The week was changed since this fix was found. Nothing was changed; try again in a moment."
        )
    mended = fix.sentence.rstrip(".")
    mended = mended[0].lower() + mended[1:]
    return Edited(fix.plan, fix.touched, f"Mended an issue: {mended}")


class FixService:
    """Looks for fixes, to be saved as edits. Safe on any thread; looking may take a second."""

    def __init__(self, store: WorkspaceStore, desks: Desks, editor: PlanEditor) -> None:
        self._store = store
        self._desks = desks
        self._editor = editor

    def fixes(self, creator_id: CreatorId, week: Week, progress: Progress | None = None) -> WeekFixes:
        """A fix for each finding that has an honest one; none for a closed week or where none is stored.

        Raises Cancelled when the list is no longer wanted.
        """
        board = self._editor.board(creator_id, week)
        with self._store.read() as stores:
            plan = stores.plans.load(creator_id, week)
        if plan is None or plan.status in ("queued", "completed"):
            return WeekFixes(plan, board.revision, {})
        validation = board.judged(plan).validation
        broken = [one for one in validation.violations if one.rule in FIXES] if validation else []
        captions = self._captions(creator_id, week, plan, board.context, broken)
        found: dict[IssueKey, Fix] = {}
        started = time.perf_counter()
        for place, violation in enumerate(broken):
            (progress or Silent()).report(place, len(broken))
            if time.perf_counter() - started > PATIENCE_SECONDS:
                break
            fix = fix_for(violation, plan, board.context, captions)
            if fix is not None:
                found[violation.rule, violation.items] = fix
        return WeekFixes(plan, board.revision, found)

    def _captions(
        self,
        creator_id: CreatorId,
        week: Week,
        plan: WeekPlan,
        context: JudgeContext,
        broken: Sequence[Violation],
    ) -> Captions:
        """Offers captions for a send; the bank is asked only when a finding is about captions."""
        if not any(one.rule in CAPTION_FIXES for one in broken):
            return no_captions
        gathered = self._desks.gather([creator_id], week)
        candidate = replace(gathered.candidates[0], existing=None)
        desk = self._desks.desk(replace(gathered, candidates=(candidate,)), plan.seed)
        return _Offers(desk.picker(candidate), plan, context, self._store)


class _Offers:
    """The best captions for a send that the week does not use yet, with their texts; kept once asked."""

    def __init__(
        self, picker: CaptionPicker, plan: WeekPlan, context: JudgeContext, store: WorkspaceStore
    ) -> None:
        self._picker = picker
        self._context = context
        self._store = store
        self._used = [str(send.caption_id) for send in plan.sends if send.caption_id is not None]
        self._kept: dict[int, tuple[CaptionOption, ...]] = {}

    def __call__(self, send: PlannedSend) -> tuple[CaptionOption, ...]:
        if send.item_id not in self._kept:
            self._kept[send.item_id] = self._asked(send)
        return self._kept[send.item_id]

    def _asked(self, send: PlannedSend) -> tuple[CaptionOption, ...]:
        ranked = self._picker.rank(
            send.send_type_key, send.day, limit=OFFERED_CAPTIONS, used_caption_ids=self._used
        )
        with self._store.read() as stores:
            texts = stores.captions.texts(str(one.caption_id) for one in ranked)
        return tuple(
            CaptionOption(
                caption_id=CaptionId(one.caption_id),
                text=texts.get(one.caption_id, ""),
                content_type=one.content_type,
                score=one.score,
                score_parts=one.score_parts,
                performance_score=one.score_parts.performance,
                freshness_score=one.score_parts.freshness,
                fallback_level=one.fallback_level,
                facts=self._context.captions[one.caption_id],
            )
            for one in ranked
        )

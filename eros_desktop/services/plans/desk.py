"""One creator at a time: inputs from what was gathered, the planned week, its judgement."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from eros_desktop.domain.captions.selection import CaptionPicker, Method, assign_jointly
from eros_desktop.domain.errors import CannotPlan, ErosError
from eros_desktop.domain.planning.inputs import PlanInputs
from eros_desktop.domain.planning.planner import TimedWeek, finish_week, time_week
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.schedule.judge import judge
from eros_desktop.domain.schedule.rules_context import JudgeContext
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.services.plans.gathering import Candidate, Gathered
from eros_desktop.services.plans.judging import judge_context
from eros_desktop.services.plans.uses import UseBook
from eros_desktop.services.progress import Progress
from eros_desktop.services.signals import Insight, InsightCache
from eros_desktop.services.volumes import Calculation, VolumeService


@dataclass(frozen=True, slots=True, eq=False)
class Planned:
    """One creator's planned week and the volume it came from."""

    candidate: Candidate
    plan: WeekPlan
    calculation: Calculation


class _Steps:
    """Tells how far a run is: each creator is timed once, then its captions are chosen in two passes."""

    def __init__(self, progress: Progress, creators: int) -> None:
        self._progress = progress
        self._total = 3 * creators
        self._timed = 0
        self._before = 0

    def time(self, page_name: str) -> None:
        self._progress.report(self._timed + self._before, self._total, page_name)
        self._timed += 1

    def choose(self, done: int, total: int) -> None:
        """Part of a batch whose creators are all timed."""
        self._progress.report(min(self._timed + self._before + done, self._total), self._total, "captions")
        if done == total:
            self._before += total

    def finish(self) -> None:
        self._progress.report(self._total, self._total)


class PlanningDesk:
    """What is worked out from one gathered run; reads nothing, writes nothing."""

    def __init__(
        self,
        gathered: Gathered,
        reference: Reference,
        volumes: VolumeService,
        insights: InsightCache,
        seed: int,
    ) -> None:
        self._gathered = gathered
        self._reference = reference
        self._volumes = volumes
        self._insights = insights
        self._seed = seed
        self._books: dict[Week, UseBook] = {}
        self._noted: list[Sequence[PlannedSend]] = [entry.kept for entry in gathered.candidates]
        """What the run uses: sends that stay, then the weeks planned so far, whichever week they lie in."""
        self.assignment_seconds = 0.0

    def plan(
        self, candidates: Sequence[Candidate], method: Method, progress: Progress
    ) -> tuple[list[Planned], list[tuple[Candidate, ErosError]]]:
        """The weeks, still without texts and judgement, and why some could not be planned.

        Creators of the same week are planned together, unless the settings let them share captions.
        """
        weeks: dict[Week, list[Candidate]] = {}
        for candidate in candidates:
            weeks.setdefault(candidate.week, []).append(candidate)
        planned: list[Planned] = []
        refused: list[tuple[Candidate, ErosError]] = []
        steps = _Steps(progress, len(candidates))
        for week in sorted(weeks, key=lambda one: one.monday):
            for batch in self._batches(weeks[week]):
                done, errors = self._plan_together(batch, method, steps)
                planned += done
                refused += errors
        steps.finish()
        order = {candidate.creator_id: place for place, candidate in enumerate(candidates)}
        return sorted(planned, key=lambda one: order[one.candidate.creator_id]), refused

    def _batches(self, candidates: Sequence[Candidate]) -> list[Sequence[Candidate]]:
        """Who is planned together.

        In an order that changes from week to week, so that nobody is always first.
        """
        mixed = sorted(candidates, key=lambda one: _draw(one.creator_id, one.week))
        if self._gathered.settings.unique_across_creators:
            return [mixed]
        return [[candidate] for candidate in mixed]

    def _plan_together(
        self, candidates: Sequence[Candidate], method: Method, steps: _Steps
    ) -> tuple[list[Planned], list[tuple[Candidate, ErosError]]]:
        bank = self._gathered.snapshot.bank
        timed: list[tuple[Candidate, Calculation, TimedWeek]] = []
        refused: list[tuple[Candidate, ErosError]] = []
        for candidate in candidates:
            steps.time(candidate.profile.creator.page_name)
            calculation = self.calculation(candidate)
            try:
                week = time_week(self.inputs(candidate, calculation), bank, self._reference)
            except CannotPlan as error:
                refused.append((candidate, error))
            else:
                timed.append((candidate, calculation, week))
        pickers = [CaptionPicker(bank, week.inputs, self._reference) for _, _, week in timed]
        started = time.perf_counter()
        picked = assign_jointly(
            [(week.sends, picker) for (_, _, week), picker in zip(timed, pickers, strict=True)],
            method,
            steps.choose,
        )
        self.assignment_seconds += time.perf_counter() - started
        planned: list[Planned] = []
        for (candidate, calculation, week), found in zip(timed, picked, strict=True):
            try:
                plan = finish_week(week, found, bank, self._reference)
            except CannotPlan as error:
                refused.append((candidate, error))
            else:
                planned.append(Planned(candidate, plan, calculation))
        self._note([one.plan.sends for one in planned])
        self._note([one.existing.sends for one, _ in refused if one.existing])
        return planned, refused

    def picker(self, candidate: Candidate) -> CaptionPicker:
        """Ranks and explains captions for the creator's week."""
        inputs = self.inputs(candidate, self.calculation(candidate))
        return CaptionPicker(self._gathered.snapshot.bank, inputs, self._reference)

    def judged(self, plan: WeekPlan, candidate: Candidate, calculation: Calculation) -> WeekPlan:
        """The week with its validation."""
        context = judge_context(
            plan,
            candidate.profile,
            self._gathered.snapshot,
            self._insight(candidate),
            calculation.result,
            self._reference,
            self._gathered.settings,
            candidate.today,
        )
        return replace(plan, validation=judge(plan, context))

    def judging(self, candidate: Candidate) -> JudgeContext:
        """The facts around any plan of the creator's week."""
        return judge_context(
            None,
            candidate.profile,
            self._gathered.snapshot,
            self._insight(candidate),
            self.calculation(candidate).result,
            self._reference,
            self._gathered.settings,
            candidate.today,
        )

    def calculation(self, candidate: Candidate) -> Calculation:
        """The volume of the creator's week."""
        gathered = self._gathered
        return self._volumes.calculation(
            candidate.profile,
            gathered.snapshot,
            self._insight(candidate),
            gathered.factors[candidate.week],
            gathered.settings,
            candidate.week,
            candidate.today,
        )

    def inputs(self, candidate: Candidate, calculation: Calculation) -> PlanInputs:
        """Everything the planner reads about the creator."""
        insight = self._insight(candidate)
        return PlanInputs(
            profile=candidate.profile,
            week=candidate.week,
            seed=self._seed,
            today=candidate.today,
            volume=calculation.result,
            history=self._book(candidate.week).history(candidate.creator_id, candidate.own_scores),
            hour_profile=insight.signals.hour_profile,
            content_tiers=insight.tiers,
            earnings_per_send_cents=insight.signals.earnings_per_send_cents,
            average_send_cents=insight.signals.average_send_cents,
            kept=candidate.kept,
            settings=self._gathered.settings,
            taken_rows=self._taken(candidate),
        )

    def _taken(self, candidate: Candidate) -> NDArray[np.int32]:
        """What others have in the creator's week, whatever rest the settings ask for."""
        if not self._gathered.settings.unique_across_creators:
            return np.zeros(0, dtype=np.int32)
        return self._gathered.uses.by_others(candidate.creator_id, candidate.week).rows

    def _insight(self, candidate: Candidate) -> Insight:
        gathered = self._gathered
        return self._insights.of(
            gathered.snapshot, candidate.creator_id, candidate.today, gathered.settings.tier_minimum_sends
        )

    def _note(self, weeks: Iterable[Sequence[PlannedSend]]) -> None:
        """Takes the captions of these weeks for everyone planned after, also in another week."""
        for sends in weeks:
            self._noted.append(sends)
            for book in self._books.values():
                book.add(self._counting(sends, book.week))

    def _book(self, week: Week) -> UseBook:
        if week not in self._books:
            uses = self._gathered.uses
            shared = not self._gathered.settings.unique_across_creators
            book = UseBook.open(self._gathered.snapshot, week, uses.without_week(week) if shared else uses)
            for sends in self._noted:
                book.add(self._counting(sends, week))
            self._books[week] = book
        return self._books[week]

    def _counting(self, sends: Sequence[PlannedSend], week: Week) -> Sequence[PlannedSend]:
        """What counts as used for a creator of that week: in it, only where captions are not shared."""
        if self._gathered.settings.unique_across_creators:
            return sends
        return [send for send in sends if send.day not in week.days]


def _draw(creator_id: CreatorId, week: Week) -> str:
    return hashlib.sha256(f"{creator_id}|{week}".encode()).hexdigest()


def with_texts(plan: WeekPlan, texts: Mapping[str, str]) -> WeekPlan:
    """The week with the texts of its captions."""
    sends = tuple(
        send if send.caption_id is None else replace(send, caption_text=texts.get(send.caption_id))
        for send in plan.sends
    )
    return replace(plan, sends=sends)


def caption_ids(plans: Iterable[WeekPlan]) -> set[str]:
    """Every caption the weeks use."""
    return {str(send.caption_id) for plan in plans for send in plan.sends if send.caption_id is not None}

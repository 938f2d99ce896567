"""One creator at a time: inputs from what was gathered, the planned week, its judgement."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from eros_desktop.domain.captions.selection import CaptionPicker
from eros_desktop.domain.errors import CannotPlan
from eros_desktop.domain.planning.inputs import PlanInputs
from eros_desktop.domain.planning.planner import plan_week
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.schedule.judge import judge
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.weeks import Week
from eros_desktop.services.plans.gathering import Candidate, Gathered
from eros_desktop.services.plans.judging import judge_context
from eros_desktop.services.plans.uses import UseBook
from eros_desktop.services.signals import Insight, InsightCache
from eros_desktop.services.volumes import Calculation, VolumeService


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

    def plan(self, candidate: Candidate) -> tuple[WeekPlan, Calculation]:
        """The creator's week, still without texts and judgement. Raises CannotPlan."""
        calculation = self.calculation(candidate)
        try:
            plan = plan_week(
                self.inputs(candidate, calculation), self._gathered.snapshot.bank, self._reference
            )
        except CannotPlan:
            self._note(candidate.existing.sends if candidate.existing else ())
            raise
        self._note(plan.sends)
        return plan, calculation

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
        )

    def _insight(self, candidate: Candidate) -> Insight:
        gathered = self._gathered
        return self._insights.of(
            gathered.snapshot, candidate.creator_id, candidate.today, gathered.settings.tier_minimum_sends
        )

    def _note(self, sends: Sequence[PlannedSend]) -> None:
        """Takes the captions of these sends for everyone planned after, also in another week."""
        self._noted.append(sends)
        for book in self._books.values():
            book.add(sends)

    def _book(self, week: Week) -> UseBook:
        if week not in self._books:
            book = UseBook.open(self._gathered.snapshot, week, self._gathered.uses)
            for sends in self._noted:
                book.add(sends)
            self._books[week] = book
        return self._books[week]


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

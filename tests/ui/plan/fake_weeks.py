"""Proposals, what-if, statuses, fixes and exports over weeks in memory, with the shapes of the real ones."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from eros_desktop.app.paths import resources_dir
from eros_desktop.domain.analytics.plan_actual import PlanActual
from eros_desktop.domain.errors import Conflict
from eros_desktop.domain.schedule.difference import WeekDifference, WeekTotals, difference
from eros_desktop.domain.schedule.fixes import Fix, fix_for
from eros_desktop.domain.schedule.outlook import Outlook
from eros_desktop.domain.schedule.sends import WeekPlan, WeekStatus
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.exports.formats import ExportFormat, format_named, load_formats
from eros_desktop.services.exports.outgoing import Wishes
from eros_desktop.services.exports.parts import WHOLE, ExportPart, part_of
from eros_desktop.services.exports.service import ExportPreview
from eros_desktop.services.exports.sifting import sift
from eros_desktop.services.plans.mending import WeekFixes
from eros_desktop.services.plans.trial_changes import TrialRequest
from eros_desktop.services.plans.trials import Side, Trial
from tests.support.builders_schedule import context
from tests.support.fake_services import PEOPLE

Stored = dict[tuple[CreatorId, Week], WeekPlan]


@dataclass
class FakeProposal:
    plan: WeekPlan
    before: WeekPlan | None

    @property
    def creator_id(self) -> CreatorId:
        return self.plan.creator_id

    @cached_property
    def difference(self) -> WeekDifference:
        return difference(self.before, self.plan)


@dataclass
class FakeProposed:
    proposals: tuple[FakeProposal, ...]
    errors: tuple[SimpleNamespace, ...] = ()
    change: Change | None = None
    clashing: dict[CreatorId, tuple[CreatorId, ...]] = field(default_factory=dict)

    def clashes(self, chosen: Collection[CreatorId]) -> dict[CreatorId, tuple[CreatorId, ...]]:
        return {
            who: tuple(other for other in others if other not in chosen)
            for who, others in self.clashing.items()
            if who in chosen and any(other not in chosen for other in others)
        }


@dataclass
class FakeProposals:
    """Proposes `plans.next_plan` for everyone; reports progress per creator like the real one."""

    plans: Any
    clashing: dict[CreatorId, tuple[CreatorId, ...]] = field(default_factory=dict)

    def propose(
        self, names: Sequence[str], week: Week, *, progress: Any, save_new: bool = False
    ) -> FakeProposed:
        self.plans.runs.append(tuple(names))
        for place, name in enumerate(names):
            if self.plans.withdraw:
                progress.cancel()
            progress.report(place, len(names), name)
        if self.plans.refusals:
            return FakeProposed((), self.plans.refusals)
        found = FakeProposed(
            tuple(
                FakeProposal(
                    replace(self.plans.next_plan, creator_id=CreatorId(name), page_name=f"page-{name}"),
                    self.plans.stored.get((CreatorId(name), week)),
                )
                for name in names
            ),
            clashing=self.clashing,
        )
        is_new = all(one.before is None for one in found.proposals)
        return self.accept(found) if save_new and is_new else found

    def accept(self, found: FakeProposed, chosen: Collection[CreatorId] | None = None) -> FakeProposed:
        kept = [one for one in found.proposals if chosen is None or one.creator_id in chosen]
        self.plans.accepted.append(tuple(one.creator_id for one in kept))
        self.plans.stored.update({(one.creator_id, one.plan.week): one.plan for one in kept})
        return replace(found, change=Change(Topic.WEEKS, f"Planned {len(kept)} weeks"))


@dataclass
class FakeStatuses:
    """Moves a week on; `error` refuses."""

    stored: Stored
    error: Exception | None = None
    reasons: list[str] = field(default_factory=list)
    passed: int = 0

    def approve(self, creator_id: CreatorId, week: Week) -> Change:
        return self._set(creator_id, week, "approved")

    def withdraw(self, creator_id: CreatorId, week: Week) -> Change:
        return self._set(creator_id, week, "draft")

    def complete(self, creator_id: CreatorId, week: Week) -> Change:
        return self._set(creator_id, week, "completed")

    def reopen(self, creator_id: CreatorId, week: Week, reason: str) -> Change:
        self.reasons.append(reason)
        return self._set(creator_id, week, "draft")

    def complete_passed(self) -> Change | None:
        self.passed += 1
        return None

    def _set(self, creator_id: CreatorId, week: Week, status: WeekStatus) -> Change:
        if self.error is not None:
            raise self.error
        self.stored[(creator_id, week)] = replace(self.stored[(creator_id, week)], status=status)
        return Change(Topic.WEEKS, f"Now {status}")


@dataclass
class FakeFixes:
    """Real fixes of the weeks in memory."""

    stored: Stored
    editor: Any

    def fixes(self, creator_id: CreatorId, week: Week, progress: Any = None) -> WeekFixes:
        plan = self.stored[(creator_id, week)]
        around, found = context(plan=plan), dict[tuple[str, tuple[int, ...]], Fix]()
        for violation in plan.validation.violations[:3] if plan.validation else ():
            fix = fix_for(violation, plan, around)
            if fix is not None:
                found[violation.rule, violation.items] = fix
        return WeekFixes(plan, self.editor.revision, found)


@dataclass
class FakeActual:
    """What became of a week, as the test says."""

    found: PlanActual | None = None

    def of(self, creator_id: CreatorId, week: Week) -> PlanActual | None:
        return self.found


@dataclass
class FakeTrials:
    """Reckons nothing: the copy is the week with another price, its totals told by the test's outlook."""

    stored: Stored
    kept_trial: Trial | None = None
    asked: list[TrialRequest] = field(default_factory=list)
    adopted: int = 0
    error: Exception | None = None

    def kept(self, creator_id: CreatorId, week: Week) -> Trial | None:
        return self.kept_trial

    def reckon(self, creator_id: CreatorId, week: Week, request: TrialRequest, *, progress: Any) -> Trial:
        self.asked.append(request)
        progress.report(0, 1)
        if self.error is not None:
            raise self.error
        self.kept_trial = trial_of(self.stored[(creator_id, week)], request)
        return self.kept_trial

    def adopt(self, creator_id: CreatorId, week: Week) -> Change:
        if self.kept_trial is None or self.kept_trial.is_stale:
            raise Conflict("The week was changed since the what-if was reckoned.")
        self.adopted += 1
        self.stored[(creator_id, week)] = self.kept_trial.then.plan
        return Change(Topic.WEEKS, "Adopted a what-if")

    def drop(self, creator_id: CreatorId, week: Week) -> None:
        self.kept_trial = None


def trial_of(plan: WeekPlan, request: TrialRequest, *, is_stale: bool = False) -> Trial:
    """A what-if that leaves out the last send."""
    then = replace(plan, sends=plan.sends[:-1])
    return Trial(
        request, _side(plan, 100_000), _side(then, 90_000), difference(plan, then), True, is_stale, "now"
    )


def _side(plan: WeekPlan, low_cents: int) -> Side:
    outlook = Outlook(120_000, low_cents, 150_000, "Because of the past weeks.", 0.61)
    return Side(plan, WeekTotals.of(plan), outlook, 62.0)


@dataclass
class FakeExports:
    """Notes what was asked for; writes nothing. The formats and the preview are the real ones'."""

    asked: list[tuple[tuple[str, ...], str, Path, bool]] = field(default_factory=list)
    parts: list[ExportPart] = field(default_factory=list)
    left_out: tuple[str, ...] = ()
    queued: int = 0

    def formats(self) -> Sequence[ExportFormat]:
        return load_formats(resources_dir())

    def creators_with(self, week: Week) -> tuple[CreatorId, ...]:
        return tuple(one.creator_id for one in PEOPLE[:2])

    def past(self, creator_id: CreatorId, week: Week) -> tuple[Any, ...]:
        return ()

    def preview(
        self,
        plan: WeekPlan,
        past: Any,
        key: str,
        part: ExportPart = WHOLE,
        *,
        allow_manual: bool = False,
        zone: str | None = None,
        account: str = "",
    ) -> ExportPreview:
        wanted = part_of(plan, part)
        chosen = format_named(self.formats(), key)
        sifted = sift(wanted, chosen.spec, Wishes(zone=zone, account=account), allow_manual=True)
        return ExportPreview(
            len(sifted.plan.sends), len(sifted.left_out), (), chosen.sample(sifted.plan), sifted.reasons
        )

    def export(
        self,
        creator_ids: Sequence[str],
        week: Week,
        format_key: str,
        out: Path,
        *,
        allow_manual: bool = False,
        part: ExportPart = WHOLE,
        zone: str | None = None,
        account: str = "",
    ) -> SimpleNamespace:
        self.asked.append((tuple(creator_ids), format_key, out, allow_manual))
        self.parts.append(part)
        files = tuple(out / f"{name}.{format_key}" for name in creator_ids)
        change = Change(Topic.WEEKS, "Exported")
        return SimpleNamespace(
            files=files, sends=51, left_out=self.left_out, already_exported=(), change=change,
            queued=self.queued, notes=(),
        )  # fmt: skip


@dataclass
class FakeWeeks:
    """What can be done with whole weeks."""

    proposals: FakeProposals
    trials: FakeTrials
    statuses: FakeStatuses
    fixes: FakeFixes
    actual: FakeActual = field(default_factory=FakeActual)

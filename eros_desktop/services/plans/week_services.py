"""The services about a week as a whole, put together: they stand on each other."""

from __future__ import annotations

from dataclasses import dataclass

from eros_desktop.domain.reference import Reference
from eros_desktop.services.clock import Clock
from eros_desktop.services.plans.actual import PlanActualService
from eros_desktop.services.plans.desks import Desks
from eros_desktop.services.plans.editing import PlanEditor
from eros_desktop.services.plans.mending import FixService
from eros_desktop.services.plans.proposals import ProposalService
from eros_desktop.services.plans.service import PlanService
from eros_desktop.services.plans.statuses import StatusService
from eros_desktop.services.plans.trials import TrialService
from eros_desktop.services.signals import InsightCache
from eros_desktop.services.snapshot import SnapshotCache
from eros_desktop.store.stores import WorkspaceStore


@dataclass(frozen=True, slots=True)
class WeekServices:
    """What can be done with whole weeks: propose, try out, approve, mend, and compare with what was sent."""

    plans: PlanService
    proposals: ProposalService
    trials: TrialService
    statuses: StatusService
    fixes: FixService
    actual: PlanActualService


def make_week_services(
    store: WorkspaceStore,
    desks: Desks,
    editor: PlanEditor,
    snapshots: SnapshotCache,
    insights: InsightCache,
    reference: Reference,
    clock: Clock,
) -> WeekServices:
    """Wires them for one workspace."""
    proposals = ProposalService(store, desks, reference, clock)
    plans = PlanService(store, desks, proposals, reference, clock)
    actual = PlanActualService(store, snapshots, insights, clock)
    return WeekServices(
        plans,
        proposals,
        TrialService(store, desks, actual, reference, clock),
        StatusService(store, plans, actual, clock),
        FixService(store, desks, editor),
        actual,
    )

"""Where desks come from: what a run reads is gathered, and the desk it is worked out on is set up."""

from __future__ import annotations

from collections.abc import Sequence

from eros_desktop.domain.reference import Reference
from eros_desktop.domain.weeks import Week
from eros_desktop.services.clock import Clock
from eros_desktop.services.plans.desk import PlanningDesk
from eros_desktop.services.plans.gathering import Gathered, Refuse, gather, refuse_nothing
from eros_desktop.services.plans.uses import UseCache
from eros_desktop.services.signals import InsightCache
from eros_desktop.services.snapshot import SnapshotCache
from eros_desktop.services.volumes import VolumeService
from eros_desktop.store.stores import WorkspaceStore


class Desks:
    """Gathers runs and sets up their desks; keeps planned uses between runs. Safe on any thread."""

    def __init__(
        self,
        store: WorkspaceStore,
        snapshots: SnapshotCache,
        insights: InsightCache,
        volumes: VolumeService,
        reference: Reference,
        clock: Clock,
    ) -> None:
        self._store = store
        self._snapshots = snapshots
        self._uses = UseCache()
        self._insights = insights
        self._volumes = volumes
        self._reference = reference
        self._clock = clock

    def gather(self, names: Sequence[str], week: Week | None, refuse: Refuse = refuse_nothing) -> Gathered:
        """Everything a run over the named creators (ids or page names) reads, in one consistent view."""
        with self._store.read() as stores:
            return gather(stores, self._snapshots, self._uses, names, week, self._clock, refuse)

    def desk(self, gathered: Gathered, seed: int) -> PlanningDesk:
        """The desk on which the run is worked out."""
        return PlanningDesk(gathered, self._reference, self._volumes, self._insights, seed)

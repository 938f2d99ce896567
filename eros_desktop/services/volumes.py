"""How much to send: gathers a creator's inputs, calculates, logs."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from eros_desktop.domain.analytics.elasticity import elasticity_curve
from eros_desktop.domain.captions.supply import usable_by_send_type
from eros_desktop.domain.creators import CreatorProfile
from eros_desktop.domain.errors import NotFound
from eros_desktop.domain.planning.inputs import PlanSettings
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.volume.calculation import calculate_volume
from eros_desktop.domain.volume.document import volume_result_to_dict
from eros_desktop.domain.volume.rules import VolumeRules
from eros_desktop.domain.volume.values import (
    HorizonScores,
    VolumeInputs,
    VolumeOverride,
    VolumeResult,
    VolumeTrigger,
)
from eros_desktop.domain.volume.what_if import WhatIf, tried
from eros_desktop.domain.weeks import Week
from eros_desktop.services.clock import Clock
from eros_desktop.services.settings import planning_settings
from eros_desktop.services.signals import Insight, InsightCache
from eros_desktop.services.snapshot import Snapshot, SnapshotCache
from eros_desktop.store.stores import Stores, WorkspaceStore
from eros_desktop.store.volumes import VolumeRecord

FEWEST_MESSAGES = 5


@dataclass(frozen=True, slots=True)
class Calculation:
    """A volume result with its inputs and the time it took in milliseconds."""

    creator_id: CreatorId
    inputs: VolumeInputs
    result: VolumeResult
    milliseconds: float

    def record(self, at: str) -> VolumeRecord:
        """The calculation as it is logged; `at` is UTC."""
        return VolumeRecord(
            self.creator_id,
            self.result,
            _plain(asdict(self.inputs)),
            volume_result_to_dict(self.result),
            self.milliseconds,
            at,
        )


@dataclass(frozen=True, slots=True)
class StoredFactors:
    """What the workspace keeps about volume: triggers, overrides, scores of creators without messages."""

    triggers: Mapping[CreatorId, tuple[VolumeTrigger, ...]]
    overrides: Mapping[CreatorId, VolumeOverride]
    scores: Mapping[CreatorId, Mapping[str, HorizonScores]]

    @classmethod
    def read(cls, stores: Stores, week: Week, today: date) -> StoredFactors:
        return cls(
            stores.volumes.triggers(today),
            stores.volumes.overrides(week.monday, week.sunday),
            stores.volumes.stored_scores(),
        )


class VolumeService:
    """Calculates volumes and keeps their log."""

    def __init__(
        self,
        store: WorkspaceStore,
        snapshots: SnapshotCache,
        insights: InsightCache,
        reference: Reference,
        rules: VolumeRules,
        clock: Clock,
    ) -> None:
        self._store = store
        self._snapshots = snapshots
        self._insights = insights
        self._reference = reference
        self._rules = rules
        self._clock = clock

    def calculate(self, creator_id: CreatorId, week: Week | None = None) -> VolumeResult:
        """The volume of one creator's week (default: the next one); logged where that can be written."""
        found = self.prepared(creator_id, week)
        if not self._store.is_read_only:
            with self._store.write() as stores:
                stores.volumes.log(found.record(self._clock.stamp()), None)
                stores.volumes.count_applied(found.inputs.triggers)
        return found.result

    def what_if(self, known: Calculation, chosen: WhatIf) -> VolumeResult:
        """The volume with a few figures replaced; nothing is read or stored. Raises InvalidInput."""
        return calculate_volume(tried(known.inputs, known.result, chosen), self._rules)

    def prepared(self, creator_id: CreatorId, week: Week | None = None) -> Calculation:
        """The calculation of one creator's week from what is stored now; nothing is logged.

        Raises NotFound.
        """
        with self._store.read() as stores:
            profile = stores.creators.profiles([creator_id]).get(creator_id)
            if profile is None:
                raise NotFound(
                    f"There is no creator '{creator_id}'. Nothing was changed; run creators to see them."
                )
            today = self._clock.today(profile.creator.zone)
            chosen = week or Week.after(today)
            settings = planning_settings(stores)
            snapshot = self._snapshots.current(stores)
            factors = StoredFactors.read(stores, chosen, today)
        insight = self._insights.of(snapshot, creator_id, today, settings.tier_minimum_sends)
        return self.calculation(profile, snapshot, insight, factors, settings, chosen, today)

    def calculation(
        self,
        profile: CreatorProfile,
        snapshot: Snapshot,
        insight: Insight,
        factors: StoredFactors,
        settings: PlanSettings,
        week: Week,
        today: date,
    ) -> Calculation:
        """The calculation from data already at hand; nothing is read or written."""
        started = time.perf_counter()
        inputs = self._inputs(profile, snapshot, insight, factors, settings, week, today)
        result = calculate_volume(inputs, self._rules)
        return Calculation(profile.creator.creator_id, inputs, result, (time.perf_counter() - started) * 1000)

    def _inputs(
        self,
        profile: CreatorProfile,
        snapshot: Snapshot,
        insight: Insight,
        factors: StoredFactors,
        settings: PlanSettings,
        week: Week,
        today: date,
    ) -> VolumeInputs:
        creator, signals = profile.creator, insight.signals
        stored = factors.scores.get(creator.creator_id, {})
        has_messages = signals.message_count >= FEWEST_MESSAGES or not stored
        horizons = signals.horizons if has_messages else stored
        base = horizons.get("14d") or HorizonScores(50.0, 50.0)
        avoided = {name for name, tier in insight.tiers.items() if tier == "AVOID"}
        return VolumeInputs(
            fan_count=creator.current_active_fans,
            page_type=creator.page_type,
            saturation_score=base.saturation,
            opportunity_score=base.opportunity,
            revenue_trend=signals.revenue_trend,
            message_count=signals.message_count,
            content_category=creator.content_category,
            horizons=horizons,
            elasticity=elasticity_curve(signals.elasticity_samples, self._rules.elasticity),
            dow_samples=signals.dow_samples,
            flags=profile.flags,
            content_tiers={name: insight.tiers.get(name, "MID") for name in sorted(profile.vault_types)},
            vault_types=profile.vault_types,
            triggers=tuple(
                trigger
                for trigger in factors.triggers.get(creator.creator_id, ())
                if trigger.expires_at >= today.isoformat()
            ),
            pool=usable_by_send_type(
                snapshot.bank, profile.vault_types, avoided, creator.page_type, week.monday.toordinal(),
                self._reference, settings.freshness_mode,
            ),
            average_rps=signals.average_rps,
            override=factors.overrides.get(creator.creator_id),
            data_source="calculated_on_demand" if has_messages and signals.message_count else (
                "cached_tracking" if stored else "fallback"
            ),
            tracking_date=today.isoformat(),
        )  # fmt: skip


def _plain(value: Any) -> Any:
    """The value as JSON knows it: sets sorted, tuples as lists, keys as text."""
    if isinstance(value, Mapping):
        return {str(key): _plain(entry) for key, entry in value.items()}
    if isinstance(value, set | frozenset):
        return sorted(value)
    if isinstance(value, tuple | list):
        return [_plain(entry) for entry in value]
    return value

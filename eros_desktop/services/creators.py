"""Creators as a manager sees them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np

from eros_desktop.domain.captions.health import PoolHealth, Supply, pool_health, supply
from eros_desktop.domain.creators import Creator, CreatorProfile, Persona
from eros_desktop.domain.errors import NotFound
from eros_desktop.domain.planning.inputs import PlanSettings
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.values import Cents, CreatorId
from eros_desktop.domain.volume.rules import VolumeRules
from eros_desktop.domain.volume.tiers import tier_of
from eros_desktop.domain.weeks import Week
from eros_desktop.services.clock import Clock
from eros_desktop.services.settings import planning_settings
from eros_desktop.services.signals import InsightCache
from eros_desktop.services.snapshot import Snapshot, SnapshotCache
from eros_desktop.store.stores import Stores, WorkspaceStore

MONTH_DAYS = 30


@dataclass(frozen=True, slots=True)
class CreatorOverview:
    """One line of the creators table. Scores 0..100, None without enough messages; money whole cents."""

    creator: Creator
    persona: Persona | None
    vault_types: int
    earnings_30d_cents: Cents
    saturation: float | None
    opportunity: float | None
    caption_pool: int
    """Active captions whose content type the creator has."""
    pool_health: PoolHealth
    next_week_status: str | None
    volume_level: str
    issues: tuple[str, ...]


class CreatorService:
    """Reads creators."""

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

    def find(self, name: str) -> Creator:
        """The creator of that id or page name. Raises NotFound."""
        with self._store.read() as stores:
            found = stores.creators.find(name)
            known = [creator.page_name for creator in stores.creators.all()] if found is None else []
        if found is None:
            listed = (
                f"Known pages: {', '.join(known[:10])}."
                if known
                else "There are no creators yet; import some or run demo."
            )
            raise NotFound(
                f"There is no creator '{name}'. Nothing was changed. {listed}", details={"creator": name}
            )
        return found

    def active_ids(self) -> tuple[CreatorId, ...]:
        """Every active creator, by page name."""
        with self._store.read() as stores:
            return tuple(creator.creator_id for creator in stores.creators.all() if creator.is_active)

    def overview(self) -> tuple[CreatorOverview, ...]:
        """Every creator, active ones first, with what is known and what is missing."""
        with self._store.read() as stores:
            profiles = stores.creators.profiles()
            snapshot = self._snapshots.current(stores)
            settings = planning_settings(stores)
            statuses = _next_week_statuses(stores, profiles, self._clock)
        supplies: dict[date, Supply] = {}
        for profile in profiles.values():
            today = self._clock.today(profile.creator.zone)
            if today not in supplies:
                supplies[today] = supply(snapshot.bank, today.toordinal(), settings.freshness_mode)
        return tuple(
            self._overview(profile, snapshot, settings, supplies, statuses.get(creator_id))
            for creator_id, profile in profiles.items()
        )

    def _overview(
        self,
        profile: CreatorProfile,
        snapshot: Snapshot,
        settings: PlanSettings,
        supplies: Mapping[date, Supply],
        status: str | None,
    ) -> CreatorOverview:
        creator = profile.creator
        today = self._clock.today(creator.zone)
        insight = self._insights.of(snapshot, creator.creator_id, today, settings.tier_minimum_sends)
        signals = insight.signals
        avoided = {name for name, tier in insight.tiers.items() if tier == "AVOID"}
        recent = snapshot.messages.of_creator(creator.creator_id).between(
            today - timedelta(days=MONTH_DAYS - 1), today
        )
        fortnight = signals.horizons.get("14d")
        pool = _pool(profile, snapshot)
        return CreatorOverview(
            creator=creator,
            persona=profile.persona,
            vault_types=len(profile.vault_types),
            earnings_30d_cents=Cents(int(recent.earned_cents.sum())),
            saturation=fortnight.saturation if fortnight else None,
            opportunity=fortnight.opportunity if fortnight else None,
            caption_pool=pool,
            pool_health=pool_health(
                supplies[today],
                profile.vault_types,
                avoided,
                creator.page_type,
                self._reference,
                self._rules.pool,
            ),
            next_week_status=status,
            volume_level=tier_of(creator.current_active_fans, self._rules).key.upper(),
            issues=_issues(profile, signals.message_count, pool),
        )


def overview_document(entry: CreatorOverview) -> dict[str, Any]:
    """The overview as JSON."""
    creator = entry.creator
    return {
        "creator_id": creator.creator_id,
        "page_name": creator.page_name,
        "display_name": creator.display_name,
        "page_type": creator.page_type,
        "is_active": creator.is_active,
        "timezone": creator.timezone,
        "performance_tier": creator.performance_tier,
        "volume_level": entry.volume_level,
        "current_active_fans": creator.current_active_fans,
        "content_category": creator.content_category,
        "persona_type": entry.persona.persona_type if entry.persona else None,
        "vault_types": entry.vault_types,
        "caption_pool": entry.caption_pool,
        "caption_pool_status": entry.pool_health.status,
        "earnings_30d": entry.earnings_30d_cents / 100,
        "saturation_score": entry.saturation,
        "opportunity_score": entry.opportunity,
        "next_week_status": entry.next_week_status,
        "issues": list(entry.issues),
    }


def _next_week_statuses(
    stores: Stores, profiles: dict[CreatorId, CreatorProfile], clock: Clock
) -> dict[CreatorId, str]:
    """Status of each creator's next week; the week after today in the creator's own zone."""
    weeks: dict[CreatorId, Week] = {
        creator_id: Week.after(clock.today(profile.creator.zone)) for creator_id, profile in profiles.items()
    }
    stored = {week: stores.plans.stored(week) for week in set(weeks.values())}
    return {
        creator_id: stored[week][creator_id].status
        for creator_id, week in weeks.items()
        if creator_id in stored[week]
    }


def _pool(profile: CreatorProfile, snapshot: Snapshot) -> int:
    bank = snapshot.bank
    stocked = np.array([*(name in profile.vault_types for name in bank.content_type_names), False])
    return int((stocked[bank.content_type] & bank.is_active).sum())


def _issues(profile: CreatorProfile, message_count: int, pool: int) -> tuple[str, ...]:
    """What keeps the creator from being planned well, worst first."""
    found = []
    if not profile.creator.is_active:
        found.append("inactive")
    if not profile.vault_types:
        found.append("empty vault")
    elif pool == 0:
        found.append("no captions")
    if profile.persona is None:
        found.append("no persona")
    if message_count == 0:
        found.append("no messages in the last 30 days")
    return tuple(found)

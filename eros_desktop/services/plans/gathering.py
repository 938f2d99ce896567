"""Everything one run reads from the workspace, in one consistent view."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from eros_desktop.domain.captions.table import CaptionTable
from eros_desktop.domain.creators import CreatorProfile
from eros_desktop.domain.errors import ErosError, NotFound
from eros_desktop.domain.planning.inputs import PlanSettings
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.services.clock import Clock
from eros_desktop.services.plans.results import PlanError
from eros_desktop.services.plans.uses import PlannedUses, UseCache
from eros_desktop.services.settings import planning_settings
from eros_desktop.services.snapshot import Snapshot, SnapshotCache
from eros_desktop.services.volumes import StoredFactors
from eros_desktop.store.captions import OwnCaptionScores
from eros_desktop.store.plans import StoredWeek
from eros_desktop.store.stores import Stores

OWN_SCORE_SENDS = 5


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """One creator of a run: the week to plan, the day it is there, and what is already stored."""

    profile: CreatorProfile
    week: Week
    today: date
    stored: StoredWeek | None
    existing: WeekPlan | None
    own_scores: OwnCaptionScores

    @property
    def creator_id(self) -> CreatorId:
        return self.profile.creator.creator_id

    @property
    def kept(self) -> tuple[PlannedSend, ...]:
        """Locked and hand-edited sends, which stay as they are.

        So do the sends they refer to: a follow-up needs its parent, a link drop its campaign
        (domain.md 2.7, 8).
        """
        sends = self.existing.sends if self.existing else ()
        held = [send for send in sends if send.is_locked or send.is_hand_edited]
        wanted = {number for send in held for number in (send.parent_item_id, send.campaign_item_id)}
        return tuple(send for send in sends if send in held or send.item_id in wanted)


Refuse = Callable[[Candidate, CaptionTable], ErosError | None]
"""Says why a week must not be planned, given the bank."""


def refuse_nothing(candidate: Candidate, bank: CaptionTable) -> ErosError | None:
    """For looking at a week instead of planning it."""
    del candidate, bank
    return None


@dataclass(frozen=True, slots=True, eq=False)
class Gathered:
    """What a run needs; nothing is read after it."""

    candidates: tuple[Candidate, ...]
    errors: tuple[PlanError, ...]
    snapshot: Snapshot
    settings: PlanSettings
    factors: Mapping[Week, StoredFactors]
    uses: PlannedUses
    """Planned uses of everyone but the weeks this run replaces."""
    others_revision: int
    """Highest revision among the weeks the run does not replace."""


def gather(
    stores: Stores,
    snapshots: SnapshotCache,
    use_cache: UseCache,
    names: Sequence[str],
    week: Week | None,
    clock: Clock,
    refuse: Refuse = refuse_nothing,
) -> Gathered:
    """Reads the named creators (ids or page names); unknown and refused ones become errors, not exceptions.

    The week of a refused creator stays, so its captions are as taken as everyone else's.
    """
    snapshot = snapshots.current(stores)
    found, unknown = _named(stores, names)
    candidates, refused = _sorted_out(_candidates(stores, found, week, clock), snapshot.bank, refuse)
    weeks = {entry.week for entry in candidates}
    replaced = {(entry.creator_id, str(entry.week)) for entry in candidates}
    return Gathered(
        candidates,
        (*unknown, *refused),
        snapshot,
        planning_settings(stores),
        {chosen: StoredFactors.read(stores, chosen, _earliest(candidates, chosen)) for chosen in weeks},
        use_cache.outside(stores, snapshot, replaced),
        stores.plans.revision_outside(replaced),
    )


def _candidates(
    stores: Stores, found: Sequence[CreatorProfile], week: Week | None, clock: Clock
) -> tuple[Candidate, ...]:
    planned = {
        profile.creator.creator_id: week or Week.after(clock.today(profile.creator.zone)) for profile in found
    }
    rows = {chosen: stores.plans.stored(chosen) for chosen in set(planned.values())}
    return tuple(
        Candidate(
            profile,
            planned[profile.creator.creator_id],
            clock.today(profile.creator.zone),
            rows[planned[profile.creator.creator_id]].get(profile.creator.creator_id),
            _existing(stores, profile, planned[profile.creator.creator_id], rows),
            stores.captions.own_scores(profile.creator.creator_id, OWN_SCORE_SENDS),
        )
        for profile in found
    )


def _sorted_out(
    candidates: Sequence[Candidate], bank: CaptionTable, refuse: Refuse
) -> tuple[tuple[Candidate, ...], tuple[PlanError, ...]]:
    """Creators whose week may be planned, and why the others' may not."""
    kept, errors = [], []
    for candidate in candidates:
        error = refuse(candidate, bank)
        if error is None:
            kept.append(candidate)
        else:
            errors.append(PlanError.of(error, candidate.creator_id, candidate.profile.creator.page_name))
    return tuple(kept), tuple(errors)


def _named(stores: Stores, names: Sequence[str]) -> tuple[list[CreatorProfile], tuple[PlanError, ...]]:
    known = {name: stores.creators.find(name) for name in names}
    ids = list(dict.fromkeys(creator.creator_id for creator in known.values() if creator is not None))
    profiles = stores.creators.profiles(ids)
    errors = (PlanError.of(_unknown(name), None, name) for name, creator in known.items() if creator is None)
    return [profiles[creator_id] for creator_id in ids], tuple(errors)


def _unknown(name: str) -> ErosError:
    return NotFound(
        f"There is no creator '{name}', so nothing was planned for it; run creators to see the known ones."
    )


def _existing(
    stores: Stores, profile: CreatorProfile, week: Week, rows: Mapping[Week, Mapping[CreatorId, StoredWeek]]
) -> WeekPlan | None:
    creator_id = profile.creator.creator_id
    return stores.plans.load(creator_id, week) if creator_id in rows[week] else None


def _earliest(candidates: tuple[Candidate, ...], week: Week) -> date:
    return min(entry.today for entry in candidates if entry.week == week)

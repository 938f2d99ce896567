"""What the pane reads and reckons on a worker's thread. No widgets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from eros_desktop.domain.creators import Creator
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.services.changes import Change, Topic
from eros_desktop.ui.plan.picture import WeekPicture, heat_of, kept_sends, picture_of

if TYPE_CHECKING:
    from eros_desktop.services.bundle import Services

REPLACEABLE = ("draft", "approved")


def read_week(services: Services, creator_id: CreatorId, week: Week) -> WeekPicture | None:
    """The stored week with the heat of the creator's hours, None when nothing is planned."""
    plan = services.plans.week(creator_id, week)
    if plan is None:
        return None
    heat = heat_of(services.analytics.expected_by_hour(creator_id))
    return picture_of(plan, services.reference, heat)


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands where weeks are to be planned. `replaced` and `kept` count sends of `drafts` weeks."""

    names: tuple[CreatorId, ...]
    drafts: int = 0
    replaced: int = 0
    kept: int = 0
    closed: int = 0
    """Weeks that are queued or completed and stay as they are."""


def read_standing(services: Services, names: Sequence[CreatorId], week: Week) -> Standing:
    """Counts what planning these creators would replace."""
    statuses = services.plans.statuses(week)
    drafts = [name for name in names if statuses.get(name) in REPLACEABLE]
    plans = [plan for name in drafts if (plan := services.plans.week(name, week)) is not None]
    kept = sum(kept_sends(plan) for plan in plans)
    return Standing(
        tuple(names),
        len(plans),
        sum(len(plan.sends) for plan in plans) - kept,
        kept,
        sum(name in statuses and statuses[name] not in REPLACEABLE for name in names),
    )


def active_creators(services: Services) -> tuple[Creator, ...]:
    """Every active creator, by name."""
    found = (row.creator for row in services.creators.overview())
    return tuple(sorted((one for one in found if one.is_active), key=lambda one: one.display_name.casefold()))


def set_locked(
    services: Services, creator_id: CreatorId, week: Week, items: Sequence[int], locked: bool
) -> Change:
    """Locks or frees sends and says so in one sentence."""
    changes = [services.plans.set_locked(creator_id, week, item, locked) for item in items]
    if len(changes) == 1:
        return changes[0]
    return Change(Topic.WEEKS, f"{'Locked' if locked else 'Unlocked'} {len(changes)} sends")

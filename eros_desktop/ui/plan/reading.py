"""What the pane reads and reckons on a worker's thread. No widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from eros_desktop.domain.creators import Creator
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.ui.plan.picture import WeekPicture, heat_of, picture_of

if TYPE_CHECKING:
    from eros_desktop.services.bundle import Services


def read_week(services: Services, creator_id: CreatorId, week: Week) -> WeekPicture | None:
    """The stored week with the heat of the creator's hours, None when nothing is planned."""
    plan = services.plans.week(creator_id, week)
    if plan is None:
        return None
    heat = heat_of(services.analytics.expected_by_hour(creator_id))
    marks = frozenset[str]().union(*(one.marks for one in services.exports.past(creator_id, week)))
    return picture_of(plan, services.reference, heat, marks)


def active_creators(services: Services) -> tuple[Creator, ...]:
    """Every active creator, by name."""
    found = (row.creator for row in services.creators.overview())
    return tuple(sorted((one for one in found if one.is_active), key=lambda one: one.display_name.casefold()))

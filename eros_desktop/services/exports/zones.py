"""In which zone a file tells its times, and which times it cannot tell."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from eros_desktop.domain.errors import InvalidInput
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.services.exports.outgoing import Wishes
from eros_desktop.services.exports.specs import FormatSpec


def zone_of(spec: FormatSpec, plan: WeekPlan, wishes: Wishes) -> ZoneInfo:
    """The zone of a posting file: the wished one, the format's own, else the creator's.

    Files for people and programs tell the creator's own times. Raises InvalidInput for an unknown zone.
    """
    name = plan.timezone
    if spec.zone != "creator":
        name = spec.zone
    elif spec.is_for_tool and wishes.zone:
        name = wishes.zone
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise InvalidInput(
            "zone",
            f"'{name}' is not a time zone. Nothing was written; use a name like America/New_York.",
        ) from None


def local_moment(send: PlannedSend, plan: WeekPlan, zone: ZoneInfo) -> datetime:
    """When the send goes out on a clock of that zone, without the zone; in the creator's own as planned."""
    if zone.key == plan.timezone:
        return send.moment
    return plan.utc(send).astimezone(zone).replace(tzinfo=None)


def trouble_with_clock(send: PlannedSend, plan: WeekPlan, zone: ZoneInfo) -> str | None:
    """What that clock has of the hour of the send, where its time does not name the instant; else None."""
    local, instant = local_moment(send, plan, zone), plan.utc(send)
    early, late = (local.replace(tzinfo=zone, fold=fold).timestamp() for fold in (0, 1))
    if early == late == instant.timestamp():
        return None
    has_it = instant.astimezone(zone).replace(tzinfo=None) == local
    return f"{zone.key} has twice" if has_it else f"{zone.key} skips"

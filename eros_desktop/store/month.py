"""How many sends of which type each creator has on each day, counted in the database."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from eros_desktop.domain.values import CreatorId
from eros_desktop.store.tables.plans import week_plans
from eros_desktop.store.tables.schedule import schedule_items


class DayTypeCount(NamedTuple):
    """Sends of one type of a creator on a day (`YYYY-MM-DD`)."""

    creator_id: CreatorId
    day: str
    send_type_key: str
    sends: int


def day_type_counts(
    connection: Connection, creator_ids: Sequence[CreatorId], first: date, last: date
) -> list[DayTypeCount]:
    """The counts from `first` to `last`, both included; creator by creator, as the index lies."""
    items = schedule_items.c
    rows = connection.execute(
        select(items.creator_id, items.schedule_date, items.send_type_key, func.count())
        .where(items.creator_id.in_(creator_ids), items.schedule_date.between(str(first), str(last)))
        .group_by(items.creator_id, items.schedule_date, items.send_type_key)
    )
    return [DayTypeCount(row[0], row[1], row[2], row[3]) for row in rows]


def week_statuses(connection: Connection, first: date, last: date) -> dict[tuple[CreatorId, str], str]:
    """Status of every stored week whose Monday lies between, by creator and Monday."""
    weeks = week_plans.c
    rows = connection.execute(
        select(weeks.creator_id, weeks.week_start, weeks.status).where(
            weeks.week_start.between(str(first), str(last))
        )
    )
    return {(row[0], row[1]): row[2] for row in rows}

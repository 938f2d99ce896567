"""Stored predictions of weeks, to be judged."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection, select

from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.store.tables.volume import volume_predictions


class StoredPrediction(NamedTuple):
    """What was foreseen for a week, in dollars and messages, and what it earned once that was stored."""

    creator_id: CreatorId
    week: Week
    revenue: float
    messages: int
    actual_revenue: float | None


def predictions(connection: Connection, first: date, last: date) -> Sequence[StoredPrediction]:
    """The newest prediction of each creator and week that starts in `first..last`, by creator and week.

    A prediction without a revenue or for another day than a Monday cannot be judged and is left out.
    """
    table = volume_predictions
    rows = connection.execute(
        select(
            table.c.creator_id,
            table.c.week_start_date,
            table.c.predicted_weekly_revenue,
            table.c.predicted_weekly_messages,
            table.c.actual_total_revenue,
            table.c.outcome_measured,
        )
        .where(
            table.c.week_start_date >= first.isoformat(),
            table.c.week_start_date < f"{last.isoformat()}~",
            table.c.predicted_weekly_revenue.is_not(None),
        )
        .order_by(table.c.creator_id, table.c.week_start_date, table.c.prediction_id)
    )
    newest: dict[tuple[str, Week], StoredPrediction] = {}
    for creator_id, start, revenue, messages, actual, is_measured in rows:
        monday = date.fromisoformat(start[:10])
        if monday.weekday() == 0:
            week = Week(monday)
            newest[creator_id, week] = StoredPrediction(
                CreatorId(creator_id), week, revenue, messages or 0, actual if is_measured else None
            )
    return tuple(newest.values())

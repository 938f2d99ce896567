"""Stored predictions of weeks, and what came of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy import Connection, RowMapping

from eros_desktop.domain.analytics.predictions import (
    MEASURED_AFTER_DAYS,
    Forecast,
    PredictionOutcome,
)
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week, day_of

_IMPORTED = """EXISTS (SELECT 1 FROM import_changes c WHERE c.table_name = 'volume_predictions'
    AND p.prediction_id BETWEEN CAST(c.row_key AS INTEGER)
    AND CAST(coalesce(c.last_row_key, c.row_key) AS INTEGER))"""
_SELECT = f"""
SELECT p.prediction_id, p.creator_id, p.week_start_date, p.predicted_weekly_revenue,
       p.predicted_weekly_messages, p.outcome_measured, p.actual_total_revenue, p.actual_messages_sent,
       p.actual_avg_rps, p.revenue_prediction_error_pct, p.volume_prediction_error_pct,
       p.outcome_measured_at, {_IMPORTED} AS is_imported
FROM volume_predictions p
WHERE p.week_start_date >= ? AND p.week_start_date < ? AND p.predicted_weekly_revenue IS NOT NULL
ORDER BY p.creator_id, p.week_start_date, p.prediction_id
"""
_OUTCOME = """
UPDATE volume_predictions SET actual_total_revenue = ?, actual_messages_sent = ?, actual_avg_rps = ?,
       revenue_prediction_error_pct = ?, volume_prediction_error_pct = ?, outcome_measured = 1,
       outcome_measured_at = ? WHERE prediction_id = ?
"""
_FORGET = f"""
UPDATE volume_predictions AS p SET actual_total_revenue = NULL, actual_messages_sent = NULL,
       actual_avg_rps = NULL, revenue_prediction_error_pct = NULL, volume_prediction_error_pct = NULL,
       outcome_measured = 0, outcome_measured_at = NULL
WHERE p.outcome_measured = 1 AND NOT {_IMPORTED} AND NOT EXISTS (
    SELECT 1 FROM message_performance m WHERE m.creator_id = p.creator_id AND m.sent_count > 0
    AND m.sent_date >= p.week_start_date AND m.sent_date < date(substr(p.week_start_date, 1, 10), '+7 days'))
"""


class StoredPrediction(NamedTuple):
    """A prediction as it is kept. What an import brought is never written into; the program's own is."""

    prediction_id: int
    forecast: Forecast
    is_imported: bool
    kept: tuple[float | None, int | None]
    """Dollars and messages of the outcome that was written back; None before."""


def predictions(connection: Connection, first: date, last: date) -> Sequence[StoredPrediction]:
    """The newest prediction of each creator and week that starts in `first..last`, by creator and week.

    A prediction without a revenue or for another day than a Monday cannot be judged and is left out.
    """
    bounds = (first.isoformat(), f"{last.isoformat()}~")
    newest: dict[tuple[str, Week], StoredPrediction] = {}
    for row in connection.exec_driver_sql(_SELECT, bounds).mappings():
        monday = date.fromisoformat(row["week_start_date"][:10])
        if monday.weekday() == 0:
            week = Week(monday)
            newest[row["creator_id"], week] = _stored(row, week)
    return tuple(newest.values())


def keep_outcomes(connection: Connection, found: Sequence[tuple[int, PredictionOutcome]], at: str) -> None:
    """Writes what came of predictions, by their ids."""
    rows = [
        (
            one.total_revenue, one.messages_sent, one.revenue_per_recipient, one.revenue_error_percent,
            one.volume_error_percent, at, prediction_id,
        )
        for prediction_id, one in found
    ]  # fmt: skip
    if rows:
        connection.exec_driver_sql(_OUTCOME, rows)


def forget_outcomes(connection: Connection) -> None:
    """Empties the outcomes of the program's own predictions whose weeks have no messages any more."""
    connection.exec_driver_sql(_FORGET)


def _stored(row: RowMapping, week: Week) -> StoredPrediction:
    is_measured, is_imported = bool(row["outcome_measured"]), bool(row["is_imported"])
    forecast = Forecast(
        CreatorId(row["creator_id"]),
        week,
        row["predicted_weekly_revenue"],
        row["predicted_weekly_messages"] or 0,
        _told(row, week) if is_measured and is_imported else None,
    )
    kept = (row["actual_total_revenue"], row["actual_messages_sent"]) if is_measured else (None, None)
    return StoredPrediction(row["prediction_id"], forecast, is_imported, kept)


def _told(row: RowMapping, week: Week) -> PredictionOutcome | None:
    """The outcome an import brought; its own percent says how what came compares with what was predicted."""
    error = row["revenue_prediction_error_pct"]
    if error is None:
        return None
    return PredictionOutcome(
        total_revenue=row["actual_total_revenue"] or 0.0,
        messages_sent=row["actual_messages_sent"] or 0,
        revenue_per_recipient=row["actual_avg_rps"] or 0.0,
        summed_rps=row["predicted_weekly_revenue"] * (1 + error / 100),
        revenue_error_percent=error,
        volume_error_percent=row["volume_prediction_error_pct"],
        measured_on=day_of(row["outcome_measured_at"]) or week.monday + timedelta(days=MEASURED_AFTER_DAYS),
    )

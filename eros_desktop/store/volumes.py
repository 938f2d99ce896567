"""Volume calculations, predictions, triggers and overrides."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, insert, select, update

from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.volume.values import HorizonScores, VolumeOverride, VolumeResult, VolumeTrigger
from eros_desktop.store.tables.performance import saturation_analysis
from eros_desktop.store.tables.volume import (
    volume_calculation_log,
    volume_overrides,
    volume_predictions,
    volume_triggers,
)

CALCULATION_VERSION = "3.0"
ALGORITHM_VERSION = "2.0"


@dataclass(frozen=True, slots=True)
class VolumeRecord:
    """One calculation as it is logged: the result, what went in, and how long it took in milliseconds."""

    creator_id: CreatorId
    result: VolumeResult
    inputs: Mapping[str, Any]
    output: Mapping[str, Any]
    execution_time_ms: float
    calculated_at: str


class VolumeStore:
    """Reads and writes volume data on one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def triggers(self, today: date) -> dict[CreatorId, tuple[VolumeTrigger, ...]]:
        """Active triggers that have not expired on `today`, by creator (domain.md 4.13)."""
        rows = self._connection.execute(
            select(volume_triggers)
            .where(volume_triggers.c.is_active == 1, volume_triggers.c.expires_at >= today.isoformat())
            .order_by(volume_triggers.c.trigger_id)
        )
        found: dict[CreatorId, tuple[VolumeTrigger, ...]] = {}
        for row in rows:
            trigger = VolumeTrigger(
                row.trigger_id, row.content_type, row.trigger_type, row.adjustment_multiplier, row.reason,
                row.confidence or "moderate", row.expires_at,
            )  # fmt: skip
            found[row.creator_id] = (*found.get(row.creator_id, ()), trigger)
        return found

    def overrides(self, first: date, last: date) -> dict[CreatorId, VolumeOverride]:
        """The newest active override of each creator that touches `first..last`."""
        table = volume_overrides
        rows = self._connection.execute(
            select(table)
            .where(
                table.c.is_active == 1,
                table.c.start_date <= last.isoformat(),
                table.c.end_date >= first.isoformat(),
            )
            .order_by(table.c.override_id)
        )
        return {
            row.creator_id: VolumeOverride(
                row.volume_level,
                row.revenue_per_day,
                row.engagement_per_day,
                row.retention_per_day,
                row.reason or "",
            )
            for row in rows
        }

    def stored_scores(self) -> dict[CreatorId, dict[str, HorizonScores]]:
        """The latest stored saturation and opportunity per creator and period."""
        table = saturation_analysis
        found: dict[CreatorId, dict[str, HorizonScores]] = {}
        for row in self._connection.execute(select(table).order_by(table.c.calculated_at, table.c.id)):
            scores = HorizonScores(row.saturation_score or 0.0, row.opportunity_score or 0.0)
            found.setdefault(row.creator_id, {})[row.analysis_period] = scores
        return found

    def log(self, record: VolumeRecord, prediction_id: int | None) -> int:
        """Logs one calculation and counts the triggers it applied; returns the log's id."""
        result = record.result
        applied = set(result.adjustments_applied)
        inserted = self._connection.execute(
            insert(volume_calculation_log).values(
                creator_id=record.creator_id,
                calculated_at=record.calculated_at,
                fan_count=result.fan_count,
                page_type=result.page_type,
                saturation_score=result.saturation_score,
                opportunity_score=result.opportunity_score,
                tier=result.volume_level.lower(),
                revenue_per_day=result.revenue_per_day,
                engagement_per_day=result.bump_adjusted_engagement,
                retention_per_day=result.retention_per_day,
                data_source=result.data_source,
                calculation_version=CALCULATION_VERSION,
                confidence_score=result.confidence_score,
                caption_constrained=int(result.caption_constrained),
                message_count_analyzed=result.message_count,
                multi_horizon_used=int("multi_horizon_fusion" in applied),
                dow_adjusted=int("dow_multipliers" in applied),
                elasticity_capped=int(result.elasticity_capped),
                notes="; ".join(result.caption_warnings) or None,
                prediction_id=None if prediction_id is None else str(prediction_id),
                calculation_timestamp=record.calculated_at,
                input_params=json.dumps(record.inputs),
                output_result=json.dumps(record.output),
                execution_time_ms=record.execution_time_ms,
            )
        )
        key = inserted.inserted_primary_key
        assert key is not None
        return int(key[0])

    def count_applied(self, triggers: tuple[VolumeTrigger, ...]) -> None:
        """Adds one to the applied count of each stored trigger."""
        ids = [trigger.trigger_id for trigger in triggers if trigger.trigger_id is not None]
        if ids:
            self._connection.execute(
                update(volume_triggers)
                .where(volume_triggers.c.trigger_id.in_(ids))
                .values(applied_count=volume_triggers.c.applied_count + 1)
            )

    def predict(self, record: VolumeRecord, week_start: date) -> int:
        """Stores the week's prediction; an unmeasured one of the same creator and week is replaced."""
        table = volume_predictions
        result = record.result
        values = {
            "creator_id": record.creator_id,
            "predicted_at": record.calculated_at,
            "input_fan_count": result.fan_count,
            "input_page_type": result.page_type,
            "input_saturation": result.fused_saturation,
            "input_opportunity": result.fused_opportunity,
            "predicted_tier": result.volume_level.lower(),
            "predicted_revenue_per_day": result.revenue_per_day,
            "predicted_engagement_per_day": result.bump_adjusted_engagement,
            "predicted_retention_per_day": result.retention_per_day,
            "predicted_weekly_revenue": result.predicted_weekly_revenue,
            "predicted_weekly_messages": result.predicted_weekly_messages,
            "week_start_date": week_start.isoformat(),
            "algorithm_version": ALGORITHM_VERSION,
        }
        known = self._connection.execute(
            select(table.c.prediction_id).where(
                table.c.creator_id == record.creator_id,
                table.c.week_start_date == week_start.isoformat(),
                table.c.outcome_measured == 0,
            )
        ).scalar()
        if known is not None:
            self._connection.execute(update(table).where(table.c.prediction_id == known).values(**values))
            return int(known)
        key = self._connection.execute(insert(table).values(**values)).inserted_primary_key
        assert key is not None
        return int(key[0])

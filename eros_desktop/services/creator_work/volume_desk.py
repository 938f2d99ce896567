"""Everything the Volume card shows of one creator's week: the calculation, what bends it, how it came out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.analytics.predictions import Forecast as Predicted
from eros_desktop.domain.analytics.predictions import PredictionOutcome, outcome
from eros_desktop.domain.creators import FeatureFlags
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.volume.document import volume_result_to_dict
from eros_desktop.domain.volume.prediction import Accuracy, MeasuredPrediction, accuracy, error_percent
from eros_desktop.domain.volume.rules import VolumeRules
from eros_desktop.domain.volume.what_if import WhatIf
from eros_desktop.domain.weeks import Week
from eros_desktop.services.clock import Clock
from eros_desktop.services.creator_work.overrides import (
    Override,
    Trigger,
    override_of,
    trigger_of,
)
from eros_desktop.services.snapshot import SnapshotCache
from eros_desktop.services.volumes import Calculation, VolumeService
from eros_desktop.store.predictions import predictions
from eros_desktop.store.row_lists import rows_where
from eros_desktop.store.stores import WorkspaceStore

TRAIL_WEEKS = 26


@dataclass(frozen=True, slots=True)
class Forecast:
    """A week's forecast and what came of it.

    `predicted_rps` and `actual_rps` are dollars per recipient summed over the week's PPV sends, so that the
    two compare like with like; `sends` count everything. What was not measured is None. Errors are percent of
    the forecast.
    """

    week: Week
    predicted_rps: float
    predicted_sends: int
    actual_rps: float | None = None
    actual_sends: int | None = None
    measured_on: date | None = None

    @property
    def revenue_error(self) -> float | None:
        return None if self.actual_rps is None else error_percent(self.actual_rps, self.predicted_rps)

    @property
    def sends_error(self) -> float | None:
        return None if self.actual_sends is None else error_percent(self.actual_sends, self.predicted_sends)


@dataclass(frozen=True, slots=True)
class Trail:
    """Past forecasts, newest first, and how good they were altogether."""

    forecasts: tuple[Forecast, ...]
    accuracy: Accuracy


@dataclass(frozen=True, slots=True, eq=False)
class VolumeCard:
    """The volume of one creator's week as of `today`, not stored by looking at it."""

    creator_id: CreatorId
    week: Week
    today: date
    calculation: Calculation
    document: Mapping[str, Any]
    flags: FeatureFlags
    overrides: tuple[Override, ...]
    """Newest first."""
    triggers: tuple[Trigger, ...]
    """Those that count first, then by expiry."""
    trail: Trail


class VolumeDesk:
    """Reads volume cards and answers what-if questions."""

    def __init__(
        self,
        store: WorkspaceStore,
        snapshots: SnapshotCache,
        volumes: VolumeService,
        rules: VolumeRules,
        clock: Clock,
    ) -> None:
        self._store = store
        self._snapshots = snapshots
        self._volumes = volumes
        self._rules = rules
        self._clock = clock

    def card(self, creator_id: CreatorId, week: Week) -> VolumeCard:
        """The volume of that week calculated from today's data; nothing is stored. Raises NotFound."""
        found = self._volumes.prepared(creator_id, week)
        key = {"creator_id": creator_id}
        with self._store.read() as stores:
            zone = stores.creators.profiles([creator_id])[creator_id].creator.zone
            overrides = rows_where(stores.connection, "volume_overrides", key)
            triggers = rows_where(stores.connection, "volume_triggers", key)
            stored = [
                one.forecast
                for one in predictions(stores.connection, date.min, date.max)
                if one.forecast.creator_id == creator_id
            ]
            own = self._snapshots.current(stores).messages.of_creator(creator_id).delivered()
        today = self._clock.today(zone)
        listed = [one for row in reversed(overrides) if (one := override_of(row)) is not None]
        return VolumeCard(
            creator_id=creator_id,
            week=week,
            today=today,
            calculation=found,
            document=volume_result_to_dict(found.result),
            flags=found.inputs.flags,
            overrides=tuple(listed),
            triggers=_in_order(map(trigger_of, triggers), today),
            trail=trail(stored, own, today, self._rules),
        )

    def what_if(self, known: Calculation, chosen: WhatIf) -> Mapping[str, Any]:
        """The document of the volume with some figures replaced; nothing is stored. Raises InvalidInput."""
        return volume_result_to_dict(self._volumes.what_if(known, chosen))


def trail(stored: Sequence[Predicted], own: MessageTable, today: date, rules: VolumeRules) -> Trail:
    """The newest forecast of each week, latest week first, measured where the week is over."""
    latest = sorted(stored, key=lambda one: one.week, reverse=True)[:TRAIL_WEEKS]
    forecasts = tuple(_forecast(one, outcome(one, own, today)) for one in latest)
    measured = [
        MeasuredPrediction(one.predicted_rps, one.actual_rps, one.measured_on)
        for one in forecasts
        if one.actual_rps is not None and one.measured_on is not None
    ]
    return Trail(forecasts, accuracy(measured, today, rules.prediction))


def _forecast(one: Predicted, came: PredictionOutcome | None) -> Forecast:
    if came is None:
        return Forecast(one.week, one.predicted_rps, one.predicted_messages)
    return Forecast(
        one.week,
        one.predicted_rps,
        one.predicted_messages,
        came.summed_rps,
        came.messages_sent,
        came.measured_on,
    )


def _in_order(triggers: Any, today: date) -> tuple[Trigger, ...]:
    return tuple(
        sorted(
            triggers, key=lambda one: (not one.counts_on(today), one.expires_on or date.max, one.trigger_id)
        )
    )

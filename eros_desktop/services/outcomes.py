"""What came of predicted weeks, written beside the predictions when messages come (domain.md 4.11)."""

from __future__ import annotations

from datetime import date

from eros_desktop.domain.analytics.predictions import PredictionOutcome, outcome
from eros_desktop.services.clock import Clock
from eros_desktop.services.snapshot import SnapshotCache
from eros_desktop.store.predictions import keep_outcomes, predictions
from eros_desktop.store.stores import Stores, WorkspaceStore


class OutcomeService:
    """Measures the program's own predictions; what an import brought with its outcome stays as it came."""

    def __init__(self, store: WorkspaceStore, snapshots: SnapshotCache, clock: Clock) -> None:
        self._store = store
        self._snapshots = snapshots
        self._clock = clock

    def measure(self) -> int:
        """Writes back every outcome that is new or that late messages changed; returns how many."""
        with self._store.read() as stores:
            found = self._found(stores)
        if found:
            with self._store.write() as stores:
                keep_outcomes(stores.connection, found, self._clock.stamp())
        return len(found)

    def _found(self, stores: Stores) -> list[tuple[int, PredictionOutcome]]:
        messages = self._snapshots.current(stores).messages
        today = {one.creator_id: self._clock.today(one.zone) for one in stores.creators.all()}
        found = []
        for one in predictions(stores.connection, date.min, date.max):
            whose = one.forecast.creator_id
            if one.is_imported or whose not in today:
                continue
            came = outcome(one.forecast, messages.of_creator(whose), today[whose])
            if came is not None and one.kept != (came.total_revenue, came.messages_sent):
                found.append((one.prediction_id, came))
        return found

"""What past sends say about the hours of a creator's week."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from eros_desktop.domain.analytics.hour_heat import expected_by_hour
from eros_desktop.domain.values import CreatorId
from eros_desktop.services.clock import Clock
from eros_desktop.services.snapshot import SnapshotCache
from eros_desktop.store.stores import WorkspaceStore


class AnalyticsService:
    """Reads results of past sends."""

    def __init__(self, store: WorkspaceStore, snapshots: SnapshotCache, clock: Clock) -> None:
        self._store = store
        self._snapshots = snapshots
        self._clock = clock

    def expected_by_hour(self, creator_id: CreatorId) -> tuple[tuple[float, ...], ...]:
        """What a creator's weekdays (Monday first) and hours may earn, 0..100 of the best slot.

        NaN where too few sends are known.
        """
        with self._store.read() as stores:
            snapshot = self._snapshots.current(stores)
            creators = stores.creators.all()
        zone = next((one.zone for one in creators if one.creator_id == creator_id), ZoneInfo("UTC"))
        own = snapshot.messages.of_creator(creator_id)
        return tuple(tuple(row) for row in expected_by_hour(own, self._clock.today(zone)).tolist())

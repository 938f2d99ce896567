"""What past sends earned, as rows for tables."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from eros_desktop.domain.analytics.hour_heat import expected_by_hour
from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.analytics.rates import Totals, totals
from eros_desktop.domain.analytics.send_types import send_type_totals
from eros_desktop.domain.creators import Creator
from eros_desktop.domain.values import CreatorId
from eros_desktop.services.clock import Clock
from eros_desktop.services.settings import planning_settings
from eros_desktop.services.signals import InsightCache
from eros_desktop.services.snapshot import SnapshotCache
from eros_desktop.store.stores import WorkspaceStore


@dataclass(frozen=True, slots=True)
class EarningsRow:
    """What one creator or one send type brought in a period. Money whole cents, rates 0..1."""

    key: str
    name: str
    sends: int
    recipients: int
    earned_cents: int
    earned_per_send_cents: float
    view_rate: float
    purchase_rate: float
    saturation: float | None = None
    opportunity: float | None = None
    confidence_messages: int = 0


class AnalyticsService:
    """Reads results of past sends."""

    def __init__(
        self, store: WorkspaceStore, snapshots: SnapshotCache, insights: InsightCache, clock: Clock
    ) -> None:
        self._store = store
        self._snapshots = snapshots
        self._insights = insights
        self._clock = clock

    def creator_rows(self, days: int) -> tuple[EarningsRow, ...]:
        """One row a creator for the last `days` days of the creator's own calendar, best earner first."""
        with self._store.read() as stores:
            creators = stores.creators.all()
            snapshot = self._snapshots.current(stores)
            settings = planning_settings(stores)
        rows = []
        for creator in creators:
            today = self._clock.today(creator.zone)
            insight = self._insights.of(snapshot, creator.creator_id, today, settings.tier_minimum_sends)
            scores = insight.signals.horizons.get("14d")
            found = totals(_recent(snapshot.messages, creator.creator_id, today, days))
            rows.append(
                _row(
                    creator.creator_id,
                    creator.display_name,
                    found,
                    scores.saturation if scores else None,
                    scores.opportunity if scores else None,
                    insight.signals.message_count,
                )
            )
        return tuple(sorted(rows, key=lambda row: (-row.earned_cents, row.name)))

    def send_type_rows(self, creator_id: CreatorId | None, days: int) -> tuple[EarningsRow, ...]:
        """One row a send type, of one creator or of all, best earner first."""
        with self._store.read() as stores:
            creators = stores.creators.all()
            snapshot = self._snapshots.current(stores)
        wanted = [creator for creator in creators if creator_id in (None, creator.creator_id)]
        summed: dict[str, list[Totals]] = {}
        for creator in wanted:
            for key, found in self._by_type(snapshot.messages, creator, days).items():
                summed.setdefault(key, []).append(found)
        rows = [_row(key, key, _sum(parts)) for key, parts in summed.items()]
        return tuple(sorted(rows, key=lambda row: (-row.earned_cents, row.key)))

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

    def _by_type(self, messages: MessageTable, creator: Creator, days: int) -> dict[str, Totals]:
        today = self._clock.today(creator.zone)
        return dict(send_type_totals(messages.of_creator(creator.creator_id).delivered(), today, days))


def _recent(messages: MessageTable, creator_id: CreatorId, today: date, days: int) -> MessageTable:
    return messages.of_creator(creator_id).between(today - timedelta(days=days - 1), today).delivered()


def _sum(parts: list[Totals]) -> Totals:
    return Totals(
        messages=sum(part.messages for part in parts),
        sent=sum(part.sent for part in parts),
        viewed=sum(part.viewed for part in parts),
        purchased=sum(part.purchased for part in parts),
        earned_cents=sum(part.earned_cents for part in parts),
    )


def _row(
    key: str,
    name: str,
    found: Totals,
    saturation: float | None = None,
    opportunity: float | None = None,
    confidence_messages: int = 0,
) -> EarningsRow:
    return EarningsRow(
        key,
        name,
        found.messages,
        found.sent,
        found.earned_cents,
        found.earned_per_message_cents,
        found.view_rate,
        found.purchase_rate,
        saturation,
        opportunity,
        confidence_messages,
    )

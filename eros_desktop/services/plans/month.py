"""Four weeks of all creators at a glance: sends by day and category, and each week's status."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from eros_desktop.domain.groups import FOLLOW_UP
from eros_desktop.domain.reference import Reference
from eros_desktop.domain.values import Category, CreatorId
from eros_desktop.domain.weeks import Week
from eros_desktop.store.month import DayTypeCount, day_type_counts, week_statuses
from eros_desktop.store.stores import WorkspaceStore

WEEKS = 4


@dataclass(slots=True)
class _Counting:
    """Sends of a day while they are counted."""

    counts: dict[Category, int]
    followups: int = 0


@dataclass(frozen=True, slots=True)
class DayCount:
    """Sends of one creator on one day; follow-ups come on top of the categories."""

    revenue: int = 0
    engagement: int = 0
    retention: int = 0
    followups: int = 0

    @property
    def sends(self) -> int:
        """All of them."""
        return self.revenue + self.engagement + self.retention + self.followups


NO_SENDS = DayCount()


@dataclass(frozen=True, slots=True)
class MonthRow:
    """One creator: a count a day from the first Monday on, and each week's status, None for no week."""

    creator_id: CreatorId
    name: str
    page_name: str
    days: tuple[DayCount, ...]
    statuses: tuple[str | None, ...]


@dataclass(frozen=True, slots=True)
class Month:
    """All active creators by name; `weeks` are consecutive."""

    weeks: tuple[Week, ...]
    rows: tuple[MonthRow, ...]

    @property
    def sends(self) -> int:
        """Of all rows."""
        return sum(day.sends for row in self.rows for day in row.days)


class MonthService:
    """Counts the weeks of everybody. Safe on any thread."""

    def __init__(self, store: WorkspaceStore, reference: Reference) -> None:
        self._store = store
        self._categories = {key: kind.category for key, kind in reference.send_types.items()}

    def month(self, first: Week) -> Month:
        """Four weeks from `first` on, in one consistent view."""
        weeks = tuple(Week(first.monday + timedelta(days=7 * place)) for place in range(WEEKS))
        with self._store.read() as stores:
            creators = [creator for creator in stores.creators.all() if creator.is_active]
            ids = [creator.creator_id for creator in creators]
            counts = day_type_counts(stores.connection, ids, first.monday, weeks[-1].sunday)
            statuses = week_statuses(stores.connection, first.monday, weeks[-1].monday)
        by_day = self._by_day(counts)
        days = [first.monday + timedelta(days=place) for place in range(7 * WEEKS)]
        return Month(
            weeks,
            tuple(
                MonthRow(
                    creator.creator_id,
                    creator.display_name,
                    creator.page_name,
                    tuple(by_day.get((creator.creator_id, day), NO_SENDS) for day in days),
                    tuple(statuses.get((creator.creator_id, str(week))) for week in weeks),
                )
                for creator in sorted(creators, key=lambda one: one.display_name.casefold())
            ),
        )

    def _by_day(self, counts: list[DayTypeCount]) -> Mapping[tuple[CreatorId, date], DayCount]:
        found: dict[tuple[CreatorId, str], _Counting] = {}
        for creator_id, day, key, sends in counts:
            entry = found.setdefault(
                (creator_id, day), _Counting({"revenue": 0, "engagement": 0, "retention": 0})
            )
            if key == FOLLOW_UP:
                entry.followups += sends
            elif key in self._categories:
                entry.counts[self._categories[key]] += sends
        return {
            (creator_id, date.fromisoformat(day)): DayCount(**entry.counts, followups=entry.followups)
            for (creator_id, day), entry in found.items()
        }

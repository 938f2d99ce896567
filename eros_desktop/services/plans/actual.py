"""Planned weeks beside what was really sent, once messages are imported."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from eros_desktop.domain.analytics.messages import MessageTable
from eros_desktop.domain.analytics.plan_actual import ActualSummary, PlanActual, SentMessage, compare
from eros_desktop.domain.schedule.sends import WeekPlan
from eros_desktop.domain.values import CreatorId
from eros_desktop.domain.weeks import Week, time_of_minute
from eros_desktop.services.clock import Clock
from eros_desktop.services.settings import planning_settings
from eros_desktop.services.signals import InsightCache
from eros_desktop.services.snapshot import Snapshot, SnapshotCache
from eros_desktop.store.stores import Stores, WorkspaceStore

LAST_MINUTE = time(23, 59)
Key = tuple[CreatorId, str, int, date]
"""Creator, Monday, revision of the week, and today there."""


@dataclass(frozen=True, slots=True)
class WeekActual:
    """The figures of one creator's week; money is cents."""

    creator_id: CreatorId
    page_name: str
    week: Week
    summary: ActualSummary


class PlanActualService:
    """Compares stored weeks with imported messages; reads only. Safe on any thread.

    Figures of weeks are kept until the week, the messages or the day are others.
    """

    def __init__(
        self, store: WorkspaceStore, snapshots: SnapshotCache, insights: InsightCache, clock: Clock
    ) -> None:
        self._store = store
        self._snapshots = snapshots
        self._insights = insights
        self._clock = clock
        self._lock = threading.Lock()
        self._messages: MessageTable | None = None
        self._kept: dict[Key, ActualSummary | None] = {}

    def of(self, creator_id: CreatorId, week: Week) -> PlanActual | None:
        """The week send by send; None without a stored week, or without an imported message in it."""
        with self._store.read() as stores:
            plan = stores.plans.load(creator_id, week)
            if plan is None:
                return None
            snapshot, least = self._snapshots.current(stores), planning_settings(stores).tier_minimum_sends
            today = self._today(stores, creator_id)
        return self._compared(plan, snapshot, today, least)

    def weeks(self, creator_id: CreatorId | None, first: date, last: date) -> tuple[WeekActual, ...]:
        """The figures of every stored week that touches `first..last` and has messages, oldest first.

        Of one creator, or of all when none is named.
        """
        found = []
        with self._store.read() as stores:
            snapshot, least = self._snapshots.current(stores), planning_settings(stores).tier_minimum_sends
            stored = _stored(stores, creator_id, first, last)
            creators = {one.creator_id: one for one in stores.creators.all()}
            for owner, week, revision in stored:
                today = self._clock.today(creators[owner].zone)
                key = (owner, str(week), revision, today)
                if (summary := self._summary(stores, snapshot, key, least)) is not None:
                    found.append(WeekActual(owner, creators[owner].page_name, week, summary))
        return tuple(found)

    def _summary(self, stores: Stores, snapshot: Snapshot, key: Key, least: int) -> ActualSummary | None:
        """The figures kept of a week, else those reckoned now."""
        with self._lock:
            if self._messages is not snapshot.messages:
                self._kept.clear()
                self._messages = snapshot.messages
            if key in self._kept:
                return self._kept[key]
        owner, start, _, today = key
        plan = stores.plans.load(owner, Week.parse(start))
        actual = None if plan is None else self._compared(plan, snapshot, today, least)
        found = None if actual is None else actual.summary
        with self._lock:
            if self._messages is snapshot.messages:
                self._kept[key] = found
        return found

    def _today(self, stores: Stores, creator_id: CreatorId) -> date:
        profile = stores.creators.profiles([creator_id])[creator_id]
        return self._clock.today(profile.creator.zone)

    def _compared(
        self, plan: WeekPlan, snapshot: Snapshot, today: date, tier_minimum_sends: int
    ) -> PlanActual | None:
        own = snapshot.messages.of_creator(plan.creator_id)
        if not len(_within(own, plan.week, 0)):
            return None
        insight = self._insights.of(snapshot, plan.creator_id, today, tier_minimum_sends)
        return compare(
            plan,
            _messages(_within(own, plan.week, 1), snapshot.bank.caption_ids),
            insight.signals.hour_profile,
            _until(own),
        )


def _stored(
    stores: Stores, creator_id: CreatorId | None, first: date, last: date
) -> list[tuple[CreatorId, Week, int]]:
    """Creator, week and revision of the stored weeks that touch `first..last`, oldest first."""
    low, high = str(Week.containing(first)), str(Week.containing(last))
    found = sorted(
        (start, owner, revision)
        for (owner, start), revision in stores.plans.week_revisions().items()
        if low <= start <= high and creator_id in (None, owner)
    )
    return [(owner, Week.parse(start), revision) for start, owner, revision in found]


def _within(own: MessageTable, week: Week, margin_days: int) -> MessageTable:
    margin = timedelta(days=margin_days)
    return own.between(week.monday - margin, week.sunday + margin)


def _until(own: MessageTable) -> datetime:
    """The moment of the creator's last message; the end of its day where its time is not known."""
    minute = int(own.minute[-1])
    at = LAST_MINUTE if minute < 0 else time_of_minute(minute)
    return datetime.combine(date.fromordinal(int(own.day[-1])), at)


def _messages(table: MessageTable, caption_ids: Sequence[str]) -> list[SentMessage]:
    """The rows of a table as values."""
    found = []
    for place in range(len(table)):
        minute, kind = int(table.minute[place]), int(table.send_type_code[place])
        row, price = int(table.caption_row[place]), int(table.price_cents[place])
        at = time_of_minute(max(minute, 0))
        found.append(
            SentMessage(
                moment=datetime.combine(date.fromordinal(int(table.day[place])), at),
                has_time=minute >= 0,
                send_type_key=None if kind < 0 else table.send_type_names[kind],
                caption_id=None if row < 0 else caption_ids[row],
                price_cents=None if price < 0 else price,
                recipients=int(table.sent[place]),
                viewed=int(table.viewed[place]),
                purchased=int(table.purchased[place]),
                earned_cents=int(table.earned_cents[place]),
            )
        )
    return found

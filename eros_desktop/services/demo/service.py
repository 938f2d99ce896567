"""Fills an empty workspace with an invented one."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from eros_desktop.domain.errors import Conflict, InvalidInput
from eros_desktop.domain.reference import Reference
from eros_desktop.services.activity.entries import Subject
from eros_desktop.services.activity.journal import note
from eros_desktop.services.captions.families import FamilyService
from eros_desktop.services.changes import Change, Topic
from eros_desktop.services.clock import Clock
from eros_desktop.services.demo.invention import Invention, invent
from eros_desktop.services.demo.keeping import forecast_rows, rotation_rows
from eros_desktop.services.demo.rows import caption_rows, message_rows, own_performance_rows
from eros_desktop.services.demo.schedules import past_weeks
from eros_desktop.services.demo.template_texts import template_rows
from eros_desktop.services.progress import Progress, Silent
from eros_desktop.services.snapshot import SnapshotCache
from eros_desktop.store.row_lists import add_rows
from eros_desktop.store.stores import Stores, WorkspaceStore

FULL_SCALE = (37, 59_405, 500_000)
CAPTIONS_WITH_FAMILIES = 5_000
"""Up to so many captions the demo comes with its families of near twins; finding them takes part of a
second.
"""

DEMO_STAYS = (
    "A demo fills an empty workspace and is not taken out of it again: make another workspace for real work."
)

UTC_ZONE = ZoneInfo("UTC")


@dataclass(frozen=True, slots=True)
class Filled:
    """How much was invented, and the wall time in seconds."""

    creators: int
    captions: int
    messages: int
    past_weeks: int
    seconds: float
    change: Change


def check_scale(scale: str | None) -> None:
    """Raises InvalidInput unless the scale is `full` or none."""
    if scale not in (None, "full"):
        raise InvalidInput("scale", f"'{scale}' is not a scale. Nothing was changed; write --scale full.")


class DemoService:
    """Invents workspaces."""

    def __init__(
        self,
        store: WorkspaceStore,
        snapshots: SnapshotCache,
        families: FamilyService,
        reference: Reference,
        clock: Clock,
    ) -> None:
        self._store = store
        self._families = families
        self._snapshots = snapshots
        self._reference = reference
        self._clock = clock

    def fill(
        self,
        *,
        creators: int = 6,
        captions: int = 3000,
        messages: int = 20_000,
        seed: int = 7,
        scale: str | None = None,
        progress: Progress | None = None,
    ) -> Filled:
        """Fills the workspace in one transaction.

        Raises Conflict when it is not empty, InvalidInput for a scale nobody knows.
        """
        started = time.perf_counter()
        watched = progress or Silent()
        check_scale(scale)
        if scale == "full":
            creators, captions, messages = FULL_SCALE
        self._refuse_unless_empty()
        today = self._clock.today(UTC_ZONE)
        found = invent(creators, captions, messages, seed, today, self._reference, watched)
        with self._store.write() as stores:
            self._store_invention(stores, found, today)
            _store_beside(stores, found, today, seed)
            weeks = self._store_past_weeks(stores, found, today, seed) if scale == "full" else 0
            if captions <= CAPTIONS_WITH_FAMILIES:
                self._families.find_within(stores, Silent())
            watched.report(creators + 3, creators + 3, "columns")
            stores.info.raise_data_revision()
            self._snapshots.keep(stores)
            summary = f"Filled the workspace with a demo of {creators} creators"
            activity_id = note(
                stores, Subject("import", key="demo"), summary, self._clock.stamp(), details=DEMO_STAYS,
                milliseconds=(time.perf_counter() - started) * 1000,
            )  # fmt: skip
        change = Change(Topic.EVERYTHING, summary, activity_id)
        return Filled(creators, captions, messages, weeks, time.perf_counter() - started, change)

    def _refuse_unless_empty(self) -> None:
        with self._store.read() as stores:
            creators, captions = stores.creators.count(), stores.captions.count()
        if creators or captions:
            raise Conflict(
                f"The workspace already holds {creators} creators and {captions} captions, so no demo was "
                "put into it. Name an empty folder with --workspace.",
                code="VALIDATION_ERROR",
            )

    def _store_invention(self, stores: Stores, found: Invention, today: date) -> None:
        stores.creators.add(found.profiles)
        stores.creators.set_earnings(
            {
                profile.creator.creator_id: int(past.earned_cents.sum()) / 100
                for profile, past in zip(found.profiles, found.pasts, strict=True)
            }
        )
        stores.captions.add(*caption_rows(found, today, self._reference))
        for messages, details in message_rows(found):
            if messages:
                stores.messages.add(messages, details)
        stores.captions.add_own_performance(own_performance_rows(found))

    def _store_past_weeks(self, stores: Stores, found: Invention, today: date, seed: int) -> int:
        count = 0
        for weeks, items, details in past_weeks(found, today, self._reference, seed):
            stores.plans.add_rows(weeks, items, details)
            count += len(weeks)
        return count


def _store_beside(stores: Stores, found: Invention, today: date, seed: int) -> None:
    """Templates, rotations and past forecasts: what no planning needs and every pane shows."""
    first = found.profiles[0].creator.creator_id if found.profiles else None
    tables = {
        **template_rows(first),
        "creator_rotation_state": rotation_rows(found, today),
        "volume_predictions": forecast_rows(found, today, seed),
    }
    for table, rows in tables.items():
        add_rows(stores.connection, table, rows)

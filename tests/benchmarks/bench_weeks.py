"""Planning, saving, ranking and volume at full scale, process warm, against naive ways in the same run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import perf_counter

from eros_desktop.app.bootstrap import Workspace, load_reference
from eros_desktop.domain.schedule.document import plan_fingerprint, validation_document
from eros_desktop.domain.schedule.sends import PlannedSend, WeekPlan
from eros_desktop.domain.values import CreatorId
from eros_desktop.store.stores import WorkspaceStore
from tests.benchmarks.full_scale import WEEK, opened
from tests.benchmarks.naive_week import plan_and_save

Row = tuple[str, float, float, float]
ROUNDS = 5


def run(place: Path) -> list[Row]:
    """Name, naive milliseconds, our milliseconds, ratio; medians of five rounds taken in turn."""
    with opened(place) as workspace:
        services = workspace.services
        creator_id = services.creators.active_ids()[3]
        first = services.plans.generate([creator_id], WEEK).plans[0]
        store = WorkspaceStore(
            workspace.database, {key: kind.category for key, kind in load_reference().send_types.items()}
        )
        with store.read() as stores:
            profile = stores.creators.profiles()[creator_id]
        naive_file = workspace.folder / "eros.db"
        seeds = iter(range(1000, 2000))
        rows = [
            _pair(
                f"plan and save one creator's week ({len(first.sends)} sends)",
                lambda: plan_and_save(naive_file, first, profile, load_reference()),
                lambda: services.plans.generate([creator_id], WEEK, seed=next(seeds), replace=True),
                naive_rounds=1,
            ),
            _pair(
                "save one week with full durability",
                lambda: _save_item_by_item(store, first),
                lambda: _save_at_once(store, first),
                naive_rounds=1,
            ),
            _volume(workspace, creator_id),
        ]
        return rows


def _pair(
    name: str, naive: Callable[[], object], ours: Callable[[], object], naive_rounds: int = ROUNDS
) -> Row:
    slow = median(_timed(naive) for _ in range(naive_rounds))
    fast = median(_timed(ours) for _ in range(ROUNDS))
    return name, slow, fast, slow / fast


def _timed(work: Callable[[], object]) -> float:
    started = perf_counter()
    work()
    return (perf_counter() - started) * 1000


def _save_at_once(store: WorkspaceStore, plan: WeekPlan) -> None:
    assert plan.validation is not None
    document = validation_document(plan.validation)
    with store.write() as stores:
        stores.plans.save(plan, plan_fingerprint(plan), document, "bench", "2026-11-20 00:00:00")


def _save_item_by_item(store: WorkspaceStore, plan: WeekPlan) -> None:
    """The week grown send by send, each in its own transaction."""
    for count in range(1, len(plan.sends) + 1):
        _save_at_once(store, replace(plan, sends=_without_links(plan)[:count]))


def _without_links(plan: WeekPlan) -> tuple[PlannedSend, ...]:
    return tuple(replace(send, parent_item_id=None, campaign_item_id=None) for send in plan.sends)


def _volume(workspace: Workspace, creator_id: CreatorId) -> Row:
    """The calculation with its inputs, against reading the creator's messages anew for it."""
    volumes = workspace.services.volumes
    volumes.calculate(creator_id, WEEK)

    def reread() -> None:
        with workspace.database.read() as connection:
            connection.exec_driver_sql(
                "SELECT * FROM message_performance WHERE creator_id = ?", (creator_id,)
            ).all()
        volumes.calculate(creator_id, WEEK)

    return _pair("volume of one creator, logged", reread, lambda: volumes.calculate(creator_id, WEEK))

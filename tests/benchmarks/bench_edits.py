"""Editing captions at full scale: an edit seen in all columns against reading everything anew."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.services.captions.drafts import CaptionChange, CaptionDraft
from eros_desktop.services.captions.editing import CaptionEditor
from eros_desktop.services.plans.uses import UseCache
from eros_desktop.services.snapshot import SnapshotCache
from tests.benchmarks import full_scale

BULK = 500
REPEATS = 7
NEVER_KEPT = -1
"""A data revision at which no columns are kept, so that the rows are read."""


def run(place: Path) -> list[tuple[str, float, float, float]]:
    """Name, naive milliseconds, our milliseconds, ratio; ours are medians, the naive way runs once."""
    with full_scale.opened(place) as workspace:
        editor = workspace.services.caption_editor
        ids = _see(editor, editor._snapshots)
        prices = iter(range(100, 10_000))
        texts = iter(f"New words number {number}" for number in range(100))
        anew = _once(lambda: _read_anew(editor))
        uses = UseCache()
        _uses(editor, uses)

        def edit() -> object:
            return editor.change([ids[700]], CaptionChange(next(texts)))

        def add() -> object:
            return editor.add(CaptionDraft(next(texts), "ppv_unlock"))

        def bulk() -> object:
            return editor.change(ids[:BULK], CaptionChange(price_cents=next(prices)))

        cases = [
            (f"{name}, committed and seen", anew, _seen(editor, act))
            for name, act in (("one text", edit), ("one new caption", add), (f"{BULK} prices", bulk))
        ]
        cases.append(
            (
                "planned uses after a new caption",
                _once(lambda: _uses(editor, UseCache())),
                _median(lambda: _uses(editor, uses), before=add),
            )
        )
        cases.append(
            ("next start after edits", anew, _median(lambda: _see(editor, SnapshotCache(editor._store))))
        )
        cases.append(_record(workspace))
    return [(name, naive, ours, naive / ours) for name, naive, ours in cases]


def _record(workspace: Workspace) -> tuple[str, float, float]:
    """The record of the most used caption, against going through all messages for its uses."""
    store = workspace.services.caption_editor._store
    with store.read() as stores:
        found = stores.connection.exec_driver_sql(
            "SELECT caption_id FROM message_details GROUP BY 1 ORDER BY count(*) DESC LIMIT 1"
        )
        caption_id = str(found.scalar_one())

    def go_through_all() -> object:
        with store.read() as stores:
            rows = stores.connection.exec_driver_sql(
                "SELECT d.caption_id, m.creator_id, m.sent_date, m.earnings FROM message_details d "
                "JOIN message_performance m ON m.id = d.message_row_id"
            )
            return [row for row in rows if row[0] == caption_id]

    return (
        "record of the most used caption",
        _once(go_through_all),
        _median(lambda: workspace.services.caption_records.of(caption_id)),
    )


def _seen(editor: CaptionEditor, act: Callable[[], object]) -> float:
    def work() -> None:
        act()
        _see(editor, editor._snapshots)

    return _median(work)


def _see(editor: CaptionEditor, cache: SnapshotCache) -> tuple[str, ...]:
    with editor._store.read() as stores:
        return cache.current(stores).bank.caption_ids


def _read_anew(editor: CaptionEditor) -> object:
    with editor._store.read() as stores:
        return stores.messages.table(stores.captions.table(NEVER_KEPT), NEVER_KEPT)


def _uses(editor: CaptionEditor, cache: UseCache) -> object:
    with editor._store.read() as stores:
        return cache.outside(stores, editor._snapshots.current(stores), set())


def _once(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return (perf_counter() - begun) * 1000


def _median(work: Callable[[], object], before: Callable[[], object] = lambda: None) -> float:
    """Over repeats, each after its preparation, which is not measured."""

    def measured() -> float:
        before()
        return _once(work)

    measured()
    return median(measured() for _ in range(REPEATS))


if __name__ == "__main__":
    import sys

    for name, naive_ms, ours_ms, ratio in run(Path(sys.argv[1])):
        print(f"{name}: naive {naive_ms:,.1f} ms, ours {ours_ms:,.1f} ms, {ratio:,.0f} times")

"""The journal with 100,000 lines: what a window asks of it, against reading all of it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

from eros_desktop.app.bootstrap import Workspace
from eros_desktop.services.activity.entries import ActivityQuery
from eros_desktop.store.tables.activity import activity
from tests.support.demo import empty_folder, opened

LINES = 100_000
PAGE = 200
REPEATS = 5
KINDS = ("week", "caption", "creator", "setting", "job", "message")
UNDO = '{"rows":[]}'


def fill(workspace: Workspace) -> None:
    """Lines of a few years, the newest thousand with what takes them back."""
    rows = [
        {
            "happened_at": f"2026-{1 + number % 12:02}-{1 + number % 28:02} 10:00:00",
            "kind": KINDS[number % len(KINDS)],
            "summary": f"Moved PPV Unlock number {number} from Tuesday to Wednesday",
            "creator_id": f"c{number % 37}",
            "search_text": f"moved ppv unlock number {number} from tuesday to wednesday c{number % 37}",
            "undo_kind": "rows",
            "undo_json": UNDO if number > LINES - 1000 else None,
        }
        for number in range(LINES)
    ]
    with workspace.services.activity._store.write() as stores:
        stores.connection.execute(activity.insert(), rows)


def run(place: Path) -> list[tuple[str, float, float, float]]:
    """Name, naive milliseconds, our milliseconds, ratio; the naive way reads every line into Python."""
    with opened(empty_folder(place / "journal")) as workspace:
        fill(workspace)
        service = workspace.services.activity
        everything = ActivityQuery()

        def read_all() -> object:
            with service._store.read() as stores:
                return [dict(row._mapping) for row in stores.connection.execute(activity.select())]

        naive = _once(read_all)
        cases: dict[str, Callable[[], object]] = {
            "first page of 100,000 lines": lambda: service.entries(everything, PAGE, 0),
            "a page in the middle": lambda: service.entries(everything, PAGE, LINES // 2),
            "one creator": lambda: service.entries(ActivityQuery(creator_id="c7"), PAGE, 0),  # type: ignore[arg-type]
            "words": lambda: service.entries(ActivityQuery(words="number 4711"), PAGE, 0),
            "what could be undone and done again": lambda: (service.next_undo(), service.next_redo()),
        }
        found = []
        for name, work in cases.items():
            ours = median(_once(work) for _ in range(REPEATS))
            found.append((name, naive, ours, naive / ours))
        return found


def _once(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return (perf_counter() - begun) * 1000


if __name__ == "__main__":
    for name, naive_ms, ours_ms, ratio in run(Path(sys.argv[1])):
        print(f"{name}: naive {naive_ms:,.1f} ms, ours {ours_ms:,.1f} ms, {ratio:,.0f} times")

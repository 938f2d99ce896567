"""An old database taken in, against taking its messages row by row, in the same run."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from time import perf_counter, process_time

from sqlalchemy import create_engine, insert, select

from eros_desktop.app.bootstrap import Workspace, open_workspace
from eros_desktop.services.imports.report import RowCounts
from eros_desktop.store.tables.catalogue import METADATA
from tests.benchmarks import old_databases
from tests.benchmarks.full_scale import TODAY

NAIVE_ROWS = 3_000
"""So many messages go row by row; the others would take as long each."""


class Watched:
    """Progress that keeps what it was told."""

    def __init__(self) -> None:
        self.told: list[tuple[float, int, int, str]] = []

    def report(self, done: int, total: int, text: str = "") -> None:
        self.told.append((perf_counter(), done, total, text))

    def longest_silence(self) -> float:
        """Seconds between two reports, at most."""
        times = [at for at, *_ in self.told]
        return max((later - earlier for earlier, later in pairwise(times)), default=0.0)


def run(captions: int, messages: int) -> tuple[list[tuple[str, float, float, float]], RowCounts, Watched]:
    """Name, naive milliseconds, our milliseconds and ratio; what was counted; what progress was told."""
    with tempfile.TemporaryDirectory() as folder:
        path = old_databases.build(Path(folder) / "old.db", captions, messages)
        naive = _row_by_row(path) * (captions + messages) / NAIVE_ROWS
        watched = Watched()
        with open_workspace(Path(folder) / "book", create=True, today=TODAY) as workspace:
            ours, counts = _taken(workspace, path, watched)
            again, _ = _taken(workspace, path, Watched())
    rows = [("an old database", naive, ours), ("the same again", naive, again)]
    return [(name, slow, fast, slow / fast) for name, slow, fast in rows], counts, watched


def _taken(workspace: Workspace, path: Path, watched: Watched) -> tuple[float, RowCounts]:
    begun = process_time()
    report = workspace.services.imports.run("eros-db", [path], progress=watched)
    return (process_time() - begun) * 1000, report.rows


def _row_by_row(path: Path) -> float:
    """Milliseconds for some messages, each looked up and inserted by a statement of its own."""
    table = METADATA.tables["message_performance"]
    engine = create_engine("sqlite://")
    METADATA.create_all(engine)
    with closing(sqlite3.connect(path)) as old, engine.begin() as connection:
        old.row_factory = sqlite3.Row
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        begun = process_time()
        sound = "SELECT * FROM message_performance WHERE sent_count >= viewed_count LIMIT ?"
        for row in old.execute(sound, (NAIVE_ROWS,)):
            values = dict(row)
            found = select(table.c.id).where(table.c.message_id == values["message_id"])
            if connection.execute(found).first() is None:
                values["view_rate"] = values["viewed_count"] / (values["sent_count"] or 1)
                values["purchase_rate"] = values["purchased_count"] / (values["viewed_count"] or 1)
                connection.execute(insert(table).values(**values))
        return (process_time() - begun) * 1000


if __name__ == "__main__":
    found, taken, progress = run(old_databases.CAPTIONS, old_databases.MESSAGES)
    for name, naive_ms, ours_ms, ratio in found:
        print(f"{name}: naive {naive_ms / 1000:,.1f} s, ours {ours_ms / 1000:,.1f} s, {ratio:,.1f} times")
    print(taken, f"{len(progress.told)} reports, {progress.longest_silence():.1f} s between two at most")

"""Searching and sorting the bank while one types, against a plain loop, LIKE and FTS5 in the same run.

`python -m tests.benchmarks.bench_search` prints the figures behind the choice of the index: SQLite's FTS5
with trigrams lies in a scratch file, never in a workspace. Everybody gives all rows that match, as the table
counts and sorts them.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from eros_desktop.app.bootstrap import open_workspace
from eros_desktop.domain.captions.search.filters import CaptionFilter
from eros_desktop.domain.captions.text import normalise_text
from eros_desktop.services.captions.sheet import CaptionSheet
from tests.benchmarks import full_scale, search_bank

ORDERS = (
    "text", "type", "content", "score", "freshness", "sends", "earned", "used", "length", "emoji", "family",
    "active", "id",
)  # fmt: skip
SAMPLE_AT_TEN_TIMES = 12

Case = tuple[str, float, float, float]


@dataclass(frozen=True, slots=True)
class Spread:
    """Milliseconds of many calls."""

    median: float
    p95: float
    most: float

    def __str__(self) -> str:
        return f"p50 {self.median:.2f}, p95 {self.p95:.2f}, max {self.most:.2f} ms"


@dataclass(frozen=True, slots=True, eq=False)
class Figures:
    """What one size of bank measured. `keys` is over all keystrokes, `plain` over those of words only."""

    captions: int
    ready_ms: float
    megabytes: float
    keys: Spread
    plain: Spread
    naive: dict[str, Spread]
    orders: dict[str, float]
    naive_order_ms: float


def run() -> list[Case]:
    """Name, naive p95, our p95, ratio at 59,405 captions; samples are compared with the loop's answer."""
    found = measure(search_bank.texts(), search_bank.keystrokes())
    cases = [(f"keystroke at 59,405 captions, against {name}", spread.p95, found.plain.p95)
             for name, spread in found.naive.items()]  # fmt: skip
    slowest = max(found.orders, key=found.orders.__getitem__)
    cases.append((f"sort by the slowest column ({slowest})", found.naive_order_ms, found.orders[slowest]))
    return [(name, naive, ours, naive / ours) for name, naive, ours in cases]


def run_at_ten_times() -> Case:
    """The same against the loop over ten times the bank; the loop answers a sample of the keystrokes."""
    found = measure(search_bank.texts(10), search_bank.keystrokes(), with_database=False)
    naive = found.naive["a loop"].p95
    return "keystroke at 594,050 captions, against a loop", naive, found.plain.p95, naive / found.plain.p95


def run_opening(place: Path) -> Case:
    """Opening the table again while nothing changed, against reading the rows."""
    with open_workspace(place, today=full_scale.TODAY, read_only=True) as workspace:
        services = workspace.services
        services.caption_sheet.current()
        naive = timed(services.captions.rows)
        ours = spread([services.caption_sheet.current] * 20).p95
    return "open the table of captions again", naive, ours, naive / ours


def measure(said: Sequence[str], typed: Sequence[str], *, with_database: bool = True) -> Figures:
    """Builds a sheet over the texts and types into it."""
    sheet = search_bank.sheet(said)
    ready_ms = timed(sheet.texts.prepare)
    plain = [text for text in typed if search_bank.is_plain(text)]
    folded = [normalise_text(text) for text in said]
    sample = plain if with_database else plain[:: max(1, len(plain) // SAMPLE_AT_TEN_TIMES)]
    for text in sample[::7]:
        assert ours(sheet, text).tolist() == loop(folded, text), text
    naive = {"a loop": spread(lambda text=text: loop(folded, text) for text in sample)}
    if with_database:
        naive.update(_databases(folded, plain))
    rows = np.arange(len(sheet), dtype=np.int64)
    orders = {key: timed(lambda key=key: sheet.ordered(rows, key, True)) for key in ORDERS}
    return Figures(
        len(said), ready_ms, sheet.texts.size_bytes / 1e6,
        spread(lambda text=text: ours(sheet, text) for text in typed),
        spread(lambda text=text: ours(sheet, text) for text in plain),
        naive, orders, timed(lambda: sorted(range(len(said)), key=lambda row: said[row].casefold())),
    )  # fmt: skip


def ours(sheet: CaptionSheet, text: str) -> NDArray[np.int64]:
    return sheet.find(CaptionFilter(text=text))


def loop(folded: Sequence[str], text: str) -> list[int]:
    """All words in each text, as a program without an index looks for them."""
    words = normalise_text(text).split()
    return [row for row, one in enumerate(folded) if all(word in one for word in words)]


def _databases(folded: Sequence[str], typed: Sequence[str]) -> dict[str, Spread]:
    with scratch(folded) as (connection, built_ms, megabytes):
        print(f"FTS5 trigram: {built_ms / 1000:.1f} s to build, {megabytes:.0f} MB with the texts")
        return {
            "LIKE": spread(lambda text=text: like(connection, text) for text in typed),
            "FTS5 trigram": spread(lambda text=text: full_text(connection, text) for text in typed),
        }


@contextmanager
def scratch(folded: Sequence[str]) -> Iterator[tuple[sqlite3.Connection, float, float]]:
    """A file with the texts in a table and in a trigram index, the milliseconds that took, and its size."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "scratch.db"
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("CREATE TABLE said (id INTEGER PRIMARY KEY, text TEXT)")
            connection.executemany("INSERT INTO said VALUES (?, ?)", enumerate(folded))
            connection.execute(
                "CREATE VIRTUAL TABLE found USING fts5(text, content='said', content_rowid='id', "
                "tokenize='trigram')"
            )
            built = timed(lambda: connection.execute("INSERT INTO found(found) VALUES ('rebuild')"))
            connection.commit()
            yield connection, built, path.stat().st_size / 1e6


def like(connection: sqlite3.Connection, text: str) -> list[int]:
    words = normalise_text(text).split()
    where = " AND ".join("text LIKE ? ESCAPE '!'" for _ in words) or "1"
    patterns = [f"%{_escaped(word)}%" for word in words]
    return [row[0] for row in connection.execute(f"SELECT id FROM said WHERE {where}", patterns)]


def _escaped(word: str) -> str:
    return word.replace("!", "!!").replace("%", "!%").replace("_", "!_")


def full_text(connection: sqlite3.Connection, text: str) -> list[int]:
    """Trigrams find nothing shorter than three characters: such a word is looked for with LIKE."""
    words = normalise_text(text).split()
    if min(map(len, words)) < 3:
        return like(connection, text)
    match = " AND ".join('"' + word.replace('"', '""') + '"' for word in words)
    return [row[0] for row in connection.execute("SELECT rowid FROM found WHERE text MATCH ?", (match,))]


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    begun = perf_counter()
    work()
    return (perf_counter() - begun) * 1000


def spread(calls: Iterator[Callable[[], object]] | Sequence[Callable[[], object]]) -> Spread:
    """Each call once."""
    times = np.array([timed(call) for call in calls])
    return Spread(float(np.median(times)), float(np.quantile(times, 0.95)), float(times.max()))


def show(found: Figures) -> None:
    ready = f"{found.ready_ms / 1000:.2f} s, {found.megabytes:.0f} MB"
    print(f"{found.captions:,} captions: index and ranks {ready}")
    print(f"  all keystrokes: {found.keys}")
    print(f"  words only:     {found.plain}")
    for name, times in found.naive.items():
        print(f"  {name + ':':<15} {times}")
    print("  orders: " + ", ".join(f"{key} {ms:.1f}" for key, ms in found.orders.items()))
    print(f"  Python's own sort by text: {found.naive_order_ms:.0f} ms")


if __name__ == "__main__":
    print(f"{len(search_bank.keystrokes())} keystrokes")
    show(measure(search_bank.texts(), search_bank.keystrokes()))
    show(measure(search_bank.texts(10), search_bank.keystrokes(), with_database=False))

"""An old database beside taking it row by row in the same run, held by a ratio."""

from __future__ import annotations

import pytest

from tests.benchmarks import bench_old_database

pytestmark = pytest.mark.benchmark


def test_an_old_database_is_taken_many_times_faster_than_row_by_row() -> None:
    rows, counts, watched = bench_old_database.run(captions=2_000, messages=60_000)
    for name, naive, ours, ratio in rows:
        print(f"\n{name}: naive {naive:,.0f} ms, ours {ours:,.0f} ms, {ratio:,.1f} times", end="")
    first, again = (ratio for *_, ratio in rows)
    assert counts.new > 60_000
    assert first > 5
    assert again > 5
    assert len(watched.told) > 10

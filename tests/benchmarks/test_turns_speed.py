"""The window goes on turning while it works, held by ratios against doing the same in its own thread."""

from __future__ import annotations

import pytest

from tests.benchmarks import bench_turns

pytestmark = pytest.mark.benchmark


def test_the_window_turns_on_while_weeks_are_planned_files_imported_and_charts_drawn() -> None:
    rows = bench_turns.run()
    for name, naive, ours, ratio in rows:
        print(f"\n{name}: naive {naive:,.1f} ms, ours {ours:,.1f} ms, {ratio:,.1f} times", end="")
    generate, brought, drawn = (ratio for *_, ratio in rows)
    assert generate > 3
    assert brought > 3
    assert drawn > 3

"""The journal of 100,000 lines beside reading all of it in the same run, held by ratios."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks import bench_activity

pytestmark = pytest.mark.benchmark


def test_a_page_of_a_long_journal_comes_many_times_faster_than_all_of_it(tmp_path: Path) -> None:
    rows = bench_activity.run(tmp_path)
    for name, naive, ours, ratio in rows:
        print(f"\n{name}: naive {naive:,.1f} ms, ours {ours:,.1f} ms, {ratio:,.1f} times", end="")
    ratios = {name: ratio for name, *_, ratio in rows}
    assert ratios.pop("words") > 4
    assert min(ratios.values()) > 20

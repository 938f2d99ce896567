"""A message file beside the ORM's way in the same run, held by ratios."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks import bench_import

pytestmark = pytest.mark.benchmark


def test_a_message_file_comes_in_many_times_faster_than_row_by_row(tmp_path: Path) -> None:
    rows = bench_import.run(tmp_path)
    for name, naive, ours, ratio in rows:
        print(f"\n{name}: naive {naive:,.1f} ms, ours {ours:,.1f} ms, {ratio:,.1f} times", end="")
    assert min(ratio for *_, ratio in rows) > 15

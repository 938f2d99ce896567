"""The Analytics pane at full scale, held by ratios against loops over rows in the same run."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks import bench_analytics, full_scale

pytestmark = pytest.mark.benchmark


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return full_scale.build(tmp_path_factory.mktemp("scale"))


def test_charts_are_there_before_loops_over_rows_and_plots_made_anew(place: Path) -> None:
    rows = bench_analytics.run(place)
    for name, naive, ours, ratio in rows:
        print(f"\n{name}: naive {naive:,.1f} ms, ours {ours:,.1f} ms, {ratio:,.1f} times", end="")
    one, everybody, drawing, turn = (row[3] for row in rows)
    assert one > 2
    assert everybody > 5
    assert drawing > 2
    assert turn > 10

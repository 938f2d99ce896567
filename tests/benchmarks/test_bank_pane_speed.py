"""The Captions pane at full scale, held by ratios against a naive table in the same run."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks import bench_bank_pane, full_scale

pytestmark = pytest.mark.benchmark


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return full_scale.build(tmp_path_factory.mktemp("scale"))


def test_the_table_opens_sorts_and_scrolls_quicker_than_a_list_of_rows(place: Path) -> None:
    rows = bench_bank_pane.run(place)
    for name, naive, ours, ratio in rows:
        print(f"\n{name}: naive {naive:,.1f} ms, ours {ours:,.1f} ms, {ratio:,.1f} times", end="")
    opened, sorted_, letters, wheel, page = (row[3] for row in rows)
    assert opened > 10
    assert sorted_ > 5
    assert letters > 1
    # Both tables paint only the rows that come into view; ours paints a row in one go.
    assert wheel > 1.3
    assert page > 1.5

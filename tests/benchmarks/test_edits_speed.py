"""Edits of the bank beside reading everything anew in the same run, held by ratios."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks import bench_edits, full_scale

pytestmark = pytest.mark.benchmark


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return full_scale.build(tmp_path_factory.mktemp("edits"))


def test_edits_are_seen_many_times_faster_than_by_reading_anew(place: Path) -> None:
    rows = bench_edits.run(place)
    for name, naive, ours, ratio in rows:
        print(f"\n{name}: naive {naive:,.1f} ms, ours {ours:,.1f} ms, {ratio:,.1f} times", end="")
    text, caption, bulk, uses, start, record = (ratio for *_, ratio in rows)
    assert text > 30
    assert caption > 20
    assert bulk > 5
    assert uses > 5
    assert start > 3
    assert record > 100
